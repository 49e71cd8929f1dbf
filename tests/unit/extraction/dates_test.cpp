#include "extraction/support.h"

namespace shixi::extraction
{
namespace
{

using namespace testing;

QStringList dates(const QString &text)
{
    return answers(text, Kind::DateEvent);
}

TEST(Dates, EveryNotationIsReadAndWrittenAlike)
{
    EXPECT_EQ(dates(QStringLiteral("水厂于2021年3月5日开工建设。")), QStringList(QStringLiteral("2021年3月5日")));
    EXPECT_EQ(dates(QStringLiteral("水厂于二〇二一年三月五日开工建设。")), QStringList(QStringLiteral("2021年3月5日")));
    EXPECT_EQ(dates(QStringLiteral("水厂于２０２１ 年 ３ 月开工建设。")), QStringList(QStringLiteral("2021年3月")));
    EXPECT_EQ(dates(QStringLiteral("水厂于2021-03-05开工建设。")), QStringList(QStringLiteral("2021年3月5日")));
    EXPECT_EQ(dates(QStringLiteral("水厂始建于1958年，至今仍在使用。")), QStringList(QStringLiteral("1958年")));
    EXPECT_EQ(dates(QStringLiteral("堤坝筑于公元前256年，至今仍在使用。")), QStringList(QStringLiteral("公元前256年")));
}

TEST(Dates, ARangeIsOneAnswer)
{
    EXPECT_EQ(dates(QStringLiteral("2021年3月5日至7日举行演练。")), QStringList(QStringLiteral("2021年3月5日至7日")));
    EXPECT_EQ(dates(QStringLiteral("2019—2021年分三期改造管网。")), QStringList(QStringLiteral("2019年至2021年")));
    EXPECT_EQ(dates(QStringLiteral("2020年11月至2021年2月停航检修。")),
              QStringList(QStringLiteral("2020年11月至2021年2月")));
}

TEST(Dates, TheYearOfTheArticleWinsOverTheText)
{
    knowledge::Article article = articleOf(QStringLiteral("2020年10月，水厂扩建。今年4月，新水厂投产。"));
    article.anchorYear = 2024;
    EXPECT_TRUE(answers(extract(article, rules()), Kind::DateEvent).contains(QStringLiteral("2024年4月")));
    article.anchorYear.reset();
    article.published = QDate(2022, 5, 1);
    EXPECT_TRUE(answers(extract(article, rules()), Kind::DateEvent).contains(QStringLiteral("2022年4月")));
}

TEST(Dates, TheYearBesideTheFirstOpenDateIsTheAnchor)
{
    const QString text = QStringLiteral(
        "4月8日，2024年春季消防比武现场，队员们整装待发。\n2021年9月1日，支队成立。今年6月，支队新增两个站。");
    const Extraction result = extracted(text);
    EXPECT_EQ(result.anchorYear, 2024);
    const QStringList found = answers(result, Kind::DateEvent);
    EXPECT_TRUE(found.contains(QStringLiteral("2024年4月8日")));
    EXPECT_TRUE(found.contains(QStringLiteral("2024年6月")));
    EXPECT_TRUE(found.contains(QStringLiteral("2021年9月1日")));
}

TEST(Dates, AYearThatEndedMeansTheNextOneIsNow)
{
    const Extraction result =
        extracted(QStringLiteral("去年10月1日新规定开始施行。截止到2013年底，全省有旅行社682家。"));
    EXPECT_EQ(result.anchorYear, 2014);
    EXPECT_TRUE(answers(result, Kind::DateEvent).contains(QStringLiteral("2013年10月1日")));
}

TEST(Dates, APlanForALaterYearIsNoAnchor)
{
    const Extraction result =
        extracted(QStringLiteral("截至2021年3月，水厂有用户3万户。今年5月开工。到2035年基本建成。"));
    EXPECT_EQ(result.anchorYear, 2021);
}

TEST(Dates, AYearOfThePastIsNeverTakenForThisYear)
{
    const QStringList texts = {
        QStringLiteral("今年5月，水厂开工。2021年的方案已经批准。"),
        QStringLiteral("今年以来，审批提速。2008年成立的恒通机械有限公司今年5月扩建厂房。4月8日，全市大会召开。"),
        QStringLiteral("《某省旅游条例》今年5月1日起施行。2002年制定的《某省旅游管理条例》同时废止。"),
        QStringLiteral("12月19日，样品交接仪式举行。今年12月17日凌晨，探测器返回。工程自2004年立项以来进展顺利。"),
        QStringLiteral("今年5月，志愿者获表彰。2013年，第一届推进会召开。去年3月，团队成立。"),
        QStringLiteral("今年6月，港区建成。2016年，一期开工。\n图为2023年5月拍摄的码头。 王某 摄\n港口繁忙。"),
        QStringLiteral("今年4月，考评开始。《某市2024年工作要点》提出要求。5月，平台上线。"),
        QStringLiteral("去年12月，面具出土。2020年，考古队重启发掘。器物距今约3200年。"),
        QStringLiteral("今年3月，新馆开馆。“2025年我们还要办特展。”馆长说。2023年，主体完工。"),
        QStringLiteral("12月3日，2018年奠基的新馆开放。今年共接待观众3万人次。")};
    for (const QString &text : texts) {
        EXPECT_EQ(extracted(text).anchorYear, std::nullopt) << text.toStdString();
    }
}

TEST(Dates, WhatIsCountedUpToAMonthTellsTheYearOfTheText)
{
    const QString text = QStringLiteral(
        "12月6日，高铁验收仪式举行。首趟列车将于2025年1月15日开出。\n2019年3月，工程开工。今年4月30日，铺轨完成。\n"
        "截至2024年11月底，完成投资437亿元。\n海门段计划于明年下半年开工。");
    const Extraction result = extracted(text);
    EXPECT_EQ(result.anchorYear, 2024);
    for (const char *day : {"2024年12月6日", "2024年4月30日", "2025年1月15日", "2025年下半年", "2019年3月"}) {
        EXPECT_TRUE(answers(result, Kind::DateEvent).contains(QString::fromUtf8(day))) << day;
    }
    // Late in a year it may be the last count before the new year.
    EXPECT_EQ(extracted(QStringLiteral("截至2024年11月底，完成投资4亿元。今年的工作已经开始。今年2月，铺轨开始。"))
                  .anchorYear,
              std::nullopt);
    EXPECT_EQ(extracted(QStringLiteral("截至2022年6月，有八家。今年8月，新馆开馆。2023年，扩建完成。")).anchorYear,
              std::nullopt);
    EXPECT_EQ(extracted(QStringLiteral("截至2022年9月，出土文物1万件。今年3月，数字展开幕。")).anchorYear,
              std::nullopt);
}

TEST(Dates, AMeetingThatReviewsAYearIsHeldAtItsEndOrSoonAfter)
{
    const QString work = QStringLiteral("总结2025年经济工作，部署2026年经济工作。会议指出，今年困难很多。");
    EXPECT_EQ(extracted(QStringLiteral("会议12月10日至11日举行。") + work).anchorYear, 2025);
    EXPECT_EQ(
        extracted(QStringLiteral("会议12月10日至11日举行。") + work + QStringLiteral("2026年是开局之年。")).anchorYear,
        2025);
    EXPECT_EQ(extracted(QStringLiteral("会议1月10日在省城举行。") + work).anchorYear, 2026);
    EXPECT_EQ(extracted(QStringLiteral("会议7月10日在省城举行。") + work).anchorYear, std::nullopt);
}

TEST(Dates, TheYearOfANounIsNotThatOfTheDayBesideIt)
{
    const QStringList texts = {QStringLiteral("12月19日，2004年1月立项的工程完成交接。"),
                               QStringLiteral("12月19日，建于2019年3月的大桥迎来检修，码头于2016年5月建成的部分关闭。"),
                               QStringLiteral("12月19日，被称为“1998年7月抗洪功臣”的老站长回到站里。"),
                               QStringLiteral("12月19日，自2015年4月起负责此事的老王退休。"),
                               QStringLiteral("2015年的那场洪水之后，村里修了桥。12月19日，老支书走上新桥。"),
                               QStringLiteral("2019年，试点启动。截至12月19日，办结事项3万件。"),
                               QStringLiteral("12月19日，2008年北京奥运会志愿者李某来到社区。"),
                               QStringLiteral("12月19日，2022年度全省志愿者表彰大会召开。"),
                               QStringLiteral("12月19日，2025年全省防汛工作会议召开。"),
                               QStringLiteral("12月19日，2010年园艺博览会活动老照片展开幕。")};
    for (const QString &text : texts) {
        const QStringList found = dates(text).filter(QStringLiteral("12月19日"));
        EXPECT_EQ(found, QStringList(QStringLiteral("12月19日"))) << text.toStdString();
    }
    EXPECT_EQ(dates(QStringLiteral("发布时间：2014-04-30\n去年10月1日法律施行。条例于3月27日通过，今年5月1日起施行。")),
              (QStringList{
                  QStringLiteral("2013年10月1日"), QStringLiteral("2014年3月27日"), QStringLiteral("2014年5月1日")}));
    EXPECT_EQ(dates(QStringLiteral("12月5日是国际志愿者日。")), QStringList());
    EXPECT_EQ(dates(QStringLiteral("5月28日，省里印发方案，自2024年7月1日起施行。")),
              (QStringList{QStringLiteral("2024年5月28日"), QStringLiteral("2024年7月1日")}));
}

TEST(Dates, WhereTheTextTellsOfTwoYearsADayWithoutOneStaysOpen)
{
    const QString text =
        QStringLiteral("去年10月1日法律施行后，各地行动。今年5月1日起施行的条例共9章。\n"
                       "截至2013年12月31日，旅行社682家。2013年，接待游客3亿人次。3月27日，大会通过条例。");
    EXPECT_EQ(dates(text),
              (QStringList{QStringLiteral("2013年10月1日"),
                           QStringLiteral("2014年5月1日"),
                           QStringLiteral("2013年12月31日"),
                           QStringLiteral("2013年"),
                           QStringLiteral("3月27日")}));
}

TEST(Dates, AMonthBehindADashOrSinceSomethingBeganIsADate)
{
    EXPECT_EQ(dates(QStringLiteral("早市自3月启动以来，已举办7期。")), QStringList(QStringLiteral("3月")));
    EXPECT_EQ(dates(QStringLiteral("——11月,进行试运行和应急演练。")), QStringList(QStringLiteral("11月")));
}

TEST(Dates, AFestivalOrTheYearsOfAReignAreWrittenAsTheyStand)
{
    EXPECT_EQ(dates(QStringLiteral("今年五四青年节前夕，先进名单公布。")),
              QStringList(QStringLiteral("今年五四青年节前夕")));
    EXPECT_EQ(dates(QStringLiteral("太平桥始建于南宋绍兴年间。")), QStringList(QStringLiteral("南宋绍兴年间")));
}

TEST(Dates, WithoutAnyYearNothingIsInvented)
{
    const Extraction result = extracted(QStringLiteral("今年4月，新水厂投产。5月8日，第一批用户通水。"));
    EXPECT_EQ(result.anchorYear, std::nullopt);
    const auto found = factsOf(result, Kind::DateEvent);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].answer, QStringLiteral("今年4月"));
    EXPECT_EQ(found[1].answer, QStringLiteral("5月8日"));
    EXPECT_EQ(found[0].surface, QString());
    ASSERT_EQ(result.findings.size(), 2U);
    EXPECT_EQ(result.findings[0].rule, "extraction.unanchored-date");
    EXPECT_EQ(result.findings[0].arguments, std::vector<std::string>{"今年4月"});
}

