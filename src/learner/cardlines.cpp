#include "learner/cardlines.h"

#include "learner/replay.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <string_view>
#include <unordered_set>

namespace shixi::learner
{

namespace
{

constexpr std::string_view atRev = " at "; // no id has a space

struct Continuation {
    CardId former;
    int sharedRev = 0; // 0: it is gone, and the card has all of its rows; below: nothing that can be understood
};

Continuation continuationIn(const CardEvent &event)
{
    const std::size_t end = event.value.find(atRev);
    if (end == std::string::npos) {
        return {{event.value}};
    }
    Continuation told{{event.value.substr(0, end)}, -1};
    std::from_chars(event.value.data() + end + atRev.size(), event.value.data() + event.value.size(), told.sharedRev);
    return told;
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

std::string sharedWith(const CardId &card, int rev)
{
    return card.value + std::string(atRev) + std::to_string(rev);
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
            for (const CardId &next : {event.card, continuationIn(event).former}) {
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
        add(event);
    }
}

void CardLines::add(const CardEvent &event)
{
    const Continuation told = continuationIn(event);
    if (told.sharedRev == 0) {
        continueWith(event.card, told.former);
        return;
    }
    if (told.sharedRev < 0) {
        return;
    }
    m_given[event.card].push_back({told.former, told.sharedRev, event.stamp.seq});
    m_gave[told.former].push_back({event.card, told.sharedRev, event.stamp.seq});
}

void CardLines::continueWith(const CardId &card, const CardId &former)
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

// Up to which row: where the card was corrected and still is, what came after is about another answer.
std::int64_t CardLines::endOf(const Gift &gift, const EventsOf &eventsOf) const
{
    std::vector<CardEvent> events;
    for (const CardId &each : line(gift.other)) {
        std::ranges::copy_if(eventsOf(each), std::back_inserter(events), [&gift](const CardEvent &event) {
            return event.stamp.seq < gift.at;
        });
    }
    return std::min(gift.at, correctedAbove(gift.rev, events));
}

// A card may have been given rows by one that had been given its own: each comes once, as far as it was ever given.
std::vector<LinePart> CardLines::parts(const CardId &card, const EventsOf &eventsOf) const
{
    std::map<CardId, std::int64_t> ends;
    std::vector<LinePart> open{{card}};
    while (!open.empty()) {
        const LinePart part = open.back();
        open.pop_back();
        for (const CardId &each : line(part.card)) {
            const auto [known, isNew] = ends.try_emplace(each, part.before);
            if (!isNew && known->second >= part.before) {
                continue;
            }
            known->second = part.before;
            const auto given = m_given.find(each);
            for (const Gift &gift : given == m_given.end() ? std::vector<Gift>() : given->second) {
                if (gift.at < part.before) {
                    open.push_back({gift.other, endOf(gift, eventsOf)});
                }
            }
        }
    }
    std::vector<LinePart> parts;
    for (const auto &[each, before] : ends) {
        parts.push_back({each, before});
    }
    return parts;
}

bool CardLines::hasOtherRows(const CardId &card) const
{
    return m_former.contains(card) || m_given.contains(card);
}

std::vector<CardId> CardLines::withRowsOf(const CardId &card) const
{
    std::vector<CardId> cards{card};
    std::unordered_set<CardId> known{card};
    const auto find = [&](const CardId &each) {
        if (known.insert(each).second) {
            cards.push_back(each);
        }
    };
    for (std::size_t at = 0; at < cards.size(); ++at) {
        const CardId each = cards[at];
        if (const CardId *next = later(each)) {
            find(*next);
        }
        const auto gave = m_gave.find(each);
        for (const Gift &gift : gave == m_gave.end() ? std::vector<Gift>() : gave->second) {
            find(gift.other);
        }
    }
    return cards;
}

bool CardLines::isContinued(const CardId &card) const
{
    const auto lastIn = [&card](const Gifts &gifts) {
        const auto found = gifts.find(card);
        return found == gifts.end() ? -1 : found->second.back().at; // in order of writing
    };
    return later(card) != nullptr || lastIn(m_gave) > lastIn(m_given);
}

RowsOfCard rowsOf(store::LearnerFile &file, const CardId &card)
{
    return rowsOf(file, CardLines(file, card), card);
}

RowsOfCard rowsOf(store::LearnerFile &file, const CardLines &lines, const CardId &card)
{
    if (!lines.hasOtherRows(card)) {
        return {file.answers.ofCard(card), file.cardEvents.ofCard(card)};
    }
    const auto eventsOf = [&file](const CardId &each) {
        return file.cardEvents.ofCard(each);
    };
    RowsOfCard rows;
    for (const LinePart &part : lines.parts(card, eventsOf)) {
        const auto isOfPart = [&part](const auto &row) {
            return row.stamp.seq < part.before;
        };
        std::ranges::copy_if(file.answers.ofCard(part.card), std::back_inserter(rows.answers), isOfPart);
        std::ranges::copy_if(file.cardEvents.ofCard(part.card), std::back_inserter(rows.events), isOfPart);
    }
    std::ranges::sort(rows.answers, isStampedEarlier<Answer, Answer>);
    std::ranges::sort(rows.events, isStampedEarlier<CardEvent, CardEvent>);
    return rows;
}

} // namespace shixi::learner
