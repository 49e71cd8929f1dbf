#include "text/excerpt.h"
#include "text/findable.h"
#include "text/needle.h"

#include <gtest/gtest.h>

#include <QStringList>

#include <vector>

using namespace Qt::StringLiterals;

namespace shixi::text
{

namespace
{

// What of the text is found first; empty where nothing is.
QString found(const QString &words, const QString &text, bool bySound = false)
{
    Findable findable;
    findable.append(u"前一篇。"_s);
    const qsizetype begin = findable.append(text);
    const Needle needle(words);
    const qsizetype end = findable.plain().size();
    const auto span = bySound ? needle.nextBySound(findable, begin, end) : needle.next(findable, begin, end);
    if (!span) {
        return {};
    }
    const Span origin = findable.origin(begin, *span, text);
    return text.mid(origin.start, origin.length);
}

QString heard(const QString &words, const QString &text)
{
    return found(words, text, true);
}

} // namespace

TEST(Search, FindsOneCharacter)
{
    EXPECT_EQ(found(u"强"_s, u"党支部强起来"_s), u"强"_s);
    EXPECT_EQ(found(u"弱"_s, u"党支部强起来"_s), QString());
    EXPECT_TRUE(Needle(u""_s).isEmpty());
    EXPECT_TRUE(Needle(u"“《 》”，"_s).isEmpty());
}

TEST(Search, ReadsTraditionalAndSimplifiedCharactersAlike)
{
    EXPECT_EQ(found(u"黨支部"_s, u"建强党支部"_s), u"党支部"_s);
    EXPECT_EQ(found(u"党支部"_s, u"建強黨支部"_s), u"黨支部"_s);
}

TEST(Search, FoldsWidthAndCase)
{
    EXPECT_EQ(found(u"ＡＢ12"_s, u"见ab１２号"_s), u"ab１２"_s);
    EXPECT_EQ(found(u"cpc"_s, u"the ＣＰＣ"_s), u"ＣＰＣ"_s);
    EXPECT_EQ(found(u"cafe"_s, u"Café"_s), u"Café"_s);
    EXPECT_EQ(found(u"cafe"_s, u"Cafe\u0301!"_s), u"Cafe\u0301"_s);
}

TEST(Search, LooksPastQuotesCommasAndSpacesButNotPastTheEndOfASentence)
{
    EXPECT_EQ(found(u"四强党支部"_s, u"争创“四强”党支部。"_s), u"四强”党支部"_s);
    EXPECT_EQ(found(u"“四强”党支部"_s, u"四强党支部"_s), u"四强党支部"_s);
    EXPECT_EQ(found(u"学思想强党性"_s, u"学思想、强党性"_s), u"学思想、强党性"_s);
    EXPECT_EQ(found(u"1600"_s, u"有1,600余名"_s), u"1,600"_s);
    EXPECT_EQ(found(u"党支部中央"_s, u"建党支部。中央说"_s), QString());
    EXPECT_EQ(found(u"部。中"_s, u"建党支部。中央说"_s), u"部。中"_s);
    EXPECT_EQ(found(u"第个"_s, u"第____个"_s), QString());
    EXPECT_EQ(found(u"35"_s, u"增长3.5倍"_s), QString());
    EXPECT_EQ(found(u"3.5"_s, u"增长3.5倍"_s), u"3.5"_s);
}

TEST(Search, NeverReachesFromOneTextIntoTheNext)
{
    Findable findable;
    findable.append(u"党支"_s);
    findable.append(u"部"_s);
    EXPECT_FALSE(Needle(u"党支部"_s).next(findable, 0, findable.plain().size()));
    EXPECT_FALSE(Needle(u"dzb"_s).nextBySound(findable, 0, findable.plain().size()));
}

TEST(Search, HearsInitials)
{
    EXPECT_EQ(heard(u"sqdzb"_s, u"争创“四强”党支部。"_s), u"四强”党支部"_s);
    EXPECT_EQ(heard(u"SQ"_s, u"四強"_s), u"四強"_s);
    EXPECT_EQ(heard(u"shq"_s, u"是强"_s), u"是强"_s);
    EXPECT_EQ(heard(u"sqx"_s, u"四强党支部"_s), QString());
    EXPECT_EQ(heard(u"四强"_s, u"四强"_s), QString()) << "no letter, no sound";
}

TEST(Search, HearsWholeSyllablesMixedWithInitialsAndCharacters)
{
    EXPECT_EQ(heard(u"siqiang"_s, u"“四强”党支部"_s), u"四强"_s);
    EXPECT_EQ(heard(u"siqdzhib"_s, u"“四强”党支部"_s), u"四强”党支部"_s);
    EXPECT_EQ(heard(u"四强dzb"_s, u"“四强”党支部"_s), u"四强”党支部"_s);
    EXPECT_EQ(heard(u"dangzh"_s, u"“四强”党支部"_s), u"党支"_s) << "still being typed";
    EXPECT_EQ(heard(u"2019n5y"_s, u"2019年5月"_s), u"2019年5月"_s);
    EXPECT_EQ(heard(u"xian"_s, u"西安"_s), u"西安"_s);
}

TEST(Search, HearsACharacterInAnyOfItsReadings)
{
    const std::vector<std::pair<QString, QStringList>> words{
        {u"银行"_s, {u"yh"_s, u"yx"_s, u"yinhang"_s}},
        {u"行动"_s, {u"xd"_s, u"xingdong"_s}},
        {u"重要"_s, {u"zy"_s, u"cy"_s, u"zhongyao"_s}},
        {u"重复"_s, {u"cf"_s, u"chongf"_s}},
        {u"会计"_s, {u"kj"_s, u"kuaiji"_s}},
        {u"会议"_s, {u"hy"_s}},
        {u"长期"_s, {u"cq"_s, u"changqi"_s}},
        {u"成长"_s, {u"cz"_s}},
        {u"调查"_s, {u"dc"_s, u"diaocha"_s}},
        {u"调整"_s, {u"tz"_s}},
        {u"参加"_s, {u"cj"_s}},
        {u"人参"_s, {u"rs"_s}},
        {u"中央"_s, {u"zy"_s}},
        {u"效率"_s, {u"xl"_s, u"xiaolv"_s}},
        {u"率先"_s, {u"sx"_s}},
    };
    for (const auto &[word, typed] : words) {
        for (const QString &letters : typed) {
            EXPECT_EQ(heard(letters, u"这里说的是"_s + word + u"。"_s), word) << letters.toStdString();
        }
    }
    EXPECT_EQ(heard(u"ch"_s, u"要重视"_s), u"重"_s) << "still being typed";
    EXPECT_EQ(heard(u"z"_s, u"党的行动"_s), QString()) << "none of its readings";
}

TEST(Search, LongWordsAreStillFoundByTheirCharacters)
{
    const QString text = u"abcdefghij"_s.repeated(8);
    EXPECT_EQ(found(text, text), text);
    EXPECT_EQ(heard(text, text), QString());
}

TEST(Search, PlacesAreWholeUtf16Characters)
{
    EXPECT_EQ(found(u"先生"_s, u"😀𠮷先生"_s), u"先生"_s);
    EXPECT_EQ(found(u"𠮷"_s, u"😀𠮷先生"_s), u"𠮷"_s);
    EXPECT_EQ(found(u"😀"_s, u"好😀𠮷"_s), u"😀"_s);
    EXPECT_EQ(heard(u"xs"_s, u"😀𠮷先生"_s), u"先生"_s);
    EXPECT_EQ(found(u"3"_s, u"表Ⅲ③"_s), u"③"_s);
}

TEST(Excerpt, KeepsShortTextsAndCutsLongOnesAroundTheFirstMark)
{
    const Marked brief{u"甲乙丙"_s, {{1, 1}}};
    EXPECT_EQ(excerpt(brief, 3), brief);
    const Marked lengthy{u"一二三四五六七八九十"_s, {{7, 2}}};
    EXPECT_EQ(excerpt(lengthy, 6), (Marked{u"…五六七八九十"_s, {{4, 2}}}));
    EXPECT_EQ(excerpt({lengthy.text, {{0, 1}}}, 3), (Marked{u"一二三…"_s, {{0, 1}}}));
    EXPECT_EQ(excerpt({lengthy.text, {}}, 3), (Marked{u"一二三…"_s, {}}));
    EXPECT_EQ(excerpt({lengthy.text, {{4, 4}, {9, 1}}}, 3), (Marked{u"…四五六…"_s, {{2, 2}}}));
}

TEST(Excerpt, NeverCutsACharacterInHalf)
{
    const Marked cut = excerpt({u"𠮷𠮷𠮷甲𠮷𠮷"_s, {{6, 1}}}, 5);
    EXPECT_TRUE(cut.text.isValidUtf16()) << cut.text.toStdString();
    ASSERT_EQ(cut.marks.size(), 1U);
    EXPECT_EQ(cut.text.mid(cut.marks[0].start, cut.marks[0].length), u"甲"_s);
}

} // namespace shixi::text
