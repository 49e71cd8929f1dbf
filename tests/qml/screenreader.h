#pragma once

#include <QAccessible>
#include <QObject>
#include <QQuickWindow>
#include <QStringList>
#include <QtQmlIntegration>

// What the system's accessibility is given of a window: a screen reader, and whatever else listens on that bus.
class ScreenReader : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit ScreenReader(QObject *parent = nullptr);
    ~ScreenReader() override;

    // Everything there is in the window now, a line each, and everything that was told since this was made.
    Q_INVOKABLE QString heard(QQuickWindow *window);

private:
    static void hear(QAccessibleEvent *event);

    static ScreenReader *s_one;
    QStringList m_told;
};
