#include "viewmodels/datamodel.h"

#include "learner/filework.h"
#include "learner/restoring.h"
#include "viewmodels/answersheet.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <array>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

// Qt's own file dialog, shown where the system has none, looks for its words here.
[[maybe_unused]] constexpr std::array dialogWords{
    QT_TRANSLATE_NOOP("FileDialog", "File name"),
    QT_TRANSLATE_NOOP("FileDialog", "Filter"),
};

const QString inMemory = u":memory:"_s;

QString beginningOf(DataModel::Task task)
{
    return task == DataModel::Task::BackUp   ? u"shixi-backup"_s
        : task == DataModel::Task::SaveNotes ? u"shixi-corrections"_s
                                             : u"shixi-answers"_s;
}

QString endingOf(DataModel::Task task)
{
    switch (task) {
    case DataModel::Task::ExportTable:
        return u".csv"_s;
    case DataModel::Task::ExportLines:
    case DataModel::Task::SaveNotes:
        return u".jsonl"_s;
    default:
        return u".db"_s;
    }
}

// A path, or what the system names a document by; never somewhere in a network.
QString localPath(const QUrl &url)
{
    const QString path = url.isLocalFile() ? url.toLocalFile() : QString();
    if (path.isEmpty()) {
        throw Error(ErrorCode::NotFound, url.toString().toStdString());
    }
    return path;
}

} // namespace

DataModel::DataModel(learner::Learner &learner,
                     const questions::QuestionSet &library,
                     SettingsModel &settings,
                     const ErrorBoundary &boundary,
                     QObject *parent)
    : QObject(parent)
    , m_learner(learner)
    , m_library(library)
    , m_settings(settings)
    , m_boundary(boundary)
    , m_pool(this) // so that it is found, and work can be held up to be looked at
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    m_pool.setMaxThreadCount(1);
#if defined(Q_OS_ANDROID) || defined(Q_OS_IOS)
    m_picksFiles = false;
#endif
    connect(&settings, &SettingsModel::languageChanged, this, &DataModel::changed);
}

DataModel::~DataModel()
{
    m_pool.waitForDone();
}

QString DataModel::dataPath() const
{
    const QString path = m_learner.path();
    return path == inMemory ? path : QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath());
}

void DataModel::setPicksFiles(bool on)
{
    m_picksFiles = on;
    Q_EMIT changed();
}

void DataModel::setFolder(const QString &folder)
{
    m_folder = folder;
    Q_EMIT changed();
}

QStringList DataModel::backups() const
{
    return QDir(m_folder).entryList({u"*.db"_s}, QDir::Files, QDir::Time);
}

QUrl DataModel::suggested(Task task) const
{
    QDate day;
    if (!m_boundary.run([&] {
            day = m_learner.today().date;
        })) {
        return {};
    }
    QDir().mkpath(m_folder); // a new account may have none
    const QString stem = beginningOf(task) + u'-' + day.toString(Qt::ISODate);
    QString path = QDir(m_folder).filePath(stem + endingOf(task));
    for (int number = 2; QFileInfo::exists(path); ++number) {
        path = QDir(m_folder).filePath(u"%1-%2%3"_s.arg(stem).arg(number).arg(endingOf(task)));
    }
    return QUrl::fromLocalFile(path);
}

QUrl DataModel::inFolder(const QString &name) const
{
    return QUrl::fromLocalFile(QDir(m_folder).filePath(name));
}

void DataModel::backUp(const QUrl &destination)
{
    begin(Task::BackUp, [this, destination, own = readablePath(), real = m_learner.path()] {
        const QString path = localPath(destination);
        learner::requireOtherFile(path, real);
        learner::backUpFile(own, path);
        const auto contents = learner::contentsOf(path);
        return [this, path, contents] {
            m_resultPath = QDir::toNativeSeparators(path);
            m_answers = static_cast<int>(contents.answers);
        };
    });
}

void DataModel::take(Task task, const QUrl &file)
{
    switch (task) {
    case Task::NoTask:
        return;
    case Task::BackUp:
        return backUp(file);
    case Task::Restore:
        return lookInto(file);
    case Task::Merge:
        return merge(file);
    case Task::SaveNotes:
        return saveNotes(file);
    case Task::ExportTable:
    case Task::ExportLines:
        return exportAnswers(file, task);
    }
}

