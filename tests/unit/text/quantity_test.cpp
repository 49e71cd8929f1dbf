#include "text/quantity.h"

#include <gtest/gtest.h>

#include <QString>

#include <limits>
#include <utility>
#include <vector>

namespace shixi::text
{
namespace
{

TEST(Quantity, ReadsDecimalsFractionsAndSharesExactly)
{
    const std::vector<std::pair<QString, Ratio>> cases = {
        {QStringLiteral("350"), {350, 1}},
        {QStringLiteral("三百五"), {350, 1}},
        {QStringLiteral("3.5"), {7, 2}},
        {QStringLiteral("3.50"), {7, 2}},
        {QStringLiteral("三点五"), {7, 2}},
        {QStringLiteral("零点零五"), {1, 20}},
        {QStringLiteral("118.6万"), {1'186'000, 1}},
        {QStringLiteral("一百一十八点六万"), {1'186'000, 1}},
        {QStringLiteral("0.12345万"), {2469, 2}},
        {QStringLiteral("三分之二"), {2, 3}},
        {QStringLiteral("4/6"), {2, 3}},
        {QStringLiteral("60%"), {3, 5}},
        {QStringLiteral("６０％"), {3, 5}},
        {QStringLiteral("百分之六十"), {3, 5}},
        {QStringLiteral("百分之九十八点五"), {197, 200}},
        {QStringLiteral("千分之三"), {3, 1000}},
        {QStringLiteral("3‰"), {3, 1000}},
        {QStringLiteral("六成"), {3, 5}},
        {QStringLiteral("八成五"), {17, 20}},
        {QStringLiteral("半"), {1, 2}},
        {QStringLiteral("一半"), {1, 2}},
    };
    for (const auto &[text, value] : cases) {
        EXPECT_EQ(parseRatio(text), std::optional(value)) << text.toStdString();
    }
}

TEST(Quantity, IsEmptyWhereThereIsNoNumber)
{
    for (const char *text : {"",
                             "甲",
                             "3.",
                             ".5",
                             "8点30",
                             "八点三十",
                             "3/0",
                             "/2",
                             "分之二",
                             "三分之",
                             "%",
                             "成",
                             "1.2.3",
                             "十成五六",
                             "0.1234567890123",
                             "三.五"}) {
        EXPECT_EQ(parseRatio(QString::fromUtf8(text)), std::nullopt) << text;
    }
}

TEST(Quantity, ThatCannotBeHeldIsEmpty)
{
    const qint64 most = std::numeric_limits<qint64>::max();
    EXPECT_EQ(product({most, 1}, {2, 1}), std::nullopt);
    EXPECT_EQ(product({most, 2}, {2, 1}), (Ratio{most, 1}));
    EXPECT_EQ(sum({most, 1}, {1, 1}), std::nullopt);
    EXPECT_EQ(sum({1, 2}, {1, 3}), (Ratio{5, 6}));
    EXPECT_EQ(ratioOf(1, 0), std::nullopt);
}

} // namespace
} // namespace shixi::text
