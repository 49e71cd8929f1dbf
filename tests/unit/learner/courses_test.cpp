#include "learner/courses.h"
#include "learner/learnerfixture.h"

#include <algorithm>
#include <set>

namespace shixi::learner
{
namespace
{

using study::PracticeOrder;

const PracticeChoice inOrder{.order = PracticeOrder::Text};
const PracticeChoice atRandom{.order = PracticeOrder::Random};

class CourseDoor : public test::LearnerFixture
{
protected:
    Courses courses() { return Courses(learner()); }
    CourseView course(const PracticeChoice &choice) { return learner().practiceOffer(choice, 5).course; }
    SessionId begin(const PracticeChoice &choice, int questions) { return learner().startPractice(choice, questions); }
    // Of the questions of the plan, so many.
    std::vector<std::string> answer(const SessionId &session, int most = 100)
    {
        std::vector<std::string> cards;
        while (static_cast<int>(cards.size()) < most && learner().view(session).kind != StepKind::Done) {
            cards.push_back(learner().view(session).card.value);
            (void)m_device.step(session, true);
        }
        return cards;
    }
    void miss(const std::string &fact)
    {
        const SessionId session = learner().startPractice({.facts = {{fact}}}, 1);
        (void)learner().answer(session, {.response = test::wrongResponse(*learner().view(session).question)});
        learner().end(session);
    }
};

TEST_F(CourseDoor, InOrderGoesThroughTheTextAndOnAfterTheLastAnswered)
{
    EXPECT_EQ(course(inOrder).total, 12);
    EXPECT_EQ(answer(begin(inOrder, 3)), (std::vector<std::string>{"card-1", "card-2", "card-3"}));
    EXPECT_EQ(course(inOrder).done, 3);
    EXPECT_EQ(answer(begin(inOrder, 5), 2), (std::vector<std::string>{"card-4", "card-5"}));
    EXPECT_EQ(course(inOrder).done, 5) << "left half done";
    EXPECT_EQ(answer(begin(inOrder, 1)), (std::vector<std::string>{"card-6"}));
}

TEST_F(CourseDoor, UndoAndAKillLeaveThePlaceThatTheLogSays)
{
    const SessionId session = begin(inOrder, 5);
    (void)answer(session, 3);
    EXPECT_TRUE(learner().undo(session));
    m_device.reopen();
    EXPECT_EQ(course(inOrder).done, 2);
    EXPECT_EQ(learner().openPractice(), session);
    EXPECT_EQ(answer(session), (std::vector<std::string>{"card-3", "card-4", "card-5"}));
    EXPECT_EQ(courses().courseOf(session)->done, 5);
}

TEST_F(CourseDoor, ItWrapsAtTheEndAndCanBeginAnewBefore)
{
    (void)answer(begin(inOrder, 10));
    EXPECT_EQ(answer(begin(inOrder, 10)), (std::vector<std::string>{"card-11", "card-12"}));
    EXPECT_TRUE(course(inOrder).ended);
    EXPECT_EQ(course(inOrder).done, 0);
    EXPECT_EQ(answer(begin(inOrder, 2)), (std::vector<std::string>{"card-1", "card-2"}));
    EXPECT_FALSE(course(inOrder).ended);
    const SessionId anew = courses().beginAnew(inOrder, 1);
    EXPECT_EQ(answer(anew), (std::vector<std::string>{"card-1"}));
    EXPECT_EQ(course(inOrder).done, 1);
}

TEST_F(CourseDoor, EachChoiceAndOrderHasAPlaceOfItsOwn)
{
    PracticeChoice figures = inOrder;
    figures.kind = Kind::Figure;
    (void)answer(begin(inOrder, 4));
    (void)answer(begin(figures, 2));
    EXPECT_EQ(course(inOrder).done, 4);
    EXPECT_EQ(course(figures).done, 2);
    EXPECT_EQ(course(figures).total, 6);
    EXPECT_EQ(course(atRandom).done, 0);
    EXPECT_EQ(course({}).total, 0) << "what memory needs has no place";
    EXPECT_FALSE(courses().courseOf(begin({}, 1)));
}

TEST_F(CourseDoor, RandomAsksEachOnceBeforeAnyComesAgain)
{
    std::vector<std::vector<std::string>> laps;
    for (int lap = 0; lap < 2; ++lap) {
        std::vector<std::string> cards;
        for (const int round : {5, 5, 2}) {
            m_device.reopen();
            const auto asked = answer(begin(atRandom, lap == 0 ? 5 : round));
            cards.insert(cards.end(), asked.begin(), asked.end());
        }
        EXPECT_EQ(std::set(cards.begin(), cards.end()).size(), 12U);
        EXPECT_EQ(cards.size(), 12U);
        laps.push_back(cards);
    }
    EXPECT_NE(laps[0], laps[1]);
}

TEST_F(CourseDoor, AClockSetBackOrForwardByAYearMovesNoPlace)
{
    constexpr std::int64_t year = 365 * test::dayMs;
    (void)answer(begin(inOrder, 3));
    m_device.clock().advance(-year);
    m_device.reopen();
    EXPECT_EQ(answer(begin(inOrder, 2)), (std::vector<std::string>{"card-4", "card-5"}));
    m_device.clock().advance(2 * year);
    m_device.reopen();
    EXPECT_EQ(answer(begin(inOrder, 1)), (std::vector<std::string>{"card-6"}));
}

TEST_F(CourseDoor, ASetThatChangesGoesOnAtTheNextThatStands)
{
    (void)answer(begin(inOrder, 2));
    m_device.reopen(test::smallerLibrary()); // the first four are gone
    EXPECT_EQ(course(inOrder).done, 0);
    EXPECT_EQ(course(inOrder).total, 8);
    EXPECT_EQ(answer(begin(inOrder, 1)), (std::vector<std::string>{"card-5"}));
    m_device.reopen();
    EXPECT_EQ(answer(begin(inOrder, 1)), (std::vector<std::string>{"card-6"}));
    learner().setSuspended({"fact-7"}, true);
    EXPECT_EQ(answer(begin(inOrder, 1)), (std::vector<std::string>{"card-8"}));
}

TEST_F(CourseDoor, TwoDevicesGoOnFromTheFurther)
{
    test::TestDevice other{m_folder.path(), "two", 2};
    (void)answer(begin(inOrder, 3));
    const SessionId there = other.learner().startPractice(inOrder, 5);
    while (other.step(there, true)) { }
    other.close();
    (void)learner().merge(other.path());
    EXPECT_EQ(course(inOrder).done, 5);
}

TEST_F(CourseDoor, WhatWasNeverAnsweredIsNotDoneInWhateverMode)
{
    const PracticeChoice notDone{.notDone = true};
    EXPECT_EQ(learner().practisable(notDone), 12);
    m_device.study(3);
    const int left = learner().practisable(notDone);
    EXPECT_LT(left, 12);
    const SessionId session = begin({.notDone = true, .order = PracticeOrder::Text}, 1);
    const auto asked = answer(session);
    EXPECT_EQ(learner().practisable(notDone), left - 1);
    EXPECT_NE(answer(begin({.notDone = true, .order = PracticeOrder::Text}, 1)), asked);
    EXPECT_EQ(learner().practiceOffer({}, 5).only.notDone, left - 2);
}

TEST_F(CourseDoor, MostMissedCountsEveryMissAndAsksTheWorstFirst)
{
    miss("fact-9");
    miss("fact-3");
    miss("fact-3");
    const auto counts = courses().mostMissed(10);
    ASSERT_EQ(counts.size(), 2U);
    EXPECT_EQ(counts[0].fact->id.value, "fact-3");
    EXPECT_EQ(counts[0].misses, 2);
    EXPECT_EQ(counts[1].misses, 1);
    EXPECT_EQ(courses().mostMissed(1).size(), 1U);
    EXPECT_EQ(learner().practiceOffer({}, 5).only.mostMissed, 2);
    EXPECT_EQ(answer(begin({.mostMissed = true}, 1)).front(), "card-3");
    const SessionId session = learner().startPractice({.facts = {{"fact-1"}}}, 1);
    (void)learner().answer(session, {.response = test::wrongResponse(*learner().view(session).question)});
    EXPECT_TRUE(learner().undo(session));
    EXPECT_EQ(courses().mostMissed(10).size(), 2U) << "what was taken back is none";
}

TEST_F(CourseDoor, OffersWhatIsDoneMissedAndStarredEachWithTheOtherPartsKept)
{
    miss("fact-2");
    learner().setStarred({"fact-1"}, true);
    learner().setStarred({"fact-2"}, true);
    const PracticeOffer all = learner().practiceOffer({.starred = true}, 5);
    EXPECT_EQ(all.chosen.facts, 2);
    EXPECT_EQ(all.only.any, 12);
    EXPECT_EQ(all.only.starred, 2);
    EXPECT_EQ(all.only.notDone, 11);
    EXPECT_EQ(all.inAnySection, 2);
    const PracticeOffer figures = learner().practiceOffer({.kind = Kind::Figure, .starred = true}, 5);
    EXPECT_EQ(figures.chosen.facts, 1);
    EXPECT_EQ(figures.only.starred, 1);
    EXPECT_EQ(figures.only.any, 6);
}

TEST_F(CourseDoor, ARoundTellsItsChoiceAgain)
{
    PracticeChoice choice{
        .notDone = true, .formula = {"fact-1"}, .part = QStringLiteral("甲"), .order = PracticeOrder::Random};
    choice.mostMissed = false;
    choice.formula = {};
    const SessionId session = begin(choice, 3);
    const auto round = learner().practiceRound(session);
    ASSERT_TRUE(round);
    EXPECT_TRUE(round->choice.notDone);
    EXPECT_EQ(round->choice.part, choice.part);
    EXPECT_EQ(round->choice.order, PracticeOrder::Random);
    EXPECT_EQ(round->lap, 1);
}

TEST_F(CourseDoor, ReadingWritesNoAnswerAndKeepsAPlaceForEachChoice)
{
    const PracticeChoice figures{.kind = Kind::Figure};
    const auto all = courses().toRead({});
    ASSERT_EQ(all.size(), 12U);
    EXPECT_EQ(all[0].card.value, "card-1");
    EXPECT_EQ(courses().readPlace({}, all), 0);
    courses().setReadPlace({}, all, 7);
    courses().setReadPlace(figures, courses().toRead(figures), 2);
    m_device.reopen();
    EXPECT_EQ(courses().readPlace({}, courses().toRead({})), 7);
    EXPECT_EQ(courses().readPlace(figures, courses().toRead(figures)), 2);
    EXPECT_EQ(count("SELECT count(*) FROM answer"), 0);
    EXPECT_EQ(count("SELECT count(*) FROM session"), 0);
    EXPECT_EQ(course(inOrder).done, 0) << "a place apart from that of practice";
}

TEST_F(CourseDoor, ReadingGoesOnAtTheNextThatStandsWhereTheSetChanged)
{
    courses().setReadPlace({}, courses().toRead({}), 2); // card-3, which is gone with all that follow it in the note
    m_device.reopen(test::smallerLibrary());
    auto left = courses().toRead({});
    EXPECT_EQ(left[static_cast<std::size_t>(courses().readPlace({}, left))].card.value, "card-5");
    courses().setReadPlace({}, left, 7);
    left.resize(3);
    EXPECT_EQ(courses().readPlace({}, left), 2) << "all that stood there is gone: the last that is left";
    EXPECT_EQ(courses().readPlace({}, {}), 0);
}

TEST_F(CourseDoor, PlacesOfReadingAreBoundedAndAStrangeSettingIsNone)
{
    const auto all = courses().toRead({});
    for (int choice = 0; choice < 60; ++choice) {
        courses().setReadPlace({.section = QString::number(choice)}, all, 1);
    }
    EXPECT_EQ(courses().readPlace({.section = QStringLiteral("59")}, all), 1);
    EXPECT_EQ(courses().readPlace({.section = QStringLiteral("5")}, all), 0) << "the oldest are forgotten";
    EXPECT_LT(learner().setting(QStringLiteral("read-places")).size(), 10'000);
    for (const char *strange : {"{}", "[1,{\"choice\":1}]", "[{\"choice\":\"x\",\"cards\":[1]}]", "no JSON"}) {
        learner().setSetting(QStringLiteral("read-places"), QString::fromLatin1(strange));
        EXPECT_EQ(courses().readPlace({}, all), 0);
    }
}

// Rounds, answers, undos and kills in any order: the place is the number of questions answered in this lap, and every
// lap before asked each once.
TEST_F(CourseDoor, AnyWalkLeavesThePlaceTheLogSays)
{
    for (const PracticeOrder order : {PracticeOrder::Text, PracticeOrder::Random}) {
        const PracticeChoice choice{.kind = Kind::Figure, .order = order};
        std::vector<std::string> lap; // answered in it
        SessionId session;
        for (int step = 0; step < 120; ++step) {
            const auto what = m_device.dice().below(8);
            if (what == 0 || session.empty() || learner().view(session).kind == StepKind::Done) {
                if (lap.size() == 6) {
                    ASSERT_TRUE(course(choice).ended);
                    lap.clear();
                }
                session = begin(choice, 1 + static_cast<int>(m_device.dice().below(4)));
            } else if (what == 1) {
                if (learner().undo(session)) {
                    lap.pop_back();
                }
            } else if (what == 2) {
                m_device.clock().advance(m_device.dice().below(2) == 0 ? 1000 : -1000);
                m_device.reopen();
            } else {
                const std::string card = learner().view(session).card.value;
                (void)m_device.step(session, true);
                ASSERT_EQ(std::ranges::count(lap, card), 0);
                lap.push_back(card);
            }
            if (lap.size() < 6) {
                ASSERT_EQ(course(choice).done, static_cast<int>(lap.size())) << "step " << step;
            }
        }
    }
}

} // namespace
} // namespace shixi::learner
