#pragma once

#include "core/ids.h"
#include "core/kinds.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace shixi
{

// What every row of the learner's log carries. Rows are ordered by (atMs, device, seq): a wrong clock moves a row, it
// never loses one.
struct LogStamp {
    LogId id;
    DeviceId device;
    std::int64_t seq = 0; // one more than the highest in the file, whoever wrote that
    std::int64_t atMs = 0; // UTC as the device read it
    int utcOffsetMinutes = 0;
    int studyDay = 0; // days since 1970-01-01, fixed when the row is written

    bool operator==(const LogStamp &) const = default;
};

// One response. With a rating it is a review: memory is recomputed from those alone.
struct Answer {
    LogStamp stamp;
    SessionId session;
    SetId set;
    int setVersion = 0;
    CardId card;
    QuestionId question;
    Kind kind = Kind::DateEvent;
    QuestionType type = QuestionType::Single;
    Form form = Form::Recognise;
    std::vector<std::string> optionOrder; // ids as shown
    std::vector<std::string> chosen; // ids, or the typed text, or the indexes ticked
    Verdict verdict = Verdict::Wrong;
    std::optional<int> confidence; // 1 guessed, 2, 3 sure; empty where not asked
    int durationMs = 0;
    std::optional<Rating> rating; // empty: practice only
    std::optional<int> waitDays; // a review's: days until the card is due, drawn when it was given
    std::string ratingRule; // why this rating or none: docs/formats/learner.md lists them
    int rev = 1; // of the card, when it was asked

    bool operator==(const Answer &) const = default;
};

enum class CardEventKind {
    Introduced,
    Suspended,
    Resumed,
    Buried,
    Forgotten,
    DueSet,
    LevelChanged,
    AnswerCorrected,
    MissCleared,
    Continues,
    Reported
};

struct CardEvent {
    LogStamp stamp;
    SessionId session; // empty outside a session
    CardId card;
    CardEventKind kind = CardEventKind::Introduced;
    std::string value; // by kind: a study day, a level, a rev, a card, a correction note

    bool operator==(const CardEvent &) const = default;
};

// A step a session means to take: show the fact in its paragraph, or ask it.
struct PlannedStep {
    enum class Kind { Teach, Ask };
    Kind kind = Kind::Ask;
    CardId card;

    bool operator==(const PlannedStep &) const = default;
};

struct SessionStart {
    LogStamp stamp; // stamp.id is the session's id
    Mode mode = Mode::Today;
    std::string parameters; // JSON, by mode
    std::uint64_t seed = 0;
    std::vector<PlannedStep> planned;

    [[nodiscard]] SessionId id() const { return {stamp.id.value}; }
    bool operator==(const SessionStart &) const = default;
};

enum class SessionEditKind { Extended, Ended };

struct SessionEdit {
    LogStamp stamp;
    SessionId session;
    SessionEditKind kind = SessionEditKind::Ended;
    std::vector<PlannedStep> planned; // Extended: the steps added

    bool operator==(const SessionEdit &) const = default;
};

enum class PaperEditKind { Picked, Flagged, Unflagged, Waited, HandedIn };

// What was done to the paper of an exam: docs/formats/learner.md.
struct PaperEdit {
    LogStamp stamp;
    SessionId session;
    PaperEditKind kind = PaperEditKind::Waited;
    std::int64_t usedMs = 0; // of the paper's time by then
    int item = -1; // from 0; -1: of none
    std::vector<std::string> chosen = {}; // as in an answer; empty: cleared
    // How that was judged; all 0 where nothing was chosen.
    int rightParts = 0;
    int wrongParts = 0;
    int parts = 0;

    bool operator==(const PaperEdit &) const = default;
};

// Takes back an answer, a card event, a session, a session edit or a paper edit: everything is then as if that row had
// never been.
struct Void {
    LogStamp stamp;
    LogId target;

    bool operator==(const Void &) const = default;
};

} // namespace shixi
