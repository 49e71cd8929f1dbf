#include "core/error.h"
#include "packs/signing/words.h"

#include <gtest/gtest.h>

#include <QCryptographicHash>
#include <QFile>

namespace shixi::packs
{

namespace
{

QByteArray bytesOf(const char *path)
{
    QFile file(QStringLiteral(SHIXI_SOURCE_DIR "/") + QLatin1String(path));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path;
    return file.readAll();
}

PublicKey plainKey()
{
    return PublicKey::fromText(bytesOf("tests/files/minisign/plain.pub"));
}

// Each word is its own place.
QByteArray places(int count)
{
    QByteArray list;
    for (int place = 0; place < count; ++place) {
        list += QByteArray::number(place) + '\n';
    }
    return list;
}

} // namespace

// The reference implementation, argon2id_hash_raw(3, 65536, 1, key, 32, "shixi-six-words1", 16, …, 16), gives
// 6cf6f6ab201765ea6db8baf5b6dd139a for this key.
TEST(SixWords, EachIsTheNextTenBitsOfArgon2idMostSignificantFirst)
{
    const std::uint64_t first = 0x6cf6f6ab201765eaU;
    QStringList expected;
    for (const unsigned shift : {54U, 44U, 34U, 24U, 14U, 4U}) {
        expected.append(QString::number(first >> shift & 1023U));
    }
    EXPECT_EQ(expected.join(u' '), QStringLiteral("435 879 426 800 93 606"));
    EXPECT_EQ(sixWords(plainKey(), wordList(places(1024))), expected);
}

TEST(SixWords, OfAKeyAreForEverTheSameInEachLanguage)
{
    EXPECT_EQ(sixWords(plainKey(), wordList(bytesOf("content/words/zh.txt"))).join(u' '),
              QStringLiteral("桃花 雪松 蜗牛 竹林 汽水 跳棋"));
    EXPECT_EQ(sixWords(plainKey(), wordList(bytesOf("content/words/en.txt"))).join(u' '),
              QStringLiteral("daisy puffin lasso loft stool voyage"));
}

// A word changed or moved, and people who compared their words before would find others.
TEST(SixWords, ComeFromListsThatAreNeverChanged)
{
    const auto hashOf = [](const char *path) {
        return QCryptographicHash::hash(bytesOf(path), QCryptographicHash::Sha256).toHex();
    };
    EXPECT_EQ(hashOf("content/words/zh.txt"), "f5d2344de57ff8bcc02a7180ba3c519ce5d9fa8c554aa3ca13e386d7caf079f3");
    EXPECT_EQ(hashOf("content/words/en.txt"), "00e486ed80f141aac51e638539b5d7ae7399cacf61439adf81ea60d63d0ca155");
}

TEST(SixWords, AreOthersWhenOneBitOfTheKeyIsAnother)
{
    const QStringList list = wordList(places(1024));
    const QStringList words = sixWords(plainKey(), list);
    for (const std::size_t byte : {0U, 15U, 31U}) {
        PublicKey other = plainKey();
        other.bytes.at(byte) ^= 1U;
        EXPECT_NE(sixWords(other, list), words) << byte;
    }
}

// The id is no secret and anybody may write any: it stands for nothing.
TEST(SixWords, DoNotDependOnTheIdOfTheKey)
{
    const QStringList list = wordList(places(1024));
    PublicKey other = plainKey();
    other.id.at(0) ^= 1U;
    EXPECT_EQ(sixWords(other, list), sixWords(plainKey(), list));
}

TEST(SixWords, AreNotTakenFromAListThatIsNotWhole)
{
    const QByteArray twice = places(1023) + "7\n";
    EXPECT_THROW(static_cast<void>(wordList(places(1023))), Error);
    EXPECT_THROW(static_cast<void>(wordList(places(1025))), Error);
    EXPECT_THROW(static_cast<void>(wordList(twice)), Error);
    EXPECT_THROW(static_cast<void>(wordList({})), Error);
    EXPECT_THROW(static_cast<void>(sixWords(plainKey(), wordList(places(1024)).mid(1))), Error);
}

} // namespace shixi::packs
