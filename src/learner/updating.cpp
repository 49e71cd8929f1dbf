#include "learner/updating.h"

#include "learner/cardlines.h"
#include "learner/learner.h"
#include "learner/practising.h"
#include "learner/private.h"

#include <algorithm>
#include <iterator>

// How a learner keeps up with sets that are corrected, carried on, and rolled back.
namespace shixi::learner
{

namespace
{

// A setting for each card whose correction was seen; its value is the rev.
std::string seenSetting(const CardId &card)
{
    return "corrected-seen/" + card.value;
}

// Under this name or that of a card whose history it has.
bool isSeen(store::LearnerFile &file, const CardLines &lines, const store::CardState &state)
{
    const auto eventsOf = [&file](const CardId &card) {
        return file.cardEvents.ofCard(card);
    };
    return std::ranges::any_of(lines.parts(state.card, eventsOf), [&](const LinePart &part) {
        const auto seen = file.settings.find(seenSetting(part.card));
        return seen && seen->value == std::to_string(state.rev);
    });
}

std::vector<const ShelfCard *> correctedUnseen(const Desk &desk)
{
    std::vector<const ShelfCard *> cards;
    const CardLines lines(desk.file);
    const CardStates &states = statesOf(desk.file);
    for (const ShelfCard &card : desk.shelf.cards()) {
        const store::CardState *state = find(states, card.id);
        if (state != nullptr && state->answersBefore > 0 && state->rev == card.rev
            && !isSeen(desk.file, lines, *state)) {
            cards.push_back(&card);
        }
    }
    return cards;
}

bool hasBegun(store::LearnerFile &file, const CardId &card)
{
    const std::vector<CardEvent> events = file.cardEvents.ofCard(card);
    return std::ranges::find(events, CardEventKind::Introduced, &CardEvent::kind) != events.end()
        || !file.answers.ofCard(card).empty();
}

// What was answered last when another answer was right.
std::optional<Answer> lastAnswerBefore(store::LearnerFile &file, const ShelfCard &card)
{
    constexpr int most = 20; // it is told soon after
    const auto eventsOf = [&file](const CardId &each) {
        return file.cardEvents.ofCard(each);
    };
    std::optional<Answer> last;
    for (const LinePart &part : CardLines(file, card.id).parts(card.id, eventsOf)) {
        for (const Answer &answer : file.answers.latestOfCard(part.card, most)) {
            const bool isBefore = answer.rev != card.rev && answer.stamp.seq < part.before;
            if (isBefore && (!last || last->stamp.atMs < answer.stamp.atMs)) {
                last = answer;
            }
        }
    }
    return last;
}

QStringList answerOf(const knowledge::Fact &fact)
{
    return fact.answer.isEmpty() ? fact.items : QStringList{fact.answer};
}

} // namespace

bool isBehind(const ShelfCard &card, const store::CardState &state)
{
    return state.rev > card.rev;
}

bool isStopped(const ShelfCard &card, const store::CardState &state)
{
    return state.suspended || isBehind(card, state) || card.rests();
}

bool isBegunAnew(const store::CardState &state)
{
    return state.answersBefore > 0 && !state.memory.memory;
}

void Learner::Private::keepUp()
{
    voidDoubles();
    continueFormer();
    shareMemory();
    for (const ShelfCard &card : shelf.cards()) {
        if (card.rev > 1 && file.cardStates.find(card.id)) {
            meet(card);
        }
    }
}

void Learner::Private::continueFormer()
{
    CardLines lines(file);
    for (const ShelfCard &card : shelf.cards()) {
        if (card.supersedes.empty() || lines.former(card.id) != nullptr || hasBegun(file, card.id)) {
            continue;
        }
        for (const CardId &id : card.supersedes) {
            const CardId former = lines.last(id); // a version that was rolled back may have carried it on before
            const auto state = file.cardStates.find(former);
            if (state && state->rev <= card.rev && shelf.find(former) == nullptr
                && shelf.standsFor(former) == nullptr) {
                const CardEvent event{stamps.next(), {}, card.id, CardEventKind::Continues, former.value};
                write(event);
                lines.add(event);
                break;
            }
        }
    }
}

void Learner::Private::meet(const ShelfCard &card)
{
    const auto state = file.cardStates.find(card.id);
    if (card.rev > (state ? state->rev : 1)) {
        writeRev(card);
    }
}

void Learner::Private::writeRev(const ShelfCard &card)
{
    write(CardEvent{stamps.next(), {}, card.id, CardEventKind::AnswerCorrected, std::to_string(card.rev)});
}

void Learner::Private::rollBack(const std::map<CardId, std::optional<int>> &corrected)
{
    for (const auto &[id, known] : corrected) {
        const ShelfCard *there = shelf.find(id);
        const ShelfCard *card = there == nullptr ? shelf.standsFor(id) : there; // of one rev
        const auto state = file.cardStates.find(id);
        if (card != nullptr && state && isBehind(*card, *state) && known.value_or(state->rev) == state->rev) {
            const std::string told = rolledBackTo(card->rev, state->rev);
            write(CardEvent{stamps.next(), {}, id, CardEventKind::AnswerCorrected, told});
        }
    }
}

void Learner::rolledBack(const std::vector<CardId> &corrected)
{
    d->change(*this, {.today = true, .corrections = true}, [&] {
        std::map<CardId, std::optional<int>> cards;
        for (const CardId &card : corrected) {
            cards.emplace(card, std::nullopt);
        }
        d->rollBack(cards);
        return true;
    });
}

void Learner::notesLeftBehind(const std::map<CardId, int> &raised)
{
    d->change(*this, {.today = true, .corrections = true}, [&] {
        d->rollBack({raised.begin(), raised.end()});
        return true;
    });
}

std::vector<CardId> Learner::begun(const std::vector<CardId> &cards) const
{
    return store::guarded([&] {
        const CardStates &states = statesOf(d->file);
        std::vector<CardId> begun;
        std::ranges::copy_if(cards, std::back_inserter(begun), [&states](const CardId &card) {
            const store::CardState *state = find(states, card);
            return state != nullptr && (state->introduced || state->memory.memory);
        });
        return begun;
    });
}

std::vector<Corrected> Learner::corrections() const
{
    return store::guarded([this] {
        std::vector<Corrected> corrections;
        for (const ShelfCard *card : correctedUnseen(d->desk())) {
            Corrected corrected{card->id, card->fact, answerOf(*card->fact), nullptr, {}, Verdict::Wrong};
            if (const auto before = lastAnswerBefore(d->file, *card)) {
                corrected.question = d->shelf.question(before->question);
                corrected.verdict = before->verdict;
                for (const std::string &chosen : before->chosen) {
                    corrected.chosen.append(QString::fromStdString(chosen));
                }
            }
            corrections.push_back(std::move(corrected));
        }
        return corrections;
    });
}

void Learner::seeCorrections()
{
    d->change(*this, {}, [&] {
        for (const ShelfCard *card : correctedUnseen(d->desk())) {
            d->put(d->file.settings, seenSetting(card->id), std::to_string(card->rev));
        }
        return true;
    });
}

} // namespace shixi::learner
