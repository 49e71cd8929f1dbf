#include "extraction/support.h"

#include <algorithm>

namespace shixi::extraction
{
namespace
{

using namespace testing;

// What the rules hold for likely; of cases only the surer ones are shown unasked.
std::vector<knowledge::Fact> likely(const Extraction &result, Kind kind)
{
    constexpr int c_likely = 600'000;
    std::vector<knowledge::Fact> found;
    for (const auto *facts : {&result.facts, &result.doubtful}) {
        for (const knowledge::Fact &fact : *facts) {
            if (fact.kind == kind && fact.confidencePpm >= c_likely) {
                found.push_back(fact);
            }
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return a.evidence.start < b.evidence.start;
    });
    return found;
}

QStringList units(const QString &text, Kind kind)
{
    QStringList names;
    for (const knowledge::Fact &fact : likely(extracted(text), kind)) {
        names << fact.answer;
    }
    return names;
}

TEST(Cases, AUnitAndWhatItDidAreOneFact)
{
    const QString text = QStringLiteral(
        "针对渔船夜间失联的突出问题，海阳县海事局执法大队党支部建立“灯塔”值守制度，安排专人守听，确保渔民平安回港。");
    const auto found = likely(extracted(text), Kind::Case);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].unit, QStringLiteral("海阳县海事局执法大队党支部"));
    EXPECT_EQ(found[0].practice, QStringLiteral("建立“灯塔”值守制度，安排专人守听"));
    EXPECT_EQ(found[0].difficulty, QStringLiteral("渔船夜间失联的突出问题"));
    EXPECT_EQ(found[0].effect, QStringLiteral("确保渔民平安回港"));
}

TEST(Cases, UnitsOfOtherTradesAreFoundByWhatTheyDo)
{
    EXPECT_EQ(units(QStringLiteral("东湖区实验小学坚持每周开放校史馆，家长可以预约参观。"), Kind::Case),
              QStringList(QStringLiteral("东湖区实验小学")));
    EXPECT_EQ(units(QStringLiteral("去年冬天，临江县人民医院率先推出夜间门诊，方便上班的人看病。"), Kind::Case),
              QStringList(QStringLiteral("临江县人民医院")));
}

TEST(Cases, WhereAUnitStandsAndWhatItMetIsNoPractice)
{
    const auto found = likely(
        extracted(QStringLiteral(
            "北岭变电站党支部地处海拔1500多米的山脊，积雪期长达5个月。该支部创建“雪岭先锋”品牌，设立巡线、后勤2支"
            "突击队。")),
        Kind::Case);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].practice, QStringLiteral("创建“雪岭先锋”品牌，设立巡线、后勤2支突击队"));
    EXPECT_EQ(units(QStringLiteral("东街社区党支部遇到的，是另一种难。"), Kind::Case), QStringList());
}

TEST(Cases, WhoOnlyWatchedSpokeOrIsToActNextYearDidNothingYet)
{
    EXPECT_EQ(units(QStringLiteral("与会人员实地观摩了青石镇数字产业园、松河县白塔村联合党委、北桥街道服务中心等9处。"),
                    Kind::Case),
              QStringList());
    EXPECT_EQ(units(QStringLiteral("会上，松河县白塔村联合党委作了交流发言，县财政局作了书面交流。"), Kind::Case),
              QStringList());
    EXPECT_EQ(units(QStringLiteral("据局长介绍，明年，青山县将把30个案例汇编成册，建立“会诊”机制，提交县里研究。"),
                    Kind::Case),
              QStringList());
    EXPECT_EQ(units(QStringLiteral("下一步，抓好两项工作：组建帮带团，每人帮扶1个支部，年底由集团党委统一验收。"),
                    Kind::Case),
              QStringList());
}

TEST(Cases, TheNextSentenceGoesOnAboutTheSameUnit)
{
    const auto found =
        likely(extracted(QStringLiteral(
                   "针对锅炉低负荷熄火的难题，东港热电厂锅炉党支部成立了由7名党员参加的攻关组。他们白天跟班测数据，"
                   "晚上集中会诊，使每年节约燃油410万元。")),
               Kind::Case);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].practice, QStringLiteral("成立了由7名党员参加的攻关组。他们白天跟班测数据，晚上集中会诊"));
    EXPECT_EQ(found[0].effect, QStringLiteral("使每年节约燃油410万元"));
}

