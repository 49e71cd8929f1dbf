#include "fsrs/training/startvalues.h"

#include "fsrs/fsrs.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace shixi::fsrs
{

namespace
{

using Stabilities = std::array<std::optional<double>, 4>;

constexpr Range startRange{0.001, 100};

// Recall smoothed by one review of average outcome, and the weight it has.
struct Point {
    double days;
    double recall;
    double reviews;
};

std::vector<Point> pointsOf(const FirstRecall &first, double average)
{
    std::vector<Point> points;
    for (const auto &[days, passed] : first) {
        points.push_back({static_cast<double>(days),
                          (passed.passed + average) / (passed.reviews + 1.0),
                          static_cast<double>(passed.reviews)});
    }
    return points;
}

double lossOf(const std::vector<Point> &points, double stability, double usual)
{
    constexpr double pull = 1.0 / 16;
    static const Parameters defaults;
    double loss = std::abs(stability - usual) * pull;
    for (const Point &point : points) {
        const double recall = retrievability(defaults, stability, point.days);
        loss -= point.reviews * (point.recall * std::log(recall) + (1 - point.recall) * std::log(1 - recall));
    }
    return loss;
}

// Ternary search, to far below what the training can tell apart.
double bestStability(const std::vector<Point> &points, double usual)
{
    constexpr double near = 1e-9;
    double low = startRange.least;
    double high = startRange.most;
    while (high - low > near) {
        const double third = (high - low) / 3;
        if (lossOf(points, low + third, usual) < lossOf(points, high - third, usual)) {
            high -= third;
        } else {
            low += third;
        }
    }
    return (low + high) / 2;
}

int reviewsOf(const FirstRecall &first)
{
    int reviews = 0;
    for (const auto &[days, passed] : first) {
        reviews += passed.reviews;
    }
    return reviews;
}

void makeMonotone(Stabilities &found, const std::array<FirstRecall, 4> &first)
{
    constexpr std::array<std::pair<std::size_t, std::size_t>, 6> pairs{
        {{0, 1}, {1, 2}, {2, 3}, {0, 2}, {1, 3}, {0, 3}}};
    for (const auto &[small, big] : pairs) {
        if (!found[small] || !found[big] || *found[small] <= *found[big]) {
            continue;
        }
        const bool smallWins = reviewsOf(first[small]) > reviewsOf(first[big]);
        (smallWins ? found[big] : found[small]) = smallWins ? found[small] : found[big];
    }
}

// Three neighbours a, b, c in the relation log b = share·log a + (1 − share)·log c.
struct Relation {
    std::size_t begin;
    double share;
};

constexpr Relation lowerThree{0, 0.41};
constexpr Relation upperThree{1, 0.46};

// Fills `missing` where it is missing, belongs to the relation, and its other two are known.
void fillBy(const Relation &relation, Stabilities &known, std::size_t missing)
{
    if (known[missing] || missing < relation.begin || missing > relation.begin + 2) {
        return;
    }
    const auto log = [&](std::size_t offset) {
        const std::optional<double> &value = known[relation.begin + offset];
        return value ? std::log(*value) : std::nan("");
    };
    const double a = log(0);
    const double b = log(1);
    const double c = log(2);
    const double share = relation.share;
    const std::array<double, 3> solved{
        (b - (1 - share) * c) / share, share * a + (1 - share) * c, (b - share * a) / (1 - share)};
    const double value = solved.at(missing - relation.begin);
    if (!std::isnan(value)) {
        known[missing] = std::exp(value);
    }
}

// Only the lowest and the highest are known: both relations at once.
void fillMiddle(Stabilities &known)
{
    const double a = std::log(*known[0]);
    const double d = std::log(*known[3]);
    const double one = lowerThree.share;
    const double two = upperThree.share;
    const double b = (one * a + (1 - one) * (1 - two) * d) / (1 - (1 - one) * two);
    known[1] = std::exp(b);
    known[2] = std::exp(two * b + (1 - two) * d);
}

void fillMissing(Stabilities &known)
{
    if (known[0] && known[3] && !known[1] && !known[2]) {
        fillMiddle(known);
    }
    // The lower two by the lower relation where it can be had, the upper two by the upper one; then by the other.
    for (const bool byAny : {false, true, true}) {
        for (std::size_t rating = 0; rating < known.size(); ++rating) {
            const bool low = rating < 2;
            fillBy(low ? lowerThree : upperThree, known, rating);
            if (byAny) {
                fillBy(low ? upperThree : lowerThree, known, rating);
            }
        }
    }
}

void scaleDefaults(Stabilities &known, const std::array<double, 4> &usual)
{
    const auto only = std::ranges::find_if(known, [](const auto &value) {
        return value.has_value();
    });
    const double scale = **only / usual.at(static_cast<std::size_t>(only - known.begin()));
    for (std::size_t rating = 0; rating < known.size(); ++rating) {
        known[rating] = usual[rating] * scale;
    }
}

} // namespace

std::optional<std::array<double, 4>> startStabilities(const TrainingSet &set)
{
    const std::array<double, 4> usual = Parameters{}.initialStability;
    Stabilities known;
    for (std::size_t rating = 0; rating < known.size(); ++rating) {
        if (!set.first[rating].empty()) {
            known[rating] = bestStability(pointsOf(set.first[rating], set.recall), usual[rating]);
        }
    }
    makeMonotone(known, set.first);
    const auto count = std::ranges::count_if(known, [](const auto &value) {
        return value.has_value();
    });
    if (count == 0) {
        return std::nullopt;
    }
    count == 1 ? scaleDefaults(known, usual) : fillMissing(known);
    std::array<double, 4> result{};
    for (std::size_t rating = 0; rating < result.size(); ++rating) {
        result[rating] = std::clamp(*known[rating], startRange.least, startRange.most);
    }
    return result;
}

std::array<double, 4> inOrder(const std::array<double, 4> &stabilities, const TrainingSet &set)
{
    Stabilities known;
    std::ranges::copy(stabilities, known.begin());
    makeMonotone(known, set.first);
    std::array<double, 4> result{};
    std::ranges::transform(known, result.begin(), [](const auto &value) {
        return *value;
    });
    return result;
}

} // namespace shixi::fsrs
