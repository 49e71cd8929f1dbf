#include "viewmodels/watchedfolder.h"

#include "packs/notes/note.h"
#include "workshop/publishing.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

constexpr int settleMs = 700; // a file that is the same twice in this time has been written
constexpr int backMs = 20'000; // a folder that is gone is looked for so often
constexpr int mostFiles = 2000; // of a folder, the newest
constexpr int mostSeen = 500;

QString stampOf(const QFileInfo &file)
{
    return u"%1|%2|%3"_s.arg(file.fileName()).arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch());
}

} // namespace

WatchedFolder::WatchedFolder(LibraryModel &library, const ErrorBoundary &boundary, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_boundary(boundary)
{
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &WatchedFolder::scan);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        m_soon.start(settleMs);
    });
    connect(&m_library, &LibraryModel::changed, this, &WatchedFolder::lookAtNext);
    connect(&m_library, &LibraryModel::setsChanged, this, [this] {
        rememberCurrent();
        m_ends = true; // the program begins anew, and looks again then
    });
}

WatchedFolder::~WatchedFolder()
{
    m_pool.waitForDone();
}

void WatchedFolder::setMemory(WatchMemory *memory)
{
    m_memory = memory;
    begin(memory != nullptr ? memory->watchedFolder() : QString());
}

QString WatchedFolder::folder() const
{
    return QDir::toNativeSeparators(m_folder);
}

QStringList WatchedFolder::usualFolders() const
{
    QStringList folders;
    for (const auto place :
         {QStandardPaths::DownloadLocation, QStandardPaths::DocumentsLocation, QStandardPaths::DesktopLocation}) {
        const QString path = QStandardPaths::writableLocation(place);
        if (QFileInfo(path).isDir() && path != QDir::homePath() && !folders.contains(path)) {
            folders.append(path);
        }
    }
    return folders;
}

void WatchedFolder::watch(const QUrl &folder)
{
    if (folder.isLocalFile() && folder.host().isEmpty()) {
        watchPath(folder.toLocalFile());
    }
}

void WatchedFolder::watchPath(const QString &folder)
{
    m_boundary.run([&] {
        if (!available() || !QFileInfo(folder).isDir()) {
            throw Error(ErrorCode::NotFound, folder.toStdString());
        }
        m_memory->setWatchedFolder(QDir(folder).absolutePath());
        begin(m_memory->watchedFolder());
    });
}

void WatchedFolder::stop()
{
    if (available()) {
        m_memory->setWatchedFolder({});
    }
    begin({});
}

void WatchedFolder::begin(const QString &folder)
{
    if (!m_watcher.directories().isEmpty()) {
        m_watcher.removePaths(m_watcher.directories());
    }
    m_folder = folder;
    m_missing = false;
    m_ends = false;
    m_current.reset();
    m_last = {};
    m_waiting.clear();
    m_others.clear();
    m_soon.stop();
    if (watching()) {
        scan();
    }
    Q_EMIT changed();
}

void WatchedFolder::scan()
{
    if (!watching() || m_scanning) {
        m_again = m_scanning;
        return;
    }
    if (m_watcher.directories().isEmpty()) {
        m_watcher.addPath(m_folder); // fails where it is not there; it may come back
    }
    m_scanning = true;
    const QStringList seen = m_memory->seenFiles();
    const QSet<QString> known = m_others + QSet<QString>(seen.begin(), seen.end());
    const auto work = [folder = m_folder, known, this]() -> Then {
        return [this, folder, found = setsIn(folder, known)] {
            if (folder == m_folder) {
                take(found);
            }
        };
    };
    runInBackground(m_pool, *this, work, [this](const Then &then) {
        m_scanning = false;
        m_boundary.run(then);
        if (std::exchange(m_again, false)) {
            m_soon.start(settleMs);
        }
    });
}

WatchedFolder::Found WatchedFolder::setsIn(const QString &folder, const QSet<QString> &known)
{
    Found found;
    found.missing = !QFileInfo(folder).isDir();
    QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Readable, QDir::Time);
    files.resize(std::min<qsizetype>(files.size(), mostFiles));
    for (const QFileInfo &file : files) {
        const QString stamp = stampOf(file);
        if (known.contains(stamp)) {
            continue;
        }
        const QString path = file.absoluteFilePath();
        if (workshop::isPackFile(path) || packs::looksLikeNote(path)) {
            found.sets.push_back({path, stamp});
        } else {
            found.others.insert(stamp);
        }
    }
    return found;
}

void WatchedFolder::take(Found found)
{
    if (std::exchange(m_missing, found.missing) != found.missing) {
        Q_EMIT changed();
    }
    // What differs from the scan before is being written.
    m_others += found.others & m_last.others;
    m_waiting.clear();
    std::ranges::copy_if(found.sets, std::back_inserter(m_waiting), [this](const WatchedFile &file) {
        return std::ranges::find(m_last.sets, file) != m_last.sets.end()
            && (!m_current || m_current->stamp != file.stamp);
    });
    const bool isSettled = found.sets == m_last.sets && (found.others - m_others).isEmpty();
    m_last = std::move(found);
    if (m_missing) {
        m_soon.start(backMs);
    } else if (!isSettled) {
        m_soon.start(settleMs);
    }
    lookAtNext();
}

void WatchedFolder::lookAtNext()
{
    if (!m_library.available() || m_library.state() != LibraryModel::State::Idle || m_ends) {
        return; // what is offered stays to be decided
    }
    rememberCurrent();
    // What was done last stays to be read.
    if (m_waiting.empty() || m_library.deed() != LibraryModel::Deed::NoDeed) {
        return;
    }
    m_current = m_waiting.front();
    m_waiting.erase(m_waiting.begin());
    m_library.lookForNews(QUrl::fromLocalFile(m_current->path));
}

// Only once it was decided: the program may be closed while it is offered.
void WatchedFolder::rememberCurrent()
{
    if (m_current && m_memory != nullptr) {
        remember(std::exchange(m_current, std::nullopt)->stamp);
    }
}

void WatchedFolder::remember(const QString &stamp)
{
    QStringList seen = m_memory->seenFiles();
    seen.append(stamp);
    if (seen.size() > mostSeen) {
        seen.remove(0, seen.size() - mostSeen);
    }
    m_memory->setSeenFiles(seen);
}

} // namespace shixi
