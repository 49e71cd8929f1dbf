#include "viewmodels/desk.h"
#include "viewmodels/madeup.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

using PaperState = PaperModel::State;
using Mark = PaperCellModel::Mark;

constexpr qint64 minuteMs = 60'000;

// A learner file on disk, every type of question, and a watch that goes when it is told.
class PaperDesk
{
public:
    PaperDesk()
        : desk(folder.filePath(u"me.learner"_s))
    {
        desk.library = test::everyTypeSet();
        reopen();
    }

    // As after a kill: nothing is closed first.
    void reopen()
    {
        desk.reopen();
        desk.app->settings()->setLanguage(SettingsModel::Language::English);
        paper().setWatch([this] {
            return watchMs;
        });
    }
    [[nodiscard]] PaperModel &paper() { return *desk.app->paper(); }
    void start(int plan = 0)
    {
        paper().showOffer();
        paper().offer()->setPlan(plan);
        paper().start();
    }
    // What the file holds of the paper, through the learner's own door.
    [[nodiscard]] learner::PaperView written()
    {
        learner::Papers papers(*desk.learner);
        const auto open = papers.open();
        return papers.view(open ? *open : papers.attempts().front().session);
    }
    [[nodiscard]] const questions::Question &question()
    {
        return m_question = written().items.at(static_cast<std::size_t>(paper().item())).question;
    }
    // As a finger or a key gives it, part by part.
    void give(const QStringList &chosen)
    {
        for (const QString &choice : chosen) {
            for (const QString &id : choice.split(u'=')) {
                paper().choose(id);
            }
        }
    }
    void giveRight() { give(test::rightChoice(question())); }
    void showType(QuestionType type)
    {
        const learner::PaperView view = written();
        const auto found = std::ranges::find(view.items, type, [](const learner::PaperItemView &item) {
            return item.question.type;
        });
        ASSERT_NE(found, view.items.end());
        paper().setItem(static_cast<int>(found - view.items.begin()));
    }
    [[nodiscard]] Mark markAt(int item)
    {
        return paper().parts()->cells(0)->rows()[static_cast<std::size_t>(item)].mark;
    }

    QTemporaryDir folder;
    test::Desk desk;
    qint64 watchMs = 1'000'000;

private:
    questions::Question m_question;
};

} // namespace

TEST(PaperModel, SaysBeforeItStartsWhatIsAskedHowItIsScoredAndWhatCanBeHad)
{
    PaperDesk at;
    at.paper().showOffer();
    const PaperOfferModel &offer = *at.paper().offer();
    EXPECT_EQ(at.paper().state(), PaperState::Offered);
    EXPECT_EQ(offer.plans(), (QStringList{u"Self-test"_s, u"Long self-test"_s, u"Formal paper"_s}));
    EXPECT_EQ(offer.wanted(), 20);
    EXPECT_EQ(offer.questions(), 9) << "the set has no more";
    EXPECT_EQ(offer.minutes(), 15);
    EXPECT_EQ(offer.fullPoints(), u"45"_s);
    EXPECT_EQ(offer.passPoints(), u"36"_s);
    at.paper().offer()->setPlan(1);
    ASSERT_EQ(offer.wanted(), 50);
    const auto &rows = at.paper().offer()->parts()->rows();
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].name, u"Single choice"_s);
    EXPECT_EQ(rows[0].wanted, 30);
    EXPECT_EQ(rows[0].had, 2);
    EXPECT_EQ(rows[0].scoring, u"Points only where everything is right."_s);
    EXPECT_EQ(rows[1].scoring, u"Where something is missing, half the points. With anything false in it, no points."_s);
    EXPECT_TRUE(rows[2].scoring.contains(u"its share"_s));
}

TEST(PaperModel, NothingLearntMakesNoPaperOfWhatWasLearntAndItDoesNotStart)
{
    PaperDesk at;
    at.paper().showOffer();
    at.paper().offer()->setLearntOnly(true);
    EXPECT_EQ(at.paper().offer()->questions(), 0);
    EXPECT_FALSE(at.paper().offer()->canStart());
    at.paper().start();
    EXPECT_EQ(at.paper().state(), PaperState::Offered);
}

TEST(PaperModel, HowPartsCountIsSaidWhereAQuestionHasPartsAlone)
{
    PaperDesk at;
    at.start();
    at.showType(QuestionType::Single);
    EXPECT_EQ(at.paper().scoring(), QString()) << "right or wrong: there is nothing to say";
    at.showType(QuestionType::TrueFalse);
    EXPECT_EQ(at.paper().scoring(), QString());
    at.showType(QuestionType::Multiple);
    EXPECT_EQ(at.paper().scoring(), u"Points only where everything is right."_s);
}

