#include "packs/pack/packfile.h"

#include <QCryptographicHash>

#include <cstdlib>

namespace shixi::packs
{

namespace
{

const QByteArray photo = "not really a picture";

// What stands in tests/files/packs/v1, by name; README.md there says how it was made.
std::map<QString, QByteArray> firstPacks()
{
    const SecretKey key = test::publisher();
    const questions::QuestionSet bare = test::publishedSet();
    std::vector<questions::Question> shown = bare.questions();
    const QString name = QString::fromLatin1(test::mediumName(photo, "png"));
    shown.front().media = {{name, QStringLiteral("会议室的照片")}};
    const questions::QuestionSet pictured(bare.manifest(), bare.articles(), bare.facts(), bare.cards(), shown);
    const auto deputy =
        PublicKey::fromText(test::fileBytes(QStringLiteral(SHIXI_SOURCE_DIR "/tests/files/minisign/locked.pub")));
    return {{QStringLiteral("unsigned.shixi"), writePack(bare, {}, nullptr)},
            {QStringLiteral("signed.shixi"), writePack(bare, {}, &key)},
            {QStringLiteral("second.shixi"), writePack(test::publishedSet(2), {}, &key, deputy, {deputy})},
            {QStringLiteral("picture.shixi"), writePack(pictured, {{name, photo}}, &key)}};
}

QString pathOf(const QString &name)
{
    return QStringLiteral(SHIXI_SOURCE_DIR "/tests/files/packs/v1/") + name;
}

} // namespace

TEST(FormatOne, PacksOfTheFirstDayAreReadForEver)
{
    for (const auto &[name, bytes] : firstPacks()) {
        if (std::getenv("SHIXI_WRITE_PACKS") != nullptr) {
            QFile file(pathOf(name));
            ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.write(bytes) == bytes.size());
        }
        const auto pack = readPack(pathOf(name));
        ASSERT_TRUE(pack) << name.toStdString();
        EXPECT_EQ(pack->set.cards().size(), 1U);
        EXPECT_EQ(pack->isSigned(), name != QStringLiteral("unsigned.shixi"));
        EXPECT_EQ(pack->head.manifest.version, name == QStringLiteral("second.shixi") ? 2 : 1);
    }
    const auto second = readPack(pathOf(QStringLiteral("second.shixi")));
    EXPECT_TRUE(second->head.keys.successor);
    EXPECT_EQ(second->head.keys.deputies.size(), 1U);
    const auto pictured = readPack(pathOf(QStringLiteral("picture.shixi")));
    const questions::Medium &medium = pictured->set.questions().front().media.front();
    EXPECT_EQ(readMedium(pathOf(QStringLiteral("picture.shixi")), pictured->head, medium.file), photo);
}

// The zip may differ with another zlib; what is signed may not.
TEST(FormatOne, TheSameSetIsStillWrittenWithTheSameManifest)
{
    test::PackFile file;
    for (const auto &[name, bytes] : firstPacks()) {
        const auto then = readPack(pathOf(name));
        const auto now = readPack(file.write(bytes));
        EXPECT_EQ(now->head.members, then->head.members) << name.toStdString();
        EXPECT_EQ(now->head.keys, then->head.keys) << name.toStdString();
    }
}

} // namespace shixi::packs