TEST(Dates, ADayLateInTheYearBeforePublicationIsLastYears)
{
    knowledge::Article article = articleOf(QStringLiteral("12月28日，冬训在江北营地结束。"));
    article.published = QDate(2022, 1, 5);
    EXPECT_EQ(answers(extract(article, rules()), Kind::DateEvent), QStringList(QStringLiteral("2021年12月28日")));
}

TEST(Dates, ADeadlineOrAPlanIsNoAnchor)
{
    const QStringList plans = {QStringLiteral("争取在2025年底前建成基地。"),
                               QStringLiteral("在2026年6月前完成搬迁。"),
                               QStringLiteral("计划于2025年10月建成新厂房。"),
                               QStringLiteral("到2030年全部更换。")};
    for (const QString &plan : plans) {
        const QString text = QStringLiteral("2023年,全厂完成技改12项。11月6日,三号线发生断指事故。") + plan
            + QStringLiteral("12月8日,公司重新开放食堂。\n9月,公司修订设备安全管理制度。");
        const QStringList found = dates(text);
        EXPECT_EQ(extracted(text).anchorYear, 2023) << plan.toStdString();
        for (const char *day : {"2023年11月6日", "2023年12月8日", "2023年9月"}) {
            EXPECT_TRUE(found.contains(QString::fromUtf8(day))) << plan.toStdString() << day;
        }
    }
}