TEST(PaperModel, EveryTypeIsAnsweredPartByPartAndEachPartIsWrittenAtOnce)
{
    PaperDesk at;
    at.start();
    ASSERT_EQ(at.paper().state(), PaperState::Working);
    for (int item = 0; item < at.paper().count(); ++item) {
        at.paper().setItem(item);
        const QStringList right = test::rightChoice(at.question());
        for (qsizetype part = 0; part < right.size(); ++part) {
            at.give({right[part]});
            QStringList soFar = at.written().items[static_cast<std::size_t>(item)].chosen;
            soFar.removeAll(QString());
            EXPECT_EQ(soFar.size(), part + 1) << at.question().stem.toStdString();
        }
        EXPECT_TRUE(at.written().items[static_cast<std::size_t>(item)].right) << at.question().stem.toStdString();
    }
    EXPECT_EQ(at.paper().answeredCount(), at.paper().count());
    EXPECT_EQ(at.paper().unansweredNumbers(), QString());
}

TEST(PaperModel, NothingTellsRightFromWrongBeforeItIsHandedIn)
{
    PaperDesk at;
    at.start();
    for (int item = 0; item < at.paper().count(); ++item) {
        at.paper().setItem(item);
        at.giveRight();
        EXPECT_EQ(at.paper().mark(), Mark::None);
        EXPECT_EQ(at.markAt(item), Mark::None);
        EXPECT_EQ(at.paper().score(), QString());
        EXPECT_EQ(at.paper().quote(), QString());
        EXPECT_EQ(at.paper().feedback().answerText, QString());
        EXPECT_EQ(at.paper().feedback().explanation, QString());
        for (const OptionModel::Row &row : at.paper().answering()->options()->rows()) {
            EXPECT_EQ(row.mark, OptionModel::Mark::None);
        }
    }
    EXPECT_EQ(at.paper().result().points, QString());
    EXPECT_EQ(at.paper().parts()->rows()[0].right, 0);
}

TEST(PaperModel, AChoiceCanBeChangedClearedAndTakenBack)
{
    PaperDesk at;
    at.start();
    at.showType(QuestionType::Single);
    at.paper().chooseAt(0);
    at.paper().chooseAt(1);
    const QString second = at.paper().answering()->options()->rows()[1].optionId;
    EXPECT_EQ(at.written().items[static_cast<std::size_t>(at.paper().item())].chosen, QStringList{second});
    at.paper().clear();
    EXPECT_FALSE(at.paper().answered());
    EXPECT_EQ(at.written().state.answered, 0);
    EXPECT_EQ(at.paper().answering()->options()->chosenCount(), 0);
    const int item = at.paper().item();
    at.paper().setItem(item == 0 ? 1 : 0);
    at.paper().undo();
    EXPECT_EQ(at.paper().item(), item) << "what is taken back is shown";
    EXPECT_EQ(at.paper().answering()->options()->rows()[1].chosen, true);
    at.paper().chooseAt(99);
    at.paper().setItem(99);
    EXPECT_EQ(at.paper().item(), item);
}

TEST(PaperModel, AnAnswerThatLacksAPartIsNamedAmongThoseNotAnswered)
{
    PaperDesk at;
    at.start();
    at.showType(QuestionType::Tiles);
    const int item = at.paper().item();
    at.paper().choose(test::rightChoice(at.question()).first());
    EXPECT_EQ(at.paper().answeredCount(), 0);
    EXPECT_TRUE(at.paper().unansweredNumbers().split(u", "_s).contains(QString::number(item + 1)));
    at.paper().toggleFlag();
    EXPECT_EQ(at.paper().flaggedNumbers(), QString::number(item + 1));
    at.paper().takeBack(0);
    EXPECT_FALSE(at.paper().answered());
}

TEST(PaperModel, KilledInTheMiddleItGoesOnWithEveryChoiceFlagAndTheTime)
{
    PaperDesk at;
    at.start();
    for (const QuestionType type : {QuestionType::Matching, QuestionType::Cloze, QuestionType::Multiple}) {
        at.showType(type);
        at.give({test::rightChoice(at.question()).first()});
    }
    at.paper().toggleFlag();
    at.watchMs += 4 * minuteMs;
    at.paper().tick(); // written every half minute
    const learner::PaperView before = at.written();
    at.watchMs += 10'000; // lost
    at.reopen();
    at.paper().refresh();
    ASSERT_TRUE(at.paper().canResume());
    EXPECT_EQ(at.paper().open().questions, 9);
    at.paper().resume();
    ASSERT_EQ(at.paper().state(), PaperState::Working);
    EXPECT_EQ(at.paper().leftText(), u"11:00"_s);
    at.showType(QuestionType::Multiple);
    EXPECT_TRUE(at.paper().flagged());
    EXPECT_EQ(at.paper().answering()->given(), before.items[static_cast<std::size_t>(at.paper().item())].chosen);
    at.showType(QuestionType::Matching);
    EXPECT_EQ(at.paper().answering()->pairing()->joinedCount(), 1);
    at.showType(QuestionType::Cloze);
    EXPECT_EQ(at.paper().answering()->pieces()->filledCount(), 1);
    EXPECT_EQ(at.written().state.points, before.state.points);
}

