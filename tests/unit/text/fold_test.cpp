#include "text/fold.h"

#include <gtest/gtest.h>

namespace shixi::text
{
namespace
{

TEST(Fold, EveryUnitStaysOneUnitSoThatOffsetsHold)
{
    const QString text = QStringLiteral("２０２３年，（试行）；𠮷…①㎡　：！");
    EXPECT_EQ(fold(text).size(), text.size());
}

TEST(Fold, FullWidthFormsBecomePlain)
{
    EXPECT_EQ(fold(QStringLiteral("２０２３年，（Ａ）；：！？")), QStringLiteral("2023年,(A);:!?"));
    EXPECT_EQ(fold(QStringLiteral("甲\u00A0乙\u3000丙")), QStringLiteral("甲 乙 丙"));
}

TEST(Fold, ChineseStopsAndListMarksKeepTheirMeaning)
{
    EXPECT_EQ(fold(QStringLiteral("甲、乙。“丙”《丁》")), QStringLiteral("甲、乙。“丙”《丁》"));
}

TEST(NormalForm, WidthCaseSpacesAndMarksDoNotCount)
{
    EXPECT_EQ(normalForm(QStringLiteral("《支部 工作条例（试行）》")),
              normalForm(QStringLiteral("支部工作条例(试行)")));
    EXPECT_EQ(normalForm(QStringLiteral("ＵＳＢ接口")), normalForm(QStringLiteral("usb 接口")));
    EXPECT_EQ(normalForm(QStringLiteral("党\u200B支部")), QStringLiteral("党支部"));
    EXPECT_EQ(normalForm(QStringLiteral("“两张皮”")), QStringLiteral("两张皮"));
}

TEST(NormalForm, AMarkBetweenDigitsCounts)
{
    EXPECT_NE(normalForm(QStringLiteral("3.5")), normalForm(QStringLiteral("35")));
    EXPECT_NE(normalForm(QStringLiteral("3-5天")), normalForm(QStringLiteral("35天")));
    EXPECT_NE(normalForm(QStringLiteral("50%")), normalForm(QStringLiteral("50")));
    EXPECT_NE(normalForm(QStringLiteral("2/3")), normalForm(QStringLiteral("23")));
    EXPECT_EQ(normalForm(QStringLiteral("1,600名")), normalForm(QStringLiteral("1600名")));
}

TEST(NormalForm, AnAnswerOfMarksAloneIsNotEmpty)
{
    EXPECT_NE(normalForm(QStringLiteral("？")), normalForm(QStringLiteral("！")));
}

} // namespace

TEST(NormalForm, PlainChineseHasTheFormTheTablesGiveIt)
{
    const QChar nothing(0x200B); // falls away, and asks for the tables
    for (const QString &text : {QStringLiteral("坚持“三会一课”，每月1次。"),
                                QStringLiteral("《条例（试行）》第3、4条"),
                                QStringLiteral("2，000名；3：5"),
                                QStringLiteral("a1b，支部")}) {
        EXPECT_EQ(normalForm(text), normalForm(text + nothing)) << text.toStdString();
    }
}

} // namespace shixi::text
