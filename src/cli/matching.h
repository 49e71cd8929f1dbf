#pragma once

#include "cli/console.h"
#include "questions/question.h"

#include <QStringList>

namespace shixi::cli
{

// The sides of a matching question: left ids, then right ids, each in the order given.
struct Sides {
    QStringList lefts, rights;
};
[[nodiscard]] Sides sidesOf(const questions::Question &question, const QStringList &order);

// "1b 2a 3d", in either width and any order; a number named twice is as said last. "left=right" ids.
[[nodiscard]] QStringList pairsNamed(const QString &typed, const Sides &sides);

// Two columns below each other: numbers, then letters.
void printSides(const questions::Question &question, const Sides &sides, int number, Console &console);

} // namespace shixi::cli
