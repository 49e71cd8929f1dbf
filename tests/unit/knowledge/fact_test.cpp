#include "knowledge/fact.h"

#include <gtest/gtest.h>

#include <limits>

namespace shixi::knowledge
{
namespace
{

TEST(FactId, IsTheSameForAllTime)
{
    const ArticleId article{"abc"};
    EXPECT_EQ(mintFactId(article, Kind::Figure, 3, 2, QStringLiteral("10个")).value, "b48524cda074c355");
}

TEST(FactId, EveryPartCounts)
{
    const FactId id = mintFactId({"abc"}, Kind::Figure, 3, 2, QStringLiteral("10个"));
    EXPECT_NE(id, mintFactId({"abd"}, Kind::Figure, 3, 2, QStringLiteral("10个")));
    EXPECT_NE(id, mintFactId({"abc"}, Kind::Case, 3, 2, QStringLiteral("10个")));
    EXPECT_NE(id, mintFactId({"abc"}, Kind::Figure, 32, 2, QStringLiteral("10个")));
    EXPECT_NE(id, mintFactId({"abc"}, Kind::Figure, 3, 21, QStringLiteral("10个")));
    EXPECT_NE(id, mintFactId({"abc"}, Kind::Figure, 3, 2, QStringLiteral("11个")));
}

TEST(Evidence, HoldsOnlyWhereTheTextSaysTheSame)
{
    const QString text = QStringLiteral("𠮷😀全馆有10个展厅");
    const qsizetype start = text.indexOf(u'1');
    EXPECT_TRUE(holds({{}, start, 5, QStringLiteral("10个展厅")}, text));
    EXPECT_FALSE(holds({{}, start - 1, 5, QStringLiteral("10个展厅")}, text));
    EXPECT_FALSE(holds({{}, start, 6, QStringLiteral("10个展厅")}, text));
    EXPECT_FALSE(holds({{}, -1, 5, QStringLiteral("10个展厅")}, text));
    EXPECT_FALSE(holds({{}, 0, 0, QString()}, text));
    EXPECT_FALSE(holds({{}, 3, std::numeric_limits<qsizetype>::max(), QString()}, text));
}

} // namespace
} // namespace shixi::knowledge
