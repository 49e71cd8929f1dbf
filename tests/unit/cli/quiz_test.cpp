#include "madeupfolder.h"

#include <QRegularExpression>

namespace shixi::cli::test
{

namespace
{

using questions::Question;
using testing::HasSubstr;

class Quiz : public SetProgram
{
protected:
    void SetUp() override
    {
        if (!QFile::exists(QStringLiteral("/usr/bin/script"))) {
            GTEST_SKIP() << "script(1), which gives the program a terminal, is not installed";
        }
    }

    static void give(Question &question, std::initializer_list<const char *> options)
    {
        for (const char *option : options) {
            const auto letter = static_cast<char16_t>(u'a' + question.options.size());
            question.options.push_back({QString(QChar(letter)), QString::fromUtf8(option), {}});
        }
    }

    std::string answered(const QByteArray &typed) const
    {
        QProcess process;
        process.start(QStringLiteral("/usr/bin/script"),
                      {QStringLiteral("-qec"),
                       QStringLiteral("LC_ALL=C.UTF-8 " SHIXICTL " quiz '%1' --count 1").arg(folder()),
                       QStringLiteral("/dev/null")});
        process.write(typed + '\n');
        process.closeWriteChannel();
        EXPECT_TRUE(process.waitForFinished(60000));
        EXPECT_EQ(process.exitCode(), 0);
        return process.readAllStandardOutput().toStdString();
    }

    // The number or letter before each of the texts, as they are shown.
    QByteArray named(std::initializer_list<const char *> texts) const
    {
        const Ran ran = shixictl({QStringLiteral("quiz"), folder(), QStringLiteral("--show-answers")});
        QByteArray names;
        for (const char *shown : texts) {
            const QRegularExpression line(QStringLiteral("^ +([A-Z1-9])\\. %1$").arg(QString::fromUtf8(shown)),
                                          QRegularExpression::MultilineOption);
            const QRegularExpressionMatch found = line.match(QString::fromUtf8(ran.out));
            EXPECT_TRUE(found.hasMatch()) << shown << ran.out.constData() << ran.err.constData();
            names += found.captured(1).toUtf8();
        }
        return names;
    }
};

TEST_F(Quiz, TakesPairsInAnyOrderAndEitherCase)
{
    Question pairs = question(QuestionType::Matching, "把月份与活动连起来。");
    give(pairs, {"一月", "二月", "三月", "读书", "写作", "参观", "讨论"});
    pairs.key = {QStringLiteral("a=e"), QStringLiteral("b=d"), QStringLiteral("c=g")};
    pairs.answer = {QStringLiteral("一月 — 写作"), QStringLiteral("二月 — 读书"), QStringLiteral("三月 — 讨论")};
    pairs.answerIsList = true;
    pairs.fixedOptions = true;
    writeFolder({pairs});
    EXPECT_THAT(answered("1b 2a 3d"), HasSubstr("1 of 1 right."));
    EXPECT_THAT(answered("3D,2A,1B"), HasSubstr("1 of 1 right."));
    EXPECT_THAT(answered("1a 2a 3d 1b"), HasSubstr("1 of 1 right."));
    EXPECT_THAT(answered("1a 2b 3d"), HasSubstr("0 of 1 right."));
    EXPECT_THAT(answered("1b 2a"), HasSubstr("0 of 1 right."));
}

TEST_F(Quiz, ShowsEveryPairAfterwards)
{
    Question pairs = question(QuestionType::Matching, "把月份与活动连起来。");
    give(pairs, {"一月", "二月", "三月", "读书", "写作", "参观"});
    pairs.key = {QStringLiteral("a=e"), QStringLiteral("b=d"), QStringLiteral("c=f")};
    pairs.answer = {QStringLiteral("一月 — 写作"), QStringLiteral("二月 — 读书"), QStringLiteral("三月 — 参观")};
    pairs.answerIsList = true;
    writeFolder({pairs});
    const QByteArray one = named({"一月", "写作", "二月", "读书", "三月", "参观"});
    const std::string out = answered(one);
    EXPECT_THAT(out, HasSubstr("1 of 1 right."));
    EXPECT_THAT(out, testing::AllOf(HasSubstr("一月 – 写作"), HasSubstr("二月 – 读书"), HasSubstr("三月 – 参观")));
}

TEST_F(Quiz, TakesTheLettersOfAnOrder)
{
    Question order = question(QuestionType::Ordering, "按先后排列下列活动。");
    give(order, {"写作", "读书", "参观"});
    order.form = Form::Fill;
    order.key = {QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("c")};
    order.answer = {QStringLiteral("读书"), QStringLiteral("写作"), QStringLiteral("参观")};
    order.answerIsList = true;
    writeFolder({order});
    EXPECT_THAT(answered(named({"读书", "写作", "参观"})), HasSubstr("1 of 1 right."));
    EXPECT_THAT(answered(named({"写作", "读书", "参观"})), HasSubstr("0 of 1 right."));
}

TEST_F(Quiz, TakesTheLetterOfAStatement)
{
    Question statement = question(QuestionType::TrueFalse, "读书会成立于2020年5月。");
    give(statement, {"对", "错"});
    statement.key = {QStringLiteral("b")};
    statement.answer = {QStringLiteral("错")};
    statement.fixedOptions = true;
    writeFolder({statement});
    EXPECT_THAT(answered("b"), HasSubstr("1 of 1 right."));
    EXPECT_THAT(answered("ａ"), HasSubstr("0 of 1 right."));
}

TEST_F(Quiz, ShowsWhereATypedAnswerDiffers)
{
    Question typed = question(QuestionType::Short, "填空：读书会成立于____。");
    typed.form = Form::Recall;
    typed.answer = {QStringLiteral("2019年5月")};
    writeFolder({typed});
    EXPECT_THAT(answered("二〇一九年五月"), HasSubstr("1 of 1 right."));
    EXPECT_THAT(answered("2019年6月"), testing::AllOf(HasSubstr("0 of 1 right."), HasSubstr("2019年【5】[-6-]月")));
}

TEST_F(Quiz, CountsNothingWhereNothingMoreIsTyped)
{
    Question typed = question(QuestionType::Short, "填空：读书会成立于____。");
    typed.form = Form::Recall;
    typed.answer = {QStringLiteral("2019年5月")};
    writeFolder({typed});
    EXPECT_THAT(answered("\x04"), testing::Not(HasSubstr("right.")));
}

} // namespace

} // namespace shixi::cli::test
