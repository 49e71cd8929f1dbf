#include "extraction/support.h"

namespace shixi::extraction
{
namespace
{

using namespace testing;

QStringList figures(const QString &text)
{
    return answers(text, Kind::Figure);
}

TEST(Figures, TheNumberKeepsItsApproximationAndItsUnit)
{
    EXPECT_EQ(figures(QStringLiteral("港口去冬以来卸货近80万吨，调用1600余名工人，奋战100多天。")),
              (QStringList{QStringLiteral("近80万吨"), QStringLiteral("1600余名"), QStringLiteral("100多天")}));
    EXPECT_EQ(figures(QStringLiteral("总投资约3.5亿元，覆盖1,200户以上。")),
              (QStringList{QStringLiteral("约3.5亿元"), QStringLiteral("1,200户以上")}));
}

TEST(Figures, AnAgeATimeAndAShareAreWhole)
{
    EXPECT_EQ(figures(QStringLiteral("操作工应当年满十八周岁，60周岁以上免费。")),
              (QStringList{QStringLiteral("十八周岁"), QStringLiteral("60周岁以上")}));
    EXPECT_EQ(figures(QStringLiteral("两人以7分12秒40的成绩夺冠。")).contains(QStringLiteral("7分12秒40")), true);
    EXPECT_EQ(figures(QStringLiteral("噪声超过85分贝，共查处违章17起，比上年下降三成。")),
              (QStringList{QStringLiteral("超过85分贝"), QStringLiteral("17起"), QStringLiteral("三成")}));
}

TEST(Figures, ANameThatLooksLikeACountIsLeftAlone)
{
    EXPECT_EQ(figures(QStringLiteral("馆藏有二级文物，工人须经三级安全教育，女子四人艇中途退赛。")), QStringList());
}

TEST(Figures, SharesAndRangesAreOneAnswer)
{
    EXPECT_EQ(figures(QStringLiteral("派出2/3的队员，其中三分之一是新人。")),
              (QStringList{QStringLiteral("2/3"), QStringLiteral("三分之一")}));
    EXPECT_EQ(figures(QStringLiteral("处1万元以上5万元以下罚款；情节严重的，处一千元以上五千元以下罚款。")),
              (QStringList{QStringLiteral("1万元以上5万元以下"), QStringLiteral("一千元以上五千元以下")}));
    EXPECT_EQ(figures(QStringLiteral("审批提速15％，配员3至5人。")),
              (QStringList{QStringLiteral("15％"), QStringLiteral("3至5人")}));
}

TEST(Figures, AFrequencySaysHowOften)
{
    EXPECT_EQ(figures(QStringLiteral("仓库每季度至少组织一次检查，预案每三年修订一次。")),
              (QStringList{QStringLiteral("每季度一次"), QStringLiteral("每三年一次")}));
}

TEST(Figures, ChineseNumeralsCountOnlyBeforeUnits)
{
    EXPECT_EQ(figures(QStringLiteral("神树分三层，共九枝，出土时散成二十余块。")),
              (QStringList{QStringLiteral("三层"), QStringLiteral("九枝"), QStringLiteral("二十余块")}));
    EXPECT_EQ(figures(QStringLiteral("船厂提前一周交付，三十五名工人受到表扬。")),
              (QStringList{QStringLiteral("一周"), QStringLiteral("三十五名")}));
}

TEST(Figures, NumbersInNamesQuotesAndTitlesAreLeftAlone)
{
    EXPECT_EQ(figures(QStringLiteral("第十一期“百名好人”推选按《三年行动计划》进行，第三车间参加。")), QStringList());
    EXPECT_EQ(figures(QStringLiteral("一个工人一面旗，解剖一个“麻雀”，走好最初一公里。")), QStringList());
    EXPECT_EQ(figures(QStringLiteral("股票代码002059，标准号GB 15603-2022，见5.2.1节和十九届四中全会精神。")),
              QStringList());
    EXPECT_EQ(figures(QStringLiteral("三四个人的小组，千百年来的水患。")), QStringList());
}

TEST(Figures, NamesInsideASpeechAreLeftAlone)
{
    EXPECT_EQ(figures(QStringLiteral("队长说：“为了‘三个五百年’的约定，我们又种下46棵树，守好这片山林。”")),
              QStringList(QStringLiteral("46棵")));
}

TEST(Figures, ANumberThatHoldsForNowSaysUntilWhen)
{
    auto found = factsOf(extracted(QStringLiteral("2021年的目标已定。截至目前，全市建成泵站120座。")), Kind::Figure);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].asOf, QStringLiteral("")); // no year is needed anywhere, so none is taken
    knowledge::Article article = articleOf(QStringLiteral("截至目前，全市建成泵站120座。"));
    article.published = QDate(2022, 3, 4);
    EXPECT_EQ(factsOf(extract(article, rules()), Kind::Figure)[0].asOf, QStringLiteral("2022年3月4日"));
    found = factsOf(extracted(QStringLiteral("截至2021年6月，全市建成泵站120座。")), Kind::Figure);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].asOf, QStringLiteral("2021年6月"));
    EXPECT_EQ(factsOf(extracted(QStringLiteral("全市建成泵站120座。")), Kind::Figure)[0].asOf, QString());
}

