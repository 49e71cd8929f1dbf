#include "facts.h"
#include "questions/documents/documents.h"
#include "questions/documents/issuers.h"
#include "questions/documents/title.h"
#include "questions/names/bodies.h"
#include "questions/names/names.h"

#include <gmock/gmock.h>

#include <QSet>

using namespace shixi;
using namespace shixi::questions;
using fixture::fact;
using fixture::templates;

namespace
{

const Template &documentRow(const QString &id)
{
    for (const Template &row : templates().rows()) {
        if (row.id == id) {
            return row;
        }
    }
    throw std::runtime_error("no such row");
}

knowledge::Fact documentFact(const knowledge::Article &in,
                             const QString &title,
                             const QString &quote,
                             const QString &issuer,
                             const QString &date = {})
{
    knowledge::Fact made = fact(in, Kind::Document, title, quote);
    made.issuer = issuer;
    made.docDate = date;
    return made;
}

const knowledge::Article &twoYearsOfPapers()
{
    static const knowledge::Article made =
        fixture::article("2021年3月，市教育局印发《学校食堂管理办法（试行）》，对采购、留样和陪餐等作出规定。\n"
                         "2022年5月，市教育局出台《校园足球行动计划》。\n"
                         "市体育局印发《公共场馆开放实施意见》。\n");
    return made;
}

std::vector<knowledge::Fact> papersOfTwoYears()
{
    const knowledge::Article &in = twoYearsOfPapers();
    return {documentFact(in,
                         "《学校食堂管理办法（试行）》",
                         "2021年3月，市教育局印发《学校食堂管理办法（试行）》",
                         "市教育局",
                         "2021年3月"),
            documentFact(
                in, "《校园足球行动计划》", "2022年5月，市教育局出台《校园足球行动计划》", "市教育局", "2022年5月"),
            documentFact(in, "《公共场馆开放实施意见》", "市体育局印发《公共场馆开放实施意见》", "市体育局")};
}

QStringList documentTexts(const Pool &pool)
{
    QStringList texts;
    for (const Stray &stray : pool.strays) {
        texts.append(stray.text);
    }
    return texts;
}

} // namespace

TEST(DocumentKind, AsksByWhatTheDocumentSettlesWhereTheTextSays)
{
    const auto facts = papersOfTwoYears();
    const auto in = twoYearsOfPapers();
    const Material material(in, facts, templates());
    const auto asked = documentAsked(documentRow("document.settles"), facts[0], material);
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(asked[0].words.at("topic"), "对采购、留样和陪餐等作出规定");
    EXPECT_EQ(asked[0].words.at("verb"), "市教育局印发");
    EXPECT_TRUE(documentAsked(documentRow("document.settles"), facts[1], material)[0].words.at("topic").isEmpty());
}

TEST(DocumentKind, IsNotAskedByItsIssuerAloneWhereTheIssuerHasAnother)
{
    const auto facts = papersOfTwoYears();
    const auto in = twoYearsOfPapers();
    const Material material(in, facts, templates());
    EXPECT_TRUE(documentAsked(documentRow("document.by_issuer"), facts[0], material).empty());
    EXPECT_EQ(documentAsked(documentRow("document.by_issuer"), facts[2], material).size(), 1U);
}

TEST(DocumentKind, ADocumentTheTextDoesNotDateIsNoFalseOneOfADateUnlessItIsAnothers)
{
    const knowledge::Article &in = twoYearsOfPapers();
    auto facts = papersOfTwoYears();
    facts[2].issuer.clear();
    SplitMix64 random(1);
    const Material material(in, facts, templates());
    const auto asked = documentAsked(documentRow("document.by_when"), facts[0], material);
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(documentTexts(documentStrays(asked[0], facts[0], material, random)), QStringList{"《校园足球行动计划》"});
}

TEST(DocumentKind, WhatCameIntoForceOnADayWasNotIssuedOnIt)
{
    const auto in = fixture::article("2009年1月1日，市人大常委会制定的《湖滨湿地保护条例》施行。");
    const std::vector<knowledge::Fact> facts{
        documentFact(in, "《湖滨湿地保护条例》", in.text.chopped(1), "市人大常委会", "2009年1月1日")};
    const Material material(in, facts, templates());
    EXPECT_TRUE(titleOf(facts[0], material).inForce);
    EXPECT_TRUE(documentAsked(documentRow("document.by_when"), facts[0], material).empty());
    EXPECT_EQ(documentDateAsked(documentRow("document.when"), facts[0], material)[0].words.at("verb"), "起施行");
}

TEST(DocumentKind, WhatIsPlannedIsNotAskedByItsDate)
{
    const auto in = fixture::article("2024年3月，局里将发布《城市绿道建设规划》。");
    const std::vector<knowledge::Fact> facts{
        documentFact(in, "《城市绿道建设规划》", in.text.chopped(1), "", "2024年3月")};
    const Material material(in, facts, templates());
    EXPECT_TRUE(documentDateAsked(documentRow("document.when"), facts[0], material).empty());
}