TEST(Dates, YearsThatDisagreeAnchorNothing)
{
    const Extraction result =
        extracted(QStringLiteral("水厂于2015年建成。水厂于2019年大修。\n5月14日,水厂重新供水。\n2021年,水厂扩建。"));
    EXPECT_EQ(result.anchorYear, std::nullopt);
    EXPECT_EQ(answers(result, Kind::DateEvent).filter(QStringLiteral("5月14日")),
              QStringList(QStringLiteral("5月14日")));
    ASSERT_EQ(result.findings.size(), 1U);
    EXPECT_EQ(result.findings[0].rule, "extraction.unanchored-date");
    const QString nearer =
        QStringLiteral("2022年,图书馆接待读者八十万人次。\n图书馆于1998年迁入现址。10月12日,第一届读书节开幕。");
    EXPECT_EQ(dates(nearer).filter(QStringLiteral("10月12日")), QStringList(QStringLiteral("10月12日")));
    const Extraction beside = extracted(QStringLiteral("今年4月,2021年建成的新水厂投产。"));
    EXPECT_EQ(beside.anchorYear, std::nullopt);
}

TEST(Dates, ALineThatDatesTheTextSaysWhatThisYearIs)
{
    const QStringList lines = {QStringLiteral("发布时间：2024-01-13"), QStringLiteral("(2024年1月13日会员大会通过)")};
    for (const QString &line : lines) {
        const QString text = QStringLiteral("水上俱乐部报告\n\n") + line
            + QStringLiteral("\n\n2019年迁入新馆。今年1月,俱乐部换发会员证。\n展期至3月8日。");
        const QStringList found = dates(text);
        EXPECT_EQ(extracted(text).anchorYear, 2024) << line.toStdString();
        EXPECT_TRUE(found.contains(QStringLiteral("2024年1月"))) << line.toStdString();
        EXPECT_TRUE(found.contains(QStringLiteral("2024年3月8日"))) << line.toStdString();
    }
}