TEST(Figures, EveryNumberOfAClauseIsAFactOfItsOwn)
{
    const auto found = factsOf(extracted(QStringLiteral("全港113个泊位的120个班组完成了检修。")), Kind::Figure);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].evidence, found[1].evidence);
    EXPECT_NE(found[0].id, found[1].id);
    QStringList subjects{found[0].subject, found[1].subject};
    subjects.sort();
    EXPECT_EQ(subjects[0], QStringLiteral("全港113个泊位的多少个班组完成了检修"));
}

TEST(Figures, UnitsOfMeasureAreReadInAnyScript)
{
    EXPECT_EQ(figures(QStringLiteral("罐压不超过1.6 MPa，风量500m³/h，库温零下18摄氏度，星团距地球约900光年。")),
              (QStringList{QStringLiteral("不超过1.6 MPa"),
                           QStringLiteral("500m³/h"),
                           QStringLiteral("零下18摄氏度"),
                           QStringLiteral("约900光年")}));
    EXPECT_EQ(figures(QStringLiteral("本站已通5G网络，型号LH450m，观众可看3D打印模型。")), QStringList());
}

TEST(Figures, ANamedScaleNeedsNoUnit)
{
    EXPECT_EQ(figures(QStringLiteral("池水pH值应保持在6.8～7.6。")), QStringList(QStringLiteral("6.8～7.6")));
}

TEST(Figures, SizesThatShareAUnitEachHaveIt)
{
    QStringList sizes = figures(QStringLiteral("木匣长21.4、宽9.6、高7厘米。"));
    sizes.sort();
    EXPECT_EQ(sizes, (QStringList{QStringLiteral("21.4厘米"), QStringLiteral("7厘米"), QStringLiteral("9.6厘米")}));
}

TEST(Figures, HalvesAndMixedTimesAreWhole)
{
    EXPECT_EQ(figures(QStringLiteral("渡口停航半年，修缮历时两年零三个月，讲座共一个半小时。")),
              (QStringList{QStringLiteral("半年"), QStringLiteral("两年零三个月"), QStringLiteral("一个半小时")}));
    EXPECT_EQ(figures(QStringLiteral("上半年的水情平稳，电厂推行两部制电价。")), QStringList());
}

QStringList subjectsOf(const QString &text)
{
    QStringList subjects;
    for (const knowledge::Fact &fact : factsOf(extracted(text), Kind::Figure)) {
        subjects << fact.subject;
    }
    return subjects;
}

