#include "text/punctuation.h"

#include <gtest/gtest.h>

using namespace shixi::text;

TEST(ChinesePunctuation, MarksBesideChineseBecomeFullWidth)
{
    EXPECT_EQ(chinesePunctuation("结合实际,抓好落实:一是学;二是做"), "结合实际，抓好落实：一是学；二是做");
    EXPECT_EQ(chinesePunctuation("管理办法(试行)"), "管理办法（试行）");
    EXPECT_EQ(chinesePunctuation("是谁? 谁!"), "是谁？谁！");
    EXPECT_EQ(chinesePunctuation("2019年5月, 制定办法"), "2019年5月，制定办法");
    EXPECT_EQ(chinesePunctuation("“学”,“做”"), "“学”，“做”");
}

TEST(ChinesePunctuation, SpacesBetweenChineseCharactersGo)
{
    EXPECT_EQ(chinesePunctuation("《办法  (试行)》"), "《办法（试行）》");
    EXPECT_EQ(chinesePunctuation(QString::fromUtf8("关于\u00A0加强\u3000建设")), "关于加强建设");
    EXPECT_EQ(chinesePunctuation("第 3 条 Qt 库\n下一行"), "第 3 条 Qt 库\n下一行");
}

TEST(ChinesePunctuation, NumbersAndLatinTextStay)
{
    EXPECT_EQ(chinesePunctuation("共1,600人, 3:30到, 占2.5%"), "共1,600人，3:30到，占2.5%");
    EXPECT_EQ(chinesePunctuation("see f(x), a; b"), "see f(x), a; b");
    EXPECT_EQ(chinesePunctuation(""), "");
}

TEST(ChinesePunctuation, CharactersOutsideTheBasicPlaneCountAsChinese)
{
    EXPECT_EQ(chinesePunctuation("𠮷祥,馆"), "𠮷祥，馆");
}
