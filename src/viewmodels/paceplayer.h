#pragma once

#include "learner/learner.h"
#include "learner/paces.h"
#include "viewmodels/errorboundary.h"

#include <QObject>
#include <QThreadPool>

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace shixi
{

// Plays paces through on another thread, each once until today is another; what was played stays until then, and is
// shown until what takes its place is there.
class PacePlayer : public QObject
{
    Q_OBJECT

public:
    enum class Asker { Choices, Trial };

    // All must outlive it.
    PacePlayer(learner::Learner &learner, const ErrorBoundary &boundary, int days);
    ~PacePlayer() override; // ends what is being played

    // What is to be known for whom; what is not yet is played.
    void want(Asker asker, std::vector<learner::Pace> paces);
    void todayChanged();
    void cancel(); // until something is wanted anew
    void play(); // after that

    [[nodiscard]] const study::Outlook *find(const learner::Pace &pace) const; // null: not played
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] bool cancelled() const { return m_cancelled; }
    [[nodiscard]] double progress() const { return m_progress; }
    [[nodiscard]] std::optional<int> cards() const; // to be learnt in all; empty: not known yet

Q_SIGNALS:
    void changed();
    void progressed();

private:
    using Key = std::pair<double, int>;
    struct Work;

    void start();
    void begin(std::vector<learner::Pace> paces);
    void finish(const Work &work);
    [[nodiscard]] std::vector<learner::Pace> missing() const;
    [[nodiscard]] learner::Beginning beginning() const;

    learner::Learner &m_learner;
    const ErrorBoundary &m_boundary;
    const int m_days;
    std::array<std::vector<learner::Pace>, 2> m_wanted; // by Asker
    std::shared_ptr<const learner::Beginning> m_beginning; // null: today is another
    std::map<Key, study::Outlook> m_played;
    std::stop_source m_stop;
    bool m_old = false; // what was played is of another today
    bool m_busy = false;
    bool m_cancelled = false;
    double m_progress = 0;
    QThreadPool m_pool; // goes first
};

} // namespace shixi
