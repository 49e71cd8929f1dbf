#include "questions/search/searchindex.h"

#include "questions/lists/listwords.h"
#include "text/needle.h"

#include <algorithm>
#include <numeric>

namespace shixi::questions
{

namespace
{

constexpr int c_notFound = -1;
constexpr int c_inEvidence = 1;
constexpr int c_bySound = 2; // above whatever is found by its characters

std::vector<text::Needle> needlesOf(const QString &query)
{
    std::vector<text::Needle> needles;
    for (const QString &word : query.simplified().split(u' ', Qt::SkipEmptyParts)) {
        text::Needle needle(word);
        if (!needle.isEmpty()) {
            needles.push_back(std::move(needle));
        }
    }
    return needles;
}

// Where the facts or questions stand in the text; those of no text come last.
template<class Item>
std::vector<std::size_t> readingOrder(const QuestionSet &set, const std::vector<Item> &items)
{
    const auto placeOf = [&](const knowledge::Evidence &evidence) {
        const auto &articles = set.articles();
        const auto article = std::ranges::find(articles, evidence.article, &knowledge::Article::name);
        return std::pair(article - articles.begin(), evidence.start);
    };
    std::vector<std::size_t> order(items.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t item) {
        return placeOf(items[item].evidence);
    });
    return order;
}

void join(std::vector<text::Span> &marks)
{
    std::ranges::sort(marks, {}, &text::Span::start);
    std::vector<text::Span> joined;
    for (const text::Span &mark : marks) {
        const qsizetype end = joined.empty() ? -1 : joined.back().start + joined.back().length;
        if (mark.start <= end) {
            joined.back().length = std::max(end, mark.start + mark.length) - joined.back().start;
        } else {
            joined.push_back(mark);
        }
    }
    marks = std::move(joined);
}

} // namespace

// One search: which rows hold every word and how well, and where.
class SearchIndex::Query
{
public:
    Query(const SearchIndex &index, const QString &words)
        : m_index(index)
        , m_needles(needlesOf(words))
    {
    }

    // For each row of the index; c_notFound, or the lower the better.
    [[nodiscard]] std::vector<int> ranks() const
    {
        std::vector<int> ranks(m_index.m_rows.size(), m_needles.empty() ? c_notFound : 0);
        for (const text::Needle &needle : m_needles) {
            std::vector<int> found(ranks.size(), c_notFound);
            rank(found, 0, [&](qsizetype from, qsizetype to) {
                return needle.next(m_index.m_findable, from, to);
            });
            rank(found, c_bySound, [&](qsizetype from, qsizetype to) {
                return needle.nextBySound(m_index.m_findable, from, to);
            });
            for (std::size_t row = 0; row < ranks.size(); ++row) {
                const bool holds = ranks[row] != c_notFound && found[row] != c_notFound;
                ranks[row] = holds ? std::max(ranks[row], found[row]) : c_notFound;
            }
        }
        return ranks;
    }

    // Of a row, its field of this place.
    [[nodiscard]] text::Marked marked(std::size_t row, std::size_t place) const
    {
        const std::size_t number = m_index.m_rows[row].firstField + place;
        const Field &field = m_index.m_fields[number];
        const qsizetype end = number + 1 < m_index.m_fields.size() ? m_index.m_fields[number + 1].begin
                                                                   : m_index.m_findable.plain().size();
        text::Marked marked{field.text, {}};
        for (const text::Needle &needle : m_needles) {
            const auto before = marked.marks.size();
            mark(marked, field, end, [&](qsizetype from, qsizetype to) {
                return needle.next(m_index.m_findable, from, to);
            });
            if (marked.marks.size() == before) {
                mark(marked, field, end, [&](qsizetype from, qsizetype to) {
                    return needle.nextBySound(m_index.m_findable, from, to);
                });
            }
        }
        join(marked.marks);
        return marked;
    }

private:
    template<class Next>
    void rank(std::vector<int> &ranks, int base, Next next) const
    {
        const qsizetype end = m_index.m_findable.plain().size();
        std::size_t at = 0;
        for (auto found = next(0, end); found;) {
            at = m_index.fieldAt(found->start, at);
            const Field &field = m_index.m_fields[at];
            int &known = ranks[field.row];
            known = known == c_notFound ? base + field.rank : std::min(known, base + field.rank);
            if (at + 1 == m_index.m_fields.size()) {
                return;
            }
            found = next(m_index.m_fields[at + 1].begin, end);
        }
    }

