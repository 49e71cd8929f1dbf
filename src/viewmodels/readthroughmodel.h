#pragma once

#include "learner/courses.h"
#include "viewmodels/answering.h"
#include "viewmodels/errorboundary.h"
#include "viewmodels/originalmodel.h"
#include "viewmodels/shownstep.h"
#include "viewmodels/source.h"

#include <QObject>
#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

// Study mode: the questions of a choice one after the other, answers shown. Nothing of it is an answer or counts; where
// it was left is kept for each choice.
class ReadThroughModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from App.readThrough")
    Q_PROPERTY(shixi::ReadThroughModel::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int item READ item WRITE setItem NOTIFY changed FINAL) // from 0
    // It was gone on with where it was left, not at the first.
    Q_PROPERTY(bool continued READ continued NOTIFY changed FINAL)
    // The question shown.
    Q_PROPERTY(int type READ type NOTIFY changed FINAL) // SessionModel.Type
    Q_PROPERTY(QString stem READ stem NOTIFY changed FINAL)
    Q_PROPERTY(shixi::Answering *answering READ answering CONSTANT FINAL) // filled in, marked
    Q_PROPERTY(QString answerText READ answerText NOTIFY changed FINAL)
    Q_PROPERTY(QString explanation READ explanation NOTIFY changed FINAL)
    Q_PROPERTY(shixi::Source source READ source NOTIFY changed FINAL)
    Q_PROPERTY(shixi::ShownFact fact READ fact NOTIFY changed FINAL)
    Q_PROPERTY(bool starred READ starred NOTIFY changed FINAL)

public:
    enum class State { Idle, Reading };
    Q_ENUM(State)

    // Both must outlive it.
    ReadThroughModel(learner::Learner &learner,
                     const questions::QuestionSet &library,
                     const ErrorBoundary &boundary,
                     QObject *parent = nullptr);

    void setOriginal(const OriginalModel &original) { m_original = &original; }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int count() const { return static_cast<int>(m_questions.size()); }
    [[nodiscard]] int item() const { return m_item; }
    void setItem(int item); // nothing where there is none
    [[nodiscard]] bool continued() const { return m_continued; }
    [[nodiscard]] const questions::Question *question() const; // null: none
    [[nodiscard]] int type() const;
    [[nodiscard]] QString stem() const;
    [[nodiscard]] Answering *answering() { return &m_answering; }
    [[nodiscard]] QString answerText() const { return m_feedback.answerText; }
    [[nodiscard]] QString explanation() const { return m_feedback.explanation; }
    [[nodiscard]] const Source &source() const { return m_source; }
    [[nodiscard]] ShownFact fact() const;
    [[nodiscard]] bool starred() const { return m_starred; }

    // Goes on where that choice was left. Nothing where it holds no question.
    void open(const learner::PracticeChoice &choice);
    Q_INVOKABLE void beginAnew();
    Q_INVOKABLE void toggleStar();
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] const learner::ReadQuestion *shown() const; // null: none
    void show(int item);
    void showAnswer(const questions::Question &question);

    learner::Learner &m_learner;
    const questions::QuestionSet &m_library;
    const ErrorBoundary &m_boundary;
    const OriginalModel *m_original = nullptr;
    learner::Courses m_courses;
    State m_state = State::Idle;
    learner::PracticeChoice m_choice;
    std::vector<learner::ReadQuestion> m_questions;
    int m_item = 0;
    bool m_continued = false;
    bool m_starred = false;
    AnswerFeedback m_feedback;
    Source m_source;
    Answering m_answering;
};

} // namespace shixi