TEST(Dates, TheYearTheTextTellsOfWinsOverThatOfItsDateline)
{
    const QString text = QStringLiteral(
        "水上俱乐部2023年度工作报告\n\n(2024年1月13日会员大会通过)\n\n2023年是俱乐部成立二十周年。\n\n一、成绩\n\n"
        "5月14日,俱乐部参加运动会。9月,俱乐部参加公开赛。\n\n二、2024年计划\n\n4月8日,俱乐部开办训练班。");
    const QStringList found = dates(text);
    for (const char *day : {"2023年5月14日", "2023年9月", "2024年4月8日"}) {
        EXPECT_TRUE(found.contains(QString::fromUtf8(day))) << day;
    }
}

TEST(Dates, TheEventOfADateThatBeginsSomethingIsThatThing)
{
    const auto found = factsOf(extracted(QStringLiteral("本规定自2024年1月1日起在全厂施行。")), Kind::DateEvent);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].subject, QStringLiteral("本规定在全厂施行"));
}

TEST(Dates, ADateThatBelongsToATitleTellsOnceWhenThatWasIssued)
{
    const QString text = QStringLiteral("公司对2019年5月发布的《冲压安全须知》作了修订。\n本规定自2024年3月1日起施行，2"
                                        "019年5月发布的《冲压安全须知》同时废止。");
    const auto found = factsOf(extracted(text), Kind::DateEvent);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].answer, QStringLiteral("2019年5月"));
    EXPECT_EQ(found[0].subject, QStringLiteral("《冲压安全须知》发布"));
    EXPECT_EQ(found[1].answer, QStringLiteral("2024年3月1日"));
}

