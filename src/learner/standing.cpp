#include "learner/standing.h"

#include "learner/practising.h"

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
    if (standing.dueInDays && *standing.dueInDays <= 0) {
        return Strength::Due;
    }
    return standing.recallPpm < static_cast<int>(rules.fadingBelow * 1e6) ? Strength::Fading : Strength::Firm;
}

// The weakest of its cards speaks for a fact.
void addCard(FactStanding &standing, const ShelfCard &card, const store::CardState &state, int today)
{
    standing.suspended = (standing.cards == 0 || standing.suspended) && state.suspended;
    ++standing.cards;
    standing.level = std::min(standing.level, state.level.value_or(card.level));
    standing.missed = standing.missed || isInBook(state, card);
    if (state.memory.memory) {
        const int ppm = static_cast<int>(recallOn(today, state.memory) * 1e6);
        standing.recallPpm = standing.recallPpm < 0 ? ppm : std::min(standing.recallPpm, ppm);
        const int days = state.memory.dueDay - today;
        standing.dueInDays = std::min(standing.dueInDays.value_or(std::numeric_limits<int>::max()), days);
    }
}

} // namespace

std::vector<FactStanding> standingOf(const Desk &desk, int today)
{
    const auto states = statesOf(desk.file);
    std::vector<FactStanding> facts;
    std::unordered_map<FactId, std::size_t> index;
    for (const knowledge::Fact &fact : desk.shelf.facts()) {
        index.emplace(fact.id, facts.size());
        facts.push_back({.fact = &fact, .level = fact.level});
    }
    for (const ShelfCard &card : desk.shelf.cards()) {
        const auto state = states.find(card.id);
        addCard(
            facts[index.at(card.fact->id)], card, state == states.end() ? store::CardState{} : state->second, today);
    }
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
    std::vector<PastAnswer> history;
    for (const ShelfCard &card : desk.shelf.cards()) {
        if (card.fact->id != fact) {
            continue;
        }
        for (const Answer &answer : desk.file.answers.latestOfCard(card.id, most)) {
            PastAnswer past{stamps.dateOf(answer.stamp.studyDay),
                            answer.stamp.atMs,
                            desk.shelf.question(answer.question),
                            {},
                            answer.verdict,
                            answer.rating};
            for (const std::string &chosen : answer.chosen) {
                past.chosen.append(QString::fromStdString(chosen));
            }
            history.push_back(std::move(past));
        }
    }
    std::stable_sort(history.begin(), history.end(), [](const PastAnswer &left, const PastAnswer &right) {
        return left.atMs > right.atMs;
    });
    history.resize(std::min(history.size(), static_cast<std::size_t>(std::max(0, most))));
    return history;
}

} // namespace shixi::learner
