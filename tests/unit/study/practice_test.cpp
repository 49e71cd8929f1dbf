#include "study/practice.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace shixi::study
{
namespace
{

Candidate card(const std::string &name, int order, std::optional<double> recalled = {}, bool doneToday = false)
{
    Candidate candidate;
    candidate.card = {name};
    candidate.siblings = {"fact of " + name};
    candidate.order = order;
    candidate.retrievability = recalled;
    candidate.doneToday = doneToday;
    return candidate;
}

std::set<std::string> namesOf(const std::vector<PlannedStep> &steps)
{
    std::set<std::string> names;
    for (const PlannedStep &step : steps) {
        EXPECT_EQ(step.kind, PlannedStep::Kind::Ask);
        names.insert(step.card.value);
    }
    return names;
}

TEST(Practice, TakesTheMostFadedThenTheNewInReadingOrderAndTodaysLast)
{
    const std::vector<Candidate> cards{
        card("new2", 2), card("firm", 3, .98), card("faded", 4, .5), card("today", 5, .1, true), card("new1", 1)};
    EXPECT_EQ(namesOf(planPractice(cards, 1, 7)), (std::set<std::string>{"faded"}));
    EXPECT_EQ(namesOf(planPractice(cards, 2, 7)), (std::set<std::string>{"faded", "firm"}));
    EXPECT_EQ(namesOf(planPractice(cards, 3, 7)), (std::set<std::string>{"faded", "firm", "new1"}));
    EXPECT_EQ(namesOf(planPractice(cards, 4, 7)).count("today"), 0U);
    EXPECT_EQ(planPractice(cards, 9, 7).size(), 5U);
}

TEST(Practice, AsksNoTwoSiblingsAndNoSuspendedCard)
{
    std::vector<Candidate> cards{card("a", 1), card("b", 2), card("c", 3)};
    cards[1].siblings = cards[0].siblings;
    cards[2].suspended = true;
    EXPECT_EQ(namesOf(planPractice(cards, 9, 1)), (std::set<std::string>{"a"}));
}

TEST(Practice, IsMixedTheSameWayForTheSameSeed)
{
    std::vector<Candidate> cards;
    for (int order = 0; order < 12; ++order) {
        cards.push_back(card("card" + std::to_string(order), order));
    }
    EXPECT_EQ(planPractice(cards, 12, 3), planPractice(cards, 12, 3));
    EXPECT_NE(planPractice(cards, 12, 3), planPractice(cards, 12, 4));
}

} // namespace
} // namespace shixi::study
