#include "app/running.h"

#include "app/program.h"
#include "app/termination.h"
#include "app/trace.h"
#include "learner/restoring.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>

#include <memory>
#include <optional>

namespace shixi::app
{

namespace
{

// What one run leaves to the next.
struct Leaving {
    int status = 0;
    QSize size; // of the window
    QString restoreFrom; // a proven copy that is to take the place of the learner's file
};

struct Restored {
    QString kept; // the former file
    std::optional<Error> error;
};

void tell(App &app, const Restored &restored)
{
    if (restored.error) {
        app.tell(*restored.error);
    } else {
        app.data()->tellRestored(restored.kept);
    }
}

Leaving runOnce(Program &program, QSize size, const QElapsedTimer *traceSince)
{
    if (!program.show(size)) {
        return {1, size, {}};
    }
    Leaving leaving;
    QObject::connect(program.app().data(), &DataModel::restoreReady, program.window(), [&](const QString &copy) {
        leaving.restoreFrom = copy;
        QCoreApplication::exit();
    });
    std::unique_ptr<Trace> trace;
    if (traceSince != nullptr) {
        trace = std::make_unique<Trace>(program, *traceSince);
    }
    leaving.status = QGuiApplication::exec();
    leaving.size = program.window()->size();
    return leaving;
}

Restored restore(const QString &learnerPath, const QString &copy)
{
    Restored restored;
    try {
        // Proved when it was looked into.
        restored.kept = learner::restoreLearnerFile(learnerPath, copy, [](const QString &) {});
    } catch (const Error &error) {
        restored.error = error;
    }
    QDir(QFileInfo(copy).absolutePath()).removeRecursively();
    return restored;
}

} // namespace

int runUntilLeft(
    const QString &learnerPath, DeviceFile &device, const Clock &clock, QSize size, const QElapsedTimer *traceSince)
{
    const Termination termination;
    Leaving leaving{0, size, {}};
    std::optional<Restored> restored;
    do {
        if (!leaving.restoreFrom.isEmpty()) {
            restored = restore(learnerPath, leaving.restoreFrom);
        }
        Program program(learnerPath, device.device(), clock, QTimeZone::systemTimeZone());
        if (restored) {
            tell(program.app(), *restored);
        }
        leaving = runOnce(program, leaving.size, traceSince);
    } while (!leaving.restoreFrom.isEmpty());
    device.rememberWindowSize(leaving.size);
    return leaving.status;
}

} // namespace shixi::app
