#pragma once

#include "core/clock.h"
#include "learner/learner.h"
#include "learner/people.h"
#include "viewmodels/background.h"
#include "viewmodels/idlelock.h"
#include "viewmodels/personmodel.h"
#include "viewmodels/settingsmodel.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <QtQmlIntegration>

namespace shixi
{

// What a device remembers of its learners.
class PeopleMemory
{
public:
    virtual ~PeopleMemory() = default;
    [[nodiscard]] virtual int lockMinutes() const = 0; // 0: never
    virtual void setLockMinutes(int minutes) = 0;
};

// Several learners on one machine: who is here, who comes next, and a PIN before a name (docs/formats/people.md).
// Another learner's file is opened by the program beginning anew, so nobody holds two. Who is alone is never asked.
class PeopleModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from App.people")
    Q_PROPERTY(bool available READ available NOTIFY changed FINAL)
    Q_PROPERTY(shixi::PersonModel *people READ people CONSTANT FINAL)
    Q_PROPERTY(bool several READ several NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL) // of who learns now, as it is shown
    Q_PROPERTY(QString ownName READ ownName NOTIFY changed FINAL) // as it was given; empty: none
    Q_PROPERTY(QString initial READ initial NOTIFY changed FINAL) // of the name
    Q_PROPERTY(int hue READ hue NOTIFY changed FINAL)
    // Who learns is being asked; nothing else is shown.
    Q_PROPERTY(bool picking READ picking NOTIFY changed FINAL)
    Q_PROPERTY(shixi::PeopleModel::Stage stage READ stage NOTIFY changed FINAL)
    Q_PROPERTY(QString wantedName READ wantedName NOTIFY changed FINAL) // whose PIN is asked for
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(bool wrongPin READ wrongPin NOTIFY changed FINAL)
    Q_PROPERTY(int waitSeconds READ waitSeconds NOTIFY changed FINAL) // until the next try
    Q_PROPERTY(QString pinPath READ pinPath NOTIFY changed FINAL) // of the file that asks for it
    Q_PROPERTY(bool hasPin READ hasPin NOTIFY changed FINAL)
    Q_PROPERTY(int lockMinutes READ lockMinutes NOTIFY changed FINAL)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed FINAL) // a sentence

public:
    enum class Stage { Names, Pin, NewName };
    Q_ENUM(Stage)

    // How the program is to begin anew.
    struct Leave {
        QString path; // of the learner file to be opened; empty: another of those that are left
        bool picks = false; // who learns is asked
        QString aside; // a learner file to be put aside; empty: none
    };

    // All must outlive it.
    PeopleModel(learner::Learner &learner, const Clock &clock, SettingsModel &settings, QObject *parent = nullptr);
    ~PeopleModel() override; // waits for what is being done

    void setFolder(const QString &folder); // of the device
    void setMemory(PeopleMemory *memory); // it must outlive this
    // The program stands before who learns; asks where there is somebody to ask for. `tells`: of why it came to that.
    void ask(const std::optional<Error> &tells = {});
    [[nodiscard]] const QString &folder() const { return m_folder; }

    [[nodiscard]] bool available() const { return !m_folder.isEmpty(); }
    [[nodiscard]] PersonModel *people() { return &m_people; }
    [[nodiscard]] bool several() const { return m_people.count() > 1; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString ownName() const;
    [[nodiscard]] QString initial() const { return initialOf(name()); }
    [[nodiscard]] int hue() const;
    [[nodiscard]] bool picking() const { return m_picking; }
    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] QString wantedName() const { return m_wanted.name; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] bool wrongPin() const { return m_wrongPin; }
    [[nodiscard]] int waitSeconds() const;
    [[nodiscard]] QString pinPath() const;
    [[nodiscard]] bool hasPin() const;
    [[nodiscard]] int lockMinutes() const;
    [[nodiscard]] QString trouble() const;
    [[nodiscard]] IdleLock &idleLock() { return m_idle; }

    // In the order shown.
    Q_INVOKABLE void pick(int index);
    Q_INVOKABLE void enterPin(const QString &pin);
    Q_INVOKABLE void askForName(); // of someone new
    Q_INVOKABLE void add(const QString &name);
    Q_INVOKABLE void toNames();
    // Somebody else is to learn; with `someoneNew` a name is asked for at once.
    Q_INVOKABLE void change(bool someoneNew = false);
    Q_INVOKABLE void rename(const QString &name);
    Q_INVOKABLE bool isPin(const QString &text) const; // it could be one
    Q_INVOKABLE void setPin(const QString &pin);
    Q_INVOKABLE void clearPin();
    Q_INVOKABLE void setLockMinutes(int minutes);
    // Who learns now, where there are others: the file is put aside and can be brought back.
    Q_INVOKABLE void putMyselfAside();
    Q_INVOKABLE void dismiss(); // the trouble
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void changed();
    void leaving(const shixi::PeopleModel::Leave &leave);

private:
    void guarded(const std::function<void()> &work);
    void begin(std::function<Then()> work);
    void open(const QString &path);
    void showPeople();
    void lock();
    void watchWait();
    [[nodiscard]] std::vector<PersonModel::Row> rowsOf(const std::vector<learner::Person> &people) const;
    [[nodiscard]] const PersonModel::Row *own() const;

    learner::Learner &m_learner;
    const Clock &m_clock;
    SettingsModel &m_settings;
    PeopleMemory *m_memory = nullptr;
    QString m_folder;
    PersonModel m_people;
    IdleLock m_idle;
    bool m_picking = false;
    bool m_fromInside = false; // a new name is asked for by who learns, whose PIN was given
    Stage m_stage = Stage::Names;
    PersonModel::Row m_wanted;
    bool m_busy = false;
    bool m_wrongPin = false;
    std::optional<Error> m_trouble;
    QTimer m_wait;
    QThreadPool m_pool;
};

} // namespace shixi
