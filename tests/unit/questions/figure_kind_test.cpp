#include "facts.h"
#include "questions/figures/figureladder.h"
#include "questions/figures/figureplain.h"
#include "questions/figures/figurequestion.h"
#include "questions/figures/figurerows.h"
#include "questions/figures/figurescope.h"
#include "questions/figures/figurevalue.h"
#include "questions/generate.h"

#include <gtest/gtest.h>

#include <QSet>

#include <algorithm>

using namespace shixi;
using namespace shixi::questions;
using fixture::fact;
using fixture::templates;

namespace figurekind
{

namespace
{

struct Told {
    knowledge::Article article;
    std::vector<knowledge::Fact> facts;
};

Told told(const QString &text, const QString &answer, const QString &quote, const QString &subject)
{
    Told made{fixture::article(text), {}};
    made.facts.push_back(fact(made.article, Kind::Figure, answer, quote));
    made.facts.back().subject = subject;
    return made;
}

QString questionOf(const Told &one)
{
    const Material material(one.article, one.facts, templates());
    return figureQuestion(one.facts.front(), limitedFigure(one.facts.front(), material), material);
}

QStringList all(const Pool &pool)
{
    QStringList texts;
    for (const Stray &stray : pool.strays) {
        texts.append(stray.text);
    }
    return texts;
}

std::optional<FigureValue> figure(const QString &text)
{
    return FigureValue::parse(text, templates().approximations());
}

} // namespace

TEST(FigureKind, DecimalsAndSpokenNumbersAreReadAndWrittenInTheirOwnForm)
{
    EXPECT_EQ(figure("118.6万册")->number, 1186);
    EXPECT_EQ(figure("118.6万册")->textOf(1204), "120.4万册");
    EXPECT_EQ(figure("0.85")->textOf(7), "0.07");
    EXPECT_EQ(figure("二十四小时")->textOf(36), "三十六小时");
    EXPECT_EQ(figure("八百万元")->textOf(105), "一百零五万元");
    EXPECT_EQ(figure("14.6%")->textOf(1001), "");
    EXPECT_EQ(figure("三成")->textOf(10), "");
    EXPECT_EQ(figure("12个百分点")->number, 12);
}

TEST(FigureKind, ALimitStandsInTheQuestionAndNotInTheAnswer)
{
    const Told one = told(
        "全厂新员工培训不少于24学时。", "不少于24学时", "全厂新员工培训不少于24学时", "全厂新员工培训不少于多少学时");
    const Material material(one.article, one.facts, templates());
    EXPECT_EQ(limitedFigure(one.facts.front(), material).key, "24学时");
    EXPECT_EQ(questionOf(one), "全厂新员工培训不少于多少学时？");
    const Told two = told("全厂泄漏率控制在3%以内。", "3%以内", "全厂泄漏率控制在3%以内", "全厂泄漏率控制在多少");
    EXPECT_EQ(questionOf(two), "全厂泄漏率控制在多少以内？");
}

TEST(FigureKind, WhoIsToldBeforeTheColonIsTheSubject)
{
    const Told one = told("南山图书馆目前已办讲座39期。", "39期", "目前已办讲座39期", "南山图书馆：目前已办讲座多少期");
    EXPECT_EQ(questionOf(one), "南山图书馆已办讲座多少期？");
    const Told two =
        told("第二党支部派出2/3的党员。", "2/3", "党支部派出2/3的党员", "第二党支部：党支部派出几分之几的党员");
    EXPECT_EQ(questionOf(two), "第二党支部派出几分之几的党员？");
}

TEST(FigureKind, WhatIsMeasuredIsNamedFromTheLineAbove)
{
    const Told one = told("12：陶炊器\n通高41.8厘米，口径20.6厘米。", "20.6厘米", "口径20.6厘米", "口径多少厘米");
    EXPECT_EQ(questionOf(one), "陶炊器口径多少厘米？");
}

TEST(FigureKind, ACountTheListBehindGivesAwayIsNotAsked)
{
    const Told one = told("要经过制模、翻范、合范、浇铸、打磨五道工序。",
                          "五道",
                          "要经过制模、翻范、合范、浇铸、打磨五道工序",
                          "青铜器要经过制模、翻范、合范、浇铸、打磨多少道工序");
    EXPECT_TRUE(generate(one.article, one.facts, templates(), {1, true}).questions.empty());
}

TEST(FigureKind, FractionsFrequenciesAndSpansHaveNeighboursOfTheirOwnWriting)
{
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        SplitMix64 random(seed);
        const QStringList fractions = all(fractionRow("三分之二", 3, random));
        ASSERT_EQ(fractions.size(), 3);
        EXPECT_TRUE(std::ranges::all_of(fractions, [](const QString &one) {
            return one.contains("分之");
        }));
        EXPECT_FALSE(fractions.contains("三分之二"));
        const QStringList often = all(frequencyRow("每季度一次", 3, random));
        ASSERT_EQ(often.size(), 3);
        EXPECT_TRUE(std::ranges::all_of(often, [](const QString &one) {
            return one.endsWith("一次");
        }));
        const QStringList spans = all(spanRow("8至12厘米", 3, random));
        ASSERT_EQ(spans.size(), 3);
        EXPECT_FALSE(spans.contains("8至12厘米"));
        EXPECT_TRUE(std::ranges::all_of(spans, [](const QString &one) {
            return one.endsWith("厘米");
        }));
    }
}