TEST(Figures, WhatIsDoneInBetweenStandsInTheSubjectOfAFrequency)
{
    const QString text = QStringLiteral("值班员每两小时对阀门巡视一次。");
    EXPECT_EQ(figures(text), QStringList(QStringLiteral("每两小时一次")));
    EXPECT_EQ(subjectsOf(text), QStringList(QStringLiteral("值班员多久对阀门巡视一次")));
    EXPECT_EQ(figures(QStringLiteral("渔政站每年汛前、汛后各巡查一次。")), QStringList()); // which is twice a year
}

TEST(Figures, RespectivelyPairsFirstWithFirst)
{
    const auto found = factsOf(extracted(QStringLiteral("东港、西港分别提速15％、30％以上。")), Kind::Figure);
    ASSERT_EQ(found.size(), 2U);
    for (const knowledge::Fact &fact : found) {
        EXPECT_EQ(fact.subject.startsWith(QStringLiteral("东港")), fact.answer == QStringLiteral("15％"));
        EXPECT_EQ(fact.subject.startsWith(QStringLiteral("西港")), fact.answer == QStringLiteral("30％以上"));
    }
}

TEST(Figures, AClauseThatLeansTakesTheOneItLeansOnAlong)
{
    EXPECT_EQ(subjectsOf(QStringLiteral("港务局共收到来信286封，采纳113封。")).last(),
              QStringLiteral("港务局共收到来信286封，采纳多少封"));
    EXPECT_EQ(subjectsOf(QStringLiteral("连续两年不合格的，由船检局约谈船东。")),
              QStringList(QStringLiteral("连续多少年不合格的，由船检局约谈船东")));
}

TEST(Figures, TheSameNumberOfTwoThingsIsTwoFacts)
{
    const auto found = factsOf(extracted(QStringLiteral("全港3个泊位的3个班组完成了检修。")), Kind::Figure);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_NE(found[0].id, found[1].id);
    EXPECT_NE(found[0].evidence, found[1].evidence);
    EXPECT_NE(found[0].subject, found[1].subject);
}

TEST(Figures, ThisYearHoldsForTheYearOfTheText)
{
    knowledge::Article article = articleOf(QStringLiteral("码头今年新添吊机12台。去年添了9台。"));
    article.published = QDate(2022, 3, 4);
    const auto found = factsOf(extract(article, rules()), Kind::Figure);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].asOf, QStringLiteral("2022年"));
    EXPECT_EQ(found[1].asOf, QString());
}

TEST(Figures, RareMeasuresCountLikeCommonOnes)
{
    EXPECT_EQ(figures(QStringLiteral("抗旱队打井118眼，修桥12孔，全书共6章，村口还有两眼泉，立着三块石碑。")),
              (QStringList{QStringLiteral("118眼"),
                           QStringLiteral("12孔"),
                           QStringLiteral("6章"),
                           QStringLiteral("两眼"),
                           QStringLiteral("三块")}));
    EXPECT_EQ(figures(QStringLiteral("二十来名船工上阵，抢修了两昼夜，用去十来张网。")),
              (QStringList{QStringLiteral("二十来名"), QStringLiteral("两昼夜"), QStringLiteral("十来张")}));
}

TEST(Figures, ScoresAreCountedWhereTheyAreEarnedLostOrLimits)
{
    EXPECT_EQ(figures(QStringLiteral("值守满1小时，积10分，积满200分可换礼品，迟到一次扣2分，测评80分以上为合格。")),
              (QStringList{QStringLiteral("1小时"),
                           QStringLiteral("10分"),
                           QStringLiteral("200分"),
                           QStringLiteral("2分"),
                           QStringLiteral("80分以上")}));
    EXPECT_EQ(figures(QStringLiteral("渡船8时30分开航，实行记分制。")), QStringList());
}

TEST(Figures, ACoefficientHasNoUnit)
{
    EXPECT_EQ(figures(QStringLiteral("油舱充装系数不大于0.9，砂浆水灰比为0.45。")),
              (QStringList{QStringLiteral("0.9"), QStringLiteral("0.45")}));
}

