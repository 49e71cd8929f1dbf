#include "packs/pack/forge.h"
#include "packs/pack/packfile.h"

#include <QCryptographicHash>

#include <algorithm>

namespace shixi::packs
{

namespace
{

using test::ForgedEntry;

// The entries of an unsigned pack, stored, to be spoilt.
std::vector<ForgedEntry> entries()
{
    Members members = writeSet(test::publishedSet());
    std::vector<PackMember> listed;
    std::vector<ForgedEntry> result{{}};
    for (const char *name : {"article.txt", "facts.jsonl", "cards.jsonl", "questions.jsonl"}) {
        const QByteArray &bytes = members.at(QLatin1String(name));
        listed.push_back(
            {QLatin1String(name), bytes.size(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()});
        result.push_back(test::stored(name, bytes));
    }
    result.front() = test::stored("manifest.json", writeHead(test::publishedSet(), {}, listed));
    return result;
}

// The same with a word of the manifest put in another's place.
std::vector<ForgedEntry> entriesWith(const QByteArray &before, const QByteArray &after)
{
    std::vector<ForgedEntry> result = entries();
    QByteArray manifest = result.front().bytes;
    EXPECT_TRUE(manifest.contains(before));
    result.front() = test::stored("manifest.json", manifest.replace(before, after));
    return result;
}

std::string refusal(const std::vector<ForgedEntry> &forged)
{
    return test::PackFile().refusal(test::forged(forged));
}

bool names(const std::string &refusal, const char *rule)
{
    return refusal.find(rule) != std::string::npos;
}

} // namespace

TEST(PackTricks, WhatIsForgedAndNotSpoiltIsTaken)
{
    EXPECT_EQ(refusal(entries()), "taken");
}

TEST(PackTricks, NamesThatLeadElsewhereAreRefused)
{
    for (const char *name :
         {"../../etc/passwd", "/etc/passwd", "articles/../../x.txt", "C:\\x.txt", "article.txt/", ""}) {
        std::vector<ForgedEntry> forged = entries();
        forged[1].name = name;
        EXPECT_NE(refusal(forged), "taken") << name;
        EXPECT_NE(refusal(entriesWith("\"article.txt\"", '"' + QByteArray(name).replace('\\', "\\\\") + '"')), "taken")
            << name;
    }
}

TEST(PackTricks, OneNameTwiceOneTooManyAndOneMissingAreRefused)
{
    std::vector<ForgedEntry> twice = entries();
    twice.push_back(twice[2]);
    EXPECT_NE(refusal(twice), "taken");
    std::vector<ForgedEntry> extra = entries();
    extra.push_back(test::stored("readme.txt", "hello"));
    EXPECT_TRUE(names(refusal(extra), "pack.entries"));
    std::vector<ForgedEntry> missing = entries();
    missing.pop_back();
    EXPECT_TRUE(names(refusal(missing), "pack.entries"));
    std::vector<ForgedEntry> turned = entries();
    std::swap(turned[2], turned[3]);
    EXPECT_TRUE(names(refusal(turned), "pack.entries"));
    std::vector<ForgedEntry> folder = entries();
    folder.push_back(test::stored("media/", ""));
    EXPECT_TRUE(names(refusal(folder), "pack.entries"));
}

TEST(PackTricks, AnEntryUnderTwoNamesIsRefused)
{
    std::vector<ForgedEntry> forged = entries();
    forged[2].listedName = "facts.jsonl";
    forged[2].name = "fakts.jsonl";
    EXPECT_NE(refusal(forged), "taken");
}

TEST(PackTricks, WrongSizesAndHashesAreRefused)
{
    std::vector<ForgedEntry> longer = entries();
    longer[2] = test::stored("facts.jsonl", longer[2].bytes + "\n");
    EXPECT_TRUE(names(refusal(longer), "pack.size"));
    std::vector<ForgedEntry> other = entries();
    QByteArray facts = other[2].bytes;
    facts[facts.size() / 2] = 'x';
    other[2] = test::stored("facts.jsonl", facts);
    EXPECT_TRUE(names(refusal(other), "pack.hash"));
    std::vector<ForgedEntry> wrongSum = entries();
    wrongSum[2].crc ^= 1;
    EXPECT_NE(refusal(wrongSum), "taken");
    std::vector<ForgedEntry> promised = entries();
    promised[2].size = 7; // stored, and longer than that
    EXPECT_NE(refusal(promised), "taken");
}

TEST(PackTricks, MoreComesOutThanWasPromisedIsRefusedWhileItComes)
{
    const QByteArray zeros(50 * 1024 * 1024, '0');
    const QByteArray deflated = qCompress(zeros).sliced(4 + 2).chopped(4); // without length, head and sum of zlib
    std::vector<ForgedEntry> bomb = entries();
    bomb[2] = {"facts.jsonl", deflated, test::crcOf(zeros), bomb[2].bytes.size(), deflated.size(), 8};
    EXPECT_TRUE(names(refusal(bomb), "pack.size"));
}

TEST(PackTricks, MoreThanASetCanBeIsRefusedByWhatItPromises)
{
    std::vector<ForgedEntry> large = entries();
    large[2].size = 300LL * 1024 * 1024;
    large[2].method = 8;
    EXPECT_TRUE(names(refusal(large), "pack.too-large"));
    std::vector<ForgedEntry> many = entries();
    for (int count = 0; count < 10'001; ++count) {
        many.push_back(test::stored("x", ""));
    }
    EXPECT_TRUE(names(refusal(many), "pack.too-large"));
    const QByteArray size = "\"size\":" + QByteArray::number(entries()[2].bytes.size());
    EXPECT_NE(refusal(entriesWith(size, "\"size\":9000000000000000000")), "taken");
    EXPECT_NE(refusal(entriesWith(size, "\"size\":-1")), "taken");
}

TEST(PackTricks, ADayThatIsNoneIsRefused)
{
    for (const char *day : {"", "2026-11-23 \x1b[2J", "2026-13-01", "20261123"}) {
        const QByteArray written = "\"published\": \"" + QByteArray(day).replace('\x1b', "\\u001b") + '"';
        EXPECT_TRUE(names(refusal(entriesWith("\"published\": \"2026-11-23\"", written)), "set.")) << day;
    }
}

TEST(PackTricks, AMillionEmptyLinesAreReadWithoutAByteForEach)
{
    std::vector<ForgedEntry> forged = entries();
    const QByteArray lines = forged[4].bytes + QByteArray(60'000'000, '\n');
    const QByteArray before = "\"size\":" + QByteArray::number(forged[4].bytes.size());
    const QByteArray hash = QCryptographicHash::hash(forged[4].bytes, QCryptographicHash::Sha256).toHex();
    QByteArray manifest = forged.front().bytes;
    manifest.replace(before, "\"size\":" + QByteArray::number(lines.size()));
    manifest.replace(hash, QCryptographicHash::hash(lines, QCryptographicHash::Sha256).toHex());
    forged.front() = test::stored("manifest.json", manifest);
    forged[4] = test::stored("questions.jsonl", lines);
    EXPECT_EQ(refusal(forged), "taken");
    forged[4] = test::stored("questions.jsonl", lines + QByteArray(10'000'000, '\n'));
    EXPECT_NE(refusal(forged), "taken");
}

TEST(PackTricks, EncryptedOrOtherwisePackedEntriesAreRefused)
{
    std::vector<ForgedEntry> encrypted = entries();
    encrypted[2].flags = 1;
    EXPECT_TRUE(names(refusal(encrypted), "pack.method"));
    std::vector<ForgedEntry> bzip2 = entries();
    bzip2[2].method = 12;
    EXPECT_TRUE(names(refusal(bzip2), "pack.method"));
}

TEST(PackTricks, WhatStandsBeforeOrBehindAZipIsRefused)
{
    test::PackFile file;
    const QByteArray zip = test::forged(entries());
    EXPECT_TRUE(names(file.refusal("#!/bin/sh\n" + zip), "pack.no-zip"));
    EXPECT_TRUE(names(file.refusal(zip + "x"), "pack.no-zip"));
    EXPECT_TRUE(names(file.refusal(zip + zip), "pack.no-zip"));
    EXPECT_TRUE(names(file.refusal(zip.first(zip.size() / 2)), "pack.no-zip"));
    EXPECT_TRUE(names(file.refusal({}), "pack.no-zip"));
    EXPECT_TRUE(names(file.refusal(test::forged({})), "pack.no-zip"));
}

TEST(PackTricks, AZipInsideIsNotOpened)
{
    std::vector<ForgedEntry> nested = entries();
    const QByteArray inner = test::forged(entries());
    nested[2] = test::stored("facts.jsonl", inner);
    const QByteArray size = "\"size\":" + QByteArray::number(entries()[2].bytes.size());
    const QByteArray hash = QCryptographicHash::hash(entries()[2].bytes, QCryptographicHash::Sha256).toHex();
    QByteArray manifest = entries().front().bytes;
    manifest.replace(size, "\"size\":" + QByteArray::number(inner.size()));
    manifest.replace(hash, QCryptographicHash::hash(inner, QCryptographicHash::Sha256).toHex());
    nested.front() = test::stored("manifest.json", manifest);
    EXPECT_TRUE(names(refusal(nested), "set.not-json"));
}

TEST(PackTricks, ASignatureTakenOutPutInOrOfAnotherVersionIsRefused)
{
    test::PackFile file;
    const SecretKey key = test::publisher();
    const QByteArray manifest = entries().front().bytes;
    std::vector<ForgedEntry> added = entries();
    added.insert(added.begin() + 1,
                 test::stored("manifest.json.minisig", sign(manifest, "shixi set=made-up version=1", key).toText()));
    EXPECT_TRUE(names(refusal(added), "pack.signature"));
    const QByteArray named = QByteArray(manifest).replace(
        "  \"members\"", "  \"key\": \"" + key.publicKey().toText() + "\",\n  \"members\"");
    std::vector<ForgedEntry> withoutIt = entries();
    withoutIt.front() = test::stored("manifest.json", named);
    EXPECT_TRUE(names(refusal(withoutIt), "pack.signature"));
    const auto signedBy = [&](const SecretKey &signer, const QByteArray &comment) {
        std::vector<ForgedEntry> forged = withoutIt;
        forged.insert(forged.begin() + 1, test::stored("manifest.json.minisig", sign(named, comment, signer).toText()));
        return refusal(forged);
    };
    EXPECT_EQ(signedBy(key, trustedCommentOf(test::publishedSet().manifest())), "taken");
    EXPECT_TRUE(names(signedBy(key, trustedCommentOf(test::publishedSet(2).manifest())), "pack.comment"));
    EXPECT_TRUE(
        names(signedBy(SecretKey::made(), trustedCommentOf(test::publishedSet().manifest())), "pack.signature"));
}

TEST(PackTricks, AMediumThatIsNotWhatItsNameSaysIsRefused)
{
    const QByteArray bytes = "picture";
    const QString right = QString::fromLatin1(test::mediumName(bytes, "png"));
    EXPECT_NO_THROW((void)writePack(test::publishedSet(), {{right, bytes}}, nullptr));
    const QString other = QString::fromLatin1(test::mediumName("another", "png"));
    EXPECT_THROW((void)writePack(test::publishedSet(), {{other, bytes}}, nullptr), Error);
    QString script = right;
    EXPECT_THROW((void)writePack(test::publishedSet(),
                                 {{script.replace(QStringLiteral("png"), QStringLiteral("sh")), bytes}},
                                 nullptr),
                 Error);
}

} // namespace shixi::packs
