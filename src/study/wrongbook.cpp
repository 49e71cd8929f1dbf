#include "study/wrongbook.h"

namespace shixi::study
{

std::optional<Missed> after(const std::optional<Missed> &before, const BookAnswer &answer)
{
    if (answer.verdict == Verdict::Wrong || answer.verdict == Verdict::Partial) {
        return Missed{answer.answer, answer.studyDay, answer.form};
    }
    if (!before || answer.guessed) {
        return before;
    }
    Missed result = *before;
    result.otherForm = result.otherForm || answer.form != result.form;
    // A clock set back makes no new day.
    if (result.rightDays == 0 || answer.studyDay > result.lastRightDay) {
        ++result.rightDays;
        result.lastRightDay = answer.studyDay;
    }
    return result;
}

bool isMadeGood(const Missed &missed, bool hasOtherForm)
{
    return missed.rightDays >= rightDaysWanted && (missed.otherForm || !hasOtherForm);
}

} // namespace shixi::study
