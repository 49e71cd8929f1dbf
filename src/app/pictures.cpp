#include "app/pictures.h"

#include "app/tour.h"
#include "core/splitmix64.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QImage>

#include <array>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace shixi::app
{

namespace
{

constexpr std::array sizes{QSize(360, 800), QSize(390, 844), QSize(1280, 800)};
constexpr std::array themes{SettingsModel::Theme::Light, SettingsModel::Theme::Dark};
constexpr std::array languages{SettingsModel::Language::Chinese, SettingsModel::Language::English};

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

class Album
{
public:
    Album(Program &program, const QString &folder)
        : m_program(program)
        , m_folder(folder)
    {
    }

    void takeAll(const QString &name)
    {
        settle(250); // a page that has just been entered scrolls and fills its lines
        for (const SettingsModel::Language language : languages) {
            m_program.app().settings()->setLanguage(language);
            for (const SettingsModel::Theme theme : themes) {
                m_program.app().settings()->setTheme(theme);
                for (const QSize size : sizes) {
                    resize(*m_program.window(), size);
                    settle(40);
                    take(name);
                }
            }
        }
    }

    [[nodiscard]] bool complete() const { return m_complete; }
    [[nodiscard]] int pictures() const { return m_pictures; }

private:
    void take(const QString &name)
    {
        const SettingsModel &settings = *m_program.app().settings();
        const QSize size = m_program.window()->size();
        const QString file = u"%1_%2x%3_%4_%5.png"_s.arg(name)
                                 .arg(size.width())
                                 .arg(size.height())
                                 .arg(settings.dark() ? u"dark"_s : u"light"_s, settings.languageCode());
        // Fast rather than small: there are hundreds.
        constexpr int quality = 80;
        if (m_program.window()->grabWindow().save(m_folder.filePath(file), "PNG", quality)) {
            ++m_pictures;
        } else {
            std::fprintf(stderr, "shixi: cannot write %s\n", qUtf8Printable(m_folder.filePath(file)));
            m_complete = false;
        }
    }

    Program &m_program;
    QDir m_folder;
    bool m_complete = true;
    int m_pictures = 0;
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

bool writePictures(Program &program, FixedClock &clock, const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "shixi: cannot make the folder %s\n", qUtf8Printable(folder));
        return false;
    }
    Album album(program, folder);
    Tour tour(program, clock, [&album](const QString &name) {
        album.takeAll(name);
    });
    const bool passable = tour.run();
    std::printf("%d pictures in %s\n", album.pictures(), qUtf8Printable(folder));
    return passable && album.complete() && program.clean();
}

bool testEveryPage(Program &program, FixedClock &clock)
{
    int stops = 0;
    Tour tour(program, clock, [&](const QString &) {
        for (const QSize size : {QSize(360, 640), QSize(1280, 800)}) {
            resize(*program.window(), size);
            settle(5);
            (void)program.window()->grabWindow();
        }
        ++stops;
    });
    const bool passable = tour.run();
    std::printf("%d pages and states shown\n", stops);
    return passable && program.clean();
}

} // namespace shixi::app
