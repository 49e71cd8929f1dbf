#include "extraction/lists/listing.h"

#include <QRegularExpression>

#include <algorithm>

namespace shixi::extraction
{

namespace
{

constexpr qsizetype c_longestClause = 40;
constexpr qsizetype c_briefHead = 8;

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
        }
        return std::move(m_found);
    }

private:
    [[nodiscard]] QStringView view(Span span) const { return m_scene.layout.view(span); }
    [[nodiscard]] const Rule *rule(const char *id) const
    {
        const auto &rules = m_scene.rules.of(QStringLiteral("parallel"));
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
            shared = std::min(shared, commonHead(view(heads[1]), view(heads[i])));
        }
        const QStringView word = view(heads[1]).first(shared);
        const qsizetype inFirst = shared > 0 ? view(heads[0]).indexOf(word) : -1;
        if (inFirst < 0 || (shared < 2 && !isNamedRow(heads)) || onlyOpen(heads)) {
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

    // “三定”方案:定地点,…;定时间,…;定规矩,…: one character is enough where the text names the row by it.
    [[nodiscard]] bool isNamedRow(const std::vector<Span> &heads) const
    {
        const bool brief = std::all_of(heads.begin(), heads.end(), [](Span head) {
            return head.length >= 2 && head.length <= c_briefHead;
        });
        return brief && nameAround(m_scene, m_sentence, heads).length > 0;
    }

    // 到2025年底,…;到2027年,… and 所称甲,是指…: what is said comes behind them.
    [[nodiscard]] bool onlyOpen(const std::vector<Span> &heads) const
    {
        static const QRegularExpression opens(QStringLiteral(
            "^(?:到|至|截至)?(?:\\d{4}|今|明|后)年(?:[前上下]半年|年?底|末|\\d{1,2}月(?:底|末)?)?$|所称"));
        return std::all_of(heads.begin() + 1, heads.end(), [this](Span head) {
            return opens.match(view(head)).hasMatch();
        });
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

    [[nodiscard]] bool comma(Span before, Span next) const
    {
        return next.start == endOf(before) + 1 && m_scene.layout.folded[endOf(before)] == u',';
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
        if (shape == nullptr || !comma(before, next) || shapeOf(next) != shape) {
            return false;
        }
        return shape->id != QLatin1String("parallel.tail") || commonTail(view(before), view(next)) >= 2;
    }

    void addClauses(std::vector<Span> items)
    {
        const Rule *shape = shapeOf(items.front());
        const auto match = shape->pattern.match(view(items.front()));
        const qsizetype cut = match.capturedStart(QStringLiteral("v"));
        items.front() = {items.front().start + cut, items.front().length - cut};
        add(*shape, {items, {}});
    }

    void add(const Rule &by, const Row &row)
    {
        m_found.push_back(
            candidateOf(m_scene, {by, m_sentence, row.items, row.aims, row.items.front().start, by.confidencePpm}));
    }

    const Scene &m_scene;
    std::vector<Candidate> m_found;
    Span m_span;
    int m_sentence = 0;
};

} // namespace

std::vector<Candidate> findParallels(const Scene &scene)
{
    std::vector<Candidate> found = ParallelReader(scene).read();
    for (std::vector<Candidate> more : {findAlike(scene), findNumbered(scene)}) {
        found.insert(found.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    }
    return found;
}

} // namespace shixi::extraction
