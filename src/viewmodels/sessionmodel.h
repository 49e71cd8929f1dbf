#pragma once

#include "learner/learner.h"
#include "questions/questionset.h"
#include "viewmodels/answering.h"
#include "viewmodels/errorboundary.h"
#include "viewmodels/originalmodel.h"
#include "viewmodels/reportedanswer.h"
#include "viewmodels/reportsmodel.h"
#include "viewmodels/settingsmodel.h"
#include "viewmodels/shownstep.h"
#include "viewmodels/source.h"
#include "viewmodels/summarymodel.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

#include <optional>

namespace shixi
{

// One session, from its first step to its summary. What stands in the learner file is always ahead of what is shown: an
// answer is written before its feedback appears.
class SessionModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from App.session")
    Q_PROPERTY(shixi::SessionModel::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString sessionId READ sessionId NOTIFY changed FINAL)
    Q_PROPERTY(shixi::SessionModel::Type type READ type NOTIFY changed FINAL)
    Q_PROPERTY(shixi::SessionProgress progress READ progress NOTIFY changed FINAL)
    Q_PROPERTY(QString stem READ stem NOTIFY changed FINAL)
    Q_PROPERTY(int attempt READ attempt NOTIFY changed FINAL) // 2: asked again in this session
    Q_PROPERTY(shixi::Answering *answering READ answering CONSTANT FINAL)
    Q_PROPERTY(shixi::SessionModel::Verdict verdict READ verdict NOTIFY changed FINAL)
    Q_PROPERTY(bool correct READ correct NOTIFY changed FINAL)
    Q_PROPERTY(shixi::AnswerFeedback feedback READ feedback NOTIFY changed FINAL)
    Q_PROPERTY(bool guessed READ guessed NOTIFY changed FINAL)
    Q_PROPERTY(bool tooEasy READ tooEasy NOTIFY changed FINAL)
    Q_PROPERTY(bool canSayGuessed READ canSayGuessed NOTIFY changed FINAL)
    Q_PROPERTY(bool canSayTooEasy READ canSayTooEasy NOTIFY changed FINAL)
    // How sure is told before an answer is judged; weighing: it is there, or may be looked at once that is said.
    Q_PROPERTY(bool tellsSure READ tellsSure NOTIFY changed FINAL)
    Q_PROPERTY(bool weighing READ weighing NOTIFY weighingChanged FINAL)
    Q_PROPERTY(bool autoAdvance READ autoAdvance NOTIFY changed FINAL)
    // What is chosen becomes the answer only when it is submitted, even where there is one thing to choose.
    Q_PROPERTY(bool confirms READ confirms NOTIFY changed FINAL)
    // A step has just changed: a second press was meant for the one before.
    Q_PROPERTY(bool settling READ settling NOTIFY settlingChanged FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed FINAL)
    Q_PROPERTY(shixi::Source source READ source NOTIFY changed FINAL) // where it can be read
    Q_PROPERTY(shixi::ShownFact fact READ fact NOTIFY changed FINAL)
    Q_PROPERTY(shixi::SummaryModel *summary READ summary CONSTANT FINAL)
    // What the session is a round of.
    Q_PROPERTY(shixi::SessionModel::Round round READ round NOTIFY changed FINAL)
    Q_PROPERTY(QString roundCode READ roundCode NOTIFY changed FINAL) // of the quiz of a day: what people compare
    // The fact of the step is starred; whether it has one that can be.
    Q_PROPERTY(bool starred READ starred NOTIFY changed FINAL)
    Q_PROPERTY(bool canStar READ canStar NOTIFY changed FINAL)
    // The question shown can be reported; the one before was, and that can be taken back.
    Q_PROPERTY(bool canReport READ canReport NOTIFY changed FINAL)
    Q_PROPERTY(bool reported READ reported NOTIFY changed FINAL)

public:
    enum class State { Idle, Teaching, Asking, Answered, Finished };
    Q_ENUM(State)
    enum class Type { Single, Multiple, TrueFalse, Cloze, Tiles, Ordering, Matching, Reveal, Short };
    Q_ENUM(Type)
    enum class Verdict { Right, Near, Partial, Wrong };
    Q_ENUM(Verdict)
    enum class Round { TodayRound, PracticeRound, MissedRound, StarredRound, DailyRound };
    Q_ENUM(Round)

