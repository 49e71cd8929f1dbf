#include "app/devicefile.h"
#include "app/fonts.h"
#include "app/gallery.h"
#include "app/handover.h"
#include "app/longset.h"
#include "app/options.h"
#include "app/pictures.h"
#include "app/program.h"
#include "app/running.h"
#include "app/startedclock.h"
#include "messages/messages.h"
#include "viewmodels/systemlanguage.h"

#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QIcon>
#include <QQuickStyle>
#include <QStandardPaths>
#include <QSurfaceFormat>

#include <cstdio>
#include <exception>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace shixi;
using namespace shixi::app;

namespace
{

QString folderOf(QStandardPaths::StandardLocation location, const Options &options)
{
    const QString folder =
        options.dataFolder.isEmpty() ? QStandardPaths::writableLocation(location) : options.dataFolder;
    if (!QDir().mkpath(folder)) {
        throw Error(ErrorCode::Io, folder.toStdString());
    }
    return QDir(folder).absolutePath();
}

// Pictures and self-test: a learner in memory, a clock that stands still. One program after the other: each installs
// the words of its language.
bool show(questions::QuestionSet library, const std::function<bool(Program &, FixedClock &)> &visit)
{
    FixedClock clock(fixedStartMs());
    Program program(u":memory:"_s, {{"pictures"}}, clock, QTimeZone::utc(), fixedRandom(), std::move(library));
    return program.show({390, 844}) && visit(program, clock);
}

int runOnMadeUpData(const Options &options)
{
    const questions::QuestionSet set = withRareTypes(builtInSet());
    const QString folder = options.shotsFolder;
    if (folder.isEmpty()) {
        const bool gallery = testGallery();
        return show(set, testEveryPage) && gallery ? 0 : 1;
    }
    const bool plain = show(set, [&options](Program &program, FixedClock &clock) {
        return writePictures(program, clock, options.shotsFolder, options.shots);
    });
    if (options.shots == Shots::Few) {
        return plain ? 0 : 1;
    }
    const bool gallery = pictureGallery(folder);
    const bool lengthy = show(lengthened(set), [&folder](Program &program, FixedClock &clock) {
        return writeLongPictures(program, clock, folder);
    });
    return gallery && plain && lengthy ? 0 : 1;
}

int runForTheLearner(const Options &options, const QElapsedTimer &sinceStart)
{
    std::unique_ptr<Clock> clock = std::make_unique<SystemClock>();
    if (options.startMs) {
        clock = std::make_unique<StartedClock>(*options.startMs);
    }
    DeviceFile device(folderOf(QStandardPaths::AppConfigLocation, options) + u"/device.ini"_s);
    const QString folder = folderOf(QStandardPaths::AppDataLocation, options);
    const QSize size = options.size.isEmpty() ? device.windowSize() : options.size;
    try {
        return runUntilLeft({folder, size, options.file, options.trace ? &sinceStart : nullptr}, device, *clock);
    } catch (const Error &error) {
        if (error.code() != ErrorCode::InUse || !handOver(folder, options.file)) {
            throw;
        }
        return 0; // the program that has the learners' files shows it
    }
}

// Without pages there is still a person who wants to know why.
int sayWhyNot(const Error &error, const Options &options)
{
    const bool chinese = systemReadsChinese();
    const QString sentence =
        messages::sentence(error, chinese ? messages::Language::Chinese : messages::Language::English);
    std::fprintf(stderr, "shixi: %s\n", qUtf8Printable(sentence));
    if (options.onMadeUpData() || QGuiApplication::platformName() == "offscreen"_L1) {
        return 1;
    }
    QTranslator translator;
    installWords(translator, chinese);
    QQmlApplicationEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    engine.setInitialProperties({{u"sentence"_s, sentence}});
    engine.load(QUrl(u"qrc:/qt/qml/Shixi/StartProblem.qml"_s));
    if (!engine.rootObjects().isEmpty()) {
        QGuiApplication::exec();
    }
    return 1;
}

int run(const Options &options, const QElapsedTimer &sinceStart)
{
    try {
        if (options.gallery && !options.shotsFolder.isEmpty()) {
            return pictureGallery(options.shotsFolder) ? 0 : 1;
        }
        if (options.gallery) {
            return showGallery();
        }
        return options.onMadeUpData() ? runOnMadeUpData(options) : runForTheLearner(options, sinceStart);
    } catch (const Error &error) {
        return sayWhyNot(error, options);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "shixi: %s\n", error.what());
        return sayWhyNot(Error(ErrorCode::Io, error.what()), options);
    }
}

// Software drawing ignores it; OpenGL draws arcs without steps.
void askForSmoothEdges()
{
    QSurfaceFormat format = QSurfaceFormat::defaultFormat();
    constexpr int samples = 4;
    format.setSamples(samples);
    QSurfaceFormat::setDefaultFormat(format);
}

// Help and wrong usage need no screen, so they come before the application, which does.
Options optionsOf(int &argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"shixi"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SHIXI_VERSION));
    return readOptions(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    const Options options = optionsOf(argc, argv);
    if (options.onMadeUpData() && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    askForSmoothEdges();
    const QGuiApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(u"shixi"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/shixi.svg"_s));
    QQuickStyle::setStyle(u"Basic"_s);
    preferChineseForms();
    return run(options, sinceStart);
}
