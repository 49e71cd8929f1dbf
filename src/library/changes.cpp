#include "library/changes.h"

#include "questions/holding.h"

#include <algorithm>
#include <map>
#include <set>

namespace shixi::library
{

namespace
{

using questions::Card;
using questions::Question;
using questions::QuestionSet;

bool isWordedAlike(const Question &before, const Question &after)
{
    const auto texts = [](const Question &question) {
        QStringList all{question.stem, question.explanation};
        for (const questions::Option &option : question.options) {
            all << option.id << option.text << option.why;
        }
        return all << question.key << question.answer << question.accept;
    };
    return before.type == after.type && texts(before) == texts(after);
}

// Which card of the new version takes over which of the old ones: one that is gone, and only one.
std::map<CardId, CardId> continuationsIn(const QuestionSet &before, const QuestionSet &after)
{
    std::map<CardId, CardId> continuations;
    for (const Card &card : after.cards()) {
        if (before.card(card.id) != nullptr) {
            continue; // it has a memory of its own
        }
        for (const CardId &former : card.supersedes) {
            if (before.card(former) != nullptr && after.card(former) == nullptr
                && continuations.emplace(former, card.id).second) {
                break;
            }
        }
    }
    return continuations;
}

void addCorrectedAnswers(const CardId &id, const QuestionSet &before, const QuestionSet &after, Changes &changes)
{
    const std::size_t others = changes.answers.size();
    const Card &card = *after.card(id);
    for (const QuestionId &asked : card.questions) {
        const Question *former = before.question(asked);
        const Question *now = after.question(asked);
        if (former != nullptr && now != nullptr && !questions::hasSameAnswer(*former, *now)) {
            changes.answers.push_back({now->stem, former->answer, now->answer});
        }
    }
    if (changes.answers.size() > others) {
        return;
    }
    for (const FactId &told : card.facts) {
        const knowledge::Fact *former = before.fact(told);
        const knowledge::Fact *now = after.fact(told);
        if (former != nullptr && now != nullptr && former->answer != now->answer) {
            changes.answers.push_back({now->subject, {former->answer}, {now->answer}});
        }
    }
}

void addReworded(const CardId &id, const QuestionSet &before, const QuestionSet &after, Changes &changes)
{
    for (const QuestionId &asked : after.card(id)->questions) {
        const Question *former = before.question(asked);
        const Question *now = after.question(asked);
        if (former != nullptr && now != nullptr && !isWordedAlike(*former, *now)) {
            changes.reworded.push_back(asked);
        }
    }
}

} // namespace

Changes changesBetween(const QuestionSet &before, const QuestionSet &after)
{
    Changes changes;
    const std::map<CardId, CardId> continuations = continuationsIn(before, after);
    std::set<CardId> taken;
    for (const Card &card : before.cards()) {
        const Card *now = after.card(card.id);
        const auto continued = continuations.find(card.id);
        if (now != nullptr) {
            (now->rev == card.rev ? changes.kept : changes.corrected).push_back(card.id);
        } else if (continued != continuations.end()) {
            changes.continued.emplace_back(*continued);
            taken.insert(continued->second);
        } else {
            changes.removed.push_back(card.id);
        }
    }
    for (const Card &card : after.cards()) {
        if (before.card(card.id) == nullptr && !taken.contains(card.id)) {
            changes.added.push_back(card.id);
        }
    }
    for (const CardId &kept : changes.kept) {
        addReworded(kept, before, after, changes);
    }
    for (const CardId &corrected : changes.corrected) {
        addCorrectedAnswers(corrected, before, after, changes);
    }
    return changes;
}

} // namespace shixi::library
