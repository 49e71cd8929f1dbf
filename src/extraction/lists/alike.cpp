#include "extraction/lists/listing.h"

#include <algorithm>
#include <cstdlib>

namespace shixi::extraction
{

namespace
{

constexpr qsizetype c_leastTail = 3; // …不放过: with that in common the clauses may differ in length
constexpr qsizetype c_mostDiffering = 4;

// Rows of clauses that commas join: 队伍建在一线,服务送到一线,问题解在一线 and 贵在精准,重在专业,成在长效.
class AlikeReader
{
public:
    explicit AlikeReader(const Scene &scene)
        : m_scene(scene)
        , m_alike(rule("parallel.alike"))
        , m_hinge(rule("parallel.hinge"))
        , m_named(rule("parallel.named"))
    {
    }

    std::vector<Candidate> read()
    {
        const std::vector<Sentence> &sentences = m_scene.layout.sentences;
        for (std::size_t i = 0; i < sentences.size(); ++i) {
            m_sentence = static_cast<int>(i);
            m_clauses = clausesOf(m_scene.layout, sentences[i].span);
            m_quotes = hasQuotes(i) || (i > 0 && hasQuotes(i - 1)) || hasQuotes(i + 1);
            readSentence();
        }
        return std::move(m_found);
    }

private:
    [[nodiscard]] QStringView view(Span span) const { return m_scene.layout.view(span); }

    // A name stands in quotation marks: without any near the sentence no row is tried for one.
    [[nodiscard]] bool hasQuotes(std::size_t sentence) const
    {
        const std::vector<Sentence> &sentences = m_scene.layout.sentences;
        return sentence < sentences.size()
            && (view(sentences[sentence].span).contains(u'“') || view(sentences[sentence].span).contains(u'‘'));
    }

    [[nodiscard]] const Rule *rule(const char *id) const
    {
        const auto &rules = m_scene.rules.of(QStringLiteral("parallel"));
        const auto found = std::find_if(rules.begin(), rules.end(), [id](const Rule *r) {
            return r->id == QLatin1String(id);
        });
        return found == rules.end() ? nullptr : *found;
    }

    void readSentence()
    {
        for (std::size_t i = 0; i + 2 < m_clauses.size();) {
            std::size_t end = alikeFrom(i);
            const Rule *by = m_alike;
            if (end - i < 3) {
                end = hingedFrom(i);
                by = m_hinge;
            }
            std::vector<Span> row(m_clauses.begin() + static_cast<std::ptrdiff_t>(i),
                                  m_clauses.begin() + static_cast<std::ptrdiff_t>(end));
            if (row.size() < 3) {
                row = namedFrom(i);
                end = i + row.size();
                by = m_named;
            }
            if (row.size() >= 3) {
                row.front() = insideQuote(row.front());
                m_found.push_back(
                    candidateOf(m_scene, {*by, m_sentence, row, {}, row.front().start, by->confidencePpm}));
            }
            i = std::max(end, i + 1);
        }
    }

    // 要求“船开到哪里,灯就亮到哪里,人就守到哪里”: the row begins behind the mark.
    [[nodiscard]] Span insideQuote(Span clause) const
    {
        const qsizetype open = std::max(view(clause).lastIndexOf(u'“'), view(clause).lastIndexOf(u'‘'));
        const Span inside{clause.start + open + 1, clause.length - open - 1};
        return isWhole(view(clause)) || open < 0 || !isWhole(view(inside)) || inside.length < 2 ? clause : inside;
    }

    [[nodiscard]] bool isJoined(std::size_t at) const
    {
        const Span before = m_clauses[at - 1];
        return m_clauses[at].start == endOf(before) + 1 && m_scene.layout.folded[endOf(before)] == u',';
    }

    // 宣讲到班组,示范到班组,帮扶到班组: as long as each other, and they begin or end alike.
    [[nodiscard]] bool isAlike(Span a, Span b) const
    {
        const auto least = std::min(a.length, b.length);
        const qsizetype tail = commonTail(view(a), view(b));
        const qsizetype shared = std::max(commonHead(view(a), view(b)), tail);
        return std::abs(a.length - b.length) <= (tail >= c_leastTail ? c_mostDiffering : 1) && shared >= 2
            && 2 * shared <= least + 2 && m_alike->pattern.match(view(a)).hasMatch()
            && m_alike->pattern.match(view(b)).hasMatch();
    }

    // All of them share the same words at the same edge.
    [[nodiscard]] std::size_t alikeFrom(std::size_t first) const
    {
        qsizetype head = m_clauses[first].length;
        qsizetype tail = m_clauses[first].length;
        std::size_t next = first + 1;
        for (; m_alike != nullptr && next < m_clauses.size(); ++next) {
            if (!isJoined(next) || !isAlike(m_clauses[next - 1], m_clauses[next])) {
                break;
            }
            head = std::min(head, commonHead(view(m_clauses[first]), view(m_clauses[next])));
            tail = std::min(tail, commonTail(view(m_clauses[first]), view(m_clauses[next])));
            if (std::max(head, tail) < 2) {
                break;
            }
        }
        return next;
    }

    // 学有榜样,赶有目标,干有方向: one measure, and one character that all of them turn on.
    [[nodiscard]] std::size_t hingedFrom(std::size_t first) const
    {
        const QStringView model = view(m_clauses[first]);
        std::size_t next = first;
        while (m_hinge != nullptr && next < m_clauses.size() && (next == first || isJoined(next))) {
            const QStringView clause = view(m_clauses[next]);
            if (clause.size() < 4 || clause.size() != model.size() || clause[1] != model[1]
                || !m_hinge->pattern.match(clause).hasMatch()) {
                break;
            }
            ++next;
        }
        return next;
    }

    // “三诊”工作法:开门问诊找差距,集体会诊定措施,跟踪复诊看成效: the name holds what they have in common.
    [[nodiscard]] std::vector<Span> namedFrom(std::size_t first) const
    {
        std::vector<Span> row;
        for (std::size_t next = first; m_quotes && m_named != nullptr && next < m_clauses.size(); ++next) {
            const bool fits = m_clauses[next].length == m_clauses[first].length && (row.empty() || isJoined(next));
            if (!fits || !m_named->pattern.match(view(m_clauses[next])).hasMatch()) {
                break;
            }
            row.push_back(m_clauses[next]);
        }
        const bool named = row.size() >= 3 && sharesOne(row) && nameAround(m_scene, m_sentence, row).length > 0;
        return named ? row : std::vector<Span>();
    }

    [[nodiscard]] bool sharesOne(const std::vector<Span> &row) const
    {
        const QStringView model = view(row.front());
        return std::any_of(model.begin(), model.end(), [&](QChar c) {
            return std::all_of(row.begin(), row.end(), [&](Span clause) {
                return view(clause).contains(c);
            });
        });
    }

    const Scene &m_scene;
    const Rule *m_alike;
    const Rule *m_hinge;
    const Rule *m_named;
    std::vector<Span> m_clauses;
    std::vector<Candidate> m_found;
    int m_sentence = 0;
    bool m_quotes = false; // in or beside the sentence
};

} // namespace

std::vector<Candidate> findAlike(const Scene &scene)
{
    return AlikeReader(scene).read();
}

} // namespace shixi::extraction
