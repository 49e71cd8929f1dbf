#pragma once

#include "app/program.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace shixi::app
{

// Prints one JSON line each time what is shown has changed and come to rest: for tests with real events.
class Trace : public QObject
{
    Q_OBJECT

public:
    // `sinceStart` runs since the program was started.
    Trace(Program &program, const QElapsedTimer &sinceStart, QObject *parent = nullptr);

private:
    void look();

    Program &m_program;
    QTimer m_timer;
    QByteArray m_seen;
    QByteArray m_printed;
    qint64 m_firstFrameMs = -1;
};

} // namespace shixi::app
