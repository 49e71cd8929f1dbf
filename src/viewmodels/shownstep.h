#pragma once

#include "learner/learner.h"

#include <QObject>
#include <QtQmlIntegration>

namespace shixi
{

// How far a session has come.
struct SessionProgress {
    Q_GADGET
    QML_VALUE_TYPE(sessionProgress)
    // Questions of the plan: facts shown and repeats are not among them, so the total never climbs.
    Q_PROPERTY(int questionsDone MEMBER questionsDone FINAL)
    Q_PROPERTY(int questionsTotal MEMBER questionsTotal FINAL)
    // Missed and still to come again, the one on the page among them.
    Q_PROPERTY(int repeatsLeft MEMBER repeatsLeft FINAL)
    // Steps, facts shown and repeats included.
    Q_PROPERTY(int completed MEMBER completed FINAL)
    Q_PROPERTY(int total MEMBER total FINAL)
    Q_PROPERTY(qreal share MEMBER share FINAL)

public:
    int questionsDone = 0, questionsTotal = 0, repeatsLeft = 0, completed = 0, total = 0;
    qreal share = 0;
};
[[nodiscard]] SessionProgress progressOf(const learner::SessionView &view);

// What a step is about; all empty for a question that belongs to no fact.
struct ShownFact {
    Q_GADGET
    QML_VALUE_TYPE(shownFact)
    Q_PROPERTY(QString levelLabel MEMBER levelLabel FINAL)
    Q_PROPERTY(QString section MEMBER section FINAL)
    Q_PROPERTY(QString subject MEMBER subject FINAL)
    Q_PROPERTY(QString answer MEMBER answer FINAL)
    Q_PROPERTY(QString asOf MEMBER asOf FINAL)

public:
    QString levelLabel, section, subject, answer, asOf;
};
[[nodiscard]] ShownFact shownFact(const knowledge::Fact *fact);

// What is said after an answer, besides its verdict.
struct AnswerFeedback {
    Q_GADGET
    QML_VALUE_TYPE(answerFeedback)
    Q_PROPERTY(QString answerText MEMBER answerText FINAL)
    // Of a list that is right but for what was left out: what it is; else empty.
    Q_PROPERTY(QString missing MEMBER missing FINAL)
    // Each wrong option chosen, by name, and what it is really known for; a line each.
    Q_PROPERTY(QString chosenWhy MEMBER chosenWhy FINAL)
    Q_PROPERTY(QString explanation MEMBER explanation FINAL)
    Q_PROPERTY(bool comesAgain MEMBER comesAgain FINAL)
    Q_PROPERTY(int nextDueDays MEMBER nextDueDays FINAL) // -1: not known
    Q_PROPERTY(bool counted MEMBER counted FINAL)

public:
    QString answerText, missing, chosenWhy, explanation;
    bool comesAgain = false;
    int nextDueDays = -1;
    bool counted = false;
};
// All but the answer and its explanation are empty until it is answered.
[[nodiscard]] AnswerFeedback feedbackOf(const questions::Question &question,
                                        const std::optional<learner::Outcome> &outcome,
                                        const QStringList &chosen);

} // namespace shixi
