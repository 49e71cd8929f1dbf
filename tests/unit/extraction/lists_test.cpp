#include "extraction/support.h"

namespace shixi::extraction
{
namespace
{

using namespace testing;

QList<QStringList> lists(const QString &text)
{
    QList<QStringList> found;
    for (const knowledge::Fact &fact : factsOf(extracted(text), Kind::SloganList)) {
        found << fact.items;
    }
    return found;
}

TEST(Lists, OuterItemsAreCutWhereTheyAreLikeTheInnerOnes)
{
    EXPECT_EQ(
        lists(QStringLiteral("水厂着力建设水源安全、管网安全、水质安全的供水体系。")),
        QList<QStringList>({{QStringLiteral("水源安全"), QStringLiteral("管网安全"), QStringLiteral("水质安全")}}));
    EXPECT_EQ(
        lists(QStringLiteral("要求队员做到带头训练、带头值守、带头抢险，随时出动。")),
        QList<QStringList>({{QStringLiteral("带头训练"), QStringLiteral("带头值守"), QStringLiteral("带头抢险")}}));
}

TEST(Lists, ANumberInTheTextProvesTheList)
{
    const auto found = factsOf(extracted(QStringLiteral("灯塔上查、报、修三个环节环环相扣。")), Kind::SloganList);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].items, (QStringList{QStringLiteral("查"), QStringLiteral("报"), QStringLiteral("修")}));
    EXPECT_EQ(found[0].counts, QStringLiteral("三个"));
    EXPECT_EQ(found[0].confidencePpm, 1'000'000);
    const auto named =
        factsOf(extracted(QStringLiteral("仓库实行双人收发、双人记账、双人双锁、双人运输、双人使用的“五双”制度。")),
                Kind::SloganList);
    ASSERT_EQ(named.size(), 1U);
    EXPECT_EQ(named[0].counts, QStringLiteral("五双"));
}

TEST(Lists, NoItemIsCutThroughAWord)
{
    for (const QStringList &items :
         lists(QStringLiteral("支部把机组容易出现异常的启停、深度调峰和设备切换三个时段列为重点。"))) {
        EXPECT_FALSE(items.front().startsWith(QStringLiteral("常的"))) << items.join(u'|').toStdString();
    }
    const QList<QStringList> parts = lists(QStringLiteral("队员须通过笔试、试讲、跟岗三道考核方可上岗。"));
    EXPECT_EQ(parts, QList<QStringList>({{QStringLiteral("笔试"), QStringLiteral("试讲"), QStringLiteral("跟岗")}}));
    EXPECT_EQ(lists(QStringLiteral("教练组提出训练要过好体能关、技术关、配合关、心理关。")),
              QList<QStringList>({{QStringLiteral("体能关"),
                                   QStringLiteral("技术关"),
                                   QStringLiteral("配合关"),
                                   QStringLiteral("心理关")}}));
    EXPECT_EQ(lists(QStringLiteral("队员逐日温习体能关、技术关、配合关。")), QList<QStringList>());
}

TEST(Lists, WhatFillsAPairOfQuotationMarksIsNotTrimmed)
{
    const auto found = factsOf(extracted(QStringLiteral("俱乐部坚持“周末走训、寒暑假集训、赛前封闭训练”三种方式。")),
                               Kind::SloganList);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].items,
              (QStringList{QStringLiteral("周末走训"), QStringLiteral("寒暑假集训"), QStringLiteral("赛前封闭训练")}));
    EXPECT_EQ(found[0].counts, QStringLiteral("三种"));
}

TEST(Lists, SingleCharactersWithoutACountAreNoList)
{
    EXPECT_TRUE(lists(QStringLiteral("院子里有猫、狗、鸡，十分热闹。")).isEmpty());
}

TEST(Lists, ShortWordsAreAFormulaOnlyWhereTheTextCallsThemOne)
{
    EXPECT_EQ(lists(QStringLiteral("港口弘扬奉献、友爱、互助、进步的志愿精神。")),
              QList<QStringList>(
                  {{QStringLiteral("奉献"), QStringLiteral("友爱"), QStringLiteral("互助"), QStringLiteral("进步")}}));
    EXPECT_TRUE(lists(QStringLiteral("港口出口大豆、棉花、煤炭、木材。")).isEmpty());
}