TEST(FigureKind, ADecimalIsAskedWithOptionsOfAsManyPlaces)
{
    const Told one =
        told("本馆现有藏书118.6万册，年接待读者众多。", "118.6万册", "本馆现有藏书118.6万册", "本馆现有藏书多少万册");
    const Generated made = generate(one.article, one.facts, templates(), {1, true});
    ASSERT_FALSE(made.questions.empty());
    const Question &asked = made.questions.front();
    EXPECT_EQ(asked.answer, QStringList{"118.6万册"});
    for (const Option &option : asked.options) {
        EXPECT_EQ(option.text.section('.', 1).size(), QString("6万册").size()) << option.text.toStdString();
    }
}

TEST(FigureKind, AClauseIsAskedWithWhatStandsBeforeItInItsSentence)
{
    const Told one =
        told("2023年，本馆总收入9640万元，其中财政拨款占71.2%。", "71.2%", "其中财政拨款占71.2%", "其中财政拨款占多少");
    EXPECT_EQ(questionOf(one), "2023年，本馆总收入9640万元，其中财政拨款占多少？");
}

TEST(FigureKind, WhatPointsOutsideItselfOrNamesNobodyIsNotAsked)
{
    const std::vector<std::pair<QString, QString>> bare{
        {"窗口共办结此类事项1368件。", "1368件"},
        {"却都要到70公里外的市里做康复。", "70公里"},
        {"存续期一般不超过300天。", "300天"},
        {"同年全市新建绿道46公里。", "46公里"},
        {"三十六年后的2023年。", "三十六年"},
        {"在全市73家省直单位、19家企业的4126个党支部中。", "73家"},
    };
    for (const auto &[text, answer] : bare) {
        const QString unit = answer.right(answer.startsWith("70") || answer.startsWith("46") ? 2 : 1);
        const Told one = told(text, answer, text.chopped(1), QString(text.chopped(1)).replace(answer, "多少" + unit));
        EXPECT_EQ(questionOf(one), QString()) << text.toStdString();
    }
}

TEST(FigureKind, AMarkThatBelongsToTheWordBeforeItIsNoPartOfTheFigure)
{
    const Told one = told("全市使用人累计爽约2次的，应当暂停预约资格。",
                          "约2次",
                          "全市使用人累计爽约2次的，应当暂停预约资格",
                          "全市使用人累计爽多少次的，应当暂停预约资格");
    EXPECT_TRUE(generate(one.article, one.facts, templates(), {1, true}).questions.empty());
}

