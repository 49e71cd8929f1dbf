#include "packs/pack/archive.h"
#include "packs/pack/packfile.h"
#include "workshop/keyfiles.h"
#include "workshop/publishing.h"
#include "workshop/workshop.h"

#include <gmock/gmock.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace shixi::workshop
{

namespace
{

using packs::test::fileBytes;
using packs::test::publisher;

const QDate publishingDay(2026, 11, 23);
const QByteArray rejectsTheChoice = R"({"at":"2026-11-01T00:00:00Z","item":"0000000000000c01","decision":"reject"})";
const QByteArray editsTheStem =
    R"({"at":"2026-11-01T00:00:00Z","item":"0000000000000c02","decision":"edit","fields":{"stem":"读书会是哪年哪月成立的？"}})";

class PublishedDraft : public testing::Test
{
protected:
    void SetUp() override
    {
        QDir().mkpath(m_draft);
        for (const auto &[name, bytes] : packs::writeSet(packs::test::madeUpSet())) {
            put(m_draft + u'/' + name, bytes);
        }
        decide(rejectsTheChoice + '\n' + editsTheStem + '\n');
    }

    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()) << path.toStdString();
    }

    void decide(const QByteArray &lines) const { put(m_draft + QStringLiteral("/decisions.jsonl"), lines); }

    QString medium(const QByteArray &bytes, const QByteArray &ending) const
    {
        QDir().mkpath(m_draft + QStringLiteral("/media"));
        const QString name = QString::fromLatin1(packs::test::mediumName(bytes, ending));
        put(m_draft + u'/' + name, bytes);
        return name;
    }

    [[nodiscard]] Publishing signedOn(const QDate &day = publishingDay) const
    {
        Publishing how{m_output, day};
        how.key = publisher();
        return how;
    }

    [[nodiscard]] QStringList everything() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    // What is said; nothing is written.
    template<class Work>
    std::string refusal(Work work) const
    {
        const QStringList before = everything();
        std::string said = "done";
        try {
            work();
        } catch (const Error &error) {
            said = error.detail();
        }
        EXPECT_EQ(everything(), before) << said;
        return said;
    }

    std::string refusalOf(const Publishing &how) const
    {
        return refusal([&] {
            publish(m_draft, how);
        });
    }

    QTemporaryDir m_folder;
    QString m_draft = m_folder.filePath(QStringLiteral("draft"));
    QString m_output = m_folder.filePath(QStringLiteral("a.shixi"));
};

std::vector<std::string> rulesOf(const Published &published)
{
    std::vector<std::string> rules;
    for (const Finding &finding : published.findings) {
        rules.push_back(finding.rule);
    }
    return rules;
}

TEST_F(PublishedDraft, IsTheDraftAsItsReviewerLeftIt)
{
    const Published published = publish(m_draft, signedOn());
    const packs::Pack pack = readPackFile(m_output);
    ASSERT_EQ(pack.set.questions().size(), 1U);
    EXPECT_EQ(pack.set.questions().front().id.value, "0000000000000c02");
    EXPECT_EQ(pack.set.questions().front().stem, QStringLiteral("读书会是哪年哪月成立的？"));

    packs::Members decided = packs::writeSet(packs::readDecided(packs::readMembers(m_draft)).set);
    packs::Members read = packs::writeSet(pack.set);
    const QString manifest = QStringLiteral("manifest.json");
    EXPECT_TRUE(read[manifest].contains("\"published\": \"2026-11-23\""));
    read[manifest].replace("  \"published\": \"2026-11-23\",\n", "");
    EXPECT_EQ(read, decided);
    EXPECT_EQ(published.questions, 1U);
    EXPECT_EQ(published.facts, 2U);
    EXPECT_EQ(published.sha256, pack.sha256);
    EXPECT_EQ(published.keys, pack.head.keys);
}

TEST_F(PublishedDraft, HasTheSameBytesWithTheSameDayAndKey)
{
    medium("\x89PNG picture", "png");
    publish(m_draft, signedOn());
    const QByteArray first = fileBytes(m_output);
    m_output = m_folder.filePath(QStringLiteral("b.shixi"));
    publish(m_draft, signedOn());
    EXPECT_EQ(fileBytes(m_output), first);
    m_output = m_folder.filePath(QStringLiteral("c.shixi"));
    publish(m_draft, signedOn(publishingDay.addDays(1)));
    EXPECT_NE(fileBytes(m_output), first);
}

