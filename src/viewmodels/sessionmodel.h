#pragma once

#include "learner/learner.h"
#include "questions/questionset.h"
#include "viewmodels/answerfaces.h"
#include "viewmodels/errorboundary.h"
#include "viewmodels/settingsmodel.h"
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
    Q_PROPERTY(shixi::SessionModel::Type type READ type NOTIFY changed FINAL)
    // Questions of the plan: facts shown and repeats are not among them, so the total never climbs.
    Q_PROPERTY(int questionsDone READ questionsDone NOTIFY changed FINAL)
    Q_PROPERTY(int questionsTotal READ questionsTotal NOTIFY changed FINAL)
    // Missed and still to come again, the one on the page among them.
    Q_PROPERTY(int repeatsLeft READ repeatsLeft NOTIFY changed FINAL)
    Q_PROPERTY(int completed READ completed NOTIFY changed FINAL) // steps, facts shown and repeats included
    Q_PROPERTY(qreal progress READ progress NOTIFY changed FINAL)
    Q_PROPERTY(QString levelLabel READ levelLabel NOTIFY changed FINAL)
    Q_PROPERTY(QString stem READ stem NOTIFY changed FINAL)
    Q_PROPERTY(shixi::OptionModel *options READ options CONSTANT FINAL)
    // Cloze, tiles and ordering: the blanks in order, and what stands in them.
    Q_PROPERTY(shixi::PieceModel *pieces READ pieces CONSTANT FINAL)
    Q_PROPERTY(int blanks READ blanks NOTIFY changed FINAL)
    Q_PROPERTY(shixi::Pairing *pairing READ pairing CONSTANT FINAL)
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY changed FINAL)
    Q_PROPERTY(shixi::TickModel *answerItems READ answerItems CONSTANT FINAL)
    Q_PROPERTY(QString answerText READ answerText NOTIFY changed FINAL)
    Q_PROPERTY(bool revealed READ revealed NOTIFY changed FINAL)
    Q_PROPERTY(bool canSubmit READ canSubmit NOTIFY changed FINAL)
    Q_PROPERTY(int attempt READ attempt NOTIFY changed FINAL) // 2: asked again in this session
    Q_PROPERTY(shixi::SessionModel::Verdict verdict READ verdict NOTIFY changed FINAL)
    Q_PROPERTY(bool correct READ correct NOTIFY changed FINAL)
    // Of a list that is right but for what was left out: what it is; else empty.
    Q_PROPERTY(QString missing READ missing NOTIFY changed FINAL)
    Q_PROPERTY(shixi::DifferenceModel *difference READ difference CONSTANT FINAL) // of a typed answer that is not right
    // Each wrong option chosen, by name, and what it is really known for; a line each.
    Q_PROPERTY(QString chosenWhy READ chosenWhy NOTIFY changed FINAL)
    Q_PROPERTY(QString explanation READ explanation NOTIFY changed FINAL)
    Q_PROPERTY(QString asOf READ asOf NOTIFY changed FINAL)
    Q_PROPERTY(bool comesAgain READ comesAgain NOTIFY changed FINAL)
    Q_PROPERTY(int nextDueDays READ nextDueDays NOTIFY changed FINAL) // -1: not known
    Q_PROPERTY(bool counted READ counted NOTIFY changed FINAL)
    Q_PROPERTY(bool guessed READ guessed NOTIFY changed FINAL)
    Q_PROPERTY(bool tooEasy READ tooEasy NOTIFY changed FINAL)
    Q_PROPERTY(bool canSayGuessed READ canSayGuessed NOTIFY changed FINAL)
    Q_PROPERTY(bool canSayTooEasy READ canSayTooEasy NOTIFY changed FINAL)
    Q_PROPERTY(bool autoAdvance READ autoAdvance NOTIFY changed FINAL)
    // A step has just changed: a second press was meant for the one before.
    Q_PROPERTY(bool settling READ settling NOTIFY settlingChanged FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed FINAL)
    Q_PROPERTY(shixi::Source source READ source NOTIFY changed FINAL) // where it can be read
    Q_PROPERTY(QString section READ section NOTIFY changed FINAL)
    Q_PROPERTY(QString factSubject READ factSubject NOTIFY changed FINAL)
    Q_PROPERTY(QString factAnswer READ factAnswer NOTIFY changed FINAL)
    Q_PROPERTY(shixi::SummaryModel *summary READ summary CONSTANT FINAL)

