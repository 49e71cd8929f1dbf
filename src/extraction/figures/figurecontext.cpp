#include "extraction/figures/figurecontext.h"

#include <algorithm>

namespace shixi::extraction
{

namespace
{

constexpr std::ptrdiff_t c_clausesBack = 12; // a subject further off is not the reader's either
constexpr qsizetype c_shortHead = 6; // 整改率 or 采纳: of what, of whom?
constexpr qsizetype c_shortTime = 7;
constexpr qsizetype c_longestPart = 60; // of a sentence that is told whole
constexpr qsizetype c_longestCondition = 150; // never left out
constexpr qsizetype c_longestContext = 45;
constexpr qsizetype c_longestTopic = 24;

} // namespace

QString wordsFrom(const Scene &scene, qsizetype from, qsizetype to)
{
    return to > from ? scene.layout.original({from, to - from}) : QString();
}

// 第十四条, 3. and 二是 number the clause and say nothing of it.
QString withoutNumber(QString clause)
{
    static const QRegularExpression number(QStringLiteral(
        "^(?:第[一二三四五六七八九十百\\d]+条[ \\x{3000}]*|[(（]?[一二三四五六七八九十\\d]{1,3}[)）、.．][ \\x{3000}]*"
        "|其?[一二三四五六七八九][是则][,，]?)(?=\\D)"));
    return clause.remove(number);
}

namespace
{

bool opensWith(const Scene &scene, const char *words, Span clause)
{
    const QStringView said = scene.layout.view(clause);
    const QStringList &openers = scene.rules.words(QString::fromLatin1(words));
    return std::any_of(openers.begin(), openers.end(), [said](const QString &opener) {
        return said.startsWith(opener);
    });
}

bool opensLeaning(const Scene &scene, Span clause)
{
    return opensWith(scene, "leaningStart", clause) || opensWith(scene, "comparison", clause);
}

} // namespace

bool leans(const Scene &scene, Span clause, const std::vector<Hit> &hits)
{
    qsizetype said = clause.length;
    for (const Hit &hit : hits) {
        said -= overlap(hit.value, clause) ? hit.value.length : 0;
    }
    return said < c_shortHead || opensLeaning(scene, clause);
}

namespace
{

bool follows(const Scene &scene, Span before, Span after)
{
    const QStringView gap = QStringView(scene.layout.folded).sliced(endOf(before), after.start - endOf(before));
    return !gap.contains(u';') && !gap.contains(u':');
}

bool setsCondition(const Scene &scene, Span clause)
{
    static const QRegularExpression condition(
        QStringLiteral("^(?!(?:更|最|尤其|特别|值得|令人)).{2,}(?<!目|是|似|真|有)的$"));
    const QStringView words = scene.layout.view(clause);
    return words.endsWith(u'的') && !words.contains(QStringLiteral("是")) && condition.match(words).hasMatch();
}

using Place = std::vector<Span>::const_iterator;

// From the first to the last of them.
QString clausesFrom(const Scene &scene, Place first, Place last)
{
    QString told = scene.layout.original(*first);
    while (first != last) {
        ++first;
        told += u'，' + scene.layout.original(*first);
    }
    return told;
}

Place clauseOf(const FigurePlace &place)
{
    return std::find_if(place.clauses.begin(), place.clauses.end(), [&place](Span clause) {
        return overlap(clause, place.clause);
    });
}

// 同比增长 is said of what stands just before it, never of an earlier thing past that: all from the nearest clause that
// has something of its own, and where that one leans as well, from the clause it leans on.
QString compared(const Scene &scene, const FigurePlace &place)
{
    const auto here = clauseOf(place);
    auto own = here;
    for (auto clause = here; clause != place.clauses.begin() && here - clause < c_clausesBack;) {
        const Span after = *clause;
        --clause;
        const qsizetype length = endOf(*(here - 1)) - clause->start;
        if (!follows(scene, *clause, after) || setsCondition(scene, *clause)
            || (own != here && length > c_longestPart)) {
            break;
        }
        const bool compares = opensWith(scene, "comparison", *clause);
        own = compares && own == here ? own : clause;
        if (!compares && !leans(scene, *clause, place.hits)) {
            break;
        }
    }
    if (own == here) {
        return {};
    }
    const bool alone = opensWith(scene, "comparison", *(here - 1)) && !leans(scene, *own, place.hits);
    return clausesFrom(scene, own, alone ? own : here - 1);
}

} // namespace

// The nearest clause before it that stands by itself; at worst one that is short, but names something.
QString carried(const Scene &scene, const FigurePlace &place)
{
    if (opensWith(scene, "comparison", place.clause)) {
        return compared(scene, place);
    }
    const auto here = clauseOf(place);
    QString named;
    for (auto clause = here; clause != place.clauses.begin() && here - clause < c_clausesBack;) {
        const Span after = *clause;
        --clause;
        if (!follows(scene, *clause, after) || setsCondition(scene, *clause)) {
            break;
        }
        if (!leans(scene, *clause, place.hits)) {
            return clause->length <= c_longestContext ? scene.layout.original(*clause) : QString();
        }
        named = opensLeaning(scene, *clause) ? named : scene.layout.original(*clause);
    }
    return named;
}

namespace
{

bool opensOffence(const Scene &scene, Span clause)
{
    static const QRegularExpression offence(QStringLiteral("^(?:第[^条]{1,8}条 *)?(?:违反|未|擅自|拒|不按|因|发生)"));
    return setsCondition(scene, clause) || offence.match(scene.layout.view(clause)).hasMatch();
}

// 擅自占用的，处…；情节严重的，处…: what is grave is told before the semicolon.
QString offenceBefore(const Scene &scene, const FigurePlace &place, Span condition)
{
    static const QRegularExpression degree(QStringLiteral("^(?:情节|逾期|拒不|造成|构成|有前款|再次|后果)"));
    if (!degree.match(scene.layout.view(condition)).hasMatch()) {
        return {};
    }
    const auto offence = std::find_if(place.clauses.begin(), place.clauses.end(), [&](Span clause) {
        return setsCondition(scene, clause);
    });
    const bool tells = offence != place.clauses.end() && endOf(*offence) < condition.start
        && offence->length + condition.length <= c_longestPart;
    return tells ? withoutNumber(scene.layout.original(*offence)) + u'；' : QString();
}

} // namespace

// 检测不合格的，应当…; 违反本条例规定，擅自…的，由…处…罚款: what follows holds only on that condition. 情节严重的 says
// it of what was told before it.
QString conditionOf(const Scene &scene, const FigurePlace &place)
{
    const auto here = clauseOf(place);
    auto first = here;
    auto last = here;
    for (auto clause = here; clause != place.clauses.begin() && here - clause < c_clausesBack;) {
        const Span after = *clause;
        --clause;
        const bool tooFar = last != here && endOf(*last) - clause->start > c_longestPart;
        if (!follows(scene, *clause, after) || tooFar) {
            break;
        }
        if (last == here) {
            const bool found = clause->length <= c_longestCondition && setsCondition(scene, *clause);
            first = last = found ? clause : here;
        } else if (opensLeaning(scene, *first) || opensOffence(scene, *clause)) {
            first = clause;
        } else {
            break;
        }
    }
    if (last == here) {
        return {};
    }
    return offenceBefore(scene, place, *first) + clausesFrom(scene, first, last);
}

// 12：陶三足炊器 stands over a paragraph of sizes as the heading of what it shows.
QString listedIn(const QString &section)
{
    static const QRegularExpression numbered(QStringLiteral("^(?:展[品柜件位]|藏品)?\\d{1,4}号?[:：] ?(\\S{2,16})$"));
    const QRegularExpressionMatch match = numbered.match(section);
    return match.hasMatch() ? match.captured(1) : QString();
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
    static const QRegularExpression span(
        QStringLiteral("^(?:在|过去|近|最近|未来|今后|此后|这|短短|接下来)[的这]?(?:\\d+|[一二两三四五六七八九十百]+)(?"
                       ":多|余)?(?:年|个月|天|周)$"));
    const bool onlyTime = (words.size() <= c_shortTime && !words.isEmpty() && times.contains(words.back()))
        || span.match(words).hasMatch();
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

} // namespace shixi::extraction
