#include "questions/search/searchexamples.h"
#include "questions/search/searchindex.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace shixi::questions
{

namespace
{

const QString c_text = u"😀创建提要\n"
                       "2019年5月，工委提出“四强”党支部。𠮷先生讲了四强党支部的来历。\n"
                       "支部书记是领头雁。1600余名代表参加了论坛。\n"_s;

knowledge::Fact fact(const char *id, const QString &subject, const QString &answer, const QString &quote)
{
    knowledge::Fact made;
    made.id = {id};
    made.level = Level::Core;
    made.subject = subject;
    made.answer = answer;
    made.evidence = {u"guide"_s, c_text.indexOf(quote), quote.size(), quote};
    return made;
}

// The last fact of the text is written first.
QuestionSet smallSet()
{
    knowledge::Article article;
    article.name = u"guide"_s;
    article.text = c_text;
    std::vector<knowledge::Fact> facts{
        fact("people", u"参加论坛的代表"_s, u"1600余名"_s, u"1600余名代表参加了论坛。"_s),
        fact("goose", u"“领头雁”指谁"_s, u"支部书记"_s, u"支部书记是领头雁。"_s),
        fact("date", u"工委提出这个目标的时间"_s, u"2019年5月"_s, u"2019年5月，工委提出“四强”党支部。"_s),
        fact("story", u"讲四强来历的人"_s, u"𠮷先生"_s, u"𠮷先生讲了四强党支部的来历。"_s),
    };
    facts[2].kind = Kind::DateEvent;
    Question question;
    question.id = {"q"};
    question.facts = {{"date"}};
    question.stem = u"工委哪一年提出“四强”？"_s;
    question.answer = {u"2019年"_s, u"5月"_s};
    question.evidence = facts[2].evidence;
    return {{}, {article}, facts, {}, {question}};
}

std::vector<std::string> factIds(const SearchResult &found)
{
    std::vector<std::string> ids;
    for (const FoundFact &row : found.facts.rows) {
        ids.push_back(row.fact->id.value);
    }
    return ids;
}

// The marked stretches, parted by |.
QString marked(const text::Marked &text)
{
    QStringList parts;
    for (const text::Span &mark : text.marks) {
        parts.append(text.text.mid(mark.start, mark.length));
    }
    return parts.join(u'|');
}

using Ids = std::vector<std::string>;

} // namespace

TEST(SearchIndex, FindsFactsQuestionsAndParagraphs)
{
    const QuestionSet set = smallSet();
    const SearchResult found = SearchIndex(set).search(u"工委"_s);
    EXPECT_EQ(factIds(found), Ids{"date"});
    ASSERT_EQ(found.questions.count, 1);
    EXPECT_EQ(marked(found.questions.rows[0].stem), u"工委"_s);
    ASSERT_EQ(found.paragraphs.count, 1);
    EXPECT_EQ(found.paragraphs.rows[0].number, 2);
    EXPECT_EQ(found.paragraphs.rows[0].article->name, u"guide"_s);
}

TEST(SearchIndex, SubjectAndAnswerComeBeforeEvidenceThenTheEarlierInTheText)
{
    const QuestionSet set = smallSet();
    const SearchIndex index(set);
    EXPECT_EQ(factIds(index.search(u"四强"_s)), (Ids{"story", "date"})) << "the later has it in its subject";
    EXPECT_EQ(factIds(index.search(u"党支部"_s)), (Ids{"date", "story"}));
    EXPECT_EQ(factIds(index.search(u"代表"_s)), Ids{"people"});
}

TEST(SearchIndex, CharactersComeBeforeWhatOnlySoundsLikeThem)
{
    knowledge::Article article;
    article.text = u"他爱学习。\nA组学习。\n"_s;
    const QuestionSet set{{}, {article}, {}, {}, {}};
    const SearchResult found = SearchIndex(set).search(u"a"_s);
    ASSERT_EQ(found.paragraphs.count, 2);
    EXPECT_EQ(found.paragraphs.rows[0].number, 2);
    EXPECT_EQ(marked(found.paragraphs.rows[0].text), u"A"_s);
    EXPECT_EQ(marked(found.paragraphs.rows[1].text), u"爱"_s);
}

TEST(SearchIndex, HearsInitialsAndMarksTheCharacters)
{
    const QuestionSet set = smallSet();
    const SearchResult found = SearchIndex(set).search(u"sqdzb"_s);
    EXPECT_EQ(factIds(found), (Ids{"date", "story"}));
    EXPECT_EQ(marked(found.facts.rows[0].evidence), u"四强”党支部"_s);
    EXPECT_TRUE(found.facts.rows[0].subject.marks.empty());
    ASSERT_EQ(found.paragraphs.count, 1);
    EXPECT_EQ(marked(found.paragraphs.rows[0].text), u"四强”党支部|四强党支部"_s);
}

TEST(SearchIndex, EveryWordHasToBeThereInWhateverField)
{
    const QuestionSet set = smallSet();
    const SearchIndex index(set);
    const SearchResult found = index.search(u" 領頭雁　書記 "_s);
    EXPECT_EQ(factIds(found), Ids{"goose"});
    EXPECT_EQ(marked(found.facts.rows[0].subject), u"领头雁"_s);
    EXPECT_EQ(marked(found.facts.rows[0].answer), u"书记"_s);
    EXPECT_EQ(marked(found.facts.rows[0].evidence), u"书记|领头雁"_s);
    EXPECT_TRUE(factIds(index.search(u"领头雁 论坛"_s)).empty());
    EXPECT_EQ(index.search(u"支部 书记"_s).facts.count, 1);
    EXPECT_EQ(marked(index.search(u"支部 部书记"_s).facts.rows[0].answer), u"支部书记"_s)
        << "overlapping marks are one";
}

TEST(SearchIndex, MarksAreWholeCharactersBehindOthersOfTwoUnits)
{
    const QuestionSet set = smallSet();
    const SearchIndex index(set);
    const SearchResult found = index.search(u"先生"_s);
    ASSERT_EQ(found.facts.count, 1);
    EXPECT_EQ(found.facts.rows[0].answer.marks, (std::vector<text::Span>{{2, 2}}));
    EXPECT_EQ(marked(index.search(u"提要"_s).paragraphs.rows.at(0).text), u"提要"_s);
    EXPECT_EQ(marked(index.search(u"😀"_s).paragraphs.rows.at(0).text), u"😀"_s);
    EXPECT_EQ(marked(index.search(u"１６００"_s).facts.rows.at(0).answer), u"1600"_s);
}

TEST(SearchIndex, AnswersOfSeveralPartsAreReadAsOne)
{
    const QuestionSet set = smallSet();
    const SearchResult found = SearchIndex(set).search(u"2019年5月"_s);
    ASSERT_EQ(found.questions.count, 1);
    EXPECT_EQ(found.questions.rows[0].answer.text, u"2019年、5月"_s);
    EXPECT_EQ(marked(found.questions.rows[0].answer), u"2019年、5月"_s);
}

TEST(SearchIndex, NothingIsFoundWhereNothingIsLookedForOrThere)
{
    const QuestionSet set = smallSet();
    const SearchIndex index(set);
    for (const QString &query : {u""_s, u"  "_s, u"“”"_s, u"甲骨文"_s, u"qqqq"_s}) {
        const SearchResult found = index.search(query);
        EXPECT_EQ(found.facts.count + found.questions.count + found.paragraphs.count, 0) << query.toStdString();
    }
    const QuestionSet none;
    EXPECT_EQ(SearchIndex(none).search(u"强"_s).facts.count, 0);
}

TEST(SearchIndex, GivesTheBestOfManyAndCountsThemAll)
{
    std::vector<knowledge::Fact> facts;
    for (int number = 0; number < 120; ++number) {
        facts.push_back(fact(std::to_string(number).c_str(), u"第%1项"_s.arg(number), u"强"_s, u"创建"_s));
    }
    const QuestionSet set{{}, {}, facts, {}, {}};
    const SearchResult found = SearchIndex(set).search(u"强"_s, {50, 50, 50});
    EXPECT_EQ(found.facts.count, 120);
    ASSERT_EQ(found.facts.rows.size(), 50U);
    EXPECT_EQ(found.facts.rows[49].fact->id.value, "49");
}

TEST(SearchExamples, AreTakenFromTheSetAndAllFindSomething)
{
    const QuestionSet set = smallSet();
    const QStringList examples = searchExamples(set);
    EXPECT_EQ(examples, (QStringList{u"领头雁"_s, u"2019年5月"_s, u"zbsj"_s}));
    const SearchIndex index(set);
    for (const QString &example : examples) {
        EXPECT_GT(index.search(example).facts.count, 0) << example.toStdString();
    }
    EXPECT_TRUE(searchExamples({}).isEmpty());
}

} // namespace shixi::questions
