#pragma once

#include "core/clock.h"
#include "learner/learner.h"
#include "learner/moving.h"
#include "viewmodels/background.h"
#include "viewmodels/peoplemodel.h"
#include "viewmodels/personmodel.h"
#include "viewmodels/settingsmodel.h"

#include <QObject>
#include <QThreadPool>
#include <QtQmlIntegration>

#include <functional>

namespace shixi
{

// "That was not me": a session goes to another learner of this device, and back. The other's file is opened for that
// alone, on another thread; what went wrong is in `trouble`, and then nothing is lost. Where it may be in both files it
// is `OnTheWay`, and all there is to do is to try again.
class MovingModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from App.moving")
    Q_PROPERTY(shixi::MovingModel::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(shixi::PersonModel *others READ others CONSTANT FINAL) // it may go to
    Q_PROPERTY(bool possible READ possible NOTIFY changed FINAL) // there is somebody else
    Q_PROPERTY(QString toName READ toName NOTIFY changed FINAL)
    Q_PROPERTY(int answers READ answers NOTIFY changed FINAL) // that went
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed FINAL) // a sentence

public:
    enum class State { Idle, Choosing, Moving, Moved, GoingBack, Back, OnTheWay };
    Q_ENUM(State)

    // All must outlive it.
    MovingModel(learner::Learner &learner,
                const questions::QuestionSet &library,
                const Clock &clock,
                const study::DayRule &dayRule,
                const study::Rules &rules,
                PeopleModel &people,
                const SettingsModel &settings,
                QObject *parent = nullptr);
    ~MovingModel() override; // waits for what is being done

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] PersonModel *others() { return &m_others; }
    [[nodiscard]] bool possible() const { return m_people.several(); }
    [[nodiscard]] QString toName() const { return m_to.name; }
    [[nodiscard]] int answers() const { return m_answers; }
    [[nodiscard]] QString trouble() const;

    // Whose was it? One that is on the way comes first.
    Q_INVOKABLE void choose(const QString &session);
    Q_INVOKABLE void moveTo(int index); // of `others`
    Q_INVOKABLE void goBack(); // what was moved just now
    Q_INVOKABLE void tryAgain(); // what is on the way
    Q_INVOKABLE void close();
    // Goes on with what a killed program left half done.
    void goOn();

Q_SIGNALS:
    void changed();
    void moved(); // the learner's file holds something else now

private:
    using OnOther = std::function<Then(learner::Learner &)>;

    [[nodiscard]] bool findOnTheWay();
    void move();
    void arrive();
    void bringBack();
    void letGoThere();
    void begin(State state, const OnOther &work);
    void fail(const Error &error);
    void setState(State state);
    void rememberHere(const QString &words);
    void forgetHere();
    void guarded(const std::function<void()> &work);
    [[nodiscard]] QString placeOf(const QString &path) const; // in the device's folder

    learner::Learner &m_learner;
    const questions::QuestionSet &m_library;
    const Clock &m_clock;
    const study::DayRule m_dayRule;
    const study::Rules m_rules;
    PeopleModel &m_people;
    const SettingsModel &m_settings;
    PersonModel m_others;
    State m_state = State::Idle;
    SessionId m_session; // here
    SessionId m_there;
    PersonModel::Row m_to;
    int m_answers = 0;
    bool m_onTheWay = false; // it may be in both files, and that is written down in the one it leaves
    bool m_goesBack = false;
    bool m_takenBack = false; // then: it is here again
    bool m_silent = false; // nobody asked for it just now
    std::optional<Error> m_trouble;
    QThreadPool m_pool; // last: it waits for its thread
};

} // namespace shixi
