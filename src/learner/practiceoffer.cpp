#include "learner/practiceoffer.h"

#include "learner/practising.h"
#include "study/practice.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_set>

namespace shixi::learner
{

namespace
{

constexpr std::array everyLevel{Level::Core, Level::Useful, Level::Detail};
constexpr int kindsInAll = 10;

// Of one fact: the levels its cards have that may be asked, a bit each.
struct Askable {
    const knowledge::Fact *fact = nullptr;
    unsigned levels = 0;
};

unsigned bitOf(Level level)
{
    return 1U << static_cast<unsigned>(level);
}

// In reading order of their first card.
std::vector<Askable> askableFacts(const Desk &desk, const CardStates &states)
{
    std::vector<Askable> facts;
    std::unordered_map<const knowledge::Fact *, std::size_t> index;
    for (const ShelfCard &card : desk.shelf.cards()) {
        const store::CardState *state = find(states, card.id);
        const auto [found, isNew] = index.try_emplace(card.fact, facts.size());
        if (isNew) {
            facts.push_back({card.fact, 0});
        }
        if (state == nullptr || !state->suspended) {
            const Level level = state != nullptr ? state->level.value_or(card.level) : card.level;
            facts[found->second].levels |= bitOf(level);
        }
    }
    return facts;
}

void countFact(PracticeOffer &offer,
               const Askable &askable,
               const PracticeChoice &choice,
               std::map<QString, std::size_t> &sectionIndex)
{
    const knowledge::Fact &fact = *askable.fact;
    const bool ofSection = choice.section.isEmpty() || fact.section == choice.section;
    const bool ofKind = !choice.kind || fact.kind == *choice.kind;
    const bool ofLevel = choice.level ? (askable.levels & bitOf(*choice.level)) != 0 : askable.levels != 0;
    if (!fact.section.isEmpty()) {
        const auto [found, isNew] = sectionIndex.try_emplace(fact.section, offer.sections.size());
        if (isNew) {
            offer.sections.push_back({fact.section, 0});
        }
        offer.sections[found->second].facts += ofKind && ofLevel ? 1 : 0;
    }
    offer.inAnySection += ofKind && ofLevel ? 1 : 0;
    offer.kinds[static_cast<std::size_t>(fact.kind)].facts += ofSection && ofLevel ? 1 : 0;
    offer.ofAnyKind += ofSection && ofLevel ? 1 : 0;
    for (LevelCount &count : offer.levels) {
        count.facts += ofSection && ofKind && (askable.levels & bitOf(count.level)) != 0 ? 1 : 0;
    }
    offer.ofAnyLevel += ofSection && ofKind && askable.levels != 0 ? 1 : 0;
}

RoundPreview
previewOf(const Desk &desk, const CardStates &states, const PracticeChoice &choice, int questions, int today)
{
    const std::vector<study::Candidate> candidates = practiceCandidates(desk, states, choice, today);
    std::unordered_map<CardId, const study::Candidate *> byCard;
    std::unordered_set<const knowledge::Fact *> facts;
    for (const study::Candidate &candidate : candidates) {
        if (!candidate.suspended) {
            byCard.emplace(candidate.card, &candidate);
            facts.insert(desk.shelf.find(candidate.card)->fact);
        }
    }
    RoundPreview preview;
    preview.facts = static_cast<int>(facts.size());
    for (const PlannedStep &step : study::planPractice(candidates, questions, 0)) {
        const study::Candidate &candidate = *byCard.at(step.card);
        ++preview.questions;
        preview.counting += candidate.introduced && !candidate.doneToday ? 1 : 0;
    }
    return preview;
}

} // namespace

PracticeOffer practiceOfferOf(const Desk &desk, const PracticeChoice &choice, int questions, int today)
{
    const CardStates &states = statesOf(desk.file);
    PracticeOffer offer;
    for (int kind = 0; kind < kindsInAll; ++kind) {
        offer.kinds.push_back({static_cast<Kind>(kind), 0});
    }
    for (const Level level : everyLevel) {
        offer.levels.push_back({level, 0});
    }
    std::map<QString, std::size_t> sectionIndex;
    for (const Askable &askable : askableFacts(desk, states)) {
        countFact(offer, askable, choice, sectionIndex);
    }
    offer.chosen = previewOf(desk, states, choice, questions, today);
    offer.missed = previewOf(desk, states, {.missed = true}, questions, today);
    offer.starred = previewOf(desk, states, {.starred = true}, questions, today);
    offer.inBook = static_cast<int>(std::ranges::count_if(desk.shelf.cards(), [&states](const ShelfCard &card) {
        const store::CardState *state = find(states, card.id);
        return state != nullptr && isInBook(*state, card);
    }));
    offer.anyLearnt = std::ranges::any_of(states, [](const auto &entry) {
        return entry.second.introduced;
    });
    return offer;
}

} // namespace shixi::learner
