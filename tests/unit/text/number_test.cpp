#include "text/fold.h"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace shixi::text
{
namespace
{

TEST(Number, ReadsWhatPeopleWrite)
{
    const std::vector<std::pair<QString, qint64>> cases = {
        {QStringLiteral("0"), 0},
        {QStringLiteral("1600"), 1600},
        {QStringLiteral("1,600"), 1600},
        {QStringLiteral("１６００"), 1600},
        {QStringLiteral("80万"), 800'000},
        {QStringLiteral("1.5万"), 15'000},
        {QStringLiteral("3亿2000万"), 320'000'000},
        {QStringLiteral("二〇二三"), 2023},
        {QStringLiteral("一九四九"), 1949},
        {QStringLiteral("十"), 10},
        {QStringLiteral("十二"), 12},
        {QStringLiteral("二十"), 20},
        {QStringLiteral("两千"), 2000},
        {QStringLiteral("三百五"), 350},
        {QStringLiteral("三百零五"), 305},
        {QStringLiteral("三百五十"), 350},
        {QStringLiteral("一百一十三"), 113},
        {QStringLiteral("一万三"), 13'000},
        {QStringLiteral("一万零三"), 10'003},
        {QStringLiteral("五千二百七十三"), 5273},
        {QStringLiteral("一万亿"), 1'000'000'000'000},
        {QStringLiteral("十万"), 100'000},
        {QStringLiteral("壹佰贰拾叁"), 123},
    };
    for (const auto &[text, value] : cases) {
        EXPECT_EQ(parseNumber(text), std::optional(value)) << text.toStdString();
    }
}

TEST(Number, IsEmptyWhereThereIsNoWholeNumber)
{
    for (const char *text : {"",
                             "年",
                             "3.5",
                             "甲3",
                             "3个",
                             "百十",
                             "一二三千五六百七",
                             "万",
                             "3 5",
                             "1.55十",
                             "999999999999999999999",
                             "9999999999亿亿"}) {
        EXPECT_EQ(parseNumber(QString::fromUtf8(text)), std::nullopt) << text;
    }
}

} // namespace
} // namespace shixi::text
