#pragma once

#include "viewmodels/answering.h"
#include "viewmodels/challengemissmodel.h"
#include "viewmodels/challengeoffermodel.h"
#include "viewmodels/challengestanding.h"
#include "viewmodels/originalmodel.h"
#include "viewmodels/reportsmodel.h"
#include "viewmodels/sessionmodel.h"
#include "viewmodels/source.h"

#include <QTimer>

#include <functional>

namespace shixi
{

// A challenge: offered, answered one question after the other, over. What is answered is written before its feedback
// appears. There is no taking back.
class ChallengeModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from App.challenge")
    Q_PROPERTY(shixi::ChallengeModel::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(shixi::ChallengeOfferModel *offer READ offer CONSTANT FINAL)
    // One of today that was left, and how far it went.
    Q_PROPERTY(bool canResume READ canResume NOTIFY changed FINAL)
    Q_PROPERTY(shixi::ChallengeStanding open READ open NOTIFY changed FINAL)
    Q_PROPERTY(shixi::ChallengeStanding standing READ standing NOTIFY changed FINAL)
    // The question shown.
    Q_PROPERTY(shixi::SessionModel::Type type READ type NOTIFY changed FINAL)
    Q_PROPERTY(QString stem READ stem NOTIFY changed FINAL)
    Q_PROPERTY(shixi::ShownFact fact READ fact NOTIFY changed FINAL)
    Q_PROPERTY(shixi::Answering *answering READ answering CONSTANT FINAL)
    // What is chosen becomes the answer only when it is submitted, even where there is one thing to choose.
    Q_PROPERTY(bool confirms READ confirms NOTIFY changed FINAL)
    Q_PROPERTY(bool timed READ timed NOTIFY changed FINAL)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY timeChanged FINAL) // rounded up
    Q_PROPERTY(qreal timeShare READ timeShare NOTIFY timeChanged FINAL) // left, 1 to 0
    // After it was answered, or its time was up.
    Q_PROPERTY(shixi::SessionModel::Verdict verdict READ verdict NOTIFY changed FINAL)
    Q_PROPERTY(bool timeUp READ timeUp NOTIFY changed FINAL)
    Q_PROPERTY(shixi::AnswerFeedback feedback READ feedback NOTIFY changed FINAL)
    Q_PROPERTY(shixi::Source source READ source NOTIFY changed FINAL)
    Q_PROPERTY(bool autoAdvance READ autoAdvance NOTIFY changed FINAL)
    Q_PROPERTY(shixi::ChallengeMissModel *missed READ missed CONSTANT FINAL)
    // The question has just changed: a second press was meant for the one before.
    Q_PROPERTY(bool settling READ settling NOTIFY settlingChanged FINAL)

public:
    enum class State { Idle, Offered, Asking, Answered, Finished };
    Q_ENUM(State)

    // Milliseconds since any moment; never runs back, whatever the clock on the wall does.
    using Watch = std::function<qint64()>;

    // All must outlive it.
    ChallengeModel(learner::Learner &learner,
                   const questions::QuestionSet &library,
                   const SettingsModel &settings,
                   const ErrorBoundary &boundary,
                   QObject *parent = nullptr);

    void setOriginal(const OriginalModel &original) { m_original = &original; }
    void setWatch(Watch watch) { m_watch = std::move(watch); }
    void setSettleMs(int ms) { m_settleMs = ms; }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] ChallengeOfferModel *offer() { return &m_offer; }
    [[nodiscard]] bool canResume() const { return m_open.has_value(); }
    [[nodiscard]] ChallengeStanding open() const;
    [[nodiscard]] ChallengeStanding standing() const;
    [[nodiscard]] SessionModel::Type type() const;
    [[nodiscard]] QString stem() const { return m_shown.question == nullptr ? QString() : m_shown.question->stem; }
    [[nodiscard]] ShownFact fact() const { return shownFact(m_shown.fact); }
    [[nodiscard]] Answering *answering() { return &m_answering; }
    [[nodiscard]] bool confirms() const { return m_settings.elder(); }
    [[nodiscard]] bool timed() const { return m_shown.terms.limitMs > 0; }
    [[nodiscard]] int secondsLeft() const;
    [[nodiscard]] qreal timeShare() const;
    [[nodiscard]] SessionModel::Verdict verdict() const;
    [[nodiscard]] bool timeUp() const { return m_state == State::Answered && !m_outcome; }
    [[nodiscard]] AnswerFeedback feedback() const;
    [[nodiscard]] Source source() const;
    [[nodiscard]] bool autoAdvance() const;
    [[nodiscard]] ChallengeMissModel *missed() { return &m_missed; }
    [[nodiscard]] bool settling() const { return m_settling.isActive(); }
    [[nodiscard]] const learner::ChallengeView &view() const { return m_shown; }

    // Reads whether one stands open; a page that offers it does so when it is shown.
    Q_INVOKABLE void refresh();
    Q_INVOKABLE void showOffer();
    Q_INVOKABLE void start();
    Q_INVOKABLE void resume();
    Q_INVOKABLE void again(); // another of the same kind, after it is over
    // Answers where there is one thing to choose; else it is taken into the answer, or out of it.
    Q_INVOKABLE void choose(const QString &optionId);
    Q_INVOKABLE void chooseAt(int index);
    Q_INVOKABLE void takeBack(int index); // a piece
    Q_INVOKABLE void submit();
    Q_INVOKABLE void next();
    // The question answered is wrong: it rests, and costs nothing.
    Q_INVOKABLE void report(shixi::ReportsModel::Reason reason);
    Q_INVOKABLE void finish(); // gives up; what was reached stands
    // Leaves; one that is not over is continued today.
    Q_INVOKABLE void close();
    // What a tenth of a second does: the time shown, at its end written.
    void tick();

Q_SIGNALS:
    void changed();
    void timeChanged();
    void settlingChanged();
    void answerGiven(shixi::SessionModel::Verdict verdict);
    void ended();

private:
    void readOpen();
    void begin(int lives, int seconds);
    void enter(const SessionId &session);
    void showNext();
    void give(const QStringList &chosen);
    void showAnswered(const QStringList &chosen);
    void showResult();
    void settle();
    [[nodiscard]] qint64 usedMs() const { return m_watch() - m_shownAt; }
    [[nodiscard]] Source sourceFor(const questions::Question &question, const knowledge::Fact *fact) const;

    learner::Learner &m_learner;
    const questions::QuestionSet &m_library;
    const SettingsModel &m_settings;
    const ErrorBoundary &m_boundary;
    const OriginalModel *m_original = nullptr;
    learner::Challenges m_challenges;
    Watch m_watch;
    State m_state = State::Idle;
    std::optional<SessionId> m_open;
    learner::ChallengeView m_openView; // of that one
    learner::ChallengeView m_shown; // when its question came
    learner::ChallengeView m_now; // the answer shown included
    BestChallenge m_best; // of the earlier ones of its kind
    std::optional<learner::Outcome> m_outcome; // empty: the time was up
    QStringList m_chosen;
    qint64 m_shownAt = 0; // by the watch
    QTimer m_timer;
    QTimer m_settling;
    int m_settleMs = 300;
    Answering m_answering;
    ChallengeMissModel m_missed;
    ChallengeOfferModel m_offer;
};

} // namespace shixi
