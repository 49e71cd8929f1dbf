#include "learner/courseplans.h"

#include "learner/practiceparameters.h"
#include "learner/updating.h"
#include "study/practice.h"

#include <algorithm>

namespace shixi::learner
{

namespace
{

// Rounds looked back at: so many of one lap may have been begun and left without an answer, or come by a merge.
constexpr int roundsLooked = 20;

std::vector<study::CourseRound> roundsOf(store::LearnerFile &file, const std::string &course)
{
    std::vector<study::CourseRound> rounds;
    int lap = 0;
    for (const SessionStart &start : file.sessions.ofCourse(course, roundsLooked)) {
        study::CourseRound round{practiceRoundOf(start.parameters).lap, {}};
        lap = std::max(lap, round.lap);
        if (round.lap == lap) { // those of a lap before have no say
            for (const Answer &answer : file.answers.ofSession(start.id())) {
                round.answered.push_back(answer.card);
            }
        }
        rounds.push_back(std::move(round));
    }
    return rounds;
}

std::vector<study::CourseCard> askable(const std::vector<KnownCard> &chosen)
{
    std::vector<study::CourseCard> cards;
    cards.reserve(chosen.size());
    for (const auto &[card, state] : chosen) {
        if (!isStopped(*card, *state)) {
            cards.push_back({card->id, card->order});
        }
    }
    return cards;
}

study::CourseLap lapNow(const Desk &desk, const PracticeChoice &choice)
{
    const std::string course = courseNameOf(choice);
    return study::lapOf(
        choice.order, course, roundsOf(desk.file, course), [&desk](const CardId &id) -> std::optional<int> {
            const ShelfCard *card = desk.shelf.find(id);
            return card == nullptr ? std::nullopt : std::optional(card->order);
        });
}

} // namespace

study::CourseStanding
standingOfCourse(const Desk &desk, const std::vector<KnownCard> &chosen, const PracticeChoice &choice, int questions)
{
    return study::standingIn(askable(chosen), lapNow(desk, choice), questions);
}

CourseView viewOf(const study::CourseStanding &standing)
{
    return {standing.done, standing.total, standing.ended};
}

RoundPlan planRoundOf(const Desk &desk, const PracticeRound &round, int today, std::uint64_t seed, bool anew)
{
    const auto chosen = chosenCards(desk, knownCards(desk), round.choice);
    if (round.choice.order == study::PracticeOrder::Memory) {
        return {study::planPractice(practiceCandidates(desk, chosen, round.choice, today), round.questions, seed)};
    }
    study::CourseLap lap = lapNow(desk, round.choice);
    if (anew) {
        lap = {lap.order, lap.name, lap.number + 1};
    }
    const study::CourseStanding standing = study::standingIn(askable(chosen), std::move(lap), round.questions);
    RoundPlan plan{{}, standing.lap.number};
    for (const CardId &card : standing.next) {
        plan.steps.push_back({PlannedStep::Kind::Ask, card});
    }
    return plan;
}

} // namespace shixi::learner