TEST(FigureKind, OptionsLieOnTheSideTheQuestionTells)
{
    const Told one =
        told("全省评价权重由20%提高到35%。", "35%", "全省评价权重由20%提高到35%", "全省评价权重由20%提高到多少");
    for (std::uint64_t seed = 1; seed < 20; ++seed) {
        EXPECT_FALSE(generate(one.article, one.facts, templates(), {seed, true}).questions.empty());
        for (const Question &asked : generate(one.article, one.facts, templates(), {seed, true}).questions) {
            for (const Option &option : asked.options) {
                EXPECT_GT(figure(option.text)->number, 20) << option.text.toStdString();
            }
        }
    }
}

TEST(FigureKind, TheWholeCountyIsNamedWhereTheTextTellsOfTheProvince)
{
    const QString clause = QStringLiteral("2019年，全县只有7名医生");
    const QString asked = QStringLiteral("2019年，全县只有多少名医生");
    EXPECT_EQ(questionOf(told(clause + "。", "7名", clause, asked)), asked + "？");
    EXPECT_EQ(questionOf(told("全省推广。全省评选。" + clause + "。", "7名", clause, asked)), QString());
}

TEST(FigureKind, LengthsOfTimeStandBesideThosePeopleSet)
{
    const QSet<qint64> customary{1, 2, 4, 6, 8, 12, 24, 36, 48, 72};
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        SplitMix64 random(seed);
        const QStringList made = all(figureLadder(*figure("24小时"), Taken{}, {}, 3, random));
        ASSERT_EQ(made.size(), 3);
        for (const QString &text : made) {
            EXPECT_TRUE(customary.contains(figure(text)->number)) << text.toStdString();
        }
    }
}

TEST(FigureKind, AFewAreAskedByTheirWordAndASharesAsAPercentage)
{
    EXPECT_EQ(worded("查阅大厅设于多少层？", "三层"), "查阅大厅设于几层？");
    EXPECT_EQ(worded("负责同志多久至少到村调研一次？", "每季度一次"), "负责同志至少多久到村调研一次？");
    EXPECT_EQ(worded("全市共有多少个部门？", "3个"), "全市共有几个部门？");
    EXPECT_EQ(worded("全市共有多少个部门？", "36个"), "全市共有多少个部门？");
    EXPECT_EQ(worded("全市投入多少万元？", "3万元"), "全市投入多少万元？");
    EXPECT_EQ(worded("占应数字化总量的多少？", "83%"), "占应数字化总量的百分之几？");
}

TEST(FigureKind, TheQuestionBeginsWithItsOwnMatter)
{
    EXPECT_EQ(ownMatters("5. 异地查档在多少个工作日内答复？", false).front(), "异地查档在多少个工作日内答复？");
    EXPECT_EQ(ownMatters("平岩村涉及93户；老街牵扯多少个部门？", false).front(), "老街牵扯多少个部门？");
    EXPECT_EQ(ownMatters("他坦言，有三道难题：一是年轻人少，全县平均年龄多少岁？", false).back(),
              "全县平均年龄多少岁？");
    EXPECT_EQ(ownMatters("含量为19.5%至21%，不得大于多少？", false).front(), "含量为19.5%至21%，不得大于多少？");
}

TEST(FigureKind, WhatGoesOnFromTheSentenceBeforeIsAskedBehindIt)
{
    const QString clause = QStringLiteral("由县住建局牵头，投入资金260万元");
    const QString before = QStringLiteral("青塘镇老街的污水问题正是这样解决的。");
    const QString named = QStringLiteral("青塘镇老街的污水横流。");
    const QString asked = QStringLiteral("由县住建局牵头，投入资金多少元");
    EXPECT_EQ(questionOf(told(named + clause + "。", "260万元", clause, asked)), named + asked + "？");
    EXPECT_EQ(questionOf(told(before + clause + "。", "260万元", clause, asked)), before + asked + "？");
    EXPECT_EQ(questionOf(told("该老街污水横流。" + clause + "。", "260万元", clause, asked)), "");
    EXPECT_EQ(questionOf(told(clause + "。", "260万元", clause, asked)), "");
}

