#include "madeupfolder.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace shixi::cli::test
{

namespace
{

using testing::HasSubstr;

class CheckCommand : public SetProgram
{
protected:
    Ran check(const QStringList &more = {}) const
    {
        return shixictl(QStringList{QStringLiteral("check"), folder()} + more);
    }

    static QJsonArray findingsIn(const Ran &ran)
    {
        return QJsonDocument::fromJson(ran.out).object().value(QStringLiteral("findings")).toArray();
    }

    static QJsonObject findingOf(const char *rule, const Ran &ran)
    {
        for (const QJsonValue &finding : findingsIn(ran)) {
            if (finding.toObject().value(QStringLiteral("rule")) == QLatin1String(rule)) {
                return finding.toObject();
            }
        }
        return {};
    }

    QMap<QString, QByteArray> everything() const
    {
        QMap<QString, QByteArray> bytes;
        for (const QString &name : QDir(folder()).entryList(QDir::Files)) {
            bytes.insert(name, bytesOf(name.toUtf8().constData()));
        }
        return bytes;
    }
};

// The made-up set asks 读书会何时成立? with a half-width mark.
TEST_F(CheckCommand, SaysInJsonHowAFindingIsPutRight)
{
    writeFolder();
    const Ran ran = check({QStringLiteral("--json")});
    EXPECT_EQ(ran.code, 0) << ran.out.constData();
    const QJsonObject finding = findingOf("items.half-width", ran);
    EXPECT_EQ(finding.value(QStringLiteral("place")).toString(), QStringLiteral("0000000000000c01"));
    EXPECT_EQ(finding.value(QStringLiteral("severity")).toString(), QStringLiteral("warning"));
    const QJsonObject fix = finding.value(QStringLiteral("fix")).toObject();
    EXPECT_EQ(fix.value(QStringLiteral("field")).toString(), QStringLiteral("stem"));
    EXPECT_EQ(fix.value(QStringLiteral("before")).toString(), QStringLiteral("读书会何时成立?"));
    EXPECT_EQ(fix.value(QStringLiteral("after")).toString(), QStringLiteral("读书会何时成立？"));
}

TEST_F(CheckCommand, WritesWhatItFixesAsDecisionsAndOnlyOnce)
{
    writeFolder();
    const QMap<QString, QByteArray> before = everything();
    const Ran first = check({QStringLiteral("--fix"), QStringLiteral("--json")});
    EXPECT_EQ(QJsonDocument::fromJson(first.out).object().value(QStringLiteral("fixed")).toInt(), 2);
    EXPECT_TRUE(findingOf("items.half-width", first).isEmpty());
    const QMap<QString, QByteArray> after = everything();
    EXPECT_EQ(after.value(QStringLiteral("questions.jsonl")), before.value(QStringLiteral("questions.jsonl")));
    const QByteArrayList lines = after.value(QStringLiteral("decisions.jsonl")).trimmed().split('\n');
    ASSERT_EQ(lines.size(), 2);
    const QJsonObject decision = QJsonDocument::fromJson(lines.front()).object();
    EXPECT_EQ(decision.value(QStringLiteral("decision")).toString(), QStringLiteral("edit"));
    EXPECT_EQ(decision.value(QStringLiteral("reason")).toString(), QStringLiteral("items.half-width"));
    EXPECT_EQ(decision.value(QStringLiteral("fields")).toObject().keys(), QStringList{QStringLiteral("stem")});

    const Ran second = check({QStringLiteral("--fix"), QStringLiteral("--json")});
    EXPECT_EQ(QJsonDocument::fromJson(second.out).object().value(QStringLiteral("fixed")).toInt(-1), 0);
    EXPECT_EQ(everything(), after);
}

TEST_F(CheckCommand, KeepsTheDecisionsThatWereThere)
{
    writeFolder();
    const QByteArray own = R"({"at":"2026-01-02T03:04:05Z","item":"0000000000000c02","decision":"accept"})";
    write("decisions.jsonl", own);
    EXPECT_EQ(check({QStringLiteral("--fix")}).code, 0);
    const QByteArray decisions = bytesOf("decisions.jsonl");
    EXPECT_TRUE(decisions.startsWith(own + '\n'));
    EXPECT_EQ(decisions.count('\n'), 3);
}

TEST_F(CheckCommand, FixesNoPublishedSet)
{
    writeFolder({}, "2026-01-02");
    const QMap<QString, QByteArray> before = everything();
    const Ran ran = check({QStringLiteral("--fix")});
    EXPECT_NE(ran.code, 0);
    EXPECT_THAT(ran.err.toStdString(), HasSubstr("this set is published"));
    EXPECT_EQ(everything(), before);
}

TEST_F(CheckCommand, FixesNeitherTheSetThatComesAlongNorAnArticle)
{
    for (const QString &source : {QStringLiteral("builtin"), write("a.txt", "2019年5月，读书会正式成立。\n")}) {
        const QMap<QString, QByteArray> before = everything();
        const Ran ran = shixictl({QStringLiteral("check"), source, QStringLiteral("--fix")});
        EXPECT_NE(ran.code, 0);
        EXPECT_THAT(ran.err.toStdString(), HasSubstr("only the folder of a draft can be corrected"));
        EXPECT_EQ(everything(), before);
    }
}

TEST_F(CheckCommand, FailsOnlyWhereAFindingIsAnError)
{
    writeFolder();
    EXPECT_EQ(check().code, 0);
    QByteArray questions = bytesOf("questions.jsonl");
    questions.replace("\"key\":[\"a\"]", "\"key\":[\"z\"]");
    write("questions.jsonl", questions);
    EXPECT_EQ(check().code, 1);
}

} // namespace

} // namespace shixi::cli::test
