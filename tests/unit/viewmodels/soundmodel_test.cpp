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

using audio::Earcon;
using testing::ElementsAre;
using testing::IsEmpty;

// A desk whose sounds are recorded.
struct HearingDesk {
    explicit HearingDesk(const QString &path = u":memory:"_s)
        : desk(path)
    {
        sound().setMakers(test::makersOf(heard));
        desk.app->settings()->setLanguage(SettingsModel::Language::English);
    }
    [[nodiscard]] SoundModel &sound() { return *desk.app->sound(); }

    test::Heard heard; // outlives what plays into it
    test::Desk desk;
};

void switchAllOn(HearingDesk &hearing)
{
    hearing.sound().setRightSound(true);
    hearing.sound().setWrongSound(true);
    hearing.sound().setDoneSound(true);
    hearing.heard.earcons.clear();
}

// In the session that is begun, by a question with options.
void toOptions(HearingDesk &hearing)
{
    hearing.desk.app->startToday();
    ASSERT_TRUE(hearing.desk.toQuestion(SessionModel::Type::Single));
}

TEST(SoundModel, IsSilentUntilASoundIsSwitchedOn)
{
    HearingDesk hearing;
    EXPECT_FALSE(hearing.sound().rightSound() || hearing.sound().wrongSound() || hearing.sound().doneSound());
    hearing.desk.app->startToday();
    while (test::stepOn(hearing.desk.session())) { }
    EXPECT_THAT(hearing.heard.earcons, IsEmpty());
    EXPECT_EQ(hearing.heard.asked, 0);
}

TEST(SoundModel, AnswersWithOneSoundAndEndsWithAnother)
{
    HearingDesk hearing;
    switchAllOn(hearing);
    toOptions(hearing);
    hearing.heard.earcons.clear();
    test::answerWrong(hearing.desk.session());
    EXPECT_THAT(hearing.heard.earcons, ElementsAre(Earcon::Wrong));
    hearing.desk.session().next();
    EXPECT_EQ(hearing.heard.earcons.size(), 1U);
    ASSERT_TRUE(hearing.desk.toQuestion(SessionModel::Type::Single));
    hearing.heard.earcons.clear();
    test::answerRight(hearing.desk.session());
    EXPECT_THAT(hearing.heard.earcons, ElementsAre(Earcon::Right));
    hearing.desk.session().sayGuessed(); // thought over, it is no new answer
    hearing.desk.session().finish();
    EXPECT_THAT(hearing.heard.earcons, ElementsAre(Earcon::Right, Earcon::Done));
}

TEST(SoundModel, EachSoundHasItsSwitchAndIsHeardWhenItIsSwitchedOn)
{
    HearingDesk hearing;
    hearing.sound().setWrongSound(true);
    hearing.sound().setWrongSound(true);
    EXPECT_THAT(hearing.heard.earcons, ElementsAre(Earcon::Wrong));
    toOptions(hearing);
    test::answerRight(hearing.desk.session());
    hearing.desk.session().finish();
    EXPECT_THAT(hearing.heard.earcons, ElementsAre(Earcon::Wrong));
}

TEST(SoundModel, TheSwitchesAreKeptInTheLearnerFile)
{
    const QTemporaryDir folder;
    HearingDesk hearing(folder.filePath(u"learner.db"_s));
    hearing.sound().setRightSound(true);
    hearing.sound().setDoneSound(true);
    hearing.sound().setDoneSound(false);
    hearing.sound().setReadAloud(true);
    hearing.desk.reopen();
    EXPECT_TRUE(hearing.sound().rightSound());
    EXPECT_FALSE(hearing.sound().wrongSound());
    EXPECT_FALSE(hearing.sound().doneSound());
    EXPECT_TRUE(hearing.sound().readAloud());
}

TEST(SoundModel, WithoutAnOutputItSaysSoOnceAndGoesOn)
{
    HearingDesk hearing;
    hearing.heard.hasOutput = false;
    hearing.sound().setRightSound(true);
    EXPECT_THAT(hearing.desk.app->errorText().toStdString(), testing::HasSubstr("no sound output"));
    hearing.desk.app->clearError();
    toOptions(hearing);
    test::answerRight(hearing.desk.session());
    EXPECT_EQ(hearing.desk.session().state(), SessionModel::State::Answered);
    EXPECT_TRUE(hearing.desk.app->errorText().isEmpty());
    hearing.heard.hasOutput = true; // headphones
    ASSERT_TRUE(hearing.desk.toQuestion(SessionModel::Type::Single));
    hearing.heard.earcons.clear();
    test::answerRight(hearing.desk.session());
    EXPECT_THAT(hearing.heard.earcons, ElementsAre(Earcon::Right));
}