    template<class Next>
    void mark(text::Marked &marked, const Field &field, qsizetype end, Next next) const
    {
        for (auto found = next(field.begin, end); found; found = next(found->start + found->length, end)) {
            marked.marks.push_back(m_index.m_findable.origin(field.begin, *found, field.text));
        }
    }

    const SearchIndex &m_index;
    std::vector<text::Needle> m_needles;
};

SearchIndex::SearchIndex(const QuestionSet &set)
    : m_set(set)
{
    addFacts();
    m_questionsFrom = m_rows.size();
    addQuestions();
    m_paragraphsFrom = m_rows.size();
    addParagraphs();
}

void SearchIndex::addFacts()
{
    for (const std::size_t item : readingOrder(m_set, m_set.facts())) {
        const knowledge::Fact &fact = m_set.facts()[item];
        addRow(item);
        addField(fact.subject);
        addField(fact.answer);
        addField(fact.evidence.quote, c_inEvidence);
    }
}

void SearchIndex::addQuestions()
{
    for (const std::size_t item : readingOrder(m_set, m_set.questions())) {
        const Question &question = m_set.questions()[item];
        addRow(item);
        addField(question.stem);
        addField(joinedWhole(question.answer));
    }
}

void SearchIndex::addParagraphs()
{
    for (std::size_t item = 0; item < m_set.articles().size(); ++item) {
        const knowledge::Article &article = m_set.articles()[item];
        for (const knowledge::Paragraph &paragraph : knowledge::paragraphs(article.text)) {
            addRow(item, paragraph.number);
            addField(article.text.sliced(paragraph.start, paragraph.length));
        }
    }
}

void SearchIndex::addRow(std::size_t item, int number)
{
    m_rows.push_back({m_fields.size(), item, number});
}

void SearchIndex::addField(const QString &text, int rank)
{
    m_fields.push_back({m_findable.append(text), m_rows.size() - 1, rank, text});
}

// The field that holds the place; not before `from`.
std::size_t SearchIndex::fieldAt(qsizetype plain, std::size_t from) const
{
    const auto first = m_fields.begin() + static_cast<std::ptrdiff_t>(from);
    const auto after = std::upper_bound(first, m_fields.end(), plain, [](qsizetype place, const Field &field) {
        return place < field.begin;
    });
    return static_cast<std::size_t>(after - m_fields.begin()) - 1;
}

SearchResult SearchIndex::search(const QString &query, const FoundLimits &limits) const
{
    const Query looked(*this, query);
    const std::vector<int> ranks = looked.ranks();
    const auto fill = [&](auto &group, std::size_t from, std::size_t to, int most, auto rowOf) {
        const auto isFound = [](int rank) {
            return rank != c_notFound;
        };
        const auto first = ranks.begin();
        group.count = static_cast<int>(
            std::count_if(first + static_cast<std::ptrdiff_t>(from), first + static_cast<std::ptrdiff_t>(to), isFound));
        for (const std::size_t row : best(ranks, from, to, most)) {
            group.rows.push_back(rowOf(row, m_rows[row]));
        }
    };
    SearchResult found;
    fill(found.facts, 0, m_questionsFrom, limits.facts, [&](std::size_t at, const Row &row) {
        return FoundFact{&m_set.facts()[row.item], looked.marked(at, 0), looked.marked(at, 1), looked.marked(at, 2)};
    });
    fill(found.questions, m_questionsFrom, m_paragraphsFrom, limits.questions, [&](std::size_t at, const Row &row) {
        return FoundQuestion{&m_set.questions()[row.item], looked.marked(at, 0), looked.marked(at, 1)};
    });
    fill(found.paragraphs, m_paragraphsFrom, m_rows.size(), limits.paragraphs, [&](std::size_t at, const Row &row) {
        return FoundParagraph{&m_set.articles()[row.item], row.number, looked.marked(at, 0)};
    });
    return found;
}

// Rows are in reading order, so of those equally good the earlier come first.
std::vector<std::size_t>
SearchIndex::best(const std::vector<int> &ranks, std::size_t from, std::size_t to, int most) const
{
    std::vector<std::size_t> rows;
    for (int rank = 0; rank <= c_bySound + c_inEvidence; ++rank) {
        for (std::size_t row = from; row < to && rows.size() < static_cast<std::size_t>(most); ++row) {
            if (ranks[row] == rank) {
                rows.push_back(row);
            }
        }
    }
    return rows;
}

} // namespace shixi::questions
