#include "extraction/figures/figuresubject.h"

#include <algorithm>

namespace shixi::extraction
{

namespace
{

constexpr std::ptrdiff_t c_clausesBack = 12; // a subject further off is not the reader's either
constexpr qsizetype c_shortHead = 7; // 整改率 or 采纳: of what, of whom?
constexpr qsizetype c_longestContext = 45;
constexpr qsizetype c_longestTopic = 24;

QString wordsFrom(const Scene &scene, qsizetype from, qsizetype to)
{
    return to > from ? scene.layout.original({from, to - from}) : QString();
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
        return scene.layout.original(hit.span("bound")) + u'几' + unit;
    }
    return scene.layout.original(hit.span("bound")) + QStringLiteral("多少") + unit
        + scene.layout.original(hit.span("after"));
}

QString blanked(const Scene &scene, const Hit &hit, Span clause)
{
    const QString rest = wordsFrom(scene, endOf(hit.value), endOf(clause));
    const QString blank = blankOf(scene, hit);
    const bool twice = blank.endsWith(QStringLiteral("时间")) && rest.startsWith(QStringLiteral("时间"));
    return wordsFrom(scene, clause.start, hit.value.start) + (twice ? blank.chopped(2) : blank) + rest;
}

// 第十四条, 3. and 二是 number the clause and say nothing of it.
QString withoutNumber(QString clause)
{
    static const QRegularExpression number(QStringLiteral(
        "^(?:第[一二三四五六七八九十百\\d]+条[ \\x{3000}]*|[(（]?[一二三四五六七八九十\\d]{1,3}[)）、.．][ \\x{3000}]*"
        "|其?[一二三四五六七八九][是则][,，]?)(?=\\D)"));
    return clause.remove(number);
}

bool opensLeaning(const Scene &scene, Span clause)
{
    const QStringView words = scene.layout.view(clause);
    const QStringList &openers = scene.rules.words(QStringLiteral("leaningStart"));
    return std::any_of(openers.begin(), openers.end(), [words](const QString &opener) {
        return words.startsWith(opener);
    });
}

bool leans(const Scene &scene, Span clause, const std::vector<Hit> &hits)
{
    qsizetype said = clause.length;
    for (const Hit &hit : hits) {
        said -= overlap(hit.value, clause) ? hit.value.length : 0;
    }
    return said < c_shortHead || opensLeaning(scene, clause);
}

bool follows(const Scene &scene, Span before, Span after)
{
    const QStringView gap = QStringView(scene.layout.folded).sliced(endOf(before), after.start - endOf(before));
    return !gap.contains(u';') && !gap.contains(u':');
}

// The nearest clause before it that stands by itself; at worst one that is short, but names something.
QString carried(const Scene &scene, const FigurePlace &place)
{
    const auto here = std::find_if(place.clauses.begin(), place.clauses.end(), [&place](Span clause) {
        return overlap(clause, place.clause);
    });
    QString named;
    for (auto clause = here; clause != place.clauses.begin() && here - clause < c_clausesBack;) {
        const Span after = *clause;
        --clause;
        if (!follows(scene, *clause, after)) {
            break;
        }
        if (!leans(scene, *clause, place.hits)) {
            return clause->length <= c_longestContext ? scene.layout.original(*clause) : QString();
        }
        named = opensLeaning(scene, *clause) ? named : scene.layout.original(*clause);
    }
    return named;
}

// 展柜3：玉琮。 opens a paragraph of sizes: a short sentence that names what all of it is about.
QString labelOf(const Scene &scene, int at)
{
    const std::vector<Sentence> &sentences = scene.layout.sentences;
    const int paragraph = sentences[static_cast<std::size_t>(at)].paragraph;
    int first = at;
    while (first > 0 && at - first < 12 && sentences[static_cast<std::size_t>(first - 1)].paragraph == paragraph) {
        --first;
    }
    const Span span = sentences[static_cast<std::size_t>(first)].span;
    static const QRegularExpression plain(QStringLiteral("^[^,;!?]{2,}。$"));
    if (first == at || span.length > c_longestTopic || !plain.match(scene.layout.view(span)).hasMatch()) {
        return {};
    }
    const qsizetype colon = scene.layout.view(span).indexOf(u':');
    const bool split = colon > 0 && colon + 2 < span.length;
    const QString label = wordsFrom(scene, span.start + (split ? colon + 1 : 0), endOf(span) - 1);
    const QString unnumbered = withoutNumber(label);
    return split || unnumbered != label ? unnumbered : QString(); // any other short sentence tells something
}

// 连续两年不合格的 is a condition: what follows from it is told next.
QString consequence(const Scene &scene, const FigurePlace &place)
{
    static const QString times = QStringLiteral("来间后前里"); // 七年来: since when, and what?
    const QStringView words = scene.layout.view(place.clause);
    const bool onlyTime = words.size() <= c_shortHead && !words.isEmpty() && times.contains(words.back());
    if (!words.endsWith(u'的') && !onlyTime) {
        return {};
    }
    for (const Span clause : place.clauses) {
        if (clause.start >= endOf(place.clause)) {
            const bool near = follows(scene, place.clause, clause) && clause.length <= c_longestContext;
            return near ? u'，' + scene.layout.original(clause) : QString();
        }
    }
    return {};
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
    if (!leans(scene, place.clause, place.hits)) {
        return said;
    }
    const QString before = withoutNumber(carried(scene, place));
    if (!before.isEmpty()) {
        return before + u'，' + said;
    }
    const QString label = labelOf(scene, place.sentence);
    return label.isEmpty() ? said : label + u'：' + said;
}

} // namespace shixi::extraction
