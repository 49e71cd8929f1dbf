#include "knowledge/article.h"

#include <gtest/gtest.h>

namespace shixi::knowledge
{
namespace
{

TEST(ArticleId, SpacesAndCompositionDoNotChangeIt)
{
    const ArticleId id = articleId(QStringLiteral("标题\n\n正文 一 é。\n"));
    EXPECT_EQ(id.value.size(), 64U);
    EXPECT_EQ(id, articleId(QStringLiteral("  标题 正文\u00A0一 e\u0301。")));
    EXPECT_NE(id, articleId(QStringLiteral("标题正文 一 é。")));
}

TEST(ArticleId, IsTheHashOfTheNormalisedTextForAllTime)
{
    EXPECT_EQ(articleId(QStringLiteral("学而时习之\n")).value,
              "63de38083c0b77558682811de0c0c1de068315ba44f547de997cf959e5b71855");
}

TEST(Paragraphs, BlankLinesAreNotCounted)
{
    const QString text = QStringLiteral("甲\n\n \u3000\n乙乙\n丙");
    const std::vector<Paragraph> found = paragraphs(text);
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[1].number, 2);
    EXPECT_EQ(text.mid(found[1].start, found[1].length), QStringLiteral("乙乙"));
    EXPECT_EQ(text.mid(found[2].start, found[2].length), QStringLiteral("丙"));
    EXPECT_TRUE(paragraphs(QString()).empty());
}

TEST(Paragraphs, APositionIsInItsParagraphOrInNone)
{
    const std::vector<Paragraph> found = paragraphs(QStringLiteral("\n甲甲\n\n乙"));
    EXPECT_EQ(paragraphNumberAt(found, 0), 0);
    EXPECT_EQ(paragraphNumberAt(found, 1), 1);
    EXPECT_EQ(paragraphNumberAt(found, 2), 1);
    EXPECT_EQ(paragraphNumberAt(found, 3), 0);
    EXPECT_EQ(paragraphNumberAt(found, 5), 2);
    EXPECT_EQ(paragraphNumberAt(found, 6), 0);
}

} // namespace
} // namespace shixi::knowledge
