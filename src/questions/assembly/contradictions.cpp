#include "questions/assembly/contradictions.h"

#include "text/fold.h"

#include <map>

namespace shixi::questions
{

namespace
{

constexpr qsizetype tellingSubject = 6; // characters: shorter subjects are not one thing yet

bool hasOneValue(const knowledge::Fact &fact)
{
    return fact.kind == Kind::DateEvent || fact.kind == Kind::Figure;
}

} // namespace

std::set<FactId> contradictions(const Material &material)
{
    std::map<std::pair<Kind, QString>, std::vector<const knowledge::Fact *>> bySubject;
    for (const knowledge::Fact *fact : material.facts()) {
        const QString subject = text::normalForm(fact->subject);
        if (hasOneValue(*fact) && subject.size() >= tellingSubject) {
            bySubject[{fact->kind, subject}].push_back(fact);
        }
    }
    std::set<FactId> disputed;
    for (const auto &[subject, facts] : bySubject) {
        for (const knowledge::Fact *fact : facts) {
            if (text::normalForm(fact->answer) != text::normalForm(facts.front()->answer)) {
                disputed.insert(facts.front()->id);
                disputed.insert(fact->id);
            }
        }
    }
    return disputed;
}

} // namespace shixi::questions
