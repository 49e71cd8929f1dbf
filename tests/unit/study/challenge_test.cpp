#include "core/splitmix64.h"
#include "study/challenge.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace shixi::study
{

namespace
{

constexpr ChallengeTerms oneWrong{1, 0, 1};
constexpr ChallengeTerms threeLives{3, 0, 1};
constexpr ChallengeTerms timed{3, 20'000, 1};

QuestionId questionNumbered(int number)
{
    return {"q" + std::to_string(number)};
}

ChallengeEvent judged(int number, bool right)
{
    return Judged{questionNumbered(number), right};
}
ChallengeEvent began(int number)
{
    return TimeBegan{questionNumbered(number)};
}
ChallengeEvent ranOut(int number)
{
    return RanOut{questionNumbered(number)};
}

TEST(Challenge, OneWrongEndsItAndWhatComesAfterSaysNothing)
{
    const ChallengeState state = fold(oneWrong, {judged(1, true), judged(2, true), judged(3, false), judged(4, true)});
    EXPECT_TRUE(state.over);
    EXPECT_EQ(state.right, 2);
    EXPECT_EQ(state.longest, 2);
    EXPECT_EQ(state.missed, 1);
    EXPECT_EQ(state.past.size(), 3U);
}

TEST(Challenge, WithThreeLivesTheThirdMissEndsItAndTheLongestRowIsKept)
{
    const ChallengeState state =
        fold(threeLives,
             {judged(1, true), judged(2, true), judged(3, false), judged(4, true), judged(5, false), judged(6, true)});
    EXPECT_FALSE(state.over);
    EXPECT_EQ(state.livesLeft, 1);
    EXPECT_EQ(state.right, 4);
    EXPECT_EQ(state.inARow, 1);
    EXPECT_EQ(state.longest, 2);
    EXPECT_TRUE(fold(threeLives, {judged(1, false), judged(2, false), judged(3, false)}).over);
}

TEST(Challenge, GivenUpItIsOverWithWhatWasReached)
{
    const ChallengeState state = fold(threeLives, {judged(1, true), GivenUp{}, judged(2, true)});
    EXPECT_TRUE(state.over);
    EXPECT_EQ(state.right, 1);
    EXPECT_EQ(state.livesLeft, 3);
}

TEST(Challenge, TimeThatRanOutCostsALifeOnceAndOnlyWhereItRan)
{
    const ChallengeState state = fold(timed, {began(1), ranOut(1), ranOut(1), ranOut(2)});
    EXPECT_EQ(state.livesLeft, 2);
    EXPECT_EQ(state.past, std::vector{questionNumbered(1)});
    EXPECT_EQ(fold(timed, {began(1), judged(1, true), ranOut(1)}).livesLeft, 3);
    EXPECT_EQ(fold(timed, {began(1), ranOut(1), judged(1, false)}).livesLeft, 2) << "it was punished already";
    EXPECT_EQ(fold(threeLives, {began(1), ranOut(1)}).livesLeft, 3) << "it has no time";
}

TEST(Challenge, AQuestionLeftWhileItsTimeRanIsPassedOverOnceThenCostsALife)
{
    const ChallengeState once = fold(timed, {began(1), began(1)});
    EXPECT_EQ(once.livesLeft, 3);
    EXPECT_EQ(once.passedOver, 1);
    EXPECT_FALSE(once.running) << "it is not asked again";
    const ChallengeState twice = fold(timed, {began(1), began(1), began(2), began(2)});
    EXPECT_EQ(twice.livesLeft, 2);
    EXPECT_EQ(twice.passedOver, 1);
    EXPECT_EQ(twice.missed, 1);
    EXPECT_EQ(fold(timed, {began(1), began(2), began(3)}).livesLeft, 3) << "those that are gone cost nothing";
}

// The same told in the plainest way.
struct PlainChallenge {
    int lives, right = 0, missed = 0, spared;
    std::optional<QuestionId> running;

    PlainChallenge(const ChallengeTerms &terms, const std::vector<ChallengeEvent> &events)
        : lives(terms.lives)
        , spared(terms.spared)
    {
        for (const ChallengeEvent &event : events) {
            if (lives == 0 || std::holds_alternative<GivenUp>(event)) {
                return;
            }
            if (const auto *answer = std::get_if<Judged>(&event)) {
                if (terms.limitMs == 0 || running == answer->question) {
                    (answer->right ? right : missed) += 1;
                    lives -= answer->right ? 0 : 1;
                    running.reset();
                }
            } else if (terms.limitMs > 0) {
                const auto *start = std::get_if<TimeBegan>(&event);
                if (start != nullptr && running != start->question) {
                    running = start->question;
                } else if (start != nullptr ? spared-- <= 0 : running == std::get<RanOut>(event).question) {
                    ++missed;
                    --lives;
                    running.reset();
                } else if (start != nullptr) {
                    running.reset();
                }
            }
        }
    }
};

std::vector<ChallengeEvent> randomChallenge(SplitMix64 &random)
{
    std::vector<ChallengeEvent> events;
    const auto count = random.below(40);
    for (std::uint64_t index = 0; index < count; ++index) {
        const int number = static_cast<int>(random.below(4));
        switch (random.below(12)) {
        case 0:
            events.emplace_back(ranOut(number));
            break;
        case 1:
            if (random.below(4) == 0) {
                events.emplace_back(GivenUp{});
            }
            break;
        case 2:
        case 3:
        case 4:
        case 5:
            events.emplace_back(began(number));
            break;
        default:
            events.emplace_back(judged(number, random.below(3) != 0));
        }
    }
    return events;
}

TEST(ChallengeOverRandomLogs, TheScoreIsAFunctionOfTermsAndLogWhereverItWasInterrupted)
{
    SplitMix64 random(11);
    for (int round = 0; round < 3000; ++round) {
        const ChallengeTerms terms{1 + static_cast<int>(random.below(3)),
                                   random.below(2) == 0 ? 0 : std::int64_t{20'000},
                                   static_cast<int>(random.below(3))};
        const std::vector<ChallengeEvent> events = randomChallenge(random);
        const ChallengeState state = fold(terms, events);
        const PlainChallenge plain(terms, events);
        ASSERT_EQ(state.right, plain.right) << round;
        ASSERT_EQ(state.missed, plain.missed) << round;
        ASSERT_EQ(state.livesLeft, plain.lives) << round;
        ASSERT_EQ(state.livesLeft, terms.lives - state.missed);
        ASSERT_LE(state.passedOver, terms.spared);
        ASSERT_LE(state.longest, state.right);
        // Killed at any event and read again it goes on from there: nothing comes back, nothing is lost.
        ChallengeState before = fold(terms, {});
        for (std::size_t length = 0; length <= events.size(); ++length) {
            const ChallengeState now =
                fold(terms, {events.begin(), events.begin() + static_cast<std::ptrdiff_t>(length)});
            ASSERT_GE(now.right, before.right);
            ASSERT_LE(now.livesLeft, before.livesLeft);
            ASSERT_GE(now.livesLeft, before.livesLeft - 1);
            ASSERT_TRUE(now.over || !before.over);
            before = now;
        }
    }
}

std::vector<ChallengeCandidate> fourOfEach(int facts)
{
    std::vector<ChallengeCandidate> candidates;
    for (int number = 0; number < 4 * facts; ++number) {
        candidates.push_back({questionNumbered(number), static_cast<std::size_t>(number / 4)});
    }
    return candidates;
}

TEST(ChallengeDrawing, NothingComesAgainBeforeAllHaveComeAndEachFactComesOnceARound)
{
    const auto candidates = fourOfEach(10);
    std::vector<QuestionId> past;
    for (int round = 0; round < 8; ++round) {
        std::set<std::size_t> facts;
        for (int turn = 0; turn < 10; ++turn) {
            const auto next = nextInChallenge(candidates, past, 5);
            ASSERT_TRUE(next);
            EXPECT_TRUE(past.empty() || past.back() != candidates[*next].question);
            EXPECT_TRUE(facts.insert(candidates[*next].about).second);
            past.push_back(candidates[*next].question);
        }
    }
    std::map<QuestionId, int> came;
    for (std::size_t place = 0; place < 40; ++place) {
        EXPECT_EQ(++came[past[place]], 1);
    }
    for (std::size_t place = 40; place < 80; ++place) {
        EXPECT_EQ(++came[past[place]], 2);
    }
    EXPECT_FALSE(std::equal(past.begin(), past.begin() + 40, past.begin() + 40)) << "in another order";
}

TEST(ChallengeDrawing, TheSeedAloneDrawsAndWhatIsGoneIsLeftOut)
{
    auto candidates = fourOfEach(6);
    const auto first = nextInChallenge(candidates, {}, 1);
    EXPECT_EQ(first, nextInChallenge(candidates, {}, 1));
    std::set<std::size_t> firsts;
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        firsts.insert(*nextInChallenge(candidates, {}, seed));
    }
    EXPECT_GT(firsts.size(), 10U);
    const QuestionId gone = candidates[*first].question;
    std::erase_if(candidates, [&gone](const ChallengeCandidate &candidate) {
        return candidate.question == gone;
    });
    EXPECT_NE(candidates[*nextInChallenge(candidates, {}, 1)].question, gone);
    EXPECT_FALSE(nextInChallenge({}, {gone}, 1));
    EXPECT_EQ(nextInChallenge({{gone, 0}}, {gone}, 1), 0U) << "the only one comes again";
}

} // namespace

} // namespace shixi::study
