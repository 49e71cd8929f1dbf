#include "extraction/support.h"
#include "text/span.h"

#include <algorithm>

namespace shixi::extraction
{
namespace
{

using namespace testing;

const QString c_text = QStringLiteral("𠮷祥😀\n2021年3月5日，市水务局印发《供水条例》，覆盖12个镇、300余户。\n今年6月，"
                                      "全市供水工作会议召开，提出保水源、保管网、保水质。\n");

TEST(Extract, EveryFactStandsInTheTextWhereItSays)
{
    const Extraction result = extracted(c_text);
    ASSERT_GE(result.facts.size(), 6U);
    for (const knowledge::Fact &fact : result.facts) {
        EXPECT_TRUE(knowledge::holds(fact.evidence, c_text)) << fact.evidence.quote.toStdString();
        EXPECT_EQ(fact.evidence.article, QStringLiteral("article"));
        EXPECT_FALSE(fact.rule.isEmpty());
        const text::Span wire = text::toCodePoints(c_text, {fact.evidence.start, fact.evidence.length});
        EXPECT_LT(wire.start, fact.evidence.start); // two characters before it take two units each
        EXPECT_EQ(fact.id,
                  knowledge::mintFactId(knowledge::articleId(c_text), fact.kind, wire.start, wire.length, fact.answer));
    }
}

TEST(Extract, FactsComeInOrderAndOnlyOnce)
{
    const Extraction result = extracted(c_text);
    for (std::size_t i = 1; i < result.facts.size(); ++i) {
        EXPECT_LE(result.facts[i - 1].evidence.start, result.facts[i].evidence.start);
        EXPECT_NE(result.facts[i - 1].id, result.facts[i].id);
    }
}

TEST(Extract, AsciiAndChineseMarksReadAlike)
{
    QString plain = c_text;
    plain.replace(u'，', u',');
    const Extraction chinese = extracted(c_text);
    const Extraction ascii = extracted(plain);
    ASSERT_EQ(chinese.facts.size(), ascii.facts.size());
    for (const Kind kind : {Kind::DateEvent, Kind::Figure, Kind::Document, Kind::SloganList, Kind::Meeting}) {
        EXPECT_EQ(sortedAnswers(chinese, kind), sortedAnswers(ascii, kind));
    }
}

TEST(Extract, ATextOfNothingGivesNothing)
{
    EXPECT_TRUE(extracted(QString()).facts.empty());
    EXPECT_TRUE(extracted(QStringLiteral("hello world\n\n\n")).facts.empty());
}

TEST(Extract, HostileTextsEndAndHoldNoLie)
{
    const QStringList texts = {QString(20000, u'、'),
                               QString(20000, u'《'),
                               QString(20000, u'“'),
                               QStringLiteral("二").repeated(20000),
                               QStringLiteral("1,").repeated(10000),
                               QStringLiteral("党支部").repeated(7000),
                               QStringLiteral("甲、").repeated(10000),
                               QStringLiteral("2021年3月").repeated(4000),
                               QString(QChar(0xD842)) + QStringLiteral("3个，") + QString(QChar(0xDFB7))};
    for (const QString &text : texts) {
        const Extraction result = extracted(text);
        EXPECT_TRUE(std::all_of(result.facts.begin(), result.facts.end(), [&](const knowledge::Fact &fact) {
            return knowledge::holds(fact.evidence, text);
        }));
    }
}

TEST(Extract, AThousandDaysWithoutAYearAreToldOfTwentyTimesAndThenTogether)
{
    QString text = QStringLiteral("夜读会记事\n\n");
    for (int i = 0; i < 1000; ++i) {
        text += QStringLiteral("3月5日，夜读会第%1次开讲。\n").arg(i);
    }
    const Extraction result = extracted(text);
    ASSERT_EQ(result.findings.size(), 21U);
    EXPECT_EQ(result.findings.back().rule, "extraction.unanchored-more");
    EXPECT_EQ(result.findings.back().arguments, std::vector<std::string>{"980"});
}

} // namespace
} // namespace shixi::extraction
