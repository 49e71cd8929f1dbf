#include "packs/checks.h"
#include "packs/folder.h"
#include "packs/manifest.h"
#include "packs/spelling.h"

namespace shixi::packs
{

std::vector<Finding> validate(const questions::QuestionSet &set)
{
    std::vector<Finding> findings;
    checkManifest(set.manifest(), set.articles(), findings);
    Checks checks(set.articles(), findings);
    for (std::size_t index = 0; index < set.facts().size(); ++index) {
        checks.fact(set.facts()[index], placeOf("facts.jsonl", index + 1));
    }
    for (std::size_t index = 0; index < set.questions().size(); ++index) {
        checks.question(set.questions()[index], placeOf("questions.jsonl", index + 1));
    }
    for (std::size_t index = 0; index < set.cards().size(); ++index) {
        checks.card(set.cards()[index], placeOf("cards.jsonl", index + 1));
    }
    return findings;
}

} // namespace shixi::packs