TEST(Dates, AYearThatOnlyNamesAKindOfThingIsNeitherDateNorFigure)
{
    const QString text = QStringLiteral("本市1949年以前的建筑依照本条例保护，2021年的方案照常执行。");
    EXPECT_EQ(dates(text), QStringList());
    EXPECT_EQ(answers(text, Kind::Figure), QStringList());
}

TEST(Dates, APartOfAYearOrAMonthIsPartOfTheDate)
{
    const QString text = QStringLiteral(
        "2023年下半年，水厂停产检修。新泵站于2022年底投入使用，2021年秋天完成招标。2024年第一季度，水厂通过验收。");
    EXPECT_EQ(dates(text),
              (QStringList{QStringLiteral("2023年下半年"),
                           QStringLiteral("2022年底"),
                           QStringLiteral("2021年秋"),
                           QStringLiteral("2024年第一季度")}));
    EXPECT_EQ(dates(QStringLiteral("2024年初步建成，2023年春节前夕供水。")),
              (QStringList{QStringLiteral("2024年"), QStringLiteral("2023年春节前夕")}));
}

TEST(Dates, AShortRangeOfMonthsIsOneDate)
{
    EXPECT_EQ(dates(QStringLiteral("2023年1至4月，水厂供水八万吨。")), QStringList(QStringLiteral("2023年1月至4月")));
    EXPECT_EQ(dates(QStringLiteral("每年3至5月检修管网，历时3至5个月。")), QStringList());
}

TEST(Dates, TheNextYearIsThatAfterTheDateToldLast)
{
    const QString text =
        QStringLiteral("2008年4月至11月，考古队发掘了遗址。次年3月，成果展开幕。同年，遗址公园开始建设。");
    EXPECT_EQ(dates(text),
              (QStringList{QStringLiteral("2008年4月至11月"), QStringLiteral("2009年3月"), QStringLiteral("2009年")}));
}

TEST(Dates, AReignWithItsYearInBracketsIsOneDate)
{
    EXPECT_EQ(dates(QStringLiteral("石桥在清道光二十六年（1846年）重修。")), QStringList(QStringLiteral("1846年")));
    EXPECT_EQ(dates(QStringLiteral("汉高祖五年（公元前202年）在此置县。")), QStringList(QStringLiteral("公元前202年")));
    EXPECT_EQ(dates(QStringLiteral("石桥在明嘉靖十二年重修。")), QStringList(QStringLiteral("明嘉靖十二年")));
    EXPECT_EQ(dates(QStringLiteral("他来到绍兴三年，历时五年（含准备期）写成此书。")), QStringList());
    EXPECT_EQ(answers(QStringLiteral("石桥在清道光二十六年（1846年）重修。"), Kind::Figure), QStringList());
}

