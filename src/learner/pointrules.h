#pragma once

#include "statistics/points.h"

#include <QByteArray>

namespace shixi::learner
{

// What earns learning points: content/rules/points.json (docs/formats/rules.md). Throws Error{InvalidInput} that names
// what is wrong: a key or word that is not known, a number that cannot be.
[[nodiscard]] statistics::PointRules parsePointRules(const QByteArray &json);
[[nodiscard]] const statistics::PointRules &builtInPointRules();

} // namespace shixi::learner
