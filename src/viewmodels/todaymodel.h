#pragma once

#include "core/clock.h"
#include "learner/learner.h"
#include "viewmodels/errorboundary.h"
#include "viewmodels/sectionmodel.h"
#include "viewmodels/settingsmodel.h"

#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

namespace shixi
{

// The day's share: what is offered, what is done, what is put off. Numbers only; the page makes the sentences.
class TodayModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from App.today")
    Q_PROPERTY(QString dateText READ dateText NOTIFY changed FINAL)
    Q_PROPERTY(int questions READ questions NOTIFY changed FINAL)
    Q_PROPERTY(int reviews READ reviews NOTIFY changed FINAL)
    Q_PROPERTY(int fresh READ fresh NOTIFY changed FINAL)
    Q_PROPERTY(int minutes READ minutes NOTIFY changed FINAL)
    Q_PROPERTY(int due READ due NOTIFY changed FINAL)
    Q_PROPERTY(int putOff READ putOff NOTIFY changed FINAL)
    // Days until nothing is put off any more; 0 where nothing is, or not within a month.
    Q_PROPERTY(int caughtUpIn READ caughtUpIn NOTIFY changed FINAL)
    // An exam is planned for: what can still be held comes before what is forgotten.
    Q_PROPERTY(bool towardsExam READ towardsExam NOTIFY changed FINAL)
    Q_PROPERTY(int doneToday READ doneToday NOTIFY changed FINAL)
    Q_PROPERTY(int goal READ goal NOTIFY changed FINAL)
    // doneToday of goal, 0 to 1; whole where the share is done.
    Q_PROPERTY(qreal progress READ progress NOTIFY changed FINAL)
    Q_PROPERTY(int coreFacts READ coreFacts NOTIFY changed FINAL)
    Q_PROPERTY(int coreLearnt READ coreLearnt NOTIFY changed FINAL)
    Q_PROPERTY(int daysAway READ daysAway NOTIFY changed FINAL)
    // False on the very first visit.
    Q_PROPERTY(bool anyAnswer READ anyAnswer NOTIFY changed FINAL)
    // A session stands open.
    Q_PROPERTY(bool canContinue READ canContinue NOTIFY changed FINAL)
    // Questions left in the open session, else in the day's share.
    Q_PROPERTY(int toGo READ toGo NOTIFY changed FINAL)
    // Questions of a further round once the share is done; 0 where none is offered.
    Q_PROPERTY(int more READ more NOTIFY changed FINAL)
    // After days away: of a round shorter than the one offered; 0 where there is none.
    Q_PROPERTY(int shortQuestions READ shortQuestions NOTIFY changed FINAL)
    Q_PROPERTY(int shortMinutes READ shortMinutes NOTIFY changed FINAL)
    // Facts in the wrong-answer book.
    Q_PROPERTY(int missed READ missed NOTIFY changed FINAL)
    // Known once the share is done.
    Q_PROPERTY(int dueTomorrow READ dueTomorrow NOTIFY changed FINAL)
    Q_PROPERTY(int freshTomorrow READ freshTomorrow NOTIFY changed FINAL)
    Q_PROPERTY(int minutesTomorrow READ minutesTomorrow NOTIFY changed FINAL)
    // There is something to start or to continue.
    Q_PROPERTY(bool startable READ startable NOTIFY changed FINAL)
    // The day's share is done.
    Q_PROPERTY(bool finished READ finished NOTIFY changed FINAL)
    Q_PROPERTY(shixi::SectionModel *sections READ sections CONSTANT FINAL)
    // Those that fade, the least remembered first; at most three.
    Q_PROPERTY(shixi::SectionModel *weakest READ weakest CONSTANT FINAL)

public:
    TodayModel(learner::Learner &learner,
               const Clock &clock,
               study::DayRule dayRule,
               const SettingsModel &settings,
               const ErrorBoundary &boundary,
               QObject *parent = nullptr);

    [[nodiscard]] QDate date() const { return m_today.date; }
    // Another study day began after this was read.
    [[nodiscard]] bool isPast() const;
    [[nodiscard]] QString dateText() const;
    [[nodiscard]] int questions() const { return m_today.questions; }
    [[nodiscard]] int reviews() const { return m_today.reviews; }
    [[nodiscard]] int fresh() const { return m_today.fresh; }
    [[nodiscard]] int minutes() const { return m_today.minutes; }
    [[nodiscard]] int due() const { return m_today.due; }
    [[nodiscard]] int putOff() const { return m_today.putOff; }
    [[nodiscard]] int caughtUpIn() const { return m_today.caughtUpIn.value_or(0); }
    [[nodiscard]] bool towardsExam() const { return m_towardsExam; }
    [[nodiscard]] int doneToday() const { return m_today.doneToday; }
    [[nodiscard]] int goal() const { return m_today.goal; }
    [[nodiscard]] qreal progress() const;
    [[nodiscard]] int coreFacts() const { return m_today.coreFacts; }
    [[nodiscard]] int coreLearnt() const { return m_today.coreLearnt; }
    [[nodiscard]] int daysAway() const { return m_today.daysAway; }
    [[nodiscard]] bool anyAnswer() const { return m_today.anyAnswer; }
    [[nodiscard]] bool canContinue() const { return m_today.open.has_value(); }
    [[nodiscard]] int toGo() const { return m_today.toGo; }
    [[nodiscard]] int more() const { return m_today.more; }
    [[nodiscard]] bool finished() const { return anyAnswer() && !startable(); }
    [[nodiscard]] bool startable() const { return canContinue() || m_today.questions > 0; }
    [[nodiscard]] int shortQuestions() const { return m_today.shortQuestions; }
    [[nodiscard]] int shortMinutes() const { return m_today.shortMinutes; }
    [[nodiscard]] int missed() const { return m_today.missed; }
    [[nodiscard]] int dueTomorrow() const { return m_today.dueTomorrow; }
    [[nodiscard]] int freshTomorrow() const { return m_today.freshTomorrow; }
    [[nodiscard]] int minutesTomorrow() const { return m_today.minutesTomorrow; }
    [[nodiscard]] SectionModel *sections() { return &m_sections; }
    [[nodiscard]] SectionModel *weakest() { return &m_weakest; }

    void refresh();
    // Several changes in a row are read once, when the event loop is next idle.
    void refreshSoon();
    // Not now, nobody sees it. True where a refresh was to come.
    bool holdBack();

Q_SIGNALS:
    void changed();

private:
    void showSections();
    [[nodiscard]] std::vector<SectionRow> rowsOf(const std::vector<learner::SectionProgress> &sections) const;
    void waitForNextDay();

    learner::Learner &m_learner;
    const Clock &m_clock;
    study::DayRule m_dayRule;
    const SettingsModel &m_settings;
    const ErrorBoundary &m_boundary;
    learner::Today m_today;
    bool m_towardsExam = false;
    int m_readOn = 0; // study day
    SectionModel m_sections;
    SectionModel m_weakest;
    QTimer m_soon;
    QTimer m_nextDay;
};

} // namespace shixi
