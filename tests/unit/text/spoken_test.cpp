#include "text/lexicons.h"
#include "text/pinyin.h"
#include "text/spoken.h"
#include "text/wordlines.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace shixi::text
{
namespace
{

std::string saidOf(QStringView text)
{
    return numberedPinyin(text).toStdString();
}

TEST(Spoken, ReadsACharacterOfSeveralReadingsByItsWord)
{
    EXPECT_EQ(saidOf(u"银行行长"), "yin2 hang2 hang2 zhang3");
    EXPECT_EQ(saidOf(u"孩子长大，长期坚持"), "hai2 zi5 zhang3 da4, chang2 qi1 jian1 chi2");
    EXPECT_EQ(saidOf(u"重要的是重新出发"), "zhong4 yao4 de5 shi4 chong2 xin1 chu1 fa1");
    EXPECT_EQ(saidOf(u"为人民服务，成为表率"), "wei4 ren2 min2 fu2 wu4, cheng2 wei2 biao3 shuai4");
    EXPECT_EQ(saidOf(u"协调各方，开展调查"), "xie2 tiao2 ge4 fang1, kai1 zhan3 diao4 cha2");
    EXPECT_EQ(saidOf(u"音乐使人快乐"), "yin1 yue4 shi3 ren2 kuai4 le4");
    EXPECT_EQ(saidOf(u"着力解决，沿着路走"), "zhuo2 li4 jie3 jue2, yan2 zhe5 lu4 zou3");
    EXPECT_EQ(saidOf(u"当地群众的要求"), "dang1 di4 qun2 zhong4 de5 yao1 qiu2");
}

// Each was read wrongly once in what the built-in set says.
TEST(Spoken, ReadsTheBuiltInSetAsItIsSaid)
{
    EXPECT_EQ(saidOf(u"有多少年夜班"), "you3 duo1 shao3 nian2 ye4 ban1");
    EXPECT_EQ(saidOf(u"十余个校次"), "shi2 yu2 ge4 jiao4 ci4");
    EXPECT_EQ(saidOf(u"西柏坡等地接受教育"), "xi1 bai3 po1 deng3 di4 jie1 shou4 jiao4 yu4");
    EXPECT_EQ(saidOf(u"站得出来、豁得出来"), "zhan4 de5 chu1 lai2, huo1 de5 chu1 lai2");
    EXPECT_EQ(saidOf(u"最初一公里"), "zui4 chu1 yi4 gong1 li3");
    EXPECT_EQ(saidOf(u"派2/3的党员"), "pai4 san1 fen1 zhi1 er4 de5 dang3 yuan2");
}

TEST(Spoken, GivesYiAndBuTheToneOfWhatFollows)
{
    EXPECT_EQ(saidOf(u"一个支部一面旗"), "yi2 ge4 zhi1 bu4 yi2 mian4 qi2");
    EXPECT_EQ(saidOf(u"一起学习，第一步"), "yi4 qi3 xue2 xi2, di4 yi1 bu4");
    EXPECT_EQ(saidOf(u"统一思想，一月一日"), "tong3 yi1 si1 xiang3, yi1 yue4 yi1 ri4");
    EXPECT_EQ(saidOf(u"不是不能，不"), "bu2 shi4 bu4 neng2, bu4");
}

TEST(Spoken, SaysNumbersInWords)
{
    const std::map<QString, QString> said{
        {QStringLiteral("2019年7月9日"), QStringLiteral("二零一九年七月九日")},
        {QStringLiteral("第39期，80万字"), QStringLiteral("第三十九期，八十万字")},
        {QStringLiteral("5273个"), QStringLiteral("五千二百七十三个")},
        {QStringLiteral("10010和1,234,567"), QStringLiteral("一万零一十和一百二十三万四千五百六十七")},
        {QStringLiteral("100050000"), QStringLiteral("一亿零五万")},
        {QStringLiteral("20005000"), QStringLiteral("二千万五千")},
        {QStringLiteral("60%和3.05‰"), QStringLiteral("百分之六十和千分之三点零五")},
        {QStringLiteral("2个第2个12个2月"), QStringLiteral("两个第二个十二个二月")},
        {QStringLiteral("3—5次"), QStringLiteral("三到五次")},
        {QStringLiteral("2023—2025年"), QStringLiteral("二零二三到二零二五年")},
        {QStringLiteral("派2/3的党员"), QStringLiteral("派三分之二的党员")},
        {QStringLiteral("2023/6/1"), QStringLiteral("二千零二十三/六/一")},
        {QStringLiteral("0、007"), QStringLiteral("零、零零七")},
        {QStringLiteral("12345678901234567890"), QStringLiteral("一二三四五六七八九零一二三四五六七八九零")},
        {QString(), QString()},
    };
    for (const auto &[text, words] : said) {
        EXPECT_EQ(numbersInWords(text).toStdString(), words.toStdString());
    }
}

TEST(Spoken, KeepsToWhatAVoiceCanRead)
{
    EXPECT_EQ(saidOf(u"以____为根本"), "yi3 shen2 me5 wei2 gen1 ben3");
    EXPECT_EQ(saidOf(u"“5G”网络；GDP！\n绿色"), "wu3 G wang3 luo4, GDP. lv4 se4");
    EXPECT_EQ(saidOf(u"[[x]] <b>𠮷👍"), "x b");
    EXPECT_EQ(saidOf(u""), "");
    EXPECT_TRUE(hasChinese(u"a党"));
    EXPECT_FALSE(hasChinese(u"a，1"));
}

TEST(SpokenLexicon, NamesReadingsThereAre)
{
    std::set<QString> seen;
    forEachWordLine(spokenLexicon(), [&](const QStringList &line) {
        ASSERT_GE(line.size(), 2);
        ASSERT_EQ(line[1].size(), 1) << line[0].toStdString();
        EXPECT_TRUE(line[0].back() >= u'1' && line[0].back() <= u'5') << line[0].toStdString();
        for (const QString &word : line.mid(2)) {
            EXPECT_TRUE(word.contains(line[1])) << word.toStdString();
            EXPECT_TRUE(seen.insert(line[1] + word).second) << line[1].toStdString() << ' ' << word.toStdString();
        }
    });
    EXPECT_GT(seen.size(), 1000U);
}

} // namespace
} // namespace shixi::text
