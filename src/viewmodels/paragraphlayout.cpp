#include "viewmodels/paragraphlayout.h"

#include <QFont>
#include <QTextLayout>

#include <algorithm>
#include <array>

namespace shixi
{

namespace
{

using Strength = FactModel::Strength;

// What stands under another is not seen: the fact that needs the learner most is.
int rankOf(Strength strength, bool all)
{
    switch (strength) {
    case Strength::Due:
        return 3;
    case Strength::Fading:
        return all ? 2 : 0;
    case Strength::New:
        return all ? 1 : 0;
    case Strength::Firm:
    case Strength::ForReading:
    case Strength::NotAsked:
        break;
    }
    return 0;
}

qreal distance(const QRectF &area, QPointF point)
{
    const qreal across = std::max({area.left() - point.x(), point.x() - area.right(), 0.0});
    const qreal down = std::max({area.top() - point.y(), point.y() - area.bottom(), 0.0});
    return std::max(across, down);
}

} // namespace

void ParagraphLayout::setReader(ReaderModel *reader)
{
    if (m_reader == reader) {
        return;
    }
    if (m_reader) {
        m_reader->disconnect(this);
    }
    if (reader != nullptr) {
        connect(reader, &ReaderModel::changed, this, &ParagraphLayout::layOut);
    }
    m_reader = reader;
    layOut();
    Q_EMIT inputChanged();
}

void ParagraphLayout::componentComplete()
{
    m_complete = true;
    layOut();
}

void ParagraphLayout::layOut()
{
    if (!m_complete || !m_reader || m_row < 0 || m_row >= m_reader->paragraphs()->count() || m_pixelSize <= 0
        || m_width <= 0) {
        return;
    }
    const auto row = static_cast<std::size_t>(m_row);
    const QString &text = m_reader->paragraphs()->rows()[row].text;
    breakLines(text);
    placeFacts(m_reader->text().paragraphs[row]);
    underline(text.size());
    Q_EMIT laidOut();
}

void ParagraphLayout::breakLines(const QString &text)
{
    QFont font(m_family);
    font.setPixelSize(m_pixelSize);
    font.setWeight(m_bold ? QFont::Bold : QFont::Normal);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true); // as Text does
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    m_broken.clear();
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(m_width);
        Line broken{line.textStart(), {}};
        for (int at = 0; at <= line.textLength(); ++at) {
            broken.edges.push_back(std::min(m_width, line.cursorToX(line.textStart() + at)));
        }
        m_broken.push_back(std::move(broken));
        QString words = text.mid(line.textStart(), line.textLength());
        while (words.endsWith(u' ')) {
            words.chop(1);
        }
        lines.append(words);
    }
    layout.endLayout();
    m_lines = lines.join(u'\n');
}

std::vector<QRectF> ParagraphLayout::rectangles(qsizetype start, qsizetype end) const
{
    std::vector<QRectF> found;
    for (std::size_t line = 0; line < m_broken.size(); ++line) {
        const std::vector<qreal> &edges = m_broken[line].edges;
        const qsizetype last = static_cast<qsizetype>(edges.size()) - 1;
        const qsizetype from = std::clamp<qsizetype>(start - m_broken[line].start, 0, last);
        const qsizetype to = std::clamp<qsizetype>(end - m_broken[line].start, 0, last);
        if (to > from) {
            const qreal left = edges[static_cast<std::size_t>(from)];
            found.emplace_back(left,
                               static_cast<qreal>(line) * m_lineHeight,
                               edges[static_cast<std::size_t>(to)] - left,
                               m_lineHeight);
        }
    }
    return found;
}

void ParagraphLayout::placeFacts(const knowledge::ReadingParagraph &paragraph)
{
    m_firstFact = static_cast<int>(paragraph.firstSpot);
    m_facts.clear();
    for (std::size_t place = paragraph.firstSpot; place < paragraph.firstSpot + paragraph.spots; ++place) {
        const knowledge::FactSpot &spot = m_reader->text().spots[place];
        m_facts.push_back(rectangles(spot.start, spot.start + spot.length));
    }
}

void ParagraphLayout::underline(qsizetype length)
{
    std::vector<int> ranks(static_cast<std::size_t>(length));
    for (int fact = 0; fact < factCount(); ++fact) {
        const knowledge::FactSpot &spot = m_reader->text().spots[static_cast<std::size_t>(m_firstFact + fact)];
        const int rank = rankOf(m_reader->strengthOf(m_firstFact + fact), m_reader->showAll());
        const auto begin = ranks.begin() + spot.start;
        std::transform(begin, begin + spot.length, begin, [rank](int other) {
            return std::max(rank, other);
        });
    }
    std::array<QVariantList *, 4> lists{nullptr, &m_new, &m_fading, &m_due};
    std::array<QVariantList, 4> found;
    for (auto run = ranks.begin(); run != ranks.end();) {
        const auto end = std::find_if(run, ranks.end(), [rank = *run](int other) {
            return other != rank;
        });
        if (*run > 0) {
            for (const QRectF &line : rectangles(run - ranks.begin(), end - ranks.begin())) {
                found.at(static_cast<std::size_t>(*run)).append(line);
            }
        }
        run = end;
    }
    for (std::size_t rank = 1; rank < lists.size(); ++rank) {
        *lists.at(rank) = std::move(found.at(rank));
    }
}

QVariantList ParagraphLayout::linesOf(int index) const
{
    QVariantList lines;
    if (index >= 0 && index < factCount()) {
        for (const QRectF &line : m_facts[static_cast<std::size_t>(index)]) {
            lines.append(line);
        }
    }
    return lines;
}

QRectF ParagraphLayout::boundsOf(int index) const
{
    QRectF bounds;
    if (index >= 0 && index < factCount()) {
        for (const QRectF &line : m_facts[static_cast<std::size_t>(index)]) {
            bounds |= line;
        }
    }
    return bounds;
}

int ParagraphLayout::factAt(qreal x, qreal y) const
{
    constexpr qreal reach = 10;
    int nearest = -1;
    qreal nearestBy = reach;
    qreal shortest = 0;
    for (int fact = 0; fact < factCount(); ++fact) {
        qreal away = reach + 1;
        qreal length = 0;
        for (const QRectF &line : m_facts[static_cast<std::size_t>(fact)]) {
            away = std::min(away, distance(line, {x, y}));
            length += line.width();
        }
        if (away < nearestBy || (away == nearestBy && nearest >= 0 && length < shortest)) {
            nearest = fact;
            nearestBy = away;
            shortest = length;
        }
    }
    return nearest < 0 ? -1 : m_firstFact + nearest;
}

} // namespace shixi
