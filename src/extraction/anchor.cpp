#include "extraction/datevalue.h"

#include <algorithm>

namespace shixi::extraction
{

namespace
{

// The years a sentence states outright, titles and quotations apart, as the text of `anchor` rules sees them.
std::optional<int> latestYear(const Layout &layout, Span where, const std::vector<const Rule *> &rules)
{
    std::optional<int> latest;
    for (const Rule *rule : rules) {
        auto matches = rule->pattern.globalMatch(layout.view(where));
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const Span span{where.start + match.capturedStart(), match.capturedLength()};
            if (meetsAny(layout.titles, span)) {
                continue;
            }
            // 截至2013年底 is written in the year after.
            const int year =
                match.captured(QStringLiteral("y")).toInt() + (rule->id.endsWith(QLatin1String("past")) ? 1 : 0);
            latest = std::max(latest.value_or(0), year);
        }
    }
    return latest;
}

// The first place that needs a year and has none: 今年…, 3月24日.
const Sentence *firstOpenDate(const Layout &layout, const std::vector<const Rule *> &rules)
{
    for (const Sentence &sentence : layout.sentences) {
        for (const Rule *rule : rules) {
            if (rule->pattern.match(layout.view(sentence.span)).hasMatch()) {
                return &sentence;
            }
        }
    }
    return nullptr;
}

std::optional<int> yearOfText(const Layout &layout, const Rules &rules)
{
    const auto stated = rules.of(QStringLiteral("anchor"));
    // A line that says when the page was published.
    const auto dateline = rules.of(QStringLiteral("dateline"));
    for (const Rule *rule : dateline) {
        const auto match = rule->pattern.match(layout.folded);
        if (match.hasMatch()) {
            return match.captured(QStringLiteral("y")).toInt();
        }
    }
    const Sentence *open = firstOpenDate(layout, rules.of(QStringLiteral("open")));
    if (open == nullptr) {
        return std::nullopt;
    }
    if (const auto beside = latestYear(layout, open->span, stated)) {
        return beside;
    }
    std::optional<int> latest;
    for (const Sentence &sentence : layout.sentences) {
        latest = std::max(latest, latestYear(layout, sentence.span, stated));
    }
    return latest;
}

} // namespace

Anchor anchorOf(const knowledge::Article &article, const Layout &layout, const Rules &rules)
{
    Anchor anchor;
    anchor.published = article.published;
    anchor.year = article.anchorYear;
    if (!anchor.year && article.published) {
        anchor.year = article.published->year();
    }
    if (!anchor.year) {
        anchor.year = yearOfText(layout, rules);
    }
    return anchor;
}

} // namespace shixi::extraction
