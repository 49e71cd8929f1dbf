#include "viewmodels/exammodel.h"

#include "learner/filework.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

constexpr std::uint64_t examSeed = 20'211; // the same plan for the same standing
constexpr int firstOfferDays = 28; // ahead, where no exam is set
constexpr std::array moreTime{1.5, 2.0};

int percentOf(double share)
{
    return static_cast<int>(std::lround(share * 100));
}

int minutesADay(const study::ExamPlan &plan)
{
    return static_cast<int>(std::ceil(plan.secondsADay / 60));
}

// Of the plans with more time the first that reaches the share, else the last. Empty: cancelled.
std::optional<study::ExamPlan>
planWithMoreTime(const study::Learnable &learnable, study::ExamGoal goal, const Progress &progress)
{
    const double secondsADay = goal.secondsADay;
    std::optional<study::ExamPlan> plan;
    for (const double times : moreTime) {
        goal.secondsADay = secondsADay * times;
        plan = study::planExam(learnable, goal, examSeed, progress);
        if (!plan || (percentOf(plan->remembered) >= percentOf(goal.share) && plan->leftOut == 0)) {
            break;
        }
    }
    return plan;
}

} // namespace

// What another thread needs to plan, and to keep the plan in the learner's file.
struct ExamModel::Work {
    Search search;
    int turn;
    study::Learnable learnable;
    study::ExamGoal goal;
    learner::PlannedFor made;
    QString path; // empty: the file is in memory, and kept on the interface's thread
    learner::RulesOfDay rules;
    learner::Device device;
    std::int64_t nowMs;
};

struct ExamModel::Found {
    std::optional<study::ExamPlan> plan = {}; // empty: cancelled
    bool kept = false; // already
    std::exception_ptr failure = {};
};

ExamModel::ExamModel(learner::Learner &learner,
                     const Clock &clock,
                     const TodayModel &today,
                     const SettingsModel &settings,
                     const ErrorBoundary &boundary,
                     QObject *parent)
    : QObject(parent)
    , m_learner(learner)
    , m_clock(clock)
    , m_today(today)
    , m_settings(settings)
    , m_boundary(boundary)
    , m_pool(this)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
    connect(&today, &TodayModel::changed, this, [this] {
        refresh();
        planDaily();
    });
    connect(&settings, &SettingsModel::levelsChanged, this, &ExamModel::planAgain);
    connect(&settings, &SettingsModel::languageChanged, this, [this] {
        m_month.show(m_today.date(), m_month.chosen(), m_settings.locale());
        Q_EMIT changed();
    });
    refresh();
    beginChoosing();
    QMetaObject::invokeMethod(this, &ExamModel::planDaily, Qt::QueuedConnection); // when all is there
}

ExamModel::~ExamModel()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

QString ExamModel::dateText() const
{
    return m_exam ? m_month.fullText(m_exam->date) : QString();
}

int ExamModel::share() const
{
    return m_exam ? percentOf(m_exam->share) : 0;
}

ExamModel::Outlook ExamModel::outlook() const
{
    if (!plan()) {
        return Outlook::NotPlanned;
    }
    if (m_exam->daysLeft <= 1) {
        return Outlook::TooClose;
    }
    if (plan()->leftOut > 0) {
        return Outlook::LeavesOut;
    }
    return fallsShort(*plan()) ? Outlook::FallsShort : Outlook::Reaches;
}

int ExamModel::remembered() const
{
    return plan() ? percentOf(plan()->remembered) : 0;
}

int ExamModel::minutes() const
{
    return plan() ? minutesADay(*plan()) : 0;
}

int ExamModel::newADay() const
{
    if (!plan() || plan()->taught == 0 || plan()->leftOut == 0) {
        return plan() && plan()->taught > 0 ? plan()->newADay : 0;
    }
    // Not all fits in: the plan's number was only a limit that time did not let it come to.
    const int days = std::max(1, static_cast<int>(m_exam->plannedOn.daysTo(m_exam->date)) - plan()->sweepDays);
    return std::min(plan()->newADay, (plan()->taught + days - 1) / days);
}

QString ExamModel::sweepText() const
{
    const QString format = chinese() ? u"M月d日 dddd"_s : u"dddd, d MMMM"_s;
    return plan() ? m_settings.locale().toString(m_exam->date.addDays(-plan()->sweepDays), format) : QString();
}

int ExamModel::usefulLeftOut() const
{
    return plan() ? std::max(0, plan()->leftOut - coreLeftOut()) : 0;
}

int ExamModel::moreMinutes() const
{
    return m_further ? minutesADay(*m_further) : 0;
}

int ExamModel::moreRemembered() const
{
    return m_further ? percentOf(m_further->remembered) : 0;
}

bool ExamModel::moreReaches() const
{
    return m_further && m_exam && !fallsShort(*m_further);
}

void ExamModel::beginChoosing()
{
    const QDate offered = m_exam ? m_exam->date : m_today.date().addDays(firstOfferDays);
    m_month.show(m_today.date(), offered, m_settings.locale());
}

void ExamModel::setExam(int share)
{
    const bool kept = m_boundary.run([&] {
        m_learner.setExam(m_month.chosen(), share / 100.0);
    });
    refresh();
    if (kept) {
        planAgain();
    }
}

void ExamModel::clearExam()
{
    stop();
    m_boundary.run([this] {
        m_learner.clearExam();
    });
    refresh();
}

