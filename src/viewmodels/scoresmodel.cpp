#include "viewmodels/scoresmodel.h"

#include "learner/papers.h"
#include "viewmodels/paperwords.h"

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

MasteryFigures figuresOf(const statistics::Mastery &mastery)
{
    MasteryFigures figures;
    figures.facts = mastery.facts;
    figures.mastered = mastery.mastered;
    figures.learning = mastery.learning;
    figures.fresh = mastery.fresh();
    return figures;
}

} // namespace

ScoresModel::ScoresModel(learner::Learner &learner,
                         const questions::QuestionSet &,
                         const SettingsModel &settings,
                         const ErrorBoundary &boundary,
                         QObject *parent)
    : QObject(parent)
    , m_learner(learner)
    , m_settings(settings)
    , m_boundary(boundary)
    , m_lookBack(learner, settings, boundary)
{
    connect(&settings, &SettingsModel::languageChanged, this, &ScoresModel::showAll);
}

MasteryFigures ScoresModel::core() const
{
    return figuresOf(m_scores.core);
}

MasteryFigures ScoresModel::useful() const
{
    return figuresOf(m_scores.useful);
}

StreakFigures ScoresModel::streak() const
{
    StreakFigures figures;
    figures.days = m_scores.streak.days;
    figures.daysOff = m_scores.streak.daysOff;
    figures.longest = m_scores.streak.longest;
    figures.today = m_scores.streak.today;
    return figures;
}

QStringList ScoresModel::weekdayTexts() const
{
    QStringList texts;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        texts.append(m_settings.locale().standaloneDayName(day, QLocale::NarrowFormat));
    }
    return texts;
}

QStringList ScoresModel::stepTexts() const
{
    const QLocale locale = m_settings.locale();
    QStringList texts;
    for (std::size_t step = 0; step < statistics::stepsFrom.size(); ++step) {
        const QString from = locale.toString(statistics::stepsFrom[step]);
        texts.append(step + 1 < statistics::stepsFrom.size()
                         ? from + u'–' + locale.toString(statistics::stepsFrom[step + 1] - 1)
                         : from + u'+');
    }
    return texts;
}

void ScoresModel::setPeriod(Period period)
{
    if (period != m_period) {
        m_period = period;
        showRates();
        Q_EMIT periodChanged();
    }
}

void ScoresModel::refresh()
{
    m_boundary.run([this] {
        m_scores = m_learner.scores();
        showAll();
    });
    m_lookBack.refresh();
}

void ScoresModel::showAll()
{
    const QLocale locale = m_settings.locale();
    m_calendar.show(m_scores.calendar, locale);
    m_weeks.show(m_scores.calendar, locale);
    m_forecast.show(m_scores.forecast, m_scores.day, m_scores.secondsPerQuestion, locale);
    m_sessions.show(m_scores.sessions, locale, [this](const SessionId &session) {
        return examPoints(session);
    });
    showRates();
    Q_EMIT changed();
}

// Points of the full ones; empty where the paper was left.
QString ScoresModel::examPoints(const SessionId &session) const
{
    const auto paper = learner::Papers(m_learner).pointsOf(session);
    return paper ? pointsText(paper->points) + u'/' + pointsText(paper->fullPoints) : QString();
}

void ScoresModel::showRates()
{
    m_rates.show(m_period == Period::Lately ? m_scores.lately : m_scores.ever, m_settings.locale());
}

} // namespace shixi
