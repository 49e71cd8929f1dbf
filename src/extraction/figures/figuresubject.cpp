#include "extraction/figures/figuresubject.h"

#include "extraction/figures/figurecontext.h"

#include <algorithm>

namespace shixi::extraction
{

namespace
{

// 不到, 不足 and 以上 belong to the answer: nobody asks 不到多少小时.
QString boundOf(const Scene &scene, const Hit &hit)
{
    const QString bound = scene.layout.original(hit.span("bound"));
    return bound == QStringLiteral("不到") || bound == QStringLiteral("不足") ? QString() : bound;
}

// 三分之二 is asked by 几分之几, 百分之六十 by 百分之几.
QString shareOf(QStringView value)
{
    const qsizetype of = value.indexOf(QStringLiteral("分之"));
    if (of < 0) {
        return value.contains(u'/') ? QStringLiteral("几分之几") : QString();
    }
    static const QRegularExpression round(QStringLiteral("^(?:.*[^百千万亿])?([百千万亿]+)分之"));
    const QRegularExpressionMatch whole = round.match(value);
    return (whole.hasMatch() ? whole.captured(1) : QStringLiteral("几")) + QStringLiteral("分之几");
}

// What stands for the number: 不少于多少人, 多久检查一次, 每月检测多少次.
QString blankOf(const Scene &scene, const Hit &hit)
{
    const QString unit = scene.layout.original(hit.span("u"));
    if (hit.has("every") && hit.has("times")) {
        const QString middle = wordsFrom(scene, endOf(hit.span("every")), hit.span("times").start);
        const QString number = hit.text("n");
        const bool once = number == u"一" || number == u"1";
        return once ? QStringLiteral("多久") + middle + u'一' + unit
                    : scene.layout.original(hit.span("every")) + middle + QStringLiteral("多少") + unit;
    }
    static const QString rest = QStringLiteral("半多余"); // 两个半小时 and 三年多 are times
    const bool broken = std::any_of(unit.begin(), unit.end(), [](QChar c) {
        return rest.contains(c);
    });
    if (hit.has("long") || broken) {
        return QStringLiteral("多长时间");
    }
    static const QString parts = QStringLiteral("成番折"); // 三成: asked by 几成
    if (unit.size() == 1 && parts.contains(unit)) {
        return boundOf(scene, hit) + u'几' + unit;
    }
    if (unit.isEmpty()) {
        const QString share = shareOf(scene.layout.view(hit.value));
        if (!share.isEmpty()) {
            return boundOf(scene, hit) + share;
        }
    }
    return boundOf(scene, hit) + QStringLiteral("多少") + unit;
}

QString blanked(const Scene &scene, const Hit &hit, Span clause)
{
    const QString rest = wordsFrom(scene, endOf(hit.value), endOf(clause));
    const QString blank = blankOf(scene, hit);
    const bool twice = blank.endsWith(QStringLiteral("时间")) && rest.startsWith(QStringLiteral("时间"));
    // 多少岁以下儿童 is a kind of child; at the end of the clause 以上 belongs to the answer.
    const QString after = rest.isEmpty() ? QString() : scene.layout.original(hit.span("after"));
    return wordsFrom(scene, clause.start, hit.value.start) + (twice ? blank.chopped(2) : blank) + after + rest;
}

std::vector<Span> namesBefore(const Scene &scene, Span words)
{
    std::vector<Span> names;
    qsizetype start = words.start;
    for (qsizetype i = words.start; i <= endOf(words); ++i) {
        if (i == endOf(words) || QStringLiteral("、和与及").contains(scene.layout.folded[i])) {
            names.push_back({start, i - start});
            start = i + 1;
        }
    }
    const bool whole = std::all_of(names.begin(), names.end(), [](Span name) {
        return name.length > 0;
    });
    return whole ? names : std::vector<Span>{};
}

// A、B分别提速15％、30％: the first number is A's, the second B's. Empty where names and numbers are not as many.
QString respective(const Scene &scene, const FigurePlace &place, std::size_t at)
{
    const qsizetype word = scene.layout.view(place.clause).indexOf(QStringLiteral("分别"));
    const qsizetype from = place.clause.start + word;
    if (word <= 0 || place.hits[at].value.start < from) {
        return {};
    }
    std::vector<std::size_t> row;
    for (std::size_t i = 0; i < place.hits.size(); ++i) {
        if (place.hits[i].value.start > from && overlap(place.hits[i].value, place.clause)) {
            row.push_back(i);
        }
    }
    const std::vector<Span> names = namesBefore(scene, {place.clause.start, word});
    if (row.size() < 2 || names.size() != row.size()) {
        return {};
    }
    const auto own = std::find(row.begin(), row.end(), at) - row.begin();
    const QString verb = wordsFrom(scene, from + 2, place.hits[row.front()].value.start);
    return scene.layout.original(names[static_cast<std::size_t>(own)]) + verb + blankOf(scene, place.hits[at])
        + wordsFrom(scene, endOf(place.hits[row.back()].value), endOf(place.clause));
}

} // namespace

QString figureSubject(const Scene &scene, const FigurePlace &place, std::size_t at)
{
    const QString shared = respective(scene, place, at);
    if (!shared.isEmpty()) {
        return withoutNumber(shared);
    }
    const QString said = withoutNumber(blanked(scene, place.hits[at], place.clause)) + consequence(scene, place);
    const QString condition = withoutNumber(conditionOf(scene, place));
    const QString lead = condition.isEmpty() ? condition : condition + u'，';
    if (!leans(scene, place.clause, place.hits)) {
        return lead + said;
    }
    const QString before = withoutNumber(carried(scene, place));
    const QString listed = listedIn(scene.layout.sentences[static_cast<std::size_t>(place.sentence)].section);
    if (!listed.isEmpty()) {
        return listed + u'：' + lead + (before.isEmpty() ? before : before + u'，') + said;
    }
    if (!before.isEmpty() || !lead.isEmpty()) {
        return lead + (before.isEmpty() ? before : before + u'，') + said;
    }
    const QString label = labelOf(scene, place.sentence);
    return label.isEmpty() ? said : label + u'：' + said;
}

} // namespace shixi::extraction
