#pragma once

#include "app/program.h"

#include <QSet>

#include <functional>

namespace shixi::app
{

// Goes through every place and through days of sessions, answering rightly and wrongly, and stops once at everything
// that can be seen. Uses the models and nothing of the pages but Main's `place`.
class Tour
{
public:
    using Stop = std::function<void(const QString &name)>;

    // The program must have a learner of its own and this clock.
    Tour(Program &program, FixedClock &clock, Stop stop);

    // False where a question could not be answered.
    bool run();

private:
    void visitPlaces(const QString &suffix);
    void visitPractice();
    void visitOrders();
    void visitEmptyPractice();
    void visitTakenOut();
    void showPractice(const QString &view);
    void visitThirdDay();
    void visitTables();
    void visitElder();
    void visitAbsence();
    void visitLeech();
    void visitPlan(ReaderModel &reader);
    void visitBacklog();
    void visitSure();
    void answerSure(int turn);
    void studyMissing(const FactId &fact);
    void visitDay();
    void visitSession();
    void visitStep();
    void visitAsking();
    [[nodiscard]] QStringList choiceFor(const questions::Question &question);
    void answer();
    void stopOnce(const QString &name);

    Program &m_program;
    FixedClock &m_clock;
    Stop m_stop;
    QString m_prefix; // of names
    QSet<QString> m_seen;
    bool m_stuck = false;
};

} // namespace shixi::app
