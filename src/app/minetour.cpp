#include "app/minetour.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>

using namespace Qt::StringLiterals;

namespace shixi::app
{

namespace
{

void waitFor(const DataModel &data)
{
    constexpr int longEnoughMs = 20'000;
    QElapsedTimer since;
    since.start();
    while (data.busy() && since.elapsed() < longEnoughMs) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
}

} // namespace

void visitData(App &app, const std::function<void(const QString &name)> &stop)
{
    DataModel &data = *app.data();
    // Of one name each time, so that pictures of two runs can be compared.
    QDir folder(QDir::temp().filePath(u"shixi-tour"_s));
    folder.removeRecursively();
    folder.mkpath(u"."_s);
    data.setFolder(folder.path());

    const QUrl backup = data.suggested(DataModel::Task::BackUp);
    data.backUp(backup);
    waitFor(data);
    stop(u"mine-backed-up"_s);

    data.lookInto(backup);
    waitFor(data);
    stop(u"mine-restore"_s);
    data.dismiss();

    QFile other(folder.filePath(u"other.db"_s));
    if (other.open(QIODevice::WriteOnly)) {
        other.write("this is no database");
        other.close();
    }
    data.lookInto(QUrl::fromLocalFile(other.fileName()));
    waitFor(data);
    stop(u"mine-error"_s);
    app.clearError();

    app.settings()->setTextScale(200);
    stop(u"mine-large"_s);
    app.settings()->setTextScale(100);
    folder.removeRecursively();
}

} // namespace shixi::app
