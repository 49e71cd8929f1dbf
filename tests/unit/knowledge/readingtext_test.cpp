#include "knowledge/readingtext.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace shixi::knowledge
{

namespace
{

Article articleOf(const QString &text)
{
    Article article;
    article.name = u"guide"_s;
    article.title = u"提要"_s;
    article.text = text;
    return article;
}

Fact factIn(const Article &article, const QString &quote, const QString &answer, const QStringList &items = {})
{
    Fact fact;
    fact.answer = answer;
    fact.items = items;
    fact.evidence = {article.name, article.text.indexOf(quote), quote.size(), quote};
    return fact;
}

QString words(const Article &article, const ReadingText &text, std::size_t spot)
{
    const FactSpot &place = text.spots[spot];
    return article.text.mid(text.paragraphs[place.paragraph].place.start + place.start, place.length);
}

} // namespace

TEST(ReadingText, KnowsTitleAndHeadingsAndWhatStandsUnderThem)
{
    const Article article = articleOf(u"提要\n前言。\n\n一、成立\n成立了。\n二、做法\n做了。"_s);
    const ReadingText text = readingText(article, {}, {u"一、成立"_s, u"二、做法"_s});
    ASSERT_EQ(text.paragraphs.size(), 6U);
    EXPECT_EQ(text.paragraphs[0].role, ParagraphRole::Title);
    EXPECT_EQ(text.paragraphs[1].role, ParagraphRole::Body);
    EXPECT_EQ(text.paragraphs[1].section, -1);
    EXPECT_EQ(text.paragraphs[2].role, ParagraphRole::Heading);
    EXPECT_EQ(text.paragraphs[3].section, 0);
    EXPECT_EQ(text.paragraphs[5].section, 1);
    ASSERT_EQ(text.sections.size(), 2U);
    EXPECT_EQ(text.sections[1].title, u"二、做法"_s);
    EXPECT_EQ(text.sections[1].paragraph, 4U);
}

TEST(ReadingText, MarksTheAnswerWhereItStandsWordForWord)
{
    const Article article = articleOf(u"2019年5月，工委制定了计划。"_s);
    const Fact fact = factIn(article, article.text, u"2019年5月"_s);
    const ReadingText text = readingText(article, {&fact}, {});
    EXPECT_EQ(words(article, text, 0), u"2019年5月"_s);
}

TEST(ReadingText, MarksAListFromItsFirstItemToItsLast)
{
    const Article article = articleOf(u"三字诀是读，然后问，再记，很好。"_s);
    const Fact fact = factIn(article, article.text, u"读、问、记"_s, {u"读"_s, u"问"_s, u"记"_s});
    EXPECT_EQ(words(article, readingText(article, {&fact}, {}), 0), u"读，然后问，再记"_s);
}

TEST(ReadingText, MarksTheWholeEvidenceWhereTheAnswerIsToldInOtherWords)
{
    const Article article = articleOf(u"开头。他说“最初‘一公里’”。结尾。"_s);
    const Fact fact = factIn(article, u"他说“最初‘一公里’”。"_s, u"最初“一公里”"_s);
    EXPECT_EQ(words(article, readingText(article, {&fact}, {}), 0), u"他说“最初‘一公里’”。"_s);
}

TEST(ReadingText, SpotsComeAsTheyAreReadAndEveryParagraphKnowsItsOwn)
{
    const Article article = articleOf(u"甲是一，乙是二。\n没有。\n丙是三。"_s);
    const Fact first = factIn(article, u"丙是三。"_s, u"三"_s);
    const Fact second = factIn(article, u"甲是一，乙是二。"_s, u"二"_s);
    const Fact third = factIn(article, u"甲是一，乙是二。"_s, u"一"_s);
    const ReadingText text = readingText(article, {&first, &second, &third}, {});
    ASSERT_EQ(text.spots.size(), 3U);
    EXPECT_EQ(text.spots[0].fact, 2U);
    EXPECT_EQ(text.spots[1].fact, 1U);
    EXPECT_EQ(text.spots[2].fact, 0U);
    EXPECT_EQ(text.paragraphs[0].spots, 2U);
    EXPECT_EQ(text.paragraphs[1].spots, 0U);
    EXPECT_EQ(text.paragraphs[2].firstSpot, 2U);
}

TEST(ReadingText, WhatRunsOnIntoTheNextParagraphIsMarkedUpToTheEndOfItsOwn)
{
    const Article article = articleOf(u"一句，\n又一句。"_s);
    const Fact fact = factIn(article, article.text, u"别的话"_s);
    EXPECT_EQ(words(article, readingText(article, {&fact}, {}), 0), u"一句，"_s);
}

TEST(ReadingText, EvidenceOfAnotherTextOrNotInItHasNoSpot)
{
    const Article article = articleOf(u"一句话。"_s);
    Fact elsewhere = factIn(article, u"一句话。"_s, u"一句"_s);
    elsewhere.evidence.article = u"other"_s;
    Fact gone = factIn(article, u"一句话。"_s, u"一句"_s);
    gone.evidence.quote = u"两句话。"_s;
    EXPECT_TRUE(readingText(article, {&elsewhere, &gone}, {}).spots.empty());
}

} // namespace shixi::knowledge
