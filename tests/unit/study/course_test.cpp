#include "core/splitmix64.h"
#include "study/course.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace shixi::study
{
namespace
{

std::vector<CourseCard> cardsTo(int count)
{
    std::vector<CourseCard> cards;
    for (int order = 0; order < count; ++order) {
        cards.push_back({{"card" + std::to_string(order)}, order});
    }
    return cards;
}

std::optional<int> orderAmong(const std::vector<CourseCard> &cards, const CardId &card)
{
    const auto found = std::ranges::find(cards, card, &CourseCard::card);
    return found == cards.end() ? std::nullopt : std::optional(found->order);
}

// A learner who goes through a course: rounds begun, answered, left, taken back; all that stays is the log.
class CourseWalk
{
public:
    CourseWalk(PracticeOrder order, int count)
        : m_order(order)
        , cards(cardsTo(count))
    {
    }

    [[nodiscard]] CourseStanding standing(int questions = 5) const
    {
        return standingIn(cards,
                          lapOf(m_order,
                                "name",
                                rounds,
                                [this](const CardId &card) {
                                    return orderAmong(cards, card);
                                }),
                          questions);
    }
    void begin(int questions)
    {
        const CourseStanding now = standing(questions);
        rounds.push_back({now.lap.number, {}});
        planned = now.next;
    }
    void answer()
    {
        if (!rounds.empty() && rounds.back().answered.size() < planned.size()) {
            rounds.back().answered.push_back(planned[rounds.back().answered.size()]);
        }
    }
    void undo()
    {
        if (!rounds.empty() && !rounds.back().answered.empty()) {
            rounds.back().answered.pop_back();
        }
    }

private:
    PracticeOrder m_order;

public:
    std::vector<CourseCard> cards;
    std::vector<CourseRound> rounds;
    std::vector<CardId> planned;
};

TEST(Course, InOrderGoesOnAfterTheLastOneAnswered)
{
    CourseWalk walk(PracticeOrder::Text, 7);
    EXPECT_EQ(walk.standing().done, 0);
    walk.begin(3);
    EXPECT_EQ(walk.planned, (std::vector<CardId>{{"card0"}, {"card1"}, {"card2"}}));
    walk.answer();
    walk.answer();
    EXPECT_EQ(walk.standing().done, 2) << "left half done";
    EXPECT_EQ(walk.standing(2).next, (std::vector<CardId>{{"card2"}, {"card3"}}));
    walk.undo();
    EXPECT_EQ(walk.standing().done, 1);
}

TEST(Course, ARoundEndsWithTheLapAndTheNextBeginsAtTheFirst)
{
    CourseWalk walk(PracticeOrder::Text, 4);
    walk.begin(3);
    for (int answers = 0; answers < 3; ++answers) {
        walk.answer();
    }
    walk.begin(3);
    EXPECT_EQ(walk.planned, (std::vector<CardId>{{"card3"}}));
    EXPECT_FALSE(walk.standing().ended);
    walk.answer();
    const CourseStanding over = walk.standing(2);
    EXPECT_TRUE(over.ended);
    EXPECT_EQ(over.done, 0);
    EXPECT_EQ(over.lap.number, 2);
    EXPECT_EQ(over.next, (std::vector<CardId>{{"card0"}, {"card1"}}));
    walk.undo();
    EXPECT_FALSE(walk.standing().ended);
}

TEST(Course, ARoundBegunAnewForgetsTheLapBefore)
{
    CourseWalk walk(PracticeOrder::Text, 9);
    walk.begin(5);
    walk.answer();
    walk.rounds.push_back({2, {}});
    EXPECT_EQ(walk.standing().done, 0) << "though nothing was answered yet";
    EXPECT_FALSE(walk.standing().ended);
}

TEST(Course, GoesOnAtTheNextThatStandsWhereCardsAreGoneOrNew)
{
    CourseWalk walk(PracticeOrder::Text, 8);
    walk.begin(5);
    for (int answers = 0; answers < 4; ++answers) {
        walk.answer();
    }
    std::erase_if(walk.cards, [](const CourseCard &card) {
        return card.card.value == "card3" || card.card.value == "card4";
    });
    EXPECT_EQ(walk.standing(1).next, (std::vector<CardId>{{"card5"}}));
    EXPECT_EQ(walk.standing().done, 3);
    EXPECT_EQ(walk.standing().total, 6);
    walk.cards.push_back({{"new"}, 4});
    EXPECT_EQ(walk.standing(1).next, (std::vector<CardId>{{"new"}}));
    walk.cards.clear();
    EXPECT_EQ(walk.standing().total, 0);
    EXPECT_TRUE(walk.standing().next.empty());
}

TEST(Course, APlaceOutsideTheChoiceIsAPlaceToo)
{
    // Of those not yet done, what was answered is no more.
    CourseWalk walk(PracticeOrder::Text, 6);
    walk.begin(3);
    walk.answer();
    walk.answer();
    const CourseLap lap = walk.standing().lap;
    const std::vector<CourseCard> left(walk.cards.begin() + 2, walk.cards.end());
    EXPECT_EQ(standingIn(left, lap, 1).next, (std::vector<CardId>{{"card2"}}));
    EXPECT_EQ(standingIn(left, lap, 1).done, 0);
}

TEST(Course, EachRandomLapIsMixedInItsOwnWayAndTheSameEverywhere)
{
    const std::vector<CourseCard> cards = cardsTo(40);
    const auto lapOrder = [&](const std::string &name, int number) {
        return standingIn(cards, {PracticeOrder::Random, name, number}, 40).next;
    };
    EXPECT_EQ(lapOrder("a", 1), lapOrder("a", 1));
    EXPECT_NE(lapOrder("a", 1), lapOrder("a", 2));
    EXPECT_NE(lapOrder("a", 1), lapOrder("b", 1));
    EXPECT_NE(lapOrder("a", 1), standingIn(cards, {PracticeOrder::Text, "a", 1}, 40).next);
}

// Of two devices that went on by themselves, after a merge.
TEST(Course, TheFurthestOfAllRoundsOfTheHighestLapIsThePlace)
{
    const std::vector<CourseCard> cards = cardsTo(9);
    std::vector<CourseRound> rounds{{1, {{"card8"}}}, {2, {{"card1"}, {"card4"}}}, {2, {{"card2"}, {"gone"}}}};
    const auto order = [&](const CardId &card) {
        return orderAmong(cards, card);
    };
    const CourseStanding one = standingIn(cards, lapOf(PracticeOrder::Text, "", rounds, order), 1);
    EXPECT_EQ(one.next, (std::vector<CardId>{{"card5"}}));
    std::ranges::reverse(rounds);
    EXPECT_EQ(standingIn(cards, lapOf(PracticeOrder::Text, "", rounds, order), 1).next, one.next);
}

// Any sequence of rounds, answers, kills and undos: the place is what the answers that stand say, and a lap asks each
// card once, those taken back apart, before any comes again.
TEST(Course, AnyWalkLeavesAPlaceThatIsAFunctionOfTheLogAndAsksEachOnceALap)
{
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        SplitMix64 random(seed);
        CourseWalk walk(seed % 2 == 0 ? PracticeOrder::Text : PracticeOrder::Random,
                        1 + static_cast<int>(random.below(30)));
        for (int step = 0; step < 150; ++step) {
            const auto what = random.below(10);
            if (what < 2) {
                walk.begin(1 + static_cast<int>(random.below(12)));
            } else if (what < 3) {
                walk.undo();
            } else {
                walk.answer();
            }
            std::map<int, std::multiset<std::string>> asked;
            for (const CourseRound &round : walk.rounds) {
                for (const CardId &card : round.answered) {
                    asked[round.lap].insert(card.value);
                }
            }
            for (const auto &[lap, cards] : asked) {
                ASSERT_EQ(cards.size(), std::set(cards.begin(), cards.end()).size()) << "seed " << seed;
                ASSERT_TRUE(lap == asked.rbegin()->first || cards.size() == walk.cards.size()) << "seed " << seed;
            }
            const CourseStanding now = walk.standing();
            const auto done = asked.empty() ? std::size_t{0} : asked.rbegin()->second.size();
            if (!now.ended && !asked.empty() && walk.rounds.back().lap == asked.rbegin()->first) {
                ASSERT_EQ(now.done, static_cast<int>(done)) << "seed " << seed;
            }
            ASSERT_EQ(now.total, static_cast<int>(walk.cards.size()));
            ASSERT_FALSE(now.next.empty());
        }
    }
}

} // namespace
} // namespace shixi::study