TEST(Cases, APersonIsNamedOnlyWithWhatHeBelongsTo)
{
    EXPECT_EQ(units(QStringLiteral("暴雨夜里，队员蓝小芹冒雨把老人背到小学，滑坡就埋了半间屋。"), Kind::Case),
              QStringList());
}

TEST(Cases, BracketsBelongToTheName)
{
    EXPECT_EQ(units(QStringLiteral("审计署资源司（综合司）党支部制定学习方案，每周研讨。"), Kind::Case),
              QStringList(QStringLiteral("审计署资源司（综合司）党支部")));
}

TEST(Cases, TwoUnitsOfOneSentenceHaveEachTheirPart)
{
    const QString text =
        QStringLiteral("西岸区图书馆推出“借阅箱”，送书进社区；青石镇文化站开设夜校，连续三年教村民写字。");
    const auto found = likely(extracted(text), Kind::Case);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].evidence.quote, QStringLiteral("西岸区图书馆推出“借阅箱”，送书进社区"));
    EXPECT_EQ(found[1].practice, QStringLiteral("开设夜校，连续三年教村民写字"));
}

TEST(Cases, WhatWasDoneMayStandBeforeTheDots)
{
    const QString text = QStringLiteral("清晨查堤、夜里守闸，汛期无一日休息……江南省水利厅防汛处党支部守住了大堤。");
    const auto found = likely(extracted(text), Kind::Case);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].practice, QStringLiteral("清晨查堤、夜里守闸，汛期无一日休息"));
}

TEST(Cases, EverybodyAndCountedGroupsAreNoUnit)
{
    EXPECT_EQ(units(QStringLiteral("这成为各党支部的共同目标。全市113个部门的120个党支部参加。"), Kind::Case),
              QStringList());
    EXPECT_EQ(units(QStringLiteral("各医院应当建立值班制度。该公司坚持创新。企业通过验收。"), Kind::Case),
              QStringList());
    EXPECT_EQ(units(QStringLiteral("县里印发《乡镇党支部工作条例》，要求增强基层党组织功能。"), Kind::Case),
              QStringList());
}

TEST(Cases, TellingOfExperienceIsNoPractice)
{
    const QString told = QStringLiteral("东湖区水务局党支部分享了“党建带队伍”工作经验做法。");
    const auto alone = likely(extracted(told), Kind::Case);
    ASSERT_EQ(alone.size(), 1U);
    EXPECT_EQ(alone[0].practice, QString());
    const auto later = likely(extracted(told + QStringLiteral("东湖区水务局党支部坚持每周巡查管网。")), Kind::Case);
    ASSERT_EQ(later.size(), 1U);
    EXPECT_EQ(later[0].practice, QStringLiteral("坚持每周巡查管网"));
}

TEST(Cases, ACentreAClubAndAWorkshopAreUnitsOnlyWhereTheyAct)
{
    EXPECT_EQ(units(QStringLiteral("青湖俱乐部青训中心坚持周末走训,提高水平。"), Kind::Case),
              QStringList(QStringLiteral("青湖俱乐部青训中心")));
    EXPECT_EQ(units(QStringLiteral("全队紧扣中心组织学习,服务中心工作推进有力。"), Kind::Case), QStringList());
}

TEST(Cases, APersonWithATradeIsNamedExactly)
{
    const QString text = QStringLiteral(
        "面对配件断供的困境，机修车间钳工何满仓带着徒弟试制了46天，自主完成替代，每年可节约费用30万元。");
    const auto found = likely(extracted(text), Kind::Case);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].unit, QStringLiteral("机修车间钳工何满仓"));
    EXPECT_EQ(found[0].difficulty, QStringLiteral("配件断供的困境"));
    EXPECT_EQ(found[0].practice, QStringLiteral("带着徒弟试制了46天，自主完成替代"));
    EXPECT_EQ(found[0].effect, QStringLiteral("每年可节约费用30万元"));
}

TEST(Cases, WhoOnlySpeaksIsNoCase)
{
    EXPECT_EQ(
        units(QStringLiteral("讲解员吴思雨说：“每件文物都有故事。”项目经理赵刚介绍，工期缩短了30天。"), Kind::Case),
        QStringList());
}

TEST(Cases, AWordForTheNameLeadsBackToIt)
{
    const QString text = QStringLiteral(
        "下营村过去浇地靠抢，为争水年年吵架。村里选出8名“水管家”，按亩分水、轮流浇灌，三年没有发生一起纠纷。");
    const auto found = likely(extracted(text), Kind::Case);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].unit, QStringLiteral("下营村"));
    EXPECT_TRUE(found[0].evidence.quote.contains(found[0].unit));
    EXPECT_EQ(found[0].effect, QStringLiteral("三年没有发生一起纠纷"));
    EXPECT_EQ(
        units(QStringLiteral("何玉芬，今年52岁，是一名投递员。她每天骑车70多公里，22年没有丢过一封信。"), Kind::Case),
        QStringList(QStringLiteral("何玉芬")));
}