TEST(Lists, AListInsideAQuotationIsReadOnItsOwn)
{
    EXPECT_EQ(lists(QStringLiteral("全队牢记“勤巡查、快报告、早处置”的口诀。")),
              QList<QStringList>({{QStringLiteral("勤巡查"), QStringLiteral("快报告"), QStringLiteral("早处置")}}));
}

TEST(Lists, NamesSideBySideAreAList)
{
    EXPECT_EQ(lists(QStringLiteral("港口先后成立“抢修先锋队”“护航先锋队”“服务先锋队”，随叫随到。")),
              QList<QStringList>(
                  {{QStringLiteral("抢修先锋队"), QStringLiteral("护航先锋队"), QStringLiteral("服务先锋队")}}));
}

TEST(Lists, SemicolonsPairMeansAndAim)
{
    const QString text = QStringLiteral(
        "馆里以“三个固定”管好借阅箱：固定人员，做到有人管；固定时间，做到有人借；固定地点，做到有人还。");
    const auto found = factsOf(extracted(text), Kind::SloganList);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].items,
              (QStringList{QStringLiteral("固定人员"), QStringLiteral("固定时间"), QStringLiteral("固定地点")}));
    EXPECT_EQ(found[0].counts, QStringLiteral("三个固定"));
    ASSERT_EQ(found[0].pairs.size(), 3U);
    EXPECT_EQ(found[0].pairs[1].second, QStringLiteral("做到有人借"));
}

TEST(Lists, ClausesOfOneShapeAreAList)
{
    EXPECT_EQ(lists(QStringLiteral("方案以讲解为重点，以实训为途径，以比武为抓手，全面提高水平。")),
              QList<QStringList>(
                  {{QStringLiteral("以讲解为重点"), QStringLiteral("以实训为途径"), QStringLiteral("以比武为抓手")}}));
}

TEST(Lists, NumberedPointsRunFromOneEvenOverSentences)
{
    EXPECT_EQ(
        lists(QStringLiteral("抓好三件事。一是摸清底数。逐户登记。二是建立台账。三是限期整改。")),
        QList<QStringList>({{QStringLiteral("摸清底数"), QStringLiteral("建立台账"), QStringLiteral("限期整改")}}));
    EXPECT_TRUE(lists(QStringLiteral("二是建立台账。三是限期整改。四是回头检查。")).isEmpty());
}

TEST(Lists, APointEndsWhereTheNextNumberBegins)
{
    EXPECT_EQ(
        lists(QStringLiteral("船队要求：一是检修缆绳，二是清点浮标，三是核对海图。")),
        QList<QStringList>({{QStringLiteral("检修缆绳"), QStringLiteral("清点浮标"), QStringLiteral("核对海图")}}));
    EXPECT_EQ(lists(QStringLiteral("一要抓学习，提升素质；二要抓作风，提高效率；三要抓落实，见到实效。")),
              QList<QStringList>({{QStringLiteral("抓学习"), QStringLiteral("抓作风"), QStringLiteral("抓落实")}}));
}

TEST(Lists, LinesWithNumbersAreAListOverParagraphs)
{
    const auto found =
        factsOf(extracted(QStringLiteral("渔港管理规定\n\n第三条 有下列情形之一的，应当停航：\n"
                                         "（一）风力超过八级；\n（二）能见度不足；\n（三）舵机失灵。\n")),
                Kind::SloganList);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].items,
              (QStringList{QStringLiteral("风力超过八级"), QStringLiteral("能见度不足"), QStringLiteral("舵机失灵")}));
    EXPECT_TRUE(found[0].evidence.quote.contains(u'\n'));
}

TEST(Lists, MeasuresWithFiguresAreNoFormula)
{
    EXPECT_TRUE(lists(QStringLiteral("石碑长36厘米、宽17厘米、厚5厘米。")).isEmpty());
    EXPECT_TRUE(lists(QStringLiteral("合作社种植水稻300亩、玉米200亩、大豆100亩。")).isEmpty());
}

