#pragma once

#include "core/kinds.h"

#include <QByteArray>

#include <vector>

namespace shixi::learner
{

// What can be chosen before a challenge: content/rules/challenge.json.
struct ChallengeRules {
    std::vector<int> lives; // at least one, each 1–9; the first is chosen at first
    std::vector<int> seconds; // for each question, 0 (none) – 600; at least one
    int spared = 0; // study::ChallengeTerms
    std::vector<QuestionType> types; // that are asked; the program judges each by itself
};

// Throws Error{InvalidInput} that names what is wrong.
[[nodiscard]] ChallengeRules parseChallengeRules(const QByteArray &json);
[[nodiscard]] const ChallengeRules &builtInChallengeRules();

} // namespace shixi::learner
