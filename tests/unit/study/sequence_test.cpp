#include "core/splitmix64.h"
#include "study/sequence.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <set>

namespace shixi::study
{

namespace
{

std::vector<CardId> numbered(char letter, std::size_t count)
{
    std::vector<CardId> cards;
    for (std::size_t index = 0; index < count; ++index) {
        cards.push_back({letter + std::to_string(index)});
    }
    return cards;
}

std::size_t placeOf(const std::vector<PlannedStep> &steps, PlannedStep::Kind kind, const CardId &card)
{
    const auto found = std::find(steps.begin(), steps.end(), PlannedStep{kind, card});
    return static_cast<std::size_t>(found - steps.begin());
}

// The fewest steps between teaching a card and asking it; empty where one is asked before it is taught or not at all.
std::optional<std::size_t> leastGap(const std::vector<PlannedStep> &steps, const std::vector<CardId> &fresh)
{
    std::size_t least = steps.size();
    for (const CardId &card : fresh) {
        const std::size_t taught = placeOf(steps, PlannedStep::Kind::Teach, card);
        const std::size_t asked = placeOf(steps, PlannedStep::Kind::Ask, card);
        if (asked <= taught || asked == steps.size()) {
            return std::nullopt;
        }
        least = std::min(least, asked - taught - 1);
    }
    return least;
}

std::vector<CardId> inOrder(const std::vector<PlannedStep> &steps, PlannedStep::Kind kind, char letter)
{
    std::vector<CardId> result;
    for (const PlannedStep &step : steps) {
        if (step.kind == kind && step.card.value.front() == letter) {
            result.push_back(step.card);
        }
    }
    return result;
}

} // namespace

// With n new and r reviews no order has a smaller gap of more than n - 1 + r: before the first of the new ones is
// asked, the others can at most have been taught and all reviews done.
TEST(Sequence, TheGapIsReachedWheneverAnyOrderReachesIt)
{
    for (std::size_t fresh = 1; fresh <= 8; ++fresh) {
        for (std::size_t reviews = 0; reviews <= 14; ++reviews) {
            for (int gap = 0; gap <= 8; ++gap) {
                for (std::uint64_t seed = 0; seed < 12; ++seed) {
                    const auto taught = numbered('n', fresh);
                    const auto steps = sequence(numbered('r', reviews), taught, gap, seed);
                    const std::size_t best = std::min(static_cast<std::size_t>(gap), fresh - 1 + reviews);
                    const auto least = leastGap(steps, taught);
                    ASSERT_TRUE(least) << fresh << ' ' << reviews << ' ' << gap << ' ' << seed;
                    ASSERT_GE(*least, best) << fresh << ' ' << reviews << ' ' << gap << ' ' << seed;
                }
            }
        }
    }
}

TEST(Sequence, EveryReviewIsAskedOnceAndEveryNewCardTaughtOnceAndAskedOnce)
{
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const auto reviews = numbered('r', seed % 13);
        const auto fresh = numbered('n', seed % 7);
        const auto steps = sequence(reviews, fresh, 5, seed);
        EXPECT_EQ(steps.size(), reviews.size() + 2 * fresh.size());
        EXPECT_EQ(inOrder(steps, PlannedStep::Kind::Ask, 'r'), reviews);
        EXPECT_EQ(inOrder(steps, PlannedStep::Kind::Teach, 'n'), fresh);
        EXPECT_EQ(inOrder(steps, PlannedStep::Kind::Ask, 'n'), fresh);
    }
}

TEST(Sequence, AskedAsSoonAsTheGapIsReachedSoThatItIsNoneTooLong)
{
    std::size_t most = 0;
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const auto fresh = numbered('n', 5);
        const auto steps = sequence(numbered('r', 20), fresh, 5, seed);
        for (const CardId &card : fresh) {
            most = std::max(most,
                            placeOf(steps, PlannedStep::Kind::Ask, card)
                                - placeOf(steps, PlannedStep::Kind::Teach, card) - 1);
        }
    }
    EXPECT_LE(most, 9); // five, and the asks of the other four
}

TEST(Sequence, NewCardsAreSpreadAmongTheReviews)
{
    std::set<std::size_t> places; // of the first one taught
    int together = 0;
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const auto fresh = numbered('n', 3);
        const auto steps = sequence(numbered('r', 12), fresh, 5, seed);
        const std::size_t first = placeOf(steps, PlannedStep::Kind::Teach, fresh.front());
        places.insert(first);
        together += placeOf(steps, PlannedStep::Kind::Teach, fresh.back()) == first + 2 ? 1 : 0;
    }
    EXPECT_GT(places.size(), 4U);
    EXPECT_LT(together, 40);
}

TEST(Sequence, TheSameSeedGivesTheSameOrderAndAnotherSeedAnother)
{
    const auto reviews = numbered('r', 10);
    const auto fresh = numbered('n', 5);
    std::set<std::string> orders;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const auto steps = sequence(reviews, fresh, 5, seed);
        EXPECT_EQ(steps, sequence(reviews, fresh, 5, seed));
        std::string order;
        for (const PlannedStep &step : steps) {
            order += step.kind == PlannedStep::Kind::Teach ? 'T' : step.card.value.front();
        }
        orders.insert(order);
    }
    EXPECT_GT(orders.size(), 10U);
}

TEST(Sequence, ExtremeGapsAreHarmless)
{
    const auto fresh = numbered('n', 3);
    EXPECT_EQ(leastGap(sequence({}, fresh, std::numeric_limits<int>::max(), 1), fresh), 2U);
    EXPECT_TRUE(leastGap(sequence({}, fresh, std::numeric_limits<int>::min(), 1), fresh));
    EXPECT_TRUE(sequence({}, {}, 5, 1).empty());
    EXPECT_EQ(sequence(numbered('r', 4), {}, 5, 1).size(), 4U);
}

} // namespace shixi::study