TEST(Lists, ANumberThatDisagreesMakesTheListDoubtful)
{
    const QString text = QStringLiteral("检查分四个阶段：自查自纠、集中检查、整改提升。");
    EXPECT_TRUE(lists(text).isEmpty());
    const Extraction all = extracted(text);
    ASSERT_EQ(all.doubtful.size(), 1U);
    EXPECT_TRUE(all.doubtful[0].counts.isEmpty());
}

TEST(Lists, ANameBehindTheQuotationCountsItsItems)
{
    const auto found = factsOf(extracted(QStringLiteral("老船长总结出“看、听、摸、闻”查船四步法。")), Kind::SloganList);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].items.size(), 4);
    EXPECT_EQ(found[0].confidencePpm, 1'000'000);
}

TEST(Lists, StepsAreACourseAndMeasuresAreNot)
{
    const auto steps =
        factsOf(extracted(QStringLiteral("活动按照动员部署、组织实施、总结提高三个步骤推进。")), Kind::SloganList);
    ASSERT_EQ(steps.size(), 1U);
    EXPECT_EQ(steps[0].fixedOrder, std::optional(true));
    const auto rooms = factsOf(extracted(QStringLiteral("馆内设有序厅、历史厅、民俗厅三个展厅。")), Kind::SloganList);
    ASSERT_EQ(rooms.size(), 1U);
    EXPECT_FALSE(rooms[0].fixedOrder.has_value());
}

TEST(Lists, ClausesThatEndAlikeAreTheirNamesItems)
{
    const auto found = factsOf(
        extracted(QStringLiteral("值班做到“三不放过”：原因没有查清不放过，责任没有落实不放过，整改没有到位不放过。")),
        Kind::SloganList);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].counts, QStringLiteral("三不放过"));
    EXPECT_TRUE(lists(QStringLiteral("有的在看书学习，有的在写字学习，有的在画画学习。")).isEmpty());
}

TEST(Lists, ACommaThatOnlyTakesBreathDoesNotEndTheRow)
{
    EXPECT_EQ(lists(QStringLiteral("这里是交流的窗口、展示的舞台，也是培训的课堂。")).value(0).size(), 3);
    EXPECT_EQ(lists(QStringLiteral("守住初心、守住底线、守住清廉，守住家风、守住本分。")).value(0).size(), 5);
}

TEST(Lists, PlacesAndPairsAreNotLearnt)
{
    EXPECT_TRUE(lists(QStringLiteral("演练在东山县、西江县、北河县同时举行。")).isEmpty());
    EXPECT_TRUE(lists(QStringLiteral("做到应修尽修、应保尽保。")).isEmpty());
}

TEST(Lists, WhatIsDoneBehindAPlaceOrByWhomIsCutByItsMeasure)
{
    EXPECT_EQ(lists(QStringLiteral("农技员来到大棚里查苗情、看墒情、讲农技。")),
              QList<QStringList>({{QStringLiteral("查苗情"), QStringLiteral("看墒情"), QStringLiteral("讲农技")}}));
    EXPECT_EQ(
        lists(QStringLiteral("让乘客安心候车、放心乘车、舒心出行。")),
        QList<QStringList>({{QStringLiteral("安心候车"), QStringLiteral("放心乘车"), QStringLiteral("舒心出行")}}));
}

TEST(Lists, WhatAllItemsStandBeforeIsNoPartOfTheLast)
{
    EXPECT_EQ(lists(QStringLiteral("车间要做优、做强、做大主业。")),
              QList<QStringList>({{QStringLiteral("做优"), QStringLiteral("做强"), QStringLiteral("做大")}}));
    EXPECT_EQ(lists(QStringLiteral("加快数字化、网络化、智能化发展步伐。")),
              QList<QStringList>({{QStringLiteral("数字化"), QStringLiteral("网络化"), QStringLiteral("智能化")}}));
    EXPECT_EQ(
        lists(QStringLiteral("以线上预约、错峰就诊、结果互认破解看病难题。")),
        QList<QStringList>({{QStringLiteral("线上预约"), QStringLiteral("错峰就诊"), QStringLiteral("结果互认")}}));
    EXPECT_TRUE(lists(QStringLiteral("改造项目涉及供水、供电、供气设施更新。")).isEmpty());
}

