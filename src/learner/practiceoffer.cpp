#include "learner/practiceoffer.h"

#include "learner/choosing.h"
#include "learner/courseplans.h"
#include "learner/formulas.h"
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

enum OnlyBit : unsigned { Any = 1, NotDone = 2, MostMissed = 4, Starred = 8 };

// What of one fact may be asked: a part of the choice each, the others kept.
struct Askable {
    const knowledge::Fact *fact = nullptr;
    QStringList sections = {}; // that it stands in, one a set
    bool anySection = false, anyKind = false;
    unsigned levels = 0; // a bit each
    unsigned only = 0; // OnlyBit
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

unsigned onlyBitsOf(const KnownCard &known, const ChoiceFilter &filter)
{
    return Any | (isNotDone(*known.state) ? NotDone : 0U) | (wasMissed(*known.state) ? MostMissed : 0U)
        | (filter.isStarred(*known.card) ? Starred : 0U);
}

void add(Askable &askable, const KnownCard &known, const ChoiceFilter &filter)
{
    const ChoiceMatch match = filter.match(*known.card, *known.state);
    if (isStopped(*known.card, *known.state) || !match.rest) {
        return;
    }
    askable.anySection = askable.anySection || (match.kind && match.level && match.only);
    askable.anyKind = askable.anyKind || (match.section && match.level && match.only);
    if (match.section && match.kind && match.only) {
        askable.levels |= bitOf(known.state->level.value_or(known.card->level));
    }
    if (match.section && match.kind && match.level) {
        askable.only |= onlyBitsOf(known, filter);
    }
}

// In reading order of their first card.
std::vector<Askable> askableFacts(const std::vector<KnownCard> &cards, const ChoiceFilter &filter)
{
    std::vector<Askable> facts;
    std::unordered_map<const knowledge::Fact *, std::size_t> index;
    for (const KnownCard &known : cards) {
        const auto [found, isNew] = index.try_emplace(known.card->fact, facts.size());
        if (isNew) {
            facts.push_back({known.card->fact, sectionsOf(*known.card)});
        }
        add(facts[found->second], known, filter);
    }
    return facts;
}

void countFact(PracticeOffer &offer, const Askable &askable, std::map<QString, std::size_t> &sectionIndex)
{
    for (const QString &section : askable.sections) {
        const auto [found, isNew] = sectionIndex.try_emplace(section, offer.sections.size());
        if (isNew) {
            offer.sections.push_back({section, 0});
        }
        offer.sections[found->second].facts += askable.anySection ? 1 : 0;
    }
    offer.inAnySection += askable.anySection ? 1 : 0;
    offer.kinds[static_cast<std::size_t>(askable.fact->kind)].facts += askable.anyKind ? 1 : 0;
    offer.ofAnyKind += askable.anyKind ? 1 : 0;
    for (LevelCount &count : offer.levels) {
        count.facts += (askable.levels & bitOf(count.level)) != 0 ? 1 : 0;
    }
    offer.ofAnyLevel += askable.levels != 0 ? 1 : 0;
    offer.only.any += (askable.only & Any) != 0 ? 1 : 0;
    offer.only.notDone += (askable.only & NotDone) != 0 ? 1 : 0;
    offer.only.mostMissed += (askable.only & MostMissed) != 0 ? 1 : 0;
    offer.only.starred += (askable.only & Starred) != 0 ? 1 : 0;
}

int countAskable(const std::vector<KnownCard> &cards)
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

std::unordered_set<CardId> askedByMemory(
    const Desk &desk, const std::vector<KnownCard> &chosen, const PracticeChoice &choice, int questions, int today)
{
    std::unordered_set<CardId> asked;
    for (PlannedStep &step : study::planPractice(practiceCandidates(desk, chosen, choice, today), questions, 0)) {
        asked.insert(std::move(step.card));
    }
    return asked;
}

RoundPreview previewOf(const std::vector<KnownCard> &chosen, const std::unordered_set<CardId> &asked, int today)
{
    RoundPreview preview;
    preview.facts = countAskable(chosen);
    preview.questions = static_cast<int>(asked.size());
    for (const auto &[card, state] : chosen) {
        const bool doneToday = state->memory.memory && state->memory.lastDay == today;
        preview.counting += state->introduced && !doneToday && asked.contains(card->id) ? 1 : 0;
    }
    return preview;
}

RoundPreview previewByMemory(
    const Desk &desk, const std::vector<KnownCard> &cards, const PracticeChoice &choice, int questions, int today)
{
    const std::vector<KnownCard> chosen = chosenCards(desk, cards, choice);
    return previewOf(chosen, askedByMemory(desk, chosen, choice, questions, today), today);
}

void fillChosen(PracticeOffer &offer,
                const Desk &desk,
                const std::vector<KnownCard> &cards,
                const PracticeChoice &choice,
                int questions,
                int today)
{
    if (choice.order == study::PracticeOrder::Memory) {
        offer.chosen = previewByMemory(desk, cards, choice, questions, today);
        return;
    }
    const std::vector<KnownCard> chosen = chosenCards(desk, cards, choice);
    const study::CourseStanding standing = standingOfCourse(desk, chosen, choice, questions);
    offer.course = viewOf(standing);
    offer.chosen = previewOf(chosen, {standing.next.begin(), standing.next.end()}, today);
}

void fillFormula(PracticeOffer &offer, const std::vector<KnownCard> &cards, const PracticeChoice &choice)
{
    for (const auto &[card, state] : cards) {
        offer.anyFormula = offer.anyFormula || card->fact->kind == Kind::SloganList;
        if (!choice.formula.empty() && card->fact->id == choice.formula) {
            offer.formula = choice.part.isEmpty() ? nameOfFormula(*card->fact) : choice.part;
        }
    }
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
    for (const Askable &askable : askableFacts(cards, ChoiceFilter(desk, choice))) {
        countFact(offer, askable, sectionIndex);
    }
    fillChosen(offer, desk, cards, choice, questions, today);
    offer.missed = previewByMemory(desk, cards, {.missed = true}, questions, today);
    offer.starred = previewByMemory(desk, cards, {.starred = true}, questions, today);
    fillFormula(offer, cards, choice);
    countBook(offer, cards);
    offer.anyLearnt = std::ranges::any_of(cards, [](const KnownCard &known) {
        return known.state->introduced;
    });
    return offer;
}

} // namespace shixi::learner
