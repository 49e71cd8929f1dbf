#include "viewmodels/desk.h"
#include "viewmodels/driver.h"
#include "viewmodels/madeup.h"
#include "viewmodels/originalset.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

// What the report says where the guide says “2021年4月，东湖读书会在旧船坞里成立。”
const QString told = u"2021年4月，十一位读者在东湖边的旧船坞里办起了读书会。"_s;
const QString words = u"十一位读者在东湖边的旧船坞里办起了读书会"_s;

class LoadedOriginal : public testing::Test
{
protected:
    LoadedOriginal()
        : m_fact(factAbout(u"东湖读书会成立的时间"_s))
        , m_app(*m_desk.learner,
                m_desk.library,
                m_desk.clock,
                {},
                {},
                {{{m_fact, knowledge::paragraphPrint(told), 0, 7}}, {}})
    {
    }

    FactId factAbout(const QString &subject) const
    {
        const auto &facts = m_desk.library.facts();
        return std::ranges::find(facts, subject, &knowledge::Fact::subject)->id;
    }
    void load()
    {
        QFile file(m_folder.filePath(u"article.txt"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write((u"某网站\n\n"_s + told + u"\n责任编辑：某\n"_s).toUtf8());
        file.close();
        m_app.original()->load(QUrl::fromLocalFile(file.fileName()));
        ASSERT_TRUE(m_app.original()->loaded());
    }
    QString found(int row, FoundModel::Role role)
    {
        const FoundModel &results = *m_app.search()->results();
        return results.data(results.index(row), role).toString();
    }
    void search(const QString &query)
    {
        m_app.search()->setQuery(query);
        m_app.search()->searchNow();
    }

    QTemporaryDir m_folder;
    test::Desk m_desk;
    FactId m_fact;
    App m_app;
};

TEST_F(LoadedOriginal, IsWhereAFactIsShownBesideTheGuide)
{
    ReaderModel &reader = *m_app.reader();
    reader.openFact(QString::fromStdString(m_fact.value));
    EXPECT_EQ(reader.fact()->original().paragraphNumber, 0);
    load();
    reader.openFact(QString::fromStdString(m_fact.value));
    EXPECT_TRUE(reader.isGuide());
    const Source source = reader.fact()->original();
    EXPECT_EQ(source.paragraphNumber, 2);
    EXPECT_FALSE(source.isGuide);
    EXPECT_EQ(source.paragraphText.mid(source.evidenceStart, source.evidenceLength), u"2021年4月"_s);
    reader.openFact(QString::fromStdString(factAbout(u"换书日"_s).value));
    EXPECT_EQ(reader.fact()->original().paragraphNumber, 0) << "the article does not tell this one";
}

TEST_F(LoadedOriginal, IsATextToReadWithItsFactsUntilItIsTakenOut)
{
    ReaderModel &reader = *m_app.reader();
    reader.refresh();
    ASSERT_EQ(reader.textTitles().size(), 1);
    load();
    ASSERT_EQ(reader.textTitles().size(), 2);
    EXPECT_TRUE(reader.isGuide()) << "the guide stays until the article is chosen";
    reader.setTextIndex(1);
    EXPECT_FALSE(reader.isGuide());
    EXPECT_EQ(reader.title(), u"Your copy of the article"_s);
    EXPECT_EQ(reader.paragraphs()->count(), 3);
    ASSERT_EQ(reader.factCount(), 1);
    EXPECT_EQ(reader.subjectOf(0), u"东湖读书会成立的时间"_s);
    reader.select(0);
    reader.setStarred(true);
    EXPECT_TRUE(m_desk.learner->isStarred(m_fact));
    m_app.original()->remove();
    EXPECT_EQ(reader.textTitles().size(), 1);
    EXPECT_TRUE(reader.isGuide());
    EXPECT_EQ(reader.paragraphs()->count(), 7);
}

TEST_F(LoadedOriginal, IsSearchedAndQuotedForItsFacts)
{
    search(words);
    EXPECT_EQ(m_app.search()->results()->count(), 0);
    load();
    ASSERT_EQ(m_app.search()->paragraphs(), 1) << "found anew at once";
    EXPECT_EQ(found(0, FoundModel::ArticleRole), originalName());
    EXPECT_EQ(found(0, FoundModel::ParagraphRole), u"2"_s);
    EXPECT_EQ(found(0, FoundModel::GuideRole), u"false"_s);
    m_app.reader()->openParagraph(found(0, FoundModel::ArticleRole), 2);
    EXPECT_EQ(m_app.reader()->title(), u"Your copy of the article"_s);
    EXPECT_EQ(m_app.reader()->placeRow(), 1);

    search(u"东湖读书会成立的时间"_s);
    EXPECT_EQ(found(0, FoundModel::QuoteRole), u"2021年4月"_s);
    EXPECT_EQ(found(0, FoundModel::ParagraphRole), u"2"_s);
    m_app.original()->remove();
    EXPECT_TRUE(found(0, FoundModel::QuoteRole).isEmpty());
}

TEST_F(LoadedOriginal, IsShownInTheFirstRunAsInASession)
{
    load();
    FirstRunModel &firstRun = *m_app.firstRun();
    firstRun.nextPage();
    ASSERT_EQ(firstRun.page(), FirstRunModel::Page::Samples);
    for (int sample = 1; firstRun.stem() != u"东湖读书会成立于何时？"_s; ++sample) {
        ASSERT_LT(sample, firstRun.samples()) << "the fact is among the samples";
        firstRun.next();
    }
    EXPECT_FALSE(firstRun.source().isGuide);
    EXPECT_EQ(firstRun.source().paragraphText, told);
    EXPECT_EQ(firstRun.sentence(), u"2021年4月"_s);
    m_app.startToday();
    while (m_app.session()->view().fact->id != m_fact) {
        ASSERT_TRUE(test::stepOn(*m_app.session()));
    }
    EXPECT_EQ(m_app.session()->source().paragraphText, told);
}

} // namespace

} // namespace shixi
