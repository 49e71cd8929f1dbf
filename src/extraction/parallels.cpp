#include "extraction/scene.h"
#include "text/fold.h"

#include <algorithm>

namespace shixi::extraction
{

namespace
{

constexpr qsizetype c_longestClause = 40;
constexpr qsizetype c_longestNumbered = 26;

qsizetype sharedHead(QStringView a, QStringView b)
{
    qsizetype n = 0;
    while (n < std::min(a.size(), b.size()) && a[n] == b[n]) {
        ++n;
    }
    return n;
}

qsizetype sharedTail(QStringView a, QStringView b)
{
    qsizetype n = 0;
    while (n < std::min(a.size(), b.size()) && a[a.size() - 1 - n] == b[b.size() - 1 - n]) {
        ++n;
    }
    return n;
}

// One 、-less row of clauses: means and aims side by side, or clauses built alike.
struct Row {
    std::vector<Span> items;
    std::vector<Span> aims; // empty, or one an item
};

class ParallelReader
{
public:
    explicit ParallelReader(const Scene &scene)
        : m_scene(scene)
    {
    }

    std::vector<Candidate> read()
    {
        for (std::size_t i = 0; i < m_scene.layout.sentences.size(); ++i) {
            m_sentence = static_cast<int>(i);
            m_span = m_scene.layout.sentences[i].span;
            readSemicolons();
            readClauses();
            readNumbered();
        }
        return std::move(m_found);
    }

private:
    [[nodiscard]] QStringView view(Span span) const { return m_scene.layout.view(span); }
    [[nodiscard]] const Rule *rule(const char *id) const
    {
        const auto rules = m_scene.rules.of(QStringLiteral("parallel"));
        const auto found = std::find_if(rules.begin(), rules.end(), [id](const Rule *r) {
            return r->id == QLatin1String(id);
        });
        return found == rules.end() ? nullptr : *found;
    }

    // The stretches between colons, dots and dashes, cut at semicolons.
    [[nodiscard]] std::vector<std::vector<Span>> semicolonRows() const
    {
        static const QString breaks = QStringLiteral(":…—。");
        std::vector<std::vector<Span>> rows(1);
        qsizetype start = m_span.start;
        for (qsizetype i = m_span.start; i <= endOf(m_span); ++i) {
            const bool end = i == endOf(m_span) || breaks.contains(m_scene.layout.folded[i]);
            if (!end && m_scene.layout.folded[i] != u';') {
                continue;
            }
            if (i > start) {
                rows.back().push_back({start, i - start});
            }
            start = i + 1;
            if (end) {
                rows.emplace_back();
            }
        }
        return rows;
    }

    void readSemicolons()
    {
        const Rule *semicolon = rule("parallel.semicolon");
        for (const std::vector<Span> &segments : semicolonRows()) {
            if (semicolon == nullptr || segments.size() < 3) {
                continue;
            }
            std::vector<Span> heads;
            for (const Span segment : segments) {
                const std::vector<Span> clauses = clausesOf(m_scene.layout, segment);
                heads.push_back(clauses.empty() ? segment : clauses.front());
            }
            readHeads(*semicolon, segments, heads);
        }
    }

    void readHeads(const Rule &by, const std::vector<Span> &segments, const std::vector<Span> &heads)
    {
        qsizetype shared = view(heads[1]).size();
        for (std::size_t i = 2; i < heads.size(); ++i) {
            shared = std::min(shared, sharedHead(view(heads[1]), view(heads[i])));
        }
        const QStringView word = view(heads[1]).first(shared);
        const qsizetype inFirst = shared > 0 ? view(heads[0]).indexOf(word) : -1;
        if (shared < 2 || inFirst < 0) {
            return;
        }
        Row row;
        row.items = heads;
        row.items[0] = {heads[0].start + inFirst, heads[0].length - inFirst};
        narrowToQuotes(row.items);
        for (std::size_t i = 0; i < segments.size(); ++i) {
            const Span aim{endOf(heads[i]) + 1, endOf(segments[i]) - endOf(heads[i]) - 1};
            if (aim.length > 0) {
                row.aims.push_back(aim);
            }
        }
        add(by, row);
    }

    // 以“一题一写”为载体 ×3: the names are the items.
    void narrowToQuotes(std::vector<Span> &items) const
    {
        std::vector<Span> names;
        for (const Span item : items) {
            const QStringView text = view(item);
            const qsizetype open = text.indexOf(u'“');
            const qsizetype close = text.indexOf(u'”');
            if (open < 0 || close < open + 2 || text.count(u'“') != 1) {
                return;
            }
            names.push_back({item.start + open + 1, close - open - 1});
        }
        items = names;
    }

    void readClauses()
    {
        const std::vector<Span> clauses = clausesOf(m_scene.layout, m_span);
        for (std::size_t i = 0; i + 2 < clauses.size(); ++i) {
            std::size_t last = i;
            while (last + 1 < clauses.size() && follows(clauses[last], clauses[last + 1])) {
                ++last;
            }
            if (last - i >= 2) {
                addClauses({clauses.begin() + static_cast<std::ptrdiff_t>(i),
                            clauses.begin() + static_cast<std::ptrdiff_t>(last) + 1});
                i = last;
            }
        }
    }

