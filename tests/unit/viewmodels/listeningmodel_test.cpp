#include "viewmodels/desk.h"
#include "viewmodels/driver.h"
#include "viewmodels/heard.h"

#include <gmock/gmock.h>

#include <QAccessible>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

using HearingState = ListeningModel::State;
using audio::Speech;

// A learner file on disk, a voice that is recorded, a watch that goes when it is told.
class ListeningDesk
{
public:
    ListeningDesk()
        : desk(folder.filePath(u"me.learner"_s))
    {
        prepare();
    }
    // As after a kill: nothing is closed first.
    void reopen()
    {
        desk.reopen();
        prepare();
    }
    [[nodiscard]] ListeningModel &listening() { return *desk.app->listening(); }
    [[nodiscard]] ListeningWishModel &wish() { return *listening().wish(); }
    void begin()
    {
        listening().showOffer();
        listening().start();
    }
    // What is read has been read, and a pause is over.
    void pass()
    {
        if (listening().narrator().speaks()) {
            heard.ended(Speech::End::Read);
        } else {
            listening().narrator().timePassed();
        }
    }
    void passTo(int number)
    {
        for (int step = 0; step < 500 && listening().number() != number; ++step) {
            pass();
        }
        ASSERT_EQ(listening().number(), number);
    }
    [[nodiscard]] std::string error() const { return desk.app->errorText().toStdString(); }

    QTemporaryDir folder;
    test::Heard heard; // outlives what reads into it
    test::Desk desk;
    qint64 watchMs = 1'000'000;

private:
    void prepare()
    {
        desk.app->settings()->setLanguage(SettingsModel::Language::English);
        listening().setMeans(test::meansOf(heard));
        listening().setWatch([this] {
            return watchMs;
        });
        listening().setSeeds([] {
            return 42;
        });
    }
};

TEST(ListeningModel, ReadsTheQuestionWaitsThenTheAnswerAndTheSentence)
{
    ListeningDesk at;
    at.begin();
    ListeningModel &listening = at.listening();
    ASSERT_EQ(listening.state(), HearingState::Listening);
    ASSERT_TRUE(listening.playing());
    ASSERT_EQ(at.heard.texts.size(), 1);
    EXPECT_TRUE(at.heard.texts.back().startsWith(listening.stem()));
    EXPECT_TRUE(listening.answer().isEmpty() && listening.evidence().isEmpty());
    at.pass();
    EXPECT_TRUE(listening.thinking());
    EXPECT_EQ(listening.narrator().waitMs(), 5000);
    EXPECT_EQ(at.heard.texts.size(), 1) << "time to think is silent";
    EXPECT_TRUE(listening.answer().isEmpty());
    at.pass();
    EXPECT_FALSE(listening.answer().isEmpty());
    EXPECT_EQ(at.heard.texts.back(), u"答案："_s + listening.answer());
    EXPECT_TRUE(listening.evidence().isEmpty());
    at.pass();
    EXPECT_FALSE(listening.evidence().isEmpty());
    EXPECT_EQ(at.heard.texts.back(), listening.evidence());
    at.pass();
    at.pass();
    EXPECT_EQ(listening.number(), 2);
    EXPECT_TRUE(listening.answer().isEmpty());
    EXPECT_EQ(at.heard.stops, 0) << "nothing is cut off";
}

TEST(ListeningModel, WhatIsChosenIsHeardAsWished)
{
    ListeningDesk at;
    at.listening().showOffer();
    at.wish().setPause(2);
    at.wish().setSpeed(2);
    at.wish().setTimes(2);
    at.listening().start();
    at.pass();
    EXPECT_EQ(at.listening().narrator().waitMs(), 8000);
    EXPECT_EQ(at.heard.speed, 125);
    const QString first = at.listening().stem();
    for (int step = 0; step < 4; ++step) {
        at.pass();
    }
    EXPECT_EQ(at.listening().round(), 2);
    EXPECT_EQ(at.listening().stem(), first);
}

TEST(ListeningModel, PausesGoesOnForwardAndBack)
{
    ListeningDesk at;
    at.begin();
    at.listening().toggle();
    EXPECT_FALSE(at.listening().playing());
    EXPECT_EQ(at.heard.stops, 1);
    at.heard.ended(Speech::End::Stopped);
    EXPECT_TRUE(at.desk.app->errorText().isEmpty());
    at.listening().forward();
    EXPECT_EQ(at.listening().number(), 2);
    EXPECT_EQ(at.heard.texts.size(), 1) << "it stands still";
    at.listening().toggle();
    EXPECT_EQ(at.heard.texts.size(), 2);
    at.pass();
    at.listening().back();
    EXPECT_EQ(at.listening().number(), 2) << "first to its beginning";
    at.listening().back();
    EXPECT_EQ(at.listening().number(), 1);
    EXPECT_TRUE(at.listening().playing());
}

