#pragma once

#include <QObject>

namespace shixi::app
{

// Ends the event loop on SIGTERM, SIGINT and SIGHUP, so that files are closed as on any other way out.
class Termination : public QObject
{
    Q_OBJECT

public:
    explicit Termination(QObject *parent = nullptr);
};

} // namespace shixi::app