TEST(DocumentKind, BooksAndABareClassWordAreNoPapers)
{
    EXPECT_TRUE(isPaper("《学校食堂管理办法（试行）》"));
    EXPECT_TRUE(isPaper("《关于推进绿道建设的意见》"));
    EXPECT_FALSE(isPaper("《办法》"));
    EXPECT_FALSE(isPaper("《摇橹歌》"));
}

TEST(DocumentKind, TheIssuerIsReadBeforeTheVerbAndItsStraysAreOfOneRank)
{
    const auto facts = papersOfTwoYears();
    const auto in = twoYearsOfPapers();
    const Material material(in, facts, templates());
    SplitMix64 random(3);
    const auto asked = issuerAsked(documentRow("document.issuer"), facts[2], material);
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(asked[0].key, "市体育局");
    EXPECT_EQ(asked[0].words.at("verb"), "印发");
    const QStringList strays = documentTexts(issuerStrays(asked[0], facts[2], material, random));
    EXPECT_EQ(strays.front(), "市教育局");
    for (const QString &stray : strays) {
        EXPECT_EQ(rankOf(stray), "city") << stray.toStdString();
    }
}

TEST(DocumentKind, TitlesBroughtOutTogetherAreAskedOnceWithTheFirst)
{
    const auto in = fixture::article(
        "市教育局制定《学校食堂管理办法》《学校宿舍管理规定》等文件。\n市体育局印发《公共场馆开放实施意见》。");
    const QString quote = "市教育局制定《学校食堂管理办法》《学校宿舍管理规定》等文件";
    const std::vector<knowledge::Fact> facts{
        documentFact(in, "《学校宿舍管理规定》", quote, "市教育局"),
        documentFact(in, "《学校食堂管理办法》", quote, "市教育局"),
        documentFact(in, "《公共场馆开放实施意见》", "市体育局印发《公共场馆开放实施意见》", "市体育局")};
    const Material material(in, facts, templates());
    SplitMix64 random(5);
    EXPECT_TRUE(documentsAsked(documentRow("document.group"), facts[0], material).empty());
    const auto asked = documentsAsked(documentRow("document.group"), facts[1], material);
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(asked[0].items, (QStringList{"《学校食堂管理办法》", "《学校宿舍管理规定》"}));
    EXPECT_EQ(documentTexts(documentsStrays(asked[0], facts[1], material, random)),
              QStringList{"《公共场馆开放实施意见》"});
}

TEST(DocumentKind, HowTitlesBeginIsNotAskedFor)
{
    const QString title = "《关于开展“书香校园”创建工作的意见》";
    EXPECT_EQ(distinguishingWords(title, {"《“书香校园”创建工作的办法》"}, title).length, 0);
    EXPECT_GT(distinguishingWords("《校园消防管理的意见》", {"《实验课程管理的意见》"}, {}).length, 0);
}

TEST(DocumentKind, BesideThePartyStandsTheParty)
{
    const knowledge::Article article = fixture::article("去年5月，县委印发《关于开展解题行动的通知》。\n");
    std::vector<knowledge::Fact> facts{
        fact(article, Kind::Document, "《关于开展解题行动的通知》", "去年5月，县委印发《关于开展解题行动的通知》")};
    facts[0].issuer = "县委";
    const Material material(article, facts, templates());
    SplitMix64 random(1);
    const auto beside = [&](const QString &key) {
        return documentTexts(Pool{issuersBeside(key, facts[0], material, random), {}, {}});
    };
    EXPECT_THAT(beside("县委"), testing::IsSupersetOf({QString("县委组织部"), QString("县政府"), QString("市委")}));
    EXPECT_TRUE(beside("集团党委").contains("集团党委组织部"));
    EXPECT_TRUE(beside("集团党委组织部").contains("集团党委宣传部"));
    EXPECT_TRUE(beside("县政府").contains("县委") || beside("县政府").contains("市政府"));
    for (const QString &key : {QString("县委"), QString("市委组织部"), QString("集团党委")}) {
        for (const QString &stray : beside(key)) {
            EXPECT_FALSE(stray.endsWith(u'局')) << stray.toStdString();
        }
    }
    EXPECT_FALSE(isIssuer("年底由集团党委"));
    EXPECT_TRUE(isIssuer("市委组织部"));
}

TEST(DocumentKind, TheClassOfAPaperIsAskedInItsTitleAloneAndFitsTheBlank)
{
    const QString sentence = "会议审议通过了《强村倍增三年行动计划》和《关于进一步规范联合党委运行的若干规定》";
    const knowledge::Article article = fixture::article(sentence + "。\n");
    const std::vector<knowledge::Fact> facts{
        fact(article, Kind::Document, "《关于进一步规范联合党委运行的若干规定》", sentence)};
    const Material material(article, facts, templates());
    Template row = documentRow("document.class");
    row.form = Form::Recognise;
    const auto asked = titleClassAsked(row, facts[0], material);
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(asked[0].words.at("cloze"), "《关于进一步规范联合党委运行的若干____》");
    SplitMix64 random(1);
    const QStringList strays = documentTexts(titleClassStrays(asked[0], facts[0], material, random));
    EXPECT_EQ(QSet<QString>(strays.begin(), strays.end()), (QSet<QString>{"意见", "措施"}));
}
