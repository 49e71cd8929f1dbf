#include "study/scoring.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace shixi::study
{

namespace
{

constexpr int point = 100;

int shareOf(int full, int parts, int of)
{
    return static_cast<int>(std::int64_t{full} * parts / of);
}

// Half of three points is two; who gets half of one point gets nothing.
int halfOf(int full)
{
    return full <= point ? 0 : (full + 2 * point - 1) / (2 * point) * point;
}

// The most that so many parts give below the whole.
int eachOf(const ScoringRule &rule, int full, int right)
{
    const int most = (full - 1) / rule.each;
    return std::min(right, most) * rule.each;
}

int forFewer(const ScoringRule &rule, int full, const Picked &picked)
{
    switch (rule.fewer) {
    case ScoringRule::Fewer::Nothing:
        return 0;
    case ScoringRule::Fewer::Each:
        return eachOf(rule, full, picked.right);
    case ScoringRule::Fewer::Share:
        return shareOf(full, picked.right, picked.of);
    case ScoringRule::Fewer::Half:
        return picked.right > 0 ? std::min(halfOf(full), full) : 0;
    }
    return 0;
}

// Not all right.
int forRest(const ScoringRule &rule, int full, const Picked &picked)
{
    if (rule.falsePart == ScoringRule::False::Costs) {
        const int missing = picked.of - picked.right;
        return shareOf(full, std::max(0, picked.right - picked.wrong - missing), picked.of);
    }
    if (picked.wrong > 0 && rule.falsePart == ScoringRule::False::Forfeits) {
        return 0;
    }
    // A false part stands in the place of a right one: of blanks and pairs there are no more than that.
    const int right = std::max(0, std::min(picked.right, picked.of - picked.wrong));
    return forFewer(rule, full, {right, 0, picked.of});
}

int byConfidence(const ScoringRule::Confidence &table, int full, bool right, int confidence)
{
    const auto row = static_cast<std::size_t>(std::clamp(confidence, 1, 3) - 1);
    return shareOf(full, right ? table.right[row] : table.wrong[row], point);
}

} // namespace

int pointsFor(const ScoringRule &rule, int full, const std::optional<Picked> &picked, std::optional<int> confidence)
{
    if (!picked || full <= 0) {
        return 0;
    }
    if (rule.confidence) {
        return byConfidence(*rule.confidence, full, picked->isAllRight(), confidence.value_or(1));
    }
    if (picked->isAllRight()) {
        return full;
    }
    const int rest = forRest(rule, full, *picked);
    return rest > 0 ? rest : -shareOf(full, rule.penaltyPercent, 100);
}

} // namespace shixi::study
