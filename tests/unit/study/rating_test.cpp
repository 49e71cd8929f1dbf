#include "study/rating.h"

#include <gtest/gtest.h>

#include <string>

namespace shixi::study
{

namespace
{

const std::vector<Form> everyForm{Form::Recognise, Form::Fill, Form::Recall};
const std::vector<Verdict> everyVerdict{Verdict::Right, Verdict::Near, Verdict::Partial, Verdict::Wrong};

// All situations there are.
std::vector<AnswerSituation> everySituation()
{
    std::vector<AnswerSituation> result;
    for (const Form form : everyForm) {
        for (const Verdict verdict : everyVerdict) {
            for (unsigned bits = 0; bits < 32; ++bits) {
                result.push_back({form,
                                  verdict,
                                  (bits & 1U) != 0,
                                  (bits & 2U) != 0,
                                  (bits & 4U) != 0,
                                  (bits & 8U) != 0,
                                  (bits & 16U) != 0});
            }
        }
    }
    return result;
}

AnswerSituation first(Form form, Verdict verdict, bool guessed = false, bool tooEasy = false)
{
    return {form, verdict, guessed, tooEasy, true, false, false};
}

} // namespace

struct FirstOfDay {
    Form form;
    Verdict verdict;
    bool guessed;
    bool tooEasy;
    Rating rating;
};

// The whole table of learning.md: 3 forms × 4 verdicts × guessed × too easy.
TEST(Rating, TheFirstAnswerOfADayIsRatedByItsVerdictAlone)
{
    for (const Form form : everyForm) {
        const Rating easy = form == Form::Recall ? Rating::Easy : Rating::Good;
        const std::vector<FirstOfDay> table{
            {form, Verdict::Right, false, false, Rating::Good},
            {form, Verdict::Right, false, true, easy},
            {form, Verdict::Right, true, false, Rating::Hard},
            {form, Verdict::Right, true, true, Rating::Hard},
            {form, Verdict::Near, false, false, Rating::Hard},
            {form, Verdict::Near, false, true, Rating::Hard},
            {form, Verdict::Near, true, false, Rating::Hard},
            {form, Verdict::Near, true, true, Rating::Hard},
            {form, Verdict::Partial, false, false, Rating::Hard},
            {form, Verdict::Partial, false, true, Rating::Hard},
            {form, Verdict::Partial, true, false, Rating::Hard},
            {form, Verdict::Partial, true, true, Rating::Hard},
            {form, Verdict::Wrong, false, false, Rating::Again},
            {form, Verdict::Wrong, false, true, Rating::Again},
            {form, Verdict::Wrong, true, false, Rating::Again},
            {form, Verdict::Wrong, true, true, Rating::Again},
        };
        for (const FirstOfDay &row : table) {
            const RatingDecision decision = rate(first(row.form, row.verdict, row.guessed, row.tooEasy));
            EXPECT_EQ(decision.rating, row.rating)
                << wireName(row.form) << ' ' << wireName(row.verdict) << ' ' << row.guessed << row.tooEasy;
            EXPECT_EQ(decision.rule, "first_of_day");
        }
    }
}

TEST(Rating, ACardNeverIntroducedIsNotRated)
{
    for (AnswerSituation situation : everySituation()) {
        situation.introduced = false;
        EXPECT_EQ(rate(situation).rating, std::nullopt);
        EXPECT_EQ(rate(situation).rule, "not_introduced");
    }
}

TEST(Rating, ALaterAnswerOfTheDayIsPracticeOnly)
{
    for (AnswerSituation situation : everySituation()) {
        situation.introduced = true;
        situation.countedToday = true;
        situation.stepBelow = false;
        EXPECT_EQ(rate(situation).rating, std::nullopt);
        EXPECT_EQ(rate(situation).rule, "later_that_day");
    }
}

TEST(Rating, PassingTheStepBelowIsHardAndReplacesTheFailure)
{
    for (AnswerSituation situation : everySituation()) {
        situation.introduced = true;
        situation.stepBelow = true;
        if (situation.verdict != Verdict::Wrong) {
            EXPECT_EQ(rate(situation).rating, Rating::Hard);
            EXPECT_EQ(rate(situation).rule, "step_below");
        }
    }
}

TEST(Rating, FailingTheStepBelowLeavesTheFirstFailureToStand)
{
    for (const Form form : everyForm) {
        const RatingDecision decision = rate({form, Verdict::Wrong, false, false, true, true, true});
        EXPECT_EQ(decision.rating, std::nullopt);
        EXPECT_EQ(decision.rule, "later_that_day");
    }
}

TEST(Rating, FailingTheStepBelowOnANewDayIsThatDaysFailure)
{
    const RatingDecision decision = rate({Form::Fill, Verdict::Wrong, false, false, true, false, true});
    EXPECT_EQ(decision.rating, Rating::Again);
    EXPECT_EQ(decision.rule, "first_of_day");
}

TEST(Rating, EasyNeedsFullRecallMarkedTooEasyAndNothingElse)
{
    for (const AnswerSituation &situation : everySituation()) {
        const bool easy = rate(situation).rating == Rating::Easy;
        const bool deserved = situation.form == Form::Recall && situation.verdict == Verdict::Right && situation.tooEasy
            && !situation.guessed && situation.introduced && !situation.countedToday && !situation.stepBelow;
        EXPECT_EQ(easy, deserved);
    }
}

} // namespace shixi::study
