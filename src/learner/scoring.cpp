#include "learner/scoring.h"

#include "learner/askedfacts.h"
#include "learner/private.h"
#include "statistics/pastsessions.h"
#include "study/rating.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace shixi::learner
{

namespace
{

constexpr int weeksShown = 26;
constexpr int daysAhead = 14;
constexpr int daysLately = 30;
constexpr int sessionsShown = 200;

void fillMastery(Scores &scores, const Desk &desk)
{
    std::vector<study::FactMemory> core;
    std::vector<study::FactMemory> useful;
    for (const AskedFact &fact : askedFactsOf(desk.shelf, statesOf(desk.file))) {
        if (fact.level != Level::Detail) {
            (fact.level == Level::Core ? core : useful).push_back(fact.memory);
        }
    }
    // What is recalled freely from then on is mastered.
    scores.masteredFromDays = static_cast<int>(std::ceil(desk.rules.recallFromDays));
    scores.core = statistics::mastery(core, desk.rules.recallFromDays);
    scores.useful = statistics::mastery(useful, desk.rules.recallFromDays);
}

void fillDays(Scores &scores, const Desk &desk)
{
    std::vector<statistics::DayCount> counts;
    std::vector<int> days;
    for (const store::DayTally &tally : desk.file.tallies.days()) {
        counts.push_back({tally.studyDay, tally.answers, tally.durationMs});
        days.push_back(tally.studyDay);
    }
    scores.anyAnswer = !days.empty();
    scores.calendar = statistics::calendar(counts, scores.day, weeksShown);
    scores.streak = statistics::streak(days, scores.day);
}

// Due as the day's plan sees it, so that both name one number.
void fillForecast(Scores &scores, const Desk &desk)
{
    std::vector<int> dueDays;
    for (const study::Candidate &candidate : candidatesOf(desk, scores.day)) {
        if (candidate.introduced && !candidate.suspended) {
            // Taught and never asked: due since today, not overdue. What was asked today is not asked again.
            const int due = candidate.retrievability ? candidate.dueDay : std::max(candidate.dueDay, scores.day);
            dueDays.push_back(candidate.doneToday ? std::max(due, scores.day + 1) : due);
        }
    }
    scores.forecast = statistics::dueForecast(dueDays, scores.day, daysAhead);
    scores.secondsPerQuestion = pacedRules(desk, scores.day).secondsPerQuestion;
}

// The failure stands, not the easier question passed after it: a share that forgives would be near a hundred for all.
statistics::RightRates rightRatesSince(const Desk &desk, int day)
{
    std::vector<statistics::RatedCount> counts;
    for (const store::RatingTally &tally : desk.file.tallies.ratings(day, study::stepBelowRule)) {
        counts.push_back({tally.kind, tally.rating, tally.answers});
    }
    return statistics::rightRates(counts);
}

void fillSessions(Scores &scores, const Desk &desk, const Stamps &stamps)
{
    store::LatestSessions latest = desk.file.tallies.latestSessions(sessionsShown);
    std::vector<statistics::SessionAnswer> answers;
    answers.reserve(latest.answers.size());
    for (store::SessionAnswerRow &row : latest.answers) {
        answers.push_back({std::move(row.session),
                           std::move(row.card),
                           row.seq,
                           row.verdict,
                           std::min<std::int64_t>(row.durationMs, store::longestCountedMs)});
    }
    const auto counts = statistics::sessionCounts(answers);
    for (const store::SessionRow &row : latest.sessions) {
        const statistics::SessionCount &count = counts.at(row.id);
        scores.sessions.push_back(
            {stamps.dateOf(row.studyDay), row.atMs, row.mode, count.asked, count.right, count.seconds, row.id});
    }
}

} // namespace

Scores scoresOf(const Desk &desk, const Stamps &stamps)
{
    Scores scores;
    scores.day = stamps.today();
    scores.date = stamps.dateOf(scores.day);
    fillMastery(scores, desk);
    fillDays(scores, desk);
    fillForecast(scores, desk);
    scores.lately = rightRatesSince(desk, scores.day - daysLately + 1);
    scores.ever = rightRatesSince(desk, std::numeric_limits<int>::min());
    fillSessions(scores, desk, stamps);
    return scores;
}

Scores Learner::scores() const
{
    return store::guarded([this] {
        return scoresOf(d->desk(), d->stamps);
    });
}

} // namespace shixi::learner
