#include "extraction/support.h"

namespace shixi::extraction
{
namespace
{

using namespace testing;

QStringList unitsIn(const char *text)
{
    QStringList found;
    const Extraction result = extracted(QString::fromUtf8(text));
    for (const std::vector<knowledge::Fact> *all : {&result.facts, &result.doubtful}) {
        for (const knowledge::Fact &fact : *all) {
            if (fact.kind == Kind::Case) {
                found << fact.unit;
            }
        }
    }
    return found;
}

bool anyStartsWith(const QStringList &units, const QString &start)
{
    return std::any_of(units.begin(), units.end(), [&start](const QString &unit) {
        return unit.startsWith(start);
    });
}

TEST(UnitStarts, WhatBeginsWithTogetherIsNoUnit)
{
    const QStringList units = unitsIn("江南省水利厅防汛处党支部建立巡堤档案。共同党支部坚持每周巡堤，建立巡查台账。"
                                      "携手气象局党支部推行预警联动，开展会商12次。");
    EXPECT_FALSE(anyStartsWith(units, QStringLiteral("共同")));
    EXPECT_FALSE(anyStartsWith(units, QStringLiteral("携手")));
    EXPECT_TRUE(units.contains(QStringLiteral("江南省水利厅防汛处党支部")));
}

TEST(UnitStarts, YearsThatHavePassedAreNoPartOfAUnit)
{
    const QStringList units = unitsIn("三年来，青川市水务局党支部建立巡堤档案，开展夜间巡查。"
                                      "多年来青川市档案局党支部坚持每周送档案上门，建立服务台账。");
    for (const char *start : {"三年", "多年", "年来"}) {
        EXPECT_FALSE(anyStartsWith(units, QString::fromUtf8(start))) << start;
    }
    EXPECT_TRUE(units.contains(QStringLiteral("青川市水务局党支部")));
}

} // namespace
} // namespace shixi::extraction
