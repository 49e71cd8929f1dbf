#include "core/splitmix64.h"
#include "museum.h"
#include "questions/assembly/contradictions.h"
#include "questions/assembly/ranking.h"
#include "questions/assembly/wholeset.h"
#include "questions/groups/entries.h"
#include "text/fold.h"

#include <gmock/gmock.h>

#include <map>

using namespace shixi;
using namespace shixi::questions;
using namespace shixi::questions::fixture;
using testing::Contains;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

namespace
{

Question choice(const std::string &id, const QString &stem, const QString &right, int options = 4)
{
    Question made;
    made.id = {id};
    made.stem = stem;
    made.type = QuestionType::Single;
    made.answer = {right};
    for (int at = 0; at < options; ++at) {
        const QString text = at == 0 ? right : right + QString::number(at);
        made.options.push_back({optionId(static_cast<std::size_t>(at)), text, {}});
    }
    made.key = {"a"};
    return made;
}

CardDraft draftOf(const knowledge::Fact &fact, std::vector<Question> questions)
{
    CardDraft draft;
    draft.fact = &fact;
    for (Question &question : questions) {
        question.evidence = fact.evidence;
    }
    draft.questions = std::move(questions);
    return draft;
}

QuestionSet setOf(const Example &example)
{
    const Generated made = make(example);
    return {{}, {example.article}, example.facts, made.cards, made.questions};
}

} // namespace

TEST(WholeSet, KeysStandAtEveryPlaceEquallyOften)
{
    std::vector<Question> questions;
    for (int at = 0; at < 41; ++at) {
        questions.push_back(choice("q" + std::to_string(at), "题" + QString::number(at), "甲" + QString::number(at)));
    }
    balancePlaces(questions, 7);
    std::map<QString, int> places;
    for (const Question &question : questions) {
        ++places[question.key.front()];
        EXPECT_EQ(question.option(question.key.front())->text, question.answer.front());
        EXPECT_EQ(question.options.front().id, "a");
    }
    ASSERT_THAT(places, SizeIs(4));
    for (const auto &[place, count] : places) {
        EXPECT_THAT(count, testing::AnyOf(10, 11)) << place.toStdString();
    }
}

TEST(WholeSet, AFixedOrderStaysAndCounts)
{
    std::vector<Question> questions{choice("x", "甲题", "甲"), choice("y", "乙题", "乙")};
    questions.front().fixedOptions = true;
    balancePlaces(questions, 1);
    EXPECT_EQ(questions.front().key, QStringList{"a"});
    EXPECT_NE(questions.back().key, QStringList{"a"});
}

TEST(WholeSet, OneStemWithTwoKeysIsNeither)
{
    const Example example = museum();
    std::vector<CardDraft> drafts{draftOf(example.facts[0], {choice("x", "____开放", "甲")}),
                                  draftOf(example.facts[1], {choice("y", "____开放", "乙")}),
                                  draftOf(example.facts[2], {choice("z", "开放____", "丙")})};
    dropTwoKeys(drafts);
    EXPECT_THAT(drafts[0].questions, IsEmpty());
    EXPECT_THAT(drafts[1].questions, IsEmpty());
    EXPECT_THAT(drafts[2].questions, SizeIs(1));
}

TEST(WholeSet, AFillThatShowsTheChoiceAgainIsDropped)
{
    const Example example = museum();
    Question fill = choice("y", "选出空白处的时间：____，博物馆新馆正式开放", "2016年5月");
    fill.type = QuestionType::Cloze;
    fill.form = Form::Fill;
    Question other = fill;
    other.stem = "选出空白处的词：2016年5月，博物馆____正式开放";
    std::vector<CardDraft> drafts{
        draftOf(example.facts[0], {choice("x", "应填哪个时间？____，博物馆新馆正式开放", "2016年5月"), fill, other})};
    dropRepeats(drafts);
    ASSERT_THAT(drafts.front().questions, SizeIs(2));
    EXPECT_EQ(drafts.front().questions.back().stem, other.stem);
}

