#include "learner/judging.h"

#include "learner/cardlines.h"
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

// The answer that this session gave to the card last.
const Answer *lastAnswerTo(const SessionRecord &record, const CardId &card)
{
    const auto found = std::ranges::find(record.answers.rbegin(), record.answers.rend(), card, &Answer::card);
    return found == record.answers.rend() ? nullptr : &*found;
}

} // namespace

bool isJustCounted(const std::vector<Answer> &ofSession, const Answer &answer)
{
    constexpr std::int64_t shortest = 4 * 60 * 60 * 1000;
    return std::ranges::any_of(ofSession, [&answer](const Answer &before) {
        return before.card == answer.card && before.rev == answer.rev && before.rating
            && answer.stamp.atMs - before.stamp.atMs < shortest;
    });
}

bool isCountedOn(const RowsOfCard &rows, const Answer &answer)
{
    const Revision revision(rows.events);
    return std::ranges::any_of(rows.answers, [&](const Answer &before) {
        return before.rating && before.stamp.studyDay == answer.stamp.studyDay
            && revision.holds(before.rev, before.stamp.seq);
    });
}

study::RatingDecision Learner::Private::decide(const SessionRecord &record, const Answer &answer, bool tooEasy)
{
    const auto state = file.cardStates.find(answer.card);
    study::AnswerSituation situation;
    situation.form = answer.form;
    situation.verdict = answer.verdict;
    situation.guessed = answer.confidence == study::notSure;
    situation.tooEasy = tooEasy;
    situation.introduced = state && state->introduced;
    situation.countedToday = isCountedOn(rowsOf(file, answer.card), answer) || isJustCounted(record.answers, answer);
    // Only a failure that counted can be replaced.
    const Answer *failure = lastAnswerTo(record, answer.card);
    situation.stepBelow = record.state.next && record.state.next->step.card == answer.card
        && record.state.next->stepBelow && failure != nullptr && failure->rating;
    return study::rate(situation);
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
