#include "app/examtour.h"

#include "app/posing.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace shixi::app
{

namespace
{

void letComeTrue()
{
    QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

void planFor(ExamModel &exam, int days, int share)
{
    exam.month()->move(days - exam.month()->daysLeft());
    exam.setExam(share);
    auto *pool = exam.findChild<QThreadPool *>();
    for (int search = 0; search < 2; ++search) { // the plan, then what more time would bring
        pool->waitForDone();
        letComeTrue();
    }
}

void visitPlan(Program &program, const std::function<void(const QString &name)> &stop)
{
    ExamModel &exam = *program.app().exam();
    const Posing posing(program, u"mine.exam"_s);
    stop(u"mine-exam-none"_s);
    planFor(exam, 60, 80);
    stop(u"mine-exam"_s);
    planFor(exam, 6, 95);
    stop(u"mine-exam-close"_s);
}

} // namespace

void visitExam(Program &program, const std::function<void(const QString &name)> &stop)
{
    ExamModel &exam = *program.app().exam();
    program.window()->setProperty("place", u"mine"_s);
    visitPlan(program, stop);
    if (QQuickItem *row = visibleItem(program, u"act.exam.set"_s)) {
        QMetaObject::invokeMethod(row, "act");
        letComeTrue();
        stop(u"mine-exam-sheet"_s);
    }
    program.window()->setProperty("place", u"today"_s);
    stop(u"today-exam"_s);
    planFor(exam, 1, 90);
    stop(u"today-exam-sweep"_s);
    program.app().settings()->setElder(true);
    stop(u"elder-today-exam"_s);
    program.app().settings()->setElder(false);
    exam.clearExam();
}

} // namespace shixi::app