TEST(PaperModel, HandedInItShowsPointsAndShareOfRightAnswersApartAndEveryQuestion)
{
    PaperDesk at;
    at.start();
    at.showType(QuestionType::Single);
    const int rightItem = at.paper().item();
    at.giveRight();
    at.showType(QuestionType::TrueFalse);
    const int wrongItem = at.paper().item();
    at.paper().choose(u"f"_s);
    at.watchMs += 2 * minuteMs;
    at.paper().handIn();
    ASSERT_EQ(at.paper().state(), PaperState::Finished);
    const PaperResult result = at.paper().result();
    EXPECT_EQ(result.points, u"5"_s);
    EXPECT_EQ(result.fullPoints, u"45"_s);
    EXPECT_EQ(result.rightShare, u"50%"_s) << "of the two that were answered";
    EXPECT_FALSE(result.passed);
    EXPECT_EQ(result.seconds, 120);
    EXPECT_EQ(at.markAt(rightItem), Mark::Right);
    EXPECT_EQ(at.markAt(wrongItem), Mark::Wrong);
    at.paper().setItem(wrongItem);
    EXPECT_EQ(at.paper().score(), u"0"_s);
    EXPECT_EQ(at.paper().feedback().answerText, u"对"_s);
    EXPECT_EQ(at.paper().quote(), u"首批会员有36人。"_s);
    EXPECT_TRUE(at.paper().source().isGuide);
    EXPECT_GT(at.paper().source().paragraphNumber, 0);
    at.paper().choose(u"t"_s);
    at.paper().toggleFlag();
    EXPECT_EQ(at.paper().score(), u"0"_s) << "nothing can be changed any more";
    at.paper().close();
    EXPECT_FALSE(at.paper().canResume());
}

TEST(PaperModel, ASelfTestsClockStandsWhileItIsClosedWhateverTheWallSays)
{
    PaperDesk at;
    at.start();
    EXPECT_EQ(at.paper().leftText(), u"15:00"_s);
    at.watchMs += 3 * minuteMs;
    at.paper().close();
    at.desk.clock.advance(365 * test::dayMs);
    at.watchMs += 60 * minuteMs;
    at.paper().resume();
    EXPECT_EQ(at.paper().state(), PaperState::Working);
    EXPECT_EQ(at.paper().leftText(), u"12:00"_s);
    at.desk.clock.advance(-2 * 365 * test::dayMs);
    at.watchMs += minuteMs;
    at.paper().tick();
    EXPECT_EQ(at.paper().leftText(), u"11:00"_s);
    EXPECT_FALSE(at.paper().lastMinutes());
}

TEST(PaperModel, AtTheEndOfItsTimeItIsHandedInAndSaysSo)
{
    PaperDesk at;
    at.start();
    at.showType(QuestionType::Single);
    at.giveRight();
    at.watchMs += 15 * minuteMs - 1;
    at.paper().tick();
    EXPECT_EQ(at.paper().state(), PaperState::Working);
    EXPECT_EQ(at.paper().leftText(), u"0:01"_s);
    EXPECT_TRUE(at.paper().lastMinutes());
    at.watchMs += 1;
    at.paper().tick();
    ASSERT_EQ(at.paper().state(), PaperState::Finished);
    EXPECT_TRUE(at.paper().result().timeUp);
    EXPECT_EQ(at.paper().result().points, u"5"_s) << "what was chosen by then counts";
}

TEST(PaperModel, AChoiceAfterTheTimeIsUpDoesNotCount)
{
    PaperDesk at;
    at.start();
    at.showType(QuestionType::Single);
    at.watchMs += 16 * minuteMs;
    at.giveRight();
    ASSERT_EQ(at.paper().state(), PaperState::Finished);
    EXPECT_EQ(at.paper().result().points, u"0"_s);
}

