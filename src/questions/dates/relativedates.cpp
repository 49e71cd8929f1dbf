#include "questions/dates/relativedates.h"

#include <QRegularExpression>

namespace shixi::questions
{

namespace
{

using knowledge::Fact;

// 过去年轻人 tells no 去年.
const QRegularExpression &relativeDate()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![过如之以此])(?<year>今年|去年|前年|明年|同年|当年|次年|翌年)(?![轻龄纪青老])(?<rest>[0-9]{"
                       "1,2}月(?:[0-9]{1,2}日)?)?"
                       "(?<span>至(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?)?(?![（(])"));
    return pattern;
}

// 今年 by the year the article tells of.
std::optional<int> yearCounted(const QString &word, const Material &material)
{
    static const std::map<QString, int> apart{{QStringLiteral("今年"), 0},
                                              {QStringLiteral("去年"), -1},
                                              {QStringLiteral("前年"), -2},
                                              {QStringLiteral("明年"), 1}};
    const auto known = apart.find(word);
    const auto &anchor = material.article().anchorYear;
    return anchor && known != apart.end() ? std::optional(*anchor + known->second) : std::nullopt;
}

// 同年9月 by the date a fact of the same paragraph knows it to be.
QString dateKnown(const QString &written, const Fact &fact, const Material &material)
{
    static const QRegularExpression full(QStringLiteral("^[0-9]{4}年"));
    const text::Span paragraph = material.paragraph(material.evidence(fact));
    for (const Fact *other : material.facts()) {
        const bool near =
            other->evidence.start >= paragraph.start && other->evidence.start < paragraph.start + paragraph.length;
        if (near && other->surface == written && full.match(other->answer).hasMatch()) {
            return other->answer;
        }
    }
    return {};
}

QString meantBy(const QRegularExpressionMatch &found, const Fact &fact, const Material &material)
{
    const QString known = dateKnown(found.captured(), fact, material);
    const auto year = known.isEmpty() ? yearCounted(found.captured(QStringLiteral("year")), material) : std::nullopt;
    if (!year) {
        return known;
    }
    return QString::number(*year) + u'年' + found.captured(QStringLiteral("rest"))
        + found.captured(QStringLiteral("span"));
}

} // namespace

QString withYearsTold(QString words, const Fact &fact, const Material &material)
{
    const bool ownText = fact.evidence.article == material.article().name; // another set's 今年 is another year
    qsizetype from = ownText ? 0 : words.size();
    for (auto found = relativeDate().match(words, from); found.hasMatch(); found = relativeDate().match(words, from)) {
        const QString meant = meantBy(found, fact, material);
        from = found.capturedEnd();
        if (!meant.isEmpty() && !words.contains(meant)) {
            const QString told = u'（' + meant + u'）';
            words.insert(from, told);
            from += told.size();
        }
    }
    return words;
}

} // namespace shixi::questions
