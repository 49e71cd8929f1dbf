#pragma once

#include "core/clock.h"
#include "learner/papers.h"
#include "meeting/journal.h"
#include "meeting/keptpaper.h"
#include "meeting/relaywire.h"
#include "study/relay.h"

#include <functional>
#include <optional>

namespace shixi::meeting
{

struct RelayResult {
    QString name;
    study::PaperState state;
};

// How a question went.
struct RelayQuestion {
    questions::Question question; // as it was drawn
    int answered = 0; // by so many of all
    int right = 0;
};

// What a relay came to.
struct RelayReport {
    std::int64_t begunMs = 0;
    std::string plan;
    QString code;
    study::Paper paper;
    std::vector<RelayResult> results; // in the order they came
    std::vector<RelayQuestion> questions;
};

// The relay test: one paper for several people, one after the other at one machine. Nothing of it is written into the
// learner's file: a journal in `folder` keeps it, so that it goes on after a kill exactly where it stood. As the desk
// of a paper it is that of who works now. On one thread. Throws Error.
class Relay final : public learner::PaperDesk
{
public:
    // All must outlive it. Empty folder: nothing is kept.
    Relay(learner::Learner &learner, const questions::QuestionSet &library, const Clock &clock, const QString &folder);

    // What can be chosen.
    [[nodiscard]] static const std::vector<learner::PaperPlan> &plans();
    [[nodiscard]] learner::PaperOffer offer(const learner::PaperPlan &plan, const learner::PaperWish &wish) const;

    // Reads what stands open. Throws Error{Corrupt, TooLarge, TooNew} for a journal that cannot be gone on with; it is
    // kept under another name, which the error tells, and a new relay can begin.
    void load();
    // False where there is no question to be had, or a relay stands open.
    bool start(const learner::PaperPlan &plan, const learner::PaperWish &wish);

    // None is kept, not even one that cannot be read now.
    [[nodiscard]] bool canBegin() const { return !isOpen() && m_journal.canBegin(); }
    [[nodiscard]] bool isOpen() const { return m_kept.has_value(); }
    [[nodiscard]] const study::RelayState &state() const { return m_state; }
    [[nodiscard]] const study::Paper &paper() const { return m_kept->sheet.paper; } // of one that is open

    void comes(const QString &name); // a name of blanks becomes a number
    void goes(); // who handed in has seen the result
    void closes();
    [[nodiscard]] RelayReport report() const;
    // The name of what is kept of it, without folder and ending; no other relay has it.
    [[nodiscard]] QString fileName() const;
    // It is over and seen: the journal is put under that name. One to which nobody came is removed.
    void putAway();

    [[nodiscard]] learner::PaperView view(const SessionId &session) const override;
    [[nodiscard]] std::int64_t usedNow(const learner::PaperView &view, std::int64_t openMs) const override;
    bool choose(const SessionId &session, int item, const questions::Response &response, std::int64_t usedMs) override;
    bool flag(const SessionId &session, int item, bool on, std::int64_t usedMs) override;
    bool wait(const SessionId &session, std::int64_t usedMs) override;
    bool undo(const SessionId &session) override;
    void handIn(const SessionId &session, std::int64_t usedMs) override;

private:
    bool writeForWorker(const study::PaperEvent &event, const QStringList &chosen = {});
    void write(RelayLine line);
    void take(const std::vector<QJsonObject> &lines);
    [[nodiscard]] RelayLine judged(RelayLine line) const;
    [[nodiscard]] QStringList chosen(const study::Runner &runner, std::size_t item) const;
    [[nodiscard]] questions::Question asked(std::size_t item, std::size_t runner) const;

    learner::Papers m_papers;
    const questions::QuestionSet &m_library;
    const Clock &m_clock;
    QString m_folder;
    Journal m_journal;
    std::optional<KeptPaper> m_kept;
    std::vector<study::RelayEvent> m_events;
    std::vector<QStringList> m_chosen; // of each
    study::RelayState m_state;
};

} // namespace shixi::meeting
