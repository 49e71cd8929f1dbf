#include "facts.h"
#include "questions/dates/dates.h"
#include "questions/dates/datevalue.h"
#include "questions/figures/figures.h"
#include "questions/figures/figurevalue.h"
#include "questions/names/names.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

using namespace shixi;
using namespace shixi::questions;
using fixture::fact;
using fixture::templates;

namespace
{

QStringList textsOf(const Pool &pool)
{
    QStringList texts;
    EXPECT_FALSE(pool.strays.empty());
    for (const Stray &stray : pool.strays) {
        texts.append(stray.text);
    }
    return texts;
}

Pool figures(const QString &text, const QString &key, std::uint64_t seed)
{
    const knowledge::Article article = fixture::article(text);
    const std::vector<knowledge::Fact> none;
    SplitMix64 random(seed);
    return figureStrays({key, {}, {}}, {}, Material(article, none, templates()), random);
}

Pool dates(const knowledge::Article &article, const std::vector<knowledge::Fact> &facts, std::uint64_t seed)
{
    SplitMix64 random(seed);
    return dateStrays({facts.front().answer, {}, {}}, facts.front(), Material(article, facts, templates()), random);
}

} // namespace

TEST(FigureStrays, TakeEveryPlaceOnTheLadder)
{
    std::map<int, int> places;
    for (std::uint64_t seed = 0; seed < 400; ++seed) {
        const Pool pool = figures("馆藏5273件。", "5273件", seed);
        ASSERT_EQ(pool.strays.size(), 3U);
        ++places[*pool.keyPlace];
    }
    ASSERT_EQ(places.size(), 4U);
    for (const auto &[place, times] : places) {
        EXPECT_NEAR(times, 100, 40) << place;
    }
}

TEST(FigureStrays, AreSortedAndAsRoundAsTheKey)
{
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const Pool pool = figures("接待1600余名观众。", "1600余名", seed);
        ASSERT_FALSE(pool.strays.empty());
        qint64 last = 0;
        EXPECT_FALSE(pool.strays.empty());
        for (const Stray &stray : pool.strays) {
            const auto value = FigureValue::parse(stray.text, templates().approximations());
            ASSERT_TRUE(value) << stray.text.toStdString();
            EXPECT_EQ(value->step(), 100);
            EXPECT_TRUE(stray.text.endsWith("余名"));
            EXPECT_GT(value->number, last);
            last = value->number;
        }
    }
}

TEST(FigureStrays, OfARoundFigureWithARemainderAreAsRound)
{
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const QStringList made = textsOf(figures("评出10余个支部。", "10余个", seed));
        ASSERT_FALSE(made.isEmpty());
        EXPECT_FALSE(made.empty());
        for (const QString &stray : made) {
            EXPECT_TRUE(stray.endsWith("0余个")) << stray.toStdString();
        }
    }
}

TEST(FigureStrays, AreNotWhatTheArticleSaysOfSomethingElse)
{
    const QString text = "馆藏12件，借出13件，修复11件，待查14件，另有9件、10件、15件在库。";
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        EXPECT_FALSE(textsOf(figures(text, "12件", seed)).empty());
        for (const QString &stray : textsOf(figures(text, "12件", seed))) {
            const QRegularExpression alone("(?<![0-9])" + stray);
            EXPECT_FALSE(alone.match(text).hasMatch()) << stray.toStdString();
        }
    }
}

TEST(FigureStrays, AreOutsideWhatAnApproximateKeyMayMean)
{
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const auto key = FigureValue::parse("近80万字", templates().approximations());
        EXPECT_FALSE(textsOf(figures("汇编近80万字。", "近80万字", seed)).empty());
        for (const QString &stray : textsOf(figures("汇编近80万字。", "近80万字", seed))) {
            EXPECT_FALSE(key->mayBeTrue(FigureValue::parse(stray, templates().approximations())->number));
        }
    }
}

TEST(FigureStrays, BesideTenStandFivesNotThirteen)
{
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        const QStringList beside = textsOf(figures("行政支出不得超过年度总支出的10%。", "10%", seed));
        EXPECT_FALSE(beside.empty());
        for (const QString &stray : beside) {
            EXPECT_TRUE(stray.endsWith("5%") || stray.endsWith("0%")) << stray.toStdString();
        }
    }
}

TEST(FigureStrays, AnOpenOrUnreadableFigureHasNone)
{
    EXPECT_EQ(figures("达60%以上。", "60%以上", 1).fault, Reason::OpenInterval);
    EXPECT_EQ(figures("占若干。", "若干", 1).fault, Reason::MissingField);
}

TEST(DateStrays, AreNeighboursOfTheSameGranularity)
{
    const knowledge::Article article =
        fixture::article("2016年5月开馆。2017年3月扩建。2018年9月办展。2019年1月停电。2020年闭馆。2019年6月7日复电。");
    std::vector<knowledge::Fact> facts;
    for (const QString date : {"2017年3月", "2016年5月", "2018年9月", "2019年1月", "2020年", "2019年6月7日"}) {
        facts.push_back(fact(article, Kind::DateEvent, date, date));
    }
    const QStringList texts = textsOf(dates(article, facts, 3));
    EXPECT_EQ(std::set<QString>(texts.begin(), texts.end()),
              (std::set<QString>{"2016年5月", "2018年9月", "2019年1月"}));
}

