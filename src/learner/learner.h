#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "core/log.h"
#include "questions/check.h"
#include "questions/questionset.h"
#include "study/day.h"
#include "study/memory.h"
#include "study/rules.h"

#include <QDate>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace shixi::learner
{

struct SectionProgress {
    QString title;
    int cards = 0; // core and useful
    int learnt = 0; // introduced and reviewed
    int retentionPpm = 0; // mean retrievability of the learnt ones, parts per million
};

struct Today {
    QDate date; // of the study day
    int questions = 0; // of the session offered
    int reviews = 0;
    int fresh = 0;
    int minutes = 0; // rounded up
    int due = 0;
    int putOff = 0; // due, left for another day
    int doneToday = 0; // answers that counted
    int goal = 0; // doneToday + what is left of the day's share
    int coreCards = 0;
    int coreLearnt = 0;
    int daysAway = 0; // since the last answer; 0 on consecutive days or at the start
    bool anyAnswer = false; // false: the very first visit
    std::optional<SessionId> open; // a session to continue
    int openRemaining = 0; // questions left in it
    std::vector<SectionProgress> sections;
};

enum class StepKind { Teach, Ask, Done };

// Where a session stands: everything a page shows for it.
struct SessionView {
    SessionId session;
    StepKind kind = StepKind::Done;
    CardId card;
    const knowledge::Fact *fact = nullptr; // of the step; lives as long as the library
    const questions::Question *question = nullptr; // Ask only
    QStringList optionOrder; // ids, as to be shown
    int attempt = 1;
    bool stepBelow = false;
    int completed = 0;
    int total = 0; // completed + remaining
    bool canUndo = false;
};

struct Given {
    questions::Response response;
    int durationMs = 0;
    bool guessed = false;
    bool tooEasy = false;
};

struct Outcome {
    LogId answer;
    Verdict verdict = Verdict::Wrong;
    std::optional<Rating> rating; // empty: practice only
    std::optional<int> nextDueDays; // from today, after this answer
    bool comesAgain = false; // later in this session
};

struct MissedItem {
    const questions::Question *question = nullptr;
    const knowledge::Fact *fact = nullptr;
    QStringList chosen;
};

struct Summary {
    int firstAsks = 0;
    int right = 0; // of the first asks
    int taught = 0;
    int counted = 0; // answers that are reviews
    int practiceOnly = 0;
    int seconds = 0;
    std::vector<MissedItem> missed;
    int dueTomorrow = 0;
    int minutesTomorrow = 0;
    int moreAvailable = 0; // questions a further session could offer now
};

// What a mutation changed, so that views know what to read again.
struct Changes {
    bool today = false;
    bool session = false;
    bool settings = false;
};

struct MergeReport {
    int answers = 0; // rows that were new here
    int events = 0;
    int sessions = 0;
    int others = 0;
};

// Where a device keeps what must not travel with the learner file.
struct Device {
    DeviceId id;
};

using RandomSource = std::function<std::uint64_t()>;

// The door: every change a learner can make is one function here, one transaction, and says what changed. Owns the one
// writing connection; use it on the thread that made it. Throws Error (TooNew, Corrupt, InUse, Io).
class Learner
{
public:
    // `path` may be ":memory:". `library` is the sets installed; it must outlive the learner. `random` makes ids and
    // seeds: the system's own unless a test wants them repeatable.
    Learner(const QString &path,
            Device device,
            const questions::QuestionSet &library,
            const Clock &clock,
            study::DayRule dayRule,
            study::Rules rules,
            RandomSource random = {});
    ~Learner();
    Learner(const Learner &) = delete;
    Learner &operator=(const Learner &) = delete;

    [[nodiscard]] Today today() const;

    // Continues the open session of today where there is one; one of an earlier day is ended. `beyondLimits`: ten more,
    // after the day's share is done. An empty id where there is nothing to ask: its view is Done, its summary empty.
    SessionId startToday(int questions, bool beyondLimits = false);
    [[nodiscard]] SessionView view(const SessionId &session) const;

    void taught(const SessionId &session); // the fact of the current step was shown
    Outcome answer(const SessionId &session, const Given &given);
    // Changes how the last answer counts (void and write again, in one transaction): "I guessed", "too easy".
    Outcome reconsider(const SessionId &session, bool guessed, bool tooEasy);
    bool undo(const SessionId &session); // takes back the last answer or shown fact; false where there is none
    void end(const SessionId &session);
    [[nodiscard]] Summary summary(const SessionId &session) const;

    // Last writer wins. Keys: "language", "theme", "text-scale", "goal", …
    [[nodiscard]] QString setting(const QString &key, const QString &fallback = {}) const;
    void setSetting(const QString &key, const QString &value);

    [[nodiscard]] study::CardMemory memory(const CardId &card) const;
    MergeReport merge(const QString &otherPath);
    void backUpTo(const QString &path) const;
    // Drops every cache and rebuilds it from the log.
    void rebuild();
    // Compares the caches with a fresh replay and the file with SQLite's own check; empty when all is well.
    [[nodiscard]] std::vector<Finding> check() const;

    std::function<void(Changes)> onChanged; // called after the transaction

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shixi::learner
