#include "store/tallies.h"

#include "core/error.h"
#include "store/columns.h"

#include <algorithm>
#include <limits>

namespace shixi::store
{

Tallies::Tallies(Database &database)
    : m_database(database)
    , m_days(database.prepare(
          "SELECT study_day, sum(answers), sum(duration_ms) FROM roll_up GROUP BY study_day ORDER BY study_day"))
    , m_ratings(database.prepare("SELECT kind, rating, sum(answers) FROM roll_up "
                                 "WHERE study_day >= ? AND rating > 0 AND rating_rule <> ? GROUP BY kind, rating"))
    , m_latestAnswers(database.prepare("SELECT session, study_day, card, seq, verdict, duration_ms FROM live_answer "
                                       "WHERE session IS NOT NULL ORDER BY study_day DESC, row DESC"))
    , m_session(database.prepare("SELECT at_ms, study_day, mode FROM session WHERE id = ?"))
{
}

std::vector<DayTally> Tallies::days()
{
    Use use(m_days);
    std::vector<DayTally> days;
    while (use.step()) {
        DayTally day;
        day.studyDay = use.readInt();
        day.answers = use.readInt();
        day.durationMs = use.readInteger();
        days.push_back(day);
    }
    return days;
}

std::vector<RatingTally> Tallies::ratings(int sinceDay, std::string_view exceptRule)
{
    Use use(m_ratings);
    use.integer(sinceDay).text(exceptRule);
    std::vector<RatingTally> ratings;
    while (use.step()) {
        RatingTally tally;
        tally.kind = readKind(use);
        tally.rating = readRating(use).value_or(Rating::Again);
        tally.answers = use.readInt();
        ratings.push_back(tally);
    }
    return ratings;
}

SessionRow Tallies::session(const SessionId &id)
{
    Use use(m_session);
    use.id(id.value);
    if (!use.step()) {
        throw Error(ErrorCode::Corrupt, "an answer names a session that is not there");
    }
    SessionRow row;
    row.id = id;
    row.atMs = use.readInteger();
    row.studyDay = use.readInt();
    row.mode = readMode(use);
    return row;
}

std::unordered_set<SessionId> Tallies::readLatest(int most, std::vector<SessionAnswerRow> &answers)
{
    std::unordered_set<SessionId> known;
    int stopBefore = std::numeric_limits<int>::min();
    Use use(m_latestAnswers);
    while (use.step()) {
        SessionAnswerRow row;
        row.session.value = use.readId();
        const int day = use.readInt();
        if (day < stopBefore) {
            break;
        }
        if (static_cast<int>(known.size()) < most) {
            known.insert(row.session);
        } else if (!known.contains(row.session)) {
            // One of those known that went past the end of a day has answers on the day before, too.
            stopBefore = std::max(stopBefore, day - 1);
            continue;
        }
        row.card.value = use.readText();
        row.seq = use.readInteger();
        row.verdict = readVerdict(use);
        row.durationMs = use.readInt();
        answers.push_back(std::move(row));
    }
    return known;
}

std::vector<RightAnswerRow> Tallies::rightAnswers(int fromDay, int toDay)
{
    // Not kept, like the next: it is asked at the end of a session, or once for a page.
    SQLite::Statement statement =
        m_database.prepare("SELECT id, study_day, session, set_id, card, verdict, rating_rule FROM live_answer "
                           "WHERE study_day BETWEEN ? AND ? AND verdict <> 'wrong' ORDER BY at_ms, device, seq, id");
    Use use(statement);
    use.integer(fromDay).integer(toDay);
    std::vector<RightAnswerRow> rows;
    while (use.step()) {
        RightAnswerRow row;
        row.id.value = use.readId();
        row.studyDay = use.readInt();
        row.session.value = use.readId();
        row.set.value = use.readText();
        row.card.value = use.readText();
        row.verdict = readVerdict(use);
        row.ratingRule = use.readText();
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<ToldTally> Tallies::told(int sinceDay)
{
    SQLite::Statement statement =
        m_database.prepare("SELECT confidence, verdict, count(*) FROM live_answer AS told WHERE study_day >= ? "
                           "AND confidence IS NOT NULL AND rating_rule NOT IN ('later_that_day', 'step_below') "
                           "AND NOT (confidence = 1 AND EXISTS (SELECT 1 FROM answer AS before WHERE "
                           "before.session = told.session AND before.card = told.card AND before.at_ms = told.at_ms "
                           "AND before.seq < told.seq AND before.confidence IS NULL)) GROUP BY confidence, verdict");
    Use use(statement);
    use.integer(sinceDay);
    std::vector<ToldTally> tallies;
    while (use.step()) {
        ToldTally tally;
        tally.confidence = use.readInt();
        tally.verdict = readVerdict(use);
        tally.answers = use.readInt();
        tallies.push_back(tally);
    }
    return tallies;
}

LatestSessions Tallies::latestSessions(int most)
{
    LatestSessions latest;
    for (const SessionId &id : readLatest(most, latest.answers)) {
        latest.sessions.push_back(session(id));
    }
    std::ranges::sort(latest.sessions, [](const SessionRow &left, const SessionRow &right) {
        return left.atMs != right.atMs ? left.atMs > right.atMs : left.id.value > right.id.value;
    });
    return latest;
}

} // namespace shixi::store
