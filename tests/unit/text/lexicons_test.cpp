#include "text/contrasts.h"
#include "text/lexicons.h"
#include "text/pinyin.h"
#include "text/simplified.h"
#include "text/wordlines.h"

#include <gtest/gtest.h>

#include <set>

namespace shixi::text
{
namespace
{

TEST(Simplified, ReadsTraditionalCharactersOneForOne)
{
    EXPECT_EQ(toSimplified(u"學習強國，實踐論"), QStringLiteral("学习强国，实践论"));
    EXPECT_EQ(toSimplified(u"表裏如一 表裡如一 沿著 臺灣 颱風"), QStringLiteral("表里如一 表里如一 沿着 台湾 台风"));
    EXPECT_EQ(toSimplified(u"学习abc𠮷👍"), QStringLiteral("学习abc𠮷👍"));
}

TEST(Simplified, HasOneFormForACharacterOfTwo)
{
    EXPECT_EQ(toSimplified(u"乾坤"), toSimplified(u"干坤"));
    EXPECT_EQ(toSimplified(u"瞭解"), QStringLiteral("了解"));
}

TEST(Simplified, KnowsFourThousandCharactersAndSendsNoneToTwoPlaces)
{
    std::set<char32_t> seen;
    forEachWordLine(simplifiedLexicon(), [&](const QStringList &words) {
        ASSERT_EQ(words.size(), 2);
        for (const char32_t character : words[1].toUcs4()) {
            EXPECT_TRUE(seen.insert(character).second) << words[0].toStdString();
        }
    });
    EXPECT_GT(seen.size(), 4000U);
}

TEST(Pinyin, IsTheFirstReadingWithoutTone)
{
    EXPECT_EQ(pinyinOf(u"七步法"), QStringLiteral("qibufa"));
    EXPECT_EQ(pinyinOf(u"绿色5G发展"), QStringLiteral("lvse5Gfazhan"));
    EXPECT_EQ(syllableOf(U'淬'), syllableOf(U'萃'));
    EXPECT_EQ(syllableOf(U'〇'), QLatin1String("ling"));
    EXPECT_TRUE(syllableOf(U'a').isEmpty());
    EXPECT_TRUE(syllableOf(0x20BB7).isEmpty());
}

TEST(Pinyin, KnowsEveryCommonCharacterOnce)
{
    std::set<char32_t> seen;
    forEachWordLine(pinyinLexicon(), [&](const QStringList &words) {
        ASSERT_EQ(words.size(), 2);
        for (const char32_t character : words[1].toUcs4()) {
            EXPECT_TRUE(seen.insert(character).second) << words[0].toStdString();
        }
    });
    EXPECT_GT(seen.size(), 20'800U);
}

TEST(Pinyin, KnowsTheOtherReadingsOfACharacterOnceEach)
{
    EXPECT_EQ(syllablesOf(U'行'), (std::vector{QLatin1String("xing"), QLatin1String("hang")}));
    EXPECT_EQ(syllablesOf(U'参').size(), 3U);
    EXPECT_EQ(syllablesOf(U'党').size(), 1U);
    EXPECT_TRUE(syllablesOf(U'a').empty());
    forEachWordLine(readingsLexicon(), [&](const QStringList &words) {
        ASSERT_EQ(words.size(), 2);
        for (const char32_t character : words[1].toUcs4()) {
            const std::vector<QLatin1String> &syllables = syllablesOf(character);
            EXPECT_EQ(std::set(syllables.begin(), syllables.end()).size(), syllables.size())
                << words[0].toStdString() << ' ' << words[1].toStdString();
            EXPECT_GT(syllables.size(), 1U) << words[0].toStdString();
        }
    });
}

TEST(Contrasts, TellWhatASlipMayNotChange)
{
    EXPECT_TRUE(isFirm(U'不'));
    EXPECT_FALSE(isFirm(U'党'));
    EXPECT_TRUE(isWeighty(U'副'));
    EXPECT_TRUE(areOpposite(U'上', U'下'));
    EXPECT_FALSE(areOpposite(U'上', U'党'));
    EXPECT_TRUE(areOtherWords(u"法治", u"法制"));
    EXPECT_TRUE(areOtherWords(u"法制", u"法治"));
    EXPECT_FALSE(areOtherWords(u"淬炼", u"萃炼"));
}

TEST(Contrasts, HaveNoLineOfAnotherKind)
{
    forEachWordLine(contrastsLexicon(), [](const QStringList &words) {
        const bool pair = words[0] == QLatin1String("words");
        EXPECT_TRUE(pair || words[0] == QLatin1String("firm") || words[0] == QLatin1String("weighty")
                    || words[0] == QLatin1String("opposites"))
            << words[0].toStdString();
        EXPECT_EQ(words.size(), pair ? 3 : 2) << words.join(QChar(u' ')).toStdString();
    });
}

// A pair of words is asked only where one sound made the slip.
TEST(Contrasts, PairsOfWordsAreOfOneSound)
{
    forEachWordLine(contrastsLexicon(), [](const QStringList &words) {
        if (words[0] == QLatin1String("words")) {
            EXPECT_EQ(pinyinOf(words[1]), pinyinOf(words[2])) << words[1].toStdString();
        }
    });
}

} // namespace
} // namespace shixi::text