TEST(Lists, ANameIsTakenApartBehindIt)
{
    const auto found =
        factsOf(extracted(QStringLiteral("窗口推行“三零”服务，即零跑腿、零材料、零成本。")), Kind::SloganList);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].counts, QStringLiteral("三零"));
    EXPECT_EQ(found[0].items[0], QStringLiteral("零跑腿"));
}

TEST(Lists, AWordBehindTheMeasureOfAllTheOthersEndsTheRow)
{
    EXPECT_TRUE(lists(QStringLiteral("活动由市委宣传部、市文明办、市教育局共同主办。")).isEmpty());
    EXPECT_EQ(lists(QStringLiteral("着力解决渔民上网难、卖鱼难、修船难问题。")),
              QList<QStringList>({{QStringLiteral("上网难"), QStringLiteral("卖鱼难"), QStringLiteral("修船难")}}));
    EXPECT_EQ(lists(QStringLiteral("全船知其言、知其义、知其所以然。")),
              QList<QStringList>({{QStringLiteral("知其言"), QStringLiteral("知其义"), QStringLiteral("知其所以然")}}));
}

TEST(Lists, WhatANameStandsForBeginsRightBehindIt)
{
    const auto found = factsOf(extracted(QStringLiteral("“三下乡”即宣传党的政策下乡、送医送药下乡、文艺演出下乡。")),
                               Kind::SloganList);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].items[0], QStringLiteral("宣传党的政策下乡"));
}

TEST(Lists, ThingsThatSomebodyHasAreNoFormula)
{
    EXPECT_TRUE(lists(QStringLiteral("岛上新修了体育馆、文化馆、科技馆。")).isEmpty());
    EXPECT_TRUE(lists(QStringLiteral("码头拥有起重机械、运输车辆、检测仪器。")).isEmpty());
    EXPECT_EQ(lists(QStringLiteral("全镇实现小事不出村、大事不出镇、矛盾不上交。")).size(), 1);
}

TEST(Lists, PairsThatMustNotMeetAreAList)
{
    EXPECT_EQ(lists(QStringLiteral("6.1 氧气瓶与乙炔瓶、木柴与汽油、农药与粮食不得混放。")),
              QList<QStringList>(
                  {{QStringLiteral("氧气瓶与乙炔瓶"), QStringLiteral("木柴与汽油"), QStringLiteral("农药与粮食")}}));
}

TEST(Lists, ClausesThatTurnOnOneCharacterAreAList)
{
    EXPECT_EQ(
        lists(QStringLiteral("种树这件事，难在成活，重在管护，贵在坚持。")),
        QList<QStringList>({{QStringLiteral("难在成活"), QStringLiteral("重在管护"), QStringLiteral("贵在坚持")}}));
    EXPECT_TRUE(lists(QStringLiteral("现在开会，正在点名，存在空缺。")).isEmpty());
    EXPECT_TRUE(lists(QStringLiteral("船开，帆起，人在，灯亮。")).isEmpty());
}

TEST(Lists, ANameProvesClausesOfOneMeasure)
{
    const auto found =
        factsOf(extracted(QStringLiteral("支部推行“三学”工作法：班组干部带头学，普通党员集中学，流动党员线上学。")),
                Kind::SloganList);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].counts, QStringLiteral("三学"));
    EXPECT_EQ(found[0].items.size(), 3);
}

TEST(Lists, AwardsAndBodiesAreNotLearnt)
{
    EXPECT_TRUE(lists(QStringLiteral("该村荣获“全国文明村”“省级美丽乡村”“市级先进党组织”等称号。")).isEmpty());
    EXPECT_TRUE(lists(QStringLiteral("市人大常委会、市政府、市政协有关负责同志到场。")).isEmpty());
}

TEST(Lists, TheEvidenceHoldsEveryItem)
{
    const auto found =
        factsOf(extracted(QStringLiteral("𠮷😀船队把平安出海、平安作业、平安回港写进船规。")), Kind::SloganList);
    ASSERT_EQ(found.size(), 1U);
    for (const QString &item : found[0].items) {
        EXPECT_TRUE(found[0].evidence.quote.contains(item)) << item.toStdString();
    }
}

QStringList rows(const QString &text)
{
    return answers(text, Kind::SloganList);
}

