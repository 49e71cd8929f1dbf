#pragma once

#include "learner/fixture.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

namespace shixi::meeting::test
{

using namespace Qt::StringLiterals;

// A learner's file, and beside it the folder of meetings.
class MeetingFixture : public testing::Test
{
protected:
    [[nodiscard]] QString folder() const { return m_folder.filePath(u"meetings"_s); }
    [[nodiscard]] QString at(const QString &name) const { return QDir(folder()).filePath(name); }
    [[nodiscard]] QStringList files() const { return QDir(folder()).entryList(QDir::Files, QDir::Name); }
    [[nodiscard]] static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // Without what a kill left of a line.
    [[nodiscard]] static QByteArray linesOf(const QString &path)
    {
        const QByteArray bytes = bytesOf(path);
        return bytes.left(bytes.lastIndexOf('\n') + 1);
    }
    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }

    QTemporaryDir m_folder{learner::test::folderTemplate()};
    learner::test::TestDevice m_device{m_folder.path(), "one", 1};
};

} // namespace shixi::meeting::test