TEST(ListeningModel, AfterAKillItGoesOnWithTheQuestionItStoodAt)
{
    ListeningDesk at;
    at.listening().showOffer();
    at.wish().setMixed(true);
    at.listening().start();
    at.passTo(4);
    const QString stem = at.listening().stem();
    at.reopen();
    at.listening().showOffer();
    EXPECT_TRUE(at.wish().mixed());
    EXPECT_EQ(at.wish().leftAt(), 4);
    at.listening().goOn();
    EXPECT_EQ(at.listening().number(), 4);
    EXPECT_EQ(at.listening().stem(), stem);
    EXPECT_TRUE(at.heard.texts.back().startsWith(stem));
}

TEST(ListeningModel, EachChoiceHasAPlaceOfItsOwn)
{
    ListeningDesk at;
    at.begin();
    at.passTo(3);
    at.listening().close();
    ASSERT_EQ(at.listening().state(), HearingState::Offered);
    EXPECT_EQ(at.wish().leftAt(), 3);
    at.wish().pick(4); // the first section
    EXPECT_EQ(at.wish().leftAt(), 0);
    at.wish().pick(3);
    EXPECT_EQ(at.wish().leftAt(), 3);
    at.wish().pick(1); // an empty book cannot be chosen
    EXPECT_EQ(at.wish().leftAt(), 3);
}

TEST(ListeningModel, AtTheEndItStopsAndPlayBeginsAgain)
{
    ListeningDesk at;
    at.begin();
    const int count = at.listening().count();
    at.passTo(count);
    at.listening().forward();
    EXPECT_TRUE(at.listening().done());
    EXPECT_FALSE(at.listening().playing());
    EXPECT_EQ(at.listening().number(), count);
    at.listening().toggle();
    EXPECT_EQ(at.listening().number(), 1);
    EXPECT_TRUE(at.listening().playing());
    at.passTo(count);
    at.listening().forward();
    at.listening().close();
    EXPECT_EQ(at.wish().leftAt(), 0);
}

TEST(ListeningModel, WithoutEndWhereThatIsWished)
{
    ListeningDesk at;
    at.listening().showOffer();
    at.wish().setAgain(true);
    at.listening().start();
    at.passTo(at.listening().count());
    at.listening().forward();
    EXPECT_EQ(at.listening().number(), 1);
    EXPECT_TRUE(at.listening().playing());
}

TEST(ListeningModel, StopsWhenItsMinutesAreOverAfterTheQuestion)
{
    ListeningDesk at;
    at.listening().showOffer();
    at.wish().setSleep(1);
    at.listening().start();
    at.watchMs += 10 * 60'000 - 1;
    at.passTo(2);
    EXPECT_TRUE(at.listening().playing());
    at.watchMs += 1;
    at.pass();
    EXPECT_TRUE(at.listening().playing()) << "the question is heard to its end";
    at.passTo(3);
    EXPECT_FALSE(at.listening().playing());
    EXPECT_TRUE(at.listening().slept());
    EXPECT_FALSE(at.listening().narrator().speaks());
    at.listening().toggle();
    EXPECT_TRUE(at.listening().playing());
    EXPECT_FALSE(at.listening().slept());
    EXPECT_EQ(at.listening().number(), 3);
}

