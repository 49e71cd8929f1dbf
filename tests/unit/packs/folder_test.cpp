#include "madeupset.h"
#include "packs/folder.h"

#include <gmock/gmock.h>

namespace shixi::packs
{

namespace
{

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::vector<std::string> rulesOf(const std::vector<Finding> &findings)
{
    std::vector<std::string> rules;
    for (const Finding &finding : findings) {
        rules.push_back(finding.place + " " + finding.rule);
    }
    return rules;
}

// The members of the made-up set with one piece of one of them replaced.
Members changed(const char *member, const QByteArray &from, const QByteArray &to)
{
    Members members = writeSet(test::madeUpSet());
    QByteArray &bytes = members.at(QLatin1String(member));
    EXPECT_TRUE(bytes.contains(from)) << bytes.constData();
    bytes.replace(from, to);
    return members;
}

std::string errorOf(const Members &members, ErrorCode code)
{
    try {
        (void)readSet(members);
    } catch (const Error &error) {
        EXPECT_EQ(error.code(), code);
        return error.detail();
    }
    return "nothing thrown";
}

TEST(SetFolder, KeepsEverythingOverWritingAndReading)
{
    const Members written = writeSet(test::madeUpSet());
    const ReadResult read = readSet(written);
    EXPECT_THAT(rulesOf(read.findings), IsEmpty());
    EXPECT_EQ(writeSet(read.set), written);
    EXPECT_EQ(read.set.facts().size(), 2U);
    EXPECT_EQ(read.set.manifest().sections.size(), 1U);
    EXPECT_EQ(read.set.articles().front().about, QStringLiteral("made up"));
    EXPECT_EQ(read.set.questions().front().options[1].why, QStringLiteral("改选"));
    EXPECT_EQ(read.set.facts()[0].confidencePpm, 950'000);
}

TEST(SetFolder, CanSwitchLearningPointsOff)
{
    const questions::QuestionSet usual = test::madeUpSet();
    EXPECT_TRUE(readSet(writeSet(usual)).set.manifest().points);
    EXPECT_FALSE(writeSet(usual).at(QLatin1String("manifest.json")).contains("points"));
    questions::Manifest manifest = usual.manifest();
    manifest.points = false;
    const Members written = writeSet({manifest, usual.articles(), usual.facts(), usual.cards(), usual.questions()});
    EXPECT_FALSE(readSet(written).set.manifest().points);
    EXPECT_EQ(writeSet(readSet(written).set), written);
    Members unclear = written;
    unclear.at(QLatin1String("manifest.json")).replace(R"("points": false)", R"("points": "no")");
    EXPECT_THROW((void)readSet(unclear), Error);
}

TEST(SetFolder, CountsPositionsInCodePointsOnDisk)
{
    const Members written = writeSet(test::madeUpSet());
    EXPECT_THAT(written.at(QStringLiteral("facts.jsonl")).toStdString(),
                HasSubstr(R"("evidence":"2019年5月","offset":6,"length":7)"));
    EXPECT_EQ(readSet(written).set.facts()[0].evidence.start, 8);
}

TEST(SetFolder, WritesKeysInTheOrderOfThePage)
{
    const questions::QuestionSet set = test::madeUpSet();
    const QByteArray fact = LineWriter(set).line(set.facts()[1]);
    EXPECT_EQ(
        fact,
        R"({"id":"00000000000000bb","kind":"slogan_list","level":"core","level_why":"成立","subject":"三有",)"
        R"("answer":"有书、有人、有笔记","items":["有书","有人","有笔记"],"article":"guide",)"
        R"("evidence":"有书、有人、有笔记","offset":27,"length":9,"rule":"hand","confidence":0.95,"fixed_order":false})");
}

TEST(SetFolder, WritesTheSameBytesWhateverTheOrderInMemory)
{
    const questions::QuestionSet set = test::madeUpSet();
    const std::vector<knowledge::Fact> backwards(set.facts().rbegin(), set.facts().rend());
    const questions::QuestionSet turned{set.manifest(), set.articles(), backwards, set.cards(), set.questions()};
    EXPECT_EQ(writeSet(turned), writeSet(set));
}

TEST(SetFolder, IgnoresKeysItDoesNotKnow)
{
    const ReadResult read = readSet(changed("facts.jsonl", R"("level":)", R"("later":[1,{"x":2}],"level":)"));
    EXPECT_THAT(rulesOf(read.findings), IsEmpty());
}

TEST(SetFolder, RefusesANewerFormat)
{
    EXPECT_EQ(errorOf(changed("manifest.json", R"("format": 1)", R"("format": 2)"), ErrorCode::TooNew),
              "manifest.json: set.too-new: 2");
}

TEST(SetFolder, NamesTheLineThatIsNotJson)
{
    EXPECT_EQ(errorOf(changed("facts.jsonl", R"({"id":"00000000000000bb")", R"({"id":"00000000000000bb)"),
                      ErrorCode::InvalidInput),
              "facts.jsonl:2: set.not-json");
}

TEST(SetFolder, NamesTheMemberThatIsMissing)
{
    Members members = writeSet(test::madeUpSet());
    members.erase(QStringLiteral("cards.jsonl"));
    EXPECT_EQ(errorOf(members, ErrorCode::InvalidInput), "cards.jsonl: set.member-missing");
    members.erase(QStringLiteral("article.txt"));
    EXPECT_EQ(errorOf(members, ErrorCode::InvalidInput), "article.txt: set.member-missing");
}

TEST(SetFolder, OpensNoFileOutsideTheFolder)
{
    for (const char *file : {"../article.txt", "/etc/passwd", "articles/../x.txt", "articles/X.txt", "facts.jsonl"}) {
        EXPECT_THAT(errorOf(changed("manifest.json", "\"article.txt\"", QByteArray("\"") + file + "\""),
                            ErrorCode::InvalidInput),
                    HasSubstr("set.bad-file-name"));
    }
}

TEST(SetFolder, LeavesOutWhatIsWrongAndWhatStandsOnIt)
{
    const ReadResult read = readSet(changed("facts.jsonl", R"("offset":6)", R"("offset":7)"));
    EXPECT_THAT(rulesOf(read.findings),
                ElementsAre("facts.jsonl:1 set.evidence-not-in-text",
                            "questions.jsonl:1 set.unknown-fact",
                            "questions.jsonl:2 set.unknown-fact",
                            "cards.jsonl:1 set.unknown-fact",
                            "cards.jsonl:1 set.unknown-question",
                            "cards.jsonl:1 set.unknown-question",
                            "cards.jsonl:1 set.no-easy-question"));
    EXPECT_EQ(read.set.facts().size(), 1U);
    EXPECT_TRUE(read.set.cards().empty());
}

TEST(SetFolder, NamesWordsAndTypesItCannotUse)
{
    EXPECT_THAT(rulesOf(readSet(changed("facts.jsonl", R"("kind":"slogan_list")", R"("kind":"slogan")")).findings),
                ElementsAre("facts.jsonl:2 set.unknown-word"));
    EXPECT_THAT(rulesOf(readSet(changed("facts.jsonl", R"("offset":27)", R"("offset":"27")")).findings),
                ElementsAre("facts.jsonl:2 set.wrong-type"));
    EXPECT_THAT(rulesOf(readSet(changed("facts.jsonl", R"("offset":27)", R"("offset":1e300)")).findings),
                ElementsAre("facts.jsonl:2 set.wrong-type"));
    EXPECT_THAT(rulesOf(readSet(changed("facts.jsonl", R"("subject":"三有",)", "")).findings),
                ElementsAre("facts.jsonl:2 set.missing-key"));
    EXPECT_THAT(rulesOf(readSet(changed("facts.jsonl", R"("offset":27)", R"("offset":-27)")).findings),
                ElementsAre("facts.jsonl:2 set.evidence-not-in-text"));
}

TEST(SetFolder, SaysWhenTheArticleIsNotTheOneTheManifestNames)
{
    EXPECT_THAT(rulesOf(readSet(changed("article.txt", "成立。", "散了。")).findings),
                ElementsAre("manifest.json set.article-changed"));
}

TEST(SetFolder, KeepsPositionsWhenTheLineEndsOfTheArticleWereTurned)
{
    EXPECT_THAT(rulesOf(readSet(changed("article.txt", "\n", "\r\n")).findings), IsEmpty());
}

TEST(SetFolder, RefusesAnArticleThatIsNotUtf8)
{
    EXPECT_EQ(errorOf(changed("article.txt", "成立", "\xB3\xC9"), ErrorCode::InvalidInput),
              "article.txt: set.not-utf8");
}

TEST(SetFolder, NamesDecisionsItCannotUse)
{
    Members members = writeSet(test::madeUpSet());
    members[QStringLiteral("decisions.jsonl")] =
        R"({"at":"2023-06-30T08:00:00Z","item":"00000000000000aa","decision":"accept","reason":"checked"})"
        "\n"
        R"({"at":"2023-06-30T08:00:01.250Z","item":"00000000000000aa","decision":"revert"})"
        "\n"
        R"({"at":"2023-06-30T08:00:02Z","item":"00000000000000aa","decision":"revert"})"
        "\n"
        R"({"at":"yesterday","item":"0000000000000c01","decision":"edit"})"
        "\n"
        R"({"at":"2023-06-30T08:00:03Z","item":"00000000000000ff","decision":"maybe"})"
        "\n{cut";
    EXPECT_THAT(rulesOf(readSet(members).findings),
                ElementsAre("decisions.jsonl:3 set.nothing-to-revert",
                            "decisions.jsonl:4 set.bad-time",
                            "decisions.jsonl:4 set.missing-key",
                            "decisions.jsonl:5 set.decision-on-nothing",
                            "decisions.jsonl:5 set.unknown-word",
                            "decisions.jsonl:6 set.not-json"));
}

} // namespace

} // namespace shixi::packs
