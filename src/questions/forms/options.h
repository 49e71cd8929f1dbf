#pragma once

#include "questions/forms/asking.h"

namespace shixi::questions
{

// What is being composed: passed along so that functions stay short.
struct Task {
    const Template &row;
    const knowledge::Fact &fact;
    const Material &material;
    SplitMix64 &random;
};

[[nodiscard]] QStringList keysOf(const Asked &asked);

// Adds options, keys and why each false one is false. What is wrong with the best try otherwise.
[[nodiscard]] std::optional<Reason> addOptions(Question &question, const Task &task, const Asked &asked);

// 对 or 错 of a statement: {claim} of the stem is the right answer or that of another fact, as is drawn.
[[nodiscard]] std::optional<Reason> addVerdict(Question &question, const Task &task, const Asked &asked);

} // namespace shixi::questions
