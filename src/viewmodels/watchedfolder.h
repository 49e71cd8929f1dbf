#pragma once

#include "viewmodels/background.h"
#include "viewmodels/errorboundary.h"
#include "viewmodels/librarymodel.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>
#include <QUrl>
#include <QtQmlIntegration>

#include <optional>
#include <vector>

namespace shixi
{

// What a device remembers of the folder that is watched on it.
class WatchMemory
{
public:
    virtual ~WatchMemory() = default;
    [[nodiscard]] virtual QString watchedFolder() const = 0; // empty: none
    virtual void setWatchedFolder(const QString &folder) = 0;
    // Files that were looked at already, by name, size and time.
    [[nodiscard]] virtual QStringList seenFiles() const = 0;
    virtual void setSeenFiles(const QStringList &files) = 0;
};

// A file of the folder that begins as a set or a withdrawal note does, whatever it is called.
struct WatchedFile {
    QString path;
    QString stamp; // name, size and time: another file of that name has another

    bool operator==(const WatchedFile &) const = default;
};

// A folder watched on request: a set that comes into it is looked at once, as if it had been dropped on the window, and
// then left alone, whatever was decided.
class WatchedFolder : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from App.watched")
    Q_PROPERTY(bool available READ available NOTIFY changed FINAL)
    Q_PROPERTY(bool watching READ watching NOTIFY changed FINAL)
    Q_PROPERTY(QString folder READ folder NOTIFY changed FINAL) // as the system writes it; empty: none
    Q_PROPERTY(bool missing READ missing NOTIFY changed FINAL) // it is not there now

public:
    // Both must outlive it.
    WatchedFolder(LibraryModel &library, const ErrorBoundary &boundary, QObject *parent = nullptr);
    ~WatchedFolder() override; // waits for its work

    // What it was told before holds again; it must outlive it. Without it nothing is watched.
    void setMemory(WatchMemory *memory);

    [[nodiscard]] bool available() const { return m_memory != nullptr; }
    [[nodiscard]] bool watching() const { return !m_folder.isEmpty(); }
    [[nodiscard]] QString folder() const;
    [[nodiscard]] bool missing() const { return m_missing; }

    // Where sets come to: the folders for downloads, documents and what lies on the desk.
    Q_INVOKABLE QStringList usualFolders() const;
    Q_INVOKABLE void watch(const QUrl &folder); // in the place of another
    Q_INVOKABLE void watchPath(const QString &folder);
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void changed();

private:
    struct Found {
        std::vector<WatchedFile> sets;
        QSet<QString> others; // stamps of what holds no set
        bool missing = false;
    };

    void begin(const QString &folder);
    void scan();
    void take(Found found);
    void lookAtNext();
    void remember(const QString &stamp);
    void rememberCurrent();
    [[nodiscard]] static Found setsIn(const QString &folder, const QSet<QString> &known);

    LibraryModel &m_library;
    const ErrorBoundary &m_boundary;
    WatchMemory *m_memory = nullptr;
    QString m_folder;
    bool m_missing = false;
    bool m_scanning = false;
    bool m_again = false; // something changed while it scanned
    bool m_ends = false; // the program is about to begin anew
    Found m_last; // by the scan before
    std::optional<WatchedFile> m_current; // looked at, and not yet decided
    std::vector<WatchedFile> m_waiting; // to be looked at, the newest first
    QSet<QString> m_others;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;
    QThreadPool m_pool; // last: it waits for its thread
};

} // namespace shixi
