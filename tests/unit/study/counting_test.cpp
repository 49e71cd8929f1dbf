#include "core/splitmix64.h"
#include "study/memory.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace shixi::study
{

namespace
{

using testing::ElementsAre;
using testing::IsEmpty;

constexpr std::uint32_t morning = 1;
constexpr std::uint32_t evening = 2;
constexpr std::uint64_t cardSeed = 7;

Review whole(int day, std::uint32_t session = morning, Rating rating = Rating::Again)
{
    return {session, day, rating, false, {}, {}};
}

Review below(int day, std::uint32_t session = morning)
{
    return {session, day, Rating::Hard, true, {}, {}};
}

// Of up to three sessions on few days: steps below with and without a failure, clocks set back.
std::vector<Review> randomReviews(SplitMix64 &random)
{
    std::vector<Review> reviews;
    int day = 20000;
    for (auto left = 1 + random.below(14); left > 0; --left) {
        day += static_cast<int>(random.below(5)) - 1;
        const auto session = static_cast<std::uint32_t>(1 + random.below(3));
        reviews.push_back(random.below(3) == 0 ? below(day, session)
                                               : whole(day, session, static_cast<Rating>(1 + random.below(4))));
    }
    return reviews;
}

std::vector<Review> firstOf(const std::vector<Review> &reviews, std::size_t count)
{
    return {reviews.begin(), reviews.begin() + static_cast<std::ptrdiff_t>(count)};
}

} // namespace

TEST(CountedReviews, AStepBelowStandsInItsFailuresPlace)
{
    EXPECT_THAT(countedOf({whole(100), below(100), whole(103)}), ElementsAre(CountedReview{1, 0}, CountedReview{2, 2}));
    EXPECT_THAT(countedOf({whole(100), below(100), below(100)}), ElementsAre(CountedReview{2, 0}))
        << "the last of two counts";
    EXPECT_THAT(countedOf({whole(100), below(101)}), ElementsAre(CountedReview{1, 0})) << "past four in the morning";
}

TEST(CountedReviews, AStepBelowWhoseFailureIsNotThereCountsOnlyWhereNothingOfItsDayDoes)
{
    EXPECT_THAT(countedOf({below(100)}), ElementsAre(CountedReview{0, 0})) << "nothing does at all";
    EXPECT_THAT(countedOf({whole(100, morning), below(100, evening)}), ElementsAre(CountedReview{0, 0}));
    EXPECT_THAT(countedOf({whole(100, morning), below(101, evening)}),
                ElementsAre(CountedReview{0, 0}, CountedReview{1, 1}));
    EXPECT_THAT(countedOf({}), IsEmpty());
}

TEST(CountedReviews, EveryReviewThatIsNoStepBelowHasItsPlace)
{
    SplitMix64 random(3);
    for (int list = 0; list < 2000; ++list) {
        const std::vector<Review> reviews = randomReviews(random);
        std::vector<std::size_t> places;
        for (const CountedReview &made : countedOf(reviews)) {
            ASSERT_EQ(reviews[made.review].session, reviews[made.place].session);
            ASSERT_EQ(reviews[made.review].replacesLast, made.review != made.place || reviews[made.place].replacesLast);
            places.push_back(made.place);
        }
        ASSERT_TRUE(std::ranges::is_sorted(places));
        for (std::size_t index = 0; index < reviews.size(); ++index) {
            ASSERT_TRUE(reviews[index].replacesLast || std::ranges::binary_search(places, index)) << list;
        }
    }
}

TEST(CountedReviews, AReplayCountsAsManyAsCount)
{
    SplitMix64 random(4);
    for (int list = 0; list < 2000; ++list) {
        const std::vector<Review> reviews = randomReviews(random);
        const auto counted = countedOf(reviews);
        const auto lapses = std::count_if(counted.begin() + 1, counted.end(), [&](const CountedReview &made) {
            return reviews[made.review].rating == Rating::Again;
        });
        const CardMemory memory = replay(reviews, {}, cardSeed);
        ASSERT_EQ(memory.reviews, static_cast<int>(counted.size())) << list;
        ASSERT_EQ(memory.lapses, lapses) << list;
    }
}

TEST(Foretold, IsWhatTheMemoryBeforeEachReviewSays)
{
    const Rules rules;
    SplitMix64 random(5);
    std::size_t checked = 0;
    std::size_t belowChecked = 0;
    for (int list = 0; list < 2000; ++list) {
        const std::vector<Review> reviews = randomReviews(random);
        const std::vector<Foretold> told = foretold(reviews, rules);
        std::size_t next = 0;
        for (const CountedReview &made : countedOf(reviews)) {
            // What the failure met is what the step below in its place meets.
            const CardMemory before = replay(firstOf(reviews, made.place), rules, cardSeed);
            const int elapsed = reviews[made.review].studyDay - before.lastDay;
            if (!before.memory || elapsed <= 0) {
                continue;
            }
            ASSERT_LT(next, told.size()) << list;
            EXPECT_EQ(told[next].review, made.review);
            EXPECT_EQ(told[next].recall, rules.memory.recall(*before.memory, elapsed));
            EXPECT_EQ(told[next].passed, reviews[made.review].rating != Rating::Again);
            belowChecked += made.place != made.review ? 1 : 0;
            ++next;
        }
        ASSERT_EQ(next, told.size()) << list;
        checked += next;
    }
    EXPECT_GT(checked, 4000U) << "or this shows little";
    EXPECT_GT(belowChecked, 300U);
}

TEST(Foretold, OfAStepBelowIsToldOnceAndAsWhatCounted)
{
    const std::vector<Review> reviews{whole(100, morning, Rating::Good), whole(110, evening), below(110, evening)};
    const std::vector<Foretold> told = foretold(reviews, {});
    ASSERT_EQ(told.size(), 1U);
    EXPECT_TRUE(told.front().passed);
    EXPECT_EQ(told.front().review, 2U);
    EXPECT_EQ(told.front().recall, foretold({reviews[0], reviews[1]}, {}).front().recall);
}

TEST(Foretold, AfterAStepBelowTheMemoryIsNoStrongerThanBeforeTheFailure)
{
    const std::vector<Review> reviews{
        whole(100, morning, Rating::Good), whole(110, evening), below(110, evening), whole(114, morning, Rating::Good)};
    const std::vector<Foretold> told = foretold(reviews, {});
    ASSERT_EQ(told.size(), 2U);
    const fsrs::Model model;
    const fsrs::Memory first = model.next({}, Rating::Good, 0);
    const fsrs::Memory asHard = model.next(first, Rating::Hard, 10);
    ASSERT_GT(asHard.stability, first.stability) << "or this shows nothing";
    EXPECT_EQ(told.back().recall, model.recall({first.stability, asHard.difficulty}, 4));
}

} // namespace shixi::study
