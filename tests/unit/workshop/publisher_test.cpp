#include "core/splitmix64.h"
#include "packs/pack/packfile.h"
#include "workshop/keyfiles.h"
#include "workshop/notesmade.h"
#include "workshop/publisherlock.h"
#include "workshop/publishingas.h"
#include "workshop/recoverytext.h"
#include "workshop/withdrawingas.h"
#include "workshop/workshop.h"

#include <gmock/gmock.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <cstdlib>
#include <map>

namespace shixi::workshop
{

namespace
{

using packs::test::fileBytes;

const QDate firstDay(2026, 11, 23);

class PublisherTest : public testing::Test
{
protected:
    void SetUp() override { writeDraftOf(packs::test::madeUpSet()); }

    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()) << path.toStdString();
    }

    void writeDraftOf(const questions::QuestionSet &set) const
    {
        QDir().mkpath(m_draft);
        for (const auto &[name, bytes] : packs::writeSet(set)) {
            put(m_draft + u'/' + name, bytes);
        }
    }

    // Another text of the first question.
    void changeDraft(const QString &stem) const
    {
        const questions::QuestionSet made = packs::test::madeUpSet();
        std::vector<questions::Question> questions = made.questions();
        questions.front().stem = stem;
        writeDraftOf({made.manifest(), made.articles(), made.facts(), made.cards(), questions});
    }

    // In the fact, its sentence and both questions.
    void correctTheAnswer() const
    {
        const questions::QuestionSet made = packs::test::madeUpSet();
        const QString now = QStringLiteral("2019年6月");
        std::vector<knowledge::Article> articles = made.articles();
        articles.front().text.replace(QStringLiteral("2019年5月"), now);
        articles.front().id = knowledge::articleId(articles.front().text);
        std::vector<knowledge::Fact> facts = made.facts();
        facts.front().answer = now;
        facts.front().evidence.quote = now;
        std::vector<questions::Question> questions = made.questions();
        for (questions::Question &question : questions) {
            question.answer = {now};
            question.evidence.quote = now;
        }
        questions.front().key = {QStringLiteral("c")};
        writeDraftOf({made.manifest(), std::move(articles), std::move(facts), made.cards(), std::move(questions)});
    }

    [[nodiscard]] PublishingAs as(const QDate &day, const QString &name = {}) const
    {
        return {.output = {}, .folder = m_folder.path(), .day = day, .name = name};
    }

    Published publishOn(const QDate &day, const QString &name = {}) const
    {
        return publishAs(m_keys, m_draft, as(day, name));
    }

    template<class Work>
    static std::string refusalOf(Work work)
    {
        try {
            work();
        } catch (const Error &error) {
            return error.detail();
        }
        return "done";
    }

    [[nodiscard]] QStringList everything() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    [[nodiscard]] RecoverySheet sheet() const { return recoverySheet(m_keys, firstDay); }

    // As who prints the sheet and types its check word.
    void makeAndConfirm() const
    {
        noteSheetMade(m_keys, m_keys.mustRead().key, firstDay);
        confirmSheet(m_keys, sheet().checkWord.chinese, firstDay);
    }

    [[nodiscard]] QString sheetOf(const PublisherFolder &folder) const
    {
        return sheetLines(folder.secretKeyFile()).join(u'\n');
    }

    QTemporaryDir m_folder;
    QString m_draft = m_folder.filePath(QStringLiteral("draft"));
    PublisherFolder m_keys = PublisherFolder(m_folder.filePath(QStringLiteral("publisher")));
};

std::vector<std::string> rulesIn(const Published &published)
{
    std::vector<std::string> rules;
    for (const Finding &finding : published.findings) {
        rules.push_back(finding.rule);
    }
    return rules;
}

TEST_F(PublisherTest, TheFirstTimeOnlyANameIsAskedAndTheKeyIsMade)
{
    EXPECT_EQ(refusalOf([this] {
                  publishOn(firstDay);
              }),
              ": publisher.no-name");
    EXPECT_FALSE(m_keys.read());
    const Published published = publishOn(firstDay, QStringLiteral(" 清河读书会 "));
    EXPECT_TRUE(published.path.endsWith(QStringLiteral("读书会_v1_2026-11.shixi"))) << published.path.toStdString();
    const packs::Pack pack = *packs::readPack(published.path);
    EXPECT_EQ(pack.set.manifest().publisher, QStringLiteral("清河读书会"));
    const Publisher publisher = m_keys.mustRead();
    EXPECT_EQ(pack.head.keys.key, publisher.key);
    EXPECT_FALSE(publisher.sheetConfirmed.isValid());
    ASSERT_EQ(publisher.sets.size(), 1U);
    EXPECT_EQ(publisher.sets.front().version, 1);
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    for (const char *name : {"", "/publisher.key", "/publisher.json"}) {
        EXPECT_EQ(QFile::permissions(m_keys.path() + QLatin1String(name)) & others, QFileDevice::Permissions()) << name;
    }
}

TEST_F(PublisherTest, NoKeyIsMadeForADraftThatIsRefused)
{
    put(m_draft + QStringLiteral("/decisions.jsonl"), "{\"at\": cut off\n");
    EXPECT_THAT(refusalOf([this] {
                    publishOn(firstDay, QStringLiteral("甲"));
                }),
                testing::HasSubstr("/decisions.jsonl:1: set."));
    EXPECT_EQ(everything(), QStringList{QStringLiteral("draft")});
}

