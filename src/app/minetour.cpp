#include "app/minetour.h"

#include "learner/ownrules.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSemaphore>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace shixi::app
{

namespace
{

template<class Busy>
void waitWhile(const Busy &busy)
{
    constexpr int longEnoughMs = 20'000;
    QElapsedTimer since;
    since.start();
    while (busy() && since.elapsed() < longEnoughMs) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
}

void waitFor(const DataModel &data)
{
    waitWhile([&] {
        return data.busy();
    });
}

void waitFor(const PaceModel &pace)
{
    waitWhile([&] {
        return pace.state() == PaceModel::State::Playing;
    });
}

void waitFor(const PaceTrialModel &trial)
{
    waitWhile([&] {
        return trial.playing();
    });
}

// The work waits until it has been looked at.
void stopWhileBusy(DataModel &data, const QUrl &backup, const std::function<void(const QString &)> &stop)
{
    QSemaphore looked;
    auto *pool = data.findChild<QThreadPool *>();
    pool->start([&looked] {
        looked.acquire();
    });
    data.backUp(backup);
    stop(u"mine-busy"_s);
    looked.release();
    pool->waitForDone();
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
    stopWhileBusy(data, backup, stop);
    waitFor(data);
    stop(u"mine-backed-up"_s);
    data.merge(backup);
    waitFor(data);
    stop(u"mine-merged"_s);
    data.exportAnswers(data.suggested(DataModel::Task::ExportTable), DataModel::Task::ExportTable);
    waitFor(data);
    stop(u"mine-exported"_s);

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
    folder.removeRecursively();
}

void visitMemory(App &app, learner::Learner &learner, const std::function<void(const QString &name)> &stop)
{
    const QString setting = QString::fromLatin1(learner::memorySetting);
    const int today = static_cast<int>(QDate(1970, 1, 1).daysTo(learner.today().date));
    for (const bool kept : {false, true}) {
        const learner::TrainedMemory trained{{}, 120, today, kept, 0.301, kept ? 0.301 : 0.295};
        learner.setSetting(setting, QString::fromStdString(learner::settingOf(trained)));
        app.memory()->refresh();
        stop(kept ? u"mine-memory-kept"_s : u"mine-memory"_s);
    }
    learner.setSetting(setting, {});
    app.memory()->refresh();
}

void visitPace(App &app, const std::function<void(const QString &name)> &stop)
{
    PaceModel &pace = *app.pace();
    waitFor(pace);
    stop(u"mine-pace-choices"_s);
    PaceTrialModel &trial = *pace.trial();
    trial.begin();
    waitFor(trial);
    stop(u"mine-pace"_s);
    trial.setRetention(trial.mostRetention());
    trial.setNewPerDay(0);
    waitFor(trial);
    stop(u"mine-pace-most"_s);
    trial.leave();
    EasyDaysModel &days = *pace.easyDays();
    days.setOpen(true);
    stop(u"mine-easy-days"_s);
    for (int day = 0; day < days.names().size(); ++day) {
        days.set(day, day < 4 ? EasyDaysModel::Wish::Fewer : EasyDaysModel::Wish::None);
    }
    stop(u"mine-easy-days-all"_s);
    for (int day = 0; day < days.names().size(); ++day) {
        days.set(day, EasyDaysModel::Wish::Usual);
    }
    days.setOpen(false);
}

} // namespace shixi::app
