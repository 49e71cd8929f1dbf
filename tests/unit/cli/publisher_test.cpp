#include "madeupfolder.h"
#include "workshop/recoverytext.h"

#include <QDir>

namespace shixi::cli::test
{

namespace
{

using testing::HasSubstr;
using testing::Not;

class PublisherCommands : public SetProgram
{
protected:
    void SetUp() override { writeFolder(); }

    QString there(const char *name) const { return m_files.filePath(QLatin1String(name)); }

    Ran publish(const char *name, const QStringList &more = {}) const
    {
        return shixictl(QStringList{QStringLiteral("publish"),
                                    folder(),
                                    QStringLiteral("-o"),
                                    there(name),
                                    QStringLiteral("--keys"),
                                    there("keys")}
                        + more);
    }

    Ran publisher(const QStringList &more = {}) const
    {
        return shixictl(QStringList{QStringLiteral("publisher"), there("keys")} + more);
    }

    void changeDraft()
    {
        const QByteArray changed = bytesOf("questions.jsonl").replace("读书会何时成立?", "读书会是何时成立的?");
        ASSERT_NE(changed, bytesOf("questions.jsonl"));
        write("questions.jsonl", changed);
    }

    QByteArray bytesAt(const char *name) const
    {
        QFile file(there(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        return file.readAll();
    }

    QString sheetWord() const
    {
        const workshop::PublisherFolder keys(there("keys"));
        return workshop::recoverySheet(keys, QDate(2026, 11, 23)).checkWord.english;
    }

    QTemporaryDir m_files;
};

TEST_F(PublisherCommands, SayWhatChangesBeforeAnythingIsWritten)
{
    const QStringList dry{QStringLiteral("publish"),
                          folder(),
                          QStringLiteral("--keys"),
                          there("keys"),
                          QStringLiteral("--dry-run"),
                          QStringLiteral("--publisher"),
                          QStringLiteral("甲")};
    const Ran first = shixictl(dry);
    EXPECT_EQ(first.code, 0) << first.err.constData();
    EXPECT_THAT(first.out.toStdString(), HasSubstr("would be version 1"));
    EXPECT_THAT(first.out.toStdString(), HasSubstr("there is no last version"));
    EXPECT_TRUE(QDir(m_files.path()).isEmpty());
    ASSERT_EQ(publish("a.shixi", {QStringLiteral("--publisher"), QStringLiteral("甲")}).code, 0);
    changeDraft();
    const Ran second = shixictl(dry);
    EXPECT_EQ(second.code, 0) << second.err.constData();
    EXPECT_THAT(second.out.toStdString(), HasSubstr("would be version 2"));
    EXPECT_THAT(second.out.toStdString(),
                HasSubstr("questions: 0 added, 0 removed, 2 reworded, 0 with another answer"));
    EXPECT_THAT(second.out.toStdString(), HasSubstr("against version 1: 1 kept, 0 corrected"));
    EXPECT_THAT(second.out.toStdString(), HasSubstr("the recovery sheet must be confirmed"));
    const Ran chinese = shixictl(dry, {}, "zh_CN.UTF-8");
    EXPECT_THAT(chinese.out.toStdString(), HasSubstr("题目：新增 0，删去 0，改写 2，答案更正 0"));
    EXPECT_EQ(shixictl({QStringLiteral("publish"), folder(), QStringLiteral("--keys"), there("keys")}).code, 2)
        << "a file must be named";
}

TEST_F(PublisherCommands, PublishFirstByANameAloneThenWithTheWordOfTheSheet)
{
    const Ran nameless = publish("a.shixi");
    EXPECT_EQ(nameless.code, 1);
    EXPECT_THAT(nameless.err.toStdString(), HasSubstr("the name of the publisher is missing"));
    const Ran first = publish("a.shixi", {QStringLiteral("--publisher"), QStringLiteral("清河读书会")});
    ASSERT_EQ(first.code, 0) << first.err.constData();
    EXPECT_THAT(first.out.toStdString(), HasSubstr("its six words: "));

    changeDraft();
    const Ran refused = publish("b.shixi");
    EXPECT_EQ(refused.code, 1);
    EXPECT_THAT(refused.err.toStdString(), HasSubstr("recovery sheet must be made and its check word given"));
    EXPECT_FALSE(QFile::exists(there("b.shixi")));
    const Ran early = publish("b.shixi", {QStringLiteral("--sheet-word"), sheetWord()});
    EXPECT_EQ(early.code, 1);
    EXPECT_THAT(early.err.toStdString(), HasSubstr("no recovery sheet of this key was made here yet"));
    EXPECT_EQ(publisher({QStringLiteral("--sheet"), there("sheet.txt")}).code, 0);
    EXPECT_THAT(bytesAt("sheet.txt").toStdString(), HasSubstr("清河读书会"));
    EXPECT_THAT(bytesAt("sheet.txt").toStdString(), HasSubstr(sheetWord().toStdString()));
    EXPECT_EQ(publish("b.shixi", {QStringLiteral("--sheet-word"), QStringLiteral("nonsense")}).code, 1);
    const Ran second = publish("b.shixi", {QStringLiteral("--sheet-word"), sheetWord()});
    ASSERT_EQ(second.code, 0) << second.err.constData();
    EXPECT_THAT(second.out.toStdString(), HasSubstr("version: 2"));
    EXPECT_THAT(second.err.toStdString(), HasSubstr("what changed since is version 2"));
    const Ran third = publish("c.shixi");
    EXPECT_EQ(third.code, 0);
    EXPECT_THAT(third.err.toStdString(), HasSubstr("nothing changed since version 2"));
    EXPECT_EQ(bytesAt("c.shixi"), bytesAt("b.shixi"));
}

TEST_F(PublisherCommands, ShowWhoPublishesAndBringHimBackFromTheSheet)
{
    const Ran none = publisher();
    EXPECT_EQ(none.code, 1);
    EXPECT_THAT(none.err.toStdString(), HasSubstr("nothing was published from here so far"));
    publish("a.shixi", {QStringLiteral("--publisher"), QStringLiteral("清河读书会")});
    publisher({QStringLiteral("--sheet"), there("sheet.txt")});
    const Ran shown = publisher();
    EXPECT_THAT(shown.out.toStdString(), HasSubstr("recovery sheet: not confirmed yet"));
    EXPECT_THAT(shown.out.toStdString(), HasSubstr("published: made-up, version 1"));
    QDir(there("keys")).removeRecursively();
    const Ran back = publisher(
        {QStringLiteral("--recover"), there("sheet.txt"), QStringLiteral("--name"), QStringLiteral("清河读书会")});
    ASSERT_EQ(back.code, 0) << back.err.constData();
    const auto keyIn = [](const Ran &ran) {
        return ran.out.split('\n').at(1);
    };
    EXPECT_EQ(keyIn(back), keyIn(shown));
    EXPECT_THAT(back.out.toStdString(), HasSubstr("recovery sheet: confirmed on "));
    const Ran unknown = publish("b.shixi");
    EXPECT_EQ(unknown.code, 1);
    EXPECT_THAT(unknown.err.toStdString(), HasSubstr("which version of the set the members have"));
    const Ran next = publish("b.shixi", {QStringLiteral("--last-version"), QStringLiteral("1")});
    ASSERT_EQ(next.code, 0) << next.err.constData();
    EXPECT_THAT(next.out.toStdString(), HasSubstr("version: 2"));
}

TEST_F(PublisherCommands, NameASuccessorAndADeputy)
{
    publish("a.shixi", {QStringLiteral("--publisher"), QStringLiteral("甲")});
    shixictl({QStringLiteral("keygen"), QStringLiteral("-o"), there("heir")});
    shixictl({QStringLiteral("keygen"), QStringLiteral("-o"), there("deputy")});
    const Ran named = publisher({QStringLiteral("--successor"),
                                 there("heir.pub"),
                                 QStringLiteral("--deputy"),
                                 QString::fromLatin1(bytesAt("deputy.pub").split('\n').at(1))});
    ASSERT_EQ(named.code, 0) << named.err.constData();
    EXPECT_THAT(named.out.toStdString(),
                HasSubstr("successor: " + bytesAt("heir.pub").split('\n').at(1).toStdString()));
    EXPECT_THAT(named.out.toStdString(), HasSubstr("deputy: "));
    const Ran dropped = publisher(
        {QStringLiteral("--successor"), QStringLiteral("none"), QStringLiteral("--dismiss"), there("deputy.pub")});
    EXPECT_THAT(dropped.out.toStdString(), Not(HasSubstr("successor: ")));
    EXPECT_THAT(dropped.out.toStdString(), Not(HasSubstr("deputy: ")));
}

TEST_F(PublisherCommands, KeygenSaysTheWordsInBothLanguagesAndWritesASheetItReadsAgain)
{
    const Ran made = shixictl({QStringLiteral("keygen"),
                               QStringLiteral("-o"),
                               there("a"),
                               QStringLiteral("--sheet"),
                               there("sheet.txt"),
                               QStringLiteral("--publisher"),
                               QStringLiteral("甲")});
    ASSERT_EQ(made.code, 0) << made.err.constData();
    EXPECT_THAT(made.out.toStdString(), HasSubstr("six words in English: "));
    EXPECT_THAT(made.out.toStdString(), HasSubstr("in Chinese: "));
    const Ran again = shixictl(
        {QStringLiteral("keygen"), QStringLiteral("-o"), there("b"), QStringLiteral("--recover"), there("sheet.txt")});
    ASSERT_EQ(again.code, 0) << again.err.constData();
    EXPECT_EQ(bytesAt("b.pub"), bytesAt("a.pub"));
    EXPECT_EQ(bytesAt("b.key").split('\n').at(1), bytesAt("a.key").split('\n').at(1));
    QByteArray slipped = bytesAt("sheet.txt");
    slipped.replace("\n5  ", "\n5  x");
    QFile wrong(there("wrong.txt"));
    ASSERT_TRUE(wrong.open(QIODevice::WriteOnly) && wrong.write(slipped) > 0);
    wrong.close();
    const Ran refused = shixictl(
        {QStringLiteral("keygen"), QStringLiteral("-o"), there("c"), QStringLiteral("--recover"), wrong.fileName()});
    EXPECT_EQ(refused.code, 1);
    EXPECT_THAT(refused.err.toStdString(), HasSubstr("line 5 of the sheet was typed wrongly"));
    EXPECT_FALSE(QFile::exists(there("c.pub")));
}

} // namespace

} // namespace shixi::cli::test