TEST_F(PublisherTest, WhatChangedIsTheNextVersionAndWhatDidNotIsTheSame)
{
    const Published first = publishOn(firstDay, QStringLiteral("甲"));
    const Published again = publishOn(firstDay.addDays(2));
    EXPECT_THAT(rulesIn(again), testing::Contains("publisher.same"));
    EXPECT_EQ(again.sha256, first.sha256);
    EXPECT_NE(again.path, first.path);

    makeAndConfirm();
    changeDraft(QStringLiteral("读书会是何时成立的?"));
    const Published second = publishOn(firstDay.addDays(3));
    EXPECT_THAT(rulesIn(second), testing::Contains("publisher.raised"));
    EXPECT_EQ(second.manifest.version, 2);
    EXPECT_EQ(second.manifest.published, QStringLiteral("2026-11-26"));
    EXPECT_TRUE(second.path.endsWith(QStringLiteral("读书会_v2_2026-11.shixi")));
    EXPECT_EQ(m_keys.mustRead().published({"made-up"})->version, 2);
}

TEST_F(PublisherTest, AnAnswerCorrectedInTheDraftIsToldAndLearntAnewByMembers)
{
    const Published first = publishOn(firstDay, QStringLiteral("甲"));
    EXPECT_FALSE(first.edition);
    makeAndConfirm();
    correctTheAnswer();
    const Planned planned = plan(m_keys, m_draft, as(firstDay.addDays(1)));
    EXPECT_EQ(planned.next.version, 2);
    ASSERT_TRUE(planned.draft.edition);
    const Published second = publishOn(firstDay.addDays(1));
    ASSERT_TRUE(second.edition);
    for (const library::Edition &edition : {*planned.draft.edition, *second.edition}) {
        EXPECT_EQ(edition.before, 1);
        ASSERT_FALSE(edition.corrected.empty());
        EXPECT_EQ(edition.corrected.front().before, QStringLiteral("2019年5月"));
        EXPECT_EQ(edition.corrected.front().after, QStringLiteral("2019年6月"));
    }
    // What members are told, from the packs alone.
    const library::Changes told = library::changesBetween(readPackFile(first.path).set, readPackFile(second.path).set);
    EXPECT_EQ(told.corrected, second.edition->cards.corrected);
    EXPECT_THAT(told.corrected, testing::SizeIs(1));
    const Published again = publishOn(firstDay.addDays(2));
    EXPECT_EQ(again.sha256, second.sha256) << "the rev is raised once";
}

TEST_F(PublisherTest, WhatChangedAfterItsReviewIsToBeReviewedAgain)
{
    const QByteArray accepts = R"({"at":"2026-11-01T00:00:00Z","item":"0000000000000c01","decision":"accept"})"
                               "\n"
                               R"({"at":"2026-11-01T00:00:00Z","item":"0000000000000c02","decision":"accept"})"
                               "\n";
    put(m_draft + QStringLiteral("/decisions.jsonl"), accepts);
    publishOn(firstDay, QStringLiteral("甲"));
    EXPECT_EQ(plan(m_keys, m_draft, as(firstDay)).draft.decisions->undecided, 0);
    changeDraft(QStringLiteral("读书会是何时成立的?"));
    const Reviewed changed = plan(m_keys, m_draft, as(firstDay)).draft;
    EXPECT_EQ(changed.decisions->undecided, 1);
    EXPECT_EQ(changed.decisions->accepted, 1);
    EXPECT_TRUE(std::ranges::any_of(changed.findings, [](const Finding &finding) {
        return finding.rule == "pack.review-outdated";
    }));
    put(m_draft + QStringLiteral("/decisions.jsonl"),
        accepts + R"({"at":"2026-11-24T00:00:00Z","item":"0000000000000c01","decision":"accept"})");
    EXPECT_EQ(plan(m_keys, m_draft, as(firstDay)).draft.decisions->undecided, 0) << "decided on anew";
}

TEST_F(PublisherTest, WithoutACopyOfTheLastVersionNothingIsCompared)
{
    publishOn(firstDay, QStringLiteral("甲"));
    const QString copy = m_keys.path() + QStringLiteral("/published/made-up.shixi");
    ASSERT_TRUE(QFile::exists(copy));
    put(copy, "no pack");
    EXPECT_FALSE(plan(m_keys, m_draft, as(firstDay)).draft.edition);
    PublishingAs how = as(firstDay);
    how.lastVersion = m_draft; // named by hand
    EXPECT_TRUE(plan(m_keys, m_draft, how).draft.edition);
    how.lastVersion = QStringLiteral(":builtin");
    EXPECT_THAT(refusalOf([&] {
                    (void)plan(m_keys, m_draft, how);
                }),
                testing::HasSubstr("pack.another-set"));
}

