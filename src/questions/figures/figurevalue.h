#pragma once

#include "questions/templates/templates.h"

#include <optional>

namespace shixi::questions
{

// A figure as it is written: 近80万字 is the mark 近, the number 80 and 万字 behind it; 118.6万册 is 1186 with one
// decimal.
struct FigureValue {
    QString before;
    qint64 number = 0; // without its point
    int decimals = 0;
    QString after;
    bool chinese = false; // written 三, not 3
    bool twoAsLiang = false; // 两个, not 二个
    const Approximation *mark = nullptr;

    // Empty where it is no number with a unit, or has two numbers. A number with decimals may stand without a unit.
    [[nodiscard]] static std::optional<FigureValue> parse(const QString &text,
                                                          const std::vector<Approximation> &approximations);

    [[nodiscard]] QString textOf(qint64 value) const; // another number in the same clothes; empty where it has none
    [[nodiscard]] bool mayBeTrue(qint64 value) const; // inside what the mark says about the true value
    [[nodiscard]] qint64 step() const; // one unit of the last digit that is not 0
    [[nodiscard]] qint64 one() const; // 1 with these decimals: 10 of 118.6
    [[nodiscard]] bool isShare() const; // of a hundred or of ten
    [[nodiscard]] bool wearsTheSame(const FigureValue &other) const; // mark, unit and writing
};

} // namespace shixi::questions
