// Draws characters that Chinese and Japanese write differently, as the app does, and says which forms came out.
//   glyph_probe [--as-qt-would]    prints "chinese" or "not chinese", exit code 0 or 1
#include "app/fonts.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace
{

constexpr int height = 96;
constexpr int width = 420;

QImage drawn(QQmlEngine &engine, const QString &element)
{
    QQmlComponent component(&engine);
    component.setData("import QtQuick\nimport QtQuick.Controls.Basic\nWindow { width: 420; height: 96; color: 'white'; "
                      "visible: true; "
                          + element.toUtf8() + " }",
                      QUrl());
    const std::unique_ptr<QObject> object(component.create());
    auto *window = qobject_cast<QQuickWindow *>(object.get());
    if (window == nullptr) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(component.errorString()));
        std::exit(2);
    }
    return window->grabWindow().convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(u"Basic"_s);
    if (!QGuiApplication::arguments().contains(u"--as-qt-would"_s)) {
        shixi::app::preferChineseForms();
    }
    QQmlEngine engine;
    const QString text = u"text: '直骨角海述化'; color: 'black'; font.pixelSize: 56; font.weight: %1;"_s;
    bool chinese = true;
    for (const QString &weight : {u"Font.Normal"_s, u"Font.Bold"_s}) {
        const QString words = text.arg(weight);
        const QImage reference = drawn(engine, u"Text { font.family: 'Noto Sans CJK SC'; "_s + words + u" }"_s);
        const QImage japanese = drawn(engine, u"Text { font.family: 'Noto Sans CJK JP'; "_s + words + u" }"_s);
        if (reference == japanese) {
            std::puts("the two forms cannot be told apart here: is fonts-noto-cjk installed?");
            return 2;
        }
        for (const QString &element : {u"Text"_s, u"Label"_s}) {
            chinese = chinese && drawn(engine, element + u" { "_s + words + u" }"_s) == reference;
        }
    }
    std::puts(chinese ? "chinese" : "not chinese");
    return chinese ? 0 : 1;
}