TEST(Dates, AYearNamedOnlyToCompareGivesNoOtherDateItsYear)
{
    const QString text =
        QStringLiteral("水厂2023年工作综述\n发布时间：2023-12-20  来源：办公室\n6月，日供水量刷新了2019年创下的纪录。"
                       "7月14日夜，县城遭遇1998年以来最强降雨。9月2日，水厂恢复供水。");
    const QStringList found = dates(text);
    for (const char *day : {"2023年6月", "2023年7月14日", "2023年9月2日"}) {
        EXPECT_TRUE(found.contains(QString::fromUtf8(day))) << day;
    }
}

TEST(Dates, TheYearOfTheTitleIsTheAnchorWhereNoLaterOneIsTold)
{
    const QString text = QStringLiteral("水厂2023年工作综述\n6月，日供水量刷新了2019年创下的纪录。");
    EXPECT_EQ(extracted(text).anchorYear, 2023);
    EXPECT_TRUE(dates(text).contains(QStringLiteral("2023年6月")));
    EXPECT_EQ(extracted(QStringLiteral("回望2008年的那场地震\n今年6月，纪念馆开馆。")).anchorYear, std::nullopt);
    EXPECT_NE(extracted(QStringLiteral("回望1998年抗洪\n今年6月，纪念馆开馆。2020年，老堤加固。")).anchorYear, 1998);
}

TEST(Dates, ThisYearAndLastYearTellWhatHappenedUnlessComparedWith)
{
    const QString text =
        QStringLiteral("发布时间：2024-04-18\n二车间去年为阀门逐一编号。产量比去年增长。王某今年26岁。");
    EXPECT_EQ(dates(text), QStringList(QStringLiteral("2023年")));
}

TEST(Dates, TheLineThatDatesATextIsNoFactItself)
{
    const QStringList lines = {QStringLiteral("2024-12-30  来源:宣传部  作者:罗某"),
                               QStringLiteral("来源:水利厅    发布时间:2024-12-30 10:05    浏览次数:18"),
                               QStringLiteral("二〇二四年十二月三十日")};
    for (const QString &line : lines) {
        const QString text = QStringLiteral("水厂纪事\n") + line + QStringLiteral("\n今年4月，新水厂投产。\n完。");
        EXPECT_EQ(dates(text), QStringList(QStringLiteral("2024年4月"))) << line.toStdString();
    }
}

TEST(Dates, WhatIsNoDateIsLeftAlone)
{
    EXPECT_EQ(dates(QStringLiteral("编号02-2019的文件（GB 15603-2022）历时3个月写成。")), QStringList());
    EXPECT_EQ(dates(QStringLiteral("发布日期填写为2024-XX-XX，版本待定，请按要求办理。")), QStringList());
    EXPECT_EQ(dates(QStringLiteral("《2021年至2025年水利规划》已经通过专家评审。")), QStringList());
    EXPECT_EQ(dates(QStringLiteral("2021年2月30日和2021年13月5日都不存在。")), QStringList());
    EXPECT_EQ(dates(QStringLiteral("每年3月5日都有活动，上世纪1990年代的建筑还在。")), QStringList());
}

TEST(Dates, TheFactSaysWhatHappenedAndKeepsTheWording)
{
    const auto found = factsOf(extracted(QStringLiteral("截至2022年2月，管网完好。水务集团于今年3月至5月改造旧管网。")),
                               Kind::DateEvent);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[1].answer, QStringLiteral("2022年3月至5月"));
    EXPECT_EQ(found[1].surface, QStringLiteral("今年3月至5月"));
    EXPECT_EQ(found[1].subject, QStringLiteral("水务集团改造旧管网"));
    EXPECT_EQ(found[1].evidence.quote, QStringLiteral("水务集团于今年3月至5月改造旧管网"));
}

TEST(Dates, AYearInsideAnotherWordIsNone)
{
    EXPECT_EQ(dates(QStringLiteral("2021年，渔港整修。过去年轻人外出打工，如今年轻人回来了。同年级的孩子一起上学。")),
              QStringList(QStringLiteral("2021年")));
}

