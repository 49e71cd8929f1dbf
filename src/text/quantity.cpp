#include "text/quantity.h"

#include "text/fold.h"

#include <QString>

#include <numeric>

namespace shixi::text
{

namespace
{

constexpr qsizetype c_mostPlaces = 12;

qint64 scaleOf(QChar unit)
{
    switch (unit.unicode()) {
    case u'百':
        return 100;
    case u'千':
        return 1000;
    case u'万':
        return 10'000;
    case u'亿':
        return 100'000'000;
    default:
        return 0;
    }
}

bool isChineseDigit(QChar character)
{
    static const QString digits = QStringLiteral("零〇○一二三四五六七八九壹贰叁肆伍陆柒捌玖");
    return digits.contains(character);
}

bool isPlainDigit(QChar character)
{
    return character.unicode() < 128 && character.isDigit();
}

std::optional<Ratio> whole(QStringView text)
{
    const auto number = parseNumber(text);
    return number ? ratioOf(*number, 1) : std::nullopt;
}

// What stands behind the point: digits of one script, then 百 千 万 亿. No 十: 八点三十 is a time of day.
std::optional<Ratio> decimal(QStringView before, QStringView behind, bool chinese)
{
    qsizetype places = 0;
    while (places < behind.size() && (chinese ? isChineseDigit(behind[places]) : isPlainDigit(behind[places]))) {
        ++places;
    }
    auto value = whole(before);
    const auto digits = places > 0 && places <= c_mostPlaces ? parseNumber(behind.first(places)) : std::nullopt;
    if (!value || !digits) {
        return std::nullopt;
    }
    qint64 scale = 1;
    for (qsizetype place = 0; place < places; ++place) {
        scale *= 10;
    }
    const auto fraction = ratioOf(*digits, scale);
    value = fraction ? sum(*value, *fraction) : std::nullopt;
    for (const QChar unit : behind.sliced(places)) {
        const auto factor = ratioOf(scaleOf(unit), 1);
        value = value && scaleOf(unit) > 0 ? product(*value, *factor) : std::nullopt;
    }
    return value;
}

std::optional<Ratio> decimalIn(QStringView text)
{
    for (const QChar mark : {QChar(u'.'), QChar(u'点')}) {
        const qsizetype at = text.indexOf(mark);
        if (at > 0 && (mark == u'.') == isPlainDigit(text[at - 1])) {
            return decimal(text.first(at), text.sliced(at + 1), mark != u'.');
        }
    }
    return std::nullopt;
}

std::optional<Ratio> plain(QStringView text)
{
    const auto number = whole(text);
    return number ? number : decimalIn(text);
}

std::optional<Ratio> over(const std::optional<Ratio> &part, const std::optional<Ratio> &all)
{
    if (!part || !all || all->numerator <= 0) {
        return std::nullopt;
    }
    return product(*part, {all->denominator, all->numerator});
}

std::optional<Ratio> fraction(QStringView text)
{
    const qsizetype words = text.indexOf(QStringLiteral("分之"));
    if (words > 0) {
        const QStringView all = text.first(words);
        const auto hundred = all == QStringLiteral("百") ? ratioOf(100, 1) : std::nullopt;
        const auto thousand = all == QStringLiteral("千") ? ratioOf(1000, 1) : std::nullopt;
        const QStringView part = text.sliced(words + 2);
        return over(part == QStringLiteral("百") ? ratioOf(100, 1) : plain(part),
                    hundred        ? hundred
                        : thousand ? thousand
                                   : whole(all));
    }
    const qsizetype slash = text.indexOf(u'/');
    if (slash > 0) {
        return over(whole(text.first(slash)), whole(text.sliced(slash + 1)));
    }
    return std::nullopt;
}

// 六成 is 60 per cent, 八成五 is 85.
std::optional<Ratio> tenths(QStringView text)
{
    const qsizetype at = text.indexOf(u'成');
    if (at != 1 || text.size() > 3) {
        return std::nullopt;
    }
    const auto first = parseNumber(text.first(1));
    const auto second = text.size() == 3 ? parseNumber(text.sliced(2)) : std::optional<qint64>(0);
    if (!first || !second || *second > 9) {
        return std::nullopt;
    }
    return ratioOf(*first * 10 + *second, 100);
}

} // namespace

std::optional<Ratio> ratioOf(qint64 numerator, qint64 denominator)
{
    if (denominator <= 0) {
        return std::nullopt;
    }
    const qint64 common = std::gcd(numerator, denominator);
    return Ratio{numerator / common, denominator / common};
}

std::optional<Ratio> product(const Ratio &one, const Ratio &other)
{
    const auto left = ratioOf(one.numerator, other.denominator);
    const auto right = ratioOf(other.numerator, one.denominator);
    qint64 numerator = 0;
    qint64 denominator = 0;
    if (!left || !right || qMulOverflow(left->numerator, right->numerator, &numerator)
        || qMulOverflow(left->denominator, right->denominator, &denominator)) {
        return std::nullopt;
    }
    return Ratio{numerator, denominator};
}

std::optional<Ratio> sum(const Ratio &one, const Ratio &other)
{
    qint64 left = 0;
    qint64 right = 0;
    qint64 numerator = 0;
    qint64 denominator = 0;
    if (qMulOverflow(one.numerator, other.denominator, &left) || qMulOverflow(other.numerator, one.denominator, &right)
        || qAddOverflow(left, right, &numerator) || qMulOverflow(one.denominator, other.denominator, &denominator)) {
        return std::nullopt;
    }
    return ratioOf(numerator, denominator);
}

bool isLess(const Ratio &one, const Ratio &other)
{
    const auto difference = sum(other, {-one.numerator, one.denominator});
    return difference && difference->numerator > 0;
}

std::optional<Ratio> parseRatio(QStringView text)
{
    const QString folded = fold(text).trimmed();
    const QStringView all = folded;
    if (all == QStringLiteral("半") || all == QStringLiteral("一半")) {
        return ratioOf(1, 2);
    }
    if (all.endsWith(u'%') || all.endsWith(QChar(u'‰'))) {
        return over(plain(all.chopped(1)), ratioOf(all.endsWith(u'%') ? 100 : 1000, 1));
    }
    for (const auto &read : {plain(all), fraction(all), tenths(all)}) {
        if (read) {
            return read;
        }
    }
    return std::nullopt;
}

} // namespace shixi::text
