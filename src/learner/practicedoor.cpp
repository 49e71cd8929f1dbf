#include "learner/learner.h"
#include "learner/practiceoffer.h"
#include "learner/practiceparameters.h"
#include "learner/practising.h"
#include "learner/private.h"

#include <algorithm>
#include <unordered_set>

// What the practice place asks of the door.
namespace shixi::learner
{

PracticeOffer Learner::practiceOffer(const PracticeChoice &choice, int questions) const
{
    return store::guarded([&] {
        return practiceOfferOf(d->desk(), choice, questions, d->stamps.today());
    });
}

std::optional<PracticeRound> Learner::practiceRound(const SessionId &session) const
{
    return store::guarded([&]() -> std::optional<PracticeRound> {
        const auto start = d->file.sessions.find(session);
        return start && start->mode == Mode::Practice ? std::optional(practiceRoundOf(start->parameters))
                                                      : std::nullopt;
    });
}

std::vector<CardId> Learner::missedCards() const
{
    return store::guarded([this] {
        return missedCardsOf(d->desk());
    });
}

std::optional<MissedFact> Learner::missedFact(const CardId &card) const
{
    return store::guarded([&] {
        return missedFactOf(d->desk(), card, d->stamps);
    });
}

bool Learner::restoreMissed(const CardId &card)
{
    return d->change(*this, {.today = true}, [&] {
        const auto events = d->file.cardEvents.ofCard(card);
        const auto cleared =
            std::ranges::find(events.rbegin(), events.rend(), CardEventKind::MissCleared, &CardEvent::kind);
        if (cleared == events.rend()) {
            return false;
        }
        d->writeVoid(*cleared);
        return true;
    });
}

std::vector<const knowledge::Fact *> Learner::starredFacts() const
{
    return store::guarded([this] {
        std::unordered_set<std::string> starred;
        for (const store::LatestValue &mark : d->file.marks.all()) {
            if (!mark.value.empty()) {
                starred.insert(mark.name);
            }
        }
        std::vector<const knowledge::Fact *> facts;
        for (const knowledge::Fact &fact : d->shelf.facts()) {
            if (starred.contains(fact.id.value)) {
                facts.push_back(&fact);
            }
        }
        std::ranges::stable_sort(facts, {}, [](const knowledge::Fact *fact) {
            return fact->evidence.start;
        });
        return facts;
    });
}

bool Learner::isStarred(const FactId &fact) const
{
    return store::guarded([&] {
        const auto mark = d->file.marks.find(fact.value);
        return mark && !mark->value.empty();
    });
}

} // namespace shixi::learner
