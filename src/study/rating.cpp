#include "study/rating.h"

namespace shixi::study
{

namespace
{

Rating firstRating(const AnswerSituation &situation)
{
    switch (situation.verdict) {
    case Verdict::Wrong:
        return Rating::Again;
    case Verdict::Near:
    case Verdict::Partial:
        return Rating::Hard;
    case Verdict::Right:
        break;
    }
    if (situation.guessed) {
        return Rating::Hard;
    }
    return situation.tooEasy && situation.form == Form::Recall ? Rating::Easy : Rating::Good;
}

} // namespace

RatingDecision rate(const AnswerSituation &situation)
{
    if (!situation.introduced) {
        return {std::nullopt, "not_introduced"};
    }
    if (situation.stepBelow && situation.verdict != Verdict::Wrong) {
        return {Rating::Hard, stepBelowRule};
    }
    if (situation.countedToday) {
        return {std::nullopt, "later_that_day"};
    }
    return {firstRating(situation), "first_of_day"};
}

bool isCounted(const std::optional<Rating> &rating, std::string_view rule)
{
    return rating && rule != stepBelowRule;
}

} // namespace shixi::study
