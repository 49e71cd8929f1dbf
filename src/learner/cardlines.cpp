#include "learner/cardlines.h"

#include "learner/replay.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>
#include <unordered_set>

namespace shixi::learner
{

namespace
{

constexpr int highestRev = 65535;
constexpr std::string_view rolledBackFrom = " from ";

// None is that of a card as it came first.
int revIn(const CardEvent &event)
{
    int rev = event.value.empty() ? 1 : 0;
    std::from_chars(event.value.data(), event.value.data() + event.value.size(), rev);
    return rev;
}

// The number a text begins with, taken off it; 0: none.
int revTakenOff(std::string_view &text)
{
    int rev = 0;
    const char *end = std::from_chars(text.data(), text.data() + text.size(), rev).ptr;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return rev;
}

struct RevTold {
    int rev = 0; // 0: nothing that can be understood
    std::optional<int> from; // of a roll back alone
};

RevTold revToldBy(const CardEvent &event)
{
    std::string_view text = event.value;
    RevTold told{revTakenOff(text), {}};
    if (text.starts_with(rolledBackFrom)) {
        text.remove_prefix(rolledBackFrom.size());
        told.from = revTakenOff(text);
    }
    return text.empty() ? told : RevTold();
}

// Who is behind says a lower rev without knowing better, so that only a roll back lowers; and only what it rolled back,
// so that one more of the same, or of what was corrected once more elsewhere, changes nothing.
bool changesRev(int rev, const RevTold &told)
{
    if (told.from) {
        return told.rev > 0 && told.rev < rev && *told.from == rev;
    }
    return told.rev > rev && told.rev <= highestRev;
}

bool isStampedEarlier(const auto &left, const auto &right)
{
    return isEarlier(left.stamp, right.stamp);
}

const CardId *in(const std::unordered_map<CardId, CardId> &cards, const CardId &card)
{
    const auto found = cards.find(card);
    return found == cards.end() ? nullptr : &found->second;
}

} // namespace

Revision::Revision(std::span<const CardEvent> events)
{
    std::vector<const CardEvent *> corrected;
    for (const CardEvent &event : events) {
        if (event.kind == CardEventKind::AnswerCorrected) {
            corrected.push_back(&event);
        }
    }
    std::ranges::sort(corrected, [](const CardEvent *left, const CardEvent *right) {
        return isWrittenBefore(left->stamp, right->stamp);
    });
    for (const CardEvent *event : corrected) {
        const RevTold told = revToldBy(*event);
        if (changesRev(m_rev, told)) {
            m_rev = told.rev;
            m_since = event->stamp.seq;
        }
    }
}

std::string rolledBackTo(int rev, int from)
{
    return std::to_string(rev).append(rolledBackFrom).append(std::to_string(from));
}

bool Revision::holds(const CardEvent &event) const
{
    switch (event.kind) {
    case CardEventKind::Introduced:
        return holds(revIn(event), event.stamp.seq);
    case CardEventKind::DueSet:
        return event.stamp.seq > m_since;
    default:
        return true;
    }
}

CardLines::CardLines(store::LearnerFile &file)
{
    addInOrder(file.cardEvents.continuations());
}

CardLines::CardLines(store::LearnerFile &file, const CardId &card)
{
    std::vector<CardEvent> events;
    std::vector<CardId> found{card};
    std::unordered_set<CardId> known{card};
    while (!found.empty()) {
        const CardId each = found.back();
        found.pop_back();
        for (const CardEvent &event : file.cardEvents.continuations(each)) {
            events.push_back(event);
            for (const CardId &next : {event.card, CardId{event.value}}) {
                if (known.insert(next).second) {
                    found.push_back(next);
                }
            }
        }
    }
    addInOrder(std::move(events)); // each comes twice
}

void CardLines::addInOrder(std::vector<CardEvent> events)
{
    std::ranges::sort(events, [](const CardEvent &left, const CardEvent &right) {
        return isWrittenBefore(left.stamp, right.stamp);
    });
    for (const CardEvent &event : events) {
        add(event.card, {event.value});
    }
}

void CardLines::add(const CardId &card, const CardId &former)
{
    if (this->former(card) != nullptr || later(former) != nullptr) {
        return;
    }
    for (const CardId *before = &former; before != nullptr; before = this->former(*before)) {
        if (*before == card) {
            return; // in a circle
        }
    }
    m_former.emplace(card, former);
    m_later.emplace(former, card);
}

const CardId *CardLines::former(const CardId &card) const
{
    return in(m_former, card);
}

const CardId *CardLines::later(const CardId &card) const
{
    return in(m_later, card);
}

CardId CardLines::last(const CardId &card) const
{
    const CardId *last = &card;
    for (const CardId *each = last; each != nullptr; each = later(*each)) {
        last = each;
    }
    return *last;
}

std::vector<CardId> CardLines::line(const CardId &card) const
{
    std::vector<CardId> cards;
    for (const CardId *each = &card; each != nullptr; each = former(*each)) {
        cards.push_back(*each);
    }
    return cards;
}

RowsOfCard rowsOf(store::LearnerFile &file, const CardId &card)
{
    return rowsOf(file, CardLines(file, card), card);
}

RowsOfCard rowsOf(store::LearnerFile &file, const CardLines &lines, const CardId &card)
{
    if (lines.former(card) == nullptr) {
        return {file.answers.ofCard(card), file.cardEvents.ofCard(card)};
    }
    RowsOfCard rows;
    for (const CardId &each : lines.line(card)) {
        const std::vector<Answer> answers = file.answers.ofCard(each);
        const std::vector<CardEvent> events = file.cardEvents.ofCard(each);
        rows.answers.insert(rows.answers.end(), answers.begin(), answers.end());
        rows.events.insert(rows.events.end(), events.begin(), events.end());
    }
    std::ranges::sort(rows.answers, isStampedEarlier<Answer, Answer>);
    std::ranges::sort(rows.events, isStampedEarlier<CardEvent, CardEvent>);
    return rows;
}

} // namespace shixi::learner