// The draft has rev 1 for good: what members know must not depend on a copy.
TEST_F(PublisherTest, ARaisedRevIsNeverLoweredThoughTheCopyIsGone)
{
    publishOn(firstDay, QStringLiteral("甲"));
    makeAndConfirm();
    correctTheAnswer();
    publishOn(firstDay.addDays(1));
    ASSERT_TRUE(QDir(m_keys.path() + QStringLiteral("/published")).removeRecursively());
    const Published again = publishOn(firstDay.addDays(2));
    EXPECT_EQ(again.manifest.version, 2) << "the same";
    EXPECT_THAT(rulesIn(again), testing::Not(testing::Contains("publisher.no-copy")));
    ASSERT_TRUE(QDir(m_keys.path() + QStringLiteral("/published")).removeRecursively());
    changeDraft(QStringLiteral("读书会是何时成立的?"));
    const Published third = publishOn(firstDay.addDays(3));
    EXPECT_EQ(readPackFile(third.path).set.cards().front().rev, 2);
    EXPECT_THAT(rulesIn(third), testing::Contains("publisher.no-copy"));
}

TEST_F(PublisherTest, ACopyOfAnOlderVersionDoesNotPassForTheLast)
{
    publishOn(firstDay, QStringLiteral("甲"));
    makeAndConfirm();
    const QString copy = m_keys.path() + QStringLiteral("/published/made-up.shixi");
    const QByteArray first = fileBytes(copy);
    correctTheAnswer();
    publishOn(firstDay.addDays(1));
    put(copy, first); // as where the program is cut off before it is replaced
    changeDraft(QStringLiteral("读书会何时成立?")); // back to what it was
    const Planned planned = plan(m_keys, m_draft, as(firstDay.addDays(2)));
    EXPECT_FALSE(planned.draft.edition);
    EXPECT_TRUE(std::ranges::any_of(planned.draft.findings, [](const Finding &finding) {
        return finding.rule == "publisher.no-copy";
    }));
    EXPECT_EQ(planned.draft.set.cards().front().rev, 2) << "never lower";
}

TEST_F(PublisherTest, TheCopyIsKeptBeforeThePackIsWritten)
{
    publishOn(firstDay, QStringLiteral("甲"));
    makeAndConfirm();
    const QString copy = m_keys.path() + QStringLiteral("/published/made-up.shixi");
    ASSERT_TRUE(QFile::remove(copy));
    ASSERT_TRUE(QDir().mkpath(copy)); // no file can come there
    correctTheAnswer();
    const Published second = publishOn(firstDay.addDays(1));
    EXPECT_TRUE(QFile::exists(second.path));
    EXPECT_THAT(rulesIn(second), testing::Contains("publisher.not-kept"));
}

TEST_F(PublisherTest, AKeyAgainstItsFactIsNotPublished)
{
    const questions::QuestionSet made = packs::test::madeUpSet();
    std::vector<questions::Question> questions = made.questions();
    questions.front().key = {QStringLiteral("c")};
    questions.front().answer = {QStringLiteral("2019年6月")};
    writeDraftOf({made.manifest(), made.articles(), made.facts(), made.cards(), questions});
    EXPECT_THAT(refusalOf([this] {
                    publishOn(firstDay, QStringLiteral("甲"));
                }),
                testing::HasSubstr("/0000000000000c01: items.key-against-fact"));
    EXPECT_EQ(everything(), QStringList{QStringLiteral("draft")});
}

TEST_F(PublisherTest, TheSecondTimeIsRefusedUntilAWordOfTheSheetIsGiven)
{
    publishOn(firstDay, QStringLiteral("甲"));
    changeDraft(QStringLiteral("读书会是何时成立的?"));
    const QStringList before = everything();
    const auto second = [this] {
        publishOn(firstDay);
    };
    EXPECT_EQ(refusalOf(second), m_keys.path().toStdString() + ": publisher.needs-sheet");
    EXPECT_EQ(everything(), before);
    noteSheetMade(m_keys, m_keys.mustRead().key, firstDay);
    const KeyWords words = keyWordsOf(m_keys.mustRead().key);
    for (const QString &wrong : {words.chinese.at(3), words.english.at(3), QString(), QStringLiteral("something")}) {
        EXPECT_EQ(refusalOf([&] {
                      confirmSheet(m_keys, wrong, firstDay);
                  }),
                  ": publisher.sheet-word");
    }
    EXPECT_EQ(refusalOf(second), m_keys.path().toStdString() + ": publisher.needs-sheet");
    confirmSheet(m_keys, u' ' + sheet().checkWord.english.toUpper(), firstDay);
    EXPECT_EQ(refusalOf(second), "done");
}

TEST_F(PublisherTest, NoWordConfirmsASheetThatWasNeverMadeOrIsOfAnotherKey)
{
    publishOn(firstDay, QStringLiteral("甲"));
    const auto confirming = [this] {
        return refusalOf([this] {
            confirmSheet(m_keys, sheet().checkWord.chinese, firstDay);
        });
    };
    EXPECT_EQ(confirming(), ": publisher.no-sheet");
    noteSheetMade(m_keys, packs::SecretKey::made().publicKey(), firstDay);
    EXPECT_EQ(confirming(), ": publisher.no-sheet");
    noteSheetMade(m_keys, m_keys.mustRead().key, firstDay);
    EXPECT_EQ(confirming(), "done");
}

TEST_F(PublisherTest, ASheetConfirmedByTheWordAskedForBeforeStaysConfirmed)
{
    publishOn(firstDay, QStringLiteral("甲"));
    Publisher publisher = m_keys.mustRead();
    publisher.sheetConfirmed = firstDay; // no `made` beside it
    m_keys.write(publisher);
    changeDraft(QStringLiteral("读书会是何时成立的?"));
    EXPECT_EQ(publishOn(firstDay).manifest.version, 2);
}

