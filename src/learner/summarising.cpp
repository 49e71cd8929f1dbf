#include "learner/summarising.h"

#include "learner/cardlines.h"
#include "learner/pointing.h"
#include "learner/replay.h"
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

bool isSure(const Answer &answer)
{
    return answer.confidence == study::verySure;
}

// It is one now, and was none before the day of the session.
bool becameLeech(const Desk &desk, const CardId &card, int studyDay)
{
    const auto now = desk.file.cardStates.find(card);
    if (!now || !now->leech) {
        return false;
    }
    const auto isLater = [studyDay](const auto &row) {
        return row.stamp.studyDay >= studyDay;
    };
    RowsOfCard rows = rowsOf(desk.file, card);
    std::erase_if(rows.answers, isLater);
    std::erase_if(rows.events, isLater);
    return !replayCard(card, rows.answers, rows.events, desk.rules).leech;
}

// Each card once, as it was first missed; what the library no longer has is left out.
std::vector<MissedItem> missedOf(const SessionRecord &record, const Desk &desk)
{
    std::vector<MissedItem> missed;
    std::set<CardId> seen;
    for (const Answer &answer : record.answers) {
        const ShelfCard *card = desk.shelf.find(answer.card);
        const questions::Question *question = desk.shelf.question(answer.question);
        if (isMissed(answer) && card != nullptr && question != nullptr && seen.insert(answer.card).second) {
            const bool leech = becameLeech(desk, answer.card, record.start.stamp.studyDay);
            missed.push_back({question, card->fact, textsOf(answer.chosen), leech, isSure(answer)});
        }
    }
    // What was held to be certain is corrected best while the surprise is fresh.
    std::ranges::stable_partition(missed, &MissedItem::sure);
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

// First asks of cards the library no longer has: they were asked all the same.
void countGone(Summary &summary, const SessionRecord &record, const Desk &desk)
{
    std::set<CardId> asked;
    for (const Answer &answer : record.answers) {
        if (desk.shelf.find(answer.card) == nullptr && asked.insert(answer.card).second) {
            ++summary.firstAsks;
            summary.right += answer.verdict == Verdict::Right || answer.verdict == Verdict::Near ? 1 : 0;
        }
    }
}

} // namespace

Summary summaryOf(const Desk &desk, const std::optional<SessionRecord> &record, int today)
{
    Summary summary;
    if (record) {
        summary.firstAsks = record->state.firstAsks;
        summary.right = record->state.right;
        countGone(summary, *record, desk);
        summary.taught = static_cast<int>(record->introductions.size());
        countAnswers(summary, record->answers);
        summary.missed = missedOf(*record, desk);
        summary.points = sessionPointsOf(desk, *record);
    }
    const study::TodayPlan tomorrow = planTomorrow(desk, today);
    summary.dueTomorrow = tomorrow.reviews;
    summary.freshTomorrow = tomorrow.fresh;
    summary.minutesTomorrow = minutesOf(tomorrow.seconds);
    summary.moreAvailable = roundOf(desk, today, desk.rules.sessionQuestions, 0, true).questions();
    return summary;
}

} // namespace shixi::learner
