#include "learner/twosets.h"

#include <algorithm>

namespace shixi::learner::test
{

questions::QuestionSet secondSet(int equal)
{
    constexpr int others = 4;
    questions::Manifest manifest;
    manifest.id = {"second"};
    std::vector<knowledge::Fact> facts(library().facts().begin(), library().facts().begin() + equal + others);
    std::vector<questions::Card> cards(library().cards().begin(), library().cards().begin() + equal + others);
    std::vector<questions::Question> questions = library().questions();
    for (std::size_t place = 0; place < facts.size(); ++place) {
        knowledge::Fact &fact = facts[place];
        fact.id.value.insert(0, "second-");
        fact.section = QStringLiteral("另一节");
        if (place >= static_cast<std::size_t>(equal)) {
            fact.subject.prepend(QStringLiteral("另"));
            fact.answer.prepend(QStringLiteral("别"));
        }
        questions::Card &card = cards[place];
        card.id.value.insert(0, "second-");
        card.facts = {fact.id};
        for (QuestionId &id : card.questions) {
            id.value.insert(0, "second-");
        }
    }
    for (questions::Question &question : questions) {
        question.id.value.insert(0, "second-");
        question.facts.front().value.insert(0, "second-");
        question.stem.prepend(QStringLiteral("另问："));
    }
    return {manifest, library().articles(), facts, cards, questions};
}

} // namespace shixi::learner::test