TEST(SoundModel, ReadsTheQuestionAndItsOptionsWhenAskedTo)
{
    HearingDesk hearing;
    toOptions(hearing);
    hearing.sound().toggleReading();
    EXPECT_THAT(hearing.heard.texts, IsEmpty()); // not switched on
    hearing.sound().setReadAloud(true);
    hearing.sound().toggleReading();
    ASSERT_EQ(hearing.heard.texts.size(), 1);
    EXPECT_TRUE(hearing.sound().reading());
    const QStringList lines = hearing.heard.texts.front().split(u'\n');
    const auto &rows = hearing.desk.session().answering()->options()->rows();
    ASSERT_EQ(lines.size(), static_cast<qsizetype>(rows.size()) + 1);
    EXPECT_EQ(lines[0], hearing.desk.session().stem());
    EXPECT_EQ(lines[1], u"A. "_s + rows[0].text);
    EXPECT_EQ(lines[2], u"B. "_s + rows[1].text);
    hearing.heard.ended(audio::Speech::End::Read);
    EXPECT_FALSE(hearing.sound().reading());
}

TEST(SoundModel, StopsReadingOnASecondPressAndWhenTheStepChanges)
{
    HearingDesk hearing;
    hearing.sound().setReadAloud(true);
    hearing.sound().setRightSound(true);
    toOptions(hearing);
    hearing.sound().toggleReading();
    hearing.sound().toggleReading();
    EXPECT_EQ(hearing.heard.stops, 1);
    hearing.sound().toggleReading();
    hearing.heard.earcons.clear();
    test::answerRight(hearing.desk.session());
    EXPECT_EQ(hearing.heard.stops, 2); // the sound is not to be talked over
    EXPECT_FALSE(hearing.sound().reading());
    hearing.sound().toggleReading();
    EXPECT_EQ(hearing.heard.texts.back().split(u'\n').front(), hearing.desk.session().feedback().answerText);
    hearing.desk.session().toggleStar(); // the same step
    EXPECT_EQ(hearing.heard.stops, 2);
    hearing.desk.session().close();
    EXPECT_EQ(hearing.heard.stops, 3);
}

TEST(SoundModel, WithoutAVoiceItSaysSoOnceAndGoesOn)
{
    HearingDesk hearing;
    hearing.heard.hasVoice = false;
    hearing.sound().setReadAloud(true);
    toOptions(hearing);
    hearing.sound().toggleReading();
    EXPECT_FALSE(hearing.sound().reading());
    EXPECT_THAT(hearing.desk.app->errorText().toStdString(), testing::HasSubstr("nothing can be read aloud"));
    hearing.desk.app->clearError();
    hearing.sound().toggleReading();
    EXPECT_TRUE(hearing.desk.app->errorText().isEmpty());
    hearing.heard.hasVoice = true;
    hearing.sound().toggleReading();
    hearing.heard.ended(audio::Speech::End::Failed);
    EXPECT_FALSE(hearing.sound().reading());
    EXPECT_THAT(hearing.desk.app->errorText().toStdString(), testing::HasSubstr("could not read"));
}

TEST(SoundModel, ElderModeOffersReadingUntilItIsChosenOtherwise)
{
    HearingDesk hearing;
    EXPECT_FALSE(hearing.sound().canRead());
    hearing.desk.app->settings()->setElder(true);
    EXPECT_TRUE(hearing.sound().canRead());
    hearing.sound().setReadAloud(false);
    EXPECT_FALSE(hearing.sound().canRead());
    hearing.desk.app->settings()->setElder(false);
    hearing.desk.app->settings()->setElder(true);
    EXPECT_FALSE(hearing.sound().canRead());
}

TEST(SoundModel, NeverReadsBesideAScreenReader)
{
    HearingDesk hearing;
    hearing.sound().setReadAloud(true);
    toOptions(hearing);
    hearing.sound().toggleReading();
    QAccessible::setActive(true);
    EXPECT_FALSE(hearing.sound().canRead());
    EXPECT_EQ(hearing.heard.stops, 1); // in the middle of a word
    hearing.sound().toggleReading();
    EXPECT_EQ(hearing.heard.texts.size(), 1);
    QAccessible::setActive(false);
    EXPECT_TRUE(hearing.sound().canRead());
}

} // namespace

} // namespace shixi
