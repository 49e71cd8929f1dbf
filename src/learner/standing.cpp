#include "learner/standing.h"

#include "learner/askedfacts.h"
#include "learner/cardlines.h"

#include <algorithm>
#include <limits>

namespace shixi::learner
{

namespace
{

Strength strengthOf(const FactStanding &standing, const study::Rules &rules)
{
    if (standing.recallPpm < 0) {
        return Strength::New;
    }
    // Asked before: it is due, whether it was learnt or not.
    if (standing.dueInDays && *standing.dueInDays <= 0) {
        return Strength::Due;
    }
    if (!standing.learnt) {
        return Strength::New;
    }
    return standing.recallPpm < static_cast<int>(rules.fadingBelow * 1e6) ? Strength::Fading : Strength::Firm;
}

// The weakest of its cards speaks for a fact.
void addCard(
    FactStanding &standing, const ShelfCard &card, const store::CardState &state, int today, const fsrs::Model &model)
{
    standing.suspended = (standing.cards == 0 || standing.suspended) && state.suspended;
    ++standing.cards;
    standing.missed = standing.missed || isInBook(state, card);
    standing.leech = standing.leech || state.leech;
    standing.buried = standing.buried || state.buriedDay == today;
    if (state.memory.memory) {
        const int ppm = static_cast<int>(recallOn(today, state.memory, model) * 1e6);
        standing.recallPpm = standing.recallPpm < 0 ? ppm : std::min(standing.recallPpm, ppm);
        if (!card.rests()) { // else it is never asked
            const int days = daysBetween(today, state.memory.dueDay);
            standing.dueInDays = std::min(standing.dueInDays.value_or(std::numeric_limits<int>::max()), days);
        }
    }
}

using Index = std::unordered_map<FactId, std::size_t>;

void addCards(std::vector<FactStanding> &facts, const Index &index, const Desk &desk, int today)
{
    const CardStates &states = statesOf(desk.file);
    const auto standingOfFact = [&](const knowledge::Fact &fact) -> FactStanding & {
        return facts[index.at(fact.id)];
    };
    for (const AskedFact &asked : askedFactsOf(desk.shelf, states)) {
        FactStanding &standing = standingOfFact(*asked.fact);
        standing.level = asked.level;
        standing.learnt = asked.memory.isLearnt();
    }
    const store::CardState unknown;
    for (const ShelfCard &card : desk.shelf.cards()) {
        const store::CardState *known = find(states, card.id);
        const store::CardState &state = known == nullptr ? unknown : *known;
        addCard(standingOfFact(*card.fact), card, state, today, desk.rules.memory);
        for (const knowledge::Fact *equal : card.equal) {
            FactStanding &standing = standingOfFact(*equal);
            standing.learnt = standingOfFact(*card.fact).learnt;
            standing.level = standingOfFact(*card.fact).level;
            addCard(standing, card, state, today, desk.rules.memory);
        }
    }
}

PastAnswer pastOf(const Answer &answer, const Desk &desk, const Stamps &stamps)
{
    PastAnswer past{stamps.dateOf(answer.stamp.studyDay),
                    answer.stamp.atMs,
                    desk.shelf.question(answer.question),
                    {},
                    answer.verdict,
                    answer.rating};
    for (const std::string &chosen : answer.chosen) {
        past.chosen.append(QString::fromStdString(chosen));
    }
    return past;
}

} // namespace

std::vector<FactStanding> standingOf(const Desk &desk, int today)
{
    std::vector<FactStanding> facts;
    Index index;
    for (const knowledge::Fact &fact : desk.shelf.facts()) {
        index.emplace(fact.id, facts.size());
        facts.push_back({.fact = &fact, .level = fact.level});
    }
    addCards(facts, index, desk, today);
    for (const store::LatestValue &mark : desk.file.marks.all()) {
        if (const auto found = index.find({mark.name}); found != index.end()) {
            facts[found->second].starred = !mark.value.empty();
        }
    }
    for (const store::LatestValue &note : desk.file.notes.all()) {
        if (const auto found = index.find({note.name}); found != index.end()) {
            facts[found->second].note = QString::fromStdString(note.value);
        }
    }
    for (FactStanding &standing : facts) {
        standing.strength = strengthOf(standing, desk.rules);
    }
    std::stable_sort(facts.begin(), facts.end(), [](const FactStanding &left, const FactStanding &right) {
        return left.fact->evidence.start < right.fact->evidence.start;
    });
    return facts;
}

std::vector<PastAnswer> historyOf(const Desk &desk, const FactId &fact, int most, const Stamps &stamps)
{
    const auto eventsOf = [&desk](const CardId &card) {
        return desk.file.cardEvents.ofCard(card);
    };
    std::vector<PastAnswer> history;
    for (const ShelfCard &card : desk.shelf.cards()) {
        if (!card.isAbout(fact)) {
            continue;
        }
        for (const auto &[each, before] : CardLines(desk.file, card.id).parts(card.id, eventsOf)) {
            for (const Answer &answer : desk.file.answers.latestOfCard(each, most)) {
                if (answer.stamp.seq < before) {
                    history.push_back(pastOf(answer, desk, stamps));
                }
            }
        }
    }
    std::stable_sort(history.begin(), history.end(), [](const PastAnswer &left, const PastAnswer &right) {
        return left.atMs > right.atMs;
    });
    history.resize(std::min(history.size(), static_cast<std::size_t>(std::max(0, most))));
    return history;
}

} // namespace shixi::learner
