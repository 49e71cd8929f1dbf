#include "app/examtour.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QQuickItem>
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

QQuickItem *named(QQuickItem *item, const QString &name)
{
    if (item->objectName() == name) {
        return item;
    }
    const QList<QQuickItem *> inside = item->childItems();
    for (QQuickItem *child : inside) {
        if (QQuickItem *found = named(child, name)) {
            return found;
        }
    }
    return nullptr;
}

// Me, with the row of the exam in sight.
QQuickItem *shownRow(Program &program)
{
    program.window()->setProperty("place", u"mine"_s);
    letComeTrue();
    program.waitForPage();
    QQuickItem *row = named(program.window()->contentItem(), u"act.exam.set"_s);
    QQuickItem *lowest = named(program.window()->contentItem(), u"act.exam.clear"_s);
    for (QQuickItem *item : {lowest, row}) { // they are scrolled to
        if (item != nullptr) {
            item->forceActiveFocus(Qt::TabFocusReason);
            letComeTrue();
        }
    }
    return row;
}

} // namespace

void visitExam(Program &program, const std::function<void(const QString &name)> &stop)
{
    ExamModel &exam = *program.app().exam();
    shownRow(program);
    stop(u"mine-exam-none"_s);
    planFor(exam, 60, 80);
    shownRow(program);
    stop(u"mine-exam"_s);
    planFor(exam, 6, 95);
    if (QQuickItem *row = shownRow(program)) {
        stop(u"mine-exam-close"_s);
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
