#include "viewmodels/paperresult.h"

#include "viewmodels/paperwords.h"

namespace shixi
{

PaperResult resultOf(const study::PaperState &state, int passPoints, const QLocale &locale)
{
    PaperResult result;
    result.points = pointsText(state.points);
    result.fullPoints = pointsText(state.fullPoints);
    result.passPoints = pointsText(passPoints);
    result.share = state.fullPoints <= 0 ? 0.0 : static_cast<qreal>(state.points) / state.fullPoints;
    result.passed = state.passed;
    result.timeUp = state.timeUp;
    result.questions = static_cast<int>(state.items.size());
    result.answered = state.answered;
    result.right = state.right;
    result.rightShare = shareText(locale, state.right, state.answered);
    result.seconds = static_cast<int>(state.usedMs / 1000);
    return result;
}

} // namespace shixi
