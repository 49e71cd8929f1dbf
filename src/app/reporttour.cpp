#include "app/reporttour.h"

#include "app/posing.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

using namespace Qt::StringLiterals;

namespace shixi::app
{

namespace
{

void pressAct(const Program &program, const QString &name)
{
    if (QQuickItem *item = visibleItem(program, name)) {
        QMetaObject::invokeMethod(item, "act");
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
}

// A step that has just changed takes no press.
void waitUntilSettled(const SessionModel &session)
{
    constexpr int atMostMs = 2000;
    for (const QDeadlineTimer time(atMostMs); session.settling() && !time.hasExpired(); QThread::msleep(1)) {
        QCoreApplication::processEvents();
    }
}

} // namespace

void visitReports(Program &program, const std::function<void(const QString &name)> &stop)
{
    App &app = program.app();
    app.practice()->refresh();
    app.practice()->start();
    waitUntilSettled(*app.session());
    pressAct(program, u"act.report.before"_s);
    stop(u"session-report"_s);
    pressAct(program, u"act.report.addWords"_s);
    stop(u"session-report-words"_s);
    pressAct(program, u"act.report.0"_s);
    stop(u"session-reported"_s);
    app.session()->report(ReportsModel::Reason::OtherThanSource, u"原文第三段写的是“每季度”，题里写成了“每月”。"_s);
    app.session()->close();
    program.window()->setProperty("place", u"mine"_s);
    {
        const Posing posing(program, u"mine.reports"_s);
        stop(u"mine-reports"_s);
    }
    pressAct(program, u"act.reports.list"_s);
    stop(u"mine-reports-list"_s);
    while (app.reports()->count() > 0) {
        app.reports()->takeBack(0);
    }
    app.today()->refresh();
}

} // namespace shixi::app
