#include "app/running.h"

#include "app/handover.h"
#include "app/program.h"
#include "app/termination.h"
#include "app/trace.h"
#include "audio/clipplayer.h"
#include "audio/output.h"
#include "audio/player.h"
#include "audio/speech.h"
#include "learner/filelock.h"
#include "learner/people.h"
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
    std::optional<PeopleModel::Leave> leave = {}; // somebody else is to learn, or who does is asked

    [[nodiscard]] bool beginsAnew() const { return !restoreFrom.isEmpty() || change || leave; }
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
    QObject::connect(program.app().people(), &PeopleModel::leaving, program.window(), [&](const auto &leave) {
        leaving.leave = leave;
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
    leaving.place = leaving.leave ? QString() : program.window()->property("place").toString();
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

// Which learner file is opened next.
class Next
{
public:
    Next(const Run &run, DeviceFile &device)
        : m_folder(run.dataFolder)
        , m_people(run.dataFolder)
        , m_device(device)
    {
    }

    // The one that is wanted; else the one open last; else any. One that cannot be opened does not shut the others out:
    // `trouble` says what was wrong.
    std::unique_ptr<Program> open(const QString &wanted, const Clock &clock)
    {
        trouble.reset();
        for (const QString &path : inOrder(wanted)) {
            try {
                auto program = std::make_unique<Program>(path, m_device.device(), clock, QTimeZone::systemTimeZone());
                m_device.rememberLearner(QDir(m_folder).relativeFilePath(path));
                m_path = path;
                return program;
            } catch (const Error &error) {
                trouble = trouble.value_or(error);
            }
        }
        throw Error(*trouble);
    }
    // What could not be done is said afterwards.
    void putAside(const QString &path)
    {
        try {
            m_people.putAside(path);
        } catch (const Error &error) {
            notPutAside = error;
        }
    }
    [[nodiscard]] const QString &path() const { return m_path; } // of the one open

    std::optional<Error> trouble;
    std::optional<Error> notPutAside;

private:
    [[nodiscard]] QStringList inOrder(const QString &wanted) const
    {
        QStringList paths = m_people.paths();
        for (const QString &first : {QDir(m_folder).filePath(m_device.lastLearner()), wanted}) {
            const qsizetype place = paths.indexOf(first);
            if (place > 0) {
                paths.move(place, 0);
            }
        }
        return paths.isEmpty() ? QStringList{m_folder + QStringLiteral("/learner.db")} : paths;
    }

    QString m_folder;
    QString m_path;
    learner::People m_people;
    DeviceFile &m_device;
};

// Who learns is asked at the start, where it was asked for, and where another file had to be opened.
void askWhoLearns(PeopleModel &people, const Leaving &before, bool starts, const Next &next)
{
    if (starts || next.trouble || next.notPutAside || (before.leave && before.leave->picks)) {
        people.ask(next.trouble ? next.trouble : next.notPutAside);
    }
}

} // namespace

int runUntilLeft(const Run &run, DeviceFile &device, const Clock &clock)
{
    const Termination termination;
    const learner::FileLock alone(run.dataFolder + QStringLiteral("/shixi"));
    Next next(run, device);
    Leaving leaving{.size = run.size, .file = urlOf(run.file)};
    std::optional<Handover> handover;
    do {
        std::optional<Restored> restored;
        if (!leaving.restoreFrom.isEmpty()) {
            restored = restore(next.path(), leaving.restoreFrom);
        }
        next.notPutAside.reset();
        if (leaving.leave && !leaving.leave->aside.isEmpty()) {
            next.putAside(leaving.leave->aside);
        }
        const auto program = next.open(leaving.leave ? leaving.leave->path : next.path(), clock);
        App &app = program->app();
        app.people()->setMemory(&device);
        askWhoLearns(*app.people(), leaving, !handover, next);
        if (!handover) { // what is waiting may be for another program, until the learner's file is held here
            handover.emplace(run.dataFolder);
        }
        app.watched()->setMemory(&device);
        app.sound()->setMakers({makePlayerOfEarcons, audio::makeSpeech});
        app.sound()->clips()->setPlayerMaker(audio::makeClipPlayer);
        app.listening()->setMeans({audio::makeSpeech, audio::outputs});
        if (restored) {
            tell(app, *restored);
        }
        if (leaving.change) {
            program->tell(*leaving.change);
        }
        lookAt(*app.library(), leaving.file);
        app.moving()->goOn();
        leaving = runOnce(*program, leaving, *handover, run.traceSince);
    } while (leaving.beginsAnew());
    device.rememberWindowSize(leaving.size);
    return leaving.status;
}

} // namespace shixi::app
