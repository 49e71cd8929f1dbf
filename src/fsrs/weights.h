#pragma once

#include <array>

namespace shixi::fsrs
{

// The 21 numbers of FSRS-6 in published order.
using Weights = std::array<double, 21>;

struct Range {
    double least;
    double most;
};

// The ranges fsrs-rs clips to.
inline constexpr std::array<Range, 21> weightRanges{
    {{0.001, 100},  {0.001, 100}, {0.001, 100}, {0.001, 100}, {1, 10},    {0.001, 4},    {0.001, 4},
     {0.001, 0.75}, {0, 4.5},     {0, 0.8},     {0.001, 3.5}, {0.001, 5}, {0.001, 0.25}, {0.001, 0.9},
     {0, 4},        {0, 1},       {1, 6},       {0, 2},       {0, 2},     {0, 0.8},      {0.1, 0.8}}};

inline constexpr Range stabilityRange{0.001, 36500}; // days
inline constexpr Range difficultyRange{1, 10};

} // namespace shixi::fsrs
