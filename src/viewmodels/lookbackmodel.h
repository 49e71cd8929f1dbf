#pragma once

#include "learner/lookingback.h"
#include "viewmodels/calibrationmodel.h"
#include "viewmodels/errorboundary.h"
#include "viewmodels/pointdaymodel.h"
#include "viewmodels/settingsmodel.h"

#include <QObject>
#include <QThreadPool>
#include <QtQmlIntegration>

#include <functional>

namespace shixi
{

// What the whole log says of a learner: how well confidence was placed, and learning points. Read on another thread.
class LookBackModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from ScoresModel.lookBack")
    // It was read once.
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    // Enough was told beforehand for a chart.
    Q_PROPERTY(bool calibrated READ calibrated NOTIFY changed FINAL)
    Q_PROPERTY(shixi::LookBackModel::Period period READ period WRITE setPeriod NOTIFY changed FINAL)
    Q_PROPERTY(shixi::CalibrationModel *calibration READ calibration CONSTANT FINAL)
    Q_PROPERTY(QList<QString> axisTexts READ axisTexts NOTIFY changed FINAL) // of the bars: none, half, all
    // There are some, and the learner wants to see them.
    Q_PROPERTY(bool pointed READ pointed NOTIFY changed FINAL)
    Q_PROPERTY(int pointsToday READ pointsToday NOTIFY changed FINAL)
    Q_PROPERTY(int pointsWeek READ pointsWeek NOTIFY changed FINAL) // since Monday
    Q_PROPERTY(int pointsEver READ pointsEver NOTIFY changed FINAL)
    Q_PROPERTY(int pointsADay READ pointsADay NOTIFY changed FINAL) // no more than this on one day
    Q_PROPERTY(shixi::PointDayModel *pointDays READ pointDays CONSTANT FINAL)

public:
    // Of what answers are looked at: those of ninety days, or all.
    enum class Period { Quarter, Always };
    Q_ENUM(Period)

    LookBackModel(learner::Learner &learner, const SettingsModel &settings, const ErrorBoundary &boundary);
    ~LookBackModel() override;

    [[nodiscard]] bool ready() const { return m_ready; }
    [[nodiscard]] bool calibrated() const { return m_looked.ever.isEnough(); }
    [[nodiscard]] Period period() const { return m_period; }
    [[nodiscard]] CalibrationModel *calibration() { return &m_calibration; }
    [[nodiscard]] QStringList axisTexts() const;
    [[nodiscard]] bool pointed() const { return m_settings.points() && m_sums.ever > 0; }
    [[nodiscard]] int pointsToday() const { return m_sums.today; }
    [[nodiscard]] int pointsWeek() const { return m_sums.week; }
    [[nodiscard]] int pointsEver() const { return m_sums.ever; }
    [[nodiscard]] int pointsADay() const { return m_looked.aDay; }
    [[nodiscard]] PointDayModel *pointDays() { return &m_pointDays; }

    void setPeriod(Period period);
    void refresh();

Q_SIGNALS:
    void changed();

private:
    void show(const learner::LookedBack &looked);
    void finish(const std::function<void()> &then);
    void showAgain();

    learner::Learner &m_learner;
    const SettingsModel &m_settings;
    const ErrorBoundary &m_boundary;
    learner::LookedBack m_looked;
    statistics::PointSums m_sums;
    Period m_period = Period::Quarter;
    bool m_ready = false;
    int m_turn = 0; // what was asked for before the last time is not shown any more
    CalibrationModel m_calibration;
    PointDayModel m_pointDays;
    QThreadPool m_pool;
};

} // namespace shixi
