#include "packs/folder.h"
#include "workshop/workshop.h"

#include <gmock/gmock.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace shixi::workshop
{

namespace
{

knowledge::Article madeUpArticle()
{
    knowledge::Article article;
    article.name = QStringLiteral("article");
    article.title = QStringLiteral("读书会十年记");
    article.text = QStringLiteral(
        "𠮷😀读书会十年记\n\n"
        "2013年5月，清河读书会正式成立，首批会员12名。\n"
        "2015年3月，读书会印发《清河读书会章程》，要求会员做到“每周一读、每月一讲、每季一评、每年一展”。\n"
        "2018年9月，读书会召开第一次读书交流会。截至目前，读书会共有会员350名，藏书8000余册。\n");
    article.id = knowledge::articleId(article.text);
    return article;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

class WriteDraft : public testing::Test
{
protected:
    // What stands in the way stays as it was, and nothing is left behind.
    void expectRefused(ErrorCode code)
    {
        const QStringList before =
            QDir(m_parent.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        try {
            writeDraft(m_set, m_folder);
            ADD_FAILURE() << "written";
        } catch (const Error &error) {
            EXPECT_EQ(error.code(), code) << error.detail();
        }
        EXPECT_EQ(QDir(m_parent.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), before);
    }

    QTemporaryDir m_parent;
    QString m_folder = m_parent.filePath(QStringLiteral("draft"));
    questions::QuestionSet m_set = draft(madeUpArticle());
};

TEST(Draft, FindsFactsAndAsksThemByTheRulesOfASet)
{
    const questions::QuestionSet set = draft(madeUpArticle());
    EXPECT_GE(set.facts().size(), 4U);
    EXPECT_GE(set.questions().size(), 2U);
    for (const Finding &finding : packs::validate(set)) {
        ADD_FAILURE() << finding.place << " " << finding.rule;
    }
}

TEST(Draft, IsTheSameEveryTime)
{
    EXPECT_EQ(packs::writeSet(draft(madeUpArticle())), packs::writeSet(draft(madeUpArticle())));
}

TEST(BuiltInSet, KeepsEveryRule)
{
    for (const char *name : {":builtin", "builtin"}) {
        std::vector<Finding> findings;
        const questions::QuestionSet set = readSetFolder(QLatin1String(name), &findings);
        EXPECT_GE(set.facts().size(), 40U);
        for (const Finding &finding : findings) {
            ADD_FAILURE() << finding.place << " " << finding.rule;
        }
    }
}

TEST(BuiltInSet, StandsInItsFilesAsItWouldBeWritten)
{
    const questions::QuestionSet set = readSetFolder(QStringLiteral(":builtin"));
    for (const auto &[name, bytes] : packs::writeSet(set)) {
        EXPECT_EQ(bytesOf(QStringLiteral(SHIXI_SOURCE_DIR "/content/four-strong/") + name), bytes)
            << name.toStdString();
    }
}

TEST(ReadSetFolder, SaysWhereInTheFolderItFailed)
{
    const QTemporaryDir folder;
    put(folder.filePath(QStringLiteral("manifest.json")), "{}");
    try {
        (void)readSetFolder(folder.path());
        FAIL();
    } catch (const Error &error) {
        EXPECT_EQ(error.detail(), folder.path().toStdString() + "/manifest.json: set.missing-key: format");
    }
}

TEST_F(WriteDraft, WritesWhatReadsBackWithoutAFinding)
{
    writeDraft(m_set, m_folder);
    std::vector<Finding> findings;
    const questions::QuestionSet read = readSetFolder(m_folder, &findings);
    EXPECT_TRUE(findings.empty());
    EXPECT_EQ(packs::writeSet(read), packs::writeSet(m_set));
    EXPECT_EQ(QDir(m_parent.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
}

TEST_F(WriteDraft, KeepsTheDecisionsOfAnEarlierDraft)
{
    writeDraft(m_set, m_folder);
    const QString decisions = m_folder + QStringLiteral("/decisions.jsonl");
    put(decisions, "{\"at\":\"2023-06-30T08:00:00Z\"}\n");
    put(m_folder + QStringLiteral("/facts.jsonl"), "old");
    writeDraft(m_set, m_folder + u'/');
    EXPECT_EQ(bytesOf(decisions), "{\"at\":\"2023-06-30T08:00:00Z\"}\n");
    EXPECT_NE(bytesOf(m_folder + QStringLiteral("/facts.jsonl")), "old");
}

TEST_F(WriteDraft, KeepsWhatMembersSentAndCarriesItAlongFromTheOldSet)
{
    writeDraft(m_set, m_folder);
    put(m_folder + QStringLiteral("/corrections.jsonl"), "{\"one\":1}\n{\"two\":2}\n");
    writeDraft(m_set, m_folder);
    EXPECT_EQ(bytesOf(m_folder + QStringLiteral("/corrections.jsonl")), "{\"one\":1}\n{\"two\":2}\n");
    const OldSet old = readOldSet(m_folder);
    const QString next = m_parent.filePath(QStringLiteral("next"));
    const CarriedDraft draft = draftFrom(old, madeUpArticle());
    writeDraft(draft, next, old);
    put(next + QStringLiteral("/corrections.jsonl"), "{\"two\":2}\n{\"three\":3}\n");
    writeDraft(draft, next, old);
    EXPECT_EQ(bytesOf(next + QStringLiteral("/corrections.jsonl")), "{\"one\":1}\n{\"two\":2}\n{\"three\":3}\n");
}

TEST_F(WriteDraft, WritesIntoAnEmptyFolderAndIntoOneThatIsNotThereYet)
{
    ASSERT_TRUE(QDir().mkpath(m_folder));
    writeDraft(m_set, m_folder);
    EXPECT_TRUE(isSetFolder(m_folder));
    writeDraft(m_set, m_parent.filePath(QStringLiteral("a/b/c")));
    EXPECT_TRUE(isSetFolder(m_parent.filePath(QStringLiteral("a/b/c"))));
}

TEST_F(WriteDraft, LeavesAloneAFolderWithOtherThings)
{
    ASSERT_TRUE(QDir().mkpath(m_folder));
    put(m_folder + QStringLiteral("/thesis.doc"), "years of work");
    expectRefused(ErrorCode::InvalidInput);
    EXPECT_EQ(bytesOf(m_folder + QStringLiteral("/thesis.doc")), "years of work");
}

TEST_F(WriteDraft, LeavesAloneADraftWithSomethingBesideIt)
{
    writeDraft(m_set, m_folder);
    put(m_folder + QStringLiteral("/.notes"), "mine");
    expectRefused(ErrorCode::InvalidInput);
    EXPECT_EQ(bytesOf(m_folder + QStringLiteral("/.notes")), "mine");
}

TEST_F(WriteDraft, LeavesAloneAPublishedSet)
{
    writeDraft(m_set, m_folder);
    const QString manifest = m_folder + QStringLiteral("/manifest.json");
    QByteArray bytes = bytesOf(manifest);
    put(manifest, bytes.replace("\"articles\"", "\"published\": \"2023-06-30\",\n  \"articles\""));
    expectRefused(ErrorCode::InvalidInput);
}

TEST_F(WriteDraft, LeavesAloneADraftOfAnotherArticle)
{
    writeDraft(m_set, m_folder);
    const QByteArray facts = bytesOf(m_folder + QStringLiteral("/facts.jsonl"));
    knowledge::Article other = madeUpArticle();
    other.text += QStringLiteral("2020年1月，读书会换了新址。\n");
    other.id = knowledge::articleId(other.text);
    m_set = draft(other);
    expectRefused(ErrorCode::InvalidInput);
    EXPECT_EQ(bytesOf(m_folder + QStringLiteral("/facts.jsonl")), facts);
    // Carried on from that very folder it may take its place.
    const OldSet old = readOldSet(m_folder);
    const CarriedDraft carried = draftFrom(old, other);
    ASSERT_FALSE(carried.losesInPlace);
    writeDraft(carried, m_folder, old);
    EXPECT_EQ(readSetFolder(m_folder).articles().front().id, other.id);
}

TEST_F(WriteDraft, OverTheOldSetLosesNothingThatOnlyStoodThere)
{
    std::vector<knowledge::Fact> facts = m_set.facts();
    facts.front().rule = QStringLiteral("hand");
    m_set = {m_set.manifest(), m_set.articles(), facts, m_set.cards(), m_set.questions()};
    writeDraft(m_set, m_folder);
    knowledge::Article other = madeUpArticle();
    other.text.remove(facts.front().evidence.quote);
    other.id = knowledge::articleId(other.text);
    const OldSet old = readOldSet(m_folder);
    const CarriedDraft carried = draftFrom(old, other);
    EXPECT_TRUE(carried.losesInPlace);
    EXPECT_THROW(writeDraft(carried, m_folder, old), Error);
    EXPECT_EQ(readSetFolder(m_folder).articles().front().id, m_set.articles().front().id);
    writeDraft(carried, m_parent.filePath(QStringLiteral("beside")), old);
    EXPECT_TRUE(isSetFolder(m_parent.filePath(QStringLiteral("beside"))));
}

TEST_F(WriteDraft, SaysWhichDecisionsAreNoJsonAndKeepsThem)
{
    writeDraft(m_set, m_folder);
    const QString decisions = m_folder + QStringLiteral("/decisions.jsonl");
    put(decisions, "{\"at\": cut off\n");
    const std::vector<Finding> findings = writeDraft(m_set, m_folder);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].rule, "set.not-json");
    EXPECT_EQ(findings[0].place, "decisions.jsonl:1");
    EXPECT_EQ(bytesOf(decisions), "{\"at\": cut off\n");
}

TEST_F(WriteDraft, LeavesAloneAFileOfThatName)
{
    put(m_folder, "a file");
    expectRefused(ErrorCode::NotAFile);
    EXPECT_EQ(bytesOf(m_folder), "a file");
}

TEST_F(WriteDraft, SaysWhenTheParentCannotHoldIt)
{
    put(m_folder, "a file");
    m_folder += QStringLiteral("/draft");
    expectRefused(ErrorCode::Io);
}

} // namespace

} // namespace shixi::workshop
