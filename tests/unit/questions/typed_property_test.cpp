#include "core/splitmix64.h"
#include "facts.h"
#include "questions/typed/typed.h"

#include <gtest/gtest.h>

#include <QDate>

#include <algorithm>
#include <vector>

// A namespace of its own: test files are compiled together.
namespace shixi::questions::typedproperties
{

namespace
{

QString chineseDigits(qint64 number)
{
    static const QString digits = QStringLiteral("〇一二三四五六七八九");
    QString text;
    for (const QChar digit : QString::number(number)) {
        text += digits[digit.digitValue()];
    }
    return text;
}

// Up to 9999: 一千零五, 三百五十.
QString chineseNumber(qint64 number)
{
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    static const QStringList units = {"", "十", "百", "千"};
    const QString plain = QString::number(number);
    QString text;
    for (qsizetype at = 0; at < plain.size(); ++at) {
        const int digit = plain[at].digitValue();
        if (digit > 0) {
            text += digits[digit] + units[plain.size() - 1 - at];
        } else if (!text.endsWith(digits[0])) {
            text += digits[0];
        }
    }
    while (text.size() > 1 && text.endsWith(digits[0])) {
        text.chop(1);
    }
    return text;
}

QString withThousands(qint64 number)
{
    QString text = QString::number(number);
    for (qsizetype at = text.size() - 3; at > 0; at -= 3) {
        text.insert(at, u',');
    }
    return text;
}

QStringList writtenNumbers(qint64 number)
{
    QStringList all = {QString::number(number),
                       withThousands(number),
                       QString::number(number) + QStringLiteral("字"),
                       QStringLiteral("共") + QString::number(number),
                       QString::number(number) + QStringLiteral(".0")};
    if (number < 10'000) {
        all += {chineseNumber(number), chineseNumber(number) + QStringLiteral("字")};
    }
    if (number > 0 && number % 1000 == 0) {
        all += QString::number(static_cast<double>(number) / 10'000.0, 'f', 1) + QStringLiteral("万");
    }
    if (number > 0 && number % 10'000 == 0) {
        all += chineseNumber(number / 10'000 % 10'000) + QStringLiteral("万");
        if (number / 10'000 >= 10'000) {
            all.removeLast();
        }
    }
    return all;
}

QStringList writtenDays(QDate date)
{
    const int y = date.year();
    const int m = date.month();
    const int d = date.day();
    const QString numbers = QStringLiteral("%1年%2月%3日").arg(y).arg(m).arg(d);
    return {numbers,
            date.toString(Qt::ISODate),
            date.toString(QStringLiteral("yyyyMMdd")),
            QStringLiteral("%1.%2.%3").arg(y).arg(m).arg(d),
            QStringLiteral("%1/%2/%3").arg(y).arg(m).arg(d),
            QStringLiteral("%1 %2 %3").arg(y).arg(m).arg(d),
            QStringLiteral("%1年%2月%3号").arg(chineseDigits(y), chineseNumber(m), chineseNumber(d))};
}

QStringList writtenMonths(QDate date)
{
    const int y = date.year();
    const int m = date.month();
    return {QStringLiteral("%1年%2月").arg(y).arg(m),
            QStringLiteral("%1.%2").arg(y).arg(m),
            date.toString(QStringLiteral("yyyy-MM")),
            QStringLiteral("%1年%2月").arg(chineseDigits(y), chineseNumber(m))};
}

QStringList writtenSpans(int y, int from, int to)
{
    return {QStringLiteral("%1年%2月至%3月").arg(y).arg(from).arg(to),
            QStringLiteral("%1年%2—%3月").arg(y).arg(from).arg(to),
            QStringLiteral("%1.%2-%3").arg(y).arg(from).arg(to),
            QStringLiteral("%1年%2月到%1年%3月").arg(y).arg(from).arg(to)};
}

struct Value {
    QString canonical; // equal only for equal values
    QStringList written;
};

qint64 numberFrom(SplitMix64 &random)
{
    switch (random.below(4)) {
    case 0:
        return static_cast<qint64>(random.below(100));
    case 1:
        return static_cast<qint64>(random.below(10'000));
    case 2:
        return static_cast<qint64>(random.below(1000)) * 1000;
    default:
        return static_cast<qint64>(random.below(1'000'000'000));
    }
}

Value numberValue(SplitMix64 &random)
{
    const qint64 number = numberFrom(random);
    return {QString::number(number), writtenNumbers(number)};
}

Value dateValue(SplitMix64 &random)
{
    // Few years and months, so that neighbours meet often.
    const QDate date(2018 + static_cast<int>(random.below(4)),
                     1 + static_cast<int>(random.below(12)),
                     1 + static_cast<int>(random.below(28)));
    switch (random.below(3)) {
    case 0:
        return {date.toString(Qt::ISODate), writtenDays(date)};
    case 1:
        return {date.toString(QStringLiteral("yyyy-MM")), writtenMonths(date)};
    default: {
        const int to = std::min(date.month() + 1 + static_cast<int>(random.below(3)), 12);
        return {QStringLiteral("%1 %2 %3").arg(date.year()).arg(date.month()).arg(to),
                writtenSpans(date.year(), date.month(), to)};
    }
    }
}

QString oneOf(const QStringList &texts, SplitMix64 &random)
{
    return texts[static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(texts.size())))];
}

Question asked(Kind kind, const QString &answer)
{
    Question made = fixture::question(QuestionType::Short, {}, {answer});
    made.kind = kind;
    return made;
}

// Every pair of two values in one of their notations each.
void expectOnlyEqualValuesMeet(Kind kind, Value (*make)(SplitMix64 &), std::uint64_t seed)
{
    SplitMix64 random(seed);
    int same = 0;
    for (int pair = 0; pair < 6000; ++pair) {
        const Value one = make(random);
        const Value other = random.below(4) == 0 ? one : make(random);
        const QString right = oneOf(one.written, random);
        const QString typed = oneOf(other.written, random);
        const bool equal = one.canonical == other.canonical;
        same += equal ? 1 : 0;
        ASSERT_EQ(checkTyped(asked(kind, right), typed), equal ? Verdict::Right : Verdict::Wrong)
            << right.toStdString() << " <- " << typed.toStdString();
    }
    EXPECT_GT(same, 1000);
}

} // namespace

TEST(TypedAnswer, TwoNumbersMeetInAnyNotationOnlyWhereTheyAreOneNumber)
{
    expectOnlyEqualValuesMeet(Kind::Figure, numberValue, 41);
}

TEST(TypedAnswer, TwoDatesMeetInAnyNotationOnlyWhereTheyAreOneDate)
{
    expectOnlyEqualValuesMeet(Kind::DateEvent, dateValue, 42);
}

TEST(TypedAnswer, IsAlwaysRightWhereItIsTheAnswerItself)
{
    static const QString characters =
        QStringLiteral("一二三十百万零半余近年月日至个名党的政治建设强、，。《》（）-—～.·/%+ 不副A9乾繫\u3000👍");
    const QList<uint> drawn = characters.toUcs4();
    SplitMix64 random(43);
    for (int round = 0; round < 4000; ++round) {
        QString answer;
        for (std::uint64_t length = 1 + random.below(12); length > 0; --length) {
            answer +=
                QChar::fromUcs4(drawn[static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(drawn.size())))]);
        }
        const Kind kind = static_cast<Kind>(random.below(8));
        if (!answer.trimmed().isEmpty()) {
            ASSERT_EQ(checkTyped(asked(kind, answer), answer), Verdict::Right) << answer.toStdString();
        }
    }
}

TEST(TypedAnswer, OfAListIsRightInEveryOrder)
{
    Question list =
        fixture::question(QuestionType::Short, {}, {"政治功能强", "支部班子强", "党员队伍强", "作用发挥强"});
    list.kind = Kind::SloganList;
    std::vector<int> order = {0, 1, 2, 3};
    do {
        QStringList typed;
        for (const int at : order) {
            typed += list.answer[at];
        }
        EXPECT_EQ(checkTyped(list, typed.join(QChar(u'，'))), Verdict::Right);
        EXPECT_EQ(checkTyped(list, typed.join(QString())), Verdict::Right);
        typed.removeLast();
        EXPECT_EQ(checkTyped(list, typed.join(QChar(u' '))), Verdict::Partial);
    } while (std::ranges::next_permutation(order).found);
}

TEST(TypedAnswer, IsNotNearWhereItIsAsNearToAWrongOption)
{
    Question asked = fixture::question(QuestionType::Short, {"a"}, {"首问负责制"});
    asked.kind = Kind::Term;
    EXPECT_EQ(checkTyped(asked, QStringLiteral("首闻负责制")), Verdict::Near);
    asked.options = {{"a", "首问负责制", {}}, {"b", "首接负责制", {}}};
    EXPECT_EQ(checkTyped(asked, QStringLiteral("首闻负责制")), Verdict::Wrong);
}

TEST(TypedAnswer, MayRepeatTheYearTheQuestionNames)
{
    Question day = asked(Kind::DateEvent, QStringLiteral("7月9日"));
    EXPECT_EQ(checkTyped(day, QStringLiteral("2019年7月9日")), Verdict::Wrong);
    day.stem = QStringLiteral("2019年的会议在几月几日召开？");
    EXPECT_EQ(checkTyped(day, QStringLiteral("2019年7月9日")), Verdict::Right);
    EXPECT_EQ(checkTyped(day, QStringLiteral("2018年7月9日")), Verdict::Wrong);
}

TEST(TypedAnswer, WithoutARightAnswerIsWrong)
{
    const Question none = fixture::question(QuestionType::Short, {});
    EXPECT_EQ(checkTyped(none, QStringLiteral("甲")), Verdict::Wrong);
    EXPECT_FALSE(isTypedAsPinyin(none, QStringLiteral("jia")));
}

TEST(TypedAnswer, OfAListSaysWhichItemIsMissing)
{
    Question steps = fixture::question(QuestionType::Short, {}, {"通读", "提问", "讨论", "摘记"});
    steps.kind = Kind::SloganList;
    const QString typed = QStringLiteral("摘记，通读 讨論");
    ASSERT_EQ(checkTyped(steps, typed), Verdict::Partial);
    EXPECT_EQ(missingItems(steps, typed), QStringList{QStringLiteral("提问")});
    EXPECT_EQ(missingItems(steps, QStringLiteral("通读、提问、讨论、摘记")), QStringList());
    EXPECT_EQ(missingItems(steps, QStringLiteral("通读、提问、朗诵")), QStringList());
}

TEST(TypedAnswer, OfAListWrittenAsOneTextSaysWhichItemIsMissing)
{
    Question places = asked(Kind::SloganList, QStringLiteral("钥匙、灯火和茶水"));
    const QString typed = QStringLiteral("茶水、钥匙");
    ASSERT_EQ(checkTyped(places, typed), Verdict::Partial);
    EXPECT_EQ(missingItems(places, typed), QStringList{QStringLiteral("灯火")});
}

TEST(TypedAnswer, LongerThanAnAnswerCanBeIsWrong)
{
    const Question steps = asked(Kind::Term, QStringLiteral("七步法"));
    const QString padded = QStringLiteral("七步法") + QString(longestTyped(steps), QChar(u' '));
    EXPECT_EQ(checkTyped(steps, padded.first(longestTyped(steps))), Verdict::Right);
    EXPECT_EQ(checkTyped(steps, padded), Verdict::Wrong);
}

} // namespace shixi::questions::typedproperties
