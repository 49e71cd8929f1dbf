#include "questions/figures/figurevalue.h"

namespace shixi::questions
{

namespace
{

const QString chineseDigits = QStringLiteral("零一二三四五六七八九十");

std::optional<qint64> chineseDigit(QChar character)
{
    if (character == u'两') {
        return 2;
    }
    const qsizetype at = chineseDigits.indexOf(character);
    return at > 0 ? std::optional<qint64>(at) : std::nullopt;
}

const Approximation *markOf(const FigureValue &figure, const std::vector<Approximation> &approximations)
{
    for (const Approximation &mark : approximations) {
        const bool here = mark.before ? figure.before == mark.mark
                                      : figure.after.startsWith(mark.mark) || figure.after.endsWith(mark.mark);
        if (here) {
            return &mark;
        }
    }
    return nullptr;
}

bool isPercent(const QString &unit)
{
    return unit.startsWith(u'%') || unit.startsWith(u'％');
}

bool hasNumber(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("[0-9０-９.．/／%％零一二三四五六七八九十百千两半几]"));
    return number.match(text).hasMatch();
}

} // namespace

std::optional<FigureValue> FigureValue::parse(const QString &text, const std::vector<Approximation> &approximations)
{
    static const QRegularExpression form(QStringLiteral("^([^0-9一二两三四五六七八九十]*)"
                                                        "([0-9]{1,12}|[一二两三四五六七八九十])(.*)$"));
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    FigureValue made;
    made.before = match.captured(1);
    made.after = match.captured(3);
    const auto chinese = chineseDigit(match.captured(2).front());
    made.chinese = chinese.has_value();
    made.twoAsLiang = match.captured(2) != QStringLiteral("二");
    made.number = chinese ? *chinese : match.captured(2).toLongLong();
    made.mark = markOf(made, approximations);
    const bool loose = !made.before.isEmpty() && (made.mark == nullptr || !made.mark->before);
    const bool plainAfter = !made.after.isEmpty() && !hasNumber(made.after.mid(isPercent(made.after) ? 1 : 0));
    const bool grouped = made.chinese && (made.after.startsWith(u'万') || made.after.startsWith(u'亿'));
    if (loose || !plainAfter || grouped || made.number < 1) {
        return std::nullopt;
    }
    return made;
}

QString FigureValue::textOf(qint64 value) const
{
    if (value < 1 || (chinese && value > 10) || (isPercent(after) && value > 100)) {
        return {};
    }
    const bool liang = chinese && value == 2 && twoAsLiang;
    const QString digits = liang ? QStringLiteral("两")
        : chinese                ? QString(chineseDigits.at(static_cast<qsizetype>(value)))
                                 : QString::number(value);
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

} // namespace shixi::questions