TEST(FigureKind, FalseNumbersLookAsNaturalAsTheRightOne)
{
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        SplitMix64 random(seed);
        for (const QString &text : all(figureLadder(*figure("72学时"), Taken{}, {}, 3, random))) {
            EXPECT_EQ(figure(text)->number % 4, 0) << text.toStdString();
        }
        for (const QString &text : all(figureLadder(*figure("25米"), Taken{}, {}, 3, random))) {
            EXPECT_EQ(figure(text)->number % 10, 5) << text.toStdString();
        }
        for (const QString &text : all(figureLadder(*figure("63岁"), Taken{}, {}, 3, random))) {
            EXPECT_LE(std::abs(figure(text)->number - 63), 18) << text.toStdString();
        }
        for (const QString &text : all(figureLadder(*figure("6100余名"), Taken{}, {}, 3, random))) {
            EXPECT_LT(figure(text)->number, 10'000) << text.toStdString();
        }
        for (const QString &text : all(spanRow("8至12岁", 3, random))) {
            EXPECT_FALSE(text.contains("20")) << text.toStdString();
        }
    }
}

TEST(FigureKind, AFigureOfAStoryIsNotAsked)
{
    const QString clause = QStringLiteral("竹溪乡平岩村反映手机没信号，涉及93户");
    EXPECT_EQ(questionOf(told(clause + "。", "93户", clause, QString(clause).replace("93", "多少"))), "");
}

TEST(FigureKind, ARuleIsAskedByTheNameOfItsRegulation)
{
    QString text = QStringLiteral("云泊市志愿服务积分管理办法\n");
    for (const char *article :
         {"第一条 为规范管理，制定本办法。", "第二条 本办法适用于全市。", "第三条 另有规定的从其规定。"}) {
        text += QString::fromUtf8(article) + u'\n';
    }
    const QString rule = QStringLiteral("党员应当在服务结束后3日内提交服务记录");
    const QString asked = QString(rule).replace("3日", "多少日");
    text += "第四条 积分采取自报、初审的方式记录。" + rule + "。";
    EXPECT_EQ(questionOf(told(text, "3日", rule, asked)), "《云泊市志愿服务积分管理办法》规定，" + asked + "？");
}

TEST(FigureKind, ATimeLimitRunsToWhatIsToBeDone)
{
    const QString clause = QStringLiteral("全市党员可以自收到答复之日起5个工作日内");
    const QString asked = QString(clause).replace("5", "多少");
    EXPECT_EQ(questionOf(told(clause + "，向街道申请复查。", "5个工作日", clause, asked)),
              asked + "，向街道申请复查？");
}

TEST(FigureKind, APlaceIsNamedAsTheTitleNamesIt)
{
    const QString clause = QStringLiteral("2024年，全市共有基层党组织8614个");
    Told one = told(clause + "。", "8614个", clause, QString(clause).replace("8614", "多少"));
    one.article.title = QStringLiteral("临淞市基层党建工作会议召开");
    EXPECT_EQ(questionOf(one), "2024年，临淞市共有基层党组织多少个？");
}

TEST(FigureKind, TheAskingWordStandsWhereTheFigureStood)
{
    EXPECT_EQ(withVerb("评为“好”的党支部多少个"), "评为“好”的党支部多少个");
    EXPECT_EQ(withVerb("2024年，全市粮食总产量多少吨"), "2024年，全市粮食总产量多少吨");
    EXPECT_EQ(withVerb("青硖县尚未办结的多少件难题"), "青硖县尚未办结的难题有多少件");
    EXPECT_EQ(withVerb("各部门评定“四强”党支部多少个"), "各部门评定“四强”党支部多少个");
    EXPECT_EQ(withVerb("2024年，其中面积多少亩"), "2024年，其中面积多少亩");
    EXPECT_EQ(withVerb("2024年，产值多少元"), "2024年，产值多少元");
    EXPECT_EQ(withVerb("泄漏率控制在多少以内"), "泄漏率控制在多少以内");
}

