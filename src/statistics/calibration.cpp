#include "statistics/calibration.h"

#include <cstdint>

namespace shixi::statistics
{

namespace
{

// A hit or a miss more turns fewer than these from honest to not.
constexpr int leastJudged = 10;

} // namespace

int ToldRate::ppm() const
{
    return answers <= 0 ? 0 : static_cast<int>((std::int64_t{right} * 1'000'000 + answers / 2) / answers);
}

Judgement ToldRate::judgement() const
{
    if (answers < leastJudged) {
        return Judgement::TooFew;
    }
    const PromisedShare &promised = promisedShares[static_cast<std::size_t>(confidence - 1)];
    if (ppm() < promised.from) {
        return Judgement::TooSure;
    }
    return ppm() > promised.to ? Judgement::TooModest : Judgement::Honest;
}

int Calibration::answers() const
{
    int sum = 0;
    for (const ToldRate &level : levels) {
        sum += level.answers;
    }
    return sum;
}

Calibration calibration(const std::vector<ToldCount> &counts)
{
    Calibration result;
    for (const ToldCount &count : counts) {
        if (count.confidence < 1 || count.confidence > static_cast<int>(result.levels.size())) {
            continue;
        }
        ToldRate &level = result.levels[static_cast<std::size_t>(count.confidence - 1)];
        level.answers += count.answers;
        level.right += count.verdict == Verdict::Right || count.verdict == Verdict::Near ? count.answers : 0;
    }
    return result;
}

} // namespace shixi::statistics
