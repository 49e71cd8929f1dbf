#include "fsrs/fsrs.h"

#include "core/error.h"
#include "fsrs/weights.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace shixi::fsrs
{

namespace
{

// Before version 6 the decay was fixed.
constexpr double oldDecay = 0.5;

// Version 4 (17 numbers) had another difficulty; neither it nor version 5 (19) had the last ones.
Weights migrated(std::span<const double> w)
{
    Weights result{};
    std::copy(w.begin(), w.end(), result.begin());
    if (w.size() == 17) {
        result[4] += 2 * result[5];
        result[5] = std::log(3 * result[5] + 1) / 3;
        result[6] += 0.5;
    }
    if (w.size() < result.size()) {
        result.back() = oldDecay;
    }
    return result;
}

void refuse(const std::string &why)
{
    throw Error(ErrorCode::InvalidInput, "FSRS parameters: " + why);
}

double boundedStability(double stability)
{
    return std::clamp(stability, stabilityRange.least, stabilityRange.most);
}

double boundedDifficulty(double difficulty)
{
    return std::clamp(difficulty, difficultyRange.least, difficultyRange.most);
}

int number(Rating rating)
{
    return static_cast<int>(rating);
}

// Not clamped: mean reversion aims at the raw value of Easy.
double firstDifficulty(const Parameters &p, Rating rating)
{
    return p.initialDifficulty - std::exp(p.initialDifficultySlope * (number(rating) - 1)) + 1;
}

// Chosen so that R(S, S) = 0.9.
double factor(const Parameters &p)
{
    return std::exp(std::log(0.9) / -p.decay) - 1;
}

double sameDayStability(const Parameters &p, double stability, Rating rating)
{
    const double gain = std::exp(p.sameDayGain * (number(rating) - 3 + p.sameDayOffset))
        * std::pow(stability, -p.sameDayStabilityPower);
    return stability * (rating == Rating::Again ? gain : std::max(gain, 1.0));
}

double stabilityAfterFailure(const Parameters &p, const Memory &before, double recall)
{
    const double left = p.failureFactor * std::pow(before.difficulty, -p.failureDifficultyPower)
        * (std::pow(before.stability + 1, p.failureStabilityPower) - 1) * std::exp((1 - recall) * p.failureRecall);
    return std::min(left, before.stability / std::exp(p.sameDayGain * p.sameDayOffset));
}

double stabilityAfterSuccess(const Parameters &p, const Memory &before, Rating rating, double recall)
{
    const double hard = rating == Rating::Hard ? p.hardPenalty : 1;
    const double easy = rating == Rating::Easy ? p.easyBonus : 1;
    const double gain = std::exp(p.successGain) * (11 - before.difficulty)
        * std::pow(before.stability, -p.successStabilityPower) * (std::exp((1 - recall) * p.successRecall) - 1) * hard
        * easy;
    return before.stability * (1 + gain);
}

double stabilityAfter(const Parameters &p, const Memory &before, Rating rating, int elapsedDays)
{
    if (elapsedDays <= 0) {
        return sameDayStability(p, before.stability, rating);
    }
    const double recall = retrievability(p, before.stability, elapsedDays);
    return rating == Rating::Again ? stabilityAfterFailure(p, before, recall)
                                   : stabilityAfterSuccess(p, before, rating, recall);
}

double difficultyAfter(const Parameters &p, double difficulty, Rating rating)
{
    const double damped = difficulty - p.difficultyStep * (number(rating) - 3) * (10 - difficulty) / 9;
    return p.meanReversion * firstDifficulty(p, Rating::Easy) + (1 - p.meanReversion) * damped;
}

Parameters named(const Weights &w)
{
    Parameters p;
    std::copy_n(w.begin(), 4, p.initialStability.begin());
    p.initialDifficulty = w[4];
    p.initialDifficultySlope = w[5];
    p.difficultyStep = w[6];
    p.meanReversion = w[7];
    p.successGain = w[8];
    p.successStabilityPower = w[9];
    p.successRecall = w[10];
    p.failureFactor = w[11];
    p.failureDifficultyPower = w[12];
    p.failureStabilityPower = w[13];
    p.failureRecall = w[14];
    p.hardPenalty = w[15];
    p.easyBonus = w[16];
    p.sameDayGain = w[17];
    p.sameDayOffset = w[18];
    p.sameDayStabilityPower = w[19];
    p.decay = w[20];
    return p;
}

} // namespace

Parameters Parameters::from(std::span<const double> w)
{
    if (w.size() != 17 && w.size() != 19 && w.size() != 21) {
        refuse(std::to_string(w.size()) + " numbers instead of 17, 19 or 21");
    }
    if (!std::all_of(w.begin(), w.end(), [](double value) {
            return std::isfinite(value);
        })) {
        refuse("a value is not finite");
    }
    Weights weights = migrated(w);
    for (std::size_t index = 0; index < weights.size(); ++index) {
        if (std::isnan(weights[index])) { // the logarithm of a migration
            refuse("too far out of range to be migrated");
        }
        weights[index] = std::clamp(weights[index], weightRanges[index].least, weightRanges[index].most);
    }
    return named(weights);
}

std::array<double, 21> Parameters::toArray() const
{
    return {initialStability[0],
            initialStability[1],
            initialStability[2],
            initialStability[3],
            initialDifficulty,
            initialDifficultySlope,
            difficultyStep,
            meanReversion,
            successGain,
            successStabilityPower,
            successRecall,
            failureFactor,
            failureDifficultyPower,
            failureStabilityPower,
            failureRecall,
            hardPenalty,
            easyBonus,
            sameDayGain,
            sameDayOffset,
            sameDayStabilityPower,
            decay};
}

Memory next(const Parameters &parameters, const std::optional<Memory> &before, Rating rating, int elapsedDays)
{
    if (!before) {
        const auto first = static_cast<std::size_t>(number(rating) - 1);
        return {boundedStability(parameters.initialStability.at(first)),
                boundedDifficulty(firstDifficulty(parameters, rating))};
    }
    return {boundedStability(stabilityAfter(parameters, *before, rating, elapsedDays)),
            boundedDifficulty(difficultyAfter(parameters, before->difficulty, rating))};
}

double retrievability(const Parameters &parameters, double stability, double elapsedDays)
{
    return std::pow(1 + factor(parameters) * std::max(elapsedDays, 0.0) / stability, -parameters.decay);
}

double interval(const Parameters &parameters, double stability, double desiredRetention)
{
    return stability / factor(parameters) * (std::pow(desiredRetention, -1 / parameters.decay) - 1);
}

int wholeDays(double interval, int maximum)
{
    const double most = std::max(maximum, 1);
    // Compared before it is converted: an interval may be infinite.
    if (!(interval < most)) {
        return std::max(maximum, 1);
    }
    return std::max(1, static_cast<int>(std::round(interval)));
}

} // namespace shixi::fsrs
