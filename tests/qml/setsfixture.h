#pragma once

#include "fixture.h"
#include "library/library.h"

#include <QUrl>

// The same with a library of sets in a folder, and files of sets to be put into it.
class SetsFixture : public Fixture
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString lastChange READ lastChange NOTIFY changedSets FINAL) // what, and which version: "1 2"

public:
    explicit SetsFixture(QObject *parent = nullptr);
    ~SetsFixture() override;

    // The file of a set in this version, by the publisher ("owner"), by somebody else ("stranger") or by nobody ("").
    Q_INVOKABLE QUrl pack(int version, const QString &who, const QString &title = {});
    // The file of another set that says the same, of the same publisher.
    Q_INVOKABLE QUrl twin();
    // The file of a set with all the ids of `pack`, of the same publisher; in its second version three answers are
    // others.
    Q_INVOKABLE QUrl copyOfIt(int version);
    Q_INVOKABLE QUrl noteForCopy(); // corrects one question of that
    Q_INVOKABLE QUrl text(); // a file that is no set
    // A withdrawal note for the set, up to the version, by one of the same: it takes one question back and corrects
    // one.
    Q_INVOKABLE QString noteText(int number, const QString &who, int version = 1);
    Q_INVOKABLE QUrl note(int number, const QString &who, int version = 1); // the same as a file
    Q_INVOKABLE void copy(const QString &words); // puts them on the clipboard
    // This device publishes as who signs `pack` for "owner"; its files go to a folder of the test.
    Q_INVOKABLE void becomePublisher(const QString &password = {});
    // The sets as they are when the program begins.
    Q_INVOKABLE void beginAnew(bool damaged = false);
    // The set of `pack` comes with the program, in this version.
    Q_INVOKABLE void bringAlong(int version);
    [[nodiscard]] QString lastChange() const { return m_lastChange; }

Q_SIGNALS:
    void changedSets();

private:
    shixi::questions::QuestionSet m_own;
    std::unique_ptr<shixi::library::Library> m_sets;
    QTemporaryDir m_files;
    QString m_lastChange;
};
