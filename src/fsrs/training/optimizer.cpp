#include "fsrs/training/optimizer.h"

#include "fsrs/training/minimiser.h"
#include "fsrs/training/startvalues.h"

#include <algorithm>

namespace shixi::fsrs
{

namespace
{

constexpr std::size_t leastForAll = 64;
constexpr std::size_t leastForStart = 8;

std::array<Range, 21> trainedRanges()
{
    std::array<Range, 21> ranges = weightRanges;
    ranges[19].least = 0.01; // zero would leave same-day reviews out
    return ranges;
}

Weights startOf(const TrainingSet &set)
{
    Weights start = Parameters{}.toArray();
    if (set.predicted >= leastForStart) {
        if (const auto stabilities = startStabilities(set)) {
            std::copy(stabilities->begin(), stabilities->end(), start.begin());
        }
    }
    return start;
}

// Predicted reviews that are the first of their card on a later day: from these alone only start values can be told.
std::size_t firstsOf(const TrainingSet &set)
{
    std::size_t firsts = 0;
    for (const FirstRecall &first : set.first) {
        for (const auto &[days, passed] : first) {
            firsts += static_cast<std::size_t>(passed.reviews);
        }
    }
    return firsts;
}

// From a sample of the cards to all of them: what a sample leaves to be done is little.
std::vector<std::size_t> stridesFor(std::size_t predicted)
{
    constexpr std::size_t leastSample = 4000;
    constexpr std::size_t finer = 4;
    std::vector<std::size_t> strides{1};
    while (predicted / (strides.back() * finer) >= leastSample) {
        strides.push_back(strides.back() * finer);
    }
    std::ranges::reverse(strides);
    return strides;
}

bool minimise(Minimiser &minimiser, const TrainingSet &set, const Weights &start, int threads, const Progress &progress)
{
    constexpr double enoughOfSample = 5e-4;
    constexpr std::size_t many = 200'000; // predicted reviews: beyond, the last steps gain less than luck would
    const double enough = set.predicted > many ? 5e-5 : 1e-5;
    constexpr std::size_t enoughForBend = 20'000; // the curvature is a guess, for which fewer cards do
    constexpr int rounds = 10;
    constexpr int stepsARound = 5;
    const std::vector<std::size_t> strides = stridesFor(set.predicted);
    for (std::size_t level = 0; level < strides.size(); ++level) {
        const Sample sample{strides[level], threads};
        const auto function = [&](const Weights &w) {
            return objectiveOf(set, start, w, sample);
        };
        const double gain = sample.stride > 1 ? enoughOfSample : enough;
        for (int round = 0; round < rounds; ++round) {
            progress.at(static_cast<int>(level) * rounds + round, static_cast<int>(strides.size()) * rounds);
            if (progress.cancelled()) {
                return false;
            }
            const Sample rough{std::max(sample.stride, set.predicted / enoughForBend), threads};
            if (!minimiser.descend(function, bendOf(set, minimiser.at(), rough), gain, stepsARound)) {
                break;
            }
        }
    }
    return true;
}

} // namespace

std::optional<Parameters> fit(const ReviewLog &log, std::size_t trained, int threads, const Progress &progress)
{
    const TrainingSet set = trainingSetOf(log, trained);
    const Weights start = startOf(set);
    if (set.predicted < leastForAll || set.predicted == firstsOf(set)) {
        return Parameters::from(start);
    }
    Minimiser minimiser(start, trainedRanges());
    if (!minimise(minimiser, set, start, threads, progress)) {
        return std::nullopt;
    }
    Parameters result = Parameters::from(minimiser.at());
    result.initialStability = inOrder(result.initialStability, set);
    return result;
}

double logLoss(const ReviewLog &log, std::size_t from, const Parameters &parameters, int threads)
{
    const TrainingSet set = heldOutSetOf(log, from);
    return set.predicted == 0
        ? 0
        : lossOf(set, parameters.toArray(), {1, threads}).value / static_cast<double>(set.predicted);
}

std::optional<Trained> train(const ReviewLog &log, const Parameters &current, int threads, const Progress &progress)
{
    const std::size_t earlier = log.reviews.size() * 4 / 5;
    Trained result{current, logLoss(log, 0, current, threads), 0, true};
    const std::optional<Parameters> tried = fit(log, earlier, threads, progress);
    if (!tried) {
        return std::nullopt;
    }
    if (logLoss(log, earlier, *tried, threads) < logLoss(log, earlier, current, threads)) {
        const std::optional<Parameters> whole = fit(log, log.reviews.size(), threads, progress);
        if (!whole) {
            return std::nullopt;
        }
        result.parameters = *whole;
        result.kept = false;
    }
    result.loss = result.kept ? result.lossBefore : logLoss(log, 0, result.parameters, threads);
    return result;
}

} // namespace shixi::fsrs
