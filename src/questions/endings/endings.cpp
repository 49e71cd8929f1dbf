#include "questions/endings/endings.h"

#include "questions/asking/likeness.h"
#include "questions/gates/gates.h"
#include "questions/lists/listframe.h"

#include <algorithm>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

constexpr int shortestEnding = 5; // characters
constexpr int longestEnding = 28;
constexpr int shortestBefore = 10;
constexpr int longestBefore = 60;

// A clause without the marks it ends with.
text::Span withoutMarks(text::Span clause, const Material &material)
{
    static const QString marks = QStringLiteral("，,；;：:。！？!?—”’ ");
    while (clause.length > 0 && marks.contains(material.article().text.at(clause.start + clause.length - 1))) {
        --clause.length;
    }
    return clause;
}

// The clauses of the sentence up to the end of what the fact cites.
std::vector<text::Span> clausesOf(const Fact &fact, const Material &material)
{
    std::vector<text::Span> clauses = material.clauses(material.sentence(material.evidence(fact)));
    const qsizetype end = fact.evidence.start + fact.evidence.length;
    std::erase_if(clauses, [&](text::Span clause) {
        return clause.start >= end;
    });
    return clauses;
}

// The words before the ending, from the first clause that leaves them short enough.
QString wordsBefore(const std::vector<text::Span> &clauses, text::Span ending, const Material &material)
{
    for (const text::Span clause : clauses) {
        const QString before = material.at({clause.start, ending.start - clause.start});
        if (ending.start > clause.start && characters(before) <= longestBefore) {
            return characters(before) >= shortestBefore && isBalanced(before) ? before : QString();
        }
    }
    return {};
}

// One clause that closes its sentence: nothing of the next one, no item with its number.
bool closesSentence(text::Span ending, const Material &material)
{
    static const QRegularExpression next(
        QStringLiteral("[。；;！？!?\n]|[一二三四五六七八九十](?:是|要)|(?:^|[，,])第[一二三四五六七八九十]"));
    static const QRegularExpression closed(QStringLiteral("^[”’]*[。！？!?\n]|^[”’]*$"));
    return !next.match(material.at(ending)).hasMatch()
        && closed.match(material.article().text.mid(ending.start + ending.length, 3)).hasMatch();
}

// The sentence up to the ending says of whom it speaks, and of nothing else before.
bool tellsOfOne(const QString &before, const Fact &fact)
{
    static const QRegularExpression numbered(
        QStringLiteral("[；;]|[一二三四五六七八九十]是|第[一二三四五六七八九十][、，,]"));
    return !numbered.match(before).hasMatch() && (fact.kind != Kind::SloganList || tellsWhose(before));
}

std::vector<Asked> endingsOf(const Fact &fact, const Material &material)
{
    const std::vector<text::Span> clauses = clausesOf(fact, material);
    if (clauses.size() < 2) {
        return {};
    }
    const text::Span ending = withoutMarks(clauses.back(), material);
    const QString key = material.at(ending);
    const QString before = wordsBefore(clauses, ending, material);
    const int length = characters(key);
    if (!closesSentence(ending, material) || !tellsOfOne(before, fact)) {
        return {};
    }
    if (before.isEmpty() || length < shortestEnding || length > longestEnding || !isBalanced(key)) {
        return {};
    }
    std::vector<Asked> made = oneAsked(key, ending);
    made.front().words[QStringLiteral("cloze")] = before + QStringLiteral("____");
    return made;
}

} // namespace

std::vector<Asked> endingAsked(const Template &, const Fact &fact, const Material &material)
{
    return endingsOf(fact, material);
}

Pool endingStrays(const Asked &asked, const Fact &fact, const Material &material, SplitMix64 &)
{
    auto strays = fromOthers(fact, material, [&](const Fact &other, std::vector<Stray> &into) {
        const bool said = other.kind == Kind::Principle || other.kind == Kind::Quote || other.kind == Kind::SloganList;
        for (const Asked &ending : said ? endingsOf(other, material) : std::vector<Asked>{}) {
            into.push_back({ending.key, &other});
        }
    });
    dropAttested(strays, asked.blank, material);
    // The sentence goes on about what it is about: beside the right ending stands one that echoes it as much.
    const QString before = asked.words.at(QStringLiteral("cloze"));
    const int own = sharedPairs(asked.key, before);
    const bool echoed = own == 0 || std::ranges::any_of(strays, [&](const Stray &stray) {
                            return sharedPairs(stray.text, before) >= own;
                        });
    return echoed ? ranked(std::move(strays), {asked.key}) : Pool{{}, {}, Reason::Overlap};
}

} // namespace shixi::questions