TEST(PaperModel, AFormalPapersClockRunsOnAndItIsTakenOnce)
{
    PaperDesk at;
    at.paper().showOffer();
    at.paper().offer()->setPlan(2);
    at.paper().offer()->setCode(u"Party day 7"_s);
    at.paper().start();
    ASSERT_EQ(at.paper().state(), PaperState::Working);
    EXPECT_TRUE(at.paper().formal());
    at.paper().close();
    at.desk.clock.advance(10 * minuteMs);
    at.paper().resume();
    EXPECT_EQ(at.paper().leftText(), u"35:00"_s);
    at.paper().close();
    at.desk.clock.advance(60 * minuteMs);
    at.paper().resume();
    ASSERT_EQ(at.paper().state(), PaperState::Finished);
    EXPECT_TRUE(at.paper().result().timeUp);
    at.paper().close();
    at.paper().showOffer();
    EXPECT_TRUE(at.paper().offer()->wasTaken());
    EXPECT_FALSE(at.paper().offer()->canStart());
    at.paper().start();
    EXPECT_EQ(at.paper().state(), PaperState::Offered);
    at.paper().offer()->setCode(u"another"_s);
    EXPECT_TRUE(QTest::qWaitFor([&at] {
        return at.paper().offer()->canStart();
    })) << "it is drawn once it is typed";
}

TEST(PaperModel, ElderModeOffersNothingThatRunsAgainstAClock)
{
    PaperDesk at;
    at.desk.app->settings()->setElder(true);
    at.paper().showOffer();
    EXPECT_EQ(at.paper().offer()->plans().size(), 2);
    EXPECT_EQ(at.paper().offer()->minutes(), 0);
    EXPECT_EQ(learner::Papers(*at.desk.learner).offer({"formal", false, {}, true}).minutes, 45)
        << "a formal paper keeps it";
    at.paper().start();
    EXPECT_FALSE(at.paper().limited());
    EXPECT_EQ(at.paper().leftText(), QString());
    at.watchMs += 500 * minuteMs;
    at.paper().tick();
    EXPECT_EQ(at.paper().state(), PaperState::Working);
}

TEST(PaperModel, ASetThatIsGoneLeavesThePaperAsItWasDrawn)
{
    PaperDesk at;
    at.start();
    at.showType(QuestionType::Matching); // only in the larger set
    at.give({test::rightChoice(at.question()).first()});
    at.desk.library = test::madeUpSet();
    at.reopen();
    at.paper().resume();
    ASSERT_EQ(at.paper().count(), 9);
    at.showType(QuestionType::Matching);
    EXPECT_EQ(at.paper().answering()->pairing()->joinedCount(), 1);
    at.give(test::rightChoice(at.question()).mid(1));
    at.paper().handIn();
    at.showType(QuestionType::Matching);
    EXPECT_EQ(at.paper().mark(), Mark::Right);
    EXPECT_EQ(at.paper().quote(), u"红色书架放历史，蓝色书架放小说。"_s);
    EXPECT_EQ(at.paper().source().paragraphNumber, 0) << "nowhere to be read any more";
}

TEST(PaperModel, EarlierPapersTellTheBestTheAverageAndHowTheyWent)
{
    PaperDesk at;
    for (const bool right : {false, true}) {
        at.start();
        for (int item = 0; item < at.paper().count() && right; ++item) {
            at.paper().setItem(item);
            at.giveRight();
        }
        at.paper().handIn();
        at.paper().close();
        at.desk.clock.advance(test::dayMs);
    }
    at.paper().showOffer();
    PaperAttemptModel &attempts = *at.paper().offer()->attempts();
    EXPECT_EQ(attempts.count(), 2);
    EXPECT_EQ(attempts.best(), u"100%"_s);
    EXPECT_EQ(attempts.average(), u"50%"_s);
    EXPECT_EQ(attempts.shares(), (QList<qreal>{0, 1}));
    EXPECT_TRUE(attempts.data(attempts.index(0), PaperAttemptModel::PassedRole).toBool());
    at.paper().openAttempt(1);
    ASSERT_EQ(at.paper().state(), PaperState::Finished);
    EXPECT_EQ(at.paper().result().points, u"0"_s);
    at.paper().offer()->setPlan(1);
    EXPECT_EQ(attempts.count(), 0) << "of each kind its own";
}

TEST(PaperModel, ASelfTestThatIsLeftOpenGivesWayToAnother)
{
    PaperDesk at;
    at.start();
    at.paper().chooseAt(0);
    at.paper().close();
    at.start();
    ASSERT_EQ(at.paper().state(), PaperState::Working);
    EXPECT_EQ(at.paper().answeredCount(), 0);
    EXPECT_TRUE(learner::Papers(*at.desk.learner).attempts().empty()) << "it counts for nothing";
}

TEST(PaperModel, PointsAreSaidWithoutIdleDigits)
{
    PaperDesk at;
    at.paper().showOffer();
    at.paper().offer()->setPlan(2);
    EXPECT_EQ(at.paper().offer()->parts()->rows()[2].each, u"1"_s);
    EXPECT_EQ(at.paper().offer()->passPoints(), u"5.4"_s) << "60 per cent of 9";
}

} // namespace shixi
