#include "questions/cases/deeds.h"
#include "questions/cases/whole.h"
#include "questions/gates/gates.h"

#include <algorithm>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

constexpr int shortestAside = 10;

// What was done, told in one clause of a sentence that demands nothing.
bool isAside(const QString &text, const QString &sentence, const CaseWords &words)
{
    const int length = characters(text);
    return length >= shortestAside && length <= longestDeed && words.aside.match(text).hasMatch() && isBalanced(text)
        && isWholeDeed(text) && !text.contains(u'…') && !words.outcome.match(text).hasMatch()
        && !words.rule.match(sentence).hasMatch();
}

// Headings and the title tell of nothing done, demands and aims of nothing done yet.
bool tellsOfDoings(const QString &paragraph)
{
    static const QRegularExpression demand(QStringLiteral("^[一二三四五六七八九十]要|目标|下一步|要求|提出[^，。]{0,12}"
                                                          "推进|严禁|到20[0-9]{2}年[^，。]{0,4}[底末]?[，,]"));
    return paragraph.contains(u'。') && !demand.match(paragraph).hasMatch();
}

bool isToldOfACase(const QString &text, const Material &material)
{
    return std::ranges::any_of(material.facts(), [&](const Fact *fact) {
        return fact->kind == Kind::Case && fact->evidence.quote.contains(text);
    });
}

QString sentenceAround(const QString &paragraph, text::Span piece)
{
    constexpr int longest = 70;
    const qsizetype from = paragraph.lastIndexOf(u'。', piece.start) + 1;
    const qsizetype end = paragraph.indexOf(u'。', piece.start);
    const QString sentence = paragraph.mid(from, (end < 0 ? paragraph.size() : end + 1) - from).trimmed();
    if (characters(sentence) <= longest) {
        return sentence;
    }
    static const QRegularExpression cutOff(QStringLiteral("^[^，,；;：:]*[，,；;：:]"));
    return paragraph.mid(from, piece.start + piece.length - from).trimmed().right(longest).remove(cutOff);
}

} // namespace

std::vector<Aside> asidesOf(const Fact &fact, const Material &material)
{
    const CaseWords &words = material.templates().caseWords();
    std::vector<Aside> made;
    for (const QString &paragraph : material.article().text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!tellsOfDoings(paragraph) || paragraph.contains(fact.unit) || paragraph.contains(fact.evidence.quote)) {
            continue;
        }
        for (const text::Span piece : piecesOf(paragraph)) {
            const QString text = paragraph.mid(piece.start, piece.length);
            const QString sentence = sentenceAround(paragraph, piece);
            if (isAside(text, sentence, words) && !isToldOfACase(text, material)) {
                made.push_back({text, sentence});
            }
        }
    }
    return made;
}

} // namespace shixi::questions
