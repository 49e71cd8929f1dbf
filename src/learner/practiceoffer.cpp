#include "learner/practiceoffer.h"

#include "learner/practising.h"
#include "learner/updating.h"
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
    QStringList sections = {}; // that it stands in, one a set
};

QStringList sectionsOf(const ShelfCard &card)
{
    QStringList sections;
    (void)card.anyFact([&sections](const knowledge::Fact &fact) {
        if (!fact.section.isEmpty() && !sections.contains(fact.section)) {
            sections.append(fact.section);
        }
        return false;
    });
    return sections;
}

unsigned bitOf(Level level)
{
    return 1U << static_cast<unsigned>(level);
}

// In reading order of their first card.
std::vector<Askable> askableFacts(const std::vector<KnownCard> &cards)
{
    std::vector<Askable> facts;
    std::unordered_map<const knowledge::Fact *, std::size_t> index;
    for (const auto &[card, state] : cards) {
        const auto [found, isNew] = index.try_emplace(card->fact, facts.size());
        if (isNew) {
            facts.push_back({card->fact, 0, sectionsOf(*card)});
        }
        if (!isStopped(*card, *state)) {
            facts[found->second].levels |= bitOf(state->level.value_or(card->level));
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
    const bool ofSection = choice.section.isEmpty() || askable.sections.contains(choice.section);
    const bool ofKind = !choice.kind || fact.kind == *choice.kind;
    const bool ofLevel = choice.level ? (askable.levels & bitOf(*choice.level)) != 0 : askable.levels != 0;
    for (const QString &section : askable.sections) {
        const auto [found, isNew] = sectionIndex.try_emplace(section, offer.sections.size());
        if (isNew) {
            offer.sections.push_back({section, 0});
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

int countFacts(const std::vector<KnownCard> &cards)
{
    std::vector<const knowledge::Fact *> facts;
    for (const auto &[card, state] : cards) {
        if (!isStopped(*card, *state)) {
            facts.push_back(card->fact);
        }
    }
    std::ranges::sort(facts);
    return static_cast<int>(std::unique(facts.begin(), facts.end()) - facts.begin());
}

RoundPreview previewOf(const std::vector<KnownCard> &chosen, int questions, int today, const fsrs::Model &model)
{
    RoundPreview preview;
    preview.facts = countFacts(chosen);
    std::unordered_set<CardId> asked;
    for (PlannedStep &step : study::planPractice(practiceCandidates(chosen, today, model), questions, 0)) {
        asked.insert(std::move(step.card));
    }
    preview.questions = static_cast<int>(asked.size());
    for (const auto &[card, state] : chosen) {
        const bool doneToday = state->memory.memory && state->memory.lastDay == today;
        preview.counting += state->introduced && !doneToday && asked.contains(card->id) ? 1 : 0;
    }
    return preview;
}

void countBook(PracticeOffer &offer, const std::vector<KnownCard> &cards)
{
    for (const auto &[card, state] : cards) {
        if (isInBook(*state, *card)) {
            ++offer.inBook;
            offer.leeches += state->leech && !state->suspended ? 1 : 0;
        }
    }
}

} // namespace

PracticeOffer practiceOfferOf(const Desk &desk, const PracticeChoice &choice, int questions, int today)
{
    const std::vector<KnownCard> cards = knownCards(desk);
    PracticeOffer offer;
    for (int kind = 0; kind < kindsInAll; ++kind) {
        offer.kinds.push_back({static_cast<Kind>(kind), 0});
    }
    for (const Level level : everyLevel) {
        offer.levels.push_back({level, 0});
    }
    std::map<QString, std::size_t> sectionIndex;
    for (const Askable &askable : askableFacts(cards)) {
        countFact(offer, askable, choice, sectionIndex);
    }
    const auto preview = [&](const PracticeChoice &of) {
        return previewOf(chosenCards(desk, cards, of), questions, today, desk.rules.memory);
    };
    offer.chosen = preview(choice);
    offer.missed = preview({.missed = true});
    offer.starred = preview({.starred = true});
    countBook(offer, cards);
    offer.anyLearnt = std::ranges::any_of(cards, [](const KnownCard &known) {
        return known.state->introduced;
    });
    return offer;
}

} // namespace shixi::learner
