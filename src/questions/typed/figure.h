#pragma once

#include "core/kinds.h"
#include "questions/typed/marks.h"
#include "questions/typed/units.h"
#include "text/quantity.h"

#include <QString>

#include <optional>

namespace shixi::questions::answers
{

// A number that is an answer: 近80万字, 三分之二, 3至5天.
struct Figure {
    text::Ratio number;
    std::optional<text::Ratio> last; // of a span
    Mark mark = Mark::None;
    Counted counted;
};

// Of a plain text. `nouns`: behind the unit may stand what is counted (1600名党员); otherwise that makes it a term.
[[nodiscard]] std::optional<Figure> figureOf(const QString &plain, bool nouns);

// Right; Near where only the mark is missing or vaguer; Wrong.
[[nodiscard]] Verdict compareFigures(const Figure &right, const Figure &typed);

} // namespace shixi::questions::answers
