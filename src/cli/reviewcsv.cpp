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

// Usable all the same: rows of a card that stand before one made earlier, and cards with a single review. Each is told
// once, at the first line that is one.
void noteWhatIsOdd(const std::vector<CsvRow> &rows, CsvRows &reader)
{
    struct Seen {
        std::uint32_t line = 0; // of the latest review
        int reviews = 0;
    };
    struct Odd {
        std::uint32_t line = std::numeric_limits<std::uint32_t>::max();
        int count = 0;
    };
    std::vector<Seen> cards(reader.cards());
    Odd late;
    Odd single;
    const auto add = [](Odd &odd, std::uint32_t line) {
        odd.line = std::min(odd.line, line);
        ++odd.count;
    };
    for (const CsvRow &row : rows) {
        Seen &card = cards[row.card];
        if (card.line > row.line) {
            add(late, card.line);
        }
        card = {row.line, card.reviews + 1};
    }
    for (const Seen &card : cards) {
        if (card.reviews == 1) {
            add(single, card.line);
        }
    }
    if (late.count > 0) {
        reader.note("csv.out-of-order", late.line, std::to_string(late.count));
    }
    if (single.count > 0) {
        reader.note("csv.one-review", single.line, std::to_string(single.count));
    }
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