TEST_F(PublishedDraft, IsSignedSoThatMinisignSaysYes)
{
    if (QStandardPaths::findExecutable(QStringLiteral("minisign")).isEmpty()) {
        GTEST_SKIP() << "minisign is not installed";
    }
    publish(m_draft, signedOn());
    const packs::ArchiveReader archive(m_output);
    for (std::size_t entry = 0; entry < 2; ++entry) {
        QByteArray bytes;
        archive.read(entry, archive.entries()[entry].size, [&bytes](const QByteArray &part) {
            bytes += part;
        });
        put(m_folder.filePath(QString::fromLatin1(archive.entries()[entry].name)), bytes);
    }
    const QString manifest = m_folder.filePath(QStringLiteral("manifest.json"));
    const QString key = QString::fromLatin1(publisher().publicKey().toText());
    const QStringList words{QStringLiteral("-Vm"), manifest, QStringLiteral("-P"), key};
    EXPECT_EQ(QProcess::execute(QStringLiteral("minisign"), words), 0);
    put(manifest, fileBytes(manifest).replace("made-up", "mode-up"));
    EXPECT_NE(QProcess::execute(QStringLiteral("minisign"), words), 0);
}

TEST_F(PublishedDraft, SaysHowManyQuestionsNobodyDecidedOn)
{
    EXPECT_THAT(rulesOf(publish(m_draft, signedOn())), testing::IsEmpty());
    decide(rejectsTheChoice);
    Publishing again = signedOn();
    again.overwrite = true;
    const Published published = publish(m_draft, again);
    ASSERT_THAT(rulesOf(published), testing::ElementsAre("pack.undecided"));
    EXPECT_THAT(published.findings.front().arguments, testing::ElementsAre("1"));
    EXPECT_EQ(published.findings.front().severity, Severity::Warning);
}

TEST_F(PublishedDraft, IsNotWrittenWhereAnythingInTheDraftIsAnError)
{
    decide("{\"at\": cut off\n");
    EXPECT_THAT(refusalOf(signedOn()), testing::StartsWith(m_draft.toStdString() + "/decisions.jsonl:1: set."));
    decide({});
    put(m_draft + QStringLiteral("/questions.jsonl"),
        fileBytes(m_draft + QStringLiteral("/questions.jsonl")).replace("\"key\":[\"a\"]", "\"key\":[\"z\"]"));
    EXPECT_THAT(refusalOf(signedOn()), testing::StartsWith(m_draft.toStdString() + "/questions.jsonl:1: set."));
    QFile::remove(m_draft + QStringLiteral("/cards.jsonl"));
    EXPECT_EQ(refusalOf(signedOn()), m_draft.toStdString() + "/cards.jsonl");
}

TEST_F(PublishedDraft, ReplacesAFileOnlyWhereThatIsAsked)
{
    put(m_output, "mine");
    EXPECT_EQ(refusalOf(signedOn()), m_output.toStdString() + ": pack.already-there");
    EXPECT_EQ(fileBytes(m_output), "mine");
    Publishing how = signedOn();
    how.overwrite = true;
    const Published published = publish(m_draft, how);
    EXPECT_EQ(published.size, fileBytes(m_output).size());
    EXPECT_TRUE(readPackFile(m_output).isSigned());
}

TEST_F(PublishedDraft, IsWrittenToNoFolderDeviceOrMissingPlace)
{
    Publishing how = signedOn();
    how.overwrite = true;
    how.output = m_folder.filePath(QStringLiteral("nowhere/a.shixi"));
    EXPECT_THAT(refusalOf(how), testing::HasSubstr("a.shixi: pack.cannot-write: "));
    how.output = m_draft + QStringLiteral("/facts.jsonl/a.shixi");
    EXPECT_THAT(refusalOf(how), testing::HasSubstr("a.shixi: pack.cannot-write: "));
    how.output = m_folder.path();
    EXPECT_EQ(refusalOf(how), m_folder.path().toStdString() + ": pack.no-file");
    how.output = QStringLiteral("/dev/null");
    EXPECT_EQ(refusalOf(how), "/dev/null: pack.no-file");
}

TEST_F(PublishedDraft, NeverLiesAmongTheFilesOfItsDraft)
{
    Publishing how = signedOn();
    how.overwrite = true;
    how.output = m_draft + QStringLiteral("/facts.jsonl");
    const QByteArray facts = fileBytes(how.output);
    EXPECT_EQ(refusalOf(how), how.output.toStdString() + ": pack.inside-draft");
    EXPECT_EQ(fileBytes(how.output), facts);
}

TEST_F(PublishedDraft, TakesTheMediaThatAreNamedByTheirHash)
{
    const QString picture = medium("\x89PNG picture", "png");
    const QString sound = medium("OggS sound", "ogg");
    put(m_draft + QStringLiteral("/media/photo.png"), "not by its hash");
    const Published published = publish(m_draft, signedOn());
    EXPECT_EQ(published.media, 2U);
    EXPECT_THAT(rulesOf(published), testing::ElementsAre("pack.medium-name"));
    const packs::Pack pack = readPackFile(m_output);
    EXPECT_EQ(packs::readMedium(m_output, pack.head, picture), "\x89PNG picture");
    EXPECT_EQ(packs::readMedium(m_output, pack.head, sound), "OggS sound");

    put(m_draft + u'/' + picture, "another picture");
    Publishing again = signedOn();
    again.output = m_folder.filePath(QStringLiteral("b.shixi"));
    EXPECT_EQ(refusalOf(again), m_draft.toStdString() + '/' + picture.toStdString() + ": pack.medium-changed");
}

