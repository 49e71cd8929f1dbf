#include "library/changes.h"

#include <algorithm>

namespace shixi::library
{

namespace
{

using knowledge::Fact;
using questions::Card;
using questions::Question;
using questions::QuestionSet;

QString shownAnswer(const Question &question)
{
    return question.answer.join(u'、');
}

bool readsAlike(const Fact &before, const Fact &after)
{
    return before.subject == after.subject && before.answer == after.answer && before.items == after.items
        && before.pairs == after.pairs && before.practice == after.practice
        && before.evidence.quote == after.evidence.quote;
}

void addQuestions(const QuestionSet &before, const QuestionSet &after, Edition &edition)
{
    for (const Question &question : after.questions()) {
        const Question *former = before.question(question.id);
        if (former == nullptr) {
            ++edition.questionsAdded;
        } else if (isAnsweredOtherwise(*former, question)) {
            edition.corrected.push_back({question.stem, shownAnswer(*former), shownAnswer(question)});
        } else if (!isWordedAlike(*former, question)) {
            ++edition.questionsReworded;
        }
    }
    edition.questionsRemoved =
        static_cast<int>(std::ranges::count_if(before.questions(), [&after](const Question &question) {
            return after.question(question.id) == nullptr;
        }));
}

void addFacts(const QuestionSet &before, const QuestionSet &after, Edition &edition)
{
    for (const Fact &fact : after.facts()) {
        const Fact *former = before.fact(fact.id);
        if (former == nullptr) {
            ++edition.factsAdded;
        } else if (isAnsweredOtherwise(*former, fact)) {
            ++edition.factsCorrected;
        } else if (!readsAlike(*former, fact)) {
            ++edition.factsReworded;
        }
    }
    edition.factsRemoved = static_cast<int>(std::ranges::count_if(before.facts(), [&after](const Fact &fact) {
        return after.fact(fact.id) == nullptr;
    }));
}

// A new card goes on with the memory of those it takes the place of, as far as that is of its rev.
int revOfSuperseded(const Card &card, const QuestionSet &before)
{
    int highest = 1;
    for (const CardId &id : card.supersedes) {
        const Card *superseded = before.card(id);
        highest = std::max(highest, superseded != nullptr ? superseded->rev : 1);
    }
    return highest;
}

} // namespace

bool Edition::none() const
{
    return cards.none() && corrected.empty()
        && questionsAdded + questionsRemoved + questionsReworded + factsAdded + factsRemoved + factsReworded
            + factsCorrected
        == 0;
}

Edition editionAfter(const QuestionSet &before, const QuestionSet &after)
{
    Edition edition;
    edition.before = before.manifest().version;
    edition.cards = changesBetween(before, after);
    addQuestions(before, after, edition);
    addFacts(before, after, edition);
    return edition;
}

QuestionSet withRaisedRevs(const QuestionSet &before, const QuestionSet &after)
{
    constexpr int highestRev = 65535;
    std::vector<Card> cards = after.cards();
    for (Card &card : cards) {
        const Card *former = before.card(card.id);
        const int raised = former != nullptr && isAnsweredOtherwise(card, before, after) ? 1 : 0;
        const int least = former != nullptr ? former->rev + raised : revOfSuperseded(card, before);
        card.rev = std::min(highestRev, std::max(card.rev, least));
    }
    return {after.manifest(), after.articles(), after.facts(), std::move(cards), after.questions()};
}

} // namespace shixi::library