TEST(CheckWord, FollowsFromTheKeyFileAndIsNoneOfTheSixWords)
{
    // SHA-256 of "shixi recovery sheet 1\n" and the letters begins with b879 dc00: 121, 0 modulo 1,024
    const QByteArray file = "untrusted comment: x\n" + QByteArray(212, 'A') + "\n";
    const QStringList chinese = keyWordList(QStringLiteral("zh"));
    const QStringList english = keyWordList(QStringLiteral("en"));
    const SheetWord word = sheetWord(file, {});
    EXPECT_EQ(word.chinese, chinese.at(121));
    EXPECT_EQ(word.english, english.at(121));
    EXPECT_EQ(sheetWord(file, {{chinese.at(121)}, {english.at(121)}}).chinese, chinese.at(0));
}

TEST(CheckWord, IsMeantInEitherLanguageWhateverItsCaseWidthAndSpaces)
{
    const SheetWord word{QStringLiteral("银河"), QStringLiteral("galaxy")};
    for (const char *meant : {"银河", " 银 河 ", "Galaxy", "GALAXY.", "ｇａｌａｘｙ", "银河 · galaxy", "galaxy 银河"}) {
        EXPECT_TRUE(word.isMeant(QString::fromUtf8(meant))) << meant;
    }
    for (const char *other : {"", " ", "银", "galax", "galaxy galaxy", "银河银河", "star"}) {
        EXPECT_FALSE(word.isMeant(QString::fromUtf8(other))) << other;
    }
}

TEST_F(PublisherTest, AnotherSetIsASecondTimeToo)
{
    publishOn(firstDay, QStringLiteral("甲"));
    const QString manifest = m_draft + QStringLiteral("/manifest.json");
    put(manifest, fileBytes(manifest).replace("\"made-up\"", "\"other\""));
    EXPECT_THAT(refusalOf([this] {
                    publishOn(firstDay);
                }),
                testing::HasSubstr("publisher.needs-sheet"));
}

TEST_F(PublisherTest, ComesBackFromTheLinesOfItsSheetAndSignsAsBefore)
{
    publishOn(firstDay, QStringLiteral("甲"));
    const packs::PublicKey key = m_keys.mustRead().key;
    const QByteArray text = recoveryText(recoverySheet(m_keys, firstDay), true);
    EXPECT_THAT(text.toStdString(), testing::HasSubstr(keyWordsOf(key).english.join(u' ').toStdString()));
    EXPECT_THAT(text.toStdString(), testing::HasSubstr(sheet().checkWord.english.toStdString()));
    const PublisherFolder other(m_folder.filePath(QStringLiteral("other")));
    other.recover(QString::fromUtf8(text), {}, QStringLiteral("甲"), firstDay); // typed with all that is on it
    EXPECT_EQ(other.mustRead().key, key);
    EXPECT_TRUE(other.mustRead().sheetConfirmed.isValid()); // the paper is there
    PublishingAs how = as(firstDay);
    how.lastOfMembers = 1;
    EXPECT_EQ(publishAs(other, m_draft, how).keys.key, key);
}

