#pragma once

#include "core/log.h"
#include "learner/summary.h"
#include "questions/check.h"
#include "questions/questionset.h"
#include "study/course.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace shixi::learner
{

// What goes in and out of the door (learner.h).

struct SectionProgress {
    QString title;
    int facts = 0; // core and useful
    int learnt = 0; // every card of it remembered for a day or more
    int retentionPpm = -1; // mean retrievability of cards learnt before today, parts per million; -1: none yet
};

struct Today {
    QDate date; // of the study day
    int questions = 0; // of the session offered
    int reviews = 0;
    int fresh = 0;
    int minutes = 0; // rounded up
    int due = 0;
    int putOff = 0; // due, left for another day
    std::optional<int> caughtUpIn = {}; // days until nothing is put off any more; empty: nothing is, or not in a month
    int doneToday = 0; // answers that counted
    int goal = 0; // doneToday + what is left of the day's share
    int coreFacts = 0;
    int coreLearnt = 0;
    int daysAway = 0; // since the last answer; 0 on consecutive days or at the start
    bool anyAnswer = false; // false: the very first visit
    std::optional<SessionId> open; // a session to continue
    int openRemaining = 0; // questions left in it
    int toGo = 0; // questions still to come today: of the open session, else of the day's share
    int more = 0; // questions of a further round, the day's share being done; 0: none is offered
    int shortQuestions = 0; // after days away: of a round to begin again with; 0: none shorter is offered
    int shortMinutes = 0;
    int missed = 0; // facts in the wrong-answer book
    int dueTomorrow = 0, freshTomorrow = 0, minutesTomorrow = 0; // once the day's share is done
    std::vector<SectionProgress> sections;
    std::vector<SectionProgress> weakest; // those fading, the least remembered first; at most three
};

// What one of the choices of how much to learn holds.
struct Workload {
    QString levels; // as the setting "levels" names it: "core", "useful", "everything"
    int facts = 0;
    int minutesADay = 0; // of the days until then, rounded up; 0: all was met
    std::optional<QDate> doneOn = {}; // the day the last new fact is met; empty: not within ten years
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
    int askedFirst = 0; // questions of the plan that were answered: facts shown and repeats not among them
    int asksInAll = 0; // questions of the plan
    int repeatsLeft = 0; // questions missed that are still to come again
    bool canUndo = false;
    Mode mode = Mode::Today;
};

struct Given {
    questions::Response response;
    int durationMs = 0;
    bool guessed = false;
    bool tooEasy = false;
    // The question that was shown; empty: the one that stands. Another form of it may stand by now, where memory came
    // to be seen otherwise meanwhile.
    QuestionId question = {};
    // What the learner said before it was judged: 1 not sure, 2 fairly, 3 very sure; empty: not asked. `guessed` is 1.
    std::optional<int> confidence = {};
};

struct Outcome {
    LogId answer;
    Verdict verdict = Verdict::Wrong;
    std::optional<Rating> rating; // empty: practice only
    std::optional<int> nextDueDays; // from today, after this answer
    bool comesAgain = false; // later in this session
};

// How well a fact is remembered, as the reader marks it.
enum class Strength { New, Firm, Fading, Due };

// One fact, and where the learner stands with it.
struct FactStanding {
    const knowledge::Fact *fact = nullptr; // lives as long as the library
    Level level = Level::Useful; // as the learner changed it, else the set's
    Strength strength = Strength::New;
    int recallPpm = -1; // today, of its weakest card, parts per million; -1: never reviewed
    std::optional<int> dueInDays = {}; // of the card due first; below zero: overdue; empty: never reviewed
    int cards = 0; // 0: for reading only
    bool learnt = false; // every card of it remembered for a day or more
    bool suspended = false; // all its cards
    bool buried = false; // not asked today
    bool leech = false; // missed again and again (study/leech.h)
    bool starred = false;
    bool missed = false; // stands in the wrong-answer book
    QString note = {};
};

struct PastAnswer {
    QDate date; // of the study day
    std::int64_t atMs = 0;
    const questions::Question *question = nullptr; // null where the library no longer has it
    QStringList chosen;
    Verdict verdict = Verdict::Wrong;
    std::optional<Rating> rating; // empty: practice only
};

// Which cards to practise, in which order; what is empty does not restrict.
struct PracticeChoice {
    QString section = {};
    std::optional<Kind> kind = {};
    std::optional<Level> level = {};
    std::vector<FactId> facts = {};
    bool missed = false; // those of the wrong-answer book
    bool starred = false;
    bool notDone = false; // never answered, in no mode
    bool mostMissed = false; // missed once or more; where memory gives the order, those missed most often first
    FactId formula = {}; // what hangs on a list to be recited (formulas.h)
    QString part = {}; // of its items one that is a topic of its own: what hangs on that
    study::PracticeOrder order = study::PracticeOrder::Memory;
};

// A page of the wrong-answer book.
struct MissedFact {
    CardId card;
    const knowledge::Fact *fact = nullptr;
    const questions::Question *question = nullptr; // the one missed; null where the library no longer has it
    QStringList chosen;
    QDate date; // of the study day it was missed on
    int rightDaysLeft = 0; // right answers on so many further days
    bool wantsOtherForm = false; // one of them in another form
    bool leech = false; // missed again and again, and not paused
    bool sure = false; // told to be very sure, when it was missed
};

// A paragraph the learner marked to come back to.
struct Bookmark {
    QString article; // its name
    int paragraph = 0; // from 1, blank lines not counted

    bool operator==(const Bookmark &) const = default;
};

// What a mutation changed, so that views know what to read again.
struct Changes {
    bool today = false; // what Learner::today says
    bool marks = false; // stars, notes, bookmarks
    bool reports = false; // correction notes
    bool corrections = false; // what was corrected of that the learner had answered
};

struct MergeReport {
    int answers = 0; // rows that were new here
    int events = 0;
    int sessions = 0;
    int others = 0;
};

} // namespace shixi::learner