TEST_F(PublishedDraft, BearsThePublisherItIsGivenAndWarnsWhereThereIsNone)
{
    Publishing how = signedOn();
    how.publisher = QStringLiteral("清河读书会");
    EXPECT_EQ(publish(m_draft, how).manifest.publisher, QStringLiteral("清河读书会"));
    EXPECT_EQ(readPackFile(m_output).set.manifest().publisher, QStringLiteral("清河读书会"));

    const QString manifest = m_draft + QStringLiteral("/manifest.json");
    put(manifest, fileBytes(manifest).replace("\"无\"", "\"\""));
    how = signedOn();
    how.overwrite = true;
    EXPECT_THAT(rulesOf(publish(m_draft, how)), testing::ElementsAre("pack.no-publisher"));
}

TEST_F(PublishedDraft, MayBeAPublishedFolderAndWarnsWhereItsDayWasAnother)
{
    QFile::remove(m_draft + QStringLiteral("/decisions.jsonl"));
    for (const auto &[name, bytes] : packs::writeSet(packs::test::publishedSet())) {
        put(m_draft + u'/' + name, bytes);
    }
    EXPECT_THAT(rulesOf(publish(m_draft, signedOn())), testing::IsEmpty());
    Publishing later = signedOn(publishingDay.addDays(1));
    later.overwrite = true;
    EXPECT_THAT(rulesOf(publish(m_draft, later)), testing::ElementsAre("pack.published-before"));
}

TEST_F(PublishedDraft, CanBeTheSetThatComesAlong)
{
    const Published published = publish(QStringLiteral("builtin"), signedOn());
    EXPECT_EQ(packs::writeSet(readPackFile(m_output).set).at(QStringLiteral("questions.jsonl")),
              packs::writeSet(readEditedSet(QStringLiteral("builtin"))).at(QStringLiteral("questions.jsonl")));
    EXPECT_GT(published.questions, 200U);
}

TEST_F(PublishedDraft, IsSignedAnewByADeputyWithNothingElseChanged)
{
    const packs::SecretKey deputy = packs::SecretKey::made();
    Publishing how = signedOn();
    how.deputies = {deputy.publicKey()};
    how.successor = packs::SecretKey::made().publicKey();
    const QString picture = medium("\x89PNG picture", "png");
    publish(m_draft, how);
    const QString by = m_folder.filePath(QStringLiteral("b.shixi"));
    EXPECT_THAT(rulesOf(sign(m_output, deputy, by)), testing::IsEmpty());
    const packs::Pack before = readPackFile(m_output);
    const packs::Pack after = readPackFile(by);
    EXPECT_EQ(after.head.keys, (packs::PackKeys{deputy.publicKey(), how.successor, how.deputies}));
    EXPECT_EQ(after.head.members, before.head.members);
    EXPECT_EQ(packs::writeSet(after.set), packs::writeSet(before.set));
    EXPECT_EQ(packs::readMedium(by, after.head, picture), "\x89PNG picture");
    EXPECT_EQ(refusal([&] {
                  sign(m_output, deputy, by);
              }),
              by.toStdString() + ": pack.already-there");
}

TEST_F(PublishedDraft, SignedByAStrangerIsWarnedOfUnlessItWasUnsigned)
{
    publish(m_draft, signedOn());
    const packs::SecretKey other = packs::SecretKey::made();
    const QString by = m_folder.filePath(QStringLiteral("b.shixi"));
    EXPECT_THAT(rulesOf(sign(m_output, other, by)), testing::ElementsAre("pack.stranger"));

    Publishing unsignedOne{m_output, publishingDay};
    unsignedOne.overwrite = true;
    publish(m_draft, unsignedOne);
    EXPECT_FALSE(readPackFile(m_output).isSigned());
    EXPECT_THAT(rulesOf(sign(m_output, other, by, true)), testing::IsEmpty());
    EXPECT_EQ(readPackFile(by).head.keys.key, other.publicKey());
}

