#pragma once

#include "library/library.h"
#include "viewmodels/noterowmodel.h"
#include "viewmodels/settingsmodel.h"

#include <QObject>
#include <QtQmlIntegration>

namespace shixi
{

// What the file of a set comes to: found out on another thread, shown on the one of the pages.
struct OfferedSet {
    questions::Manifest manifest;
    QStringList chineseWords; // that stand for the publisher; empty: unsigned
    QStringList englishWords;
    QString formerPublisher; // where another comes in its place
    int formerVersion = 0; // 0: none is there
    int questions = 0;
    int facts = 0;
    library::Changes changes;
    std::vector<library::Concern> concerns;
    bool isThere = false; // whole and sound: nothing to do
    bool isOfTheProgram = false; // what is there came with it
    bool needsCheck = false;
    int programVersion = 0; // of the newer one that comes with the program and holds all the same; 0: none
    // Of what this learner has begun to learn: what keeps its memory, is learnt anew, is asked no more.
    int learntKept = 0;
    int learntAnew = 0;
    int learntGone = 0;
    std::vector<library::SharedWith> shared;
    bool shares = false; // where it is taken as it is proposed
    std::vector<library::Contradiction> leftOut;
    std::vector<library::Contradiction> pushedOut;
    bool isLeftOutForProgram = false; // the first of those
};

// What the library says of it. The words of a publisher take half a second and 64 MB. Throws Error{Corrupt} where the
// words cannot be read.
[[nodiscard]] OfferedSet
offeredSet(const library::Offer &offer, const library::Library &library, const questions::QuestionSet *builtIn);

// Titles and names come from strangers: one line of them, without what is not seen or turns the direction of writing.
[[nodiscard]] QString plainName(const QString &name);

// A set that a file holds, before it is taken or left.
class SetOffer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from App.library")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString publisher READ publisher NOTIFY changed FINAL)
    Q_PROPERTY(QString formerPublisher READ formerPublisher NOTIFY changed FINAL) // where another takes its place
    Q_PROPERTY(int version READ version NOTIFY changed FINAL)
    Q_PROPERTY(int formerVersion READ formerVersion NOTIFY changed FINAL) // 0: none is there
    Q_PROPERTY(QString dayText READ dayText NOTIFY changed FINAL)
    // The six that stand for the publisher, in the language shown; empty: unsigned.
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)
    Q_PROPERTY(int questions READ questions NOTIFY changed FINAL)
    Q_PROPERTY(int facts READ facts NOTIFY changed FINAL)
    // Of what can be remembered, where one is there.
    Q_PROPERTY(int kept READ kept NOTIFY changed FINAL)
    Q_PROPERTY(int corrected READ corrected NOTIFY changed FINAL)
    Q_PROPERTY(int continued READ continued NOTIFY changed FINAL)
    Q_PROPERTY(int added READ added NOTIFY changed FINAL)
    Q_PROPERTY(int removed READ removed NOTIFY changed FINAL)
    Q_PROPERTY(int reworded READ reworded NOTIFY changed FINAL) // questions
    // What of that is another right answer: some of it, and how much more there is.
    Q_PROPERTY(shixi::NoteRowModel *corrections READ corrections CONSTANT FINAL)
    Q_PROPERTY(int moreCorrections READ moreCorrections NOTIFY changed FINAL)
    // The same, of what this learner has begun to learn.
    Q_PROPERTY(int learntKept READ learntKept NOTIFY changed FINAL)
    Q_PROPERTY(int learntAnew READ learntAnew NOTIFY changed FINAL)
    Q_PROPERTY(int learntGone READ learntGone NOTIFY changed FINAL)
    // Of its facts, those in the set of that title, which has the most of them, too; 0: there is none.
    Q_PROPERTY(int sharedFacts READ sharedFacts NOTIFY changed FINAL)
    Q_PROPERTY(QString sharedTitle READ sharedTitle NOTIFY changed FINAL)
    Q_PROPERTY(int sharedSets READ sharedSets NOTIFY changed FINAL) // sets that have any
    Q_PROPERTY(bool shares READ shares WRITE setShares NOTIFY sharesChanged FINAL) // these are remembered once
    // Of what can be remembered, what so many sets contradict that hold, most of it the one of that title: it is left
    // out.
    Q_PROPERTY(int leftOut READ leftOut NOTIFY changed FINAL)
    Q_PROPERTY(int leftOutSets READ leftOutSets NOTIFY changed FINAL)
    Q_PROPERTY(QString leftOutTitle READ leftOutTitle NOTIFY changed FINAL)
    Q_PROPERTY(bool isLeftOutForProgram READ isLeftOutForProgram NOTIFY changed FINAL) // that is its set
    // What is left out of so many other sets, as this one contradicts it and holds.
    Q_PROPERTY(int pushedOut READ pushedOut NOTIFY changed FINAL)
    Q_PROPERTY(int pushedOutSets READ pushedOutSets NOTIFY changed FINAL)
    Q_PROPERTY(QString pushedOutTitle READ pushedOutTitle NOTIFY changed FINAL)
    // The newer one that comes with the program holds all the same; 0: it does not.
    Q_PROPERTY(int programVersion READ programVersion NOTIFY changed FINAL)
    Q_PROPERTY(QList<int> concerns READ concerns NOTIFY changed FINAL) // of type Concern
    Q_PROPERTY(bool isThere READ isThere NOTIFY changed FINAL) // nothing to do
    Q_PROPERTY(bool isOfTheProgram READ isOfTheProgram NOTIFY changed FINAL) // what is there
    // Somebody else takes the place of a publisher that is known: only with a second, deliberate press.
    Q_PROPERTY(bool needsCheck READ needsCheck NOTIFY changed FINAL)
    Q_PROPERTY(bool isChecked READ isChecked WRITE setChecked NOTIFY checkedChanged FINAL)

