#pragma once

#include "core/log.h"
#include "store/database.h"

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace shixi::store
{

struct DayTally {
    int studyDay = 0;
    int answers = 0;
    std::int64_t durationMs = 0;
};

// Answers of one kind with one rating.
struct RatingTally {
    Kind kind = Kind::DateEvent;
    Rating rating = Rating::Again;
    int answers = 0;
};

struct SessionRow {
    SessionId id;
    std::int64_t atMs = 0;
    int studyDay = 0;
    Mode mode = Mode::Today;
};

// Of one answer, what a list of past sessions needs.
struct SessionAnswerRow {
    SessionId session;
    CardId card;
    std::int64_t seq = 0;
    Verdict verdict = Verdict::Wrong;
    int durationMs = 0;
};

// An answer that was not wrong: of it, what learning points need.
struct RightAnswerRow {
    LogId id;
    int studyDay = 0;
    SessionId session;
    SetId set;
    CardId card;
    Verdict verdict = Verdict::Right;
    std::string ratingRule;
};

// Answers with one verdict before which the learner had said how sure.
struct ToldTally {
    int confidence = 1;
    Verdict verdict = Verdict::Wrong;
    int answers = 0;
};

struct LatestSessions {
    std::vector<SessionRow> sessions; // the last first
    std::vector<SessionAnswerRow> answers; // theirs, voided ones left out
};

// Sums for looking back: over the cache `roll_up`, and over the latest rows of the log alone, so that a long history
// costs little more than a short one.
class Tallies
{
public:
    explicit Tallies(Database &database);

    [[nodiscard]] std::vector<DayTally> days(); // in order
    // Rated answers since that day, those of this rating rule left out.
    [[nodiscard]] std::vector<RatingTally> ratings(int sinceDay, std::string_view exceptRule);
    // So many that have an answer.
    [[nodiscard]] LatestSessions latestSessions(int most);
    // Of those days, in order of replay.
    [[nodiscard]] std::vector<RightAnswerRow> rightAnswers(int fromDay, int toDay);
    // Since that day. Not those asked again after the answer was seen, and none of which it was said only afterwards
    // ("I guessed": then the answer is there voided, too, without a confidence).
    [[nodiscard]] std::vector<ToldTally> told(int sinceDay);

private:
    // The ids of the sessions; their answers go into `answers`.
    [[nodiscard]] std::unordered_set<SessionId> readLatest(int most, std::vector<SessionAnswerRow> &answers);
    [[nodiscard]] SessionRow session(const SessionId &id);

    Database &m_database;
    SQLite::Statement m_days;
    SQLite::Statement m_ratings;
    SQLite::Statement m_latestAnswers;
    SQLite::Statement m_session;
};

} // namespace shixi::store
