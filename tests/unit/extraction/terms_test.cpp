#include "extraction/support.h"

namespace shixi::extraction
{
namespace
{

using namespace testing;

// Each as 用语=意思.
QStringList termsIn(const QString &text)
{
    QStringList found;
    for (const knowledge::Fact &fact : factsOf(extracted(text), Kind::Term)) {
        EXPECT_TRUE(knowledge::holds(fact.evidence, text));
        EXPECT_TRUE(fact.evidence.quote.contains(fact.answer) && fact.evidence.quote.contains(fact.subject));
        found << fact.answer + u'=' + fact.subject;
    }
    return found;
}

TEST(Terms, WhatARegulationSaysItMeansIsTheMeaning)
{
    EXPECT_EQ(termsIn(QStringLiteral("本办法所称旧船，是指船龄满十五年的渡船。")),
              QStringList(QStringLiteral("旧船=船龄满十五年的渡船")));
    EXPECT_EQ(termsIn(QStringLiteral("3.2 冷作业：指不产生明火的检修作业。")),
              QStringList(QStringLiteral("冷作业=不产生明火的检修作业")));
}

TEST(Terms, ADefinitionInRunningTextIsFound)
{
    EXPECT_EQ(termsIn(QStringLiteral("碳汇是指从大气中清除二氧化碳的过程。")),
              QStringList(QStringLiteral("碳汇=从大气中清除二氧化碳的过程")));
    EXPECT_EQ(termsIn(QStringLiteral("所谓“卯榫”，就是用凹凸相接的方法连起木料。")),
              QStringList(QStringLiteral("卯榫=用凹凸相接的方法连起木料")));
}

TEST(Terms, AnImageStandsForTheThingBesideIt)
{
    EXPECT_EQ(termsIn(QStringLiteral("全县牵住防汛责任制“牛鼻子”，层层压实。")),
              QStringList(QStringLiteral("牛鼻子=防汛责任制")));
    EXPECT_EQ(termsIn(QStringLiteral("粮食储备是社会稳定的“压舱石”。")),
              QStringList(QStringLiteral("压舱石=粮食储备")));
    EXPECT_EQ(termsIn(QStringLiteral("要抓住要害，这个“牛鼻子”就是水价改革。")),
              QStringList(QStringLiteral("牛鼻子=水价改革")));
}

TEST(Terms, WhatIsCalledSomethingIsTheMeaning)
{
    EXPECT_EQ(termsIn(QStringLiteral("云岭水库被誉为“高原明珠”，四季有水。")),
              QStringList(QStringLiteral("高原明珠=云岭水库")));
    EXPECT_EQ(termsIn(QStringLiteral("当地人把东溪湿地称为“城市之肾”。")),
              QStringList(QStringLiteral("城市之肾=东溪湿地")));
}

TEST(Terms, NumberedFormulasPronounsAndPlainSentencesAreNone)
{
    EXPECT_EQ(termsIn(QStringLiteral("“三会”是指局务会、支委会、党小组会。")), QStringList());
    EXPECT_EQ(termsIn(QStringLiteral("他被誉为“铁人”。打通“最后一公里”。")), QStringList());
    EXPECT_EQ(termsIn(QStringLiteral("老张是队长，他说：“水就是命。”")), QStringList());
}

} // namespace
} // namespace shixi::extraction