TEST(Lists, ShortDeedsAreARowWhereTheyAreAskedFor)
{
    EXPECT_EQ(rows(QStringLiteral("沿海各县要协同推进治水、治沙、造林、护滩。")),
              QStringList(QStringLiteral("治水、治沙、造林、护滩")));
    EXPECT_TRUE(rows(QStringLiteral("船员们闲时读报、下棋、钓鱼。")).isEmpty());
}

TEST(Lists, SayingsAndWordsBehindARowShowItsEdges)
{
    EXPECT_EQ(rows(QStringLiteral("两岸人民和衷共济、守望相助、生生不息。")),
              QStringList(QStringLiteral("和衷共济、守望相助、生生不息")));
    EXPECT_EQ(rows(QStringLiteral("全市打赢蓝天、碧海、净滩攻坚战。")),
              QStringList(QStringLiteral("蓝天、碧海、净滩")));
}

TEST(Lists, ADividedWholeAndARowOfQuestionsNeedNoMeasure)
{
    EXPECT_EQ(rows(QStringLiteral("渔船按用途分为远洋捕捞、近海、运输、救援。")),
              QStringList(QStringLiteral("远洋捕捞、近海、运输、救援")));
    EXPECT_EQ(rows(QStringLiteral("渔港按吞吐量分为大型、中型、小型港口。")),
              QStringList(QStringLiteral("大型、中型、小型")));
    EXPECT_EQ(rows(QStringLiteral("课题组重点回答潮水为何上涨、何时上涨、人怎样避险。")),
              QStringList(QStringLiteral("潮水为何上涨、何时上涨、人怎样避险")));
}

TEST(Lists, ANumberThatBelongsToTheWordBeforeItCutsNoRow)
{
    const QString text = QStringLiteral("码头引入扫码全程管理、实行双人双复核、建立重大事项每周三会商制度。");
    EXPECT_TRUE(rows(text).filter(QStringLiteral("会商")).isEmpty());
    EXPECT_TRUE(rows(text).filter(QRegularExpression(QStringLiteral("每周$"))).isEmpty());
}

TEST(Lists, ANumberedRowMayStandInTheLastSentence)
{
    EXPECT_EQ(rows(QStringLiteral("会议提出：一是守住安全底线；二是压实主体责任；三是提高应急能力")),
              QStringList(QStringLiteral("守住安全底线、压实主体责任、提高应急能力")));
}

TEST(Lists, ALengthOfTimeBehindARowIsNotItsNumber)
{
    const auto counted = [](const QString &behind) {
        const QString text = QStringLiteral("全站坚持勤巡查、勤记录、勤报告") + behind;
        const auto found = factsOf(extracted(text), Kind::SloganList);
        return !found.empty() && !found[0].counts.isEmpty();
    };
    EXPECT_TRUE(counted(QStringLiteral("三个习惯。")));
    EXPECT_FALSE(counted(QStringLiteral("三个月。")));
    EXPECT_FALSE(counted(QStringLiteral("三个多月。")));
}

TEST(Lists, AVerbBeforeTheFirstItemThatGovernsThemAllBelongsToNone)
{
    EXPECT_EQ(
        lists(QStringLiteral("医院组建换药、推拿、康复训练、口腔4支巡诊小队。")),
        QList<QStringList>(
            {{QStringLiteral("换药"), QStringLiteral("推拿"), QStringLiteral("康复训练"), QStringLiteral("口腔")}}));
    EXPECT_EQ(lists(QStringLiteral("公司主要从事陶瓷、新材料和运输服务三大业务。")),
              QList<QStringList>({{QStringLiteral("陶瓷"), QStringLiteral("新材料"), QStringLiteral("运输服务")}}));
    EXPECT_EQ(lists(QStringLiteral("特种岗位，是指焊接、高处安装、受限空间、爆破等四类岗位。")),
              QList<QStringList>({{QStringLiteral("焊接"),
                                   QStringLiteral("高处安装"),
                                   QStringLiteral("受限空间"),
                                   QStringLiteral("爆破")}}));
}

