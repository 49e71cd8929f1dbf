#pragma once

#include "learner/learner.h"
#include "viewmodels/peoplemodel.h"
#include "viewmodels/watchedfolder.h"

#include <QSettings>
#include <QSize>
#include <QString>

namespace shixi::app
{

// What belongs to this device and must not travel with the learner file: its id, the window as it was left, the folder
// that is watched, who learnt last, and after how long the names are shown again.
class DeviceFile : public WatchMemory, public PeopleMemory
{
public:
    explicit DeviceFile(const QString &path);

    // The id is minted when it is first asked for; where the file cannot be written it holds for this run.
    [[nodiscard]] learner::Device device();
    [[nodiscard]] QSize windowSize() const;
    void rememberWindowSize(QSize size);
    [[nodiscard]] QString watchedFolder() const override;
    void setWatchedFolder(const QString &folder) override;
    [[nodiscard]] QStringList seenFiles() const override;
    void setSeenFiles(const QStringList &files) override;
    [[nodiscard]] int lockMinutes() const override;
    void setLockMinutes(int minutes) override;
    // The learner file that was open last, in the folder of the data; empty: none was.
    [[nodiscard]] QString lastLearner() const;
    void rememberLearner(const QString &place);

private:
    void write(const QString &key, const QVariant &value);
    void complain(); // once

    QSettings m_settings;
    bool m_complained = false;
};

} // namespace shixi::app
