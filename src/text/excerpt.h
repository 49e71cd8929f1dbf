#pragma once

#include "text/span.h"

#include <vector>

namespace shixi::text
{

// A text with stretches of it marked, in UTF-16 units, in order.
struct Marked {
    QString text;
    std::vector<Span> marks;

    bool operator==(const Marked &) const = default;
};

// At most so many units of it, an ellipsis where something was left out; the first mark stands near the beginning.
// Characters of two units stay whole.
[[nodiscard]] Marked excerpt(const Marked &whole, qsizetype most);

} // namespace shixi::text
