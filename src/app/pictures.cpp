#include "app/pictures.h"

#include "app/tour.h"
#include "core/splitmix64.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QSemaphore>
#include <QThreadPool>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdio>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace shixi::app
{

namespace
{

using Theme = SettingsModel::Theme;
using Language = SettingsModel::Language;

// How each page is looked at.
struct Looks {
    std::vector<QSize> sizes;
    std::vector<int> scales;
    std::vector<Theme> themes;
    std::vector<Language> languages;
};

Looks looksOf(Shots shots)
{
    if (shots == Shots::Few) {
        return {{QSize(390, 844), QSize(1280, 800)}, {100}, {Theme::Light}, {Language::Chinese}};
    }
    return {{QSize(360, 800), QSize(390, 844), QSize(768, 1024), QSize(1280, 800)},
            {100, 200},
            {Theme::Light, Theme::Dark},
            {Language::Chinese, Language::English}};
}

// Where words of a set or of a learner stand.
constexpr std::array longPlaces{"first-question-1",
                                "first-answered-1",
                                "first-ready",
                                "today-between",
                                "study",
                                "practice",
                                "scores",
                                "teaching",
                                "asking",
                                "right-",
                                "wrong-",
                                "partial-",
                                "summary",
                                "search"};

// Lets bindings, layouts and the short animations come to rest.
void settle(int ms)
{
    QElapsedTimer since;
    since.start();
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    } while (since.elapsed() < ms);
}

void resize(QQuickWindow &window, QSize size)
{
    if (window.size() != size) {
        window.resize(size);
    }
}

// Twice: what was made anew has its place with the next frame.
void pose(const Program &program, int ms)
{
    for (int times = 0; program.isPosed() && times < 2; ++times) {
        program.pose();
        settle(ms);
    }
}

// Writes pictures on other threads, a few at a time: they wait in memory.
class Press
{
public:
    void write(const QImage &image, const QString &file)
    {
        m_room.acquire();
        ++m_pictures;
        m_threads.start([this, image, file] {
            // Fast rather than small: there are thousands.
            constexpr int quality = 80;
            if (!image.save(file, "PNG", quality)) {
                std::fprintf(stderr, "shixi: cannot write %s\n", qUtf8Printable(file));
                m_complete = false;
            }
            m_room.release();
        });
    }

    [[nodiscard]] int pictures() const { return m_pictures; }
    // Once all are written.
    [[nodiscard]] bool complete()
    {
        m_threads.waitForDone();
        return m_complete;
    }

private:
    int m_pictures = 0;
    std::atomic<bool> m_complete = true;
    QSemaphore m_room{24};
    QThreadPool m_threads; // last: it waits for its threads, which use the others
};

class Album
{
public:
    Album(Program &program, const QString &folder, Shots shots)
        : m_program(program)
        , m_folder(folder)
        , m_looks(looksOf(shots))
    {
    }

    void takeAll(const QString &name)
    {
        settle(200); // a page that has just been entered scrolls and fills its lines
        ++m_stops;
        for (const Language language : m_looks.languages) {
            settings().setLanguage(language);
            for (const int scale : m_looks.scales) {
                settings().setTextScale(scale);
                for (const QSize size : m_looks.sizes) {
                    resize(*m_program.window(), size);
                    settle(30);
                    pose(m_program, 30);
                    takeThemes(name + u"_%1x%2"_s.arg(size.width()).arg(size.height()), scale);
                }
            }
        }
        settings().setTextScale(m_looks.scales.front());
    }

    [[nodiscard]] bool complete()
    {
        const bool complete = m_press.complete();
        std::printf(
            "%d pages and states, %d pictures in %s\n", m_stops, m_press.pictures(), qUtf8Printable(m_folder.path()));
        return complete;
    }

private:
    [[nodiscard]] SettingsModel &settings() { return *m_program.app().settings(); }

    // Only colours change.
    void takeThemes(const QString &start, int scale)
    {
        for (const Theme theme : m_looks.themes) {
            settings().setTheme(theme);
            QCoreApplication::processEvents();
            const QString file =
                u"%1_%2_%3%4.png"_s.arg(start, settings().dark() ? u"dark"_s : u"light"_s)
                    .arg(settings().languageCode(), scale == m_looks.scales.front() ? QString() : u"_%1"_s.arg(scale));
            m_press.write(m_program.window()->grabWindow(), m_folder.filePath(file));
        }
    }

    Program &m_program;
    QDir m_folder;
    Looks m_looks;
    int m_stops = 0;
    Press m_press;
};

} // namespace

std::int64_t fixedStartMs()
{
    return 1'795'334'400'000; // 2026-11-22 08:00 UTC
}

learner::RandomSource fixedRandom()
{
    return [random = std::make_shared<SplitMix64>(20261122U)] {
        return random->next();
    };
}

bool writePictures(Program &program, FixedClock &clock, const QString &folder, Shots shots)
{
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "shixi: cannot make the folder %s\n", qUtf8Printable(folder));
        return false;
    }
    Album album(program, folder, shots);
    Tour tour(program, clock, [&album](const QString &name) {
        album.takeAll(name);
    });
    const bool passable = tour.run();
    return album.complete() && passable && program.clean();
}

bool writeLongPictures(Program &program, FixedClock &clock, const QString &folder)
{
    Album album(program, folder, Shots::All);
    Tour tour(program, clock, [&album](const QString &name) {
        if (std::ranges::any_of(longPlaces, [&name](const char *begin) {
                return name.startsWith(QLatin1String(begin));
            })) {
            album.takeAll(u"long-"_s + name);
        }
    });
    const bool passable = tour.run();
    return album.complete() && passable && program.clean();
}

bool testEveryPage(Program &program, FixedClock &clock)
{
    int stops = 0;
    Tour tour(program, clock, [&](const QString &) {
        for (const QSize size : {QSize(360, 640), QSize(1280, 800)}) {
            resize(*program.window(), size);
            settle(5);
            pose(program, 5);
            (void)program.window()->grabWindow();
        }
        ++stops;
    });
    const bool passable = tour.run();
    std::printf("%d pages and states shown\n", stops);
    return passable && program.clean();
}

} // namespace shixi::app
