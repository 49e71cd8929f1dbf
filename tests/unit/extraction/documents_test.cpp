#include "extraction/support.h"

namespace shixi::extraction
{
namespace
{

using namespace testing;

TEST(Documents, ATitleIsKeptWholeWithItsInnerMarks)
{
    EXPECT_EQ(answers(QStringLiteral("馆里印发《关于破解“两张皮”问题  推动融合的办法（试行）》。"), Kind::Document),
              QStringList(QStringLiteral("《关于破解“两张皮”问题  推动融合的办法（试行）》")));
    EXPECT_EQ(answers(QStringLiteral("书店陈列着《〈水经注〉校释》。"), Kind::Document),
              QStringList(QStringLiteral("《〈水经注〉校释》")));
}

TEST(Documents, WhoIssuedItAndWhenStandWithItWhereTheSentenceSaysSo)
{
    const auto found =
        factsOf(extracted(QStringLiteral("2020年10月，省文物局印发《石窟保护办法》《讲解员守则》。")), Kind::Document);
    ASSERT_EQ(found.size(), 2U);
    for (const knowledge::Fact &document : found) {
        EXPECT_EQ(document.issuer, QStringLiteral("省文物局"));
        EXPECT_EQ(document.docDate, QStringLiteral("2020年10月"));
        EXPECT_TRUE(document.evidence.quote.startsWith(QStringLiteral("2020年10月")));
    }
}

TEST(Documents, AnIssuerIsNeverGuessed)
{
    const auto found = factsOf(extracted(QStringLiteral("工人们在《港口志》里读到了老码头的故事。")), Kind::Document);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].issuer, QString());
    EXPECT_EQ(found[0].docDate, QString());
}

TEST(Documents, OneTitleIsOneRowAndTheMentionWithItsIssuerIsCited)
{
    const QString text = QStringLiteral("依据《防汛条例》开展演练。市水务局制定《防汛条例》，明确职责。");
    const auto found = factsOf(extracted(text), Kind::Document);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].issuer, QStringLiteral("市水务局"));
}

TEST(Documents, WhatStandsBeforeTheTitleAsItsAttributeSaysWhoIssuedItAndWhen)
{
    const auto found =
        factsOf(extracted(QStringLiteral("按照省财政厅2023年发布的《资金管理细则》执行。")), Kind::Document);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].issuer, QStringLiteral("省财政厅"));
    EXPECT_EQ(found[0].docDate, QStringLiteral("2023年"));
    const auto open = factsOf(extracted(QStringLiteral("公司对2016年印发的《锅炉守则》作了修订。")), Kind::Document);
    ASSERT_EQ(open.size(), 1U);
    EXPECT_EQ(open[0].issuer, QString());
    EXPECT_EQ(open[0].docDate, QStringLiteral("2016年"));
}

TEST(Documents, ATitleLeftOpenIsNone)
{
    EXPECT_EQ(answers(QStringLiteral("他写下《港口志三个字就停了笔。"), Kind::Document), QStringList());
}

TEST(Documents, ARowOfReferencesIsContentThoughItEndsInNoStop)
{
    const QString text =
        QStringLiteral("港口安全制度\n2 规范性引用文件\nGB 2894-2008 《安全标志导则》\n"
                       "3.《港口经营规定》\n《危险货物管理办法》（交通部令第154号）\n以上文件适用于本制度。\n");
    EXPECT_EQ(answers(text, Kind::Document),
              (QStringList{QStringLiteral("《安全标志导则》"),
                           QStringLiteral("《港口经营规定》"),
                           QStringLiteral("《危险货物管理办法》")}));
    EXPECT_EQ(answers(text, Kind::Figure), QStringList());
    EXPECT_EQ(answers(text, Kind::DateEvent), QStringList());
}

TEST(Documents, AShortNameIsNoDocumentOfItsOwn)
{
    EXPECT_EQ(answers(QStringLiteral("市港务局印发《关于渡口安全的若干措施》（以下简称《措施》）。《措施》共八条。"),
                      Kind::Document),
              QStringList(QStringLiteral("《关于渡口安全的若干措施》")));
}

TEST(Documents, WhatWasIssuedByNobodyKnownIsAskedByItsDateOrItsSentence)
{
    const auto dated = factsOf(extracted(QStringLiteral("2019年3月印发的《渡口守则》同时废止。")), Kind::Document);
    ASSERT_EQ(dated.size(), 1U);
    EXPECT_EQ(dated[0].subject, QStringLiteral("2019年3月印发的文件"));
    const auto open = factsOf(extracted(QStringLiteral("随后，印发《渡口守则》，全港遵行。")), Kind::Document);
    ASSERT_EQ(open.size(), 1U);
    EXPECT_NE(open[0].subject, QStringLiteral("印发的文件"));
}

TEST(Documents, WhatAsksForATitleNeverNamesIt)
{
    const QStringList texts = {
        QStringLiteral("随后，印发《渡口守则》，全港遵行。"),
        QStringLiteral("工人们在《港口志》里读到了老码头的故事。"),
        QStringLiteral("《渡口守则》。"),
        QStringLiteral("2020年10月，省文物局印发《石窟保护办法》《讲解员守则》。"),
    };
    for (const QString &text : texts) {
        const auto found = factsOf(extracted(text), Kind::Document);
        ASSERT_FALSE(found.empty());
        for (const knowledge::Fact &document : found) {
            EXPECT_FALSE(document.subject.contains(document.answer)) << qPrintable(document.subject);
            EXPECT_FALSE(document.subject.isEmpty());
        }
    }
    EXPECT_EQ(factsOf(extracted(texts[1]), Kind::Document)[0].subject,
              QStringLiteral("工人们在什么文件里读到了老码头的故事"));
    const auto row = factsOf(extracted(QStringLiteral("依据《安全生产法》《港口法》等法律开展检查。")), Kind::Document);
    ASSERT_EQ(row.size(), 2U);
    for (const knowledge::Fact &document : row) {
        const bool first = document.answer == QStringLiteral("《安全生产法》");
        EXPECT_EQ(document.subject,
                  first ? QStringLiteral("依据什么文件、《港口法》等法律开展检查")
                        : QStringLiteral("依据《安全生产法》、什么文件等法律开展检查"));
    }
}

} // namespace
} // namespace shixi::extraction
