#include "core/splitmix64.h"
#include "study/plans.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace shixi::study
{

namespace
{

struct RandomDay {
    std::vector<Candidate> candidates;
    DayState day;
    int questions = 0;
    std::uint64_t seed = 0;
    bool beyond = false;
};

Candidate randomCandidate(SplitMix64 &random)
{
    Candidate candidate;
    candidate.level = static_cast<Level>(random.below(3));
    for (auto left = random.below(3); left > 0; --left) {
        candidate.siblings.push_back("s" + std::to_string(random.below(60)));
    }
    candidate.order = static_cast<int>(random.below(20));
    candidate.introduced = random.below(2) == 0;
    candidate.suspended = random.below(10) == 0;
    candidate.missedElsewhere = random.below(8) == 0;
    if (candidate.introduced && random.below(6) != 0) {
        candidate.retrievability = static_cast<double>(random.below(10)) / 10;
    }
    candidate.dueDay = today - 3 + static_cast<int>(random.below(6));
    candidate.doneToday = random.below(10) == 0;
    return candidate;
}

RandomDay randomDay(std::uint64_t seed)
{
    SplitMix64 random(seed);
    RandomDay result;
    for (auto left = random.below(90); left > 0; --left) {
        result.candidates.push_back(randomCandidate(random));
        result.candidates.back().card = {"card " + std::to_string(left)};
    }
    shuffle(std::span<Candidate>(result.candidates), random);
    result.day = {today,
                  static_cast<int>(random.below(7)),
                  static_cast<int>(random.below(45)),
                  static_cast<int>(random.below(1000))};
    result.questions = static_cast<int>(random.below(25));
    result.seed = random.next();
    result.beyond = random.below(4) == 0;
    return result;
}

TodayPlan planOf(const RandomDay &random)
{
    return planToday(random.candidates, random.day, random.questions, random.seed, {}, random.beyond);
}

const Candidate &firstWith(const RandomDay &random, const CardId &card)
{
    return *std::find_if(random.candidates.begin(), random.candidates.end(), [&card](const Candidate &candidate) {
        return candidate.card == card;
    });
}

} // namespace

TEST(PlanTodayOverRandomDays, NoCardIsPlannedTwiceAndTheCountsAreThoseOfTheSteps)
{
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        const TodayPlan plan = planOf(randomDay(seed));
        const auto cards = asked(plan);
        ASSERT_EQ(std::set<std::string>(cards.begin(), cards.end()).size(), cards.size());
        ASSERT_EQ(static_cast<int>(cards.size()), plan.reviews + plan.fresh);
        ASSERT_EQ(static_cast<int>(taught(plan).size()), plan.fresh);
        ASSERT_EQ(plan.seconds, (plan.reviews + plan.fresh) * 24 + plan.fresh * 15);
        ASSERT_LE(plan.reviews + plan.putOff, plan.dueInAll);
    }
}

TEST(PlanTodayOverRandomDays, ExactlyTheNewOnesAreTaughtAndAlwaysBeforeTheyAreAsked)
{
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        const RandomDay day = randomDay(seed);
        std::set<CardId> shown;
        for (const PlannedStep &step : planOf(day).steps) {
            const Candidate &candidate = firstWith(day, step.card);
            ASSERT_FALSE(candidate.suspended || candidate.doneToday);
            if (step.kind == PlannedStep::Kind::Teach) {
                ASSERT_FALSE(candidate.introduced);
                ASSERT_NE(candidate.level, Level::Detail);
                shown.insert(step.card);
            } else {
                ASSERT_TRUE(candidate.introduced || shown.contains(step.card));
            }
        }
    }
}

TEST(PlanTodayOverRandomDays, TheLimitsAreKept)
{
    int full = 0;
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        const RandomDay day = randomDay(seed);
        const TodayPlan plan = planOf(day);
        const int questions = plan.reviews + plan.fresh;
        ASSERT_LE(questions, day.questions);
        full += questions == day.questions ? 1 : 0;
        ASSERT_TRUE(plan.fresh == 0 || plan.dueInAll <= 30);
        if (!day.beyond && questions > 0) {
            ASSERT_LE(questions + day.day.answeredToday, 40);
            ASSERT_LE(plan.seconds + day.day.secondsToday, 15 * 60);
            ASSERT_LE(plan.fresh, std::max(0, 5 - day.day.introducedToday));
        }
    }
    EXPECT_GT(full, 200); // or the limits were never tried
}

TEST(PlanTodayOverRandomDays, SiblingsAreApart)
{
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        const RandomDay day = randomDay(seed);
        std::set<std::string> occupied;
        for (const Candidate &candidate : day.candidates) {
            if (candidate.doneToday) {
                occupied.insert(candidate.siblings.begin(), candidate.siblings.end());
            }
        }
        for (const std::string &card : asked(planOf(day))) {
            const Candidate &candidate = firstWith(day, {card});
            const std::set<std::string> own(candidate.siblings.begin(), candidate.siblings.end());
            for (const std::string &sibling : own) {
                ASSERT_TRUE(occupied.insert(sibling).second) << card << ' ' << sibling;
            }
        }
    }
}

TEST(PlanTodayOverRandomDays, EachNewOneHasItsGapWheneverTheStepsAllowIt)
{
    int enough = 0;
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        const TodayPlan plan = planOf(randomDay(seed));
        const int best = std::min(5, plan.fresh - 1 + plan.reviews);
        enough += plan.fresh > 0 && best == 5 ? 1 : 0;
        for (const std::string &card : taught(plan)) {
            const auto place = [&](PlannedStep::Kind kind) {
                return std::find(plan.steps.begin(), plan.steps.end(), PlannedStep{kind, {card}}) - plan.steps.begin();
            };
            ASSERT_GE(place(PlannedStep::Kind::Ask) - place(PlannedStep::Kind::Teach) - 1, best);
        }
    }
    EXPECT_GT(enough, 200);
}

TEST(PlanTodayOverRandomDays, TheSameDayAndSeedGiveTheSamePlanInWhateverOrderTheCardsCome)
{
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        RandomDay day = randomDay(seed);
        const TodayPlan plan = planOf(day);
        SplitMix64 random(seed);
        shuffle(std::span<Candidate>(day.candidates), random);
        ASSERT_EQ(planOf(day).steps, plan.steps);
    }
}

} // namespace shixi::study
