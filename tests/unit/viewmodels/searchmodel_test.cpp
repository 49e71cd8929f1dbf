#include "viewmodels/desk.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

QVariant at(const FoundModel &results, int row, FoundModel::Role role)
{
    return results.data(results.index(row), role);
}

// The rows of a group; those for more among them.
QList<int> rowsOf(const FoundModel &results, FoundModel::Group group)
{
    QList<int> rows;
    for (int row = 0; row < results.count(); ++row) {
        if (at(results, row, FoundModel::GroupRole).toInt() == group) {
            rows.append(row);
        }
    }
    return rows;
}

// A fact, a question without a fact, and a paragraph for each number.
questions::QuestionSet longSet(int size)
{
    knowledge::Article article;
    article.name = u"text"_s;
    std::vector<knowledge::Fact> facts;
    std::vector<questions::Question> asked;
    for (int number = 0; number < size; ++number) {
        knowledge::Fact fact;
        fact.id = {"f" + std::to_string(number)};
        fact.subject = u"第%1项工作"_s.arg(number);
        fact.answer = u"强"_s;
        facts.push_back(fact);
        questions::Question question;
        question.id = {"q" + std::to_string(number)};
        question.stem = fact.subject + u"是什么？"_s;
        question.answer = {fact.answer};
        asked.push_back(question);
        article.text += u"前面有很长很长的一段话，"_s.repeated(20) + fact.subject + u"。\n"_s;
    }
    return {{}, {article}, facts, {}, asked};
}

} // namespace

TEST(SearchModel, FindsAsOneTypesAfterAPause)
{
    test::Desk desk;
    SearchModel &search = *desk.app->search();
    const QSignalSpy changed(&search, &SearchModel::changed);
    search.setQuery(u"读"_s);
    search.setQuery(u"读书"_s);
    search.setQuery(u"读书会"_s);
    EXPECT_EQ(changed.count(), 0);
    EXPECT_EQ(search.state(), SearchModel::State::Idle);
    ASSERT_TRUE(QTest::qWaitFor([&] {
        return search.state() == SearchModel::State::Found;
    }));
    EXPECT_EQ(changed.count(), 1) << "three keys, one search";
    EXPECT_EQ(search.searched(), u"读书会"_s);
    EXPECT_GT(search.facts(), 0);
    EXPECT_GT(search.questions(), 0);
    EXPECT_GT(search.paragraphs(), 0);
}

TEST(SearchModel, TellsNothingLookedForFromNothingFound)
{
    test::Desk desk;
    SearchModel &search = *desk.app->search();
    search.setQuery(u"  "_s);
    search.searchNow();
    EXPECT_EQ(search.state(), SearchModel::State::Idle);
    search.setQuery(u"甲骨文"_s);
    search.searchNow();
    EXPECT_EQ(search.state(), SearchModel::State::Nothing);
    search.clear();
    EXPECT_EQ(search.state(), SearchModel::State::Idle) << "emptied at once";
    EXPECT_EQ(search.query(), QString());
}

TEST(SearchModel, RowsSayWhatTheyOpenAndWhatIsMarked)
{
    test::Desk desk;
    SearchModel &search = *desk.app->search();
    search.setQuery(u"jsk"_s); // 荐书卡
    search.searchNow();
    const FoundModel &results = *search.results();
    const QList<int> facts = rowsOf(results, FoundModel::Facts);
    ASSERT_EQ(facts.size(), 1);
    EXPECT_EQ(at(results, facts[0], FoundModel::FactIdRole).toString(), u"card"_s);
    EXPECT_EQ(at(results, facts[0], FoundModel::DetailRole).toString(), u"写一张荐书卡"_s);
    EXPECT_EQ(at(results, facts[0], FoundModel::DetailMarksRole).value<QList<int>>(), (QList<int>{3, 3}));
    EXPECT_EQ(at(results, facts[0], FoundModel::QuoteRole).toString(), QString());
    const QList<int> questions = rowsOf(results, FoundModel::Questions);
    ASSERT_EQ(questions.size(), 1);
    EXPECT_EQ(at(results, questions[0], FoundModel::FactIdRole).toString(), u"card"_s);
    const QList<int> paragraphs = rowsOf(results, FoundModel::Paragraphs);
    ASSERT_EQ(paragraphs.size(), 1);
    EXPECT_EQ(at(results, paragraphs[0], FoundModel::ArticleRole).toString(), u"guide"_s);
    EXPECT_EQ(at(results, paragraphs[0], FoundModel::ParagraphRole).toInt(), 5);
    EXPECT_TRUE(at(results, paragraphs[0], FoundModel::GuideRole).toBool());
}

