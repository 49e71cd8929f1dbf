#include "library/withdrawing.h"

#include "packs/checks.h"

#include <algorithm>
#include <map>

namespace shixi::library
{

namespace
{

using packs::Note;
using questions::Card;
using questions::Question;
using questions::QuestionSet;

constexpr int highestCardRev = 65535;

// What the notes so far say of one question.
struct Fate {
    QStringList keys;
    bool isWithdrawn = false;
    int changes = 0; // of its keys
};
using Fates = std::map<QuestionId, Fate>;

// A set of them, where the order says nothing.
QStringList ordered(QuestionType type, QStringList keys)
{
    if (type == QuestionType::Multiple || type == QuestionType::Matching) {
        keys.sort();
    }
    return keys;
}

bool areSame(QuestionType type, const QStringList &one, const QStringList &other)
{
    return ordered(type, one) == ordered(type, other);
}

// Left and right sides of a matching.
QStringList sidesOf(const QStringList &keys, int side)
{
    QStringList sides;
    for (const QString &key : keys) {
        sides << key.section(u'=', side, side);
    }
    sides.sort();
    return sides;
}

bool pairsTheSame(const QStringList &before, const QStringList &after)
{
    QStringList right = sidesOf(after, 1);
    return sidesOf(before, 0) == sidesOf(after, 0) && right.removeDuplicates() == 0;
}

QString textOfKey(const Question &question, const QString &key)
{
    const auto textOf = [&question](const QString &id) {
        const questions::Option *option = question.option(id);
        return option == nullptr ? QString() : option->text;
    };
    return question.type == QuestionType::Matching
        ? textOf(key.section(u'=', 0, 0)) + QStringLiteral(" — ") + textOf(key.section(u'=', 1))
        : textOf(key);
}

void addNote(const Note &note, const QuestionSet &set, Fates &fates)
{
    const auto fateOf = [&](const Question &question) -> Fate & {
        return fates.try_emplace(question.id, Fate{question.key}).first->second;
    };
    for (const QuestionId &id : note.withdrawn) {
        if (const Question *question = set.question(id)) {
            fateOf(*question).isWithdrawn = true;
        }
    }
    for (const auto &[id, keys] : note.corrected) {
        const Question *question = set.question(id);
        if (question == nullptr || !canBeKeys(*question, keys)) {
            continue;
        }
        Fate &fate = fateOf(*question);
        fate.isWithdrawn = false; // the higher number holds
        fate.changes += areSame(question->type, fate.keys, keys) ? 0 : 1;
        fate.keys = keys;
    }
}

Fates fatesIn(const QuestionSet &set, std::vector<Note> notes)
{
    std::erase_if(notes, [&set](const Note &note) {
        return note.set != set.manifest().id || note.version < set.manifest().version;
    });
    std::ranges::stable_sort(notes, {}, &Note::number);
    Fates fates;
    for (const Note &note : notes) {
        addNote(note, set, fates);
    }
    return fates;
}

std::vector<Question> questionsLeft(const QuestionSet &set, const Fates &fates)
{
    std::vector<Question> left;
    for (const Question &question : set.questions()) {
        const auto fate = fates.find(question.id);
        if (fate == fates.end()) {
            left.push_back(question);
        } else if (!fate->second.isWithdrawn) {
            const bool isOther = areOtherKeys(question, fate->second.keys);
            left.push_back(isOther ? withKeys(question, fate->second.keys) : question);
        }
    }
    return left;
}

// Two questions of a card corrected one after the other are one correction, as a next version would have it: a rev
// above that of the next version would keep its card from being asked. One question corrected twice is two.
std::vector<Card> cardsLeft(const QuestionSet &set, const Fates &fates)
{
    std::vector<Card> left;
    for (Card card : set.cards()) {
        int changes = 0;
        std::erase_if(card.questions, [&](const QuestionId &id) {
            const auto fate = fates.find(id);
            changes = std::max(changes, fate == fates.end() ? 0 : fate->second.changes);
            return fate != fates.end() && fate->second.isWithdrawn;
        });
        card.rev = std::min(card.rev + changes, highestCardRev);
        if (!card.questions.empty()) {
            left.push_back(std::move(card));
        }
    }
    return left;
}

// The set that has another answer to it, or to what its card is about, and holds; null where none has.
const questions::Manifest *overruling(const Question &question, const QuestionSet &set, const questions::Holding &among)
{
    if (const Question *held = among.question(question.id)) {
        return questions::hasSameAnswer(*held, question) ? nullptr : among.manifestOf(question.id);
    }
    for (const questions::LeftOut &out : among.leftOut()) {
        const Card *card = out.set == set.manifest().id ? set.card(out.card) : nullptr;
        if (card != nullptr && std::ranges::find(card->questions, question.id) != card->questions.end()) {
            return among.manifest(out.earlier);
        }
    }
    return nullptr;
}

} // namespace

bool canBeKeys(const Question &question, const QStringList &keys)
{
    const bool isMatching = question.type == QuestionType::Matching;
    return !question.options.empty() && !keys.isEmpty()
        && packs::checkQuestionShape(withKeys(question, keys), {}).empty()
        && (!isMatching || pairsTheSame(question.key, keys));
}

bool areOtherKeys(const Question &question, const QStringList &keys)
{
    return !areSame(question.type, question.key, keys);
}

Question withKeys(Question question, const QStringList &keys)
{
    QStringList answer;
    for (const QString &key : keys) {
        answer << textOfKey(question, key);
    }
    question.key = keys;
    question.answer = question.answerIsList ? answer : QStringList{answer.join(u'、')};
    question.explanation.clear();
    for (questions::Option &option : question.options) {
        option.why.clear();
    }
    return question;
}

QuestionSet withNotes(const QuestionSet &set, std::vector<Note> notes)
{
    const Fates fates = fatesIn(set, std::move(notes));
    if (fates.empty()) {
        return set;
    }
    return {set.manifest(), set.articles(), set.facts(), cardsLeft(set, fates), questionsLeft(set, fates)};
}

NoteEffect
effectOf(const Note &note, const QuestionSet &before, const QuestionSet &after, const questions::Holding &among)
{
    NoteEffect effect;
    for (const QuestionId &id : note.withdrawn) {
        const Question *question = before.question(id);
        if (question == nullptr || after.question(id) != nullptr) {
            continue;
        }
        if (const questions::Manifest *by = among.manifestOf(id)) {
            effect.overruled.push_back({question->stem, by->title, true});
        } else {
            effect.withdrawn << question->stem;
        }
    }
    for (const auto &[id, keys] : note.corrected) {
        const Question *was = before.question(id);
        const Question *is = after.question(id);
        if (is == nullptr || (was != nullptr && !areOtherKeys(*was, is->key))) {
            continue;
        }
        if (const questions::Manifest *by = overruling(*is, after, among)) {
            effect.overruled.push_back({is->stem, by->title, false});
        } else {
            effect.corrected.push_back({is->stem, was == nullptr ? QStringList() : was->answer, is->answer});
        }
    }
    return effect;
}

} // namespace shixi::library
