#include "fsrs/training/minimiser.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace shixi::fsrs
{

namespace
{

double dot(const Weights &a, const Weights &b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

void addTimes(Weights &sum, const Weights &other, double times)
{
    for (std::size_t index = 0; index < sum.size(); ++index) {
        sum[index] += other[index] * times;
    }
}

// The lower half becomes the root of the whole, which has to be positive.
void takeRoot(Matrix &matrix)
{
    for (std::size_t row = 0; row < matrix.size(); ++row) {
        for (std::size_t column = 0; column <= row; ++column) {
            double left = matrix[row][column];
            for (std::size_t inner = 0; inner < column; ++inner) {
                left -= matrix[row][inner] * matrix[column][inner];
            }
            matrix[row][column] = row == column ? std::sqrt(std::max(left, 1e-12)) : left / matrix[column][column];
        }
    }
}

// Cholesky: bend · result = value.
Weights solved(Matrix bend, Weights value)
{
    takeRoot(bend);
    for (std::size_t row = 0; row < value.size(); ++row) {
        for (std::size_t column = 0; column < row; ++column) {
            value[row] -= bend[row][column] * value[column];
        }
        value[row] /= bend[row][row];
    }
    for (std::size_t row = value.size(); row-- > 0;) {
        for (std::size_t column = row + 1; column < value.size(); ++column) {
            value[row] -= bend[column][row] * value[column];
        }
        value[row] /= bend[row][row];
    }
    return value;
}

} // namespace

Minimiser::Minimiser(const Weights &start, const std::array<Range, 21> &ranges)
    : m_at(start)
    , m_ranges(ranges)
{
    m_at = projected({}, 0);
}

bool Minimiser::descend(const Function &function, const Matrix &bend, double enough, int steps)
{
    m_pairs.clear();
    Slope slope = function(m_at);
    for (int made = 0; made < steps; ++made) {
        const double before = slope.value;
        if (!step(function, bend, slope) || before - slope.value < enough * std::abs(slope.value)) {
            return false;
        }
    }
    return true;
}

// At a limit, and better only beyond it.
bool Minimiser::isHeld(std::size_t index, const Slope &slope) const
{
    return (m_at[index] <= m_ranges[index].least && slope.by[index] > 0)
        || (m_at[index] >= m_ranges[index].most && slope.by[index] < 0);
}

// The two-loop recursion over the weights that are not held.
Weights Minimiser::direction(const Slope &slope, const Matrix &bend) const
{
    Weights result{};
    Matrix free = bend;
    for (std::size_t index = 0; index < result.size(); ++index) {
        const bool held = isHeld(index, slope);
        result[index] = held ? 0 : -slope.by[index];
        for (std::size_t other = 0; held && other < result.size(); ++other) {
            free[index][other] = free[other][index] = index == other ? 1 : 0;
        }
    }
    const Weights down = result;
    std::vector<double> shares(m_pairs.size());
    for (std::size_t pair = m_pairs.size(); pair-- > 0;) {
        shares[pair] = dot(m_pairs[pair].moved, result) / m_pairs[pair].product;
        addTimes(result, m_pairs[pair].changed, -shares[pair]);
    }
    for (std::size_t index = 0; index < result.size(); ++index) {
        result[index] = down[index] == 0 ? 0 : result[index];
    }
    result = solved(free, result);
    for (std::size_t pair = 0; pair < m_pairs.size(); ++pair) {
        addTimes(
            result, m_pairs[pair].moved, shares[pair] - dot(m_pairs[pair].changed, result) / m_pairs[pair].product);
    }
    for (std::size_t index = 0; index < result.size(); ++index) {
        result[index] = down[index] == 0 ? 0 : result[index];
    }
    return result;
}

Weights Minimiser::projected(const Weights &direction, double length) const
{
    Weights result = m_at;
    for (std::size_t index = 0; index < result.size(); ++index) {
        result[index] =
            std::clamp(result[index] + direction[index] * length, m_ranges[index].least, m_ranges[index].most);
    }
    return result;
}

// Shortens the step until it goes down; without what was learnt, should that have misled.
bool Minimiser::step(const Function &function, const Matrix &bend, Slope &slope)
{
    constexpr double shortest = 1e-3;
    constexpr double sure = 1e-4;
    const Weights direction = this->direction(slope, bend);
    for (double length = 1; length >= shortest; length /= 3) {
        const Weights next = projected(direction, length);
        const Slope there = function(next);
        Weights moved = next;
        addTimes(moved, m_at, -1);
        if (there.value < slope.value + sure * std::min(0.0, dot(moved, slope.by))) {
            learn(next, slope, there);
            slope = there;
            return true;
        }
    }
    if (m_pairs.empty()) {
        return false;
    }
    m_pairs.clear();
    return step(function, bend, slope);
}

void Minimiser::learn(const Weights &next, const Slope &before, const Slope &after)
{
    Pair pair{};
    for (std::size_t index = 0; index < next.size(); ++index) {
        pair.moved[index] = next[index] - m_at[index];
        pair.changed[index] = after.by[index] - before.by[index];
    }
    pair.product = dot(pair.moved, pair.changed);
    m_at = next;
    if (pair.product > 0) {
        m_pairs.push_back(pair);
    }
}

} // namespace shixi::fsrs
