#include "corrections.h"
#include "workshop/carrieddecisions.h"

#include <gmock/gmock.h>

#include <QJsonDocument>
#include <QJsonObject>

namespace shixi::workshop
{

namespace
{

knowledge::Article clubArticle(const QString &text)
{
    knowledge::Article article;
    article.id = knowledge::articleId(text);
    article.name = QStringLiteral("article");
    article.text = text;
    return article;
}

// A set of three facts, one a line of the text.
questions::QuestionSet clubSet(const QString &text, const QStringList &answers)
{
    const knowledge::Article article = clubArticle(text);
    std::vector<knowledge::Fact> facts;
    qsizetype number = 0;
    for (const knowledge::Paragraph &line : knowledge::paragraphs(text)) {
        knowledge::Fact fact;
        fact.id = {"000000000000000" + std::to_string(facts.size() + 1)};
        fact.kind = Kind::Figure;
        fact.subject = QStringLiteral("第%1件").arg(number);
        fact.answer = answers[number++];
        fact.evidence = {article.name, line.start, line.length, text.mid(line.start, line.length)};
        facts.push_back(fact);
    }
    return {{}, {article}, facts, {}, {}};
}

QByteArray decision(const char *item, const char *word, const char *more = "")
{
    return QByteArray("{\"at\":\"2023-06-30T08:00:00Z\",\"item\":\"") + item + "\",\"decision\":\"" + word + "\"" + more
        + "}\n";
}

constexpr const char *firstId = "0000000000000001";
constexpr const char *secondId = "0000000000000002";
constexpr const char *thirdId = "0000000000000003";

class Decisions : public testing::Test
{
protected:
    Decisions() { m_from.set = clubSet(QStringLiteral("甲有3人。\n乙有4人。\n丙有5人。\n"), {"3人", "4人", "5人"}); }

    QByteArray carry(const QByteArray &old, const QByteArray &target = {})
    {
        m_from.decisions = old;
        m_carried = carryDecisions(m_from, target, m_now);
        return m_carried.bytes;
    }

    OldSet m_from;
    // The second one reads otherwise.
    questions::QuestionSet m_now =
        clubSet(QStringLiteral("甲有3人。\n乙共有4人。\n丙有5人。\n"), {"3人", "4人", "5人"});
    CarriedDecisions m_carried;
};

TEST_F(Decisions, OnWhatReadsAsBeforeStandAsTheyAre)
{
    const QByteArray lines = decision(firstId, "accept") + decision(thirdId, "reject", ",\"reason\":\"太偏\"");
    EXPECT_EQ(carry(lines), lines);
    EXPECT_TRUE(m_carried.findings.empty());
}

TEST_F(Decisions, OnWhatReadsOtherwiseAreTakenBackAndRejectionsStay)
{
    const QByteArray accepted = decision(secondId, "accept");
    const QByteArray bytes = carry(accepted);
    ASSERT_TRUE(bytes.startsWith(accepted));
    const QJsonObject revert = QJsonDocument::fromJson(bytes.mid(accepted.size())).object();
    EXPECT_EQ(revert.value(QStringLiteral("decision")), QStringLiteral("revert"));
    EXPECT_EQ(revert.value(QStringLiteral("item")), QLatin1String(secondId));
    EXPECT_EQ(revert.value(QStringLiteral("at")), QStringLiteral("2023-06-30T08:00:00Z"));
    ASSERT_EQ(m_carried.findings.size(), 1U);
    EXPECT_EQ(m_carried.findings[0].rule, "identity.look-again");
    const QByteArray rejected = decision(secondId, "reject");
    EXPECT_EQ(carry(rejected), rejected);
}

TEST_F(Decisions, EditsHoldWhereWhatTheyChangedIsAsItWas)
{
    const QByteArray level = decision(secondId, "edit", ",\"fields\":{\"level\":\"core\"}");
    EXPECT_EQ(carry(level), level);
    m_now = clubSet(QStringLiteral("甲有3人。\n乙有6人。\n丙有5人。\n"), {"3人", "6人", "5人"});
    EXPECT_EQ(carry(level).count("revert"), 1);
    ASSERT_EQ(m_carried.findings.size(), 1U);
    EXPECT_EQ(m_carried.findings[0].severity, Severity::Warning);
}

TEST_F(Decisions, WhatStoodOnOneTakenBackIsSaidAgain)
{
    const QByteArray level = decision(secondId, "edit", ",\"fields\":{\"level\":\"core\"}");
    const QByteArray accepted = decision(secondId, "accept");
    const QByteArray bytes = carry(accepted + level);
    EXPECT_EQ(bytes.count("revert"), 2);
    EXPECT_TRUE(bytes.endsWith(QJsonDocument::fromJson(level).toJson(QJsonDocument::Compact) + '\n'));
}

TEST_F(Decisions, OnAPlaceFollowItIntoTheCorrectedText)
{
    m_now = clubSet(QStringLiteral("𠮷甲有3人。\n乙有4人。\n丙有5人。\n"), {"3人", "4人", "5人"});
    const QByteArray bytes =
        carry(decision(thirdId, "edit", ",\"fields\":{\"evidence\":\"丙有5人\",\"offset\":12,\"length\":4}"));
    const QByteArray last = bytes.trimmed().split('\n').last();
    const QJsonObject fields = QJsonDocument::fromJson(last).object().value(QStringLiteral("fields")).toObject();
    EXPECT_EQ(fields.value(QStringLiteral("offset")).toInt(), 13);
    EXPECT_EQ(fields.value(QStringLiteral("length")).toInt(), 4);
}

TEST_F(Decisions, LinesThatAreNoJsonAreKeptAsTheyStand)
{
    const QByteArray lines = "{\"at\": cut off\n" + decision(firstId, "accept");
    EXPECT_EQ(carry(lines), lines);
    EXPECT_EQ(carry(lines.chopped(1)), lines);
}

TEST_F(Decisions, OfTheTargetComeLastAndAreNotDoubled)
{
    const QByteArray old = decision(firstId, "accept") + decision(secondId, "accept");
    const QByteArray once = carry(old);
    EXPECT_EQ(carry(old, once), once);
    const QByteArray later = once + decision(secondId, "accept", ",\"reason\":\"看过新文\"");
    EXPECT_EQ(carry(old, later), later);
    const QByteArray mine = decision(firstId, "reject");
    EXPECT_EQ(carry(decision(firstId, "accept"), mine), decision(firstId, "accept") + mine);
}

TEST_F(Decisions, OnWhatIsGoneStayAndAreSaid)
{
    m_now = clubSet(QStringLiteral("甲有3人。\n"), {"3人"});
    const QByteArray lines = decision(thirdId, "accept");
    EXPECT_EQ(carry(lines), lines);
    ASSERT_EQ(m_carried.findings.size(), 1U);
    EXPECT_EQ(m_carried.findings[0].rule, "identity.judged-gone");
}

} // namespace

} // namespace shixi::workshop
