#pragma once

#include "core/progress.h"
#include "learner/learner.h"
#include "viewmodels/errorboundary.h"
#include "viewmodels/monthmodel.h"
#include "viewmodels/settingsmodel.h"
#include "viewmodels/todaymodel.h"

#include <QObject>
#include <QThreadPool>
#include <QtQmlIntegration>

#include <optional>
#include <stop_token>

namespace shixi
{

// The exam to come: how the days before it are planned, and what can be done in them. Planned on another thread: when
// it is set, by hand, and once a day.
class ExamModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from App.exam")
    Q_PROPERTY(bool isSet READ isSet NOTIFY changed FINAL)
    Q_PROPERTY(QString dateText READ dateText NOTIFY changed FINAL)
    Q_PROPERTY(int daysLeft READ daysLeft NOTIFY changed FINAL) // 0: it is today
    Q_PROPERTY(int share READ share NOTIFY changed FINAL) // wanted, per cent
    Q_PROPERTY(shixi::ExamModel::Outlook outlook READ outlook NOTIFY changed FINAL)
    // Of the plan.
    Q_PROPERTY(bool planned READ planned NOTIFY changed FINAL)
    Q_PROPERTY(int remembered READ remembered NOTIFY changed FINAL) // expected, per cent
    Q_PROPERTY(int minutes READ minutes NOTIFY changed FINAL) // a day, the mean
    Q_PROPERTY(int newADay READ newADay NOTIFY changed FINAL)
    Q_PROPERTY(QString sweepText READ sweepText NOTIFY changed FINAL) // the day the final review begins
    Q_PROPERTY(bool sweeping READ sweeping NOTIFY changed FINAL)
    Q_PROPERTY(int coreLeftOut READ coreLeftOut NOTIFY changed FINAL)
    Q_PROPERTY(int usefulLeftOut READ usefulLeftOut NOTIFY changed FINAL)
    // What more time would bring; 0 minutes: not known.
    Q_PROPERTY(int moreMinutes READ moreMinutes NOTIFY changed FINAL)
    Q_PROPERTY(int moreRemembered READ moreRemembered NOTIFY changed FINAL)
    Q_PROPERTY(bool moreReaches READ moreReaches NOTIFY changed FINAL)
    Q_PROPERTY(bool planning READ planning NOTIFY changed FINAL)
    Q_PROPERTY(qreal progress READ progress NOTIFY progressChanged FINAL)
    // The language of the interface writes sentences without a space between them.
    Q_PROPERTY(bool chinese READ chinese NOTIFY changed FINAL)
    // To choose the day on.
    Q_PROPERTY(shixi::MonthModel *month READ month CONSTANT FINAL)

public:
    enum class Outlook { NotPlanned, TooClose, Reaches, FallsShort, LeavesOut };
    Q_ENUM(Outlook)

    // All must outlive it.
    ExamModel(learner::Learner &learner,
              const Clock &clock,
              const TodayModel &today,
              const SettingsModel &settings,
              const ErrorBoundary &boundary,
              QObject *parent = nullptr);
    ~ExamModel() override; // cancels what is being planned

    [[nodiscard]] bool isSet() const { return m_exam.has_value(); }
    [[nodiscard]] QString dateText() const;
    [[nodiscard]] int daysLeft() const { return m_exam ? m_exam->daysLeft : 0; }
    [[nodiscard]] int share() const;
    [[nodiscard]] Outlook outlook() const;
    [[nodiscard]] bool planned() const { return plan() != nullptr; }
    [[nodiscard]] int remembered() const;
    [[nodiscard]] int minutes() const;
    [[nodiscard]] int newADay() const;
    [[nodiscard]] QString sweepText() const;
    [[nodiscard]] bool sweeping() const { return m_exam && m_exam->sweeping; }
    [[nodiscard]] int coreLeftOut() const { return m_exam ? m_exam->coreLeftOut : 0; }
    [[nodiscard]] int usefulLeftOut() const;
    [[nodiscard]] int moreMinutes() const;
    [[nodiscard]] int moreRemembered() const;
    [[nodiscard]] bool moreReaches() const;
    [[nodiscard]] bool planning() const { return m_planning; }
    [[nodiscard]] qreal progress() const { return m_progress; }
    [[nodiscard]] bool chinese() const { return m_settings.locale().language() == QLocale::Chinese; }
    [[nodiscard]] MonthModel *month() { return &m_month; }

    Q_INVOKABLE void beginChoosing(); // the month begins at the exam, else in four weeks
    Q_INVOKABLE void setExam(int share); // on the day chosen; per cent
    Q_INVOKABLE void clearExam();
    Q_INVOKABLE void planAgain();
    Q_INVOKABLE void cancel();
    // What more time would bring is not kept: a page that says it asks for it.
    Q_INVOKABLE void lookFurther();
    void refresh();
    // While a session is shown nothing is planned by itself.
    void setInSession(bool on);

Q_SIGNALS:
    void changed();
    void progressChanged();

private:
    enum class Search { Plan, Further };
    struct Work;
    struct Found;

    [[nodiscard]] const study::ExamPlan *plan() const { return m_exam && m_exam->plan ? &*m_exam->plan : nullptr; }
    [[nodiscard]] bool fallsShort(const study::ExamPlan &plan) const;
    void planDaily();
    void begin(Search search);
    [[nodiscard]] Work workFor(Search search) const;
    void run(const Work &work, const Progress &progress);
    void take(const Work &work, const Found &found);
    void keep(const Work &work, const Found &found);
    void stop();
    void tellProgress(int turn, qreal progress);

    learner::Learner &m_learner;
    const Clock &m_clock;
    const TodayModel &m_today;
    const SettingsModel &m_settings;
    const ErrorBoundary &m_boundary;
    QThreadPool m_pool;
    std::stop_source m_stop;
    int m_turn = 0; // what an earlier search finds is not taken
    std::optional<learner::ExamView> m_exam;
    std::optional<study::ExamPlan> m_further; // with more time
    QDate m_triedOn; // by itself
    bool m_askedFor = false; // what is planned: by hand
    bool m_inSession = false;
    bool m_planning = false;
    bool m_lookingFurther = false;
    qreal m_progress = 0;
    MonthModel m_month;
};

} // namespace shixi