TEST(Cases, WhoStandsBehindWhatWasDoneIsTheUnit)
{
    const QString text =
        QStringLiteral("把问询台搬到站口，把坡道图印在票卡背面，每逢早高峰加派引导员，这是江城地铁客运三部的做法。");
    const auto found = likely(extracted(text), Kind::Case);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].unit, QStringLiteral("江城地铁客运三部"));
    EXPECT_EQ(found[0].practice, QStringLiteral("把问询台搬到站口，把坡道图印在票卡背面，每逢早高峰加派引导员"));
}

TEST(Cases, TheSentenceBeforeMayTellTheDifficulty)
{
    const QString text = QStringLiteral("井场分散，巡检一圈要4个小时，故障往往无法及时发现。第四采油队给抽油机装上“电子"
                                        "听诊器”，故障发现时间从两天缩短到20分钟。");
    const auto found = likely(extracted(text), Kind::Case);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].difficulty, QStringLiteral("井场分散，巡检一圈要4个小时，故障往往无法及时发现"));
    EXPECT_TRUE(found[0].evidence.quote.startsWith(QStringLiteral("井场分散")));
}

TEST(Cases, IssuersHostsStatisticsAndDutiesAreNoExamples)
{
    for (const char *text : {"县教育局印发通知，要求各学校加强管理。",
                             "市文化馆举办新春音乐会，吸引观众3000人。",
                             "报告期内，公司研发团队完成新产品12项，获得专利36件，实现销售收入4.5亿元。",
                             "人力资源部每年组织岗位培训，人均培训时间不少于40学时，有效提升技能水平。",
                             "县委书记王强带队到青石镇检查防汛工作，要求把隐患排查到位。",
                             "省人民医院位于人民路，拥有床位2000张，年门诊量300万人次。"}) {
        EXPECT_EQ(units(QString::fromUtf8(text), Kind::Case), QStringList()) << text;
    }
}

TEST(Cases, AQuestionWordABeneficiaryAndAnIssuerAreNoUnit)
{
    for (const char *text : {"哪一处用哪一种办法，都由老师傅把关签字。",
                             "年轻人陆续搬走，村里把老屋锁上了门。",
                             "家住六楼的独居老人范桂兰摔伤后无人照料，邻居把情况报给社区。",
                             "平台登记志愿服务队伍8.7万支，累计记录服务时长3.4亿小时。",
                             "会议强调机关党支部是联系群众的纽带，要求把支部建设摆在突出位置。"}) {
        EXPECT_EQ(units(QString::fromUtf8(text), Kind::Case), QStringList()) << text;
    }
}

TEST(Cases, APersonWithHisOfficeBeforeDeIsNamedWithoutIt)
{
    EXPECT_EQ(
        units(QStringLiteral("时任县文化馆馆员的陈砚青急了，他借来一台相机，用三个月走遍全镇，拍下照片1900余张。"),
              Kind::Case),
        QStringList(QStringLiteral("陈砚青")));
    EXPECT_EQ(
        units(QStringLiteral("打更的是退休教师何满仓。他带着老伙计每晚巡街两趟，九年间排除隐患140余起。"), Kind::Case),
        QStringList(QStringLiteral("退休教师何满仓")));
}

TEST(Cases, DeedsMayBeToldBeforeTheTeamIsNamed)
{
    const QString text = QStringLiteral(
        "清洗碑刻、扫描契约、给老人录口述史，二十来名大学生每周都来。他们来自江州师范学院“晨光”志愿服务队。");
    const auto found = likely(extracted(text), Kind::Case);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].unit, QStringLiteral("江州师范学院“晨光”志愿服务队"));
    EXPECT_TRUE(found[0].practice.startsWith(QStringLiteral("清洗碑刻、扫描契约")));
    const auto framed = likely(
        extracted(QStringLiteral("组织四家银行上门会商、推出“订单贷”、七天内放款1200万元的，是东湖区金融管理局。")),
        Kind::Case);
    ASSERT_EQ(framed.size(), 1U);
    EXPECT_EQ(framed[0].practice, QStringLiteral("组织四家银行上门会商、推出“订单贷”、七天内放款1200万元"));
}

