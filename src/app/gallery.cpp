#include "app/gallery.h"

#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace shixi::app
{

namespace
{

constexpr std::array looks{"light", "dark", "contrast"};
constexpr std::array widths{390, 1280};
constexpr std::array scales{100, 200};

class GalleryWindow
{
public:
    GalleryWindow()
    {
        m_engine.addImportPath(u"qrc:/qt/qml"_s);
        QObject::connect(&m_engine, &QQmlEngine::warnings, &m_engine, [this] {
            m_clean = false;
        });
        m_engine.load(QUrl(u"qrc:/qt/qml/Shixi/Controls/gallery/GalleryWindow.qml"_s));
        const QList<QObject *> roots = m_engine.rootObjects();
        m_window = roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(roots.constFirst());
    }

    [[nodiscard]] bool there() const { return m_window != nullptr; }
    [[nodiscard]] bool clean() const { return m_clean && there(); }

    // As high as all it holds.
    QImage grab(const char *theme, int width, int scale)
    {
        m_window->setProperty("theme", QString::fromLatin1(theme));
        m_window->setProperty("scale", scale / 100.0);
        m_window->resize(width, 800);
        settle();
        m_window->resize(width, m_window->property("wholeHeight").toInt());
        settle();
        return m_window->grabWindow();
    }

private:
    static void settle()
    {
        QElapsedTimer since;
        since.start();
        do {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        } while (since.elapsed() < 120);
    }

    bool m_clean = true;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
};

} // namespace

int showGallery()
{
    const GalleryWindow gallery;
    return gallery.there() ? QGuiApplication::exec() : 1;
}

bool pictureGallery(const QString &folder)
{
    GalleryWindow gallery;
    if (!gallery.there() || !QDir().mkpath(folder)) {
        return false;
    }
    for (const char *theme : looks) {
        for (const int width : widths) {
            for (const int scale : scales) {
                const QString name = u"gallery_%1_%2_%3.png"_s.arg(width).arg(QLatin1String(theme)).arg(scale);
                if (!gallery.grab(theme, width, scale).save(QDir(folder).filePath(name), "PNG", 80)) {
                    std::fprintf(stderr, "shixi: cannot write %s\n", qUtf8Printable(name));
                    return false;
                }
            }
        }
    }
    return gallery.clean();
}

bool testGallery()
{
    GalleryWindow gallery;
    for (const char *theme : looks) {
        if (!gallery.there() || gallery.grab(theme, 390, 100).isNull()) {
            return false;
        }
    }
    return gallery.clean();
}

} // namespace shixi::app
