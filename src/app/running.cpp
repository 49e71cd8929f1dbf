#include "app/running.h"

#include "app/handover.h"
#include "app/program.h"
#include "app/termination.h"
#include "app/trace.h"
#include "audio/output.h"
#include "audio/player.h"
#include "audio/speech.h"
#include "learner/restoring.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>

#include <memory>
#include <optional>
#include <utility>

namespace shixi::app
{

namespace
{

// What one run leaves to the next.
struct Leaving {
    int status = 0;
    QSize size = {}; // of the window
    QString place = {}; // where it stood
    QString restoreFrom = {}; // a proven copy that is to take the place of the learner's file
    std::optional<LibraryModel::Change> change = {}; // other sets are there
    QUrl file = {}; // that came meanwhile

    [[nodiscard]] bool beginsAnew() const { return !restoreFrom.isEmpty() || change; }
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

std::unique_ptr<audio::Player> makePlayerOfEarcons()
{
    return audio::makePlayer(QStringLiteral(":/content/sounds"));
}

QUrl urlOf(const QString &file)
{
    return file.isEmpty() ? QUrl() : QUrl::fromUserInput(file, QDir::currentPath(), QUrl::AssumeLocalFile);
}

void lookAt(LibraryModel &library, const QUrl &file)
{
    if (!file.isEmpty()) {
        library.look(file);
    }
}

void comeForward(QWindow &window)
{
    if (window.visibility() == QWindow::Minimized) {
        window.showNormal();
    }
    window.raise();
    window.requestActivate();
}

Leaving runOnce(Program &program, const Leaving &before, const Handover &handover, const QElapsedTimer *traceSince)
{
    if (!program.show(before.size, before.place, before.change ? before.change->set : SetId())) {
        return {1, before.size};
    }
    Leaving leaving;
    QObject::connect(program.app().data(), &DataModel::restoreReady, program.window(), [&](const QString &copy) {
        leaving.restoreFrom = copy;
        QCoreApplication::exit();
    });
    QObject::connect(program.app().library(), &LibraryModel::setsChanged, program.window(), [&](const auto &change) {
        leaving.change = change;
        QCoreApplication::exit();
    });
    QObject::connect(&handover, &Handover::received, program.window(), [&](const QString &file) {
        comeForward(*program.window());
        lookAt(*program.app().library(), urlOf(file));
    });
    std::unique_ptr<Trace> trace;
    if (traceSince != nullptr) {
        trace = std::make_unique<Trace>(program, *traceSince);
    }
    leaving.status = QGuiApplication::exec();
    leaving.size = program.window()->size();
    leaving.place = program.window()->property("place").toString();
    leaving.file = program.app().library()->takeNext();
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

int runUntilLeft(const Run &run, DeviceFile &device, const Clock &clock)
{
    const Termination termination;
    Leaving leaving{.size = run.size, .file = urlOf(run.file)};
    std::optional<Handover> handover;
    do {
        std::optional<Restored> restored;
        if (!leaving.restoreFrom.isEmpty()) {
            restored = restore(run.learnerPath, leaving.restoreFrom);
        }
        Program program(run.learnerPath, device.device(), clock, QTimeZone::systemTimeZone());
        if (!handover) { // what is waiting may be for another program, until the learner's file is held here
            handover.emplace(QFileInfo(run.learnerPath).absolutePath());
        }
        program.app().watched()->setMemory(&device);
        program.app().sound()->setMakers({makePlayerOfEarcons, audio::makeSpeech});
        program.app().listening()->setMeans({audio::makeSpeech, audio::outputs});
        if (restored) {
            tell(program.app(), *restored);
        }
        if (leaving.change) {
            program.tell(*leaving.change);
        }
        lookAt(*program.app().library(), leaving.file);
        leaving = runOnce(program, leaving, *handover, run.traceSince);
    } while (leaving.beginsAnew());
    device.rememberWindowSize(leaving.size);
    return leaving.status;
}

} // namespace shixi::app
