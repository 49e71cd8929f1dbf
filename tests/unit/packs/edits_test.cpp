#include "madeupset.h"
#include "packs/edits.h"

#include <gmock/gmock.h>

namespace shixi::packs
{

namespace
{

using testing::ElementsAre;
using testing::IsEmpty;

QByteArray decision(const char *word, const QByteArray &fields = {}, const char *item = "0000000000000c01")
{
    return QByteArray(R"({"at":"2026-01-02T03:04:05Z","item":")") + item + R"(","decision":")" + word + '"'
        + (fields.isEmpty() ? fields : ",\"fields\":" + fields) + "}\n";
}

ReadResult readAfter(const QByteArray &decisions)
{
    Members members = writeSet(test::madeUpSet());
    members[QStringLiteral("decisions.jsonl")] = decisions;
    return readWithEdits(members);
}

std::vector<std::string> findingsOf(const ReadResult &read)
{
    std::vector<std::string> found;
    for (const Finding &finding : read.findings) {
        found.push_back(finding.place + ' ' + finding.rule);
    }
    return found;
}

questions::Question singleAfter(const QByteArray &decisions)
{
    const ReadResult read = readAfter(decisions);
    EXPECT_THAT(findingsOf(read), IsEmpty());
    const questions::Question *question = read.set.question({"0000000000000c01"});
    EXPECT_NE(question, nullptr);
    return question == nullptr ? questions::Question() : *question;
}

TEST(Edits, ReplaceStemAndExplanation)
{
    const auto question = singleAfter(decision("edit", R"({"stem":"读书会在何时成立？","explanation":"见会史。"})"));
    EXPECT_EQ(question.stem, QStringLiteral("读书会在何时成立？"));
    EXPECT_EQ(question.explanation, QStringLiteral("见会史。"));
    EXPECT_EQ(question.options, test::madeUpSet().questions().front().options);
}

TEST(Edits, ReplaceOptionsAndKey)
{
    const auto question =
        singleAfter(decision("edit",
                             R"({"options":[{"id":"a","text":"2018年5月"},{"id":"d","text":"2019年5月"},)"
                             R"({"id":"c","text":"2019年6月"}],"key":["d"]})"));
    EXPECT_EQ(question.key, QStringList{QStringLiteral("d")});
    EXPECT_EQ(question.options[1].text, QStringLiteral("2019年5月"));
}

TEST(Edits, AreMadeInTheirOrder)
{
    const auto question = singleAfter(decision("edit", R"({"stem":"先写的题干？","explanation":"甲。"})")
                                      + decision("accept") + decision("edit", R"({"stem":"后写的题干？"})"));
    EXPECT_EQ(question.stem, QStringLiteral("后写的题干？"));
    EXPECT_EQ(question.explanation, QStringLiteral("甲。"));
}

TEST(Edits, AreTakenBackOneByOne)
{
    const QByteArray twice =
        decision("edit", R"({"stem":"先写的题干？"})") + decision("edit", R"({"stem":"后写的题干？"})");
    EXPECT_EQ(singleAfter(twice + decision("revert")).stem, QStringLiteral("先写的题干？"));
    EXPECT_EQ(singleAfter(twice + decision("revert") + decision("revert")).stem,
              test::madeUpSet().questions().front().stem);
    EXPECT_EQ(
        singleAfter(decision("edit", R"({"stem":"改过的题干？"})") + decision("accept") + decision("revert")).stem,
        QStringLiteral("改过的题干？"));
}

TEST(Edits, NeverChangeAnId)
{
    EXPECT_EQ(singleAfter(decision("edit", R"({"id":"ffffffffffffffff","stem":"改过的题干？"})")).stem,
              QStringLiteral("改过的题干？"));
}

TEST(Edits, ThatMakeAnItemUnsoundAreNamedAndLeftOut)
{
    for (const char *fields :
         {R"({"key":["z"]})", R"({"options":[]})", R"({"type":"no such type"})", R"({"stem":7})"}) {
        const ReadResult read = readAfter(decision("accept") + decision("edit", fields));
        ASSERT_FALSE(read.findings.empty()) << fields;
        EXPECT_EQ(read.findings.front().place, "decisions.jsonl:2") << fields;
        EXPECT_EQ(read.findings.front().severity, Severity::Error) << fields;
        EXPECT_EQ(read.findings.size(), 1U) << fields;
        EXPECT_EQ(writeSet(read.set), writeSet(test::madeUpSet())) << fields;
    }
}

TEST(Edits, ThatAreSoundStayWhereALaterOneIsNot)
{
    const ReadResult read =
        readAfter(decision("edit", R"({"stem":"改过的题干？"})") + decision("edit", R"({"key":["z"]})"));
    EXPECT_THAT(findingsOf(read), ElementsAre(testing::StartsWith("decisions.jsonl:2 ")));
    EXPECT_EQ(read.set.questions().front().stem, QStringLiteral("改过的题干？"));
    EXPECT_EQ(read.set.cards().size(), 1U);
}

TEST(Edits, OfAFactDoNotTakeItsQuestionsAway)
{
    const ReadResult read = readAfter(decision("edit", R"({"offset":1})", "00000000000000aa")
                                      + decision("edit", R"({"stem":"改过的题干？"})"));
    EXPECT_THAT(findingsOf(read), ElementsAre(testing::StartsWith("decisions.jsonl:1 ")));
    EXPECT_EQ(read.set.facts().size(), 2U);
    EXPECT_EQ(read.set.questions().front().stem, QStringLiteral("改过的题干？"));
}

TEST(Edits, ThatMendABrokenLineBringItsItemBack)
{
    Members members = writeSet(test::madeUpSet());
    members[QStringLiteral("questions.jsonl")].replace("\"key\":[\"a\"]", "\"key\":[\"z\"]");
    EXPECT_EQ(readWithEdits(members).set.questions().size(), 1U);
    members[QStringLiteral("decisions.jsonl")] = decision("edit", R"({"key":["a"]})");
    EXPECT_EQ(readWithEdits(members).set.questions().size(), 2U);
}

} // namespace

} // namespace shixi::packs
