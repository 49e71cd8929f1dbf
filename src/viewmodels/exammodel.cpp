#include "viewmodels/exammodel.h"

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

ExamModel::ExamModel(learner::Learner &learner,
                     const TodayModel &today,
                     const SettingsModel &settings,
                     const ErrorBoundary &boundary,
                     QObject *parent)
    : QObject(parent)
    , m_learner(learner)
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
    return plan() && plan()->taught > 0 ? plan()->newADay : 0;
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
    if (isOld && m_exam->daysLeft > 0 && m_triedOn != m_today.date() && !m_planning) {
        m_askedFor = false;
        begin(Search::Plan);
    }
}

void ExamModel::begin(Search search)
{
    stop();
    study::Learnable learnable;
    study::ExamGoal goal;
    const bool read = m_boundary.run([&] {
        learnable = m_learner.learnable();
        goal = {m_exam->daysLeft, m_exam->share, m_learner.secondsADay()};
    });
    if (!read) {
        return;
    }
    m_triedOn = m_today.date();
    m_stop = std::stop_source();
    m_planning = search == Search::Plan;
    m_lookingFurther = search == Search::Further;
    m_further.reset();
    tellProgress(m_turn, 0);
    Q_EMIT changed();
    m_pool.start([this, search, learnable = std::move(learnable), goal, turn = m_turn, stop = m_stop.get_token()] {
        run(search, learnable, goal, turn, stop);
    });
}

// On another thread; what is found is told to the interface's.
void ExamModel::run(
    Search search, const study::Learnable &learnable, const study::ExamGoal &goal, int turn, std::stop_token stop)
{
    const Progress progress{[this, turn](int done, int total) {
                                QMetaObject::invokeMethod(this, [this, turn, done, total] {
                                    tellProgress(turn, static_cast<qreal>(done) / total);
                                });
                            },
                            std::move(stop)};
    const auto plan = search == Search::Plan ? study::planExam(learnable, goal, examSeed, progress)
                                             : planWithMoreTime(learnable, goal, progress);
    if (plan) {
        QMetaObject::invokeMethod(this, [this, search, turn, plan] {
            take(search, turn, *plan);
        });
    }
}

void ExamModel::take(Search search, int turn, const study::ExamPlan &plan)
{
    if (turn != m_turn) {
        return;
    }
    m_planning = false;
    m_lookingFurther = false;
    if (search == Search::Further) {
        m_further = plan;
        Q_EMIT changed();
        return;
    }
    m_boundary.run([&] {
        m_learner.keepExamPlan(plan);
    });
    refresh();
    if (m_askedFor) {
        lookFurther();
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
