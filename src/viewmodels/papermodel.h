#pragma once

#include "learner/papers.h"
#include "questions/questionset.h"
#include "viewmodels/answering.h"
#include "viewmodels/errorboundary.h"
#include "viewmodels/originalmodel.h"
#include "viewmodels/paperoffermodel.h"
#include "viewmodels/paperresult.h"
#include "viewmodels/shownstep.h"
#include "viewmodels/source.h"

#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

#include <functional>
#include <optional>

namespace shixi
{

// A mock exam: offered, worked on in any order, handed in, looked through. What is chosen is written before anything
// else happens, and nothing says whether it is right before the paper is handed in.
class PaperModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from App.paper")
    Q_PROPERTY(shixi::PaperModel::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(shixi::PaperOfferModel *offer READ offer CONSTANT FINAL)
    // One that was left and can be gone on with.
    Q_PROPERTY(bool canResume READ canResume NOTIFY changed FINAL)
    Q_PROPERTY(shixi::OpenPaper open READ open NOTIFY changed FINAL)
    // The paper worked on or looked through.
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(bool formal READ formal NOTIFY changed FINAL)
    Q_PROPERTY(shixi::PaperPartModel *parts READ parts CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int answeredCount READ answeredCount NOTIFY changed FINAL)
    Q_PROPERTY(int flaggedCount READ flaggedCount NOTIFY changed FINAL)
    // Numbers of questions, joined by 、: not answered wholly, and flagged.
    Q_PROPERTY(QString unansweredNumbers READ unansweredNumbers NOTIFY changed FINAL)
    Q_PROPERTY(QString flaggedNumbers READ flaggedNumbers NOTIFY changed FINAL)
    Q_PROPERTY(QString fullPoints READ fullPoints NOTIFY changed FINAL)
    Q_PROPERTY(QString passPoints READ passPoints NOTIFY changed FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed FINAL)
    // The question shown.
    Q_PROPERTY(int item READ item WRITE setItem NOTIFY changed FINAL) // from 0
    Q_PROPERTY(int type READ type NOTIFY changed FINAL) // SessionModel.Type
    Q_PROPERTY(QString stem READ stem NOTIFY changed FINAL)
    Q_PROPERTY(QString partName READ partName NOTIFY changed FINAL)
    Q_PROPERTY(QString points READ points NOTIFY changed FINAL) // that it has
    // How it is scored; empty where it goes without saying: one part, right or not, and nothing to lose.
    Q_PROPERTY(QString scoring READ scoring NOTIFY changed FINAL)
    Q_PROPERTY(bool flagged READ flagged NOTIFY changed FINAL)
    Q_PROPERTY(bool answered READ answered NOTIFY changed FINAL) // something was chosen
    Q_PROPERTY(shixi::Answering *answering READ answering CONSTANT FINAL)
    // The clock; nothing where there is no limit.
    Q_PROPERTY(bool limited READ limited NOTIFY changed FINAL)
    Q_PROPERTY(QString leftText READ leftText NOTIFY timeChanged FINAL)
    Q_PROPERTY(bool lastMinutes READ lastMinutes NOTIFY timeChanged FINAL)
    // Of a paper handed in.
    Q_PROPERTY(shixi::PaperResult result READ result NOTIFY changed FINAL)
    Q_PROPERTY(shixi::PaperCellModel::Mark mark READ mark NOTIFY changed FINAL)
    Q_PROPERTY(QString score READ score NOTIFY changed FINAL) // the question got
    Q_PROPERTY(shixi::AnswerFeedback feedback READ feedback NOTIFY changed FINAL)
    Q_PROPERTY(QString quote READ quote NOTIFY changed FINAL) // as it stood when the paper was drawn
    Q_PROPERTY(shixi::Source source READ source NOTIFY changed FINAL) // where the sets still have it

public:
    enum class State { Idle, Offered, Working, Finished };
    Q_ENUM(State)

    // Milliseconds since any moment; never runs back, whatever the clock on the wall does.
    using Watch = std::function<qint64()>;

    // All must outlive it.
    PaperModel(learner::Learner &learner,
               const questions::QuestionSet &library,
               const SettingsModel &settings,
               const ErrorBoundary &boundary,
               QObject *parent = nullptr);

    void setOriginal(const OriginalModel &original) { m_original = &original; }
    void setWatch(Watch watch) { m_watch = std::move(watch); }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] PaperOfferModel *offer() { return &m_offer; }
    [[nodiscard]] bool canResume() const { return m_open.has_value(); }
    [[nodiscard]] OpenPaper open() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool formal() const { return m_view.paper.kind == study::Paper::Kind::Formal; }
    [[nodiscard]] PaperPartModel *parts() { return &m_parts; }
    [[nodiscard]] int count() const { return static_cast<int>(m_view.items.size()); }
    [[nodiscard]] int answeredCount() const;
    [[nodiscard]] int flaggedCount() const { return m_view.state.flagged; }
    [[nodiscard]] QString unansweredNumbers() const;
    [[nodiscard]] QString flaggedNumbers() const;
    [[nodiscard]] QString fullPoints() const;
    [[nodiscard]] QString passPoints() const;
    [[nodiscard]] bool canUndo() const { return m_state == State::Working && m_view.canUndo; }
    [[nodiscard]] int item() const { return m_item; }
    void setItem(int item); // nothing where there is none
    [[nodiscard]] const questions::Question *question() const; // as its set has it now; null: none
    [[nodiscard]] int type() const { return static_cast<int>(m_question.type); }
    [[nodiscard]] QString stem() const { return m_question.stem; }
    [[nodiscard]] QString partName() const;
    [[nodiscard]] QString points() const;
    [[nodiscard]] QString scoring() const;
    [[nodiscard]] bool flagged() const;
    [[nodiscard]] bool answered() const;
    [[nodiscard]] Answering *answering() { return &m_answering; }
    [[nodiscard]] bool limited() const { return m_view.paper.limitMs > 0; }
    [[nodiscard]] QString leftText() const;
    [[nodiscard]] bool lastMinutes() const;
    [[nodiscard]] PaperResult result() const;
    [[nodiscard]] PaperCellModel::Mark mark() const;
    [[nodiscard]] QString score() const;
    [[nodiscard]] AnswerFeedback feedback() const;
    [[nodiscard]] QString quote() const { return m_state == State::Finished ? m_question.evidence.quote : QString(); }
    [[nodiscard]] const Source &source() const { return m_source; }

