#include "extraction/figures/figurecontext.h"
#include "extraction/support.h"

namespace shixi::extraction
{
namespace
{

using namespace testing;

TEST(FigureSubject, AComparisonIsSaidOfWhatStandsJustBeforeIt)
{
    const auto found = factsOf(
        extracted(QStringLiteral("全港吞吐量同比增长7.1%，冷链货物占比15.3%，比去年同期提高4.2个百分点；船员培训312名，"
                                 "首次通过率92.4%，高出全省平均水平5.1个百分点。")),
        Kind::Figure);
    ASSERT_EQ(found.size(), 6U);
    EXPECT_EQ(found[2].subject, QStringLiteral("冷链货物占比15.3%，比去年同期提高多少个百分点"));
    EXPECT_TRUE(found[5].subject.endsWith(QStringLiteral("首次通过率92.4%，高出全省平均水平多少个百分点")));
}

TEST(FigureSubject, WhatFollowsFromAConditionIsAskedWithIt)
{
    const auto found = factsOf(
        extracted(QStringLiteral("检验不合格的，应当在24小时内停航。违反本规定，擅自占用航道的，由港务部门责令改正，"
                                 "处1万元以上5万元以下罚款；情节严重的，处20万元罚款。")),
        Kind::Figure);
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0].subject, QStringLiteral("检验不合格的，应当在多少小时内停航"));
    EXPECT_EQ(found[1].subject, QStringLiteral("违反本规定，擅自占用航道的，由港务部门责令改正，处多少元罚款"));
    EXPECT_EQ(found[2].subject, QStringLiteral("擅自占用航道的；情节严重的，处多少元罚款"));
}

TEST(FigureSubject, WhatTheAnswerHoldsAndASharedPartAreAskedPlainly)
{
    const auto found = factsOf(
        extracted(QStringLiteral("抢修队不到3小时修好栈桥。码头抽调三分之二的水手守堤。渡口读书室借阅9.6万册次。")),
        Kind::Figure);
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0].subject, QStringLiteral("抢修队多少小时修好栈桥"));
    EXPECT_EQ(found[1].subject, QStringLiteral("码头抽调几分之几的水手守堤"));
    EXPECT_EQ(found[2].answer, QStringLiteral("9.6万册次"));
}

TEST(FigureSubject, TheHeadingOfACatalogueNamesWhatItShows)
{
    EXPECT_EQ(listedIn(QStringLiteral("12：陶三足炊器")), QStringLiteral("陶三足炊器"));
    EXPECT_EQ(listedIn(QStringLiteral("展柜3：玉琮")), QStringLiteral("玉琮"));
    EXPECT_TRUE(listedIn(QStringLiteral("一、总体要求")).isEmpty());
}

TEST(FigureSubject, AWorkingHourIsOneUnit)
{
    const auto found = factsOf(extracted(QStringLiteral("管理员应当在8个工作小时内完成审核。")), Kind::Figure);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].answer, QStringLiteral("8个工作小时"));
}

} // namespace
} // namespace shixi::extraction
