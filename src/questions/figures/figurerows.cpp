#include "questions/figures/figurerows.h"

#include "questions/figures/figurevalue.h"
#include "text/fold.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace shixi::questions
{

namespace
{

// So many neighbours of one in a row, its place among them drawn; it stands in the row itself.
Pool around(const QStringList &row, qsizetype at, int wanted, SplitMix64 &random)
{
    const auto count = std::min<qsizetype>(wanted, row.size() - 1);
    if (at < 0 || count < 2) {
        return {};
    }
    const auto drawn = static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(count) + 1));
    const qsizetype first = std::clamp<qsizetype>(at - drawn, 0, row.size() - 1 - count);
    Pool pool;
    for (qsizetype place = first; place <= first + count; ++place) {
        if (place != at) {
            pool.strays.push_back({row.at(place), nullptr, {}});
        }
    }
    pool.keyPlace = static_cast<int>(at - first);
    return pool;
}

QString digitOf(int value)
{
    return QString(QStringLiteral("零一二三四五六七八九十").at(value));
}

} // namespace

Pool fractionRow(const QString &key, int wanted, SplitMix64 &random)
{
    static const QRegularExpression form(QStringLiteral("^(\\D*?)(?:([0-9]{1,2})/([0-9]{1,2})|"
                                                        "([一二三四五六七八九十])分之([一二三四五六七八九]))(\\D*)$"));
    static const std::array<std::pair<int, int>, 13> common{
        {{1, 10}, {1, 8}, {1, 6}, {1, 5}, {1, 4}, {1, 3}, {2, 5}, {1, 2}, {3, 5}, {2, 3}, {3, 4}, {4, 5}, {5, 6}}};
    const auto match = form.match(key);
    if (!match.hasMatch()) {
        return {};
    }
    const bool spoken = match.capturedLength(4) > 0;
    const auto below = text::parseNumber(match.captured(spoken ? 4 : 3));
    const auto above = text::parseNumber(match.captured(spoken ? 5 : 2));
    const auto write = [&](int top, int bottom) {
        const QString middle = spoken ? digitOf(bottom) + QStringLiteral("分之") + digitOf(top)
                                      : QStringLiteral("%1/%2").arg(top).arg(bottom);
        return match.captured(1) + middle + match.captured(6);
    };
    QStringList row;
    for (const auto &[top, bottom] : common) {
        const bool before = below && above && *above * bottom < *below * top;
        if (before && !row.contains(key)) {
            row.append(key);
        }
        const QString one = write(top, bottom);
        if (!row.contains(one)) {
            row.append(one);
        }
    }
    return around(row, row.indexOf(key), wanted, random);
}

Pool frequencyRow(const QString &key, int wanted, SplitMix64 &random)
{
    static const QRegularExpression every(
        QStringLiteral("^每(小时|天|日|周|两周|半月|半个月|月|个月|季度|季|半年|年|两年|三年|五年)(一次)$"));
    static const QRegularExpression one(QStringLiteral("^一(天|日|周|月|季|年)(一.)$"));
    static const QStringList plain{QStringLiteral("小时"),
                                   QStringLiteral("天"),
                                   QStringLiteral("周"),
                                   QStringLiteral("半月"),
                                   QStringLiteral("月"),
                                   QStringLiteral("季度"),
                                   QStringLiteral("半年"),
                                   QStringLiteral("年"),
                                   QStringLiteral("两年"),
                                   QStringLiteral("三年"),
                                   QStringLiteral("五年")};
    static const QStringList bare{
        QStringLiteral("天"), QStringLiteral("周"), QStringLiteral("月"), QStringLiteral("季"), QStringLiteral("年")};
    const auto match = every.match(key);
    const auto small = one.match(key);
    if (!match.hasMatch() && !small.hasMatch()) {
        return {};
    }
    const auto &found = match.hasMatch() ? match : small;
    const QStringList &lengths = match.hasMatch() ? plain : bare;
    const QString own = found.captured(1);
    const QString same = own == QStringLiteral("日")                       ? QStringLiteral("天")
        : own == QStringLiteral("半个月") || own == QStringLiteral("两周") ? QStringLiteral("半月")
        : own == QStringLiteral("个月")                                    ? QStringLiteral("月")
        : own == QStringLiteral("季") && match.hasMatch()                  ? QStringLiteral("季度")
                                                                           : own;
    QStringList row;
    for (const QString &length : lengths) {
        row.append((match.hasMatch() ? QStringLiteral("每") : QStringLiteral("一")) + (length == same ? own : length)
                   + found.captured(2));
    }
    return around(row, row.indexOf(key), wanted, random);
}

