#pragma once

#include "study/drawing.h"
#include "study/paper.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace shixi::learner
{

// What kinds of papers there are and how they are scored: content/rules/papers.json.

struct PaperPlanPart {
    study::PaperPart asks;
    int points = 100; // of each question, hundredths
    std::size_t rule = 0; // of PaperRules::scoring
};

struct PaperPlan {
    std::string id;
    study::Paper::Kind kind = study::Paper::Kind::SelfTest;
    int minutes = 0; // 0: no limit
    int passPercent = 60; // of the points of the paper as it is drawn
    std::vector<PaperPlanPart> parts;
};

struct PaperRules {
    std::vector<study::ScoringRule> scoring;
    std::vector<PaperPlan> papers;
    std::vector<PaperPlan> relays; // for several people one after the other (src/meeting)

    [[nodiscard]] const PaperPlan *find(const std::string &id) const; // null where there is none
};

// Throws Error{InvalidInput} that names what is wrong: an unknown word, a number that cannot be, a rule that is not
// there.
[[nodiscard]] PaperRules parsePaperRules(const QByteArray &json);
[[nodiscard]] const PaperRules &builtInPaperRules();

// A scoring rule as the file and the log spell it.
[[nodiscard]] QByteArray wireOf(const study::ScoringRule &rule);
[[nodiscard]] study::ScoringRule scoringRuleOf(const QByteArray &json);

} // namespace shixi::learner
