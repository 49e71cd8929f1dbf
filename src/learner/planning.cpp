#include "learner/planning.h"

#include "learner/cardlines.h"
#include "learner/challengerecord.h"
#include "learner/ownrules.h"
#include "learner/progress.h"
#include "learner/updating.h"
#include "study/examplan.h"
#include "study/rating.h"
#include "study/workload.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace shixi::learner
{

namespace
{

using States = std::unordered_map<CardId, store::CardState>;

// Days without an answer after which one begins again gently.
constexpr int awayDays = 3;
constexpr int shortRound = 5; // questions

const store::CardState &stateIn(const States &states, const CardId &card)
{
    static const store::CardState untouched;
    const auto found = states.find(card);
    return found == states.end() ? untouched : found->second;
}

// In the last days before an exam: of a card that has not come once more yet, or is due again.
std::optional<double> examGainOf(const study::CardMemory &memory, int today, const study::Rules &rules)
{
    if (!rules.exam || today < rules.exam->sweepFrom || today > rules.exam->day) {
        return std::nullopt;
    }
    if (memory.lastDay >= rules.exam->sweepFrom && memory.dueDay > today) {
        return std::nullopt;
    }
    const int lastDay = std::min(0, daysBetween(today, memory.lastDay)); // a clock may have been set back
    const fsrs::SimulatedCard card{memory.memory, lastDay, daysBetween(today, memory.dueDay)};
    return study::gainByReview(card, 0, rules.exam->day - today, rules.memory);
}

study::Candidate
candidateOf(const ShelfCard &card, const store::CardState &state, int today, Scope scope, const study::Rules &rules)
{
    study::Candidate candidate;
    candidate.card = card.id;
    candidate.level = state.level.value_or(card.level);
    candidate.siblings = card.siblings;
    candidate.order = card.order;
    candidate.introduced = state.introduced;
    candidate.suspended = isStopped(card, state);
    candidate.buried = state.buriedDay == today;
    candidate.missedElsewhere = state.missedElsewhere;
    if (state.memory.memory) {
        candidate.retrievability = recallOn(today, state.memory, rules.memory);
        candidate.memory = state.memory.memory;
        candidate.lastDay = today + daysBetween(today, state.memory.lastDay);
        candidate.examGain = examGainOf(state.memory, today, rules);
    }
    candidate.dueDay = state.memory.dueDay;
    // What was begun is kept up; the choice of levels is about new facts.
    if (!candidate.introduced && scope == Scope::Core && candidate.level != Level::Core) {
        candidate.suspended = true;
    }
    if (scope == Scope::Everything && candidate.level == Level::Detail) {
        candidate.level = Level::Useful;
    }
    return candidate;
}

bool isReviewedOn(int studyDay, const RowsOfCard &rows)
{
    return std::ranges::any_of(rows.answers, [studyDay](const Answer &answer) {
        return answer.stamp.studyDay == studyDay && answer.rating;
    });
}

bool isCounted(const store::RollUpKey &key)
{
    return study::isCounted(key.rating, key.ratingRule);
}

// A game takes nothing of the time to learn, and does not say how long a question takes.
bool takesTime(const store::RollUpKey &key)
{
    return key.ratingRule != challengeRule;
}

void fillTomorrow(Today &result, const Desk &desk, int today)
{
    const study::TodayPlan plan = planTomorrow(desk, today);
    result.dueTomorrow = plan.reviews;
    result.freshTomorrow = plan.fresh;
    result.minutesTomorrow = minutesOf(plan.seconds);
}

// Only where it is shorter than what is offered anyway.
void fillShortRound(Today &result, const study::TodayPlan &plan)
{
    if (plan.questions() > 0 && plan.questions() < result.questions) {
        result.shortQuestions = plan.questions();
        result.shortMinutes = minutesOf(plan.seconds);
    }
}

// The share of the day: everything that may still be asked.
study::TodayPlan
planDay(const std::vector<study::Candidate> &candidates, const study::DayState &day, const study::Rules &rules)
{
    return study::planToday(candidates, day, rules.questionsPerDay, 0, rules);
}

} // namespace

const States &statesOf(store::LearnerFile &file)
{
    return file.cardStates.all();
}

int daysBetween(int from, int to)
{
    constexpr std::int64_t longest = 1'000'000;
    return static_cast<int>(std::clamp(std::int64_t{to} - from, -longest, longest));
}

double recallOn(int day, const study::CardMemory &memory, const fsrs::Model &model)
{
    const int elapsed = std::max(0, daysBetween(memory.lastDay, day));
    return model.recall(*memory.memory, elapsed);
}

int minutesOf(int seconds)
{
    return (seconds + 59) / 60;
}

study::DayState dayStateOf(const Desk &desk, int today)
{
    study::DayState day;
    day.today = today;
    day.introducedToday = desk.file.cardEvents.cardsIntroducedOn(today);
    std::int64_t durationMs = 0;
    for (const store::RollUp &row : desk.file.rollUps.since(today)) {
        if (row.key.studyDay == today) {
            day.answeredToday += isCounted(row.key) ? row.count.answers : 0;
            durationMs += takesTime(row.key) ? row.count.durationMs : 0;
        }
    }
    day.secondsToday = static_cast<int>(durationMs / 1000);
    return day;
}

Scope scopeOf(store::LearnerFile &file)
{
    const auto value = file.settings.find("levels");
    if (value && value->value == "core") {
        return Scope::Core;
    }
    return value && value->value == "everything" ? Scope::Everything : Scope::Useful;
}

std::vector<study::Candidate> candidatesOf(const Desk &desk, int today)
{
    return candidatesOf(desk, today, scopeOf(desk.file));
}

std::vector<study::Candidate> candidatesOf(const Desk &desk, int today, Scope scope)
{
    const States &states = statesOf(desk.file);
    const auto counted = desk.file.answers.cardsCountedOn(today);
    std::unordered_set<CardId> done(counted.begin(), counted.end());
    for (const CardId &card : counted) {
        const CardLines lines(desk.file, card); // few are counted: all lines would be read for each plan
        for (const CardId &other : lines.withRowsOf(card)) {
            if (other != card && isReviewedOn(today, rowsOf(desk.file, lines, other))) {
                done.insert(other);
            }
        }
    }
    std::vector<study::Candidate> candidates;
    candidates.reserve(desk.shelf.cards().size());
    for (const ShelfCard &card : desk.shelf.cards()) {
        const store::CardState &state = stateIn(states, card.id);
        candidates.push_back(candidateOf(card, state, today, scope, desk.rules));
        candidates.back().doneToday = done.contains(card.id) && !isBegunAnew(state);
    }
    return candidates;
}

study::Rules pacedRules(const Desk &desk, int today)
{
    constexpr int daysBack = 30;
    constexpr int enoughQuestions = 30;
    // A planned question costs what its repeats cost too.
    int questions = 0;
    std::int64_t durationMs = 0;
    for (const store::RollUp &row : desk.file.rollUps.since(today - daysBack)) {
        if (row.key.studyDay <= today) {
            questions += isCounted(row.key) ? row.count.answers : 0;
            durationMs += takesTime(row.key) ? row.count.durationMs : 0;
        }
    }
    study::Rules rules = desk.rules;
    if (questions >= enoughQuestions) {
        rules.secondsPerQuestion = std::clamp(static_cast<int>(durationMs / 1000 / questions), 5, 120);
    }
    return rules;
}

study::TodayPlan roundOf(const Desk &desk, int today, int questions, std::uint64_t seed, bool beyondLimits)
{
    return study::planRound(
        candidatesOf(desk, today), dayStateOf(desk, today), questions, seed, pacedRules(desk, today), beyondLimits);
}

study::TodayPlan planTomorrow(const Desk &desk, int today)
{
    const study::Rules rules = ownRules(desk.file, desk.common, today + 1); // an exam may be over then
    const Desk then{desk.file, desk.shelf, rules, desk.common};
    study::DayState day;
    day.today = today + 1;
    return planDay(candidatesOf(then, today + 1), day, pacedRules(then, today));
}

std::optional<SessionRecord> openSession(const Desk &desk, int today, Mode mode)
{
    const std::vector<SessionStart> starts = desk.file.sessions.notEnded(mode);
    for (auto start = starts.rbegin(); start != starts.rend(); ++start) {
        auto record = readSession(desk.file, desk.shelf, start->id(), desk.rules);
        const bool ofToday =
            start->stamp.studyDay == today || std::ranges::any_of(record->answers, [today](const Answer &answer) {
                return answer.stamp.studyDay == today;
            });
        if (ofToday && record->state.next) {
            return record;
        }
    }
    return std::nullopt;
}

Today todayOf(const Desk &desk, const Stamps &stamps)
{
    const int today = stamps.today();
    const study::Rules rules = pacedRules(desk, today);
    const std::vector<study::Candidate> candidates = candidatesOf(desk, today);
    const study::DayState day = dayStateOf(desk, today);
    const study::TodayPlan offered = study::planRound(candidates, day, rules.sessionQuestions, 0, rules);
    const study::TodayPlan share = planDay(candidates, day, rules);
    Today result;
    result.date = stamps.dateOf(today);
    result.questions = offered.questions();
    result.reviews = offered.reviews;
    result.fresh = offered.fresh;
    result.minutes = minutesOf(offered.seconds);
    result.due = share.dueInAll;
    result.putOff = share.putOff;
    result.caughtUpIn = share.putOff > 0 ? study::daysToCatchUp(candidates, day, rules) : std::nullopt;
    result.doneToday = day.answeredToday;
    result.goal = day.answeredToday + share.questions();
    const auto lastDay = desk.file.rollUps.lastDay();
    result.anyAnswer = lastDay.has_value();
    result.daysAway = lastDay ? std::max(0, today - *lastDay - 1) : 0;
    fillProgress(result, desk, today);
    result.toGo = share.questions();
    if (const auto open = openSession(desk, today)) {
        result.open = open->start.id();
        result.openRemaining = open->state.remaining - open->state.teachingsLeft;
        result.toGo = result.openRemaining;
    }
    if (result.toGo == 0) {
        result.more = study::planRound(candidates, day, rules.sessionQuestions, 0, rules, true).questions();
        fillTomorrow(result, desk, today);
    } else if (result.daysAway >= awayDays && !result.open && day.answeredToday == 0) {
        fillShortRound(result, study::planRound(candidates, day, shortRound, 0, rules));
    }
    return result;
}

} // namespace shixi::learner
