#include "questions/assembly/ranking.h"

#include <algorithm>
#include <set>

namespace shixi::questions
{

namespace
{

// Points of a card; one step of level outweighs everything else together.
constexpr int pointsOfLevel = 1000;
constexpr int pointsOfSurety = 100; // of confidence 1
constexpr int pointsOfStep = 20; // a form of the ladder
constexpr int costOfKind = 30; // for each card of the kind taken already …
constexpr int costOfSection = 20; // … and of the section, until another level would be cheaper
constexpr int mostCost = 900;

struct Candidate {
    const Card *card = nullptr;
    const knowledge::Fact *fact = nullptr;
    int points = 0;
};

int stepsOf(const Card &card, const QuestionSet &set)
{
    std::set<Form> forms;
    for (const QuestionId &id : card.questions) {
        if (const Question *question = set.question(id)) {
            forms.insert(question->form);
        }
    }
    return static_cast<int>(forms.size());
}

int pointsOfCard(const Card &card, const knowledge::Fact &fact, const QuestionSet &set)
{
    const int level = fact.level == Level::Core ? 2 : fact.level == Level::Useful ? 1 : 0;
    const auto surety = static_cast<int>(qint64{fact.confidencePpm} * pointsOfSurety / 1'000'000);
    return level * pointsOfLevel + surety + stepsOf(card, set) * pointsOfStep;
}

std::vector<Candidate> candidatesOf(const QuestionSet &set)
{
    std::vector<Candidate> candidates;
    for (const Card &card : set.cards()) {
        const knowledge::Fact *fact = card.facts.empty() ? nullptr : set.fact(card.facts.front());
        if (fact != nullptr) {
            candidates.push_back({&card, fact, pointsOfCard(card, *fact, set)});
        }
    }
    return candidates;
}

// The ids of the cards taken, one after another: the best of what is left, seeing what is taken.
std::set<CardId> takenCards(std::vector<Candidate> left, std::size_t most)
{
    std::set<CardId> taken;
    std::map<Kind, int> kinds;
    std::map<QString, int> sections;
    while (taken.size() < most && !left.empty()) {
        const auto worth = [&](const Candidate &one) {
            const int cost = kinds[one.fact->kind] * costOfKind + sections[one.fact->section] * costOfSection;
            return std::pair(std::min(cost, mostCost) - one.points, one.card->id.value);
        };
        const auto best = std::ranges::min_element(left, {}, worth);
        ++kinds[best->fact->kind];
        ++sections[best->fact->section];
        taken.insert(best->card->id);
        left.erase(best);
    }
    return taken;
}

std::vector<Question> questionsOf(const std::vector<Card> &cards, const QuestionSet &set)
{
    std::set<QuestionId> wanted;
    std::set<QuestionId> onCards;
    std::set<FactId> facts;
    for (const Card &card : set.cards()) {
        onCards.insert(card.questions.begin(), card.questions.end());
    }
    for (const Card &card : cards) {
        wanted.insert(card.questions.begin(), card.questions.end());
        facts.insert(card.facts.begin(), card.facts.end());
    }
    std::vector<Question> made;
    std::ranges::copy_if(set.questions(), std::back_inserter(made), [&](const Question &question) {
        const bool known = std::ranges::all_of(question.facts, [&](const FactId &fact) {
            return facts.contains(fact);
        });
        return wanted.contains(question.id) || (!onCards.contains(question.id) && known);
    });
    return made;
}

} // namespace

QuestionSet bestOf(const QuestionSet &set, std::size_t most)
{
    const std::set<CardId> taken = takenCards(candidatesOf(set), most);
    std::vector<Card> cards;
    std::ranges::copy_if(set.cards(), std::back_inserter(cards), [&](const Card &card) {
        return taken.contains(card.id);
    });
    std::vector<Question> questions = questionsOf(cards, set);
    return {set.manifest(), set.articles(), set.facts(), std::move(cards), std::move(questions)};
}

std::map<Level, Coverage> coverageOf(const QuestionSet &set)
{
    std::set<FactId> asked;
    for (const Card &card : set.cards()) {
        asked.insert(card.facts.begin(), card.facts.end());
    }
    std::map<Level, Coverage> made;
    for (const knowledge::Fact &fact : set.facts()) {
        Coverage &coverage = made[fact.level];
        ++coverage.facts;
        coverage.asked += asked.contains(fact.id) ? 1 : 0;
    }
    return made;
}

} // namespace shixi::questions