    [[nodiscard]] const Rule *shapeOf(Span clause) const
    {
        for (const char *id : {"parallel.means", "parallel.tail"}) {
            const Rule *shape = rule(id);
            if (shape != nullptr && clause.length <= c_longestClause && shape->pattern.match(view(clause)).hasMatch()) {
                return shape;
            }
        }
        return nullptr;
    }

    // Side by side with a comma between, of one shape; 将…相结合 must end alike as well.
    [[nodiscard]] bool follows(Span before, Span next) const
    {
        const Rule *shape = shapeOf(before);
        const bool comma = next.start == endOf(before) + 1 && m_scene.layout.folded[endOf(before)] == u',';
        if (shape == nullptr || !comma || shapeOf(next) != shape) {
            return false;
        }
        return shape->id != QLatin1String("parallel.tail") || sharedTail(view(before), view(next)) >= 2;
    }

    void addClauses(std::vector<Span> items)
    {
        const Rule *shape = shapeOf(items.front());
        const auto match = shape->pattern.match(view(items.front()));
        const qsizetype cut = match.capturedStart(QStringLiteral("v"));
        items.front() = {items.front().start + cut, items.front().length - cut};
        add(*shape, {items, {}});
    }

    // 一是…;二是…;三是… in one sentence, or one sentence each: the numbers must run from one without a gap.
    void readNumbered()
    {
        const Rule *numbered = rule("parallel.numbered");
        if (numbered == nullptr) {
            return;
        }
        const int paragraph = m_scene.layout.sentences[static_cast<std::size_t>(m_sentence)].paragraph;
        Row row = paragraph == m_numberedParagraph ? m_numbered : Row{};
        m_numberedParagraph = paragraph;
        auto matches = numbered->pattern.globalMatch(view(m_span));
        while (matches.hasNext()) {
            const auto match = matches.next();
            const auto next = static_cast<qint64>(row.items.size()) + 1;
            const qint64 number = text::parseNumber(match.captured(QStringLiteral("n"))).value_or(0);
            if (number != next) {
                addNumbered(*numbered, row);
                row = {};
            }
            if (number == next || number == 1) {
                m_numberedFrom = number == 1 ? m_span.start + match.capturedStart() : m_numberedFrom;
                row.items.push_back(itemOf(m_span.start + match.capturedStart(QStringLiteral("v"))));
            }
        }
        m_numbered = row;
        if (isLastOfParagraph()) {
            addNumbered(*numbered, row);
            m_numbered = {};
        }
    }

    [[nodiscard]] bool isLastOfParagraph() const
    {
        const auto next = static_cast<std::size_t>(m_sentence) + 1;
        return next == m_scene.layout.sentences.size()
            || m_scene.layout.sentences[next].paragraph != m_numberedParagraph;
    }

    // To the next semicolon or stop where that is short enough to be kept in mind, else the first clause.
    [[nodiscard]] Span itemOf(qsizetype start) const
    {
        const QStringView rest = view({start, endOf(m_span) - start});
        qsizetype whole = 0;
        while (whole < rest.size() && rest[whole] != u';' && rest[whole] != u'。') {
            ++whole;
        }
        const qsizetype comma = rest.indexOf(u',');
        return {start, whole <= c_longestNumbered || comma < 0 ? whole : comma};
    }

    void addNumbered(const Rule &by, const Row &row)
    {
        if (row.items.size() < 3) {
            return;
        }
        const Span all = joined(row.items.front(), row.items.back());
        const Span sentence = m_span;
        // The row may have begun some sentences ago: its evidence is from its first word to its last.
        m_span = joined({m_numberedFrom, 0}, all);
        add(by, row);
        m_span = sentence;
    }

    void add(const Rule &by, const Row &row)
    {
        const Span value = joined(row.items.front(), row.items.back());
        const Span reach = row.aims.empty() ? value : joined(value, row.aims.back());
        const Span evidence = clauseAround(m_scene.layout, m_span, reach);
        Candidate made = m_scene.candidate(Kind::SloganList, by, m_sentence, value, evidence);
        for (const Span item : row.items) {
            made.fact.items << m_scene.layout.original(item).trimmed();
        }
        for (std::size_t i = 0; row.aims.size() == row.items.size() && i < row.items.size(); ++i) {
            made.fact.pairs.emplace_back(made.fact.items[static_cast<qsizetype>(i)],
                                         m_scene.layout.original(row.aims[i]).trimmed());
        }
        made.fact.answer = made.fact.items.join(u'、');
        made.fact.counts = m_scene.layout.original(nameOfRow(m_scene, m_span, row.items));
        made.counted = !made.fact.counts.isEmpty();
        made.fact.subject = made.counted
            ? made.fact.counts
            : made.fact.evidence.quote.left(evidence.start < value.start ? value.start - evidence.start : 0);
        made.fact.subject = made.fact.subject.isEmpty() ? made.fact.section : made.fact.subject;
        m_found.push_back(std::move(made));
    }

    const Scene &m_scene;
    std::vector<Candidate> m_found;
    Span m_span;
    int m_sentence = 0;
    Row m_numbered; // begun in an earlier sentence of the paragraph
    int m_numberedParagraph = 0;
    qsizetype m_numberedFrom = 0;
};

} // namespace

std::vector<Candidate> findParallels(const Scene &scene)
{
    return ParallelReader(scene).read();
}

} // namespace shixi::extraction
