#include "core/error.h"
#include "packs/signing/signature.h"

#include <gtest/gtest.h>

#include <QFile>

#include <functional>
#include <string>

namespace shixi::packs
{

namespace
{

const QString password = QStringLiteral("四强支部");

QByteArray fileOf(const std::string &name)
{
    QFile file(QStringLiteral(SHIXI_SOURCE_DIR "/tests/files/minisign/") + QString::fromStdString(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    return file.readAll();
}

std::string refusal(const std::function<void()> &what)
{
    try {
        what();
    } catch (const Error &error) {
        return error.detail();
    }
    return "taken";
}

QByteArray flipped(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = static_cast<char>(static_cast<unsigned char>(bytes.at(bit / 8)) ^ (1U << (bit % 8)));
    return bytes;
}

bool isTaken(const PublicKey &key, const QByteArray &file, const QByteArray &signature)
{
    try {
        return isSignedBy(key, file, Signature::fromText(signature));
    } catch (const Error &) {
        return false;
    }
}

} // namespace

TEST(Signing, WhatMinisignSignedIsTaken)
{
    const PublicKey key = PublicKey::fromText(fileOf("plain.pub"));
    const Signature signature = Signature::fromText(fileOf("plain.minisig"));
    EXPECT_TRUE(isSignedBy(key, fileOf("signed.txt"), signature));
    EXPECT_EQ(signature.trustedComment, "set:four-strong version:2 2026-11-23");
    EXPECT_TRUE(isSignedBy(key, fileOf("signed.txt"), Signature::fromText(fileOf("legacy.minisig"))));
    EXPECT_FALSE(isSignedBy(PublicKey::fromText(fileOf("locked.pub")), fileOf("signed.txt"), signature));
}

TEST(Signing, WithMinisignsOwnKeyTheSameBytesAreSignedTheSame)
{
    const SecretKey key = SecretKey::fromFile(fileOf("plain.key"), {});
    EXPECT_EQ(key.publicKey(), PublicKey::fromText(fileOf("plain.pub")));
    const Signature theirs = Signature::fromText(fileOf("plain.minisig"));
    EXPECT_EQ(sign(fileOf("signed.txt"), theirs.trustedComment, key), theirs) << "Ed25519 draws no lots";
}

TEST(Signing, AKeyThatMinisignLockedOpensWithItsPasswordAlone)
{
    const QByteArray file = fileOf("locked.key");
    EXPECT_TRUE(SecretKey::asksForPassword(file));
    EXPECT_FALSE(SecretKey::asksForPassword(fileOf("plain.key")));
    EXPECT_EQ(SecretKey::fromFile(file, password).publicKey(), PublicKey::fromText(fileOf("locked.pub")));
    EXPECT_EQ(refusal([&] {
                  (void)SecretKey::fromFile(file, QStringLiteral("四强"));
              }),
              "pack.password");
    EXPECT_EQ(refusal([&] {
                  (void)SecretKey::fromFile(file, {});
              }),
              "pack.password");
    EXPECT_EQ(refusal([&] {
                  (void)SecretKey::fromFile(fileOf("plain.key"), password);
              }),
              "pack.password");
}

TEST(Signing, AKeyOfOursIsReadBackAsItWas)
{
    const SecretKey key = SecretKey::made();
    EXPECT_NE(key.publicKey(), SecretKey::made().publicKey());
    for (const QString &lock : {QString(), password}) {
        const QByteArray file = key.toFile(lock);
        EXPECT_EQ(SecretKey::asksForPassword(file), !lock.isEmpty());
        EXPECT_EQ(SecretKey::fromFile(file, lock).bytes(), key.bytes());
    }
    EXPECT_FALSE(key.toFile(password).contains(key.toFile({}).right(60)));
    EXPECT_EQ(PublicKey::fromText(key.publicKey().toText()), key.publicKey());
    EXPECT_EQ(PublicKey::fromText(key.publicKey().toFile()), key.publicKey());
}

TEST(Signing, EveryBitOfTheFileCounts)
{
    const SecretKey key = SecretKey::made();
    const QByteArray file = "{\"format\": 1, \"id\": \"four-strong\"}\n";
    const QByteArray signature = sign(file, "set:four-strong", key).toText();
    EXPECT_TRUE(isTaken(key.publicKey(), file, signature));
    for (qsizetype bit = 0; bit < 8 * file.size(); ++bit) {
        EXPECT_FALSE(isTaken(key.publicKey(), flipped(file, bit), signature)) << bit;
    }
    EXPECT_FALSE(isTaken(key.publicKey(), file + ' ', signature));
    EXPECT_FALSE(isTaken(key.publicKey(), file.chopped(1), signature));
}

TEST(Signing, EveryBitOfTheSignatureCountsButForTheCommentNobodySigns)
{
    const SecretKey key = SecretKey::made();
    const QByteArray file = "{}\n";
    const QByteArray text = sign(file, "set:four-strong 版本 2", key).toText();
    const qsizetype unsignedWords = text.indexOf('\n');
    const qsizetype fixedWords = QByteArray("untrusted comment: ").size();
    for (qsizetype bit = 0; bit < 8 * text.size(); ++bit) {
        const bool unsignedByte = bit / 8 >= fixedWords && bit / 8 < unsignedWords;
        const QByteArray changed = flipped(text, bit);
        // Another line end makes another form of the file.
        if (!unsignedByte || changed.count('\n') != text.count('\n')) {
            EXPECT_FALSE(isTaken(key.publicKey(), file, changed)) << bit << changed.constData();
        } else {
            EXPECT_TRUE(isTaken(key.publicKey(), file, changed)) << bit;
        }
    }
}

TEST(Signing, ASignatureOfAnotherFormIsRefusedInOneWord)
{
    for (const QByteArray &text : {QByteArray(), QByteArray("nonsense"), QByteArray(5, '\n'), fileOf("plain.pub")}) {
        EXPECT_EQ(refusal([&] {
                      (void)Signature::fromText(text);
                  }),
                  "pack.signature")
            << text.constData();
        EXPECT_EQ(refusal([&] {
                      (void)PublicKey::fromText(text + "\nx\ny");
                  }),
                  "pack.key")
            << text.constData();
        EXPECT_EQ(refusal([&] {
                      (void)SecretKey::fromFile(text, {});
                  }),
                  "pack.key")
            << text.constData();
    }
    EXPECT_EQ(refusal([] {
                  (void)sign("{}", "two\nlines", SecretKey::made());
              }),
              "pack.signature");
}

TEST(Signing, AKeyWithOneBitTurnedIsNoKey)
{
    const QByteArray data = QByteArray::fromBase64(SecretKey::made().toFile({}).split('\n').at(1));
    for (qsizetype byte = 62; byte < 62 + 64; ++byte) { // seed and public half
        const QByteArray file = "untrusted comment: x\n" + flipped(data, 8 * byte).toBase64() + '\n';
        EXPECT_EQ(refusal([&] {
                      (void)SecretKey::fromFile(file, {});
                  }),
                  "pack.key")
            << byte;
    }
}

TEST(Signing, CarriedOverAnotherSystemTheLineEndsDoNotMatter)
{
    QByteArray text = fileOf("plain.minisig");
    text.replace("\n", "\r\n");
    EXPECT_TRUE(isTaken(PublicKey::fromText(fileOf("plain.pub")), fileOf("signed.txt"), text));
}

TEST(Signing, AKeyFileMayNotAskForMoreMemoryThanThereIs)
{
    QByteArray data = QByteArray::fromBase64(fileOf("locked.key").split('\n').at(1));
    data.replace(46, 8, QByteArray(8, '\x7f')); // the memory scrypt is to take
    const QByteArray file = "untrusted comment: x\n" + data.toBase64() + '\n';
    EXPECT_EQ(refusal([&] {
                  (void)SecretKey::fromFile(file, password);
              }),
              "pack.key");
}

} // namespace shixi::packs
