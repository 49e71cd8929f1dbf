#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "core/log.h"
#include "learner/memoryviews.h"
#include "learner/practiceviews.h"
#include "learner/reportviews.h"
#include "learner/scores.h"
#include "learner/views.h"
#include "questions/questionset.h"
#include "study/day.h"
#include "study/memory.h"
#include "study/outlook.h"
#include "study/rules.h"

#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace shixi::learner
{

class Challenges;
class Courses;
class DailyQuiz;
class Moving;
class LookingBack;
class Papers;

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
    // `path` may be ":memory:". `library` is the sets installed; it must outlive the learner. What it corrects or
    // carries on under another card is taken up here, and after a merge. `random` makes ids and seeds: the system's own
    // unless a test wants them repeatable.
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

    // Continues the open session of today where there is one; one of an earlier day is ended. A few questions more than
    // asked for where only they would be left. `beyondLimits`: on, where the day's share is done. An empty id where
    // there is nothing to ask: its view is Done, its summary empty.
    SessionId startToday(int questions, bool beyondLimits = false);
    [[nodiscard]] SessionView view(const SessionId &session) const;

    void taught(const SessionId &session); // the fact of the current step was shown
    Outcome answer(const SessionId &session, const Given &given);
    // Changes how the last answer counts (void and write again, in one transaction): "I guessed", "too easy". What was
    // told beforehand stays, unless it was a guess and is none now.
    Outcome reconsider(const SessionId &session, bool guessed, bool tooEasy);
    // Takes back the last answer, shown fact or report; false where there is none.
    bool undo(const SessionId &session);
    void end(const SessionId &session);
    [[nodiscard]] Summary summary(const SessionId &session) const;

    // How far the learner is; series for charts.
    [[nodiscard]] Scores scores() const;

    // Every fact of the library in the order of its text.
    [[nodiscard]] std::vector<FactStanding> standing() const;
    [[nodiscard]] std::vector<PastAnswer> history(const FactId &fact, int most = 20) const; // the last first
    // The wrong-answer book: those missed while very sure first, then missed last first.
    [[nodiscard]] std::vector<MissedFact> missedFacts() const;
    void clearMissed(const CardId &card);
    bool restoreMissed(const CardId &card); // takes that back; false where there is nothing to take back
    // A long book page by page: its cards in the same order, and one page; empty where the card stands not in it.
    [[nodiscard]] std::vector<CardId> missedCards() const;
    [[nodiscard]] std::optional<MissedFact> missedFact(const CardId &card) const;

    // What each choice of how much to learn comes to, the smallest first.
    [[nodiscard]] std::vector<Workload> workloads() const;
    // Questions to try before anything is learnt: on core facts of different kinds, one to choose from each, in the
    // order of the text. Nothing is written.
    [[nodiscard]] std::vector<const questions::Question *> samples(int most) const;

    // Cards a choice holds, and a round out of them. An open practice is ended; an empty id where there is none to ask.
    [[nodiscard]] int practisable(const PracticeChoice &choice) const;
    SessionId startPractice(const PracticeChoice &choice, int questions);
    [[nodiscard]] std::optional<SessionId> openPractice() const; // of today
    // What can be chosen besides this choice and out of it, and what a round of so many questions would hold.
    [[nodiscard]] PracticeOffer practiceOffer(const PracticeChoice &choice, int questions) const;
    // What that session was asked to hold; empty where it is no practice.
    [[nodiscard]] std::optional<PracticeRound> practiceRound(const SessionId &session) const;

    void setStarred(const FactId &fact, bool on);
    [[nodiscard]] bool isStarred(const FactId &fact) const;
    [[nodiscard]] std::vector<const knowledge::Fact *> starredFacts() const; // in the order of their text
    void setNote(const FactId &fact, const QString &text); // empty: none
    void setSuspended(const FactId &fact, bool on); // all its cards
    [[nodiscard]] std::vector<Bookmark> bookmarks() const; // in order
    void setBookmark(const Bookmark &bookmark, bool on);

    // How memory is foretold, and what is asked of it. Changing one of them plans every card anew.
    [[nodiscard]] MemoryStanding memoryStanding() const;
    void forgetTraining(); // the published defaults hold again
    [[nodiscard]] Pace pace() const; // what the learner chose, whatever an exam asks for meanwhile
    void setPace(const Pace &pace);
    [[nodiscard]] study::EasyDays easyDays() const;
    void setEasyDays(const study::EasyDays &days);
    // The exam to come: empty where none is set, or it is over.
    [[nodiscard]] std::optional<ExamView> exam() const;
    void setExam(const QDate &date, double share); // without a plan until one is kept
    // False, and nothing kept, where the exam or the memory model is another by now.
    bool keepExamPlan(const study::ExamPlan &plan, const PlannedFor &made);
    void clearExam();
    // What the future can be played through with, on another thread: the cards the learner chose to learn as they stand
    // today, and this learner's own pace; and the seconds a day holds at most.
    [[nodiscard]] study::Learnable learnable() const;
    [[nodiscard]] double secondsADay() const;

    // All cards of a fact.
    void setBuried(const FactId &fact, bool on); // not asked today
    void setDue(const FactId &fact, const QDate &date); // asked then, whatever memory says
    void forget(const FactId &fact); // as if never learnt
    // Takes that back; false where there is nothing to take back, or it was learnt anew since: its first reviews would
    // count twice.
    bool remember(const FactId &fact);

    // The learner holds that question to be wrong: it rests until that is taken back, or it reads otherwise. In a
    // session its answers to it count for nothing, and its card is passed over. Throws Error{NotFound}.
    void report(const Report &report);
    bool takeBackReport(const QuestionId &question); // false where there is none
    [[nodiscard]] std::vector<OwnReport> reports() const; // the last first

    // What was corrected of that the learner had answered, in the library's order, until seen on any device.
    [[nodiscard]] std::vector<Corrected> corrections() const;
    void seeCorrections();
    // The library's version before holds again: of these cards, the right answer it has. They are taught anew.
    void rolledBack(const std::vector<CardId> &corrected);
    // The same of those that are known of exactly this rev: notes raised them to it, and hold no longer.
    void notesLeftBehind(const std::map<CardId, int> &raised);

    // Last writer wins. Keys: "language", "theme", "text-scale", "goal", …
    [[nodiscard]] QString setting(const QString &key, const QString &fallback = {}) const;
    void setSetting(const QString &key, const QString &value);

    [[nodiscard]] study::CardMemory memory(const CardId &card) const;
    // Which of these cards the learner was shown or asked, though the library may not have them.
    [[nodiscard]] std::vector<CardId> begun(const std::vector<CardId> &cards) const;
    [[nodiscard]] QString path() const; // ":memory:" where there is no file
    [[nodiscard]] const study::Rules &rules() const; // with the learner's own
    [[nodiscard]] RulesOfDay rulesOfDay() const;
    [[nodiscard]] Device device() const;
    MergeReport merge(const QString &otherPath);
    void readAgain(); // after another connection has written (filework.h)
    void backUpTo(const QString &path) const;
    // Drops every cache and rebuilds it from the log.
    void rebuild();
    // Compares the caches with a fresh replay and the file with SQLite's own check; empty when all is well.
    [[nodiscard]] std::vector<Finding> check() const;

    std::function<void(Changes)> onChanged; // called after the transaction

private:
    friend class Challenges;
    friend class Courses;
    friend class DailyQuiz;
    friend class Moving;
    friend class LookingBack;
    friend class Papers;
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shixi::learner