TEST(ListeningModel, HoldsTheLockOffUntilItsOwnTimeIsOver)
{
    ListeningDesk at;
    IdleLock &lock = at.desk.app->people()->idleLock();
    const auto now = [&at] {
        return at.watchMs;
    };
    int locked = 0;
    QObject::connect(&lock, &IdleLock::passed, &lock, [&locked] {
        ++locked;
    });
    lock.setClocks(now, now);
    lock.setLimit(std::chrono::minutes(5));
    at.listening().showOffer();
    at.wish().setAgain(true);
    at.wish().setSleep(2);
    at.listening().start();
    const qint64 started = at.watchMs;
    while (at.listening().playing() && at.watchMs < started + 30 * 60'000) {
        at.watchMs += 10'000;
        lock.look();
        at.pass();
    }
    EXPECT_GE(at.watchMs, started + 20 * 60'000);
    EXPECT_TRUE(at.listening().slept());
    EXPECT_EQ(locked, 0) << "the voice is not cut off";
    at.watchMs += 5 * 60'000;
    lock.look();
    EXPECT_EQ(locked, 1) << "nobody is here any more";
    lock.setLimit(std::chrono::minutes(0));
}

TEST(ListeningModel, WithoutAVoiceTheTextGoesOnByItself)
{
    ListeningDesk at;
    at.heard.hasVoice = false;
    at.begin();
    EXPECT_FALSE(at.listening().hasVoice());
    EXPECT_TRUE(at.listening().playing());
    EXPECT_GE(at.listening().narrator().waitMs(), 1500);
    at.pass();
    EXPECT_TRUE(at.listening().thinking());
    at.passTo(2);
    EXPECT_TRUE(at.heard.texts.isEmpty());
    EXPECT_TRUE(at.desk.app->errorText().isEmpty()) << "the page says it, once";
}

TEST(ListeningModel, LosingTheHeadphonesIsSaidOnceAndTheTextGoesOn)
{
    ListeningDesk at;
    at.heard.outputs = {"headphones", "speakers"};
    at.begin();
    at.heard.outputs = {"speakers"};
    at.listening().narrator().look();
    EXPECT_THAT(at.error(), testing::HasSubstr("headphones"));
    EXPECT_EQ(at.heard.stops, 1);
    at.desk.app->clearError();
    EXPECT_TRUE(at.listening().playing());
    at.passTo(3);
    EXPECT_EQ(at.heard.texts.size(), 1) << "not out loud to everybody";
    EXPECT_TRUE(at.desk.app->errorText().isEmpty());
    at.listening().toggle();
    at.listening().toggle();
    EXPECT_EQ(at.heard.texts.size(), 2) << "asked for again, it is heard from what there is";
}

TEST(ListeningModel, AVoiceThatFailsOrNeverEndsIsSaidAndTheTextGoesOn)
{
    ListeningDesk at;
    at.begin();
    at.heard.ended(Speech::End::Failed);
    EXPECT_THAT(at.error(), testing::HasSubstr("voice"));
    EXPECT_GT(at.listening().narrator().waitMs(), 0);
    at.desk.app->clearError();
    at.listening().forward();
    at.listening().toggle();
    at.listening().toggle();
    ASSERT_TRUE(at.listening().narrator().speaks());
    for (int second = 0; second < 400 && at.listening().narrator().speaks(); ++second) {
        at.listening().narrator().look();
    }
    EXPECT_FALSE(at.listening().narrator().speaks());
    EXPECT_THAT(at.error(), testing::HasSubstr("voice"));
    EXPECT_TRUE(at.listening().playing());
}

TEST(ListeningModel, NeverReadsBesideAScreenReader)
{
    ListeningDesk at;
    at.begin();
    QAccessible::setActive(true);
    EXPECT_EQ(at.heard.stops, 1);
    EXPECT_FALSE(at.listening().hasVoice());
    at.passTo(2);
    EXPECT_EQ(at.heard.texts.size(), 1);
    QAccessible::setActive(false);
    EXPECT_TRUE(at.listening().hasVoice());
}

TEST(ListeningModel, StopsWhenAnotherPageOpens)
{
    ListeningDesk at;
    at.begin();
    at.desk.app->startToday();
    EXPECT_EQ(at.listening().state(), HearingState::Idle);
    EXPECT_EQ(at.heard.stops, 1);
    at.listening().narrator().timePassed();
    EXPECT_EQ(at.heard.texts.size(), 1);
}

TEST(ListeningModel, CountsForNothing)
{
    ListeningDesk at;
    const int due = at.desk.learner->today().due;
    at.begin();
    at.passTo(at.listening().count());
    EXPECT_EQ(at.desk.learner->today().due, due);
    EXPECT_EQ(at.desk.learner->today().doneToday, 0);
    EXPECT_FALSE(at.desk.learner->today().anyAnswer);
    EXPECT_TRUE(at.desk.learner->scores().sessions.empty());
}

TEST(ListeningModel, OptionsStandInAnotherOrderThanInTheSet)
{
    int first = 0;
    int of = 0;
    const questions::QuestionSet set = ListeningDesk().desk.library;
    for (const questions::Question &question : set.questions()) {
        const knowledge::Fact *fact = question.facts.empty() ? nullptr : set.fact(question.facts.front());
        if (fact == nullptr || question.type != QuestionType::Single || question.fixedOptions) {
            continue;
        }
        const HeardQuestion heard = heardQuestion({fact, &question});
        ASSERT_EQ(heard.options.size(), static_cast<qsizetype>(question.options.size()));
        EXPECT_EQ(heard.options, heardQuestion({fact, &question}).options);
        EXPECT_TRUE(heard.options.front().startsWith(u"A. "_s));
        ++of;
        first += heard.options.front().mid(3) == question.options.front().text ? 1 : 0;
    }
    EXPECT_GE(of, 2);
    EXPECT_LT(first, of);
}

} // namespace

} // namespace shixi