public:
    enum class Concern { Unsigned, NewPublisher, OtherPublisher, OlderVersion, SameVersion };
    Q_ENUM(Concern)

    // `settings` must outlive it.
    explicit SetOffer(const SettingsModel &settings, QObject *parent = nullptr);

    void show(OfferedSet set);

    [[nodiscard]] QString title() const { return plainName(m_set.manifest.title); }
    [[nodiscard]] QString publisher() const { return plainName(m_set.manifest.publisher); }
    [[nodiscard]] QString formerPublisher() const { return plainName(m_set.formerPublisher); }
    [[nodiscard]] int version() const { return m_set.manifest.version; }
    [[nodiscard]] int formerVersion() const { return m_set.formerVersion; }
    [[nodiscard]] QString dayText() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] int questions() const { return m_set.questions; }
    [[nodiscard]] int facts() const { return m_set.facts; }
    [[nodiscard]] int kept() const { return static_cast<int>(m_set.changes.kept.size()); }
    [[nodiscard]] int corrected() const { return static_cast<int>(m_set.changes.corrected.size()); }
    [[nodiscard]] int continued() const { return static_cast<int>(m_set.changes.continued.size()); }
    [[nodiscard]] int added() const { return static_cast<int>(m_set.changes.added.size()); }
    [[nodiscard]] int removed() const { return static_cast<int>(m_set.changes.removed.size()); }
    [[nodiscard]] int reworded() const { return static_cast<int>(m_set.changes.reworded.size()); }
    [[nodiscard]] NoteRowModel *corrections() { return &m_corrections; }
    [[nodiscard]] int moreCorrections() const;
    [[nodiscard]] int leftOut() const { return library::cardsIn(m_set.leftOut); }
    [[nodiscard]] int leftOutSets() const { return static_cast<int>(m_set.leftOut.size()); }
    [[nodiscard]] QString leftOutTitle() const;
    [[nodiscard]] bool isLeftOutForProgram() const { return m_set.isLeftOutForProgram; }
    [[nodiscard]] int pushedOut() const { return library::cardsIn(m_set.pushedOut); }
    [[nodiscard]] int pushedOutSets() const { return static_cast<int>(m_set.pushedOut.size()); }
    [[nodiscard]] QString pushedOutTitle() const;
    [[nodiscard]] int learntKept() const { return m_set.learntKept; }
    [[nodiscard]] int learntAnew() const { return m_set.learntAnew; }
    [[nodiscard]] int learntGone() const { return m_set.learntGone; }
    [[nodiscard]] int sharedFacts() const { return m_set.shared.empty() ? 0 : m_set.shared.front().facts; }
    [[nodiscard]] QString sharedTitle() const;
    [[nodiscard]] int sharedSets() const { return static_cast<int>(m_set.shared.size()); }
    [[nodiscard]] bool shares() const { return m_set.shares; }
    void setShares(bool on);
    [[nodiscard]] int programVersion() const { return m_set.programVersion; }
    [[nodiscard]] bool isOutdated() const { return m_set.programVersion > 0; }
    [[nodiscard]] QList<int> concerns() const;
    [[nodiscard]] bool isThere() const { return m_set.isThere; }
    [[nodiscard]] bool isOfTheProgram() const { return m_set.isOfTheProgram; }
    [[nodiscard]] bool needsCheck() const { return m_set.needsCheck; }
    [[nodiscard]] bool isChecked() const { return m_checked; }
    void setChecked(bool on);
    [[nodiscard]] bool canBeTaken() const { return !m_set.isThere && (m_checked || !m_set.needsCheck); }

Q_SIGNALS:
    void changed();
    void checkedChanged();
    void sharesChanged();

private:
    const SettingsModel &m_settings;
    OfferedSet m_set;
    NoteRowModel m_corrections;
    bool m_checked = false;
};

} // namespace shixi