public:
    enum class State { Idle, Teaching, Asking, Answered, Finished };
    Q_ENUM(State)
    enum class Type { Single, Multiple, TrueFalse, Cloze, Tiles, Ordering, Matching, Reveal, Short };
    Q_ENUM(Type)
    enum class Verdict { Right, Near, Partial, Wrong };
    Q_ENUM(Verdict)

    SessionModel(learner::Learner &learner,
                 const questions::QuestionSet &library,
                 const SettingsModel &settings,
                 const ErrorBoundary &boundary,
                 QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Type type() const;
    [[nodiscard]] int questionsDone() const { return m_now.askedFirst; }
    [[nodiscard]] int questionsTotal() const { return m_now.asksInAll; }
    [[nodiscard]] int repeatsLeft() const { return m_now.repeatsLeft; }
    [[nodiscard]] int completed() const { return m_now.completed; }
    [[nodiscard]] int total() const { return m_now.total; }
    [[nodiscard]] qreal progress() const;
    [[nodiscard]] QString levelLabel() const;
    [[nodiscard]] QString stem() const;
    [[nodiscard]] OptionModel *options() { return &m_faces.options; }
    [[nodiscard]] PieceModel *pieces() { return &m_faces.pieces; }
    [[nodiscard]] int blanks() const;
    [[nodiscard]] Pairing *pairing() { return &m_faces.pairing; }
    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString &text);
    [[nodiscard]] TickModel *answerItems() { return &m_faces.answerItems; }
    [[nodiscard]] QString answerText() const;
    [[nodiscard]] bool revealed() const { return m_revealed; }
    [[nodiscard]] bool canSubmit() const;
    [[nodiscard]] int attempt() const { return m_view.attempt; }

    [[nodiscard]] Verdict verdict() const;
    [[nodiscard]] bool correct() const;
    [[nodiscard]] QString missing() const;
    [[nodiscard]] DifferenceModel *difference() { return &m_faces.difference; }
    [[nodiscard]] QString chosenWhy() const;
    [[nodiscard]] QString explanation() const;
    [[nodiscard]] QString asOf() const;
    [[nodiscard]] bool comesAgain() const { return m_outcome.comesAgain; }
    [[nodiscard]] int nextDueDays() const { return m_outcome.nextDueDays.value_or(-1); }
    [[nodiscard]] bool counted() const { return m_outcome.rating.has_value(); }
    [[nodiscard]] bool guessed() const { return m_guessed; }
    [[nodiscard]] bool tooEasy() const { return m_tooEasy; }
    [[nodiscard]] bool canSayGuessed() const;
    [[nodiscard]] bool canSayTooEasy() const;
    [[nodiscard]] bool autoAdvance() const;
    [[nodiscard]] bool settling() const { return m_settling.isActive(); }
    void setSettleMs(int ms) { m_settleMs = ms; }
    [[nodiscard]] bool canUndo() const;

    [[nodiscard]] const Source &source() const { return m_source; }
    [[nodiscard]] QString section() const;
    [[nodiscard]] QString factSubject() const;
    [[nodiscard]] QString factAnswer() const;
    [[nodiscard]] SummaryModel *summary() { return &m_summary; }

    // Single and true/false are answered by it. Multiple: on and off. Else the piece is put into the first empty blank.
    Q_INVOKABLE void choose(const QString &optionId);
    // The same by its place, for number keys; nothing where there is none.
    Q_INVOKABLE void chooseAt(int index);
    Q_INVOKABLE void takeBack(int index);
    Q_INVOKABLE void submit();
    Q_INVOKABLE void reveal();
    Q_INVOKABLE void tick(int index);
    // Teaching: the fact was read. Answered: goes on.
    Q_INVOKABLE void next();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void sayGuessed();
    Q_INVOKABLE void sayTooEasy();
    // Leaves; the session stays open and is continued where it stands.
    Q_INVOKABLE void close();
    // Ends it here and shows the summary.
    Q_INVOKABLE void finish();

    void open(const SessionId &session);
    [[nodiscard]] const learner::SessionView &view() const { return m_view; }

Q_SIGNALS:
    void changed();
    void settlingChanged();

private:
    void settle();
    void loadStep();
    void forgetAnswer();
    void showQuestion();
    [[nodiscard]] QStringList given() const;
    void give(const QStringList &chosen);
    void markOptions();
    void markPieces();
    void showDifference();
    void putPiece(std::size_t row);
    void toggle(std::size_t row);
    void reconsider(bool guessed, bool tooEasy);
    void endAndSummarise();
    [[nodiscard]] bool takesPieces() const;
    [[nodiscard]] const knowledge::Evidence *evidence() const;

    learner::Learner &m_learner;
    const questions::QuestionSet &m_library;
    const SettingsModel &m_settings;
    const ErrorBoundary &m_boundary;
    State m_state = State::Idle;
    SessionId m_session;
    learner::SessionView m_view; // of the step shown
    learner::SessionView m_now; // how far it has come, the answer shown included
    learner::Outcome m_outcome; // of the answer shown
    QStringList m_chosen;
    QString m_typed;
    bool m_revealed = false, m_guessed = false, m_tooEasy = false;
    bool m_firstMeeting = false; // the card was never reviewed before this step
    Source m_source;
    QElapsedTimer m_sinceShown;
    QTimer m_settling;
    int m_settleMs = 300;
    AnswerFaces m_faces;
    SummaryModel m_summary;
};

} // namespace shixi