namespace
{

// The two numbers of a span, without their points, and the words around them.
struct SpanForm {
    QString before;
    FigureValue first;
    QString between;
    FigureValue last;
    QString after;

    [[nodiscard]] QString text(qint64 from, qint64 to) const
    {
        return before + first.textOf(from) + between + last.textOf(to) + after;
    }
};

FigureValue numberOf(const QString &digits)
{
    FigureValue made;
    const qsizetype point = digits.indexOf(u'.');
    made.chinese = !digits.isEmpty() && !digits.front().isDigit();
    made.decimals = point < 0 ? 0 : static_cast<int>(digits.size() - point - 1);
    made.number = made.chinese ? text::parseNumber(digits).value_or(0) : QString(digits).remove(u'.').toLongLong();
    return made;
}

std::optional<SpanForm> spanForm(const QString &key)
{
    static const QString digits = QStringLiteral("([0-9]{1,6}(?:\\.[0-9]{1,2})?|[一二两三四五六七八九十百千]{1,6})");
    static const QRegularExpression form(
        QStringLiteral("^(约?)") + digits
        + QStringLiteral("([^0-9一二三四五六七八九十]*?(?:至|到|—|–|～|~|-|以上)[约]?)") + digits
        + QStringLiteral("([^0-9一二三四五六七八九十]*)$"));
    const auto match = form.match(key);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    SpanForm made{match.captured(1),
                  numberOf(match.captured(2)),
                  match.captured(3),
                  numberOf(match.captured(4)),
                  match.captured(5)};
    const bool alike = made.first.decimals == made.last.decimals && made.first.chinese == made.last.chinese;
    return alike && made.first.number > 0 && made.last.number > 0 ? std::optional(made) : std::nullopt;
}

// Moved by its own width, so that no two share a part.
void addMoved(QStringList &row, const SpanForm &span)
{
    const qint64 width = span.last.number - span.first.number;
    const bool ages = span.after.startsWith(u'岁') && span.last.number <= 14; // children
    const qint64 most = ages ? 16 : span.after.startsWith(u'%') && span.last.number <= 100 ? 100 : 9999;
    for (qint64 shift = -3; shift <= 3; ++shift) {
        const qint64 from = span.first.number + shift * (ages && width > 1 ? width / 2 : width);
        const qint64 to = from + width;
        if (from > 0 && to > 0 && std::max(from, to) <= most) {
            row.append(span.text(from, to));
        }
    }
}

// 2000元以上2万元以下 beside 1000元以上1万元以下.
void addMultiples(QStringList &row, const SpanForm &span)
{
    for (const qint64 halves : {1, 2, 3, 4, 6, 10}) {
        const bool whole = span.first.number * halves % 2 == 0 && span.last.number * halves % 2 == 0;
        const qint64 from = span.first.number * halves / 2;
        const qint64 to = span.last.number * halves / 2;
        if (whole && from <= 9999 && to <= 9999) {
            row.append(span.text(from, to));
        }
    }
}

} // namespace

Pool spanRow(const QString &key, int wanted, SplitMix64 &random)
{
    static const QRegularExpression thousands(QStringLiteral("[万千亿]"));
    const auto span = spanForm(key);
    if (!span) {
        return {};
    }
    QStringList row;
    const bool sameUnit = span->between.contains(thousands) == span->after.contains(thousands);
    const bool limits = span->between.contains(QStringLiteral("以上"));
    sameUnit && !limits ? addMoved(row, *span) : addMultiples(row, *span);
    return around(row, row.indexOf(key), wanted, random);
}

} // namespace shixi::questions
