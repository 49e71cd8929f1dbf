#pragma once

#include "extraction/rules/rules.h"

#include <QJsonObject>

namespace shixi::extraction
{

// Before every pattern: a match that runs into it is no match, so the time stays bounded whatever text comes.
inline constexpr int c_mostSteps = 200'000;

// The sentence in `messages` that says which of its own examples a rule fails; null where all of them hold.
struct Disproof {
    const char *rule = nullptr;
    QStringList arguments;
};

[[nodiscard]] Disproof disproofOf(const Rule &rule, const QJsonObject &object);

// The text on which the rule gives up after the most steps; empty where there is none. Tried are its own examples and
// their characters, each said over and over to the length of the longest sentence.
[[nodiscard]] QString endlessOn(const Rule &rule, const QJsonObject &object);

} // namespace shixi::extraction