TEST(Dates, PartsOfMonthsMakeARange)
{
    EXPECT_EQ(dates(QStringLiteral("2022年5月上旬至7月中旬，船员轮训。")),
              QStringList(QStringLiteral("2022年5月上旬至7月中旬")));
    EXPECT_EQ(dates(QStringLiteral("2020年9月上旬至次年2月中旬，渔港封航。")),
              QStringList(QStringLiteral("2020年9月上旬至2021年2月中旬")));
    EXPECT_EQ(
        dates(QStringLiteral("剧团纪事\n2022-03-02 来源：河口晨报\n去年9月中旬至今年1月下旬，剧团停演。\n完。")).last(),
        QStringLiteral("2021年9月中旬至2022年1月下旬"));
}

TEST(Dates, TheTextMaySayItselfWhichYearItCallsThisOne)
{
    EXPECT_EQ(dates(QStringLiteral("去年，渡口接待旅客九万人。今年（2019年）4月，新码头启用。")),
              (QStringList{QStringLiteral("2018年"), QStringLiteral("2019年4月")}));
}

TEST(Dates, ALaterYearThatIsOnlyPlannedLeavesTheYearOfAReview)
{
    const QString head = QStringLiteral("渔业公司2022年度工作回眸\n今年10月，冷库投用。");
    EXPECT_EQ(dates(head + QStringLiteral("2023年3月，公司将召开发展大会。\n完。")).first(),
              QStringLiteral("2022年10月"));
    EXPECT_EQ(dates(head + QStringLiteral("2023年3月，冷库检修。\n完。")).first(), QStringLiteral("今年10月"));
}

TEST(Dates, ADayBehindTheDatelineIsOneOfTheWeekBefore)
{
    const QString head =
        QStringLiteral("渡口开航\n2021-03-02 09:10 来源：河口晨报\n河口晨报社湾里3月1日电（记者何某）");
    EXPECT_EQ(dates(head + QStringLiteral("28日上午，新渡船开航。\n完。")),
              QStringList(QStringLiteral("2021年2月28日")));
    EXPECT_EQ(dates(head + QStringLiteral("18日上午，新渡船开航。\n完。")), QStringList());
}

TEST(Dates, ADayToldToTheYearAtTheOpeningIsOfThisYear)
{
    const QString opening = QStringLiteral("2025年2月8日，湖东区召开服务大会。今年3月，区里走访企业326家。");
    EXPECT_TRUE(answers(extracted(opening), Kind::DateEvent).contains(QStringLiteral("2025年3月")));
    // The day may be of the year before where 去年 has a month, and one told after an open date dates nothing.
    const QString law = QStringLiteral("2013年4月25日，条例表决通过。去年10月1日条例施行，今年5月1日起修订。");
    EXPECT_FALSE(answers(extracted(law), Kind::DateEvent).contains(QStringLiteral("2013年5月1日")));
    const QString later = QStringLiteral("今年3月，新馆开放。旧馆2004年1月5日建成。");
    EXPECT_FALSE(answers(extracted(later), Kind::DateEvent).contains(QStringLiteral("2004年3月")));
}

TEST(Dates, TheEndOfARangeKeepsItsPart)
{
    EXPECT_EQ(dates(QStringLiteral("2019年至2021年底，渔港分三期改造。")),
              QStringList(QStringLiteral("2019年至2021年底")));
    EXPECT_EQ(dates(QStringLiteral("2022年3月至6月底，船员轮训。")), QStringList(QStringLiteral("2022年3月至6月底")));
    EXPECT_EQ(dates(QStringLiteral("2023年12月至2024年2月下旬，渔港封航。")),
              QStringList(QStringLiteral("2023年12月至2024年2月下旬")));
    EXPECT_EQ(dates(QStringLiteral("2021年初至2021年底，渔港封航。")),
              QStringList(QStringLiteral("2021年初至2021年底")));
    EXPECT_EQ(dates(QStringLiteral("2021年5月至年底，渔港封航。")), QStringList(QStringLiteral("2021年5月至年底")));
    EXPECT_EQ(dates(QStringLiteral("2023年11月至次年3月，渔港封航。")),
              QStringList(QStringLiteral("2023年11月至2024年3月")));
    EXPECT_EQ(dates(QStringLiteral("2019年至2021年初步建成了渔港。")), QStringList(QStringLiteral("2019年至2021年")));
}

