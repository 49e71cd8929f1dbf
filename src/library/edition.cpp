#include "library/changes.h"
#include "questions/identity/identity.h"
#include "questions/identity/likeness.h"
#include "questions/identity/questionmatch.h"

#include <algorithm>

namespace shixi::library
{

namespace
{

using knowledge::Fact;
using questions::Card;
using questions::Question;
using questions::QuestionSet;

// An option that was right, reads as it did, and is not right any more.
bool losesAKey(const Question &before, const Question &after)
{
    return std::ranges::any_of(before.key, [&](const QString &key) {
        const questions::Option *former = before.option(key);
        const questions::Option *now = after.option(key);
        return former != nullptr && now != nullptr && former->text == now->text && !after.key.contains(key);
    });
}

bool saysOtherwise(const QString &before, const QString &after)
{
    return before != after && !questions::identity::saysTheSame(before, after);
}

QString shownAnswer(const Question &question)
{
    return question.answer.join(u'、');
}

bool readsAlike(const Fact &before, const Fact &after)
{
    return before.subject == after.subject && before.answer == after.answer && before.items == after.items
        && before.practice == after.practice && before.evidence.quote == after.evidence.quote;
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

bool isCorrected(const Card &card, const QuestionSet &before, const QuestionSet &after)
{
    const auto fact = [&](const FactId &id) {
        const Fact *former = before.fact(id);
        const Fact *now = after.fact(id);
        return former != nullptr && now != nullptr && isAnsweredOtherwise(*former, *now);
    };
    const auto question = [&](const QuestionId &id) {
        const Question *former = before.question(id);
        const Question *now = after.question(id);
        return former != nullptr && now != nullptr && isAnsweredOtherwise(*former, *now);
    };
    return std::ranges::any_of(card.facts, fact) || std::ranges::any_of(card.questions, question);
}

} // namespace

bool isAnsweredOtherwise(const Question &before, const Question &after)
{
    return losesAKey(before, after)
        || saysOtherwise(questions::identity::answerKey(before), questions::identity::answerKey(after));
}

bool isAnsweredOtherwise(const Fact &before, const Fact &after)
{
    return saysOtherwise(questions::identity::answerKey(before), questions::identity::answerKey(after));
}

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
        if (const Card *former = before.card(card.id)) {
            const int least = former->rev + (isCorrected(card, before, after) ? 1 : 0);
            card.rev = std::min(highestRev, std::max(card.rev, least));
        }
    }
    return {after.manifest(), after.articles(), after.facts(), std::move(cards), after.questions()};
}

} // namespace shixi::library
