#include "items.h"

#include <gmock/gmock.h>

namespace shixi::questions
{

namespace
{

using items::found;
using items::rulesIn;
using items::single;
using testing::Contains;
using testing::IsEmpty;
using testing::Not;

std::vector<Question> statements(int count, int right)
{
    std::vector<Question> made;
    for (int at = 0; at < count; ++at) {
        const QByteArray stem = "会员第" + QByteArray::number(at) + "周交一篇读书笔记。";
        Question statement = single(stem.constData(), {"对", "错"});
        statement.type = QuestionType::TrueFalse;
        statement.key = {at < right ? QStringLiteral("a") : QStringLiteral("b")};
        statement.answer = {at < right ? QStringLiteral("对") : QStringLiteral("错")};
        made.push_back(statement);
    }
    return made;
}

// Each asks for something else, none is alike.
std::vector<Question> singles(int count, const char *key, std::initializer_list<const char *> strays)
{
    std::vector<Question> made;
    for (int at = 0; at < count; ++at) {
        const QByteArray number = QByteArray::number(at);
        Question question = single(("第" + number + "次年会议定哪件事？").constData(), {(number + key).constData()});
        for (const char *stray : strays) {
            const auto letter = static_cast<char16_t>(u'a' + question.options.size());
            question.options.push_back({QString(QChar(letter)), QString::fromUtf8(number + stray), {}});
        }
        made.push_back(question);
    }
    return made;
}

Question cloze(const char *stem, const char *key)
{
    Question question = single(stem, {key, "读书人", "读书台"});
    question.type = QuestionType::Cloze;
    return question;
}

TEST(ItemCheck, FindsAStemThatTellsAnotherItemsAnswer)
{
    const Question asked = single("会员大会选出了哪个机构？", {"读书委员会", "写作委员会", "参观委员会"});
    const auto with = [&asked](const char *stem) {
        return rulesIn({asked, single(stem, {"第一周", "第二周", "第三周"})});
    };
    EXPECT_THAT(with("会员大会在哪一周选出读书委员会？"), Contains("items.leak"));
    EXPECT_THAT(with("会员大会在哪一周选出写作委员会？"), IsEmpty());
    EXPECT_THAT(with("读书委员会每月何时开会？"), IsEmpty());
    Question statement = statements(1, 0).front();
    statement.stem = QStringLiteral("会员大会只选出了读书委员会。");
    EXPECT_THAT(rulesIn({asked, statement}), Not(Contains("items.leak")));
    statement.key = {QStringLiteral("a")};
    statement.answer = {QStringLiteral("对")};
    EXPECT_THAT(rulesIn({asked, statement}), Contains("items.leak"));
}

TEST(ItemCheck, TakesWhatManyStemsSayAndWhatOneFactGivesForNoLeak)
{
    Question asked = single("会员大会选出了哪个机构？", {"读书委员会", "写作委员会", "参观委员会"});
    Question telling = single("会员大会在哪一周选出读书委员会？", {"第一周", "第二周", "第三周"});
    asked.facts = {{"f"}};
    telling.facts = {{"f"}};
    EXPECT_THAT(rulesIn({asked, telling}), Not(Contains("items.leak")));
    std::vector<Question> many{asked};
    for (const char *stem : {"会员大会选出的读书委员会由谁召集？",
                             "会员大会选出的读书委员会何时开会？",
                             "哪一年起会员大会选出读书委员会的助理？",
                             "会员大会选出的读书委员会向谁报告？"}) {
        many.push_back(single(stem, {"第一种", "第二种", "第三种"}));
    }
    EXPECT_THAT(rulesIn(many), Not(Contains("items.leak")));
    many.pop_back();
    EXPECT_THAT(rulesIn(many), Contains("items.leak"));
}

TEST(ItemCheck, FindsTwoWordingsOfOneQuestion)
{
    const Question one = single("读书会的会员大会每年召开多少次会议？", {"两次", "三次", "四次"});
    const char *const other = "读书会的会员大会每年要召开多少次会议？";
    EXPECT_THAT(rulesIn({one, single(other, {"两次", "五次", "六次"})}), Contains("items.stem-alike"));
    EXPECT_THAT(rulesIn({one, single(other, {"三次", "五次", "六次"})}), Not(Contains("items.stem-alike")));
    EXPECT_THAT(rulesIn({one, single("写作组的小组例会每周安排几次讨论？", {"两次", "三次", "四次"})}),
                Not(Contains("items.stem-alike")));
}

TEST(ItemCheck, AsksWhetherOneOfTwoIsEnoughOnlyWhereTheirFactsDiffer)
{
    Question one = single("读书会的会员大会每年召开多少次会议？", {"两次", "三次", "四次"});
    Question other = single("读书会的会员大会每年要召开多少次会议？", {"两次", "三次", "四次"});
    one.facts = {{"f"}};
    other.facts = {{"f"}};
    EXPECT_THAT(rulesIn({one, other}), Not(Contains("items.stem-alike")));
    other.facts = {{"g"}};
    EXPECT_THAT(rulesIn({one, other}), Contains("items.stem-alike"));
}

TEST(ItemCheck, FindsTheLongestOptionRightTooOften)
{
    EXPECT_THAT(rulesIn(singles(12, "号读书计划书", {"号计划书", "号会费书", "号借书证"})),
                Contains("items.longest-is-right"));
    EXPECT_THAT(rulesIn(singles(12, "号计划书", {"号读书计划书", "号会费书", "号借书证"})),
                Not(Contains("items.longest-is-right")));
    EXPECT_THAT(rulesIn(singles(12, "号计划书", {"号读书会", "号会费书", "号借书证"})),
                Not(Contains("items.longest-is-right")));
}

TEST(ItemCheck, WantsFewStatementsInASet)
{
    std::vector<Question> few = singles(36, "号计划书", {"号读书会", "号会费书"});
    std::vector<Question> many = few;
    for (const Question &statement : statements(4, 2)) {
        few.push_back(statement);
    }
    EXPECT_THAT(rulesIn(few), Not(Contains("items.true-false-share")));
    for (const Question &statement : statements(6, 3)) {
        many.push_back(statement);
    }
    EXPECT_THAT(rulesIn(many), Contains("items.true-false-share"));
}

TEST(ItemCheck, WantsRightAndWrongStatementsInBalance)
{
    EXPECT_THAT(rulesIn(statements(16, 16)), Contains("items.true-false-balance"));
    EXPECT_THAT(rulesIn(statements(16, 0)), Contains("items.true-false-balance"));
    EXPECT_THAT(rulesIn(statements(16, 9)), Not(Contains("items.true-false-balance")));
    EXPECT_THAT(rulesIn(statements(5, 5)), Not(Contains("items.true-false-balance")));
}

TEST(ItemCheck, FindsAbsoluteWordsOnOneSideOnly)
{
    const char *const stem = "会员读书有什么要求？";
    EXPECT_THAT(rulesIn({single(stem, {"必须写笔记", "可以写短文", "应当写心得"})}), Contains("items.absolute-word"));
    EXPECT_THAT(rulesIn({single(stem, {"可以写笔记", "必须写短文", "一律写心得，绝对"})}),
                Contains("items.absolute-word"));
    EXPECT_THAT(rulesIn({single(stem, {"必须写笔记", "必须写短文", "应当写心得"})}),
                Not(Contains("items.absolute-word")));
    EXPECT_THAT(rulesIn({single(stem, {"一定程度上写", "可以写短文", "应当写心得"})}),
                Not(Contains("items.absolute-word")));
}

TEST(ItemCheck, LetsStatementsSayWhatTheirEvidenceSays)
{
    Question statement = statements(1, 1).front();
    statement.stem = QStringLiteral("会员必须每月交一篇读书笔记。");
    EXPECT_THAT(rulesIn({statement}), Contains("items.absolute-word"));
    statement.evidence.quote = QStringLiteral("会员必须按月交笔记。");
    EXPECT_THAT(rulesIn({statement}), Not(Contains("items.absolute-word")));
}

TEST(ItemCheck, FindsAKeyThatRepeatsTheStem)
{
    const char *const stem = "读书笔记评审由哪个小组负责？";
    EXPECT_THAT(rulesIn({single(stem, {"读书笔记组", "宣传联络组", "财务后勤组"})}), Contains("items.word-from-stem"));
    EXPECT_THAT(rulesIn({single(stem, {"读书笔记组", "读书评审组", "财务后勤组"})}),
                Not(Contains("items.word-from-stem")));
    EXPECT_THAT(rulesIn({single(stem, {"宣传联络组", "读书笔记组", "财务后勤组"})}),
                Not(Contains("items.word-from-stem")));
}

TEST(ItemCheck, FindsTheUnitThatOnlyTheKeyHas)
{
    EXPECT_THAT(rulesIn({single("读书会有多少名会员？", {"12名", "15个", "18位"})}), Contains("items.grammar-cue"));
    EXPECT_THAT(rulesIn({single("读书会有多少名会员？", {"12名", "15名", "18名"})}),
                Not(Contains("items.grammar-cue")));
    EXPECT_THAT(rulesIn({single("读书会有多少会员？", {"12名", "15个", "18位"})}), Not(Contains("items.grammar-cue")));
}

TEST(ItemCheck, SortsNumbersWhoseOrderIsFixed)
{
    Question question = single("读书会有多少名会员？", {"15名", "8名", "1.2万名"});
    EXPECT_THAT(rulesIn({question}), Not(Contains("items.numbers-unsorted")));
    question.fixedOptions = true;
    const auto findings = found({question});
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings.front().finding.rule, "items.numbers-unsorted");
    ASSERT_TRUE(findings.front().fix && applyFix(*findings.front().fix, question));
    EXPECT_EQ(question.options.front().text, QStringLiteral("8名"));
    EXPECT_EQ(question.key, QStringList{QStringLiteral("a")});
    EXPECT_THAT(rulesIn({question}), IsEmpty());
    std::ranges::reverse(question.options);
    EXPECT_THAT(rulesIn({question}), IsEmpty());
}

TEST(ItemCheck, MakesEveryBlankFourLong)
{
    Question question = cloze("会员每月上交一篇______。", "读书日");
    const auto findings = found({question});
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings.front().finding.rule, "items.blank-hint");
    ASSERT_TRUE(findings.front().fix && applyFix(*findings.front().fix, question));
    EXPECT_EQ(question.stem, QStringLiteral("会员每月上交一篇____。"));
    EXPECT_THAT(rulesIn({question}), IsEmpty());
    EXPECT_THAT(rulesIn({cloze("会员每月上交一篇________。", "读书日")}), Not(Contains("items.blank-hint")));
}

