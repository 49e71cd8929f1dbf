#pragma once

#include "questions/check.h"

namespace shixi::questions
{

// A response taken apart, as papers are scored: options picked of a choice of several, blanks filled, pairs made. What
// is only all right or not (one to choose, an order, a typed answer) is one part; a slip is none.
struct Parts {
    int right = 0;
    int wrong = 0;
    int of = 1;

    bool operator==(const Parts &) const = default;
};

[[nodiscard]] Parts partsOf(const Question &question, const Response &response);

} // namespace shixi::questions
