#include "viewmodels/desk.h"
#include "viewmodels/driver.h"
#include "viewmodels/heard.h"
#include "viewmodels/madeup.h"
#include "viewmodels/sounding.h"

#include <gmock/gmock.h>

#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

using ClipEnd = audio::ClipPlayer::End;
using testing::ElementsAre;
using testing::HasSubstr;

// A desk whose questions have sounds, and what is played of them.
struct SoundingDesk {
    explicit SoundingDesk(const std::vector<questions::Medium> &media = {{test::bell, u"开场的铃声"_s},
                                                                         {test::song, u"会歌"_s}})
        : desk(test::sounding(test::everyTypeSet(), media))
    {
        desk.app->settings()->setLanguage(SettingsModel::Language::English);
        desk.app->sound()->setMakers(test::makersOf(heard));
        clips().setPlayerMaker(test::clipPlayersOf(heard));
        clips().setReader([this](const QuestionId &question, const QString &file) {
            asked = question;
            ++reads;
            return test::readMediumOfTest(file);
        });
        desk.session().setSettleMs(0);
    }
    [[nodiscard]] ClipsModel &clips() { return *desk.app->sound()->clips(); }
    [[nodiscard]] std::string error() { return desk.app->errorText().toStdString(); }

    void toQuestion()
    {
        desk.app->startToday();
        ASSERT_TRUE(desk.toQuestion(SessionModel::Type::Single));
    }
    // What is begun in the background has come to something.
    void settle(std::size_t clipsPlayed)
    {
        ASSERT_TRUE(QTest::qWaitFor([&] {
            return heard.clips.size() == clipsPlayed || !clips().playing();
        }));
    }

    test::Heard heard; // outlives what plays into it
    QuestionId asked;
    std::atomic<int> reads = 0;
    test::Desk desk;
};

TEST(ClipsModel, ShowsWhatGoesWithTheQuestionWhileItIsAskedAndAfter)
{
    SoundingDesk sounding({{test::bell, u"铃声"_s}, {test::photo, u"会议室"_s}, {test::photo, QString()}});
    EXPECT_EQ(sounding.clips().count(), 0);
    sounding.toQuestion();
    ASSERT_EQ(sounding.clips().count(), 2); // a picture nobody described has nothing to be shown
    EXPECT_EQ(sounding.clips().rows()[0], (ClipsModel::Row{test::bell, u"铃声"_s, true, false}));
    EXPECT_EQ(sounding.clips().rows()[1], (ClipsModel::Row{test::photo, u"会议室"_s, false, false}));
    test::answerRight(sounding.desk.session());
    EXPECT_EQ(sounding.clips().count(), 2);
    sounding.desk.session().close();
    EXPECT_EQ(sounding.clips().count(), 0);
}

