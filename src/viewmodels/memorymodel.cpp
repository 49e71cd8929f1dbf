#include "viewmodels/memorymodel.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

constexpr int waitMs = 4000; // after the start, or the end of a session: not while a page comes up
const QString wishKey = u"memory-training"_s;
const QString unwished = u"off"_s;

} // namespace

MemoryModel::MemoryModel(learner::Learner &learner,
                         const Clock &clock,
                         const SettingsModel &settings,
                         const ErrorBoundary &boundary,
                         QObject *parent)
    : QObject(parent)
    , m_learner(learner)
    , m_clock(clock)
    , m_settings(settings)
    , m_boundary(boundary)
    , m_pool(this) // so that it is found, and work can be held up to be looked at
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
    m_soon.setSingleShot(true);
    m_soon.setInterval(waitMs);
    connect(&m_soon, &QTimer::timeout, this, &MemoryModel::consider);
    connect(&settings, &SettingsModel::languageChanged, this, &MemoryModel::changed);
}

MemoryModel::~MemoryModel()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

MemoryModel::State MemoryModel::state() const
{
    if (m_standing.trained) {
        return m_standing.trained->kept ? State::Kept : State::Adjusted;
    }
    if (answers() < needed()) {
        return State::TooFew;
    }
    return possible() && byItself() ? State::Waiting : State::Usual;
}

int MemoryModel::needed() const
{
    return m_learner.rules().trainFromReviews;
}

QString MemoryModel::dateText() const
{
    // Without the day of the week, which says nothing here.
    const bool chinese = m_settings.messageLanguage() == messages::Language::Chinese;
    return m_standing.trained
        ? m_settings.locale().toString(m_standing.trainedOn, chinese ? u"yyyy年M月d日"_s : u"d MMMM yyyy"_s)
        : QString();
}

QString MemoryModel::lossOf(double loss) const
{
    constexpr int decimals = 3;
    const bool adjusted = state() == State::Adjusted && m_standing.trained->lossBefore > 0;
    return adjusted ? m_settings.locale().toString(loss, 'f', decimals) : QString();
}

QString MemoryModel::lossBeforeText() const
{
    return m_standing.trained ? lossOf(m_standing.trained->lossBefore) : QString();
}

QString MemoryModel::lossText() const
{
    return m_standing.trained ? lossOf(m_standing.trained->loss) : QString();
}

bool MemoryModel::possible() const
{
    return m_learner.path() != ":memory:"_L1;
}

bool MemoryModel::canTrain() const
{
    return possible() && m_doing == Doing::Nothing && answers() >= needed()
        && (!m_standing.trained || m_standing.fresh > 0);
}

bool MemoryModel::canForget() const
{
    // Where the usual stayed there is nothing to go back from.
    const auto &trained = m_standing.trained;
    return m_doing == Doing::Nothing && trained && !(trained->kept && trained->model == fsrs::Model());
}

void MemoryModel::refresh()
{
    m_boundary.run([this] {
        m_standing = m_learner.memoryStanding();
        m_wished = m_learner.setting(wishKey) != unwished;
    });
    Q_EMIT changed();
}

void MemoryModel::considerSoon()
{
    if (possible() && !m_inSession) {
        m_soon.start();
    }
}

void MemoryModel::setInSession(bool on)
{
    if (m_inSession == on) {
        return;
    }
    m_inSession = on;
    if (!on) {
        considerSoon();
        return;
    }
    m_soon.stop();
    if (busy() && !m_byHand) {
        m_stop.request_stop(); // again after the session
    }
}

void MemoryModel::consider()
{
    if (m_inSession || m_doing != Doing::Nothing) {
        return;
    }
    refresh();
    if (m_standing.wantsTraining && byItself()) {
        train(false);
    }
}

void MemoryModel::trainNow()
{
    if (!canTrain()) {
        return;
    }
    m_declined = false;
    m_boundary.run([this] {
        if (!m_wished) {
            m_learner.setSetting(wishKey, {});
        }
    });
    train(true);
}

void MemoryModel::cancel()
{
    if (busy()) {
        m_declined = true;
        m_stop.request_stop();
    }
}

void MemoryModel::forgetTraining()
{
    if (!canForget()) {
        return;
    }
    m_boundary.run([this] {
        m_learner.setSetting(wishKey, unwished);
        if (!possible()) {
            m_learner.forgetTraining();
        }
    });
    if (!possible()) {
        refresh();
        return;
    }
    m_byHand = true;
    begin(Doing::Forgetting,
          [this,
           path = m_learner.path(),
           rules = m_learner.rulesOfDay(),
           device = m_learner.device(),
           nowMs = m_clock.nowMs()] {
              learner::forgetTraining(path, rules, device, nowMs);
              return [this] {
                  m_learner.readAgain();
              };
          });
}

void MemoryModel::train(bool byHand)
{
    m_byHand = byHand;
    m_stop = std::stop_source();
    const Progress progress{[this](int done, int total) {
                                tell(done, total);
                            },
                            m_stop.get_token()};
    begin(Doing::Training,
          [this,
           progress,
           path = m_learner.path(),
           rules = m_learner.rulesOfDay(),
           device = m_learner.device(),
           nowMs = m_clock.nowMs()]() -> Then {
              constexpr int most = 4;
              const int threads = std::clamp(QThread::idealThreadCount() - 1, 1, most); // one is left for the interface
              if (!learner::trainMemory(path, rules, device, nowMs, threads, progress)) {
                  return [] {};
              }
              return [this] {
                  m_learner.readAgain();
              };
          });
}

void MemoryModel::begin(Doing doing, std::function<Then()> work)
{
    m_doing = doing;
    m_progress = 0;
    Q_EMIT changed();
    Q_EMIT progressed();
    runInBackground(m_pool, *this, std::move(work), [this](const Then &then) {
        finish(then);
    });
}

void MemoryModel::finish(const Then &then)
{
    m_doing = Doing::Nothing;
    if (m_byHand) {
        m_boundary.run(then);
    } else {
        // Nobody asked for it, and it is tried again: not to be told in the midst of something else.
        ErrorBoundary([](const Error &error) {
            qWarning("%s", error.what());
        }).run(then);
    }
    refresh();
}

void MemoryModel::tell(int done, int total)
{
    QMetaObject::invokeMethod(
        this,
        [this, progress = static_cast<double>(done) / std::max(total, 1)] {
            m_progress = progress;
            Q_EMIT progressed();
        },
        Qt::QueuedConnection);
}

} // namespace shixi
