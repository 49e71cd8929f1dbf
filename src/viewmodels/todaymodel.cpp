#include "viewmodels/todaymodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

constexpr std::int64_t minuteMs = 60'000;
constexpr std::int64_t dayMs = 24 * 60 * minuteMs;

// Until the study day ends, and a moment more; never longer than a timer takes, and looked at again when the clock may
// have been moved.
int msToNextDay(const study::DayRule &rule, std::int64_t nowMs)
{
    const std::int64_t localMs = nowMs + rule.offsetAt(nowMs) * minuteMs;
    const std::int64_t sinceRollover = ((localMs - rule.rolloverMinutes * minuteMs) % dayMs + dayMs) % dayMs;
    constexpr std::int64_t longestMs = 60 * minuteMs;
    return static_cast<int>(std::min(dayMs - sinceRollover + 500, longestMs));
}

} // namespace

TodayModel::TodayModel(learner::Learner &learner,
                       const Clock &clock,
                       study::DayRule dayRule,
                       const SettingsModel &settings,
                       const ErrorBoundary &boundary,
                       QObject *parent)
    : QObject(parent)
    , m_learner(learner)
    , m_clock(clock)
    , m_dayRule(std::move(dayRule))
    , m_settings(settings)
    , m_boundary(boundary)
{
    m_soon.setSingleShot(true);
    m_nextDay.setSingleShot(true);
    m_nextDay.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_soon, &QTimer::timeout, this, &TodayModel::refresh);
    connect(&m_nextDay, &QTimer::timeout, this, &TodayModel::refresh);
    connect(&settings, &SettingsModel::languageChanged, this, &TodayModel::refresh);
    refresh();
}

QString TodayModel::dateText() const
{
    const QLocale locale = m_settings.locale();
    const bool chinese = locale.language() == QLocale::Chinese;
    return locale.toString(m_today.date, chinese ? u"M月d日 dddd"_s : u"dddd, d MMMM"_s);
}

qreal TodayModel::progress() const
{
    if (finished()) {
        return 1.0;
    }
    return m_today.goal <= 0 ? 0.0 : std::min(1.0, static_cast<qreal>(m_today.doneToday) / m_today.goal);
}

void TodayModel::refresh()
{
    m_soon.stop();
    m_boundary.run([this] {
        const int day = m_dayRule.studyDay(m_clock.nowMs());
        m_today = m_learner.today();
        const auto &exam = m_learner.rules().exam;
        m_towardsExam = exam && day <= exam->day;
        m_readOn = day;
    });
    showSections();
    waitForNextDay();
    Q_EMIT changed();
}

bool TodayModel::isPast() const
{
    return m_dayRule.studyDay(m_clock.nowMs()) != m_readOn;
}

void TodayModel::refreshSoon()
{
    m_soon.start(0);
}

bool TodayModel::holdBack()
{
    const bool expected = m_soon.isActive();
    m_soon.stop();
    return expected;
}

void TodayModel::showSections()
{
    m_sections.setRows(rowsOf(m_today.sections));
    m_weakest.setRows(rowsOf(m_today.weakest));
}

std::vector<SectionRow> TodayModel::rowsOf(const std::vector<learner::SectionProgress> &sections) const
{
    const QLocale locale = m_settings.locale();
    std::vector<SectionRow> rows;
    for (const learner::SectionProgress &section : sections) {
        SectionRow row;
        row.title = section.title;
        row.facts = section.facts;
        row.learnt = section.learnt;
        row.percent = section.facts == 0 ? 0 : qRound(100.0 * section.learnt / section.facts);
        // Negative: all of it was met only today, so nothing is known of it yet.
        if (section.learnt > 0 && section.retentionPpm >= 0) {
            row.retentionPercent = qRound(section.retentionPpm / 10'000.0);
            row.retentionText = locale.toString(qRound(section.retentionPpm / 10'000.0)) + locale.percent();
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

void TodayModel::waitForNextDay()
{
    m_nextDay.start(msToNextDay(m_dayRule, m_clock.nowMs()));
}

} // namespace shixi
