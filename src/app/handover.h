#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>

namespace shixi::app
{

// A program started a second time hands the file it was to open to the one that runs, in a folder between them: nothing
// here opens a network.

// False where nobody takes it within a few seconds. `file` may be empty: the one that runs is to come forward.
[[nodiscard]] bool handOver(const QString &dataFolder, const QString &file);

// Takes what is handed over while it lives.
class Handover : public QObject
{
    Q_OBJECT

public:
    // What nobody waits for any more is taken away; what was handed over just now comes with the event loop.
    explicit Handover(const QString &dataFolder, QObject *parent = nullptr);

Q_SIGNALS:
    void received(const QString &file); // an absolute path; empty: only come forward

private:
    void take();

    QString m_folder;
    QFileSystemWatcher m_watcher;
};

} // namespace shixi::app
