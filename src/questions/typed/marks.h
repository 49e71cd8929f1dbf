#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace shixi::questions::answers
{

// What is said about a number: 近, 余, 约, 不少于, 不超过.
enum class Mark { None, Below, Above, Around, AtLeast, AtMost };

struct MarkWord {
    QString word;
    Mark mark;
};

// In front of the number and behind it; longer ones first.
[[nodiscard]] const std::vector<MarkWord> &marksBefore();
[[nodiscard]] const std::vector<MarkWord> &marksBehind();

// Inside the number: 80余万, 十几, 十来.
[[nodiscard]] std::optional<Mark> markInside(QChar character);

} // namespace shixi::questions::answers