    // Reads whether a paper stands open; a page that offers it does so when it is shown. A formal paper whose time has
    // passed meanwhile is handed in.
    Q_INVOKABLE void refresh();
    Q_INVOKABLE void showOffer();
    Q_INVOKABLE void start();
    Q_INVOKABLE void resume();
    // One that was handed in, by the row of offer.attempts, or by its session.
    Q_INVOKABLE void openAttempt(int row);
    Q_INVOKABLE void openResult(const QString &session);
    Q_INVOKABLE void choose(const QString &optionId);
    Q_INVOKABLE void chooseAt(int index);
    Q_INVOKABLE void takeBack(int index);
    Q_INVOKABLE void clear(); // the answer
    Q_INVOKABLE void toggleFlag();
    Q_INVOKABLE void undo(); // the last choice or flag; shows its question
    Q_INVOKABLE void handIn();
    // Leaves; a paper worked on stays open and is continued where it stands.
    Q_INVOKABLE void close();
    // On a paper that is kept elsewhere than in the learner's file.
    void work(learner::PaperDesk &desk, const SessionId &session);
    // What a second does: the time shown, every half minute written, at its end handed in.
    void tick();

Q_SIGNALS:
    void changed();
    void timeChanged();

private:
    void readOpen();
    void enter(const SessionId &session);
    void load();
    void showItem();
    void showParts();
    void saveChoice();
    void changePaper(const std::function<bool()> &change);
    [[nodiscard]] qint64 usedMs() const;
    [[nodiscard]] bool isWhole(const learner::PaperItemView &item) const;
    [[nodiscard]] PaperCellModel::Mark markOf(const learner::PaperItemView &item) const;
    [[nodiscard]] const learner::PaperItemView *shownItem() const;
    [[nodiscard]] Source shownSource() const;

    const questions::QuestionSet &m_library;
    const SettingsModel &m_settings;
    const ErrorBoundary &m_boundary;
    const OriginalModel *m_original = nullptr;
    learner::Papers m_papers;
    learner::PaperDesk *m_desk = &m_papers; // of the paper worked on
    Watch m_watch;
    State m_state = State::Idle;
    std::optional<SessionId> m_open;
    learner::PaperView m_openView; // of that one
    learner::PaperView m_begun; // as it was when it was opened: the clock counts from there
    learner::PaperView m_view;
    qint64 m_enteredAt = 0; // by the watch
    qint64 m_writtenAt = 0;
    int m_item = 0;
    questions::Question m_question; // of the item shown; what answers it points to it
    bool m_showing = false; // what changes now was not chosen
    Source m_source;
    QTimer m_timer;
    Answering m_answering;
    PaperPartModel m_parts;
    PaperOfferModel m_offer;
};

} // namespace shixi
