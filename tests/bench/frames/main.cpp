#include "../manyquestions.h"
#include "core/clock.h"
#include "framewatch.h"
#include "learner/learner.h"
#include "library/library.h"
#include "longlearner.h"
#include "scenario.h"
#include "viewmodels/app.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <QQmlApplicationEngine>
#include <QQmlContext>
#include <QQmlExpression>
#include <QQuickItem>
#include <QQuickStyle>
#include <QStyleHints>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <iterator>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using namespace shixi;
using namespace shixi::bench;

namespace
{

constexpr double mostMs = 50; // what the eye takes for going on
constexpr int msAfter = 400; // a step may go on after what it does at once
constexpr int idleMs = 1000;

QQuickItem *named(QQuickItem &above, const QString &name)
{
    for (QQuickItem *item : above.childItems()) {
        if (item->isVisible()) {
            QQuickItem *found = item->objectName() == name ? item : named(*item, name);
            if (found != nullptr) {
                return found;
            }
        }
    }
    return nullptr;
}

void press(QQuickWindow &window, const QString &key)
{
    const auto code = QKeySequence::fromString(key)[0].key();
    const QString text = key.size() == 1 ? key.toLower() : QString();
    QKeyEvent down(QEvent::KeyPress, code, Qt::NoModifier, text);
    QKeyEvent up(QEvent::KeyRelease, code, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&window, &down);
    QCoreApplication::sendEvent(&window, &up);
}

// False where the step cannot be taken.
bool take(const Step &step, QQuickWindow &window)
{
    if (step.code.startsWith(u"key "_s)) {
        press(window, step.code.mid(4));
        return true;
    }
    QObject *object = &window;
    if (!step.object.isEmpty()) {
        object = named(*window.contentItem(), step.object);
    }
    if (object == nullptr) {
        return false;
    }
    QQmlExpression expression(qmlContext(object), object, step.code);
    expression.evaluate();
    return !expression.hasError();
}

// Whether what the step began has come to its end.
bool isOver(const Step &step, QQuickWindow &window)
{
    QQmlExpression expression(qmlContext(&window), &window, step.over);
    return step.over.isEmpty() || expression.evaluate().toBool();
}

// What a step took, time after time.
struct Taken {
    std::vector<Gap> gaps;
    int idleFrames = 0;

    [[nodiscard]] double first() const { return gaps.front().worked; }
    [[nodiscard]] double median(double Gap::*ms) const
    {
        std::vector<double> later;
        for (const Gap &gap : gaps) {
            later.push_back(gap.*ms);
        }
        std::ranges::sort(later);
        return later[later.size() / 2];
    }
};

class Run
{
public:
    Run(QQuickWindow &window, std::vector<Step> steps)
        : m_window(window)
        , m_watch(window)
        , m_steps(std::move(steps))
        , m_taken(m_steps.size())
    {
    }

    bool goThrough(int times, bool watchIdle)
    {
        for (int time = 0; time < times; ++time) {
            for (std::size_t index = 0; index < m_steps.size(); ++index) {
                if (!goThrough(index, time == 0, watchIdle)) {
                    std::printf("cannot be done: %s\n", qUtf8Printable(m_steps[index].name));
                    return false;
                }
            }
        }
        return true;
    }

    // False where one is above what it may be. Judged is the work, so that other programs do not count.
    [[nodiscard]] bool tell(const QSize &size) const
    {
        bool good = true;
        std::printf("\n%d x %d\n%8s %8s %8s %8s\n", size.width(), size.height(), "first", "median", "clock", "idle");
        for (std::size_t index = 0; index < m_steps.size(); ++index) {
            const Taken &taken = m_taken[index];
            const double median = taken.median(&Gap::worked);
            const bool kept = std::max(taken.first(), median) <= mostMs && taken.idleFrames == 0;
            const QString idle = m_steps[index].rests ? QString::number(taken.idleFrames) : u"-"_s;
            std::printf("%8.1f %8.1f %8.1f %8s  %s  %s\n",
                        taken.first(),
                        median,
                        taken.median(&Gap::passed),
                        qUtf8Printable(idle),
                        kept ? "PASS" : "FAIL",
                        qUtf8Printable(m_steps[index].name));
            good = good && kept;
        }
        return good;
    }

private:
    bool goThrough(std::size_t index, bool isFirst, bool watchIdle)
    {
        const Step &step = m_steps[index];
        bool done = false;
        const Gap gap = m_watch.widestGap(
            [&] {
                done = take(step, m_window);
            },
            [&] {
                return isOver(step, m_window);
            },
            msAfter);
        Taken &taken = m_taken[index];
        taken.gaps.push_back(gap);
        if (done && isFirst && step.rests && watchIdle) {
            wait(idleMs);
            taken.idleFrames = m_watch.framesIn(idleMs);
        }
        return done;
    }

    QQuickWindow &m_window;
    FrameWatch m_watch;
    const std::vector<Step> m_steps;
    std::vector<Taken> m_taken;
};

bool measure(App &app, const QSize &size, int times, const std::vector<Step> &steps)
{
    QQmlApplicationEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    engine.setInitialProperties(
        {{u"app"_s, QVariant::fromValue(&app)}, {u"width"_s, size.width()}, {u"height"_s, size.height()}});
    engine.load(QUrl(u"qrc:/qt/qml/Shixi/Main.qml"_s));
    auto *window = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects()[0]);
    if (window == nullptr) {
        return false;
    }
    window->requestActivate();
    wait(idleMs);
    Run run(*window, steps);
    return run.goThrough(times, true) && run.tell(size);
}

QSize sizeOf(const QString &text)
{
    const QStringList parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

} // namespace

// shixi_frames [WIDTHxHEIGHT [TIMES]]
int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    qputenv("QT_QUICK_BACKEND", "software");
    const QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(u"Basic"_s);
    // A field being written in shows so by its blinking, whatever the page.
    QGuiApplication::styleHints()->setCursorFlashTime(0);
    const QStringList arguments = QCoreApplication::arguments();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"long.learner"_s);
    const questions::QuestionSet library = test::longSet();
    test::writeLongPast(path, library, {});
    const FixedClock clock(test::longStartMs);
    const study::Rules rules;
    learner::Learner learner(path, {{"long"}}, library, clock, study::DayRule(), rules);
    learner.setSetting(u"first-run"_s, u"done"_s);
    App app(learner, library, clock, study::DayRule(), rules);
    app.settings()->setLanguage(SettingsModel::Language::Chinese);
    const int times = arguments.value(2, u"5"_s).toInt();
    library::Library sets(folder.filePath(u"library"_s), &library);
    app.library()->setShelf({&sets, &library});
    const QString pack = folder.filePath(u"sent.shixi"_s);
    std::vector<Step> steps = everyPageChange();
    std::ranges::copy(installing(pack), std::back_inserter(steps));
    return writePackOfManyQuestions(pack) && measure(app, sizeOf(arguments.value(1, u"1280x800"_s)), times, steps) ? 0
                                                                                                                   : 1;
}