TEST(WholeSet, TrueOrFalseIsATenthAndBalanced)
{
    const Example example = museum();
    std::vector<CardDraft> drafts;
    for (int at = 0; at < 40; ++at) {
        Question claim = choice("t" + std::to_string(at), "说法" + QString::number(at), "对", 2);
        claim.type = QuestionType::TrueFalse;
        claim.key = {at % 3 == 0 ? "a" : "b"};
        drafts.push_back(
            draftOf(example.facts[0], {choice("c" + std::to_string(at), "题" + QString::number(at), "甲"), claim}));
    }
    shareTrueFalse(drafts);
    std::map<QString, int> claims;
    for (const CardDraft &draft : drafts) {
        for (const Question &question : draft.questions) {
            claims[question.key.front()] += question.type == QuestionType::TrueFalse ? 1 : 0;
        }
    }
    EXPECT_EQ(claims["a"], claims["b"]);
    EXPECT_GT(claims["a"], 0);
    EXPECT_LE((claims["a"] + claims["b"]) * 10, 40 + claims["a"] + claims["b"]);
}

TEST(WholeSet, AQuestionThatTellsAnothersAnswerGoes)
{
    Example example = museum();
    const Material material(example.article, example.facts, templates());
    const knowledge::Fact &opening = example.facts[0];
    const knowledge::Fact &figure = example.facts[3];
    Question leak = choice("l", "2016年5月，博物馆新馆正式开放时有多少名讲解员？", "113名");
    Question plain = choice("p", "馆内现有多少名讲解员？", "113名");
    std::vector<CardDraft> drafts{draftOf(opening, {choice("o", "博物馆新馆是哪年哪月正式开放的？", "2016年5月")}),
                                  draftOf(figure, {leak, plain})};
    dropLeaks(drafts, material);
    ASSERT_THAT(drafts.back().questions, SizeIs(1));
    EXPECT_EQ(drafts.back().questions.front().id, plain.id);
    EXPECT_THAT(drafts.front().questions, SizeIs(1));
}

TEST(WholeSet, AQuestionThatIsGoneTakesNoOtherWithIt)
{
    Example example = museum();
    const Material material(example.article, example.facts, templates());
    knowledge::Fact &opening = example.facts[0]; // core
    knowledge::Fact &show = example.facts[1];
    knowledge::Fact &figure = example.facts[3];
    opening.level = Level::Core;
    show.level = Level::Useful;
    figure.level = Level::Useful;
    const QString both = "2016年5月，博物馆新馆正式开放，2018年9月，吉祥修复中心举办青铜器特展，那时有多少名讲解员？";
    std::vector<CardDraft> drafts{draftOf(opening, {choice("o", "博物馆新馆是哪年哪月正式开放的？", "2016年5月")}),
                                  draftOf(show, {choice("s", "青铜器特展是哪年哪月举办的？", "2018年9月")}),
                                  draftOf(figure, {choice("l", both, "113名")})};
    dropLeaks(drafts, material);
    EXPECT_THAT(drafts[2].questions, IsEmpty());
    EXPECT_THAT(drafts[1].questions, SizeIs(1));
    EXPECT_THAT(drafts[0].questions, SizeIs(1));
}

TEST(Contradictions, TwoValuesOfOneThingAreNeitherAsked)
{
    const knowledge::Article article =
        fixture::article("馆内共有藏品五千余件，讲解员113名。\n另据统计，馆内共有讲解员131名。");
    std::vector<knowledge::Fact> facts{fact(article, Kind::Figure, "113名", "讲解员113名"),
                                       fact(article, Kind::Figure, "131名", "馆内共有讲解员131名")};
    for (knowledge::Fact &one : facts) {
        one.subject = "馆内共有讲解员多少名";
        one.level = Level::Useful;
    }
    EXPECT_THAT(contradictions(Material(article, facts, templates())), SizeIs(2));
    const Generated made = generate(article, facts, templates(), {1});
    EXPECT_THAT(made.questions, IsEmpty());
    EXPECT_THAT(rules(made), Contains("questions.skipped-contradiction"));
    facts.back().subject = "全市共有讲解员多少名";
    EXPECT_THAT(contradictions(Material(article, facts, templates())), IsEmpty());
}