TEST(ItemCheck, FindsANegationOnANegation)
{
    const char *const asked = "下列【不】符合会员要求的是哪一项？";
    EXPECT_THAT(rulesIn({single(asked, {"不得迟到早退", "按时到会", "认真记录"})}), Contains("items.double-negative"));
    EXPECT_THAT(rulesIn({single("会员【并非不】能请假的是哪天？", {"第一周", "第二周", "第三周"})}),
                Contains("items.double-negative"));
    EXPECT_THAT(rulesIn({single(asked, {"迟到早退", "按时到会", "认真记录"})}), IsEmpty());
    EXPECT_THAT(rulesIn({single("会员要遵守的是哪一项？", {"不得迟到早退", "按时到会", "认真记录"})}), IsEmpty());
}

TEST(ItemCheck, WantsTwoWrongOptionsWhereOneIsPicked)
{
    EXPECT_THAT(rulesIn({single("读书会做什么？", {"集中学习", "外出参观"})}), Contains("items.too-few-options"));
    EXPECT_THAT(rulesIn({single("读书会做什么？", {"集中学习", "外出参观", "公益劳动"})}), IsEmpty());
    Question several = single("读书会做哪几件事？", {"集中学习", "外出参观", "公益劳动"});
    several.type = QuestionType::Multiple;
    several.key = {QStringLiteral("a"), QStringLiteral("b")};
    several.answer = {QStringLiteral("集中学习"), QStringLiteral("外出参观")};
    EXPECT_THAT(rulesIn({several}), IsEmpty());
    several.key.append(QStringLiteral("c"));
    several.answer.append(QStringLiteral("公益劳动"));
    EXPECT_THAT(rulesIn({several}), Contains("items.too-few-options"));
    several.type = QuestionType::Cloze;
    several.stem = QStringLiteral("会员要____、____、____。");
    EXPECT_THAT(rulesIn({several}), Not(Contains("items.too-few-options")));
}

TEST(ItemCheck, FindsStemsThatAreTooLong)
{
    const QByteArray clause = "会员每月集中学习一次，";
    EXPECT_THAT(rulesIn({single((clause.repeated(16) + "由谁召集？").constData(), {"张老师", "李老师", "王老师"})}),
                Contains("items.stem-long"));
    EXPECT_THAT(rulesIn({single((clause.repeated(8) + "由谁召集？").constData(), {"张老师", "李老师", "王老师"})}),
                Not(Contains("items.stem-long")));
}

} // namespace

} // namespace shixi::questions
