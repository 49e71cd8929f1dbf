#pragma once

#include "packs/madeupset.h"
#include "packs/pack/pack.h"

#include <gtest/gtest.h>

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

namespace shixi::packs::test
{

inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

// A publisher whose key everybody has: of tests alone.
inline SecretKey publisher()
{
    return SecretKey::fromFile(fileBytes(QStringLiteral(SHIXI_SOURCE_DIR "/tests/files/minisign/plain.key")), {});
}

// The made-up set as it would be published.
inline questions::QuestionSet publishedSet(int version = 1)
{
    const questions::QuestionSet draft = madeUpSet();
    questions::Manifest manifest = draft.manifest();
    manifest.version = version;
    manifest.published = QStringLiteral("2026-11-23");
    return {manifest, draft.articles(), draft.facts(), draft.cards(), draft.questions()};
}

inline QByteArray mediumName(const QByteArray &bytes, const QByteArray &ending)
{
    return "media/" + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() + "." + ending;
}

// Bytes as a file that goes with the test.
class PackFile
{
public:
    QString write(const QByteArray &bytes, const QString &name = QStringLiteral("a.shixi"))
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return file.fileName();
    }

    // What is said against it, or "taken".
    std::string refusal(const QByteArray &bytes)
    {
        try {
            return readPack(write(bytes)) ? "taken" : "cancelled";
        } catch (const Error &error) {
            return error.detail();
        }
    }

private:
    QTemporaryDir m_folder;
};

} // namespace shixi::packs::test