void ExamModel::planAgain()
{
    if (m_exam && m_exam->daysLeft > 0) {
        m_askedFor = true;
        begin(Search::Plan);
    }
}

void ExamModel::cancel()
{
    stop();
    Q_EMIT changed();
}

void ExamModel::lookFurther()
{
    const bool wanted = outlook() == Outlook::FallsShort || outlook() == Outlook::LeavesOut;
    if (wanted && !m_further && !m_planning && !m_lookingFurther) {
        begin(Search::Further);
    }
}

void ExamModel::setInSession(bool on)
{
    if (m_inSession == on) {
        return;
    }
    m_inSession = on;
    if (!on) {
        QMetaObject::invokeMethod(this, &ExamModel::planDaily, Qt::QueuedConnection); // when its summary is there
    } else if (m_planning && !m_askedFor) {
        cancel();
        m_triedOn = {}; // again after the session
    }
}

void ExamModel::refresh()
{
    m_boundary.run([this] {
        m_exam = m_learner.exam();
    });
    if (!m_exam) {
        m_further.reset();
    }
    Q_EMIT changed();
}

bool ExamModel::fallsShort(const study::ExamPlan &plan) const
{
    return percentOf(plan.remembered) < share();
}

// Once, whatever comes of it: who cancels it does not want it.
void ExamModel::planDaily()
{
    const bool isOld = m_exam && (!plan() || m_exam->plannedOn < m_today.date());
    const bool mayBegin = !m_inSession && !m_planning && m_triedOn != m_today.date();
    if (isOld && m_exam->daysLeft > 0 && mayBegin) {
        m_askedFor = false;
        begin(Search::Plan);
    }
}

ExamModel::Work ExamModel::workFor(Search search) const
{
    const bool inMemory = m_learner.path() == ":memory:"_L1;
    auto learnable = m_learner.learnable();
    const fsrs::Model memory = learnable.model;
    return {search,
            m_turn,
            std::move(learnable),
            {m_exam->daysLeft, m_exam->share, m_learner.secondsADay()},
            {m_exam->date, m_exam->share, memory},
            inMemory ? QString() : m_learner.path(),
            m_learner.rulesOfDay(),
            m_learner.device(),
            m_clock.nowMs()};
}

void ExamModel::begin(Search search)
{
    stop();
    m_triedOn = m_today.date();
    std::optional<Work> work;
    m_boundary.run([&] {
        work = workFor(search);
    });
    if (!work) {
        Q_EMIT changed(); // what was planned before was stopped
        return;
    }
    m_stop = std::stop_source();
    m_planning = search == Search::Plan;
    m_lookingFurther = search == Search::Further;
    m_further.reset();
    tellProgress(m_turn, 0);
    Q_EMIT changed();
    const auto tell = [this, turn = m_turn](int done, int total) {
        QMetaObject::invokeMethod(this, [this, turn, done, total] {
            tellProgress(turn, static_cast<qreal>(done) / total);
        });
    };
    m_pool.start([this, work = std::move(*work), progress = Progress{tell, m_stop.get_token()}] {
        run(work, progress);
    });
}

// On another thread; what is found is told to the interface's.
void ExamModel::run(const Work &work, const Progress &progress)
{
    Found found;
    try {
        const bool further = work.search == Search::Further;
        found.plan = further ? planWithMoreTime(work.learnable, work.goal, progress)
                             : study::planExam(work.learnable, work.goal, examSeed, progress);
        if (found.plan && !further && !work.path.isEmpty()) {
            found.kept = learner::keepExamPlan(
                work.path, work.rules, work.device, work.nowMs, *found.plan, work.made, {{}, progress.stop});
        }
    } catch (...) {
        found.failure = std::current_exception();
    }
    QMetaObject::invokeMethod(this, [this, work, found] {
        take(work, found);
    });
}

void ExamModel::take(const Work &work, const Found &found)
{
    if (found.kept) { // even where it was cancelled at the last moment
        m_boundary.run([this] {
            m_learner.readAgain();
        });
    }
    if (work.turn != m_turn) {
        refresh();
        return;
    }
    m_planning = false;
    m_lookingFurther = false;
    const bool worked = m_boundary.run([&] {
        if (found.failure) {
            std::rethrow_exception(found.failure);
        }
    });
    if (work.search == Search::Further) {
        m_further = found.plan;
        Q_EMIT changed();
    } else if (worked && found.plan) {
        keep(work, found);
    } else {
        Q_EMIT changed();
    }
}

void ExamModel::keep(const Work &work, const Found &found)
{
    bool fits = found.kept;
    const bool known = m_boundary.run([&] {
        if (work.path.isEmpty()) {
            fits = m_learner.keepExamPlan(*found.plan, work.made);
        } else if (!fits) {
            m_learner.readAgain(); // what it was planned for is no longer so
        }
    });
    refresh();
    if (!known) {
        return; // it would fail again
    }
    if (fits && m_askedFor) {
        lookFurther();
    } else if (m_askedFor) {
        planAgain(); // though there is a plan of today
    } else if (!fits) {
        m_triedOn = {};
        planDaily();
    }
}

void ExamModel::stop()
{
    m_stop.request_stop();
    ++m_turn;
    m_planning = false;
    m_lookingFurther = false;
}

void ExamModel::tellProgress(int turn, qreal progress)
{
    if (turn == m_turn && progress != m_progress) {
        m_progress = progress;
        Q_EMIT progressChanged();
    }
}

} // namespace shixi