TEST(ClipsModel, PlaysOneSoundAtATimeAndTellsHowFarItIs)
{
    SoundingDesk sounding;
    sounding.toQuestion();
    EXPECT_EQ(sounding.reads, 0); // nothing is read before it is wished
    sounding.clips().toggle(0);
    EXPECT_TRUE(sounding.clips().rows()[0].playing); // at once, though it is still being read
    sounding.settle(1);
    EXPECT_THAT(sounding.heard.clips, ElementsAre(500));
    EXPECT_EQ(sounding.asked, sounding.desk.session().view().question->id);
    sounding.heard.clipPositionMs = 250;
    EXPECT_DOUBLE_EQ(sounding.clips().progress(), 0.5);
    sounding.clips().toggle(1);
    EXPECT_EQ(sounding.heard.clipStops, 1);
    EXPECT_FALSE(sounding.clips().rows()[0].playing);
    EXPECT_TRUE(sounding.clips().rows()[1].playing);
    sounding.settle(2);
    EXPECT_THAT(sounding.heard.clips, ElementsAre(500, 2'000));
    sounding.heard.clipEnded(ClipEnd::Played);
    EXPECT_FALSE(sounding.clips().playing());
    EXPECT_FALSE(sounding.clips().rows()[1].playing);
    EXPECT_DOUBLE_EQ(sounding.clips().progress(), 0);
    EXPECT_EQ(sounding.error(), "");
}

TEST(ClipsModel, ASecondPressStopsAndTheKeyTakesTheFirst)
{
    SoundingDesk sounding({{test::photo, u"会议室"_s}, {test::bell, u"铃声"_s}});
    sounding.toQuestion();
    sounding.clips().toggle(0); // a picture does not sound
    EXPECT_FALSE(sounding.clips().playing());
    sounding.clips().toggleFirst();
    EXPECT_TRUE(sounding.clips().rows()[1].playing);
    sounding.settle(1);
    sounding.clips().toggleFirst();
    EXPECT_FALSE(sounding.clips().playing());
    EXPECT_EQ(sounding.heard.clipStops, 1);
    sounding.heard.clipEnded(ClipEnd::Stopped); // told late
    sounding.clips().toggle(1);
    sounding.clips().toggle(1); // before it is read
    EXPECT_FALSE(sounding.clips().playing());
    QTest::qWait(100);
    EXPECT_EQ(sounding.heard.clips.size(), 1U);
}

TEST(ClipsModel, StopsWhereTheQuestionChangesOrItsPageIsLeft)
{
    SoundingDesk sounding;
    sounding.toQuestion();
    sounding.clips().toggle(0);
    sounding.settle(1);
    test::answerRight(sounding.desk.session());
    EXPECT_TRUE(sounding.clips().playing()); // it is the same question
    sounding.desk.session().next();
    EXPECT_FALSE(sounding.clips().playing());
    EXPECT_EQ(sounding.heard.clipStops, 1);
    ASSERT_TRUE(sounding.desk.toQuestion(SessionModel::Type::Multiple));
    sounding.clips().toggle(0);
    sounding.desk.session().close(); // while it is being read
    EXPECT_FALSE(sounding.clips().playing());
    QTest::qWait(100);
    EXPECT_EQ(sounding.heard.clips.size(), 1U);
}

TEST(ClipsModel, IsNeverHeardOverReadingAloud)
{
    SoundingDesk sounding;
    SoundModel &sound = *sounding.desk.app->sound();
    sound.setReadAloud(true);
    sounding.toQuestion();
    sound.toggleReading();
    sounding.clips().toggle(0);
    EXPECT_FALSE(sound.reading());
    EXPECT_EQ(sounding.heard.stops, 1);
    sounding.settle(1);
    sound.toggleReading();
    EXPECT_TRUE(sound.reading());
    EXPECT_FALSE(sounding.clips().playing());
    EXPECT_EQ(sounding.heard.clipStops, 1);
}

TEST(ClipsModel, SaysWhatIsWrongWithASoundAndTheQuestionIsAnsweredAllTheSame)
{
    SoundingDesk sounding({{test::absent, u"没有"_s}, {test::broken, u"坏的"_s}, {test::bell, u"铃声"_s}});
    sounding.toQuestion();
    sounding.clips().toggle(0);
    sounding.settle(1);
    EXPECT_FALSE(sounding.clips().playing());
    EXPECT_THAT(sounding.error(), HasSubstr("not in the files of its set"));
    sounding.clips().toggle(1);
    sounding.settle(1);
    EXPECT_THAT(sounding.error(), HasSubstr("no WAV, Ogg or MP3"));
    sounding.clips().toggle(2);
    sounding.settle(1);
    sounding.heard.clipEnded(ClipEnd::Failed);
    EXPECT_THAT(sounding.error(), HasSubstr("could not be played to its end"));
    test::answerRight(sounding.desk.session());
    EXPECT_EQ(sounding.desk.session().state(), SessionModel::State::Answered);
}

TEST(ClipsModel, WithoutAnOutputItSaysSoOnceAndGoesOn)
{
    SoundingDesk sounding;
    sounding.heard.hasOutput = false;
    sounding.toQuestion();
    sounding.clips().toggle(0);
    EXPECT_FALSE(sounding.clips().playing());
    EXPECT_THAT(sounding.error(), HasSubstr("no sound output"));
    EXPECT_EQ(sounding.reads, 0);
    sounding.desk.app->clearError();
    sounding.clips().toggle(0);
    EXPECT_EQ(sounding.error(), "");
    sounding.heard.hasOutput = true; // headphones
    sounding.clips().toggle(0);
    sounding.settle(1);
    EXPECT_THAT(sounding.heard.clips, ElementsAre(500));
}

TEST(ClipsModel, FollowsEveryModeThatShowsAQuestion)
{
    SoundingDesk sounding;
    App &app = *sounding.desk.app;
    app.practice()->refresh();
    app.practice()->readThrough();
    EXPECT_EQ(sounding.clips().count(), 2);
    sounding.clips().toggle(0);
    app.readThrough()->setItem(1);
    EXPECT_FALSE(sounding.clips().playing());
    app.readThrough()->close();
    EXPECT_EQ(sounding.clips().count(), 0);
    app.challenge()->showOffer();
    EXPECT_EQ(sounding.clips().count(), 0);
    app.challenge()->start();
    EXPECT_EQ(sounding.clips().count(), 2);
    app.challenge()->finish();
    EXPECT_EQ(sounding.clips().count(), 0);
    app.challenge()->close();
    app.paper()->showOffer();
    app.paper()->start();
    EXPECT_EQ(sounding.clips().count(), 2);
    sounding.clips().toggle(0);
    app.paper()->setItem(1);
    EXPECT_FALSE(sounding.clips().playing());
    app.paper()->close();
    EXPECT_EQ(sounding.clips().count(), 0);
}

TEST(ClipsModel, HoldsTheLockOffWhileItIsPlayed)
{
    SoundingDesk sounding;
    IdleLock &lock = sounding.desk.app->people()->idleLock();
    std::int64_t nowMs = 0;
    const auto now = [&nowMs] {
        return nowMs;
    };
    int locked = 0;
    QObject::connect(&lock, &IdleLock::passed, &lock, [&locked] {
        ++locked;
    });
    lock.setClocks(now, now);
    lock.setLimit(std::chrono::minutes(1));
    sounding.toQuestion();
    sounding.clips().toggle(0);
    sounding.settle(1);
    for (int part = 0; part < 4; ++part) {
        nowMs += 40'000;
        QTest::qWait(250);
        lock.look();
    }
    EXPECT_EQ(locked, 0) << "it is not cut off";
    sounding.heard.clipEnded(ClipEnd::Played);
    nowMs += 61'000;
    QTest::qWait(250);
    lock.look();
    EXPECT_EQ(locked, 1) << "nobody is here any more";
    lock.setLimit(std::chrono::minutes(0));
}

TEST(ClipsModel, WhatIsBeingReadWhenAllIsClosedIsWaitedFor)
{
    auto sounding = std::make_unique<SoundingDesk>();
    sounding->toQuestion();
    sounding->clips().toggle(0);
    sounding.reset();
    QTest::qWait(50);
}

} // namespace

} // namespace shixi
