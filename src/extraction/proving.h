#pragma once

#include "extraction/rules.h"

#include <QJsonObject>

namespace shixi::extraction
{

// Before every pattern: a match that runs into it is no match, so the time stays bounded whatever text comes.
inline constexpr int c_mostSteps = 200'000;

// What the rule does not do though its own examples say it; empty where all of them hold.
[[nodiscard]] QString failedExample(const Rule &rule, const QJsonObject &object);

// The text on which the rule gives up after the most steps; empty where there is none. Tried are its own examples and
// their characters, each said over and over to the length of the longest sentence.
[[nodiscard]] QString endlessOn(const Rule &rule, const QJsonObject &object);

} // namespace shixi::extraction
