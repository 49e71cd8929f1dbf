#include "questions/figures/figures.h"

namespace shixi::questions
{

std::vector<Asked> figureAsked(const Template &, const knowledge::Fact &fact, const Material &)
{
    const text::Span surface = placeInEvidence(fact.surface, fact);
    std::vector<Asked> made = oneAsked(fact.answer, surface.length > 0 ? surface : placeInEvidence(fact.answer, fact));
    for (Asked &asked : made) {
        asked.derived = true;
    }
    return made;
}

} // namespace shixi::questions
