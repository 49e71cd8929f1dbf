#pragma once

#include "questions/question.h"

namespace shixi::questions
{

// What a learner gave: by type the option chosen (one id), the options chosen (a set), the pieces in order, the indexes
// of `answer` ticked ("0", "2"), or the text typed.
struct Response {
    QStringList chosen;
    bool operator==(const Response &) const = default;
};

// The program judges it by itself; else the learner does, or looks at what was typed.
[[nodiscard]] bool isJudged(QuestionType type);

// Partial: one item of a list missing and nothing false chosen (multiple, reveal by items).
[[nodiscard]] Verdict check(const Question &question, const Response &response);

// Options in the order to show: shuffled by seed, or as they stand where they are fixed.
[[nodiscard]] QStringList optionOrder(const Question &question, std::uint64_t seed);

} // namespace shixi::questions
