#include "questions/asking/likeness.h"
#include "questions/cases/cases.h"
#include "questions/cases/deeds.h"
#include "questions/cases/doers.h"
#include "questions/cases/unread.h"

#include <algorithm>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

constexpr qsizetype fewestHeadings = 3;
constexpr int longestHeading = 12;

// 一、突出一个“快”字，让企业… is called 突出一个“快”字.
QString calledBy(const QString &heading)
{
    static const QRegularExpression number(
        QStringLiteral("^(?:第?[一二三四五六七八九十百0-9]+(?:[、.．：:]|章|节|单元|部分|条|展厅|篇)*\\s*|[（(]["
                       "一二三四五六七八九十0-9]+[）)]\\s*|【)"));
    QString called = heading;
    called.remove(number);
    called.remove(u'】');
    const auto pieces = piecesOf(called);
    return pieces.empty() ? QString() : called.mid(pieces.front().start, pieces.front().length).trimmed();
}

// The headings cases stand under, in order, each once.
QStringList headingsOf(const Material &material)
{
    QStringList made;
    for (const Fact *fact : material.facts()) {
        if (fact->kind == Kind::Case && !fact->section.isEmpty() && !made.contains(fact->section)) {
            made.append(fact->section);
        }
    }
    return made;
}

// Those made like it: as long, so that one could stand in the place of another.
QStringList parallelTo(const QString &heading, const Material &material)
{
    const QString own = calledBy(heading);
    QStringList made;
    for (const QString &other : headingsOf(material)) {
        const QString called = calledBy(other);
        if (other != heading && called != own && !made.contains(called) && characters(called) == characters(own)) {
            made.append(called);
        }
    }
    return made;
}

// Words of two characters of a heading stand in what is told of the case.
bool bearsMarkOf(const QString &heading, const QString &told, const QStringList &generic)
{
    for (const text::Span piece : piecesOf(heading)) {
        const QString words = heading.mid(piece.start, piece.length);
        for (qsizetype at = 0; at + 2 <= words.size(); ++at) {
            const QString pair = words.mid(at, 2);
            if (hanCharacters(pair) == 2 && !generic.contains(pair) && told.contains(pair)) {
                return true;
            }
        }
    }
    return false;
}

bool isMarked(const Fact &fact, const Material &material)
{
    const QStringList generic = material.templates().caseWords().genericPairs.split(u' ');
    QString told = fact.evidence.quote;
    told.remove(fact.unit);
    const Unread unread(material);
    return unread.links(fact.unit, told) || std::ranges::any_of(headingsOf(material), [&](const QString &heading) {
               return bearsMarkOf(heading, heading == fact.section ? fact.practice : told, generic);
           });
}

} // namespace

std::vector<Asked> sectionAsked(const Template &, const Fact &fact, const Material &material)
{
    if (!isAskable(fact, material)) {
        return {};
    }
    const QString called = calledBy(fact.section);
    const QStringList deeds = deedsOf(fact, material);
    if (deeds.isEmpty() || called.isEmpty() || characters(called) > longestHeading
        || parallelTo(fact.section, material).size() + 1 < fewestHeadings || isMarked(fact, material)) {
        return {};
    }
    auto made = oneAsked(called, {});
    made.front().derived = true; // the heading stands over the paragraph, not in it
    made.front().words[QStringLiteral("event")] = deeds.front();
    return made;
}

Pool sectionStrays(const Asked &asked, const Fact &fact, const Material &material, SplitMix64 &)
{
    std::vector<Stray> strays;
    for (const QString &other : parallelTo(fact.section, material)) {
        strays.push_back({other, nullptr});
    }
    return ranked(std::move(strays), {asked.key});
}

} // namespace shixi::questions
