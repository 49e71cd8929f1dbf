#include "cli/reviewcsv.h"

#include "cli/csvrows.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace shixi::cli
{

namespace
{

// In order of time. The same card at the same millisecond twice is one review copied.
void sortWithoutCopies(std::vector<CsvRow> &rows, CsvRows &reader)
{
    const auto key = [](const CsvRow &row) {
        return std::tuple(row.atMs, row.card, row.line);
    };
    std::ranges::sort(rows, {}, key);
    const auto same = [&reader](const CsvRow &kept, const CsvRow &row) {
        const bool copy = kept.atMs == row.atMs && kept.card == row.card;
        if (copy) {
            reader.skip("csv.copy", row.line);
        }
        return copy;
    };
    const auto copies = std::ranges::unique(rows, same);
    rows.erase(copies.begin(), copies.end());
}

std::int32_t dayOf(std::int64_t atMs, const DayOffset &offset)
{
    constexpr std::int64_t dayMs = 86'400'000;
    const std::int64_t local = atMs + offset.minutesFromUtc * 60'000LL - offset.hoursAfterMidnight * 3'600'000LL;
    const std::int64_t day = local / dayMs;
    return static_cast<std::int32_t>(local % dayMs < 0 ? day - 1 : day);
}

// What a tenth of is bad says little by the rest.
void refuseWhatIsUnusable(const CsvRows &reader)
{
    constexpr int oneIn = 10;
    if (reader.rows() == 0) {
        reader.refuse("csv.no-rows");
    }
    if (reader.skipped() > reader.rows() / oneIn) {
        reader.refuse("csv.too-many-bad", std::to_string(reader.skipped()) + " | " + std::to_string(reader.rows()));
    }
}

// Rows that can be used all the same: told once, at the first line that is one.
class Odd
{
public:
    void add(std::uint32_t line)
    {
        m_line = std::min(m_line, line);
        ++m_count;
    }

    void tell(const char *rule, CsvRows &reader) const
    {
        if (m_count > 0) {
            reader.note(rule, m_line, std::to_string(m_count));
        }
    }

private:
    std::uint32_t m_line = std::numeric_limits<std::uint32_t>::max();
    int m_count = 0;
};

// Rows of a card that stand before one made earlier, and cards with a single review.
void noteWhatIsOdd(const std::vector<CsvRow> &rows, CsvRows &reader)
{
    struct Seen {
        std::uint32_t line = 0; // of the latest review
        int reviews = 0;
    };
    std::vector<Seen> cards(reader.cards());
    Odd late;
    for (const CsvRow &row : rows) {
        Seen &card = cards[row.card];
        if (card.line > row.line) {
            late.add(card.line);
        }
        card = {row.line, card.reviews + 1};
    }
    Odd single;
    for (const Seen &card : cards) {
        if (card.reviews == 1) {
            single.add(card.line);
        }
    }
    late.tell("csv.out-of-order", reader);
    single.tell("csv.one-review", reader);
}

} // namespace

ReviewCsv readReviewCsv(const QString &path, const DayOffset &offset)
{
    CsvRows reader(path);
    std::vector<CsvRow> rows = reader.read();
    sortWithoutCopies(rows, reader);
    refuseWhatIsUnusable(reader);
    noteWhatIsOdd(rows, reader);
    ReviewCsv result;
    result.log.cards = reader.cards();
    result.log.reviews.reserve(rows.size());
    for (const CsvRow &row : rows) {
        result.log.reviews.push_back({row.card, dayOf(row.atMs, offset), row.rating});
    }
    result.findings = reader.findings();
    result.skipped = reader.skipped();
    return result;
}

} // namespace shixi::cli