TEST(Lists, AWordThatAnotherItemBeginsWithIsNotCutOffTheFirst)
{
    EXPECT_EQ(
        lists(QStringLiteral("窗口一次发齐建设用地批准书、建设工程许可证、房屋权属证书“三证”。")).value(0).value(1),
        QStringLiteral("建设工程许可证"));
    EXPECT_TRUE(lists(QStringLiteral("当天领齐建设用地许可证、建设工程许可证、房屋权属证书“三证”。"))
                    .value(0)
                    .value(0)
                    .startsWith(QStringLiteral("建设用地")));
}

TEST(Lists, TheNumberOrTheNameBehindTheLastItemIsNoPartOfIt)
{
    EXPECT_EQ(lists(QStringLiteral("奖项分为最美村医、最佳村校教师、最佳护林人员、最美农家四类。")).value(0).value(3),
              QStringLiteral("最美农家"));
    EXPECT_EQ(
        lists(QStringLiteral("库房实行双人领料、双人复核、双人入账、双把锁、双本账的“五双”制度。")).value(0).value(4),
        QStringLiteral("双本账"));
    EXPECT_EQ(lists(QStringLiteral("坚持把能手培养成师傅、把师傅培养成教员、把师傅选派到重要班组的“双培一派”机制。"))
                  .value(0)
                  .value(2),
              QStringLiteral("把师傅选派到重要班组"));
}

TEST(Lists, AFormulaRecitedEverywhereHasAFixedOrder)
{
    const auto order = [](const QString &text) {
        const auto found = factsOf(extracted(text), Kind::SloganList);
        return !found.empty() && found[0].fixedOrder;
    };
    EXPECT_TRUE(order(QStringLiteral("渔民夜校坚持有法可依、有法必依、执法必严、违法必究。")));
    EXPECT_FALSE(order(QStringLiteral("渔民夜校坚持有灯可点、有书可读、有课可上。")));
}

TEST(Lists, NoItemKeepsAMarkOrAWordThatIsNotItsOwn)
{
    EXPECT_EQ(rows(QStringLiteral("船长要求“船只停到哪里，灯光就亮到哪里，人员就守到哪里”。")),
              QStringList(QStringLiteral("船只停到哪里、灯光就亮到哪里、人员就守到哪里")));
    EXPECT_EQ(rows(QStringLiteral("条例分清各方责任，即船舶所有人和承租人的主体责任、港口的监管责任、货主的申报责任。"))
                  .filter(QRegularExpression(QStringLiteral("^即"))),
              QStringList());
    EXPECT_EQ(rows(QStringLiteral("组织开展送法进渔港、送医进海岛、送戏进船队活动。")),
              QStringList(QStringLiteral("送法进渔港、送医进海岛、送戏进船队")));
}

TEST(Lists, APointSaysWhatIsToBeDoneAndNotOnlyByWhom)
{
    EXPECT_EQ(
        lists(QStringLiteral("抓好三项工作：第一，修订章程，到年底报批；第二，由组织部牵头，会同财务部于今年6月底前出台"
                             "激励办法；第三，组建帮带团，每人帮扶1个支部。"))
            .value(0),
        (QStringList{QStringLiteral("修订章程"), QStringLiteral("出台激励办法"), QStringLiteral("组建帮带团")}));
}

TEST(Lists, ANamedRowBetweenSemicolonsNeedsOneWordInCommon)
{
    EXPECT_EQ(
        lists(QStringLiteral(
                  "大家谈出一个“三定”方案：定地点，把旧车场改成市场；定时间，早上六点开市；定规矩，摊前卫生自己包。"))
            .value(0),
        (QStringList{QStringLiteral("定地点"), QStringLiteral("定时间"), QStringLiteral("定规矩")}));
}

TEST(Lists, TimesThatOnlyOpenAreNoItems)
{
    EXPECT_EQ(
        lists(QStringLiteral("目标是：到2025年底，产值达到6400亿元；到2027年，产值突破8000亿元；到2030年，建成基地。")),
        QList<QStringList>());
}

TEST(Lists, ItemsOfOneMeasureWithTheSameWordsInsideBeginAlike)
{
    EXPECT_EQ(lists(QStringLiteral("律师用乡音讲欠薪怎么讨、合同怎么签、工伤怎么认。")).value(0).value(0),
              QStringLiteral("欠薪怎么讨"));
}

} // namespace
} // namespace shixi::extraction