TEST(Dates, WhatLeansOnTheDateIsAskedWithWhenInItsPlace)
{
    const auto subject = [](const QString &text) {
        const auto found = factsOf(extracted(text), Kind::DateEvent);
        return found.empty() ? QString() : found.front().subject;
    };
    EXPECT_EQ(subject(QStringLiteral("自2019年以来，渔港先后扩建三次。")),
              QStringLiteral("自何时以来，渔港先后扩建三次"));
    EXPECT_EQ(subject(QStringLiteral("渔港计划于2025年底前完成扩建。")), QStringLiteral("渔港计划于何时前完成扩建"));
    EXPECT_EQ(subject(QStringLiteral("夜校自2022年4月启动以来已举办9期。")),
              QStringLiteral("夜校自何时启动以来已举办9期"));
    EXPECT_EQ(subject(QStringLiteral("从2021年3月起，全港实行新的班次。")),
              QStringLiteral("从何时起，全港实行新的班次"));
    EXPECT_EQ(subject(QStringLiteral("全港遵守《渡口守则》（2019年5月1日起施行）。")),
              QStringLiteral("全港遵守《渡口守则》（何时起施行）"));
    EXPECT_EQ(subject(QStringLiteral("《渡口守则》由市港务局负责解释，2019年5月1日起施行。")),
              QStringLiteral("《渡口守则》由市港务局负责解释，何时起施行。"));
    EXPECT_EQ(subject(QStringLiteral("渔港自2021年3月起开通夜航。")), QStringLiteral("渔港开通夜航"));
}

TEST(Dates, ADateOfWhichNothingIsToldIsNoFact)
{
    EXPECT_EQ(dates(QStringLiteral("“2025年”。")), QStringList());
    for (const knowledge::Fact &fact :
         factsOf(extracted(QStringLiteral("渔港扩建工程全部竣工；2021年3月5日。")), Kind::DateEvent)) {
        EXPECT_TRUE(fact.subject.contains(QStringLiteral("竣工")));
    }
}

TEST(Dates, AYearOfThePastGivesNoYearToADayWhereTheYearOfTheTextIsGiven)
{
    const QStringList texts = {
        QStringLiteral("2025年，渔港接待游客3万人次。5月31日，渔港举行开渔活动。"),
        QStringLiteral("2025年3月，省里印发《渡口守则》。5月31日，渔港举行开渔活动。"),
        QStringLiteral("2025年，渔港新建码头。\n渔港热闹起来。5月31日，渔港举行开渔活动。"),
    };
    for (const QString &text : texts) {
        knowledge::Article article = articleOf(text);
        article.anchorYear = 2026;
        EXPECT_FALSE(answers(extract(article, rules()), Kind::DateEvent).contains(QStringLiteral("2025年5月31日")))
            << qPrintable(text);
        article.anchorYear.reset();
        article.published = QDate(2026, 6, 2);
        EXPECT_FALSE(answers(extract(article, rules()), Kind::DateEvent).contains(QStringLiteral("2025年5月31日")))
            << qPrintable(text);
    }
}

TEST(Dates, DaysWithoutAYearAreToldTwentyTimesAndThenCounted)
{
    QString text;
    for (int day = 1; day <= 25; ++day) {
        text += QStringLiteral("5月%1日，渔港举行第%1次开渔活动。\n").arg(day);
    }
    const Extraction result = extracted(text);
    ASSERT_EQ(result.findings.size(), 21U);
    EXPECT_EQ(result.findings.back().rule, "extraction.unanchored-more");
    EXPECT_EQ(result.findings.back().arguments, std::vector<std::string>{"5"});
}

} // namespace
} // namespace shixi::extraction
