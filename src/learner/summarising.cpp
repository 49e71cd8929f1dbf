#include "learner/summarising.h"

#include "study/rating.h"

#include <algorithm>
#include <set>

namespace shixi::learner
{

namespace
{

QStringList textsOf(const std::vector<std::string> &list)
{
    QStringList texts;
    for (const std::string &text : list) {
        texts.append(QString::fromStdString(text));
    }
    return texts;
}

bool isMissed(const Answer &answer)
{
    return answer.verdict == Verdict::Wrong || answer.verdict == Verdict::Partial;
}

// Each card once, as it was first missed; what the library no longer has is left out.
std::vector<MissedItem> missedOf(const SessionRecord &record, const Shelf &shelf)
{
    std::vector<MissedItem> missed;
    std::set<CardId> seen;
    for (const Answer &answer : record.answers) {
        const ShelfCard *card = shelf.find(answer.card);
        const questions::Question *question = shelf.question(answer.question);
        if (isMissed(answer) && card != nullptr && question != nullptr && seen.insert(answer.card).second) {
            missed.push_back({question, card->fact, textsOf(answer.chosen)});
        }
    }
    return missed;
}

void countAnswers(Summary &summary, const std::vector<Answer> &answers)
{
    std::int64_t durationMs = 0;
    summary.answers = static_cast<int>(answers.size());
    for (const Answer &answer : answers) {
        summary.counted += study::isCounted(answer.rating, answer.ratingRule) ? 1 : 0;
        summary.practiceOnly += answer.rating ? 0 : 1;
        durationMs += store::countedDurationMs(answer);
    }
    summary.seconds = static_cast<int>(durationMs / 1000);
}

} // namespace

Summary summaryOf(const Desk &desk, const std::optional<SessionRecord> &record, int today)
{
    Summary summary;
    if (record) {
        summary.firstAsks = record->state.firstAsks;
        summary.right = record->state.right;
        summary.taught = static_cast<int>(record->introductions.size());
        countAnswers(summary, record->answers);
        summary.missed = missedOf(*record, desk.shelf);
    }
    const study::TodayPlan tomorrow = planTomorrow(desk, today);
    summary.dueTomorrow = tomorrow.reviews;
    summary.freshTomorrow = tomorrow.fresh;
    summary.minutesTomorrow = minutesOf(tomorrow.seconds);
    summary.moreAvailable = roundOf(desk, today, desk.rules.sessionQuestions, 0, true).questions();
    return summary;
}

} // namespace shixi::learner
