#include "learner/judging.h"

#include "learner/cardlines.h"
#include "learner/challengerecord.h"
#include "learner/private.h"
#include "learner/replay.h"
#include "learner/updating.h"

#include <algorithm>
#include <unordered_map>

// How an answer counts, and how long its card waits then.
namespace shixi::learner
{

namespace
{

// A repeat just after 4:00 is no review of the new day: hours must lie between two reviews of one session.
bool isJustCounted(const std::vector<Answer> &ofSession, const Answer &answer)
{
    constexpr std::int64_t shortest = 4 * 60 * 60 * 1000;
    return std::ranges::any_of(ofSession, [&answer](const Answer &before) {
        return before.card == answer.card && before.rev == answer.rev && before.rating
            && answer.stamp.atMs - before.stamp.atMs < shortest;
    });
}

// One of the card's rows is a review of that study day already. What was counted before a correction is not.
bool isCountedOn(const RowsOfCard &rows, const Answer &answer)
{
    const Revision revision(rows.events);
    return std::ranges::any_of(rows.answers, [&](const Answer &before) {
        return before.rating && before.stamp.studyDay == answer.stamp.studyDay
            && revision.holds(before.rev, before.stamp.seq);
    });
}

// It asks easier what was failed just before, the first time: the answer before it is that failure, and it counted (no
// other can be replaced). Only rounds ask again.
bool isStepBelow(const JudgedIn &known, const Answer &answer)
{
    if (known.mode != Mode::Today && known.mode != Mode::Practice) {
        return false;
    }
    std::vector<const Answer *> ofCard;
    for (const Answer &each : known.ofSession) {
        if (each.card == answer.card) {
            ofCard.push_back(&each);
        }
    }
    return ofCard.size() == 1 && ofCard.front()->verdict == Verdict::Wrong && ofCard.front()->rating
        && answer.form < ofCard.front()->form;
}

} // namespace

study::RatingDecision decisionOf(const JudgedIn &known, const Answer &answer)
{
    if (known.mode == Mode::Challenge) {
        return {std::nullopt, challengeRule};
    }
    study::AnswerSituation situation;
    situation.form = answer.form;
    situation.verdict = answer.verdict;
    situation.guessed = answer.confidence == study::notSure;
    situation.tooEasy = known.tooEasy;
    situation.introduced = known.introduced;
    situation.countedToday = isCountedOn(known.rows, answer) || isJustCounted(known.ofSession, answer);
    situation.stepBelow = isStepBelow(known, answer);
    return study::rate(situation);
}

study::RatingDecision Learner::Private::decide(const SessionRecord &record, const Answer &answer, bool tooEasy)
{
    const auto state = file.cardStates.find(answer.card);
    const bool introduced = state && state->introduced;
    return decisionOf({rowsOf(file, answer.card), record.answers, record.start.mode, introduced, tooEasy}, answer);
}

void Learner::Private::rate(Answer &answer, const SessionRecord &record, bool tooEasy)
{
    const study::RatingDecision decision = decide(record, answer, tooEasy);
    answer.rating = decision.rating;
    answer.ratingRule = decision.rule;
    answer.waitDays = answer.rating ? std::optional(drawWait(answer)) : std::nullopt;
}

int Learner::Private::drawWait(const Answer &answer)
{
    std::unordered_map<int, int> due;
    for (const auto &[card, state] : statesOf(file)) {
        const ShelfCard *onShelf = shelf.find(card);
        if (card != answer.card && state.memory.memory && onShelf != nullptr && !isStopped(*onShelf, state)) {
            ++due[state.memory.dueDay];
        }
    }
    RowsOfCard rows = rowsOf(file, answer.card);
    rows.answers.push_back(answer);
    const fsrs::DayRange wait = waitOfLast(answer.card, rows.answers, rows.events, rules);
    const auto dueOn = [&due](int day) {
        const auto found = due.find(day);
        return found == due.end() ? 0 : found->second;
    };
    return study::balancedWait(wait, answer.stamp.studyDay, dueOn, rules.easyDays, stamps.seed());
}

} // namespace shixi::learner
