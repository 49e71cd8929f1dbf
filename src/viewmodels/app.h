#pragma once

#include "core/clock.h"
#include "learner/learner.h"
#include "questions/questionset.h"
#include "study/day.h"
#include "viewmodels/correctedmodel.h"
#include "viewmodels/datamodel.h"
#include "viewmodels/errorboundary.h"
#include "viewmodels/exammodel.h"
#include "viewmodels/firstrunmodel.h"
#include "viewmodels/librarymodel.h"
#include "viewmodels/memorymodel.h"
#include "viewmodels/modemodels.h"
#include "viewmodels/movingmodel.h"
#include "viewmodels/originalmodel.h"
#include "viewmodels/pacemodel.h"
#include "viewmodels/peoplemodel.h"
#include "viewmodels/practicemodel.h"
#include "viewmodels/publishermodel.h"
#include "viewmodels/publishingmodel.h"
#include "viewmodels/readermodel.h"
#include "viewmodels/reportsmodel.h"
#include "viewmodels/scoresmodel.h"
#include "viewmodels/searchmodel.h"
#include "viewmodels/sessionmodel.h"
#include "viewmodels/settingsmodel.h"
#include "viewmodels/soundmodel.h"
#include "viewmodels/todaymodel.h"
#include "viewmodels/watchedfolder.h"
#include "viewmodels/withdrawingmodel.h"

#include <QObject>
#include <QtQmlIntegration>

#include <optional>

namespace shixi
{

// The whole program, as QML sees it. main() makes the one there is and gives it to Main.qml.
class App : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("main() makes the one there is")
    Q_PROPERTY(shixi::TodayModel *today READ today CONSTANT FINAL)
    Q_PROPERTY(shixi::SessionModel *session READ session CONSTANT FINAL)
    Q_PROPERTY(shixi::SoundModel *sound READ sound CONSTANT FINAL)
    Q_PROPERTY(shixi::SettingsModel *settings READ settings CONSTANT FINAL)
    Q_PROPERTY(shixi::ReaderModel *reader READ reader CONSTANT FINAL)
    Q_PROPERTY(shixi::SearchModel *search READ search CONSTANT FINAL)
    Q_PROPERTY(shixi::OriginalModel *original READ original CONSTANT FINAL)
    Q_PROPERTY(shixi::PracticeModel *practice READ practice CONSTANT FINAL)
    Q_PROPERTY(shixi::DailyModel *daily READ daily CONSTANT FINAL)
    Q_PROPERTY(shixi::ReadThroughModel *readThrough READ readThrough CONSTANT FINAL)
    Q_PROPERTY(shixi::PaperModel *paper READ paper CONSTANT FINAL)
    Q_PROPERTY(shixi::ChallengeModel *challenge READ challenge CONSTANT FINAL)
    Q_PROPERTY(shixi::ListeningModel *listening READ listening CONSTANT FINAL)
    Q_PROPERTY(shixi::RelayModel *relay READ relay CONSTANT FINAL)
    Q_PROPERTY(shixi::DuelModel *duel READ duel CONSTANT FINAL)
    Q_PROPERTY(shixi::ScoresModel *scores READ scores CONSTANT FINAL)
    Q_PROPERTY(shixi::DataModel *data READ data CONSTANT FINAL)
    Q_PROPERTY(shixi::LibraryModel *library READ library CONSTANT FINAL)
    Q_PROPERTY(shixi::WatchedFolder *watched READ watched CONSTANT FINAL)
    Q_PROPERTY(shixi::PublisherModel *publisher READ publisher CONSTANT FINAL)
    Q_PROPERTY(shixi::PublishingModel *publishing READ publishing CONSTANT FINAL)
    Q_PROPERTY(shixi::WithdrawingModel *withdrawing READ withdrawing CONSTANT FINAL)
    Q_PROPERTY(shixi::PaceModel *pace READ pace CONSTANT FINAL)
    Q_PROPERTY(shixi::ExamModel *exam READ exam CONSTANT FINAL)
    Q_PROPERTY(shixi::MemoryModel *memory READ memory CONSTANT FINAL)
    Q_PROPERTY(shixi::ReportsModel *reports READ reports CONSTANT FINAL)
    Q_PROPERTY(shixi::CorrectedModel *corrected READ corrected CONSTANT FINAL)
    Q_PROPERTY(shixi::FirstRunModel *firstRun READ firstRun CONSTANT FINAL)
    Q_PROPERTY(shixi::PeopleModel *people READ people CONSTANT FINAL)
    Q_PROPERTY(shixi::MovingModel *moving READ moving CONSTANT FINAL)
    // What is learnt from; the number of sets where there are many.
    Q_PROPERTY(QString setTitle READ setTitle NOTIFY setTitleChanged FINAL)
    // Its content is in Chinese, whatever the interface is in.
    Q_PROPERTY(bool setIsChinese READ setIsChinese CONSTANT FINAL)
    Q_PROPERTY(QString version READ version CONSTANT FINAL)
    // The texts that come with the program: who made what, and under which terms.
    Q_PROPERTY(QString notice READ notice CONSTANT FINAL)
    Q_PROPERTY(QString licence READ licence CONSTANT FINAL)
    // What went wrong last, as a sentence; empty where nothing did.
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorTextChanged FINAL)

