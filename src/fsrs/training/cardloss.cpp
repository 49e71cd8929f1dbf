#include "fsrs/training/cardloss.h"

#include <algorithm>
#include <cmath>

namespace shixi::fsrs
{

namespace
{

constexpr std::uint8_t again = 1;
constexpr std::uint8_t hard = 2;
constexpr std::uint8_t good = 3;
constexpr std::uint8_t easy = 4;
// A prediction of certainty is no ground for an endless loss.
constexpr double leastMiss = 1e-12;

double bounded(double value, const Range &range, bool &isBounded)
{
    isBounded = value < range.least || value > range.most;
    return std::clamp(value, range.least, range.most);
}

double rawFirstDifficulty(const Weights &w, std::uint8_t rating)
{
    return w[4] - std::exp(w[5] * (rating - 1)) + 1;
}

// The bonus or the penalty a rating brings, and the weight it comes from.
double shareOf(const Weights &w, std::uint8_t rating)
{
    return rating == hard ? w[15] : rating == easy ? w[16] : 1;
}

} // namespace

Curve::Curve(const Weights &weights)
    : w(weights)
    , factor(std::exp(-std::log(0.9) / w[20]) - 1)
    , factorSlope((factor + 1) * std::log(0.9) / (w[20] * w[20]))
    , ceiling(std::exp(-w[17] * w[18]))
    , easyDifficulty(rawFirstDifficulty(w, easy))
    , easySlope(-3 * std::exp(3 * w[5]))
{
}

CardLoss::CardLoss(const TrainingSet &set, const Curve &curve)
    : m_set(set)
    , m_curve(curve)
{
}

void CardLoss::add(std::size_t card, Slope &sum)
{
    sum.value += forward(card);
    backward(card, sum.by);
}

void CardLoss::forget(Step &step, std::uint32_t at) const
{
    step.logBase = std::log(1 + m_curve.factor * m_set.elapsedDays[at] / step.stability);
    step.recall = std::exp(-m_curve.w[20] * step.logBase);
}

double CardLoss::sameDay(Step &step, std::uint8_t rating) const
{
    const Weights &w = m_curve.w;
    step.grown = std::exp(w[17] * (rating - good + w[18]) - w[19] * step.logStability);
    if (rating > again && step.grown < 1) {
        step.grown = 1;
    }
    return step.stability * step.grown;
}

double CardLoss::failed(Step &step) const
{
    const Weights &w = m_curve.w;
    step.gain = std::exp(w[13] * std::log1p(step.stability));
    const double left =
        w[11] * std::exp(w[14] * (1 - step.recall) - w[12] * std::log(step.difficulty)) * (step.gain - 1);
    step.grown = std::min(left, step.stability * m_curve.ceiling);
    return step.grown;
}

double CardLoss::passed(Step &step, std::uint8_t rating) const
{
    const Weights &w = m_curve.w;
    step.gain = std::exp(w[10] * (1 - step.recall));
    const double rise = std::exp(w[8] - w[9] * step.logStability) * (11 - step.difficulty);
    step.grown = rise * (step.gain - 1) * shareOf(w, rating);
    return step.stability * (1 + step.grown);
}

double CardLoss::stabilityAfter(Step &step, std::uint32_t at) const
{
    const std::uint8_t rating = m_set.ratings[at];
    step.logStability = std::log(step.stability);
    if (m_set.elapsedDays[at] == 0) {
        return sameDay(step, rating);
    }
    return rating == again ? failed(step) : passed(step, rating);
}

double CardLoss::difficultyAfter(const Step &step, std::uint8_t rating) const
{
    const Weights &w = m_curve.w;
    const double damped = step.difficulty - w[6] * (rating - good) * (10 - step.difficulty) / 9;
    return w[7] * m_curve.easyDifficulty + (1 - w[7]) * damped;
}

double CardLoss::forward(std::size_t card)
{
    const std::uint32_t begin = m_set.starts[card];
    const std::uint32_t end = m_set.starts[card + 1];
    m_steps.resize(end - begin + 1);
    double loss = 0;
    for (std::uint32_t at = begin; at < end; ++at) {
        Step &step = m_steps[at - begin];
        Step &after = m_steps[at - begin + 1];
        const std::uint8_t rating = m_set.ratings[at];
        if (at == begin) {
            step = {};
            after.stability = m_curve.w.at(rating - 1U);
            after.difficulty = bounded(rawFirstDifficulty(m_curve.w, rating), difficultyRange, step.difficultyBounded);
            continue;
        }
        if (m_set.elapsedDays[at] > 0) {
            forget(step, at);
            const double weight = m_set.weights[at];
            loss += rating > again ? weight * m_curve.w[20] * step.logBase
                                   : -weight * std::log(std::max(1 - step.recall, leastMiss));
        }
        after.stability = bounded(stabilityAfter(step, at), stabilityRange, step.bounded);
        after.difficulty = bounded(difficultyAfter(step, rating), difficultyRange, step.difficultyBounded);
    }
    return loss;
}

void CardLoss::backward(std::size_t card, Weights &by) const
{
    const std::uint32_t begin = m_set.starts[card];
    Back back;
    for (std::uint32_t at = m_set.starts[card + 1]; at-- > begin;) {
        const Step &step = m_steps[at - begin];
        back.stability = step.bounded ? 0 : back.stability;
        back.difficulty = step.difficultyBounded ? 0 : back.difficulty;
        if (at == begin) {
            backFirst(step, m_set.ratings[at], back, by);
        } else {
            back = backStep(step, at, back, by);
        }
    }
}

void CardLoss::backFirst(const Step &, std::uint8_t rating, const Back &back, Weights &by) const
{
    by.at(rating - 1U) += back.stability;
    by[4] += back.difficulty;
    by[5] -= back.difficulty * (rating - 1) * std::exp(m_curve.w[5] * (rating - 1));
}

void CardLoss::backDifficulty(const Step &step, std::uint8_t rating, Back &back, Weights &by) const
{
    const Weights &w = m_curve.w;
    const double after = back.difficulty;
    const double change = (rating - good) / 9.0;
    const double damped = step.difficulty - w[6] * change * (10 - step.difficulty);
    by[4] += after * w[7];
    by[5] += after * w[7] * m_curve.easySlope;
    by[6] -= after * (1 - w[7]) * change * (10 - step.difficulty);
    by[7] += after * (m_curve.easyDifficulty - damped);
    back.difficulty = after * (1 - w[7]) * (1 + w[6] * change);
}

CardLoss::Back CardLoss::backStep(const Step &step, std::uint32_t at, Back back, Weights &by) const
{
    const Weights &w = m_curve.w;
    const std::uint8_t rating = m_set.ratings[at];
    const double after = back.stability;
    backDifficulty(step, rating, back, by);
    if (m_set.elapsedDays[at] == 0) {
        return {backSameDay(step, rating, after, by).stability, back.difficulty};
    }
    double byRecall = 0;
    const Back grown =
        rating == again ? backFailed(step, after, byRecall, by) : backPassed(step, rating, after, byRecall, by);
    const double weight = m_set.weights[at];
    byRecall += rating > again ? -weight / step.recall : weight / std::max(1 - step.recall, leastMiss);
    const double waited = m_set.elapsedDays[at] / step.stability;
    const double bySlope = byRecall * step.recall * w[20] * waited / (1 + m_curve.factor * waited);
    by[20] -= byRecall * step.recall * step.logBase + bySlope * m_curve.factorSlope;
    return {grown.stability + bySlope * m_curve.factor / step.stability, back.difficulty + grown.difficulty};
}

CardLoss::Back CardLoss::backSameDay(const Step &step, std::uint8_t rating, double after, Weights &by) const
{
    const Weights &w = m_curve.w;
    if (rating > again && step.grown <= 1) {
        return {after, 0};
    }
    const double grown = after * step.stability * step.grown;
    by[17] += grown * (rating - good + w[18]);
    by[18] += grown * w[17];
    by[19] -= grown * step.logStability;
    return {after * step.grown * (1 - w[19]), 0};
}

CardLoss::Back CardLoss::backFailed(const Step &step, double after, double &byRecall, Weights &by) const
{
    const Weights &w = m_curve.w;
    const double most = step.stability * m_curve.ceiling;
    if (step.grown >= most) {
        by[17] -= after * most * w[18];
        by[18] -= after * most * w[17];
        return {after * m_curve.ceiling, 0};
    }
    const double left = after * step.grown;
    // What (S + 1)^w13 is multiplied by.
    const double scale = step.gain > 1 ? left / (step.gain - 1) : 0;
    by[11] += left / w[11];
    by[12] -= left * std::log(step.difficulty);
    by[13] += scale * step.gain * std::log1p(step.stability);
    by[14] += left * (1 - step.recall);
    byRecall -= left * w[14];
    return {scale * step.gain * w[13] / (step.stability + 1), -left * w[12] / step.difficulty};
}

CardLoss::Back
CardLoss::backPassed(const Step &step, std::uint8_t rating, double after, double &byRecall, Weights &by) const
{
    const Weights &w = m_curve.w;
    const double rise = std::exp(w[8] - w[9] * step.logStability) * (11 - step.difficulty);
    const double grown = after * step.stability * step.grown;
    const double raw = after * step.stability * rise * (step.gain - 1);
    const double byGain = after * step.stability * rise * shareOf(w, rating) * step.gain;
    by[8] += grown;
    by[9] -= grown * step.logStability;
    by[10] += byGain * (1 - step.recall);
    by[15] += rating == hard ? raw : 0;
    by[16] += rating == easy ? raw : 0;
    byRecall -= byGain * w[10];
    return {after * (1 + step.grown * (1 - w[9])), -grown / (11 - step.difficulty)};
}

} // namespace shixi::fsrs
