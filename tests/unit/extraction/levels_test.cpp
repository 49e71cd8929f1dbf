#include "extraction/support.h"

namespace shixi::extraction
{
namespace
{

using namespace testing;

knowledge::Fact only(const QString &text, Kind kind)
{
    const auto found = factsOf(extracted(text), kind);
    EXPECT_EQ(found.size(), 1U) << text.toStdString();
    return found.empty() ? knowledge::Fact{} : found[0];
}

TEST(Levels, WhatIsDemandedCentrallyIsCore)
{
    const auto fact = only(QStringLiteral("国务院强调必须做到水源安全、管网安全、水质安全。"), Kind::SloganList);
    EXPECT_EQ(fact.level, Level::Core);
    EXPECT_TRUE(fact.levelWhy.contains(QStringLiteral("中央")));
}

TEST(Levels, ANumberInsideOneUnitsCaseIsDetail)
{
    const auto fact = only(QStringLiteral("江南省水利厅防汛处党支部建立值守制度，派出46名队员上堤。"), Kind::Figure);
    EXPECT_EQ(fact.level, Level::Detail);
    EXPECT_TRUE(fact.subject.contains(QStringLiteral("江南省水利厅防汛处党支部")));
}

TEST(Levels, AUnitAndItsPracticeAreUseful)
{
    EXPECT_EQ(only(QStringLiteral("江南省水利厅防汛处党支部建立值守制度，确保大堤平安。"), Kind::Case).level,
              Level::Useful);
}

TEST(Levels, AnApproximateNumberWeighsLess)
{
    EXPECT_EQ(only(QStringLiteral("全市有泵站120座。"), Kind::Figure).level, Level::Useful);
    EXPECT_EQ(only(QStringLiteral("全市有泵站约120座。"), Kind::Figure).level, Level::Detail);
}

TEST(Levels, ADateOfIssueWeighsMoreThanOneOfAMeeting)
{
    const auto issued = only(QStringLiteral("2021年3月，国务院部署农村供水工作。"), Kind::DateEvent);
    EXPECT_EQ(issued.level, Level::Core);
    const auto met = only(QStringLiteral("2021年3月，国务院召开农村供水座谈会。"), Kind::DateEvent);
    EXPECT_EQ(met.level, Level::Useful);
}

TEST(Levels, TheDateAndNumbersOfAVenueAreDetail)
{
    const QString text = QStringLiteral("2021年3月24日，供水论坛现场，来自10个县的代表交流经验。");
    EXPECT_EQ(only(text, Kind::DateEvent).level, Level::Detail);
    EXPECT_EQ(only(text, Kind::Figure).level, Level::Detail);
}

TEST(Levels, TheNumberOfAListSaysNoMoreThanTheList)
{
    const QString text = QStringLiteral("全市供水抓住查、改、护三个环节。");
    EXPECT_EQ(only(text, Kind::Figure).level, Level::Detail);
    EXPECT_GE(static_cast<int>(Level::Useful), static_cast<int>(only(text, Kind::SloganList).level));
}

TEST(Levels, WhatIsToldOfAUnitInTheNextParagraphIsItsToo)
{
    const QString text = QStringLiteral("江南省水利厅防汛抢险中队党支部建立值守制度，确保大堤平安。\n"
                                        "自入汛以来，防汛抢险中队共转移群众61名。\n全省另有泵站120座。\n");
    for (const auto &fact : factsOf(extracted(text), Kind::Figure)) {
        const bool ofUnit = fact.answer == QStringLiteral("61名");
        EXPECT_EQ(fact.level, ofUnit ? Level::Detail : Level::Useful) << fact.answer.toStdString();
    }
}

TEST(Levels, AKeyMomentIsNoDemand)
{
    const QString text = QStringLiteral("关键时刻他们做到平时看得出来、战时站得出来、难时豁得出来。");
    EXPECT_FALSE(only(text, Kind::SloganList).levelWhy.contains(QStringLiteral("要求")));
}

TEST(Levels, EveryFactSaysWhyInAFewWords)
{
    for (const knowledge::Fact &fact :
         extracted(QStringLiteral("2021年3月，国务院印发《供水条例》，必须做到水源安全、管网安全、水质安全。")).facts) {
        EXPECT_FALSE(fact.levelWhy.isEmpty()) << fact.answer.toStdString();
        EXPECT_LE(fact.levelWhy.size(), 25) << fact.levelWhy.toStdString();
    }
}

TEST(Levels, TicketsAndBusLinesAreDetail)
{
    for (const auto &fact : factsOf(extracted(QStringLiteral("全市乘3路公交车应当提前步行约300米。")), Kind::Figure)) {
        EXPECT_EQ(fact.level, Level::Detail) << fact.answer.toStdString();
    }
}

TEST(Levels, WhatAStoryNeedsIsNoDemand)
{
    EXPECT_EQ(only(QStringLiteral("这条隧道要穿过11条断层。"), Kind::Figure).level, Level::Detail);
    EXPECT_EQ(only(QStringLiteral("山里的学校只有7名教师。"), Kind::Figure).level, Level::Detail);
    EXPECT_EQ(only(QStringLiteral("泵站必须配备7名值班员。"), Kind::Figure).level, Level::Useful);
}

TEST(Levels, ABareCountSaysNothing)
{
    EXPECT_EQ(only(QStringLiteral("全市要着力解决三道难题。"), Kind::Figure).level, Level::Detail);
}

TEST(Levels, TheYearAMeetingReviewsIsNoEvent)
{
    const auto facts =
        factsOf(extracted(QStringLiteral("国务院召开会议，总结2024年经济工作，部署供水任务。")), Kind::DateEvent);
    ASSERT_FALSE(facts.empty());
    EXPECT_EQ(facts[0].level, Level::Detail);
}

TEST(Levels, WhatIsRepealedIsDetail)
{
    const auto result = extracted(
        QStringLiteral("第一条　本办法自2025年5月1日起施行。2021年10月12日印发的《松河市志愿服务记分规定》同时废止。"));
    for (const knowledge::Fact &fact : factsOf(result, Kind::Document)) {
        EXPECT_EQ(fact.level, Level::Detail);
    }
    EXPECT_FALSE(factsOf(result, Kind::Document).empty());
}

TEST(Levels, AgesHeightsAndYearsOfServiceOfOneAreDetail)
{
    for (const char *text :
         {"沈玉兰今年78岁，住在六楼。", "风电场地处海拔1900米的山脊。", "他在支书岗位上干了22年。"}) {
        for (const knowledge::Fact &fact : factsOf(extracted(QString::fromUtf8(text)), Kind::Figure)) {
            EXPECT_EQ(fact.level, Level::Detail) << text;
            EXPECT_TRUE(fact.levelWhy.contains(QStringLiteral("一人一地的数"))) << text;
        }
    }
}

TEST(Levels, WhatARegulationIsAboutIsCoreWhereItDefinesIt)
{
    const auto found =
        factsOf(extracted(QStringLiteral("松河市积分管理办法\n\n第一条　本办法所称积分，是指按照规定标准，"
                                         "对志愿服务的时长和质量进行量化形成的分值。")),
                Kind::Term);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].level, Level::Core);
}

} // namespace
} // namespace shixi::extraction
