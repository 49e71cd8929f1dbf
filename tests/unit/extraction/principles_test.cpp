#include "extraction/support.h"

namespace shixi::extraction
{
namespace
{

using namespace testing;

QStringList principles(const char *text)
{
    return answers(QString::fromUtf8(text), Kind::Principle);
}

TEST(Principles, WhatALeaderDemandsIsTakenWithoutItsLeadIn)
{
    const Extraction result = extracted(QStringLiteral("2021年3月5日，习近平总书记对水利工作作出重要批示强调，水是生命"
                                                       "之源，必须守住水源，管好水厂。要坚持预防为主，把巡查做实。"));
    const std::vector<knowledge::Fact> found = factsOf(result, Kind::Principle);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].answer, QStringLiteral("必须守住水源，管好水厂"));
    EXPECT_EQ(found[0].speaker, QStringLiteral("习近平总书记"));
    EXPECT_EQ(found[1].answer, QStringLiteral("要坚持预防为主，把巡查做实"));
    EXPECT_EQ(found[1].speaker, QStringLiteral("习近平总书记"));
}

TEST(Principles, AJudgementOfTheTextHasNoSpeaker)
{
    const Extraction result = extracted(QStringLiteral("只有守住底线、依靠群众，文物才能传下去。今天大家都很忙。"));
    const std::vector<knowledge::Fact> found = factsOf(result, Kind::Principle);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].answer, QStringLiteral("只有守住底线、依靠群众，文物才能传下去"));
    EXPECT_EQ(found[0].speaker, QString());
}

TEST(Principles, TwoShortJudgementsSideBySideAreOneThought)
{
    EXPECT_EQ(principles("班组是企业的细胞。只有激活每一个细胞，才能让企业健康成长。"),
              QStringList(QStringLiteral("班组是企业的细胞。只有激活每一个细胞，才能让企业健康成长")));
}

TEST(Principles, AJoinedThoughtIsNamedByTheWholeOfIt)
{
    const Extraction result =
        extracted(QStringLiteral("班组是厂的基石。只有守住班组，厂才能站稳。班组是厂的基石。今天大家都很忙。"));
    const std::vector<knowledge::Fact> found = factsOf(result, Kind::Principle);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].answer, QStringLiteral("班组是厂的基石。只有守住班组，厂才能站稳"));
    EXPECT_EQ(found[0].subject, QStringLiteral("班组是厂的基石。只有守住班组……"));
    EXPECT_EQ(found[1].answer, QStringLiteral("班组是厂的基石"));
}

TEST(Principles, WhatOneUnitDoesOrSaysIsNone)
{
    EXPECT_EQ(principles("江南省气象局第一党支部坚持学与用相结合，把服务群众作为首要任务。"), QStringList());
    EXPECT_EQ(principles("村民李大山表示，要把日子过好，要带着邻居一起干。"), QStringList());
    EXPECT_EQ(principles("“要坚持预防为主，把巡查做实，守住底线。”站长王刚说。"), QStringList());
}

TEST(Principles, DutiesAndDescriptionsAreNone)
{
    EXPECT_EQ(principles("供水单位应当在2小时内响应。检验合格后，方可投入使用。"), QStringList());
    EXPECT_EQ(principles("这是交流的平台，也是服务的保障。他是车间的核心。"), QStringList());
    EXPECT_EQ(principles("漆木器脱水保护要经过清洗、脱色、浸泡、干燥、定型五道工序。"), QStringList());
}

TEST(Principles, GeneralProvisionsNameAPolicy)
{
    EXPECT_EQ(principles("第三条　锅炉安全管理坚持安全第一、预防为主的方针，落实责任制度。"),
              QStringList(QStringLiteral("锅炉安全管理坚持安全第一、预防为主的方针")));
}

TEST(Principles, AnAimForEachAndEveryOneIsOne)
{
    EXPECT_EQ(principles("让每个孩子都能喝上干净水，每个家庭都用上安全电。工程已经开工。"),
              QStringList(QStringLiteral("让每个孩子都能喝上干净水，每个家庭都用上安全电")));
}

TEST(Principles, ChainsAndJudgesOfTheWorkAreJudgements)
{
    EXPECT_EQ(principles("班组强则港口强，港口强则产业兴。港口办得好不好，船员最有发言权。"),
              (QStringList{QStringLiteral("班组强则港口强，港口强则产业兴"),
                           QStringLiteral("港口办得好不好，船员最有发言权")}));
    EXPECT_EQ(principles("雨越下越大，水位越来越高。去不去，他说了算。"), QStringList());
}

TEST(Principles, ImagesAndStatementsOfFactAreNone)
{
    EXPECT_EQ(principles("技能的刀刃越磨越利，服务的路子才越走越宽。根扎得深，树才能长得高。"), QStringList());
    EXPECT_EQ(principles("路远水少，办事难，是山村多年的“心病”。"), QStringList());
    EXPECT_EQ(principles("成绩来之不易，根本在于大家齐心。"), QStringList());
}

TEST(Principles, WhatAMeetingDemandsIsProvedWithTheMeeting)
{
    const std::vector<knowledge::Fact> found =
        factsOf(extracted(QStringLiteral("会议强调，要坚持预防为主，把巡查做实。")), Kind::Principle);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].evidence.quote, QStringLiteral("会议强调，要坚持预防为主，把巡查做实"));
}

TEST(Principles, TwoThatStandSideBySideAreTwo)
{
    EXPECT_EQ(principles("班长是班组的主心骨。抓紧班长、带好班长，是港口抓安全的先手棋。"),
              (QStringList{QStringLiteral("班长是班组的主心骨"),
                           QStringLiteral("抓紧班长、带好班长，是港口抓安全的先手棋")}));
}

TEST(Principles, WhatAMeetingDemandsNextIsItsDemandToo)
{
    EXPECT_EQ(
        principles("2022年3月1日，东湖市委召开防汛工作会议，强调大坝是防汛的第一道“防线”，要求把巡查摆在首要位置，"
                   "以日常巡查守住汛期平安。"),
        QStringList(QStringLiteral("把巡查摆在首要位置，以日常巡查守住汛期平安")));
}

} // namespace
} // namespace shixi::extraction
