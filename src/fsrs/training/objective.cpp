#include "fsrs/training/objective.h"

#include "fsrs/training/cardloss.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace shixi::fsrs
{

namespace
{

// Of a fixed number, added in their order, so that the sum does not depend on who worked out which.
constexpr std::size_t parts = 64;

// How much the weights differ between people; fsrs-rs.
constexpr Weights spread{6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6,  0.12, 0.39, 0.18, 0.33,
                         0.3,  0.09, 0.16,  0.57,  0.25, 1.03, 0.31, 0.32, 0.14, 0.27};

void addTo(Weights &sum, const Weights &part, double times)
{
    for (std::size_t index = 0; index < sum.size(); ++index) {
        sum[index] += part[index] * times;
    }
}

// Calls `add(loss, card, sum)` for every card of the sample, and returns the sums of the parts.
template<class Sum, class Add>
std::vector<Sum> sumsOver(const TrainingSet &set, const Weights &w, const Sample &sample, Add add)
{
    const Curve curve(w);
    const std::size_t sampled = (set.cards() + sample.stride - 1) / sample.stride;
    std::vector<Sum> sums(parts);
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        CardLoss loss(set, curve);
        for (std::size_t part = next++; part < parts; part = next++) {
            for (std::size_t at = sampled * part / parts; at < sampled * (part + 1) / parts; ++at) {
                add(loss, at * sample.stride, sums[part]);
            }
        }
    };
    std::vector<std::jthread> others;
    for (int thread = 1; thread < sample.threads; ++thread) {
        others.emplace_back(work);
    }
    work();
    others.clear(); // waits for them
    return sums;
}

void addSquare(CardLoss &loss, std::size_t card, Matrix &sum)
{
    Slope slope;
    loss.add(card, slope);
    for (std::size_t row = 0; row < sum.size(); ++row) {
        if (slope.by[row] != 0) {
            addTo(sum[row], slope.by, slope.by[row]);
        }
    }
}

// A square of slopes counts a weight twice.
double shareOfWeights(const TrainingSet &set)
{
    double once = 0;
    double twice = 0;
    for (const float weight : set.weights) {
        once += weight;
        twice += double{weight} * weight;
    }
    return twice > 0 ? once / twice : 1;
}

} // namespace

Slope lossOf(const TrainingSet &set, const Weights &w, const Sample &sample)
{
    Slope sum;
    const auto add = [](CardLoss &loss, std::size_t card, Slope &part) {
        loss.add(card, part);
    };
    for (const Slope &part : sumsOver<Slope>(set, w, sample, add)) {
        sum.value += part.value * static_cast<double>(sample.stride);
        addTo(sum.by, part.by, static_cast<double>(sample.stride));
    }
    return sum;
}

Slope objectiveOf(const TrainingSet &set, const Weights &start, const Weights &w, const Sample &sample)
{
    Slope slope = lossOf(set, w, sample);
    for (std::size_t index = 0; index < w.size(); ++index) {
        const double distance = (w[index] - start[index]) / spread[index];
        slope.value += distance * distance;
        slope.by[index] += 2 * distance / spread[index];
    }
    return slope;
}

Matrix bendOf(const TrainingSet &set, const Weights &w, const Sample &sample)
{
    constexpr double caution = 1.3; // a sample's own bend is a little too sure of itself
    const double times = static_cast<double>(sample.stride) * shareOfWeights(set);
    Matrix sum{};
    for (const Matrix &part : sumsOver<Matrix>(set, w, sample, addSquare)) {
        for (std::size_t row = 0; row < sum.size(); ++row) {
            addTo(sum[row], part[row], times);
        }
    }
    for (std::size_t index = 0; index < w.size(); ++index) {
        sum[index][index] = sum[index][index] * caution + 2 / (spread[index] * spread[index]);
    }
    return sum;
}

} // namespace shixi::fsrs