TEST(DateStrays, AloneADateIsAskedByTwoFields)
{
    const knowledge::Article article = fixture::article("2024年2月29日，球队夺冠。");
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const Pool pool =
            dates(article, {fact(article, Kind::DateEvent, "2024年2月29日", "2024年2月29日，球队夺冠")}, seed);
        ASSERT_EQ(pool.strays.size(), 3U);
        std::set<QString> all{"2024年2月29日"};
        std::map<std::size_t, std::set<int>> values;
        EXPECT_FALSE(textsOf(pool).empty());
        for (const QString &text : textsOf(pool)) {
            const auto date = DateValue::parse(text);
            ASSERT_TRUE(date) << text.toStdString();
            EXPECT_LE(std::abs(date->value(0) - 2024), 3);
            all.insert(text);
        }
        EXPECT_EQ(all.size(), 4U);
        for (const QString &text : all) {
            for (std::size_t field = 0; field < 3; ++field) {
                values[field].insert(DateValue::parse(text)->value(field));
            }
        }
        EXPECT_EQ(values[0].size() + values[1].size() + values[2].size(),
                  5U); // two fields vary, each between two values
    }
}

TEST(DateStrays, AreNotLaterThanTheArticle)
{
    knowledge::Article article = fixture::article("2023年11月，球队夺冠。");
    article.published = QDate(2023, 12, 1);
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const Pool pool = dates(article, {fact(article, Kind::DateEvent, "2023年11月", "2023年11月，球队夺冠")}, seed);
        EXPECT_FALSE(textsOf(pool).empty());
        for (const QString &text : textsOf(pool)) {
            EXPECT_LE(DateValue::parse(text)->lastDay(), 20231201) << text.toStdString();
        }
    }
}

TEST(DateStrays, AnotherDateOfTheSameThingIsNone)
{
    const knowledge::Article article = fixture::article("2016年5月开馆。2017年3月扩建。2018年9月办展。2019年1月停电。");
    std::vector<knowledge::Fact> facts;
    for (const QString date : {"2017年3月", "2016年5月", "2018年9月", "2019年1月"}) {
        facts.push_back(fact(article, Kind::DateEvent, date, date));
        facts.back().subject = "新馆";
    }
    EXPECT_FALSE(textsOf(dates(article, facts, 5)).empty());
    for (const QString &text : textsOf(dates(article, facts, 5))) {
        EXPECT_FALSE(article.text.contains(text)) << text.toStdString();
    }
}

TEST(DateStrays, AnEventWithinTheDateAskedOfIsNoFalseOption)
{
    const QStringList told{"2019年5月，市图书馆制定《借阅办法》",
                           "2019年5月9日，市图书馆举办全市读书大会",
                           "2018年3月，市文化局召开全市文物工作会议",
                           "2020年7月，市教育局印发《阅读方案》"};
    const knowledge::Article article = fixture::article(told.join("。") + "。");
    std::vector<knowledge::Fact> facts;
    for (const QString &sentence : told) {
        const QString date = sentence.section("，", 0, 0);
        facts.push_back(fact(article, Kind::DateEvent, date, sentence));
        facts.back().subject = sentence.section("，", 1);
    }
    SplitMix64 random(1);
    const Asked asked{facts.front().subject, {}, {}};
    const QStringList texts = textsOf(eventStrays(asked, facts.front(), Material(article, facts, templates()), random));
    EXPECT_EQ(texts.size(), 2) << texts.join("；").toStdString();
    EXPECT_TRUE(texts.filter("读书大会").isEmpty());
}

TEST(DateStrays, AYearAloneTakesEveryPlace)
{
    const knowledge::Article article = fixture::article("2014年，球队组建。");
    std::set<int> places;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const Pool pool = dates(article, {fact(article, Kind::DateEvent, "2014年", "2014年，球队组建")}, seed);
        ASSERT_EQ(pool.strays.size(), 3U);
        places.insert(static_cast<int>(std::ranges::count_if(pool.strays, [](const Stray &stray) {
            return DateValue::parse(stray.text)->value(0) < 2014;
        })));
    }
    EXPECT_EQ(places.size(), 4U);
}

TEST(TitleWords, AreWhatNoSiblingHas)
{
    const QString title = "《场馆消防安全检查办法》";
    const text::Span words = distinguishingWords(title, {"《场馆参观秩序管理办法》", "《场馆卫生管理办法》"}, title);
    EXPECT_EQ(title.mid(words.start, words.length), "消防安全检查");
}

TEST(TitleWords, AreNotCutInsideAWordOfTheText)
{
    const QString title = "《场馆队员教育办法》";
    const QStringList siblings{"《场馆队际比赛办法》", "《场馆队服办法》"};
    const text::Span words = distinguishingWords(title, siblings, title + "队员甲。队员乙。");
    EXPECT_EQ(title.mid(words.start, words.length), "队员教育");
}

TEST(TitleWords, ATitleThatHasNothingOfItsOwnHasNone)
{
    EXPECT_EQ(distinguishingWords("《场馆办法》", {"《场馆办法补充》"}, "").length, 0);
}
