#include "text/span.h"

#include <gtest/gtest.h>

namespace shixi::text
{
namespace
{

const QString c_text = QStringLiteral("𠮷野家😀的证据在此");

TEST(Span, AnEvidenceAfterARareCharacterAndAnEmojiIsCountedInCodePoints)
{
    const Span units{c_text.indexOf(QStringLiteral("证据")), 2};
    EXPECT_EQ(units.start, 7);
    const Span wire = toCodePoints(c_text, units);
    EXPECT_EQ(wire, (Span{5, 2}));
    EXPECT_EQ(toUtf16(c_text, wire), units);
}

TEST(Span, APairInsideTheSpanIsOneCodePoint)
{
    EXPECT_EQ(toCodePoints(c_text, {0, 7}), (Span{0, 5}));
    EXPECT_EQ(toUtf16(c_text, {0, 5}), (Span{0, 7}));
}

TEST(Span, APositionInsideAPairBelongsToItsCharacter)
{
    EXPECT_EQ(toCodePoints(c_text, {1, 1}), (Span{0, 1}));
    EXPECT_EQ(toCodePoints(c_text, {0, 1}), (Span{0, 1}));
    EXPECT_EQ(toCodePoints(c_text, {1, 0}).length, 0);
}

TEST(Span, PositionsOutsideTheTextAreClamped)
{
    EXPECT_EQ(toCodePoints(c_text, {-3, 100}), (Span{0, 9}));
    EXPECT_EQ(toUtf16(c_text, {7, 100}), (Span{9, 2}));
    EXPECT_EQ(toUtf16(c_text, {100, 1}), (Span{11, 0}));
    EXPECT_EQ(toCodePoints(QString(), {0, 5}), (Span{0, 0}));
}

TEST(Span, ALoneSurrogateIsACharacterOfItsOwn)
{
    const QString broken = QString(QChar(0xD842)) + QStringLiteral("甲");
    EXPECT_EQ(toCodePoints(broken, {1, 1}), (Span{1, 1}));
}

} // namespace
} // namespace shixi::text