public:
    // All must outlive it.
    App(learner::Learner &learner,
        const questions::QuestionSet &library,
        const Clock &clock,
        const study::DayRule &dayRule,
        const study::Rules &rules,
        OriginalShelf originals = {},
        QObject *parent = nullptr);
    ~App() override;

    [[nodiscard]] TodayModel *today() { return &m_today; }
    [[nodiscard]] SessionModel *session() { return &m_session; }
    [[nodiscard]] SoundModel *sound() { return &m_sound; }
    [[nodiscard]] SettingsModel *settings() { return &m_settings; }
    [[nodiscard]] ReaderModel *reader() { return &m_reader; }
    [[nodiscard]] SearchModel *search() { return &m_search; }
    [[nodiscard]] OriginalModel *original() { return &m_original; }
    [[nodiscard]] PracticeModel *practice() { return &m_practice; }
    [[nodiscard]] DailyModel *daily() { return &m_daily; }
    [[nodiscard]] ReadThroughModel *readThrough() { return &m_readThrough; }
    [[nodiscard]] PaperModel *paper() { return &m_paper; }
    [[nodiscard]] ChallengeModel *challenge() { return &m_challenge; }
    [[nodiscard]] ListeningModel *listening() { return &m_listening; }
    [[nodiscard]] RelayModel *relay() { return &m_relay; }
    [[nodiscard]] DuelModel *duel() { return &m_duel; }
    [[nodiscard]] ScoresModel *scores() { return &m_scores; }
    [[nodiscard]] DataModel *data() { return &m_data; }
    [[nodiscard]] LibraryModel *library() { return &m_sets; }
    [[nodiscard]] WatchedFolder *watched() { return &m_watched; }
    [[nodiscard]] PublisherModel *publisher() { return &m_publisher; }
    [[nodiscard]] PublishingModel *publishing() { return &m_publishing; }
    [[nodiscard]] WithdrawingModel *withdrawing() { return &m_withdrawing; }
    [[nodiscard]] PaceModel *pace() { return &m_pace; }
    [[nodiscard]] ExamModel *exam() { return &m_exam; }
    [[nodiscard]] MemoryModel *memory() { return &m_memory; }
    [[nodiscard]] ReportsModel *reports() { return &m_reports; }
    [[nodiscard]] CorrectedModel *corrected() { return &m_corrected; }
    [[nodiscard]] FirstRunModel *firstRun() { return &m_firstRun; }
    [[nodiscard]] PeopleModel *people() { return &m_people; }
    [[nodiscard]] MovingModel *moving() { return &m_moving; }
    [[nodiscard]] QString setTitle() const;
    [[nodiscard]] bool setIsChinese() const;
    [[nodiscard]] QString version() const;
    [[nodiscard]] QString notice() const;
    [[nodiscard]] QString licence() const;
    [[nodiscard]] QString errorText() const;
    void tell(const Error &error); // of what was tried for it elsewhere

    Q_INVOKABLE void startToday();
    Q_INVOKABLE void continueToday();
    // A further round, after the day's share is done.
    Q_INVOKABLE void more();
    // The shorter round offered after days away.
    Q_INVOKABLE void startShortRound();
    Q_INVOKABLE void practiseSection(const QString &section); // a round on it
    Q_INVOKABLE void clearError();

    // Told by the system: its colours changed.
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void setTitleChanged();
    void errorTextChanged();

private:
    void followTheSystem();
    void todayChanged();
    void sessionChanged();
    void sessionMoved();
    [[nodiscard]] bool inSession() const;
    void start(int questions, bool beyondLimits);
    void say(const Error &error);

    learner::Learner &m_learner;
    const questions::QuestionSet &m_library;
    study::Rules m_rules;
    std::optional<Error> m_error; // before what may already have something to say while it is made
    ErrorBoundary m_boundary;
    SettingsModel m_settings;
    OriginalModel m_original;
    TodayModel m_today;
    SessionModel m_session;
    SoundModel m_sound;
    ReaderModel m_reader;
    SearchModel m_search;
    PracticeModel m_practice;
    DailyModel m_daily;
    ReadThroughModel m_readThrough;
    PaperModel m_paper;
    ChallengeModel m_challenge;
    ListeningModel m_listening;
    RelayModel m_relay;
    DuelModel m_duel;
    ScoresModel m_scores;
    DataModel m_data;
    LibraryModel m_sets;
    WatchedFolder m_watched;
    PublisherModel m_publisher;
    PublishingModel m_publishing;
    WithdrawingModel m_withdrawing;
    MemoryModel m_memory;
    PaceModel m_pace;
    ExamModel m_exam;
    ReportsModel m_reports;
    CorrectedModel m_corrected;
    FirstRunModel m_firstRun;
    PeopleModel m_people;
    MovingModel m_moving;
    bool m_todayStale = false; // changed while a session hides it
};

} // namespace shixi