TEST(Figures, HeadCountsMayEndInTenThousands)
{
    EXPECT_EQ(figures(QStringLiteral("航线覆盖人口860万，全年客流突破1200万。")),
              (QStringList{QStringLiteral("860万"), QStringLiteral("1200万")}));
}

TEST(Figures, AYearOfTheCalendarARankAndAStretchOfTheYearAreNone)
{
    EXPECT_EQ(figures(QStringLiteral("会议部署2031年港口工作，港口吞吐量进入前三名，前11个月运行平稳。")),
              QStringList());
    EXPECT_EQ(figures(QStringLiteral("各班季度自查、半年评议。")), QStringList());
    EXPECT_EQ(figures(QStringLiteral("古港已有1300年历史，码头前3棵榕树还在。")),
              (QStringList{QStringLiteral("1300年"), QStringLiteral("3棵")}));
}

TEST(Figures, DaysAndOneYearCountAfterWhatLimitsThem)
{
    EXPECT_EQ(
        figures(QStringLiteral("公示期不少于三十日，台账保存一年，船期每半月公布一次，备料不得超过一昼夜的用量。")),
        (QStringList{
            QStringLiteral("三十日"), QStringLiteral("一年"), QStringLiteral("每半月一次"), QStringLiteral("一昼夜")}));
}

TEST(Figures, OldMeasuresAreWholeAndTimesWithAHalfAreAskedByHowLong)
{
    EXPECT_EQ(figures(QStringLiteral("城周九里十三步，高二丈五尺，捐银三百两重修。")),
              (QStringList{QStringLiteral("九里十三步"), QStringLiteral("二丈五尺"), QStringLiteral("三百两")}));
    const auto found = factsOf(extracted(QStringLiteral("渡船演练历时两个半小时。客流增长三成。")), Kind::Figure);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].subject, QStringLiteral("渡船演练历时多长时间"));
    EXPECT_EQ(found[1].subject, QStringLiteral("客流增长几成"));
}

TEST(Figures, ASpanOfYearsAloneIsAskedWithWhatHappenedInIt)
{
    const auto found = factsOf(extracted(QStringLiteral("7年来，渡船队没有停航一天。")), Kind::Figure);
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found[0].subject, QStringLiteral("多少年来，渡船队没有停航一天"));
}

TEST(Figures, OrdinalsInARowAndNamesCountNothing)
{
    EXPECT_EQ(figures(QStringLiteral("第3、4层是耕土，第5和6组先行，二期距今很久。")), QStringList());
    EXPECT_EQ(figures(QStringLiteral("市十五届人大三次会议通过决议，204县道改线，病人五年生存率提高。")),
              QStringList());
    EXPECT_EQ(figures(QStringLiteral("建港80周年庆祝大会举行。今年是建港80周年。")),
              QStringList(QStringLiteral("80周年")));
    EXPECT_EQ(figures(QStringLiteral("她当选三届市人大代表。")), QStringList(QStringLiteral("三届")));
}

TEST(Figures, WhatIsDoneEachTimeMayCountForItself)
{
    EXPECT_EQ(figures(QStringLiteral("渔港每年为300名船员免费体检两次。")),
              (QStringList{QStringLiteral("300名"), QStringLiteral("每年两次")}));
    EXPECT_EQ(figures(QStringLiteral("灯塔的灯每4.5秒旋转一周，每20分可换一份礼品。")),
              (QStringList{QStringLiteral("4.5秒"), QStringLiteral("20分")}));
}

TEST(Figures, SayingsFloodGradesAndForeignSentencesHoldNone)
{
    EXPECT_EQ(figures(QStringLiteral("堤防按五十年一遇的洪水设计。十年树木，百年树人。举行建港六十周年校庆。")),
              QStringList());
    EXPECT_EQ(figures(QStringLiteral("The company runs 12 ferries at 30 km/h and each is 80 m long.")), QStringList());
}

} // namespace
} // namespace shixi::extraction
