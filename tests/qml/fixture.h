#pragma once

#include "core/clock.h"
#include "learner/learner.h"
#include "questions/questionset.h"
#include "viewmodels/app.h"
#include "viewmodels/heard.h"

#include <QObject>
#include <QTemporaryDir>
#include <QtQmlIntegration>

#include <memory>

// The real view-models on a made-up set, an empty learner in memory and a clock that stands still, for tst_*.qml.
// One Fixture is one new learner; a test that needs another makes another.
class Fixture : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(shixi::App *app READ app NOTIFY begunAnew FINAL)

public:
    explicit Fixture(QObject *parent = nullptr);
    Fixture(const shixi::study::Rules &rules, QObject *parent);
    Fixture(const shixi::study::Rules &rules, shixi::questions::QuestionSet set, QObject *parent);
    ~Fixture() override;

    [[nodiscard]] shixi::App *app() { return m_app.get(); }

    // Starts today's session (or goes on with it) and answers rightly until a question of this type (SessionModel.Type)
    // is asked; false where there is none.
    Q_INVOKABLE bool toQuestion(int type);
    // Starts today's session and stands at its first fact to be shown; false where it does not begin with one.
    Q_INVOKABLE bool toTeaching();
    // Answers everything rightly up to the summary.
    Q_INVOKABLE bool toSummary();
    // The id of the option or piece that is right next, of one that is wrong; empty where there is none.
    Q_INVOKABLE QString rightOption() const;
    Q_INVOKABLE QString wrongOption() const;
    // Gives the whole answer in one go.
    Q_INVOKABLE void answerRight();
    Q_INVOKABLE void answerWrong();
    // The clock, not the tester, waits.
    Q_INVOKABLE void passDays(int days);
    // Days in the learner's life, nothing of them shown: today's share is answered, rightly but for this fact.
    Q_INVOKABLE void study(int days, const QString &missedFact = {});
    // Learnt, then missed each day until the next miss makes it one missed again and again: its id, empty where none
    // comes of it. The last of these days has passed.
    Q_INVOKABLE QString missToTheBrink();
    // Today's session up to the summary, rightly but for this fact.
    Q_INVOKABLE bool toSummaryMissing(const QString &fact);
    // How long presses are left out after a step changed; 0 unless told.
    Q_INVOKABLE void setSettleMs(int ms);
    // The program begins anew on a version of the set in which so many right answers are others. Before anything of
    // `app` is shown.
    Q_INVOKABLE void beginCorrected(int answers);
    // The paper's own watch goes on by so many seconds; its clock is looked at.
    Q_INVOKABLE void passPaperTime(int seconds);
    // The same of the challenge's.
    Q_INVOKABLE void passChallengeTime(int seconds);
    // The places of the options of the challenge's question to be chosen for a right answer, or for a wrong one.
    Q_INVOKABLE QList<int> challengeOptions(bool right) const;
    // Makes something fail, as it can on a full or broken disk.
    Q_INVOKABLE void fail();

    // From now on sounds are recorded: how many short ones, and the text read last.
    Q_INVOKABLE void hear();
    Q_INVOKABLE int soundsHeard() const;
    Q_INVOKABLE QString textHeard() const;
    // What listening reads, or the pause it makes, is over.
    Q_INVOKABLE void endReading();
    // There is no voice any more; what has one already keeps it.
    Q_INVOKABLE void fallSilent();

    // A folder for files of one test, and a file in one.
    Q_INVOKABLE QString emptyFolder();
    Q_INVOKABLE bool writeText(const QString &path, const QString &text);

Q_SIGNALS:
    void begunAnew();

protected:
    [[nodiscard]] shixi::test::Heard &heard() { return m_heard; }
    [[nodiscard]] const shixi::test::Heard &heard() const { return m_heard; }
    [[nodiscard]] shixi::learner::Learner &learner() { return *m_learner; }

private:
    [[nodiscard]] const shixi::questions::Question *question() const;
    bool openSession();
    bool stepOn();
    void watchPaper();
    void studyToday(const shixi::FactId &missed);

    QTemporaryDir m_folder; // goes last
    shixi::test::Heard m_heard; // outlives what plays into it
    shixi::study::Rules m_rules;
    shixi::questions::QuestionSet m_library;
    shixi::FixedClock m_clock;
    qint64 m_watchMs = 0;
    std::unique_ptr<shixi::learner::Learner> m_learner;
    std::unique_ptr<shixi::App> m_app;
};

// Whose day holds few questions: what is due is soon more than that.
class ShortDays : public Fixture
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit ShortDays(QObject *parent = nullptr);
};
