#include "facts.h"
#include "questions/scope/scope.h"

#include <gtest/gtest.h>

using namespace shixi;
using namespace shixi::questions;
using fixture::fact;
using fixture::templates;

namespace scopetests
{

namespace
{

QString nameOf(const QString &section)
{
    const knowledge::Article article = fixture::article("全县修路。");
    std::vector<knowledge::Fact> facts{fact(article, Kind::Figure, "全县", "全县修路")};
    facts.front().section = section;
    return sectionName(facts.front(), Material(article, facts, templates()));
}

QString passageOf(const QString &text, const QString &within, int most)
{
    const knowledge::Article article = fixture::article(text);
    const std::vector<knowledge::Fact> facts{fact(article, Kind::Figure, within, within)};
    const Material material(article, facts, templates());
    return passage(material.sentence(material.evidence(facts.front())), material, most);
}

} // namespace

TEST(Scope, AHeadingIsNamedWithoutItsNumber)
{
    EXPECT_EQ(nameOf("二、突出一个“准”字，让惠企政策找上门"), "突出一个“准”字，让惠企政策找上门");
    EXPECT_EQ(nameOf("第二单元　仓廪转输（2号展厅）"), "仓廪转输");
    EXPECT_EQ(nameOf("6.2 储存"), "储存");
    EXPECT_EQ(nameOf("12：陶三足炊器"), "陶三足炊器");
    EXPECT_EQ(nameOf("【专科攻坚】"), "专科攻坚");
    EXPECT_EQ(nameOf("一条水渠，吵出一张桌子"), "一条水渠，吵出一张桌子");
}

TEST(Scope, AHeadingAnyTextCouldHaveIsNoName)
{
    for (const char *general : {"第一章 总则", "二、主要做法", "四、初步成效与启示", "问：钱从哪里来？", "1 目的"}) {
        EXPECT_EQ(nameOf(general), "") << general;
    }
}

TEST(Scope, ASentenceIsShownWithTheOneItLeansOn)
{
    const QString text = QStringLiteral("（二）青塘镇老街污水横流，牵扯三个部门。由县住建局牵头，投入260万元。");
    EXPECT_EQ(passageOf(text, "260万元", 110), "青塘镇老街污水横流，牵扯三个部门。由县住建局牵头，投入260万元。");
    EXPECT_EQ(passageOf(text, "260万元", 20), "");
}

TEST(Scope, OneMoreSentenceIsTakenWhereTheEarlierPointsBack)
{
    const QString text = QStringLiteral("石桥村修了水渠。这条渠长3公里。由镇里出资80万元。");
    EXPECT_EQ(passageOf(text, "80万元", 110), text);
    EXPECT_EQ(passageOf("全村修了水渠。\n这条渠长3公里。由镇里出资80万元。", "80万元", 110), "");
}

TEST(Scope, TheFirstSentenceOfAParagraphLeansOnNothing)
{
    EXPECT_EQ(passageOf("石桥村修了水渠。\n由镇里出资80万元。", "80万元", 110), "");
}

} // namespace scopetests