TEST_F(PublisherTest, ARecoveredPublisherAsksWhatMembersHaveAndGoesOnAboveIt)
{
    publishOn(firstDay, QStringLiteral("甲"));
    const PublisherFolder other(m_folder.filePath(QStringLiteral("other")));
    other.recover(sheetOf(m_keys), {}, QStringLiteral("甲"), firstDay);
    changeDraft(QStringLiteral("读书会是何时成立的?"));
    PublishingAs how = as(firstDay);
    const auto publishing = [&] {
        return refusalOf([&] {
            publishAs(other, m_draft, how);
        });
    };
    for (const std::optional<int> &unknown : {std::optional<int>(), std::optional(-1), std::optional(2'000'000'000)}) {
        how.lastOfMembers = unknown;
        EXPECT_EQ(publishing(), other.path().toStdString() + ": publisher.needs-last");
    }
    EXPECT_TRUE(other.mustRead().sets.empty());
    how.lastOfMembers = 4;
    EXPECT_EQ(publishAs(other, m_draft, how).manifest.version, 5);
    how.lastOfMembers.reset(); // from now on it knows
    EXPECT_EQ(publishAs(other, m_draft, how).manifest.version, 5);
}

TEST_F(PublisherTest, SaysWhichLineWasTypedWrongly)
{
    m_keys.make(QStringLiteral("甲"), {});
    const PublisherFolder other(m_folder.filePath(QStringLiteral("other")));
    const auto recovering = [&](const QString &typed) {
        return refusalOf([&] {
            other.recover(typed, {}, QStringLiteral("甲"), firstDay);
        });
    };
    QStringList lines = sheetOf(m_keys).split(u'\n');
    ASSERT_EQ(lines.size(), 9);
    QStringList slipped = lines;
    slipped[6][5] = slipped[6][5] == u'A' ? u'B' : u'A';
    EXPECT_EQ(recovering(slipped.join(u'\n')), ": publisher.sheet-line: 7");
    QStringList shorter = lines;
    shorter.removeAt(2);
    EXPECT_EQ(recovering(shorter.join(u'\n')), ": publisher.sheet-missing: 3");
    EXPECT_EQ(recovering(QStringLiteral("not a key")), ": publisher.no-secret-key");
    EXPECT_FALSE(QFile::exists(other.path()));
    std::ranges::reverse(lines);
    EXPECT_EQ(recovering(lines.join(u'\n')), "done"); // in any order
}

TEST_F(PublisherTest, ComesBackFromAKeyFileButItsSheetIsNotThereByThat)
{
    m_keys.make(QStringLiteral("甲"), {});
    const PublisherFolder other(m_folder.filePath(QStringLiteral("other")));
    other.recover(QString::fromLatin1(m_keys.secretKeyFile()), {}, QStringLiteral("甲"), firstDay);
    EXPECT_EQ(other.mustRead().key, m_keys.mustRead().key);
    EXPECT_FALSE(other.mustRead().sheetConfirmed.isValid());
    EXPECT_EQ(fileBytes(other.path() + QStringLiteral("/publisher.pub")),
              fileBytes(m_keys.path() + QStringLiteral("/publisher.pub")));
}

TEST_F(PublisherTest, ThePasswordOfAKeyIsNeededToPublishAndToRecover)
{
    PublishingAs how = as(firstDay, QStringLiteral("甲"));
    how.password = QStringLiteral("密码");
    publishAs(m_keys, m_draft, how);
    EXPECT_TRUE(m_keys.asksForPassword());
    EXPECT_THAT(refusalOf([this] {
                    publishOn(firstDay);
                }),
                testing::EndsWith("publisher.key: pack.password"));
    const PublisherFolder other(m_folder.filePath(QStringLiteral("other")));
    const auto recovering = [&](const QString &password) {
        return refusalOf([&] {
            other.recover(sheetOf(m_keys), password, QStringLiteral("甲"), firstDay);
        });
    };
    EXPECT_EQ(recovering({}), ": publisher.needs-password");
    EXPECT_EQ(recovering(QStringLiteral("别的")), "pack.password");
    EXPECT_EQ(recovering(how.password), "done");
    EXPECT_EQ(other.secretKey(how.password).publicKey(), m_keys.mustRead().key);
}

TEST_F(PublisherTest, RecoveringPutsWhoWasThereAsideAndDeletesNothing)
{
    publishOn(firstDay, QStringLiteral("甲"));
    const QByteArray former = m_keys.secretKeyFile();
    const PublisherFolder other(m_folder.filePath(QStringLiteral("other")));
    other.make(QStringLiteral("乙"), {});
    m_keys.recover(sheetOf(other), {}, QStringLiteral("乙"), firstDay);
    EXPECT_EQ(m_keys.mustRead().key, other.mustRead().key);
    EXPECT_TRUE(m_keys.mustRead().sets.empty());
    EXPECT_EQ(fileBytes(m_keys.path() + QStringLiteral("-1/publisher.key")), former);
    m_keys.recover(QString::fromLatin1(former), {}, QStringLiteral("甲"), firstDay);
    EXPECT_TRUE(QFile::exists(m_keys.path() + QStringLiteral("-2/publisher.key")));
    ASSERT_EQ(m_keys.mustRead().sets.size(), 1U); // known from the one put aside
    EXPECT_EQ(m_keys.mustRead().sets.front().version, 1);
}

TEST_F(PublisherTest, TheHighestVersionOfAllThatWerePutAsideCounts)
{
    publishOn(firstDay, QStringLiteral("甲"));
    makeAndConfirm();
    changeDraft(QStringLiteral("读书会是何时成立的?"));
    publishOn(firstDay);
    const QString sheet = sheetOf(m_keys);
    const QString notes = m_keys.path() + QStringLiteral("/publisher.json");
    const QByteArray knowing = fileBytes(notes);
    put(notes, QByteArray(knowing).replace("\"version\":2", "\"version\":1")); // an older copy
    m_keys.recover(sheet, {}, {}, firstDay);
    put(m_keys.path() + QStringLiteral("-1/publisher.json"), knowing);
    put(notes, "damaged");
    m_keys.recover(sheet, {}, QStringLiteral("甲"), firstDay);
    EXPECT_EQ(m_keys.mustRead().published({"made-up"})->version, 2);
}

TEST_F(PublisherTest, NumbersOfNotesAreKeptAndKnownAgainFromThosePutAside)
{
    publishOn(firstDay, QStringLiteral("甲"));
    Publisher publisher = m_keys.mustRead();
    EXPECT_EQ(publisher.lastNote({"made-up"}), 0);
    publisher.notes = {{{"made-up"}, 3}, {{"other"}, 1}};
    m_keys.write(publisher);
    EXPECT_EQ(m_keys.mustRead(), publisher);
    const QString sheet = sheetOf(m_keys);
    m_keys.recover(sheet, {}, {}, firstDay);
    EXPECT_EQ(m_keys.mustRead().notes, publisher.notes);
    put(m_keys.path() + QStringLiteral("/publisher.json"), "damaged");
    m_keys.recover(sheet, {}, QStringLiteral("甲"), firstDay);
    EXPECT_EQ(m_keys.mustRead().notes, publisher.notes);
}

TEST_F(PublisherTest, ANumberOfANoteThatCannotBeIsDamage)
{
    publishOn(firstDay, QStringLiteral("甲"));
    Publisher publisher = m_keys.mustRead();
    publisher.notes = {{{"made-up"}, 3}};
    const QByteArray sound = writePublisher(publisher);
    EXPECT_EQ(readPublisher(sound), publisher);
    for (const char *number : {"0", "-1", "1000000000", "\"3\""}) {
        QByteArray other = sound;
        other.replace("\"number\":3", QByteArray("\"number\":") + number);
        ASSERT_NE(other, sound);
        EXPECT_THROW((void)readPublisher(other), Error) << number;
    }
}

// The set of the draft, of which the publisher of this device is the owner.
class NotesOfPublisher : public PublisherTest
{
protected:
    workshop::Withdrawing m_what{{{"0000000000000c02"}}, {}, 2, firstDay};

    void SetUp() override
    {
        PublisherTest::SetUp();
        publishOn(firstDay, QStringLiteral("甲"));
        m_set = readEditedSet(m_draft);
        m_owner.key = m_keys.mustRead().key;
    }

    Withdrawn make() { return withdrawAs(m_keys, {m_set, m_owner}, m_what, {}); }
    std::string refused()
    {
        return refusalOf([this] {
            (void)make();
        });
    }
    std::vector<NoteMade> made(std::size_t most = 9) const { return notesMade(m_keys, m_keys.mustRead().key, most); }
    [[nodiscard]] int lastGiven() const { return lastNoteGiven(m_keys, m_keys.mustRead(), {"made-up"}); }

    questions::QuestionSet m_set;
    packs::PackKeys m_owner;
};

TEST_F(NotesOfPublisher, ANoteTakesANumberAboveTheLastAndNotesIt)
{
    const Withdrawn first = make();
    EXPECT_TRUE(packs::isSignedBy(m_keys.mustRead().key, packs::readNote(first.text)));
    EXPECT_EQ(m_keys.mustRead().lastNote({"made-up"}), 2);
    EXPECT_EQ(refused(), ": note.number-used: 2");
    m_what.number = 3;
    m_what.withdrawn = {{"000000000000ffff"}}; // no question of the set
    EXPECT_TRUE(make().text.isEmpty());
    EXPECT_EQ(m_keys.mustRead().lastNote({"made-up"}), 2);
    EXPECT_EQ(made().size(), 1U);
}

TEST_F(NotesOfPublisher, ANoteIsKeptAsAFileByItselfAndTheNewestComesFirst)
{
    const Withdrawn first = make();
    EXPECT_EQ(fileBytes(m_keys.path() + QStringLiteral("/notes/made-up-2.txt")), first.text);
    m_what.number = 4;
    m_what.day = firstDay.addDays(1);
    const Withdrawn second = make();
    put(m_keys.path() + QStringLiteral("/notes/made-up-3.txt"), "torn");
    const packs::SecretKey stranger = packs::SecretKey::made();
    put(m_keys.path() + QStringLiteral("/notes/made-up-1.txt"), withdraw(m_set, m_what, stranger).text);
    ASSERT_EQ(made().size(), 2U);
    EXPECT_EQ(made()[0].text, second.text);
    EXPECT_EQ(made()[1].note, first.note);
    EXPECT_EQ(made(1).size(), 1U);
    m_keys.recover(sheetOf(m_keys), {}, {}, firstDay);
    EXPECT_EQ(made().size(), 2U) << "those put aside are of the same key";
}

TEST_F(NotesOfPublisher, ANoteWhoseFileIsThereHasItsNumberThoughItWasNotNoted)
{
    const Publisher before = m_keys.mustRead();
    (void)make();
    m_keys.write(before); // cut off in between
    EXPECT_EQ(lastGiven(), 2);
    EXPECT_EQ(refused(), ": note.number-used: 2");
    put(m_keys.path() + QStringLiteral("/notes/made-up-other-7.txt"), {}); // of another set
    EXPECT_EQ(lastGiven(), 2);
}

TEST_F(NotesOfPublisher, WhereTheFileCannotBeWrittenNoNumberIsGiven)
{
    put(m_keys.path() + QStringLiteral("/notes"), "no folder");
    EXPECT_THAT(refused(), testing::HasSubstr("pack.cannot-write"));
    EXPECT_EQ(m_keys.mustRead().lastNote({"made-up"}), 0);
}

TEST_F(NotesOfPublisher, AKeyThatDoesNotSpeakForTheSetSignsNothing)
{
    const packs::PublicKey own = *m_owner.key;
    m_owner = {packs::SecretKey::made().publicKey(), {}, {}};
    EXPECT_EQ(refused(), ": note.not-heard");
    m_owner = {};
    EXPECT_EQ(refused(), ": note.not-heard") << "nobody signed it";
    EXPECT_EQ(lastGiven(), 0);
    EXPECT_TRUE(made().empty());
    m_owner = {packs::SecretKey::made().publicKey(), {}, {own}};
    EXPECT_FALSE(make().text.isEmpty()) << "as a deputy";
}

TEST_F(PublisherTest, CutOffWhileItIsRecoveredItIsLostAndNoNewKeyIsMadeInItsPlace)
{
    publishOn(firstDay, QStringLiteral("甲"));
    const QString sheet = sheetOf(m_keys);
    ASSERT_TRUE(QDir().rename(m_keys.path(), m_keys.path() + QStringLiteral("-1")));
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(QStringLiteral(".publisher-aB3xYz"))); // on the way into its place
    EXPECT_EQ(refusalOf([this] {
                  publishOn(firstDay, QStringLiteral("乙"));
              }),
              m_keys.path().toStdString() + ": publisher.damaged");
    EXPECT_EQ(refusalOf([this] {
                  m_keys.make(QStringLiteral("乙"), {});
              }),
              m_keys.path().toStdString() + ": publisher.damaged");
    m_keys.recover(sheet, {}, {}, firstDay);
    EXPECT_EQ(m_keys.mustRead().name, QStringLiteral("甲"));
    EXPECT_EQ(m_keys.mustRead().sets.size(), 1U);
    EXPECT_FALSE(everything().contains(QStringLiteral(".publisher-aB3xYz")));
}

TEST_F(PublisherTest, NothingIsChangedWhileAnotherProgramChangesIt)
{
    publishOn(firstDay, QStringLiteral("甲"));
    const packs::PublicKey deputy = packs::SecretKey::made().publicKey();
    {
        const PublisherLock lock(m_keys.path());
        EXPECT_THROW(addDeputy(m_keys, deputy), Error);
    }
    EXPECT_TRUE(m_keys.mustRead().deputies.empty());
    addDeputy(m_keys, deputy);
    EXPECT_EQ(m_keys.mustRead().deputies.size(), 1U);
}

TEST_F(PublisherTest, ALockedKeyThatIsAnotherIsNotPublishedWith)
{
    PublishingAs how = as(firstDay, QStringLiteral("甲"));
    how.password = QStringLiteral("密码");
    publishAs(m_keys, m_draft, how);
    put(m_keys.path() + QStringLiteral("/publisher.key"), packs::SecretKey::made().toFile(how.password));
    EXPECT_THAT(refusalOf([&] {
                    publishAs(m_keys, m_draft, how);
                }),
                testing::EndsWith("publisher.key: publisher.key-damaged"));
}

TEST_F(PublisherTest, RecoveringTheSameKeyKeepsWhatWasPublished)
{
    publishOn(firstDay, QStringLiteral("甲"));
    const QString sheet = sheetOf(m_keys);
    put(m_keys.path() + QStringLiteral("/publisher.key"), "damaged");
    EXPECT_THAT(refusalOf([this] {
                    publishOn(firstDay);
                }),
                testing::EndsWith("publisher.key: publisher.key-damaged"));
    m_keys.recover(sheet, {}, {}, firstDay);
    EXPECT_EQ(m_keys.mustRead().name, QStringLiteral("甲"));
    EXPECT_EQ(m_keys.mustRead().sets.size(), 1U);
}

TEST_F(PublisherTest, ADamagedFolderIsSaidAndNeverReplacedByANewKey)
{
    publishOn(firstDay, QStringLiteral("甲"));
    const QString notes = m_keys.path() + QStringLiteral("/publisher.json");
    const QByteArray whole = fileBytes(notes);
    const QByteArray key = m_keys.secretKeyFile();
    const QByteArray open = m_keys.mustRead().key.toText();
    const auto publishing = [this] {
        publishOn(firstDay, QStringLiteral("乙"));
    };
    const QByteArray other = packs::SecretKey::made().publicKey().toText();
    const std::vector<QByteArray> damages{QByteArray(),
                                          "{}",
                                          whole.first(whole.size() / 2),
                                          QByteArray(whole).replace("\"version\":1", "\"version\":0"),
                                          QByteArray(whole).replace("2026-11-23", "2026-13-23"),
                                          QByteArray(whole).replace("\"name\": \"甲\"", "\"name\": \"\""),
                                          QByteArray(whole).replace("\"format\": 1", "\"format\": \"1\"")};
    for (const QByteArray &damaged : damages) {
        put(notes, damaged);
        EXPECT_EQ(refusalOf(publishing), m_keys.path().toStdString() + ": publisher.damaged") << damaged.constData();
    }
    put(notes, QByteArray(whole).replace(open, other));
    EXPECT_THAT(refusalOf(publishing), testing::EndsWith("publisher.key: publisher.key-damaged"));
    put(notes, QByteArray(whole).replace("\"format\": 1", "\"format\": 2"));
    EXPECT_EQ(refusalOf(publishing), m_keys.path().toStdString());
    QFile::remove(notes);
    EXPECT_EQ(refusalOf(publishing), m_keys.path().toStdString() + ": publisher.damaged");
    EXPECT_EQ(m_keys.secretKeyFile(), key);
    put(notes, whole);
    EXPECT_EQ(m_keys.mustRead().name, QStringLiteral("甲"));
    EXPECT_EQ(refusalOf([this] {
                  m_keys.make(QStringLiteral("乙"), {});
              }),
              m_keys.path().toStdString() + ": publisher.there");
}

TEST_F(PublisherTest, NamesASuccessorAndDeputiesInWhatIsPublishedNext)
{
    publishOn(firstDay, QStringLiteral("甲"));
    makeAndConfirm();
    const packs::PublicKey heir = packs::SecretKey::made().publicKey();
    const packs::PublicKey deputy = packs::SecretKey::made().publicKey();
    nameSuccessor(m_keys, heir);
    addDeputy(m_keys, deputy);
    const auto naming = [this](const packs::PublicKey &key) {
        return refusalOf([&] {
            addDeputy(m_keys, key);
        });
    };
    EXPECT_EQ(naming(heir), ": publisher.named-already");
    EXPECT_EQ(naming(deputy), ": publisher.named-already");
    EXPECT_EQ(naming(m_keys.mustRead().key), ": publisher.own-key");
    const Published published = publishOn(firstDay);
    EXPECT_EQ(published.manifest.version, 2); // what it names is part of it
    const packs::Pack pack = *packs::readPack(published.path);
    EXPECT_EQ(pack.head.keys.successor, heir);
    EXPECT_THAT(pack.head.keys.deputies, testing::ElementsAre(deputy));
    removeDeputy(m_keys, deputy);
    nameSuccessor(m_keys, std::nullopt);
    EXPECT_FALSE(m_keys.mustRead().successor);
    EXPECT_TRUE(m_keys.mustRead().deputies.empty());
}

TEST_F(PublisherTest, WhatCannotBeWrittenThereTakesNoNumber)
{
    publishOn(firstDay, QStringLiteral("甲"));
    makeAndConfirm();
    changeDraft(QStringLiteral("读书会是何时成立的?"));
    PublishingAs nowhere = as(firstDay);
    nowhere.folder = m_folder.filePath(QStringLiteral("no/such/folder"));
    EXPECT_THAT(refusalOf([&] {
                    publishAs(m_keys, m_draft, nowhere);
                }),
                testing::HasSubstr("pack.cannot-write"));
    EXPECT_EQ(m_keys.mustRead().published({"made-up"})->version, 1);
    nowhere.folder = m_draft;
    EXPECT_THAT(refusalOf([&] {
                    publishAs(m_keys, m_draft, nowhere);
                }),
                testing::EndsWith("pack.inside-draft"));
    EXPECT_EQ(m_keys.mustRead().published({"made-up"})->version, 1);
    EXPECT_EQ(publishOn(firstDay).manifest.version, 2);
}

TEST_F(PublisherTest, IsReadAsItWasWritten)
{
    Publisher publisher;
    publisher.name = QStringLiteral("𠮷 \"引号\"");
    publisher.key = packs::test::publisher().publicKey();
    EXPECT_EQ(readPublisher(writePublisher(publisher)), publisher);
    publisher.sheetConfirmed = firstDay;
    publisher.recovered = firstDay.addDays(1);
    publisher.successor = packs::SecretKey::made().publicKey();
    publisher.deputies = {packs::SecretKey::made().publicKey()};
    publisher.put({{"b"}, 2, firstDay, QByteArray(64, 'a')});
    publisher.put({{"a"}, 1, firstDay, QByteArray(64, '0')});
    EXPECT_EQ(readPublisher(writePublisher(publisher)), publisher);
    EXPECT_EQ(publisher.sets.front().set.value, "a");
}

class PublisherKilled : public PublisherTest
{
protected:
    // Makes itself the first time, then publishes one change after the other without end.
    [[noreturn]] void publishUntilKilled(std::uint64_t seed) const
    {
        SplitMix64 dice(seed);
        for (;;) {
            changeDraft(QStringLiteral("读书会第%1次何时成立?").arg(dice.below(1000)));
            publishAs(m_keys, m_draft, as(firstDay, QStringLiteral("甲")));
            Publisher publisher = m_keys.mustRead();
            publisher.sheetConfirmed = firstDay; // as though the word had been given
            m_keys.write(publisher);
        }
    }

    // What was published so far: no number stands for two contents, and every file is whole.
    void checkFiles(std::map<int, QByteArray> &published) const
    {
        QDir folder(m_folder.path());
        for (const QString &name : folder.entryList({QStringLiteral("*.shixi")}, QDir::Files)) {
            const auto pack = packs::readPack(folder.filePath(name));
            const int version = pack->head.manifest.version;
            ASSERT_TRUE(!published.contains(version) || published[version] == pack->sha256) << version;
            published[version] = pack->sha256;
            folder.remove(name);
        }
    }
};

TEST_F(PublisherKilled, AtAnyInstantHasOneWholeKeyAndOneContentForANumber)
{
    const char *wanted = std::getenv("SHIXI_KILLS");
    const int kills = wanted == nullptr ? 40 : std::atoi(wanted);
    (void)plan(m_keys, m_draft, as(firstDay, QStringLiteral("甲"))); // rules are read once, not by every child anew
    SplitMix64 dice(20261123);
    std::map<int, QByteArray> published;
    std::optional<packs::PublicKey> key;
    for (int kill = 0; kill < kills; ++kill) {
        const std::uint64_t seed = dice.next();
        const auto wait = static_cast<useconds_t>(dice.below(60'000));
        const pid_t child = ::fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            publishUntilKilled(seed);
        }
        ::usleep(wait);
        ASSERT_EQ(::kill(child, SIGKILL), 0);
        int status = 0;
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        ASSERT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL) << "it stopped by itself: " << status;
        std::optional<Publisher> publisher = m_keys.read();
        ASSERT_TRUE(publisher || !key) << "the key is gone";
        if (publisher) {
            ASSERT_EQ(publisher->key, key.value_or(publisher->key));
            key = publisher->key;
            publisher->sheetConfirmed = firstDay;
            m_keys.write(*publisher);
        }
        checkFiles(published);
    }
    EXPECT_TRUE(key);
    EXPECT_GT(published.size(), 5U);
}

} // namespace

} // namespace shixi::workshop