TEST(FigureKind, WhatNobodyHasToKnowByHeartIsNotAsked)
{
    EXPECT_TRUE(isTrivial("各党支部应当明确多少名积分管理员？", "1名"));
    EXPECT_TRUE(isTrivial("沈玉兰2024年多少岁？", "78岁"));
    EXPECT_TRUE(isTrivial("云岭村平均海拔多少米？", "860米"));
    EXPECT_TRUE(isTrivial("他在支书岗位上干了多少年？", "22年"));
    EXPECT_TRUE(isTrivial("村党组织书记代表共多少人参加会议？", "360余人"));
    EXPECT_FALSE(isTrivial("年满多少周岁以上的党员可以不参加？", "70周岁"));
    EXPECT_FALSE(isTrivial("交接班记录保存多少年？", "1年"));
}

TEST(FigureKind, APartOfANounPhraseIsNoQuestion)
{
    EXPECT_TRUE(isLoose("白鹭洲村与周边多少个村地缘相近、产业相连"));
    EXPECT_TRUE(isLoose("理顺组织设置对党员不足3名的多少个场站"));
    EXPECT_TRUE(isLoose("一些村集体经济依赖资产出租，占经营性收入的多少"));
    EXPECT_TRUE(isLoose("全市粮食总产量多少吨"));
    EXPECT_FALSE(isLoose("县市场监管局对全县多少家油坊进行了改造验收"));
    EXPECT_FALSE(isLoose("2024年，全市粮食总产量多少吨"));
}

TEST(FigureKind, FalseCountsAreNoRunOfNeighbours)
{
    for (const char *key : {"4个", "6个", "7层", "9项"}) {
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            SplitMix64 random(seed);
            const Pool pool = figureLadder(*figure(QString::fromUtf8(key)), Taken{}, {}, 3, random);
            std::vector<qint64> values{figure(QString::fromUtf8(key))->number};
            for (const QString &text : all(pool)) {
                values.push_back(figure(text)->number);
            }
            std::ranges::sort(values);
            ASSERT_EQ(values.size(), 4U);
            EXPECT_GT(values.back() - values.front(), 3) << key;
        }
    }
}

TEST(FigureKind, OnlyANormIsTyped)
{
    const auto typed = [](const QString &clause, const QString &answer) {
        const Told one = told(clause + "。", answer, clause, QString(clause).replace(answer.chopped(1), "多少"));
        const Generated made = generate(one.article, one.facts, templates(), {1, true});
        EXPECT_FALSE(made.questions.empty()) << clause.toStdString();
        return std::ranges::count(made.questions, QuestionType::Short, &Question::type);
    };
    EXPECT_EQ(typed("一般隐患应当在全厂检查后7日内整改完毕", "7日"), 1);
    EXPECT_EQ(typed("2024年，临淞市评定先进党支部217个", "217个"), 0);
}

TEST(FigureKind, ARowOfFiguresGrowsByNoOneRatio)
{
    int uneven = 0;
    constexpr int draws = 40;
    for (std::uint64_t seed = 1; seed <= draws; ++seed) {
        SplitMix64 random(seed);
        const QStringList made = all(figureLadder(*figure("5273个"), Taken{}, {}, 3, random));
        ASSERT_EQ(made.size(), 3);
        const auto number = [&](int at) {
            return QString(made[at]).remove(QStringLiteral("个")).toLongLong();
        };
        const qint64 first = number(1) * 1000 / number(0);
        const qint64 second = number(2) * 1000 / number(1);
        uneven += std::abs(first - second) > 5 ? 1 : 0;
    }
    EXPECT_GT(uneven, draws * 3 / 4);
}

TEST(FigureKind, TheCaseAtTheHeadOfAParagraphIsTakenAlong)
{
    const Told one = told("测试医院消防管理规定\n第一条 甲。\n第二条 乙。\n第三条 丙。\n第四条 "
                          "火灾扑灭后，有关科室应当保护现场。安全保卫科应当在24小时内向委员会提交初步报告。",
                          "24小时",
                          "安全保卫科应当在24小时内向委员会提交初步报告",
                          "安全保卫科应当在多少小时内向委员会提交初步报告");
    EXPECT_TRUE(questionOf(one).contains("火灾扑灭后，安全保卫科应当")) << questionOf(one).toStdString();
}

} // namespace figurekind
