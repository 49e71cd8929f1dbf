#include "library/prospect.h"

#include <algorithm>
#include <functional>
#include <set>
#include <unordered_set>
#include <utility>

namespace shixi::library
{

namespace
{

using questions::Card;
using questions::Holding;
using questions::LeftOut;
using questions::Question;
using questions::QuestionSet;

// What holds by the ids of these cards.
QuestionSet itemsHeld(const std::vector<CardId> &ids, const Holding &holding)
{
    std::vector<knowledge::Fact> facts;
    std::vector<Card> cards;
    std::vector<Question> asked;
    for (const CardId &id : ids) {
        const Card *held = holding.card(id);
        if (held == nullptr) {
            continue;
        }
        cards.push_back(*held);
        for (const FactId &fact : held->facts) {
            if (const knowledge::Fact *told = holding.fact(fact)) {
                facts.push_back(*told);
            }
        }
        for (const QuestionId &named : held->questions) {
            if (const Question *question = holding.question(named)) {
                asked.push_back(*question);
            }
        }
    }
    return {{}, {}, std::move(facts), std::move(cards), std::move(asked)};
}

std::vector<CardId> cardsOfEither(const QuestionSet &before, const QuestionSet &after)
{
    std::vector<CardId> ids;
    for (const Card &card : before.cards()) {
        ids.push_back(card.id);
    }
    for (const Card &card : after.cards()) {
        if (before.card(card.id) == nullptr) {
            ids.push_back(card.id);
        }
    }
    return ids;
}

void countContradiction(const SetId &set, const Holding &holding, std::vector<Contradiction> &contradictions)
{
    const auto there = std::ranges::find(contradictions, set, &Contradiction::id);
    if (there == contradictions.end()) {
        const questions::Manifest *manifest = holding.manifest(set);
        contradictions.push_back({set, manifest == nullptr ? QString() : manifest->title, 1});
    } else {
        ++there->cards;
    }
}

// Cards of this set that are left out.
std::unordered_set<CardId>
addContradictions(const SetId &set, const Holding &now, const Holding &then, Prospect &prospect)
{
    std::set<std::pair<SetId, CardId>> outNow;
    for (const LeftOut &out : now.leftOut()) {
        outNow.emplace(out.set, out.card);
    }
    std::unordered_set<CardId> leftOut;
    for (const LeftOut &out : then.leftOut()) {
        if (out.set == set) {
            leftOut.insert(out.card);
            countContradiction(out.earlier, then, prospect.leftOut);
        } else if (out.earlier == set && !outNow.contains({out.set, out.card})) {
            countContradiction(out.set, then, prospect.pushedOut);
        }
    }
    std::ranges::stable_sort(prospect.leftOut, std::greater(), &Contradiction::cards);
    std::ranges::stable_sort(prospect.pushedOut, std::greater(), &Contradiction::cards);
    return leftOut;
}

// The set of the program or the one in its place first, unless that is older; then the others by their ids.
void putInOrder(std::vector<const QuestionSet *> &sets, const QuestionSet *builtIn)
{
    if (builtIn != nullptr) {
        const questions::Manifest &own = builtIn->manifest();
        std::erase_if(sets, [&own](const QuestionSet *set) {
            return set->manifest().id == own.id && set->manifest().version < own.version;
        });
        const bool isThere = std::ranges::any_of(sets, [&own](const QuestionSet *set) {
            return set->manifest().id == own.id;
        });
        if (!isThere) {
            sets.push_back(builtIn);
        }
    }
    std::ranges::sort(sets, {}, [builtIn](const QuestionSet *set) {
        const SetId &id = set->manifest().id;
        return std::pair(builtIn == nullptr || id != builtIn->manifest().id, id);
    });
}

} // namespace

int cardsIn(const std::vector<Contradiction> &contradictions)
{
    int cards = 0;
    for (const Contradiction &contradiction : contradictions) {
        cards += contradiction.cards;
    }
    return cards;
}

OtherSets::OtherSets(std::vector<QuestionSet> sets, const QuestionSet *builtIn)
    : m_sets(std::move(sets))
    , m_builtIn(builtIn)
{
    const auto isOutdated = [this](const QuestionSet &set) {
        return m_builtIn != nullptr && set.manifest().id == m_builtIn->manifest().id
            && set.manifest().version < m_builtIn->manifest().version;
    };
    std::erase_if(m_sets, isOutdated);
}

Holding OtherSets::with(const QuestionSet *set) const
{
    std::vector<const QuestionSet *> all;
    for (const QuestionSet &other : m_sets) {
        all.push_back(&other);
    }
    if (set != nullptr) {
        all.push_back(set);
    }
    putInOrder(all, m_builtIn);
    Holding holding;
    for (const QuestionSet *other : all) {
        holding.add(*other);
    }
    return holding;
}

Prospect OtherSets::prospectOf(const QuestionSet *before, const QuestionSet &after) const
{
    Prospect prospect;
    const Holding now = with(before);
    const Holding then = with(&after);
    const std::unordered_set<CardId> leftOut = addContradictions(after.manifest().id, now, then, prospect);
    if (before != nullptr) {
        const std::vector<CardId> ids = cardsOfEither(*before, after);
        prospect.changes = changesBetween(itemsHeld(ids, now), itemsHeld(ids, then));
        std::erase_if(prospect.changes->kept, [&leftOut](const CardId &card) {
            return leftOut.contains(card);
        });
    }
    return prospect;
}

} // namespace shixi::library
