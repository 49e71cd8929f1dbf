#include "extraction/support.h"

namespace shixi::extraction
{
namespace
{

using namespace testing;

knowledge::Fact only(const QString &text, Kind kind)
{
    const auto found = factsOf(extracted(text), kind);
    EXPECT_EQ(found.size(), 1U) << text.toStdString();
    return found.empty() ? knowledge::Fact{} : found[0];
}

TEST(Levels, WhatIsDemandedCentrallyIsCore)
{
    const auto fact = only(QStringLiteral("国务院强调必须做到水源安全、管网安全、水质安全。"), Kind::SloganList);
    EXPECT_EQ(fact.level, Level::Core);
    EXPECT_TRUE(fact.levelWhy.contains(QStringLiteral("中央")));
}

TEST(Levels, ANumberInsideOneUnitsCaseIsDetail)
{
    const auto fact = only(QStringLiteral("江南省水利厅防汛处党支部建立值守制度，派出46名队员上堤。"), Kind::Figure);
    EXPECT_EQ(fact.level, Level::Detail);
    EXPECT_TRUE(fact.subject.startsWith(QStringLiteral("江南省水利厅防汛处党支部：")));
}

TEST(Levels, AUnitAndItsPracticeAreUseful)
{
    EXPECT_EQ(only(QStringLiteral("江南省水利厅防汛处党支部建立值守制度，确保大堤平安。"), Kind::Case).level,
              Level::Useful);
}

TEST(Levels, AnApproximateNumberWeighsLess)
{
    EXPECT_EQ(only(QStringLiteral("全市有泵站120座。"), Kind::Figure).level, Level::Useful);
    EXPECT_EQ(only(QStringLiteral("全市有泵站约120座。"), Kind::Figure).level, Level::Detail);
}

TEST(Levels, EveryFactSaysWhyInAFewWords)
{
    for (const knowledge::Fact &fact :
         extracted(QStringLiteral("2021年3月，国务院印发《供水条例》，必须做到水源安全、管网安全、水质安全。")).facts) {
        EXPECT_FALSE(fact.levelWhy.isEmpty()) << fact.answer.toStdString();
        EXPECT_LE(fact.levelWhy.size(), 25) << fact.levelWhy.toStdString();
    }
}

} // namespace
} // namespace shixi::extraction
