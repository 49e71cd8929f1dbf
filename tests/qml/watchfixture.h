#pragma once

#include "setsfixture.h"

// The same with a home that has a folder for downloads, and a device that remembers which folder is watched.
class WatchFixture : public SetsFixture
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit WatchFixture(QObject *parent = nullptr);
    ~WatchFixture() override;

    Q_INVOKABLE bool download(const QUrl &file); // puts a copy into that folder

private:
    struct Memory : shixi::WatchMemory {
        QString folder;
        QStringList seen;

        [[nodiscard]] QString watchedFolder() const override { return folder; }
        void setWatchedFolder(const QString &path) override { folder = path; }
        [[nodiscard]] QStringList seenFiles() const override { return seen; }
        void setSeenFiles(const QStringList &files) override { seen = files; }
    };

    Memory m_memory;
    QTemporaryDir m_home;
    QByteArray m_homeBefore;
};
