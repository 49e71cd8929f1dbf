#pragma once

#include "meeting/relay.h"
#include "viewmodels/errorboundary.h"
#include "viewmodels/meetingquestionmodel.h"
#include "viewmodels/papermodel.h"
#include "viewmodels/relaypersonmodel.h"
#include "viewmodels/settingsmodel.h"

#include <QObject>
#include <QTimer>
#include <QUrl>
#include <QtQmlIntegration>

namespace shixi
{

// The relay test: name, paper, result, the next person; at the end the table of all. Who has handed in sees the own
// score alone: what is right is told when the host has closed the round. Nothing is written into the learner's file.
class RelayModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from App.relay")
    Q_PROPERTY(shixi::RelayModel::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(bool canResume READ canResume NOTIFY changed FINAL) // one that was left stands open
    // What is offered.
    Q_PROPERTY(QList<QString> plans READ plans NOTIFY changed FINAL)
    Q_PROPERTY(int plan READ plan WRITE setPlan NOTIFY changed FINAL)
    Q_PROPERTY(bool timed READ timed WRITE setTimed NOTIFY changed FINAL)
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY changed FINAL) // the same draws the same paper elsewhere
    Q_PROPERTY(int wanted READ wanted NOTIFY changed FINAL)
    Q_PROPERTY(int questionCount READ questionCount NOTIFY changed FINAL) // that can be had, or are asked
    Q_PROPERTY(int minutes READ minutes NOTIFY changed FINAL) // of each person; 0: no limit
    Q_PROPERTY(QString fullPoints READ fullPoints NOTIFY changed FINAL)
    Q_PROPERTY(QString passPoints READ passPoints NOTIFY changed FINAL)
    // Who was there, who works, and what came of the last.
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(QString names READ names NOTIFY changed FINAL) // joined
    Q_PROPERTY(QString person READ person NOTIFY changed FINAL)
    Q_PROPERTY(shixi::PaperModel *paper READ paper CONSTANT FINAL)
    Q_PROPERTY(shixi::PaperResult result READ result NOTIFY changed FINAL)
    // Once it is closed.
    Q_PROPERTY(shixi::RelayPersonModel *people READ people CONSTANT FINAL)
    Q_PROPERTY(shixi::MeetingQuestionModel *questions READ questions CONSTANT FINAL)
    Q_PROPERTY(QString savedPath READ savedPath NOTIFY changed FINAL) // of the table kept here; empty: not written
    Q_PROPERTY(QString copyPath READ copyPath NOTIFY changed FINAL) // written last where the host wanted it
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed FINAL) // for such a copy
    // What is shown has just changed: a press to go on was meant for what stood there before.
    Q_PROPERTY(bool settling READ settling NOTIFY settlingChanged FINAL)

public:
    enum class State { Idle, Offered, Waiting, Working, Told, Closed };
    Q_ENUM(State)

    // All must outlive it. Empty folder: nothing is kept.
    RelayModel(learner::Learner &learner,
               const questions::QuestionSet &library,
               const Clock &clock,
               const QString &folder,
               const SettingsModel &settings,
               const ErrorBoundary &boundary,
               QObject *parent = nullptr);

    void setSettleMs(int ms) { m_settleMs = ms; }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool canResume() const { return m_relay.isOpen(); }
    [[nodiscard]] QStringList plans() const;
    [[nodiscard]] int plan() const { return m_plan; }
    void setPlan(int plan);
    [[nodiscard]] bool timed() const { return m_timed; }
    void setTimed(bool on);
    [[nodiscard]] QString code() const { return m_code; }
    void setCode(const QString &code);
    [[nodiscard]] int wanted() const;
    [[nodiscard]] int questionCount() const;
    [[nodiscard]] int minutes() const;
    [[nodiscard]] QString fullPoints() const;
    [[nodiscard]] QString passPoints() const;
    [[nodiscard]] int count() const { return static_cast<int>(m_relay.state().runners.size()); }
    [[nodiscard]] QString names() const;
    [[nodiscard]] QString person() const;
    [[nodiscard]] PaperModel *paper() { return &m_paper; }
    [[nodiscard]] PaperResult result() const;
    [[nodiscard]] RelayPersonModel *people() { return &m_people; }
    [[nodiscard]] MeetingQuestionModel *questions() { return &m_questions; }
    [[nodiscard]] QString savedPath() const { return m_savedPath; }
    [[nodiscard]] QString copyPath() const { return m_copyPath; }
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] bool settling() const { return m_settling.isActive(); }

    // Reads whether one stands open; a page that offers it does so when it is shown.
    Q_INVOKABLE void refresh();
    // To the offer, or to where an open one stands.
    Q_INVOKABLE void open();
    Q_INVOKABLE void start();
    Q_INVOKABLE void begin(const QString &name); // the next person
    Q_INVOKABLE void goOn(); // who handed in has seen the result
    Q_INVOKABLE void closeRound(); // nobody comes any more
    Q_INVOKABLE void saveCopy(const QUrl &file); // .txt: as text; else as a table
    Q_INVOKABLE void finish(); // the report was seen; to the offer where nobody came
    Q_INVOKABLE void leave(); // it stays open

Q_SIGNALS:
    void changed();
    void settlingChanged();

private:
    void readOffer();
    void follow();
    void settle();
    void paperChanged();
    void showReport();
    void keepReport();
    [[nodiscard]] learner::PaperWish wish() const;
    [[nodiscard]] const study::Runner *last() const;

    const SettingsModel &m_settings;
    const ErrorBoundary &m_boundary;
    QString m_folder;
    meeting::Relay m_relay;
    PaperModel m_paper;
    RelayPersonModel m_people;
    MeetingQuestionModel m_questions;
    State m_state = State::Idle;
    int m_plan = 0;
    bool m_timed = true;
    QString m_code;
    learner::PaperOffer m_offer;
    QString m_savedPath;
    QString m_copyPath;
    QTimer m_settling;
    int m_settleMs = 300;
};

} // namespace shixi