TEST_F(PublishedDraft, IsNotSignedAgainWhereAByteOfItChanged)
{
    publish(m_draft, signedOn());
    const QString by = m_folder.filePath(QStringLiteral("b.shixi"));
    const QByteArray whole = fileBytes(m_output);
    const qsizetype facts = whole.indexOf("facts.jsonl");
    // A name, a check sum, what is packed, the list at the end.
    for (const qsizetype place : {qsizetype{33}, qsizetype{14}, facts + 40, whole.size() - 40}) {
        QByteArray bytes = whole;
        bytes[place] = static_cast<char>(bytes[place] ^ 1);
        put(m_output, bytes);
        EXPECT_THAT(refusal([&] {
                        sign(m_output, publisher(), by);
                    }),
                    testing::StartsWith(m_output.toStdString()))
            << place;
    }
}

TEST_F(PublishedDraft, IsASetWhereverOneIsNamed)
{
    publish(m_draft, signedOn());
    const QString named = m_folder.filePath(QStringLiteral("四强(1)"));
    ASSERT_TRUE(QFile::rename(m_output, named));
    EXPECT_TRUE(isSetFolder(named));
    std::vector<Finding> findings;
    EXPECT_EQ(readEditedSet(named, &findings).questions().size(), 1U);
    const OldSet old = readOldSet(named);
    EXPECT_TRUE(old.published);
    EXPECT_EQ(old.decisions, "");
    const CarriedDraft next = draftFrom(old, packs::test::madeUpSet().articles().front());
    EXPECT_EQ(next.set.manifest().version, 2);
    EXPECT_EQ(next.set.manifest().id.value, "made-up");
}

TEST_F(PublishedDraft, IsKnownByItsBytesAndNotByItsName)
{
    const QString text = m_folder.filePath(QStringLiteral("text.shixi"));
    put(text, "PK is how this text begins");
    EXPECT_FALSE(isPackFile(text));
    put(text, "PK\3\4....word/document.xml");
    EXPECT_FALSE(isPackFile(text));
    put(text, {});
    EXPECT_FALSE(isPackFile(text));
    EXPECT_FALSE(isPackFile(m_draft));
    EXPECT_FALSE(isPackFile(m_output));
    EXPECT_EQ(refusal([&] {
                  (void)readPackFile(m_draft);
              }),
              m_draft.toStdString() + ": pack.no-file");
}

TEST_F(PublishedDraft, ShowsWhatIsInIt)
{
    medium("\x89PNG picture", "png");
    const Inspected draft = inspect(m_draft);
    EXPECT_FALSE(draft.keys);
    ASSERT_TRUE(draft.decisions);
    EXPECT_EQ(draft.decisions->rejected, 1);
    EXPECT_EQ(draft.set.questions().size(), 2U);
    publish(m_draft, signedOn());
    const Inspected pack = inspect(m_output);
    ASSERT_TRUE(pack.keys);
    EXPECT_EQ(pack.keys->key, publisher().publicKey());
    EXPECT_FALSE(pack.decisions);
    ASSERT_EQ(pack.members.size(), 5U);
    EXPECT_EQ(pack.members.front().name, QStringLiteral("article.txt"));
    EXPECT_EQ(pack.members.back().size, 12);
}

TEST_F(PublishedDraft, TakesAKeyThatWasMadeAndKeptInFiles)
{
    const QString name = m_folder.filePath(QStringLiteral("me"));
    const KeyFiles files = writeNewKey(name, QStringLiteral("密码"));
    EXPECT_EQ(QFile::permissions(files.secret)
                  & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther
                     | QFileDevice::ExeOwner),
              QFileDevice::Permissions());
    EXPECT_TRUE(asksForPassword(files.secret));
    EXPECT_EQ(readSecretKey(files.secret, QStringLiteral("密码")).publicKey(), files.key);
    EXPECT_EQ(readPublicKey(files.open), files.key);
    EXPECT_EQ(readPublicKey(QString::fromLatin1(files.key.toText())), files.key);
    EXPECT_EQ(refusal([&] {
                  (void)readSecretKey(files.secret, QStringLiteral("别的"));
              }),
              files.secret.toStdString() + ": pack.password");
    EXPECT_EQ(refusal([&] {
                  (void)readPublicKey(QStringLiteral("no/such.pub"));
              }),
              "no/such.pub: pack.no-key");
}

TEST_F(PublishedDraft, IsNeverSignedByAKeyThatReplacedAnother)
{
    const QString name = m_folder.filePath(QStringLiteral("me"));
    put(name + QStringLiteral(".key"), "mine");
    const auto make = [&name] {
        writeNewKey(name, {});
    };
    EXPECT_EQ(refusal(make), name.toStdString() + ".key: pack.key-there");
    EXPECT_EQ(fileBytes(name + QStringLiteral(".key")), "mine");
    QFile::remove(name + QStringLiteral(".key"));
    ASSERT_TRUE(QFile::link(QStringLiteral("nowhere"), name + QStringLiteral(".pub")));
    EXPECT_EQ(refusal(make), name.toStdString() + ".pub: pack.key-there");
}

} // namespace

} // namespace shixi::workshop
