#pragma once

#include "viewmodels/easydaysmodel.h"
#include "viewmodels/paceplayer.h"
#include "viewmodels/pacerowmodel.h"
#include "viewmodels/pacetrialmodel.h"
#include "viewmodels/settingsmodel.h"

#include <QObject>
#include <QtQmlIntegration>

namespace shixi
{

// How fast and how firmly the learner learns: three choices, and what each comes to over the next months.
class PaceModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from App.pace")
    Q_PROPERTY(shixi::PaceModel::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY progressed FINAL) // 0 to 1, while Playing
    Q_PROPERTY(bool shown READ shown WRITE setShown NOTIFY changed FINAL) // else nothing is played through
    // The three, and the learner's own, which is the present one where none of them is.
    Q_PROPERTY(shixi::PaceRowModel *choices READ choices CONSTANT FINAL)
    Q_PROPERTY(int months READ months CONSTANT FINAL) // looked ahead
    // The day of the exam that decides meanwhile; empty: none does.
    Q_PROPERTY(QString examText READ examText NOTIFY changed FINAL)
    Q_PROPERTY(shixi::PaceTrialModel *trial READ trial CONSTANT FINAL)
    Q_PROPERTY(shixi::EasyDaysModel *easyDays READ easyDays CONSTANT FINAL)

public:
    // Nothing: there is nothing to learn.
    enum class State { Waiting, Playing, Ready, Cancelled, Nothing };
    Q_ENUM(State)
    enum class Choice { Light, Steady, Firm, Own };
    Q_ENUM(Choice)

    // All must outlive it.
    PaceModel(learner::Learner &learner,
              SettingsModel &settings,
              const ErrorBoundary &boundary,
              QObject *parent = nullptr);

    [[nodiscard]] State state() const;
    [[nodiscard]] double progress() const { return m_player.progress(); }
    [[nodiscard]] bool shown() const { return m_shown; }
    void setShown(bool shown);
    [[nodiscard]] PaceRowModel *choices() { return &m_choices; }
    [[nodiscard]] int months() const;
    [[nodiscard]] QString examText() const;
    [[nodiscard]] PaceTrialModel *trial() { return &m_trial; }
    [[nodiscard]] EasyDaysModel *easyDays() { return &m_easyDays; }

    Q_INVOKABLE void choose(shixi::PaceModel::Choice choice);
    Q_INVOKABLE void cancel() { m_player.cancel(); }
    Q_INVOKABLE void play() { m_player.play(); }

    // What was played through is of yesterday, or before an answer.
    void todayChanged();

Q_SIGNALS:
    void changed();
    void progressed();

private:
    void read();
    void show();
    [[nodiscard]] std::vector<learner::Pace> offered() const; // as the rows

    learner::Learner &m_learner;
    SettingsModel &m_settings;
    const ErrorBoundary &m_boundary;
    const learner::PaceOffer m_offer;
    learner::Pace m_pace;
    std::optional<QDate> m_exam; // that has a plan
    bool m_shown = false;
    PaceRowModel m_choices;
    PacePlayer m_player;
    PaceTrialModel m_trial;
    EasyDaysModel m_easyDays;
};

} // namespace shixi
