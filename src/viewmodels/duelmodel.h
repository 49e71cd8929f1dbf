#pragma once

#include "meeting/duel.h"
#include "viewmodels/errorboundary.h"
#include "viewmodels/meetingquestionmodel.h"
#include "viewmodels/settingsmodel.h"

#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

namespace shixi
{

// One of the two at the screen.
struct DuelSide {
    Q_GADGET
    QML_VALUE_TYPE(duelSide)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(int points MEMBER points FINAL)
    Q_PROPERTY(bool answered MEMBER answered FINAL)
    Q_PROPERTY(int pick MEMBER pick FINAL) // -1: none, or not shown yet
    Q_PROPERTY(bool right MEMBER right FINAL) // once it is shown

public:
    QString name;
    int points = 0;
    bool answered = false;
    int pick = -1;
    bool right = false;
};

// Two on one screen: the same question to both at once, and a point for who is right, be it sooner or later. Nothing is
// written into the learner's file.
class DuelModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from App.duel")
    Q_PROPERTY(shixi::DuelModel::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(bool canResume READ canResume NOTIFY changed FINAL) // one that was left stands open
    Q_PROPERTY(QList<int> sizes READ sizes CONSTANT FINAL)
    Q_PROPERTY(int size READ size WRITE setSize NOTIFY changed FINAL) // of these
    Q_PROPERTY(int available READ available NOTIFY changed FINAL) // of so many questions
    // On a narrow screen: who sits opposite sees a half that is turned round.
    Q_PROPERTY(bool turned READ turned WRITE setTurned NOTIFY changed FINAL)
    Q_PROPERTY(int number READ number NOTIFY changed FINAL) // of the question, from 1
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(QString stem READ stem NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> options READ options NOTIFY changed FINAL)
    Q_PROPERTY(int rightOption READ rightOption NOTIFY changed FINAL) // -1: not shown yet
    Q_PROPERTY(QString answerText READ answerText NOTIFY changed FINAL) // these three: once it is shown
    Q_PROPERTY(QString explanation READ explanation NOTIFY changed FINAL)
    Q_PROPERTY(QString quote READ quote NOTIFY changed FINAL)
    Q_PROPERTY(shixi::DuelSide left READ left NOTIFY changed FINAL)
    Q_PROPERTY(shixi::DuelSide right READ right NOTIFY changed FINAL)
    Q_PROPERTY(shixi::MeetingQuestionModel *missed READ missed CONSTANT FINAL)
    // What is shown has just changed: a press to go on was meant for what stood there before. What the two choose
    // counts all the same.
    Q_PROPERTY(bool settling READ settling NOTIFY settlingChanged FINAL)

public:
    enum class State { Idle, Offered, Asking, Shown, Done };
    Q_ENUM(State)
    enum class Side { Left, Right };
    Q_ENUM(Side)

    // All must outlive it. Empty folder: nothing is kept.
    DuelModel(learner::Learner &learner,
              const Clock &clock,
              const QString &folder,
              const SettingsModel &settings,
              const ErrorBoundary &boundary,
              QObject *parent = nullptr);

    void setSettleMs(int ms) { m_settleMs = ms; }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool canResume() const { return m_duel.isOpen(); }
    [[nodiscard]] static QList<int> sizes() { return {5, 10, 20}; }
    [[nodiscard]] int size() const { return m_size; }
    void setSize(int size);
    [[nodiscard]] int available() const { return m_available; }
    [[nodiscard]] bool turned() const { return m_turned; }
    void setTurned(bool on);
    [[nodiscard]] int number() const;
    [[nodiscard]] int count() const { return static_cast<int>(m_duel.items().size()); }
    [[nodiscard]] QString stem() const;
    [[nodiscard]] QStringList options() const;
    [[nodiscard]] int rightOption() const;
    [[nodiscard]] QString answerText() const;
    [[nodiscard]] QString explanation() const;
    [[nodiscard]] QString quote() const;
    [[nodiscard]] DuelSide left() const { return side(0); }
    [[nodiscard]] DuelSide right() const { return side(1); }
    [[nodiscard]] MeetingQuestionModel *missed() { return &m_missed; }
    [[nodiscard]] bool settling() const { return m_settling.isActive(); }

    // Reads whether one stands open; a page that offers it does so when it is shown.
    Q_INVOKABLE void refresh();
    // To the offer, or to where an open one stands.
    Q_INVOKABLE void open();
    Q_INVOKABLE void start(const QString &leftName, const QString &rightName);
    Q_INVOKABLE void pick(shixi::DuelModel::Side side, int option);
    Q_INVOKABLE void show();
    Q_INVOKABLE void goOn();
    Q_INVOKABLE void finish(); // the result was seen; nothing stays
    Q_INVOKABLE void again(); // as finish, and to the offer
    Q_INVOKABLE void leave(); // it stays open

Q_SIGNALS:
    void changed();
    void settlingChanged();

private:
    void readOffer();
    void follow();
    void settle();
    void step(const std::function<void()> &change);
    void showMissed();
    [[nodiscard]] const questions::Question *question() const; // null: none is asked
    [[nodiscard]] DuelSide side(std::size_t side) const;
    [[nodiscard]] QString nameOf(std::size_t side) const;

    const SettingsModel &m_settings;
    const ErrorBoundary &m_boundary;
    meeting::Duel m_duel;
    MeetingQuestionModel m_missed;
    State m_state = State::Idle;
    int m_size = 1;
    int m_available = 0;
    bool m_turned = false;
    QTimer m_settling;
    int m_settleMs = 300;
};

} // namespace shixi
