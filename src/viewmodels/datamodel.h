#pragma once

#include "learner/learner.h"
#include "viewmodels/background.h"
#include "viewmodels/errorboundary.h"
#include "viewmodels/settingsmodel.h"

#include <QObject>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QUrl>
#include <QtQmlIntegration>

namespace shixi
{

// The learner's file: backed up, restored, exported, merged. All of it is done on another thread, one thing at a time.
class DataModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from App.data")
    // What is being done or was done last.
    Q_PROPERTY(shixi::DataModel::Task task READ task NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    // There is something to say about `task`: it went well.
    Q_PROPERTY(bool done READ done NOTIFY changed FINAL)
    // Whether a backup that was looked into is to take the place of what is here.
    Q_PROPERTY(bool asking READ asking NOTIFY changed FINAL)
    Q_PROPERTY(QString resultPath READ resultPath NOTIFY changed FINAL) // written, or kept aside
    Q_PROPERTY(int answers READ answers NOTIFY changed FINAL) // or notes: written, new, or in the backup
    Q_PROPERTY(QString lastText READ lastText NOTIFY changed FINAL) // date of the last of them; empty: none
    Q_PROPERTY(int others READ others NOTIFY changed FINAL) // further rows that were new
    Q_PROPERTY(int ownAnswers READ ownAnswers NOTIFY changed FINAL)
    Q_PROPERTY(QString ownLastText READ ownLastText NOTIFY changed FINAL)
    // Where the learner's file lies.
    Q_PROPERTY(QString dataPath READ dataPath CONSTANT FINAL)
    // Whether a person is asked for file names; else files have plain names in `folder`.
    Q_PROPERTY(bool picksFiles READ picksFiles WRITE setPicksFiles NOTIFY changed FINAL)
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY changed FINAL)
    Q_PROPERTY(QStringList backups READ backups NOTIFY changed FINAL) // names in `folder`, the newest first

public:
    enum class Task { NoTask, BackUp, Restore, ExportTable, ExportLines, Merge, SaveNotes };
    Q_ENUM(Task)

    // All must outlive it.
    DataModel(learner::Learner &learner,
              const questions::QuestionSet &library,
              SettingsModel &settings,
              const ErrorBoundary &boundary,
              QObject *parent = nullptr);
    ~DataModel() override; // waits for what is being done

    [[nodiscard]] Task task() const { return m_task; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] bool done() const { return m_done; }
    [[nodiscard]] bool asking() const { return m_asking; }
    [[nodiscard]] QString resultPath() const { return m_resultPath; }
    [[nodiscard]] int answers() const { return m_answers; }
    [[nodiscard]] QString lastText() const { return dateText(m_lastMs); }
    [[nodiscard]] int others() const { return m_others; }
    [[nodiscard]] int ownAnswers() const { return m_ownAnswers; }
    [[nodiscard]] QString ownLastText() const { return dateText(m_ownLastMs); }
    [[nodiscard]] QString dataPath() const;
    [[nodiscard]] bool picksFiles() const { return m_picksFiles; }
    void setPicksFiles(bool on);
    [[nodiscard]] QString folder() const { return m_folder; }
    void setFolder(const QString &folder);
    [[nodiscard]] QStringList backups() const;

    // A name for what `task` writes, in `folder`, that no file has yet.
    Q_INVOKABLE QUrl suggested(shixi::DataModel::Task task) const;
    Q_INVOKABLE QUrl inFolder(const QString &name) const;
    // The work of that name on the file chosen; Restore only looks into it.
    Q_INVOKABLE void take(shixi::DataModel::Task task, const QUrl &file);
    Q_INVOKABLE void backUp(const QUrl &destination);
    Q_INVOKABLE void exportAnswers(const QUrl &destination, shixi::DataModel::Task task);
    Q_INVOKABLE void saveNotes(const QUrl &destination); // the learner's correction notes
    Q_INVOKABLE void merge(const QUrl &other);
    // Looks into a backup; where it is sound, `asking` becomes true.
    Q_INVOKABLE void lookInto(const QUrl &backup);
    Q_INVOKABLE void restore(); // what was looked into
    Q_INVOKABLE void dismiss(); // the question or the message
    // Reads everything anew; a page does so when it is shown.
    Q_INVOKABLE void refresh();

    // After the program has begun anew on the backup; `kept` is the former file.
    void tellRestored(const QString &kept);

Q_SIGNALS:
    void changed();
    // A proven copy is to take the place of the learner's file, which this program must close for that. Who takes it
    // removes its folder.
    void restoreReady(const QString &copy);

private:
    void begin(Task task, std::function<Then()> work);
    void finish(const Then &then);
    [[nodiscard]] QString readablePath();
    [[nodiscard]] QString workFolder();
    [[nodiscard]] QString dateText(std::int64_t ms) const;

    learner::Learner &m_learner;
    const questions::QuestionSet &m_library;
    SettingsModel &m_settings;
    const ErrorBoundary &m_boundary;
    QThreadPool m_pool;
    std::unique_ptr<QTemporaryDir> m_work;
    QString m_folder;
    QString m_copy; // of the backup looked into
    Task m_task = Task::NoTask;
    bool m_busy = false;
    bool m_done = false;
    bool m_asking = false;
    bool m_picksFiles = true;
    QString m_resultPath;
    int m_answers = 0;
    int m_others = 0;
    int m_ownAnswers = 0;
    std::int64_t m_lastMs = 0;
    std::int64_t m_ownLastMs = 0;
};

} // namespace shixi
