#include "madeupset.h"
#include "packs/decided.h"

#include <gtest/gtest.h>

namespace shixi::packs
{

namespace
{

Members decidedBy(const std::vector<std::pair<const char *, const char *>> &decisions)
{
    Members members = writeSet(test::madeUpSet());
    for (const auto &[word, item] : decisions) {
        members[QStringLiteral("decisions.jsonl")] += QByteArray(R"({"at":"2026-01-02T03:04:05Z","item":")") + item
            + R"(","decision":")" + word + "\""
            + (qstrcmp(word, "edit") == 0 ? R"(,"fields":{"explanation":"见会史。"})" : "") + "}\n";
    }
    return members;
}

TEST(Decided, LeavesOutWhatWasRejectedAndKeepsWhatIsUndecided)
{
    const questions::QuestionSet before = test::madeUpSet();
    const questions::QuestionSet set = readDecided(decidedBy({{"reject", "0000000000000c01"}})).set;
    EXPECT_EQ(set.question({"0000000000000c01"}), nullptr);
    EXPECT_EQ(set.questions().size(), before.questions().size() - 1);
    EXPECT_EQ(set.cards().size(), before.cards().size()) << "the reveal is left to begin with";
    EXPECT_TRUE(validate(set).empty());
}

TEST(Decided, ACardWithoutAQuestionToBeginWithGoesWhole)
{
    const questions::QuestionSet before = test::madeUpSet();
    const questions::QuestionSet set =
        readDecided(decidedBy({{"reject", "0000000000000c01"}, {"reject", "0000000000000c02"}})).set;
    EXPECT_EQ(set.cards().size(), before.cards().size() - 1);
    EXPECT_EQ(set.facts().size(), before.facts().size()) << "a fact without a question is for reading";
}

TEST(Decided, ARejectedFactTakesItsQuestionsWithIt)
{
    const questions::QuestionSet set = readDecided(decidedBy({{"reject", "00000000000000aa"}})).set;
    EXPECT_EQ(set.fact({"00000000000000aa"}), nullptr);
    for (const questions::Question &question : set.questions()) {
        EXPECT_NE(question.facts.front().value, "00000000000000aa");
    }
    EXPECT_TRUE(validate(set).empty());
}

TEST(Decided, ARejectionTakenBackIsNone)
{
    const Members members = decidedBy({{"reject", "0000000000000c01"}, {"revert", "0000000000000c01"}});
    EXPECT_NE(readDecided(members).set.question({"0000000000000c01"}), nullptr);
    EXPECT_EQ(countDecisions(members).rejected, 0);
}

TEST(Decided, AreCountedByWhatStandsLast)
{
    const DecisionCount count = countDecisions(
        decidedBy({{"edit", "0000000000000c01"}, {"accept", "0000000000000c02"}, {"reject", "0000000000000c02"}}));
    EXPECT_EQ(count.edited, 1);
    EXPECT_EQ(count.rejected, 1);
    EXPECT_EQ(count.accepted, 0);
    EXPECT_EQ(count.undecided, static_cast<int>(test::madeUpSet().questions().size()) - 2);
}

TEST(Decided, WhatIsLeftOutIsNotAmongTheQuestionsThatAreCounted)
{
    // The fact takes both of its questions with it, accepted or not.
    const Members members = decidedBy({{"accept", "0000000000000c01"}, {"reject", "00000000000000aa"}});
    const DecisionCount count = countDecisions(members);
    EXPECT_EQ(count.accepted + count.edited + count.undecided,
              static_cast<int>(readDecided(members).set.questions().size()));
    EXPECT_EQ(count.accepted, 0);
    EXPECT_EQ(count.rejected, 2);
}

TEST(Decided, WhatTheCheckPutRightNobodyHasReviewed)
{
    const QByteArray fixed =
        R"({"at":"2026-11-01T00:00:00Z","item":"0000000000000c01","decision":"edit","reason":"items.half-width","fields":{}})";
    const QByteArray accepted = R"({"at":"2026-11-01T00:00:00Z","item":"0000000000000c01","decision":"accept"})";
    EXPECT_FALSE(standingDecisions(fixed).contains("0000000000000c01"));
    EXPECT_EQ(standingDecisions(accepted + '\n' + fixed).at("0000000000000c01").word, QStringLiteral("accept"));
}

} // namespace
} // namespace shixi::packs
