#include "viewmodels/madeup.h"
#include "viewmodels/source.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace shixi
{

TEST(SourceOf, FindsTheQuoteBehindACharacterOfTwoUnits)
{
    const questions::QuestionSet library = test::madeUpSet();
    for (const knowledge::Fact &fact : library.facts()) {
        const Source source = sourceOf(fact.evidence, library);
        EXPECT_EQ(source.paragraphText.mid(source.evidenceStart, source.evidenceLength), fact.evidence.quote);
        EXPECT_GT(source.paragraphNumber, 0);
        EXPECT_TRUE(source.isGuide);
    }
}

TEST(SourceOf, BringsAllParagraphsTheEvidenceRunsOver)
{
    const questions::QuestionSet library = test::madeUpSet();
    const QString &text = library.articles().front().text;
    const QString quote = u"台灯。\n二、做法\n三字诀"_s;
    const Source source = sourceOf({u"guide"_s, text.indexOf(quote), quote.size(), quote}, library);
    EXPECT_EQ(source.paragraphText.mid(source.evidenceStart, source.evidenceLength), quote);
    EXPECT_EQ(source.paragraphNumber, 3);
}

TEST(SourceOf, IsEmptyForAnArticleThatIsNotThere)
{
    const Source source = sourceOf({u"elsewhere"_s, 0, 3, u"abc"_s}, test::madeUpSet());
    EXPECT_TRUE(source.paragraphText.isEmpty());
    EXPECT_EQ(source.paragraphNumber, 0);
}

} // namespace shixi
