#include "viewmodels/paceplayer.h"

#include <algorithm>

namespace shixi
{

struct PacePlayer::Work {
    std::shared_ptr<const learner::Beginning> beginning;
    std::vector<learner::Pace> paces;
    std::optional<std::vector<study::Outlook>> outlooks = {}; // empty: ended before
    std::exception_ptr failure = {};
};

PacePlayer::PacePlayer(learner::Learner &learner, const ErrorBoundary &boundary, int days)
    : m_learner(learner)
    , m_boundary(boundary)
    , m_days(days)
    , m_pool(this) // so that it is found, and work can be held up to be looked at
{
    m_pool.setMaxThreadCount(1);
}

PacePlayer::~PacePlayer()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void PacePlayer::want(Asker asker, std::vector<learner::Pace> paces)
{
    m_wanted.at(static_cast<std::size_t>(asker)) = std::move(paces);
    m_cancelled = false;
    start();
}

void PacePlayer::todayChanged()
{
    m_beginning.reset();
    m_old = true;
    m_stop.request_stop();
    start();
}

void PacePlayer::cancel()
{
    if (m_busy) {
        m_cancelled = true;
        m_stop.request_stop();
    }
}

void PacePlayer::play()
{
    m_cancelled = false;
    start();
}

const study::Outlook *PacePlayer::find(const learner::Pace &pace) const
{
    const auto found = m_played.find({pace.retention, pace.newPerDay});
    return found == m_played.end() ? nullptr : &found->second;
}

std::optional<int> PacePlayer::cards() const
{
    return m_beginning ? std::optional(static_cast<int>(m_beginning->learnable.cards.size())) : std::nullopt;
}

std::vector<learner::Pace> PacePlayer::missing() const
{
    std::vector<learner::Pace> paces;
    for (const auto &wanted : m_wanted) {
        std::ranges::copy_if(wanted, std::back_inserter(paces), [&](const learner::Pace &pace) {
            return (m_old || find(pace) == nullptr) && std::ranges::find(paces, pace) == paces.end();
        });
    }
    return paces;
}

learner::Beginning PacePlayer::beginning() const
{
    const auto exam = m_learner.exam();
    return {m_learner.learnable(),
            exam && exam->plan ? exam->plan->retention : m_learner.pace().retention,
            m_learner.secondsADay()};
}

void PacePlayer::start()
{
    auto paces = m_cancelled || m_busy ? std::vector<learner::Pace>() : missing();
    if (!paces.empty()) {
        m_boundary.run([&] {
            if (!m_beginning) {
                m_beginning = std::make_shared<learner::Beginning>(beginning());
            }
            begin(std::move(paces));
        });
    }
    Q_EMIT changed();
}

void PacePlayer::begin(std::vector<learner::Pace> paces)
{
    m_busy = true;
    m_progress = 0;
    m_stop = {};
    const auto tell = [this](int done, int total) {
        QMetaObject::invokeMethod(
            this,
            [this, done, total] {
                m_progress = total > 0 ? static_cast<double>(done) / total : 0;
                Q_EMIT progressed();
            },
            Qt::QueuedConnection);
    };
    m_pool.start([this, tell, work = Work{m_beginning, std::move(paces)}, stop = m_stop.get_token()]() mutable {
        try {
            work.outlooks = learner::outlooksOf(*work.beginning, work.paces, m_days, {tell, stop});
        } catch (...) {
            work.failure = std::current_exception();
        }
        QMetaObject::invokeMethod(
            this,
            [this, work] {
                finish(work);
            },
            Qt::QueuedConnection);
    });
}

void PacePlayer::finish(const Work &work)
{
    m_busy = false;
    const bool failed = !m_boundary.run([&] {
        if (work.failure) {
            std::rethrow_exception(work.failure);
        }
    });
    m_cancelled = m_cancelled || failed;
    if (work.outlooks && work.beginning == m_beginning) {
        if (m_old) {
            m_played.clear();
            m_old = false;
        }
        for (std::size_t place = 0; place < work.paces.size(); ++place) {
            const learner::Pace &pace = work.paces[place];
            m_played.insert_or_assign({pace.retention, pace.newPerDay}, (*work.outlooks)[place]);
        }
    }
    start();
}

} // namespace shixi
