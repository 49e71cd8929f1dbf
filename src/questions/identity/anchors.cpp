#include "questions/identity/anchors.h"

#include <algorithm>

namespace shixi::questions::identity
{

namespace
{

constexpr qsizetype neighbours = 24;

} // namespace

Anchors::Anchors(const QString &oldText, const knowledge::Article &article)
    : m_oldText(oldText)
    , m_article(article)
    , m_oldLines(knowledge::paragraphs(oldText))
{
    // Lines that are equal pair in order.
    std::map<QStringView, std::vector<qsizetype>> starts;
    for (const knowledge::Paragraph &line : knowledge::paragraphs(article.text)) {
        starts[QStringView(article.text).mid(line.start, line.length)].push_back(line.start);
    }
    std::map<QStringView, std::size_t> used;
    for (const knowledge::Paragraph &line : m_oldLines) {
        const QStringView words = QStringView(oldText).mid(line.start, line.length);
        const auto same = starts.find(words);
        if (same != starts.end() && used[words] < same->second.size()) {
            m_moved[line.start] = same->second[used[words]++];
        }
    }
}

std::optional<knowledge::Evidence> Anchors::anchored(const knowledge::Evidence &evidence) const
{
    if (evidence.quote.isEmpty()) {
        return std::nullopt;
    }
    const qsizetype start = onItsLine(evidence).value_or(-1);
    const qsizetype place = start >= 0 ? start : likestPlace(evidence);
    if (place < 0) {
        return std::nullopt;
    }
    return knowledge::Evidence{m_article.name, place, evidence.quote.size(), evidence.quote};
}

std::optional<qsizetype> Anchors::onItsLine(const knowledge::Evidence &evidence) const
{
    const auto after = std::ranges::upper_bound(m_oldLines, evidence.start, {}, &knowledge::Paragraph::start);
    if (after == m_oldLines.begin()) {
        return std::nullopt;
    }
    const auto moved = m_moved.find(std::prev(after)->start);
    if (moved == m_moved.end()) {
        return std::nullopt;
    }
    const qsizetype place = moved->second + evidence.start - moved->first;
    const knowledge::Evidence there{m_article.name, place, evidence.quote.size(), evidence.quote};
    return knowledge::holds(there, m_article.text) ? std::optional(place) : std::nullopt;
}

qsizetype Anchors::likestPlace(const knowledge::Evidence &evidence) const
{
    qsizetype best = -1;
    int most = -1;
    for (qsizetype place = m_article.text.indexOf(evidence.quote); place >= 0;
         place = m_article.text.indexOf(evidence.quote, place + 1)) {
        const int likeness = neighbourhood(evidence, place);
        if (likeness > most) {
            most = likeness;
            best = place;
        }
    }
    return best;
}

int Anchors::neighbourhood(const knowledge::Evidence &evidence, qsizetype place) const
{
    int same = 0;
    for (qsizetype back = 1; back <= neighbours && back <= evidence.start && back <= place; ++back) {
        same += m_oldText[evidence.start - back] == m_article.text[place - back] ? 1 : 0;
    }
    const qsizetype oldEnd = evidence.start + evidence.quote.size();
    const qsizetype end = place + evidence.quote.size();
    for (qsizetype on = 0; on < neighbours && oldEnd + on < m_oldText.size() && end + on < m_article.text.size();
         ++on) {
        same += m_oldText[oldEnd + on] == m_article.text[end + on] ? 1 : 0;
    }
    return same;
}

} // namespace shixi::questions::identity
