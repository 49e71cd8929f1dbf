#include "knowledge/original.h"

#include <gtest/gtest.h>

namespace shixi::knowledge
{
namespace
{

const QString first = QStringLiteral("𠮷村读书会今年4月成立,“读书会”有书、有人。");
const QString second = QStringLiteral("读书会现有会员128人。");

// The figure 128人 of the second paragraph, and the date of the first.
std::vector<OriginalPlace> places()
{
    return {{{"00000000000000aa"}, paragraphPrint(first), 6, 5}, {{"00000000000000bb"}, paragraphPrint(second), 7, 4}};
}

TEST(Original, IsFoundOnAnyPageAndInAnyWidthOfPunctuation)
{
    const QString page = QStringLiteral("欢迎来到某网站\n\n ") + QString(first).replace(u',', u'，')
        + QStringLiteral("\n责任编辑：某\n") + second + u'\n';
    const Original original = findOriginal(page, places());
    EXPECT_TRUE(original.matches());
    ASSERT_EQ(original.places.size(), 2U);
    for (const auto &[fact, evidence] : original.places) {
        EXPECT_TRUE(holds(evidence, page));
    }
    EXPECT_EQ(original.places.at({"00000000000000bb"}).quote, QStringLiteral("128人"));
    EXPECT_EQ(original.places.at({"00000000000000aa"}).quote, QStringLiteral("今年4月成").mid(0, 5));
}

TEST(Original, AnotherTextIsNotTheArticle)
{
    const Original half = findOriginal(first, places());
    EXPECT_EQ(half.found, 1);
    EXPECT_FALSE(half.matches());
    const Original changed = findOriginal(first + u'\n' + QStringLiteral("读书会现有会员129人。"), places());
    EXPECT_FALSE(changed.matches());
    EXPECT_FALSE(findOriginal({}, {}).matches());
}

TEST(Original, PlacesOutsideTheirParagraphAndBrokenLinesAreLeftOut)
{
    std::vector<OriginalPlace> beyond = places();
    beyond[1].length = 2'000'000'000;
    EXPECT_EQ(findOriginal(first + u'\n' + second, beyond).found, 1);
    EXPECT_TRUE(
        readOriginalPlaces("{}\nnot json\n{\"fact\":\"a\",\"paragraph\":\"b\",\"start\":-1,\"length\":3}\n").empty());
    const auto read = readOriginalPlaces("{\"fact\":\"a\",\"paragraph\":\"b\",\"start\":2,\"length\":3}\n");
    ASSERT_EQ(read.size(), 1U);
    EXPECT_EQ(read[0].start, 2);
}

} // namespace
} // namespace shixi::knowledge
