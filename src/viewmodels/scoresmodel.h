#pragma once

#include "learner/learner.h"
#include "viewmodels/calendarmodel.h"
#include "viewmodels/errorboundary.h"
#include "viewmodels/forecastmodel.h"
#include "viewmodels/lookbackmodel.h"
#include "viewmodels/pastsessionmodel.h"
#include "viewmodels/ratemodel.h"
#include "viewmodels/settingsmodel.h"
#include "viewmodels/weekmodel.h"

#include <QObject>
#include <QtQmlIntegration>

namespace shixi
{

// How far a group of facts is learnt.
struct MasteryFigures {
    Q_GADGET
    QML_VALUE_TYPE(masteryFigures)
    Q_PROPERTY(int facts MEMBER facts FINAL)
    Q_PROPERTY(int mastered MEMBER mastered FINAL)
    Q_PROPERTY(int learning MEMBER learning FINAL)
    Q_PROPERTY(int fresh MEMBER fresh FINAL)

public:
    int facts = 0, mastered = 0, learning = 0, fresh = 0;
};

// Days of learning one after the other.
struct StreakFigures {
    Q_GADGET
    QML_VALUE_TYPE(streakFigures)
    Q_PROPERTY(int days MEMBER days FINAL)
    Q_PROPERTY(int daysOff MEMBER daysOff FINAL)
    Q_PROPERTY(int longest MEMBER longest FINAL)
    // Learnt today already.
    Q_PROPERTY(bool today MEMBER today FINAL)

public:
    int days = 0, daysOff = 0, longest = 0;
    bool today = false;
};

// How far the learner is, as numbers and series.
class ScoresModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from App.scores")
    // Nothing was answered yet.
    Q_PROPERTY(bool empty READ empty NOTIFY changed FINAL)
    // Remembered for so many days or more is mastered.
    Q_PROPERTY(int masteredFromDays READ masteredFromDays NOTIFY changed FINAL)
    Q_PROPERTY(shixi::MasteryFigures core READ core NOTIFY changed FINAL)
    Q_PROPERTY(shixi::MasteryFigures useful READ useful NOTIFY changed FINAL)
    Q_PROPERTY(shixi::StreakFigures streak READ streak NOTIFY changed FINAL)
    Q_PROPERTY(shixi::CalendarModel *calendar READ calendar CONSTANT FINAL)
    Q_PROPERTY(shixi::WeekModel *weeks READ weeks CONSTANT FINAL)
    // The names of the days of a week in a letter or two, Monday first; and what the four steps of a day stand for.
    Q_PROPERTY(QList<QString> weekdayTexts READ weekdayTexts NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> stepTexts READ stepTexts NOTIFY changed FINAL)
    Q_PROPERTY(shixi::ForecastModel *forecast READ forecast CONSTANT FINAL)
    Q_PROPERTY(shixi::ScoresModel::Period period READ period WRITE setPeriod NOTIFY periodChanged FINAL)
    Q_PROPERTY(shixi::RateModel *rates READ rates CONSTANT FINAL)
    Q_PROPERTY(shixi::LookBackModel *lookBack READ lookBack CONSTANT FINAL)
    Q_PROPERTY(shixi::PastSessionModel *sessions READ sessions CONSTANT FINAL)

public:
    // Of what reviews are looked at.
    enum class Period { Lately, Ever };
    Q_ENUM(Period)

    // All must outlive it.
    ScoresModel(learner::Learner &learner,
                const questions::QuestionSet &library,
                const SettingsModel &settings,
                const ErrorBoundary &boundary,
                QObject *parent = nullptr);

    [[nodiscard]] bool empty() const { return !m_scores.anyAnswer; }
    [[nodiscard]] int masteredFromDays() const { return m_scores.masteredFromDays; }
    [[nodiscard]] MasteryFigures core() const;
    [[nodiscard]] MasteryFigures useful() const;
    [[nodiscard]] StreakFigures streak() const;
    [[nodiscard]] CalendarModel *calendar() { return &m_calendar; }
    [[nodiscard]] WeekModel *weeks() { return &m_weeks; }
    [[nodiscard]] QStringList weekdayTexts() const;
    [[nodiscard]] QStringList stepTexts() const;
    [[nodiscard]] ForecastModel *forecast() { return &m_forecast; }
    [[nodiscard]] Period period() const { return m_period; }
    [[nodiscard]] RateModel *rates() { return &m_rates; }
    [[nodiscard]] LookBackModel *lookBack() { return &m_lookBack; }
    [[nodiscard]] PastSessionModel *sessions() { return &m_sessions; }

    void setPeriod(Period period);

    // Reads everything anew; a page does so when it is shown.
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void changed();
    void periodChanged();

private:
    void showAll();
    void showRates();
    [[nodiscard]] QString examPoints(const SessionId &session) const;

    learner::Learner &m_learner;
    const SettingsModel &m_settings;
    const ErrorBoundary &m_boundary;
    learner::Scores m_scores;
    CalendarModel m_calendar;
    WeekModel m_weeks;
    ForecastModel m_forecast;
    RateModel m_rates;
    LookBackModel m_lookBack;
    PastSessionModel m_sessions;
    Period m_period = Period::Lately;
};

} // namespace shixi