TEST(Contradictions, OneValueInTwoNotationsIsAskedOnce)
{
    const knowledge::Article article = fixture::article(
        "馆内共有讲解员113名。\n年报说，馆内共有讲解员一百一十三名。\n2016年5月，博物馆新馆正式开放。\n2016年5月3日，"
        "博物馆新馆正式开放。\n2016年5月4日，博物馆新馆正式开放。");
    std::vector<knowledge::Fact> facts{
        fact(article, Kind::Figure, "113名", "馆内共有讲解员113名"),
        fact(article, Kind::Figure, "一百一十三名", "馆内共有讲解员一百一十三名"),
        fact(article, Kind::DateEvent, "2016年5月", "2016年5月，博物馆新馆正式开放"),
        fact(article, Kind::DateEvent, "2016年5月3日", "2016年5月3日，博物馆新馆正式开放")};
    for (knowledge::Fact &one : facts) {
        one.subject = one.kind == Kind::Figure ? "馆内共有讲解员多少名" : "博物馆新馆正式开放";
        one.level = Level::Useful;
    }
    EXPECT_THAT(contradictions(Material(article, facts, templates())), IsEmpty());
    const std::vector<std::string> skipped = rules(generate(article, facts, templates(), {1}));
    EXPECT_EQ(std::ranges::count(skipped, "questions.skipped-duplicate"), 2);
    facts.push_back(fact(article, Kind::DateEvent, "2016年5月4日", "2016年5月4日，博物馆新馆正式开放"));
    facts.back().subject = facts[2].subject;
    EXPECT_THAT(contradictions(Material(article, facts, templates())), SizeIs(3));
}

TEST(Groups, ADayIsNotPutInOrderWithItsOwnMonthOrYear)
{
    const Example example = museum();
    const Material material(example.article, example.facts, templates());
    const Entry day{&example.facts[0], "甲馆开放", {}, 20190509, 20190509};
    const auto beside = [&](int other) {
        return standTogether(day, {&example.facts[1], "乙馆落成", {}, other, other}, material);
    };
    EXPECT_FALSE(beside(20190500));
    EXPECT_FALSE(beside(20190000));
    EXPECT_TRUE(beside(20190400));
    EXPECT_TRUE(beside(20190510));
    EXPECT_TRUE(beside(20180000));
}

namespace
{

Generated detailsOf(Example example, const Templates &rows)
{
    for (knowledge::Fact &one : example.facts) {
        one.level = Level::Detail;
    }
    return generate(example.article, example.facts, rows, {1});
}

Templates withFewCards(const char *few)
{
    std::vector<TemplateFile> files = templateFiles();
    for (TemplateFile &file : files) {
        file.json.replace("\"few_cards\": 10", QByteArray("\"few_cards\": ") + few);
    }
    return Templates::parse(files);
}

} // namespace

TEST(Levels, DetailsFillUpASmallSetAndAreElseNotAsked)
{
    const Generated small = detailsOf(museum(), templates());
    EXPECT_THAT(small.questions, Not(IsEmpty()));
    const Templates fewer = withFewCards("1");
    const Generated few = detailsOf(museum(), fewer);
    EXPECT_LT(few.cards.size(), small.cards.size());
    EXPECT_THAT(rules(few), Contains("questions.skipped-detail"));
    Example example = museum();
    for (knowledge::Fact &one : example.facts) {
        one.level = &one == &example.facts.front() ? Level::Useful : Level::Detail;
    }
    const Generated mixed = generate(example.article, example.facts, fewer, {1});
    EXPECT_EQ(mixed.cards.front().facts.front(), example.facts.front().id);
}

TEST(Levels, AFigureThatIsADetailFillsUpNoSet)
{
    const auto figures = [](const Generated &made) {
        return std::ranges::count(made.questions, Kind::Figure, &Question::kind);
    };
    EXPECT_EQ(figures(detailsOf(museum(), withFewCards("1000"))), 0);
    EXPECT_GT(figures(make(museum())), 0);
}

TEST(Ranking, TakesCoreFirstAndManyKinds)
{
    Example example = museum();
    for (knowledge::Fact &one : example.facts) {
        one.level = one.kind == Kind::DateEvent ? Level::Core : Level::Useful;
    }
    const QuestionSet best = bestOf(setOf(example), 10);
    ASSERT_THAT(best.cards(), SizeIs(10));
    std::map<Kind, int> kinds;
    for (const Card &card : best.cards()) {
        ++kinds[best.fact(card.facts.front())->kind];
    }
    EXPECT_EQ(best.facts().size(), example.facts.size());
    EXPECT_GE(kinds.size(), 3U);
    EXPECT_EQ(kinds[Kind::DateEvent], 6); // each by its date and by what happened
    for (const Card &card : best.cards()) {
        for (const QuestionId &id : card.questions) {
            EXPECT_NE(best.question(id), nullptr);
        }
    }
}

TEST(Ranking, CountsWhatIsAskedByLevel)
{
    Example example = museum();
    example.facts.front().level = Level::Core;
    const auto coverage = coverageOf(setOf(example));
    EXPECT_EQ(coverage.at(Level::Core).facts, 1);
    EXPECT_EQ(coverage.at(Level::Core).asked, 1);
}