TEST(SearchModel, EvidenceIsShownWhereNothingElseHoldsTheWords)
{
    test::Desk desk;
    SearchModel &search = *desk.app->search();
    search.setQuery(u"船坞"_s);
    search.searchNow();
    const QList<int> facts = rowsOf(*search.results(), FoundModel::Facts);
    ASSERT_EQ(facts.size(), 1);
    EXPECT_EQ(at(*search.results(), facts[0], FoundModel::QuoteRole).toString(),
              u"2021年4月，东湖读书会在旧船坞里成立。"_s);
}

TEST(SearchModel, ShowsFiftyOfAGroupAndMoreWhenAsked)
{
    test::Desk desk(longSet(120));
    SearchModel &search = *desk.app->search();
    search.setQuery(u"工作"_s);
    search.searchNow();
    const FoundModel &results = *search.results();
    EXPECT_EQ(search.facts(), 120);
    EXPECT_EQ(results.count(), 3 * 51);
    EXPECT_EQ(at(results, 50, FoundModel::OthersRole).toInt(), 70);
    const QSignalSpy reset(&results, &QAbstractItemModel::modelReset);
    search.more(FoundModel::Facts);
    EXPECT_EQ(reset.count(), 0) << "a list keeps its place";
    EXPECT_EQ(rowsOf(results, FoundModel::Facts).size(), 101);
    EXPECT_EQ(at(results, 100, FoundModel::OthersRole).toInt(), 20);
    search.more(FoundModel::Facts);
    EXPECT_EQ(rowsOf(results, FoundModel::Facts).size(), 120);
    EXPECT_EQ(at(results, 119, FoundModel::TitleRole).toString(), u"第119项工作"_s);
    EXPECT_EQ(rowsOf(results, FoundModel::Questions).size(), 51) << "the others stay as they are";
    search.setQuery(u"项工作"_s);
    search.searchNow();
    EXPECT_EQ(results.count(), 3 * 51) << "another search begins anew";
}

TEST(SearchModel, AQuestionThatCameWithoutAFactOrATextOpensNothing)
{
    test::Desk desk(longSet(1));
    SearchModel &search = *desk.app->search();
    search.setQuery(u"第0项"_s);
    search.searchNow();
    const QList<int> questions = rowsOf(*search.results(), FoundModel::Questions);
    ASSERT_EQ(questions.size(), 1);
    EXPECT_EQ(at(*search.results(), questions[0], FoundModel::FactIdRole).toString(), QString());
    EXPECT_EQ(at(*search.results(), questions[0], FoundModel::ParagraphRole).toInt(), 0);
}

TEST(SearchModel, LongTextsAreCutAroundTheirMark)
{
    test::Desk desk(longSet(1));
    SearchModel &search = *desk.app->search();
    search.setQuery(u"第0项"_s);
    search.searchNow();
    const int row = rowsOf(*search.results(), FoundModel::Paragraphs).value(0);
    const QString quote = at(*search.results(), row, FoundModel::QuoteRole).toString();
    const auto marks = at(*search.results(), row, FoundModel::QuoteMarksRole).value<QList<int>>();
    EXPECT_LE(quote.size(), 82);
    ASSERT_EQ(marks.size(), 2);
    EXPECT_EQ(quote.mid(marks[0], marks[1]), u"第0项"_s);
}

TEST(SearchModel, ExamplesAreOfTheSetAndFindSomething)
{
    test::Desk desk;
    SearchModel &search = *desk.app->search();
    ASSERT_EQ(search.examples().size(), 3);
    for (const QString &example : search.examples()) {
        search.setQuery(example);
        search.searchNow();
        EXPECT_EQ(search.state(), SearchModel::State::Found) << example.toStdString();
    }
}

} // namespace shixi
