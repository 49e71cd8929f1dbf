#pragma once

#include "core/clock.h"
#include "learner/papers.h"
#include "meeting/journal.h"
#include "meeting/keptpaper.h"
#include "study/duel.h"

#include <array>
#include <optional>

namespace shixi::meeting
{

// Two on one screen: the same questions to both at once, each with one option to choose. Nothing of it is written into
// the learner's file: a journal in `folder` keeps it, so that it goes on after a kill exactly where it stood. On one
// thread. Throws Error.
class Duel
{
public:
    using Names = std::array<QString, study::duelSides>;

    // All must outlive it. Empty folder: nothing is kept.
    Duel(learner::Learner &learner, const Clock &clock, const QString &folder);

    [[nodiscard]] int available(int questions) const; // of so many, that can be had

    // Reads what stands open. Throws Error{Corrupt, TooLarge, TooNew} for a journal that cannot be gone on with; it is
    // kept under another name, which the error tells, and a new duel can begin.
    void load();
    // In place of one that stands open. False where there is no question to be had.
    bool start(int questions, const Names &names);

    // None is kept, not even one that cannot be read now.
    [[nodiscard]] bool canBegin() const { return !isOpen() && m_journal.canBegin(); }
    [[nodiscard]] bool isOpen() const { return m_kept.has_value(); }
    [[nodiscard]] const Names &names() const { return m_names; } // as they were typed
    [[nodiscard]] const study::DuelState &state() const { return m_state; }
    [[nodiscard]] const std::vector<study::DuelItem> &items() const { return m_items; }
    [[nodiscard]] const questions::Question &question(std::size_t item) const; // options as they are shown

    void pick(std::size_t side, std::size_t option);
    void show(); // what is right, though not both have answered
    void goOn(); // to the next question
    void putAway(); // it is over and seen: nothing stays

private:
    void write(const study::DuelEvent &event);
    void take(const std::vector<QJsonObject> &lines);
    void forget();

    learner::Papers m_papers;
    const Clock &m_clock;
    Journal m_journal;
    std::optional<KeptPaper> m_kept;
    Names m_names;
    std::vector<study::DuelItem> m_items;
    std::vector<study::DuelEvent> m_events;
    study::DuelState m_state;
};

} // namespace shixi::meeting
