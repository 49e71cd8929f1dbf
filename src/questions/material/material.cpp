#include "questions/material/material.h"

#include <algorithm>

namespace shixi::questions
{

namespace
{

// Two code points in one number; sorted, each once. A draft compares tens of thousands of texts by them.
using Pairs = std::vector<quint64>;

Pairs pairsOf(const QString &text)
{
    const QList<uint> points = text.toUcs4();
    Pairs pairs;
    pairs.reserve(static_cast<std::size_t>(points.size()));
    bool counts = false;
    for (qsizetype at = 0; at < points.size(); ++at) {
        const bool before = counts;
        counts = QChar::isLetterOrNumber(points.at(at));
        if (before && counts) {
            pairs.push_back((quint64{points.at(at - 1)} << 32) | points.at(at));
        }
    }
    std::ranges::sort(pairs);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

int sharedOf(const Pairs &one, const Pairs &other)
{
    int shared = 0;
    for (auto left = one.begin(), right = other.begin(); left != one.end() && right != other.end();) {
        shared += *left == *right ? 1 : 0;
        const bool leftFirst = *left <= *right;
        right += *right <= *left ? 1 : 0;
        left += leftFirst ? 1 : 0;
    }
    return shared;
}

bool endsSentence(QChar character)
{
    switch (character.unicode()) {
    case u'。':
    case u'！':
    case u'？':
    case u'!':
    case u'?':
    case u'…':
    case u'\n':
        return true;
    default:
        return false;
    }
}

bool closesAfterEnd(QChar character)
{
    static const QString closers = QStringLiteral("”’」』）)》");
    return closers.contains(character);
}

const std::vector<knowledge::Fact> &noFacts()
{
    static const std::vector<knowledge::Fact> none;
    return none;
}

bool endsClause(QChar character)
{
    static const QString ends = QStringLiteral("，,；;：:—");
    return ends.contains(character);
}

} // namespace

Material::Material(const knowledge::Article &article,
                   const std::vector<knowledge::Fact> &facts,
                   const Templates &templates,
                   const std::vector<knowledge::Fact> *neighbours)
    : m_article(article)
    , m_templates(templates)
    , m_neighbours(neighbours == nullptr ? noFacts() : *neighbours)
    , m_all(facts)
    , m_sentences(facts.size())
{
    for (const knowledge::Fact &fact : facts) {
        const bool whole = fact.evidence.quote.isValidUtf16(); // no half of a character at either end
        if (whole && fact.evidence.article == article.name && knowledge::holds(fact.evidence, article.text)) {
            m_facts.push_back(&fact);
        }
    }
    std::ranges::stable_sort(m_facts, {}, [](const knowledge::Fact *fact) {
        return std::pair(fact->evidence.start, fact->id.value);
    });
    for (const knowledge::Fact *fact : m_facts) {
        m_sentences[static_cast<std::size_t>(fact - facts.data())] = sentence(evidence(*fact));
    }
}

text::Span Material::evidence(const knowledge::Fact &fact) const
{
    return {fact.evidence.start, fact.evidence.length};
}

text::Span Material::paragraph(text::Span inside) const
{
    const QString &text = m_article.text;
    const qsizetype start = inside.start == 0 ? 0 : text.lastIndexOf(u'\n', inside.start - 1) + 1;
    const qsizetype end = text.indexOf(u'\n', inside.start + inside.length);
    return {start, (end < 0 ? text.size() : end) - start};
}

text::Span Material::sentence(text::Span inside) const
{
    const QString &text = m_article.text;
    const text::Span bounds = paragraph(inside);
    qsizetype start = inside.start;
    while (start > bounds.start && !endsSentence(text.at(start - 1))) {
        --start;
    }
    while (start < inside.start && (closesAfterEnd(text.at(start)) || text.at(start).isSpace())) {
        ++start;
    }
    const qsizetype limit = bounds.start + bounds.length;
    qsizetype end = std::max(inside.start + inside.length, start);
    while (end < limit && (end == start || !endsSentence(text.at(end - 1)))) {
        ++end;
    }
    while (end < limit && closesAfterEnd(text.at(end))) {
        ++end;
    }
    return {start, end - start};
}

std::vector<text::Span> Material::clauses(text::Span sentence) const
{
    std::vector<text::Span> made;
    qsizetype start = sentence.start;
    const qsizetype limit = sentence.start + sentence.length;
    for (qsizetype at = start; at < limit; ++at) {
        if (endsClause(m_article.text.at(at)) || at + 1 == limit) {
            made.push_back({start, at + 1 - start});
            start = at + 1;
        }
    }
    return made;
}

text::Span Material::without(const QString &marks, text::Span window) const
{
    const QString &text = m_article.text;
    while (window.length > 0 && marks.contains(text.at(window.start))) {
        ++window.start;
        --window.length;
    }
    while (window.length > 0 && marks.contains(text.at(window.start + window.length - 1))) {
        --window.length;
    }
    return window;
}

bool Material::shareSentence(const knowledge::Fact &one, const knowledge::Fact &other) const
{
    const auto sentenceOf = [&](const knowledge::Fact &fact) {
        const std::less<const knowledge::Fact *> before;
        const bool own = !before(&fact, m_all.data()) && before(&fact, m_all.data() + m_all.size());
        const text::Span known = own ? m_sentences[static_cast<std::size_t>(&fact - m_all.data())] : text::Span{};
        return known.length > 0 ? known : sentence(evidence(fact));
    };
    const text::Span left = sentenceOf(one);
    const text::Span right = sentenceOf(other);
    return left.start < right.start + right.length && right.start < left.start + left.length;
}

int characters(const QString &text)
{
    int halves = 0;
    for (qsizetype at = 1; at < text.size(); ++at) {
        halves += text.at(at).isLowSurrogate() && text.at(at - 1).isHighSurrogate() ? 1 : 0;
    }
    return static_cast<int>(text.size()) - halves;
}

int hanCharacters(const QString &text)
{
    const QList<uint> points = text.toUcs4();
    return static_cast<int>(std::ranges::count_if(points, [](uint point) {
        return QChar::script(point) == QChar::Script_Han;
    }));
}

int sharedPairs(const QString &one, const QString &other)
{
    return sharedOf(pairsOf(one), pairsOf(other));
}

int likenessPpm(const QString &one, const QString &other)
{
    const Pairs left = pairsOf(one);
    const Pairs right = pairsOf(other);
    const int shared = sharedOf(left, right);
    const auto all = static_cast<int>(left.size() + right.size()) - shared;
    return all == 0 ? 0 : static_cast<int>(static_cast<qint64>(shared) * 1'000'000 / all);
}

} // namespace shixi::questions
