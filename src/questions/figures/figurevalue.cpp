#include "questions/figures/figurevalue.h"

#include "text/fold.h"

namespace shixi::questions
{

namespace
{

const QString chineseDigits = QStringLiteral("零一二三四五六七八九");

// Up to four digits as they are spoken: 24 is 二十四, 105 is 一百零五.
QString spoken(qint64 value)
{
    static const QString places = QStringLiteral("个十百千");
    const QString digits = QString::number(value);
    QString made;
    for (qsizetype at = 0; at < digits.size(); ++at) {
        const int digit = digits.at(at).digitValue();
        const qsizetype place = digits.size() - 1 - at;
        const bool silent = digit == 0 && (made.endsWith(u'零') || digits.mid(at).count(u'0') == digits.size() - at);
        if (silent) {
            continue;
        }
        const bool bareTen = digit == 1 && place == 1 && digits.size() == 2;
        made += bareTen ? QString() : QString(chineseDigits.at(digit));
        made += digit == 0 || place == 0 ? QString() : QString(places.at(place));
    }
    return made;
}

QString withPoint(qint64 value, int decimals)
{
    const QString digits = QString::number(value).rightJustified(decimals + 1, u'0');
    return decimals == 0 ? digits : digits.chopped(decimals) + u'.' + digits.right(decimals);
}

// 1.2万余个: the mark stands behind the 万 too.
QString withoutThousands(const QString &after)
{
    qsizetype at = 0;
    while (at < after.size() && QStringLiteral("百千万亿%％").contains(after.at(at))) {
        ++at;
    }
    return after.mid(at);
}

const Approximation *markOf(const FigureValue &figure, const std::vector<Approximation> &approximations)
{
    const QString behind = withoutThousands(figure.after);
    for (const Approximation &mark : approximations) {
        const bool here =
            mark.before ? figure.before == mark.mark : behind.startsWith(mark.mark) || behind.endsWith(mark.mark);
        if (here) {
            return &mark;
        }
    }
    return nullptr;
}

bool hasNumber(QString text)
{
    static const QRegularExpression number(QStringLiteral("[0-9０-９零一二三四五六七八九十百千两半几～—~-]"));
    return number.match(text.remove(QStringLiteral("百分点"))).hasMatch();
}

// What may stand before a number and is no mark of it.
bool isPlainBefore(const QString &before)
{
    static const QStringList plain{QStringLiteral("零下"), QStringLiteral("百分之"), QStringLiteral("千分之")};
    return before.isEmpty() || plain.contains(before);
}

} // namespace

std::optional<FigureValue> FigureValue::parse(const QString &text, const std::vector<Approximation> &approximations)
{
    static const QRegularExpression form(
        QStringLiteral("^(零下|百分之|千分之|[^0-9零一二两三四五六七八九十百千]*)"
                       "(?:([0-9]{1,12})(?:\\.([0-9]{1,3}))?|([零一二两三四五六七八九十百千]{1,7}))(.*)$"));
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    FigureValue made;
    made.before = match.captured(1);
    made.after = match.captured(5);
    made.chinese = !match.captured(4).isEmpty();
    made.twoAsLiang = match.captured(4) != QStringLiteral("二");
    made.decimals = static_cast<int>(match.capturedLength(3));
    const QString digits = match.captured(2) + match.captured(3);
    const auto spokenNumber = text::parseNumber(match.captured(4));
    made.number = made.chinese ? spokenNumber.value_or(0) : digits.toLongLong();
    made.mark = markOf(made, approximations);
    const bool loose = !isPlainBefore(made.before) && (made.mark == nullptr || !made.mark->before);
    const bool bare = made.after.isEmpty() && made.decimals == 0 && !made.isShare();
    const bool tooMany = made.chinese && (made.number > 9999 || spoken(made.number).size() > 7);
    if (loose || bare || tooMany || hasNumber(withoutThousands(made.after)) || made.number < 1) {
        return std::nullopt;
    }
    return made;
}

bool FigureValue::isShare() const
{
    return after.startsWith(u'%') || after.startsWith(u'％') || after.startsWith(u'成')
        || before == QStringLiteral("百分之");
}

QString FigureValue::textOf(qint64 value) const
{
    const qint64 all = (after.startsWith(u'成') ? 10 : 100) * one();
    const bool tooMuch = isShare() && number <= all && value > (after.startsWith(u'成') ? all - one() : all);
    if (value < 1 || (chinese && value > 9999) || tooMuch) {
        return {};
    }
    const bool liang = chinese && value == 2 && twoAsLiang && !before.endsWith(QStringLiteral("之"));
    const QString digits = liang ? QStringLiteral("两") : chinese ? spoken(value) : withPoint(value, decimals);
    return before + digits + after;
}

bool FigureValue::mayBeTrue(qint64 value) const
{
    if (value == number) {
        return true;
    }
    if (mark == nullptr) {
        return false;
    }
    if (mark->lastDigit) {
        return value > number && value < number + step();
    }
    return value * 1000 >= number * (1000 + mark->fromPerMille) && value * 1000 <= number * (1000 + mark->toPerMille);
}

qint64 FigureValue::step() const
{
    qint64 made = 1;
    while (number % (made * 10) == 0 && number / (made * 10) > 0) {
        made *= 10;
    }
    return made;
}

qint64 FigureValue::one() const
{
    qint64 made = 1;
    for (int at = 0; at < decimals; ++at) {
        made *= 10;
    }
    return made;
}

bool FigureValue::wearsTheSame(const FigureValue &other) const
{
    return before == other.before && after == other.after && chinese == other.chinese && decimals == other.decimals;
}

} // namespace shixi::questions
