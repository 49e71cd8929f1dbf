#include "questions/asking/asked.h"
#include "questions/gates/gates.h"

#include <algorithm>

namespace shixi::questions
{

namespace
{

const QString blankMark = QStringLiteral("____");

// Commas and spaces at the ends of a window say nothing; a final 。 may stay.
text::Span withoutEdges(text::Span window, const Material &material)
{
    static const QString loose = QStringLiteral("，,；;：:、— \u3000\u00A0\t");
    return material.without(loose, window);
}

bool holdsSpan(text::Span outer, text::Span inner)
{
    return outer.start <= inner.start && inner.start + inner.length <= outer.start + outer.length;
}

text::Span withoutPointer(text::Span window, const Material &material)
{
    const QString shown = material.at(window);
    const qsizetype pointer = material.templates().droppedStarts().match(shown).capturedLength();
    return {window.start + pointer, window.length - pointer};
}

// The same words around something else in another place would have two keys.
bool standsTwice(const QString &left, const QString &right, text::Span blank, const QString &text)
{
    constexpr qsizetype reach = 60;
    const QString &anchor = left.isEmpty() ? right : left;
    const qsizetype own = left.isEmpty() ? blank.start + blank.length : blank.start - left.size();
    for (qsizetype at = text.indexOf(anchor); at >= 0; at = text.indexOf(anchor, at + 1)) {
        const qsizetype gap = at + left.size();
        const bool closes = left.isEmpty() || QStringView(text).mid(gap, reach + right.size()).contains(right);
        if (at != own && closes) {
            return true;
        }
    }
    return false;
}

bool isOpening(QChar character)
{
    return QStringLiteral("“‘《（(「『").contains(character);
}

bool isClosing(QChar character)
{
    return QStringLiteral("”’》）)」』").contains(character);
}

// Where marks stand whose other half is on the far side of the blank or outside, outermost first.
std::vector<qsizetype> openBefore(text::Span window, text::Span blank, const QString &text)
{
    std::vector<qsizetype> open;
    for (qsizetype at = window.start; at < blank.start; ++at) {
        if (isOpening(text.at(at))) {
            open.push_back(at);
        } else if (isClosing(text.at(at)) && !open.empty()) {
            open.pop_back();
        }
    }
    return open;
}

std::vector<qsizetype> closedAfter(text::Span window, text::Span blank, const QString &text)
{
    std::vector<qsizetype> closed;
    for (qsizetype at = window.start + window.length - 1; at >= blank.start + blank.length; --at) {
        if (isClosing(text.at(at))) {
            closed.push_back(at);
        } else if (isOpening(text.at(at)) && !closed.empty()) {
            closed.pop_back();
        }
    }
    return closed;
}

// A window that begins outside a quotation and ends inside it is cut at the mark.
text::Span withoutHalfPairs(text::Span window, text::Span blank, const Material &material)
{
    const auto open = openBefore(window, blank, material.article().text);
    const auto closed = closedAfter(window, blank, material.article().text);
    const qsizetype end = window.start + window.length;
    if (open.size() > closed.size()) {
        const qsizetype start = open[open.size() - closed.size() - 1] + 1;
        return {start, end - start};
    }
    if (closed.size() > open.size()) {
        return {window.start, closed[closed.size() - open.size() - 1] - window.start};
    }
    return window;
}

QString withBlank(text::Span window, const Asked &asked, const Material &material)
{
    const text::Span blank = asked.blank;
    window = withoutPointer(withoutEdges(window, material), material);
    if (!holdsSpan(window, blank)) {
        return {};
    }
    window = withoutEdges(withoutHalfPairs(window, blank, material), material);
    const QString left = material.at({window.start, blank.start - window.start});
    const qsizetype after = blank.start + blank.length;
    const QString right = material.at({after, window.start + window.length - after});
    const QString shown = blanked(window, asked, material);
    const bool enough = hanCharacters(shown) >= material.templates().limits().context;
    if (!enough || !isBalanced(shown) || shown.contains(u'\n')
        || standsTwice(left, right, blank, material.article().text)) {
        return {};
    }
    return shown;
}

// From the clause with the blank outwards, a clause to the left and one to the right in turn; the widest first.
std::vector<text::Span> growingWindows(text::Span sentence, text::Span blank, const Material &material)
{
    const auto clauses = material.clauses(sentence);
    const auto holds = [&](text::Span clause) {
        return clause.start < blank.start + blank.length && blank.start < clause.start + clause.length;
    };
    auto first = std::ranges::find_if(clauses, holds);
    if (first == clauses.end()) {
        return {};
    }
    auto last = first;
    while (last + 1 != clauses.end() && holds(*(last + 1))) {
        ++last;
    }
    std::vector<text::Span> windows;
    bool left = true;
    while (windows.size() < 12) {
        windows.push_back({first->start, last->start + last->length - first->start});
        if (first == clauses.begin() && last + 1 == clauses.end()) {
            break;
        }
        const bool goLeft = last + 1 == clauses.end() || (left && first != clauses.begin());
        goLeft ? --first : ++last;
        left = !left;
    }
    std::ranges::reverse(windows);
    return windows;
}

// 某党支部：整理材料多少字 names whom it tells of.
QString unitOf(const knowledge::Fact &fact, const Material &material)
{
    const QString head = fact.subject.left(fact.subject.indexOf(u'：'));
    const bool isUnit = head.size() < fact.subject.size() && fact.kind != Kind::Case
        && std::ranges::any_of(material.facts(), [&](const knowledge::Fact *other) {
                            return other->kind == Kind::Case && other->unit == head;
                        });
    return isUnit ? head : QString();
}

// 今年 by the year the fact knows it to be.
QString inItsYear(QString shown, const knowledge::Fact &fact)
{
    static const QString thisYear = QStringLiteral("今年");
    const QString known = fact.docDate.isEmpty() ? fact.asOf : fact.docDate;
    const qsizetype end = known.indexOf(u'年') + 1;
    const bool told =
        end > 0 && fact.evidence.quote.contains(thisYear + (fact.docDate.isEmpty() ? QString() : known.mid(end)));
    static const QRegularExpression otherYear(QStringLiteral("[0-9０-９]{4} ?年"));
    const bool alone = told && !otherYear.match(fact.evidence.quote).hasMatch();
    return alone ? shown.replace(thisYear, known.left(end)) : shown;
}

// What a figure is told of must be read beside it: in the words shown, or by the name of the unit before them.
QString ofWhom(const QString &cloze, const knowledge::Fact &fact, const Material &material)
{
    const QString unit = unitOf(fact, material);
    const bool bare = fact.kind == Kind::Figure && material.templates().bareStarts().match(cloze).hasMatch();
    if (cloze.isEmpty() || (bare && unit.isEmpty())) {
        return {};
    }
    const QString shown = inItsYear(cloze, fact);
    return !unit.isEmpty() && !shown.contains(unit) ? unit + u'：' + shown : shown;
}

} // namespace

QString blanked(text::Span window, const Asked &asked, const Material &material)
{
    const std::vector<text::Span> one{asked.blank};
    QString shown;
    qsizetype done = window.start;
    for (const text::Span blank : asked.blanks.empty() ? one : asked.blanks) {
        const bool touches = !shown.isEmpty() && blank.start == done; // two blanks would read as one long one
        shown += (touches ? QStringLiteral(" ") : material.at({done, blank.start - done})) + blankMark;
        done = blank.start + blank.length;
    }
    return shown + material.at({done, window.start + window.length - done});
}

QStringList clozesOf(const Asked &asked, const knowledge::Fact &fact, const Material &material)
{
    if (asked.blank.length == 0) {
        return {};
    }
    const text::Span sentence = material.sentence(asked.blank);
    std::vector<text::Span> windows{material.evidence(fact), sentence};
    std::ranges::move(growingWindows(sentence, asked.blank, material), std::back_inserter(windows));
    QStringList made;
    for (const text::Span window : windows) {
        const QString shown = ofWhom(withBlank(window, asked, material), fact, material);
        if (!shown.isEmpty() && !made.contains(shown)) {
            made.append(shown);
        }
    }
    return made;
}

} // namespace shixi::questions