void DataModel::exportAnswers(const QUrl &destination, Task task)
{
    const bool table = task == Task::ExportTable;
    const auto format = table ? formats::SheetFormat::Csv : formats::SheetFormat::JsonLines;
    const QStringList columns = table ? answerHeadings() : answerColumns();
    begin(task, [this, destination, format, columns, own = readablePath(), real = m_learner.path()] {
        const QString path = localPath(destination);
        learner::requireOtherFile(path, real);
        const int rows = writeAnswers(own, path, format, columns, m_library);
        return [this, path, rows] {
            m_resultPath = QDir::toNativeSeparators(path);
            m_answers = rows;
        };
    });
}

void DataModel::saveNotes(const QUrl &destination)
{
    std::vector<packs::CorrectionNote> notes;
    if (!m_boundary.run([&] {
            notes = learner::notesToSend(m_learner.reports());
        })) {
        return;
    }
    begin(Task::SaveNotes, [this, destination, notes, real = m_learner.path()] {
        const QString path = localPath(destination);
        learner::requireOtherFile(path, real);
        learner::writeNotes(notes, path);
        return [this, path, count = static_cast<int>(notes.size())] {
            m_resultPath = QDir::toNativeSeparators(path);
            m_answers = count;
        };
    });
}

void DataModel::merge(const QUrl &other)
{
    const auto told = [this](const learner::MergeReport &report) {
        m_answers = report.answers;
        m_others = report.events + report.sessions + report.others;
        m_settings.readAgain();
    };
    begin(Task::Merge, [this, told, other, path = m_learner.path(), rules = m_learner.rulesOfDay()]() -> Then {
        const QString file = localPath(other);
        learner::requireFile(file);
        if (path == inMemory) {
            return [this, told, file] {
                told(m_learner.merge(file));
            };
        }
        const auto report = learner::mergeFiles(path, file, rules);
        return [this, told, report] {
            m_learner.readAgain();
            told(report);
        };
    });
}

void DataModel::lookInto(const QUrl &backup)
{
    begin(Task::Restore,
          [this,
           backup,
           own = readablePath(),
           folder = workFolder(),
           real = m_learner.path(),
           rules = m_learner.rulesOfDay()] {
              const QString path = localPath(backup);
              learner::requireOtherFile(path, real);
              const QString copy = learner::provenCopy(path, folder, rules);
              const auto found = learner::contentsOf(copy);
              const auto here = learner::contentsOf(own);
              return [this, copy, path, found, here] {
                  m_copy = copy;
                  m_resultPath = QDir::toNativeSeparators(path);
                  m_answers = static_cast<int>(found.answers);
                  m_lastMs = found.lastMs;
                  m_ownAnswers = static_cast<int>(here.answers);
                  m_ownLastMs = here.lastMs;
                  m_asking = true;
              };
          });
}

void DataModel::restore()
{
    if (m_asking) {
        m_asking = false;
        m_work->setAutoRemove(false);
        Q_EMIT changed();
        Q_EMIT restoreReady(m_copy);
    }
}

void DataModel::dismiss()
{
    m_asking = false;
    m_done = false;
    Q_EMIT changed();
}

void DataModel::refresh()
{
    Q_EMIT changed();
}

void DataModel::tellRestored(const QString &kept)
{
    m_task = Task::Restore;
    m_resultPath = QDir::toNativeSeparators(kept);
    m_done = true;
    Q_EMIT changed();
}

void DataModel::begin(Task task, std::function<Then()> work)
{
    if (m_busy) {
        return;
    }
    m_task = task;
    m_busy = true;
    m_done = false;
    m_asking = false;
    Q_EMIT changed();
    runInBackground(m_pool, *this, std::move(work), [this](const Then &then) {
        finish(then);
    });
}

void DataModel::finish(const Then &then)
{
    m_busy = false;
    const bool well = m_boundary.run(then);
    m_done = well && !m_asking;
    Q_EMIT changed();
}

// Of a learner in memory a copy, which another connection can read.
QString DataModel::readablePath()
{
    if (m_learner.path() != inMemory) {
        return m_learner.path();
    }
    const QString copy = QDir(workFolder()).filePath(u"memory.db"_s);
    m_boundary.run([&] {
        m_learner.backUpTo(copy);
    });
    return copy;
}

QString DataModel::workFolder()
{
    if (!m_work) {
        m_work = std::make_unique<QTemporaryDir>();
    }
    return m_work->path();
}

QString DataModel::dateText(std::int64_t ms) const
{
    return ms == 0 ? QString()
                   : m_settings.locale().toString(QDateTime::fromMSecsSinceEpoch(ms).date(), QLocale::LongFormat);
}

} // namespace shixi