TEST(Cases, TheUnitAtWorkIsNamedNotTheWorkBeforeIt)
{
    EXPECT_EQ(units(QStringLiteral("负责施工的江州古建公司第四项目部没有一拆了之，而是给4200个构件逐一挂牌、测绘。"),
                    Kind::Case),
              QStringList(QStringLiteral("江州古建公司第四项目部")));
    EXPECT_EQ(
        units(QStringLiteral("云岭镇政府每半年开一次商户评议会，由居民打分，连续两次垫底的限期整改。"), Kind::Case),
        QStringList(QStringLiteral("云岭镇政府")));
}

TEST(Cases, BranchesThatActTogetherAreOneUnit)
{
    EXPECT_EQ(units(QStringLiteral("市水利局第一党支部、临江港务集团第二党支部联合成立攻坚专班，仅用58天完成征迁。"),
                    Kind::Case),
              QStringList(QStringLiteral("市水利局第一党支部、临江港务集团第二党支部")));
}

TEST(Cases, ProvisionsNameDutiesNotExamples)
{
    const QString provision = QStringLiteral("第三条 文物行政部门建立志愿者制度，提高参与度。\n\n");
    const QString deed = QStringLiteral("染色三车间为56只水阀逐一编号，漏水率由8%下降到1%。");
    EXPECT_EQ(units(deed, Kind::Case), QStringList(QStringLiteral("染色三车间")));
    EXPECT_EQ(units(provision + deed, Kind::Case), QStringList());
}

TEST(Cases, NoNameHoldsAVerb)
{
    EXPECT_TRUE(units(QStringLiteral("2022年冬，该村与相邻的上磨村、松坪村成立联合党委，把茶园统一流转，增收48万元。"),
                      Kind::Case)
                    .filter(QStringLiteral("成立"))
                    .isEmpty());
    EXPECT_EQ(
        units(QStringLiteral("省慈善总会向安平县三所小学捐赠课桌椅600套，县中医院每年为老人体检一次。"), Kind::Case),
        QStringList());
}

TEST(Cases, AnUnknownDeedCountsWhereTheTextSaysWhatCameOfIt)
{
    EXPECT_EQ(units(QStringLiteral("面对旅客投诉居高不下的局面，临川火车站客运车间砍掉三道手续，投诉量下降六成。"),
                    Kind::Case),
              QStringList(QStringLiteral("临川火车站客运车间")));
    EXPECT_EQ(units(QStringLiteral("临川火车站客运车间砍掉三道手续，旅客在广场上候车。"), Kind::Case), QStringList());
}

TEST(Cases, AUnitAskedAboutDidWhatTheNextSentenceTells)
{
    const auto found = likely(
        extracted(QStringLiteral("检验科呢？夜间急诊标本单独走一条线，危急值十分钟内电话到人，全年无一例延误。")),
        Kind::Case);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].unit, QStringLiteral("检验科"));
    EXPECT_EQ(found[0].effect, QStringLiteral("全年无一例延误"));
}

TEST(Cases, AnOwnOrganThatOnlyCountsItsRoutineIsNone)
{
    EXPECT_EQ(units(QStringLiteral("公司党委开展主题教育，举办读书班3期，查摆问题41个，完成整改39个。"), Kind::Case),
              QStringList());
}

TEST(Cases, APartOfAUnitIsNamedWithItWhole)
{
    EXPECT_EQ(
        units(QStringLiteral("靠着一本“错题集”，红旗电厂检修一班三年攻下了四十六个难点，非计划停机次数减少一半。"),
              Kind::Case),
        QStringList(QStringLiteral("红旗电厂检修一班")));
    EXPECT_EQ(units(QStringLiteral("滨海新区法院少年法庭不急着开庭，先请心理师跟孩子谈三次，近五年判后再犯率为零。"),
                    Kind::Case)
                  .filter(QRegularExpression(QStringLiteral("法院$"))),
              QStringList());
}

TEST(Cases, StatisticsOfAYearAreNoExample)
{
    EXPECT_EQ(
        units(QStringLiteral("据介绍，平陵市第一医院2023年完成手术3.2万台，比上年增长12%，平均住院日下降到6.8天。"),
              Kind::Case),
        QStringList());
    EXPECT_EQ(
        units(QStringLiteral("消费者王某在某超市买到过期牛奶，坚持要求赔偿一千元，调解后双方达成协议。"), Kind::Case),
        QStringList());
}

