#pragma once

#include "fixture.h"

#include <QTemporaryDir>

// A learner on a device where others learn too, each with a real file; what the program would do next is kept.
class PeopleFixture : public Fixture
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int leavings READ leavings NOTIFY left FINAL)
    Q_PROPERTY(QString wanted READ wanted NOTIFY left FINAL) // the learner file that would be opened; empty: any
    Q_PROPERTY(bool picks READ picks NOTIFY left FINAL) // names would be shown
    Q_PROPERTY(QString aside READ aside NOTIFY left FINAL)

public:
    explicit PeopleFixture(QObject *parent = nullptr);
    ~PeopleFixture() override;

    [[nodiscard]] int leavings() const { return m_leavings; }
    [[nodiscard]] QString wanted() const { return m_leave.path; }
    [[nodiscard]] bool picks() const { return m_leave.picks; }
    [[nodiscard]] QString aside() const { return m_leave.aside; }

    Q_INVOKABLE void addPerson(const QString &name);
    Q_INVOKABLE void setPinOf(int index, const QString &pin); // of those shown
    Q_INVOKABLE void spoil(int index); // the file cannot be opened any more
    Q_INVOKABLE void cutOffMove(int index); // of the session shown, to that one: killed before it was taken in there
    Q_INVOKABLE void ask(); // as at the start of the program
    Q_INVOKABLE int answersOf(int index); // in that file

Q_SIGNALS:
    void left();

private:
    [[nodiscard]] QString pathAt(int index);

    struct Memory : shixi::PeopleMemory {
        int minutes = 0;
        [[nodiscard]] int lockMinutes() const override { return minutes; }
        void setLockMinutes(int value) override { minutes = value; }
    };

    QTemporaryDir m_home;
    Memory m_memory;
    shixi::PeopleModel::Leave m_leave;
    int m_leavings = 0;
    std::int64_t m_added = 1'795'334'400'000;
};
