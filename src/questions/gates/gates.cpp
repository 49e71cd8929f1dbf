#include "questions/gates/gates.h"

#include "text/fold.h"

#include <algorithm>
#include <array>

namespace shixi::questions
{

namespace
{

// Runs of Han characters, and runs of digits: what could be an invented word or number. By script, not by script
// extension: to a pattern \p{Han} a 。 is Han.
QStringList wordRuns(const QString &text)
{
    QStringList runs;
    QString run;
    int last = 0;
    for (const uint point : text.toUcs4()) {
        const int sort = QChar::script(point) == QChar::Script_Han ? 1 : QChar::isDigit(point) ? 2 : 0;
        if (sort != last && last != 0) {
            runs.append(run);
        }
        run = sort == last ? run : QString();
        if (sort != 0) {
            run += QStringView(QChar::fromUcs4(point));
        }
        last = sort;
    }
    if (last != 0) {
        runs.append(run);
    }
    return runs;
}

// Spaces are not shown between Chinese characters, so they part no words of the text either.
bool isClosed(const QStringList &fillers, const QString &told)
{
    const QString paragraph = text::fold(told).remove(u' ');
    return std::ranges::all_of(fillers, [&](const QString &filler) {
        const QStringList runs = wordRuns(text::fold(filler));
        return std::ranges::all_of(runs, [&](const QString &run) {
            return paragraph.contains(run);
        });
    });
}

// The head of the article and the documents it names: 本办法 is told by its title.
QString titlesOf(const Material &material)
{
    constexpr qsizetype headLength = 400;
    const QString &text = material.article().text;
    QString all = u'\n' + material.article().title + u'\n' + text.left(headLength);
    for (const knowledge::Fact *fact : material.facts()) {
        all += fact->kind == Kind::Document ? u'\n' + fact->answer : QString();
    }
    return all;
}

bool pairsUp(const QString &text, QChar open, QChar close)
{
    int depth = 0;
    for (const QChar character : text) {
        depth += character == open ? 1 : character == close ? -1 : 0;
        if (depth < 0) {
            return false;
        }
    }
    return depth == 0;
}

// A piece of text that can stand in a question: no 这 at its head, no hole, no half of a pair, and nothing left open at
// its end, as 以来 is. A cloze ends as its sentence does.
bool isWellFormed(const QString &text, const Templates &templates)
{
    const QStringList &weakStarts = templates.weakStarts();
    const auto ends = [&](const QString &end) {
        return !text.contains(QStringLiteral("____")) && text.endsWith(end);
    };
    const auto starts = [&](const QString &start) {
        return text.startsWith(start);
    };
    return std::ranges::none_of(weakStarts, starts) && std::ranges::none_of(templates.weakEnds(), ends)
        && !text.contains(u'…') && isBalanced(text);
}

// Long answers are given away by their beginning already.
QString tellingPart(const QString &key)
{
    constexpr qsizetype beginning = 4;
    const QString form = text::normalForm(key);
    return hanCharacters(form) >= beginning * 2 ? form.left(beginning) : form;
}

// 3 stands in 第3号 and not in 2023年.
bool holdsPiece(const QString &text, const QString &piece)
{
    static const QRegularExpression number(QStringLiteral("^[0-9]+$"));
    static const QRegularExpression numbers(QStringLiteral("[0-9]+"));
    if (piece.isEmpty() || !piece.front().isDigit() || !number.match(piece).hasMatch()) {
        return text.contains(piece);
    }
    auto found = numbers.globalMatch(text);
    while (found.hasNext()) {
        if (found.next().captured() == piece) {
            return true;
        }
    }
    return false;
}

bool showsKey(const QString &stem, const Asked &asked)
{
    const QString shown = text::normalForm(stem);
    const QStringList keys = asked.items.isEmpty() ? QStringList{asked.key} : asked.items;
    return std::ranges::any_of(keys, [&](const QString &key) {
        return holdsPiece(shown, tellingPart(key));
    });
}

bool likeLength(int one, int other, const Limits &limits)
{
    const auto [shortest, longest] = std::minmax(one, other);
    return longest - shortest <= limits.lengthSlack || longest * qint64{100} <= shortest * qint64{limits.lengthPercent};
}

constexpr qsizetype longestFrame = 4;
constexpr qsizetype shortestFrame = 2;

bool isHan(QChar character)
{
    return character.script() == QChar::Script_Han;
}

// The Han characters that touch a place, four at most.
QString hanBefore(qsizetype place, const QString &text)
{
    qsizetype start = place;
    while (start > 0 && place - start < longestFrame && isHan(text.at(start - 1))) {
        --start;
    }
    return text.mid(start, place - start);
}

QString hanAfter(qsizetype place, const QString &text)
{
    qsizetype end = place;
    while (end < text.size() && end - place < longestFrame && isHan(text.at(end))) {
        ++end;
    }
    return text.mid(place, end - place);
}

} // namespace

std::optional<Reason> stemFault(
    const Template &row, const Filled &stem, const knowledge::Fact &fact, const Asked &asked, const Material &material)
{
    const Limits &limits = material.templates().limits();
    const int length = characters(stem.text);
    if (length < limits.stemShortest || length > limits.stemLongest) {
        return Reason::StemLength;
    }
    if (!stem.text.isValidUtf16() || !asked.key.isValidUtf16()
        || !std::ranges::all_of(stem.fillers, [&](const QString &filler) {
               return isWellFormed(filler, material.templates());
           })) {
        return Reason::StemForm;
    }
    if (material.templates().unfitStems().match(stem.text).hasMatch()) {
        return Reason::StemForm;
    }
    const QString told = material.at(material.paragraph(material.evidence(fact))) + fact.docDate + fact.asOf;
    const bool composed = row.ask == Ask::DateParts; // of the event, 于 and the verb; its actor may stand far above
    if (!composed && !isClosed(stem.fillers, told) && !isClosed(stem.fillers, told + titlesOf(material))) {
        return Reason::Closure;
    }
    static const QRegularExpression title(QStringLiteral("《[^《》]*》"));
    const bool asksDate = row.ask == Ask::Date || row.ask == Ask::IssueDate;
    const QString outside =
        asksDate ? QString(stem.text).remove(title) : QString(); // 规划（2024—2030年） dates nothing
    if (material.templates().dateInStem().match(text::fold(outside)).hasMatch()) {
        return Reason::DateInStem;
    }
    return showsKey(stem.text, asked) ? std::optional(Reason::KeyInStem) : std::nullopt;
}

bool isBalanced(const QString &text)
{
    return pairsUp(text, u'“', u'”') && pairsUp(text, u'‘', u'’') && pairsUp(text, u'《', u'》')
        && pairsUp(text, u'（', u'）') && pairsUp(text, u'(', u')');
}

bool countsItself(const QString &stem, qint64 number)
{
    static const QRegularExpression before(QStringLiteral("([^，,。；;：:]*)____"));
    static const QRegularExpression after(QStringLiteral("____[^，,。；;：:]*[：:]?([^，,。；;：:]*)"));
    static const QRegularExpression mark(QStringLiteral("、|”“|’‘|》《"));
    static const QRegularExpression joint(QStringLiteral("、[^、]*(?:和|与|及)[^、]*$"));
    return std::ranges::any_of(std::array{before.match(stem).captured(1), after.match(stem).captured(1)},
                               [&](const QString &list) {
                                   const qsizetype items = list.count(mark) + 1;
                                   const bool joined = joint.match(list).hasMatch();
                                   return items > 1 && (items == number || (joined && items + 1 == number));
                               });
}

bool fitsBeside(
    const QString &stray, const QStringList &keys, const QStringList &chosen, const QString &stem, const Limits &limits)
{
    const QString form = text::normalForm(stray);
    if (form.isEmpty() || holdsPiece(text::normalForm(stem), form)) {
        return false;
    }
    const auto isApart = [&](const QString &other) {
        const QString otherForm = text::normalForm(other);
        return !holdsPiece(form, otherForm) && !holdsPiece(otherForm, form);
    };
    const auto isLike = [&](const QString &other) {
        return likeLength(characters(stray), characters(other), limits);
    };
    return std::ranges::all_of(keys, isApart) && std::ranges::all_of(chosen, isApart)
        && std::ranges::any_of(keys, isLike) && (keys.size() > 1 || std::ranges::all_of(chosen, isLike));
}

bool overlapGivesAway(const QString &key, const std::vector<Stray> &strays, const QString &stem)
{
    const int own = sharedPairs(key, stem);
    return own >= 2 && std::ranges::none_of(strays, [&](const Stray &stray) {
               return sharedPairs(stray.text, stem) >= own;
           });
}

bool isAttested(const QString &stray, text::Span blank, const Material &material)
{
    if (blank.length == 0) {
        return false;
    }
    const QString left = hanBefore(blank.start, material.article().text);
    const QString right = hanAfter(blank.start + blank.length, material.article().text);
    const QString &text = material.article().text;
    return (left.size() >= shortestFrame && text.contains(left + stray))
        || (right.size() >= shortestFrame && text.contains(stray + right));
}

} // namespace shixi::questions