TEST(Cases, WhatASpeakerSaysOfAPersonIsNoCaseUnderHisBareNameEither)
{
    const QString named = QStringLiteral("石桥村村民周大山今年六十岁。");
    const QString told = QStringLiteral("那一年，周大山带领全班修好水渠，终于让全村通了水。");
    EXPECT_EQ(answers(named + told, Kind::Case), QStringList(QStringLiteral("石桥村村民周大山")));
    EXPECT_EQ(answers(named + QStringLiteral("老李说：“") + told + QStringLiteral("”"), Kind::Case), QStringList());
}

TEST(Cases, EveryPartStandsInsideTheEvidence)
{
    const QDir folder(QStringLiteral(SHIXI_SOURCE_DIR "/tests/golden"));
    int told = 0;
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        QFile file(folder.filePath(name + QStringLiteral("/article.txt")));
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        for (const knowledge::Fact &fact : factsOf(extracted(QString::fromUtf8(file.readAll())), Kind::Case)) {
            for (const QString &part : {fact.practice, fact.difficulty, fact.effect}) {
                EXPECT_TRUE(fact.evidence.quote.contains(part)) << name.toStdString() << ": " << part.toStdString();
            }
            told += fact.practice.isEmpty() ? 0 : 1;
        }
    }
    EXPECT_GT(told, 0);
}

TEST(Cases, WhatIsStillIntendedIsNoCase)
{
    const QString text =
        QStringLiteral("下一步，海阳市水务局党支部将重点向乡镇延伸，建立“一户一表”台账，力争全部覆盖。");
    EXPECT_EQ(units(text, Kind::Case), QStringList());
}

TEST(Cases, AllPartsBeforeTheDotsAreThePractice)
{
    const QString text = QStringLiteral("提前一周预告主题；现场一人主讲、众人交流；会后整理成册，年底结集……"
                                        "江南省水利厅防汛处党支部带动全员读书，确保学有所得。");
    const auto found = likely(extracted(text), Kind::Case);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(found[0].practice.startsWith(QStringLiteral("提前一周预告主题")));
    EXPECT_TRUE(found[0].practice.endsWith(QStringLiteral("年底结集")));
}

TEST(Cases, WhatUnitsDidTogetherIsToldOfAllOfThem)
{
    const auto found = likely(extracted(QStringLiteral("2022年11月，海阳市水务局党委会同海阳市农业局党委组成6个调研组，"
                                                       "用时40天走访73个村，建立“一村一册”台账。")),
                              Kind::Case);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].unit, QStringLiteral("海阳市水务局党委会同海阳市农业局党委"));
}

TEST(Cases, SomeOfThemAndYearsBeforeANameAreNoUnit)
{
    for (const char *text : {"个别乡镇建立“联户”台账，把同一支队伍拉到几个村轮流拍照，有效应付了检查。",
                             "部分村推行“代办”服务，靠出租资产维持，实现增收12万元。",
                             "局机关机关党委推行“一线”工作法，解决难题12个。"}) {
        EXPECT_EQ(units(QString::fromUtf8(text), Kind::Case), QStringList()) << text;
    }
}

TEST(Cases, ATroubleToldOfAnotherUnitIsNotThisOnes)
{
    const QString text =
        QStringLiteral("东河港工程党支部围绕软土沉降难题成立“攻坚”小组，历时83天试验17种方案。"
                       "沅平高速临时党支部组织党员包户联系沿线6个村，推行“地头办公”，仅用31天完成征迁任务。");
    for (const knowledge::Fact &fact : likely(extracted(text), Kind::Case)) {
        if (fact.unit == QStringLiteral("沅平高速临时党支部")) {
            EXPECT_TRUE(fact.evidence.quote.startsWith(fact.unit)) << fact.evidence.quote.toStdString();
        }
    }
    EXPECT_TRUE(units(text, Kind::Case).contains(QStringLiteral("沅平高速临时党支部")));
}

TEST(Cases, APracticeDoesNotBreakOffInsideAQuotation)
{
    const auto found =
        likely(extracted(QStringLiteral(
                   "退休教师陈素芬坚持每周在社区讲解古诗，连续11年，她总结的秘诀是：“先别急着讲，让孩子读三遍。”")),
               Kind::Case);
    for (const auto &fact : found) {
        EXPECT_EQ(fact.practice.count(QStringLiteral("“")), fact.practice.count(QStringLiteral("”")));
    }
    EXPECT_FALSE(found.empty());
}

} // namespace
} // namespace shixi::extraction
