#include "extraction/lists/regions.h"

namespace shixi::extraction
{

namespace
{

std::vector<Span> innerPairs(QStringView text, Span where)
{
    static const QString opens = QStringLiteral("“‘《(");
    static const QString closes = QStringLiteral("”’》)");
    std::vector<Span> found;
    for (qsizetype i = where.start; i < endOf(where); ++i) {
        const qsizetype kind = opens.indexOf(text[i]);
        qsizetype depth = kind < 0 ? 0 : 1;
        qsizetype end = i;
        while (depth > 0 && ++end < endOf(where)) {
            depth += text[end] == opens[kind] ? 1 : 0;
            depth -= text[end] == closes[kind] ? 1 : 0;
        }
        if (kind >= 0 && depth == 0) {
            found.push_back({i, end + 1 - i});
            i = end;
        }
    }
    return found;
}

void addRegions(const Layout &layout, Span where, std::vector<Region> &regions)
{
    const std::vector<Span> atoms = innerPairs(layout.folded, where);
    regions.push_back({where, atoms});
    for (const Span atom : atoms) {
        const QChar open = layout.folded[atom.start];
        if ((open == u'“' || open == u'‘') && atom.length > 4) {
            addRegions(layout, {atom.start + 1, atom.length - 2}, regions);
        }
    }
}

} // namespace

std::vector<Region> regionsOf(const Layout &layout, Span sentence)
{
    std::vector<Region> regions;
    addRegions(layout, sentence, regions);
    return regions;
}

std::vector<Span> splitAt(const Layout &layout, const Region &region, Span where, const QString &marks)
{
    std::vector<Span> parts;
    qsizetype start = where.start;
    for (qsizetype i = where.start; i <= endOf(where); ++i) {
        const bool end = i == endOf(where);
        if (end || (marks.contains(layout.folded[i]) && !meetsAny(region.atoms, {i, 1}))) {
            parts.push_back({start, i - start});
            start = i + 1;
        }
    }
    return parts;
}

} // namespace shixi::extraction
