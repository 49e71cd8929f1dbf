#pragma once

#include "learner/learner.h"
#include "learner/paperrules.h"

#include <memory>
#include <optional>
#include <vector>

namespace shixi::learner
{

// The part of the door for mock exams: papers drawn by a plan, answered in any order, scored by rule
// (docs/formats/learner.md, Papers). As Learner: one transaction a change, on the thread that made it. Throws Error.

struct PaperWish {
    std::string plan;
    bool learntOnly = false; // drawn from what was introduced; not with a code
    // The same one draws the same paper from the same sets; empty: by chance. A formal paper has one, or it could be
    // begun again and again.
    QString code = {};
    bool untimed = false; // a self-test without its limit; a formal paper keeps it
};

// A part of a paper: what is wanted, and what can be had of it.
struct PaperPartOffer {
    std::optional<QuestionType> type;
    int wanted = 0;
    int had = 0;
    int points = 0; // of each, hundredths
    study::ScoringRule rule;
};

struct PaperOffer {
    std::vector<PaperPartOffer> parts;
    int questions = 0; // that can be had
    int fullPoints = 0; // of these, hundredths
    int passPoints = 0;
    int minutes = 0; // 0: no limit
    bool formal = false;
    bool wasTaken = false; // a formal paper of this code: it is taken once
};

struct PaperItemView {
    questions::Question question; // as it was drawn; options as they are shown
    CardId card; // empty: none
    QStringList chosen; // empty: not answered
    bool flagged = false;
    int points = 0; // it has, hundredths
    int score = 0; // it got; to be shown after handing in alone
    std::size_t rule = 0; // of the paper's rules
    bool right = false; // every part of it
};

// A paper, open or handed in.
struct PaperView {
    SessionId session;
    std::string plan;
    QString title; // in place of the name of its plan; empty: that
    QString code;
    study::Paper paper;
    study::PaperState state;
    std::vector<PaperItemView> items;
    std::int64_t startedMs = 0;
    QDate date;
    bool ended = false; // handed in, or left
    bool canUndo = false;
    // Once it is handed in: answers that are reviews, the others, and learning points.
    int counted = 0;
    int practiceOnly = 0;
    SessionPoints gained = {};
};

// One that was handed in.
struct PaperAttempt {
    SessionId session;
    QDate date;
    std::string plan;
    QString code;
    int points = 0; // hundredths
    int fullPoints = 0;
    int questions = 0;
    int answered = 0;
    int right = 0;
    int seconds = 0;
    bool passed = false;
    bool timeUp = false;
};

// What a paper that was handed in came to.
struct PaperPoints {
    int points = 0; // hundredths
    int fullPoints = 0;
};

struct PaperSheet;
class PaperInHand;

// Keeps papers that are worked on.
class PaperDesk
{
public:
    PaperDesk() = default;
    PaperDesk(const PaperDesk &) = delete;
    PaperDesk &operator=(const PaperDesk &) = delete;
    virtual ~PaperDesk() = default;

    [[nodiscard]] virtual PaperView view(const SessionId &session) const = 0; // throws Error{NotFound}
    // Of its time, in ms: `view` is that of when the program opened it, `openMs` what it measured since then.
    [[nodiscard]] virtual std::int64_t usedNow(const PaperView &view, std::int64_t openMs) const = 0;

    // Each with the paper's time used by now. What comes after the end throws Error{InvalidInput, "paper.ended"}; where
    // the time is up the paper is handed in instead, and false is returned.
    virtual bool
    choose(const SessionId &session, int item, const questions::Response &response, std::int64_t usedMs) = 0;
    virtual bool flag(const SessionId &session, int item, bool on, std::int64_t usedMs) = 0;
    virtual bool wait(const SessionId &session, std::int64_t usedMs) = 0;
    // The last choice or flag; false where there is none.
    virtual bool undo(const SessionId &session) = 0;
    virtual void handIn(const SessionId &session, std::int64_t usedMs) = 0;
};

class Papers final : public PaperDesk
{
public:
    // `learner` must outlive it.
    explicit Papers(Learner &learner);
    ~Papers() override;

    // What would be drawn; nothing is written. Throws Error{NotFound} for a plan that is not there.
    [[nodiscard]] PaperOffer offer(const PaperWish &wish) const;
    // The same of a plan that need not be of the rules for papers.
    [[nodiscard]] PaperOffer offer(const PaperPlan &plan, const PaperWish &wish) const;
    // Draws a paper that is kept elsewhere: nothing is written.
    [[nodiscard]] PaperSheet drawn(const PaperPlan &plan, const PaperWish &wish) const;
    // A self-test that is open is left: it counts for nothing. An empty id where there is no question to be had. Throws
    // Error{InvalidInput} "paper.open" while a formal paper is open, "paper.taken" where that one was taken,
    // "paper.no-code".
    SessionId start(const PaperWish &wish);
    [[nodiscard]] std::optional<SessionId> open() const; // the one begun last that is not ended

    [[nodiscard]] PaperView view(const SessionId &session) const override;
    [[nodiscard]] std::int64_t usedNow(const PaperView &view, std::int64_t openMs) const override;
    bool choose(const SessionId &session, int item, const questions::Response &response, std::int64_t usedMs) override;
    bool flag(const SessionId &session, int item, bool on, std::int64_t usedMs) override;
    bool wait(const SessionId &session, std::int64_t usedMs) override;
    bool undo(const SessionId &session) override;
    void handIn(const SessionId &session, std::int64_t usedMs) override;
    void leave(const SessionId &session); // without handing in; a formal paper cannot be left

    // Those handed in, the last first; of that plan, or of all.
    [[nodiscard]] std::vector<PaperAttempt> attempts(const std::string &plan = {}, std::size_t most = 50) const;
    // Empty where it was left, or is none.
    [[nodiscard]] std::optional<PaperPoints> pointsOf(const SessionId &session) const;

private:
    bool write(const SessionId &session, PaperEdit edit);

    Learner &m_learner;
    std::unique_ptr<PaperInHand> m_inHand;
};

} // namespace shixi::learner