    SessionModel(learner::Learner &learner,
                 const questions::QuestionSet &library,
                 const SettingsModel &settings,
                 const ErrorBoundary &boundary,
                 QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Type type() const;
    [[nodiscard]] SessionProgress progress() const { return progressOf(m_now); }
    [[nodiscard]] QString stem() const;
    [[nodiscard]] int attempt() const { return m_view.attempt; }
    [[nodiscard]] Answering *answering() { return &m_answering; }
    [[nodiscard]] Verdict verdict() const;
    [[nodiscard]] bool correct() const;
    [[nodiscard]] AnswerFeedback feedback() const;
    [[nodiscard]] bool guessed() const { return m_guessed; }
    [[nodiscard]] bool tooEasy() const { return m_tooEasy; }
    [[nodiscard]] bool canSayGuessed() const;
    [[nodiscard]] bool canSayTooEasy() const;
    [[nodiscard]] bool tellsSure() const { return m_settings.tellSure(); }
    [[nodiscard]] bool weighing() const;
    [[nodiscard]] bool autoAdvance() const;
    [[nodiscard]] bool confirms() const { return m_settings.elder(); }
    [[nodiscard]] bool settling() const { return m_settling.isActive(); }
    void setSettleMs(int ms) { m_settleMs = ms; }
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] const Source &source() const { return m_source; }
    [[nodiscard]] ShownFact fact() const { return shownFact(m_view.fact); }
    [[nodiscard]] SummaryModel *summary() { return &m_summary; }
    [[nodiscard]] Round round() const { return m_round; }
    [[nodiscard]] QString roundCode() const { return m_roundCode; }
    [[nodiscard]] bool starred() const { return m_starred; }
    [[nodiscard]] bool canStar() const;
    [[nodiscard]] bool canReport() const;
    [[nodiscard]] bool reported() const { return m_reported; }

    // Answers where there is one thing to choose; else it is taken into the answer, or out of it.
    Q_INVOKABLE void choose(const QString &optionId);
    Q_INVOKABLE void chooseAt(int index); // by its place; nothing where there is none
    Q_INVOKABLE void takeBack(int index);
    Q_INVOKABLE void submit();
    Q_INVOKABLE void reveal();
    Q_INVOKABLE void tick(int index);
    // Teaching: the fact was read. Answered: goes on.
    Q_INVOKABLE void next();
    Q_INVOKABLE void undo();
    // How sure, while weighing: 1 not sure, 2 fairly, 3 very sure. The answer is judged, or what is revealed shown.
    Q_INVOKABLE void tellSure(int confidence);
    Q_INVOKABLE void sayGuessed();
    Q_INVOKABLE void sayTooEasy();
    Q_INVOKABLE void toggleStar();
    // The question shown is wrong: it rests, an answer to it counts for nothing, and the session goes on. `words` may
    // be empty.
    Q_INVOKABLE void report(shixi::ReportsModel::Reason reason, const QString &words = {});
    // Of the question before, also once the session is finished. Where it had been answered once, it is shown with that
    // answer, which counts again.
    Q_INVOKABLE void takeBackReport();
    Q_INVOKABLE void practiseAgain(); // another round of the same choice
    // Leaves; the session stays open and is continued where it stands.
    Q_INVOKABLE void close();
    // Ends it here and shows the summary.
    Q_INVOKABLE void finish();

    // Facts are shown in the article itself where it is loaded. It must outlive the session.
    void setOriginal(const OriginalModel &original) { m_original = &original; }
    void open(const SessionId &session);
    [[nodiscard]] QString sessionId() const { return QString::fromStdString(m_session.value); }
    [[nodiscard]] const learner::SessionView &view() const { return m_view; }

Q_SIGNALS:
    void changed();
    void weighingChanged();
    void settlingChanged();
    void answerGiven(shixi::SessionModel::Verdict verdict);
    void ended(); // the summary is there

private:
    void settle();
    void loadStep();
    void forgetAnswer();
    void weigh();
    void keepWeighing();
    void give(const QStringList &chosen);
    void give(const QStringList &chosen, int elapsedMs);
    [[nodiscard]] std::optional<ReportedAnswer> answerToReport() const;
    void giveAgain(const ReportedAnswer &answer);
    void reconsider(bool guessed, bool tooEasy);
    void endAndSummarise();
    void readRound();
    [[nodiscard]] const knowledge::Evidence *evidence() const;
    [[nodiscard]] Source shownSource() const;

    learner::Learner &m_learner;
    const questions::QuestionSet &m_library;
    const SettingsModel &m_settings;
    const ErrorBoundary &m_boundary;
    const OriginalModel *m_original = nullptr;
    State m_state = State::Idle;
    SessionId m_session;
    learner::SessionView m_view; // of the step shown
    learner::SessionView m_now; // how far it has come, the answer shown included
    std::optional<learner::Outcome> m_outcome; // of the answer shown
    QStringList m_chosen;
    int m_elapsedMs = 0; // of the answer shown
    bool m_guessed = false, m_tooEasy = false;
    std::optional<int> m_told; // how sure, beforehand
    bool m_weighing = false; // what was chosen is to be weighed
    bool m_firstMeeting = false; // the card was never reviewed before this step
    Round m_round = Round::TodayRound;
    QString m_roundCode;
    bool m_starred = false;
    bool m_reported = false;
    bool m_givenAgain = false; // the answer came back with its report
    std::optional<ReportedAnswer> m_reportedAnswer;
    Source m_source;
    QElapsedTimer m_sinceShown;
    QTimer m_settling;
    int m_settleMs = 300;
    Answering m_answering;
    SummaryModel m_summary;
};

} // namespace shixi
