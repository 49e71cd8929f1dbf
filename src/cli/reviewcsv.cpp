#include "cli/reviewcsv.h"

#include "workshop/files.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <optional>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace shixi::cli
{

namespace
{

constexpr qint64 mostMb = 500;
constexpr std::array<std::string_view, 3> columnNames{"card_id", "review_time_ms", "rating"};
using Columns = std::array<std::size_t, 3>; // where each stands

struct Row {
    std::int64_t atMs;
    std::uint32_t card;
    std::uint32_t line;
    std::uint8_t rating;
};

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blank = " \t\r";
    const std::size_t begin = text.find_first_not_of(blank);
    return begin == std::string_view::npos ? std::string_view{}
                                           : text.substr(begin, text.find_last_not_of(blank) - begin + 1);
}

// Without the quotation marks some programs write around every field; ids and numbers hold none.
std::string_view fieldOf(std::string_view text)
{
    const std::string_view field = trimmed(text);
    constexpr std::size_t marks = 2;
    const bool quoted = field.size() >= marks && field.front() == '"' && field.back() == '"';
    return quoted ? field.substr(1, field.size() - marks) : field;
}

// The next piece up to `mark`, taken off `rest`.
std::string_view taken(std::string_view &rest, char mark)
{
    const std::size_t end = rest.find(mark);
    const std::string_view piece = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
    return piece;
}

template<class Number>
std::optional<Number> numberOf(std::string_view text)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

class Reader
{
public:
    Reader(const QString &path, std::string_view text)
        : m_path(path)
        , m_rest(text)
    {
        constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
        if (m_rest.starts_with(byteOrderMark)) {
            m_rest.remove_prefix(byteOrderMark.size());
        }
        readHeader();
    }

    std::vector<Row> rows()
    {
        std::vector<Row> rows;
        while (!m_rest.empty()) {
            ++m_line;
            const std::string_view line = taken(m_rest, '\n');
            if (trimmed(line).empty()) {
                continue;
            }
            ++m_read;
            if (const std::optional<Row> row = rowOf(line)) {
                rows.push_back(*row);
            }
        }
        numberById(rows);
        return rows;
    }

    void skip(const char *rule, std::uint32_t line, std::string_view field = {})
    {
        constexpr int named = 20;
        constexpr std::size_t shown = 60; // of a field, which may be as long as the file
        ++m_skipped;
        if (++m_byRule[rule] <= named) {
            m_findings.push_back({rule,
                                  m_path.toStdString() + ":" + std::to_string(line),
                                  {std::string(field.substr(0, shown))},
                                  Severity::Warning});
        }
    }

    [[nodiscard]] int read() const { return m_read; }
    [[nodiscard]] int skipped() const { return m_skipped; }
    [[nodiscard]] std::uint32_t cards() const { return static_cast<std::uint32_t>(m_cards.size()); }
    [[nodiscard]] std::vector<Finding> findings() const
    {
        std::vector<Finding> all = m_findings;
        if (m_skipped > static_cast<int>(m_findings.size())) {
            all.push_back({"csv.more-skipped",
                           m_path.toStdString(),
                           {std::to_string(m_skipped - static_cast<int>(m_findings.size()))},
                           Severity::Warning});
        }
        return all;
    }

    [[noreturn]] void refuse(const char *rule, const std::string &argument = {}) const
    {
        throw Error(ErrorCode::InvalidInput, workshop::withRule(m_path, rule, argument));
    }

private:
    void readHeader()
    {
        m_line = 1;
        std::string_view header = taken(m_rest, '\n');
        std::array<bool, 3> seen{};
        for (std::size_t column = 0; !header.empty(); ++column) {
            const std::string_view name = fieldOf(taken(header, ','));
            const auto found = std::ranges::find(columnNames, name);
            if (found != columnNames.end()) {
                const auto which = static_cast<std::size_t>(found - columnNames.begin());
                m_columns.at(which) = column;
                seen.at(which) = true;
            }
        }
        for (std::size_t which = 0; which < seen.size(); ++which) {
            if (!seen.at(which)) {
                refuse("csv.no-column", std::string(columnNames.at(which)));
            }
        }
    }

    std::optional<Row> rowOf(std::string_view line)
    {
        std::array<std::string_view, 3> fields{};
        int found = 0;
        for (std::size_t column = 0; !line.empty(); ++column) {
            const std::string_view field = fieldOf(taken(line, ','));
            const auto which = std::ranges::find(m_columns, column);
            if (which != m_columns.end() && !field.empty()) {
                fields.at(static_cast<std::size_t>(which - m_columns.begin())) = field;
                ++found;
            }
        }
        if (found < static_cast<int>(fields.size())) {
            skip("csv.cut-off", m_line);
            return std::nullopt;
        }
        return rowOf(fields);
    }

    std::optional<Row> rowOf(const std::array<std::string_view, 3> &fields)
    {
        constexpr std::int64_t year10000 = 253'402'300'800'000;
        const std::optional<std::int64_t> atMs = numberOf<std::int64_t>(fields[1]);
        if (!atMs || *atMs < 0 || *atMs >= year10000) {
            skip("csv.bad-time", m_line, fields[1]);
            return std::nullopt;
        }
        const std::optional<int> rating = numberOf<int>(fields[2]);
        if (!rating || *rating < 1 || *rating > 4) {
            skip("csv.bad-rating", m_line, fields[2]);
            return std::nullopt;
        }
        const auto card = m_cards.try_emplace(fields[0], static_cast<std::uint32_t>(m_cards.size())).first->second;
        return Row{*atMs, card, m_line, static_cast<std::uint8_t>(*rating)};
    }

    // So that the order of the rows changes nothing.
    void numberById(std::vector<Row> &rows) const
    {
        std::vector<std::pair<std::string_view, std::uint32_t>> ids(m_cards.begin(), m_cards.end());
        std::ranges::sort(ids);
        std::vector<std::uint32_t> numbers(ids.size());
        for (std::size_t at = 0; at < ids.size(); ++at) {
            numbers[ids[at].second] = static_cast<std::uint32_t>(at);
        }
        for (Row &row : rows) {
            row.card = numbers[row.card];
        }
    }

    QString m_path;
    std::string_view m_rest;
    Columns m_columns{};
    std::uint32_t m_line = 0;
    int m_read = 0;
    int m_skipped = 0;
    std::map<std::string_view, int> m_byRule;
    std::vector<Finding> m_findings;
    std::unordered_map<std::string_view, std::uint32_t> m_cards;
};

// In order of time. The same card at the same millisecond twice is one review copied.
void sortWithoutCopies(std::vector<Row> &rows, Reader &reader)
{
    const auto key = [](const Row &row) {
        return std::tuple(row.atMs, row.card, row.line);
    };
    std::ranges::sort(rows, {}, key);
    const auto same = [&reader](const Row &kept, const Row &row) {
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
void refuseWhatIsUnusable(const Reader &reader)
{
    constexpr int oneIn = 10;
    if (reader.read() == 0) {
        reader.refuse("csv.no-rows");
    }
    if (reader.skipped() > reader.read() / oneIn) {
        reader.refuse("csv.too-many-bad", std::to_string(reader.skipped()) + " | " + std::to_string(reader.read()));
    }
}

} // namespace

ReviewCsv readReviewCsv(const QString &path, const DayOffset &offset)
{
    const QByteArray bytes = workshop::bytesOfFile(path, mostMb);
    const std::string_view text(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        throw Error(ErrorCode::Empty, path.toStdString());
    }
    Reader reader(path, text);
    std::vector<Row> rows = reader.rows();
    sortWithoutCopies(rows, reader);
    refuseWhatIsUnusable(reader);
    ReviewCsv result;
    result.log.cards = reader.cards();
    result.log.reviews.reserve(rows.size());
    for (const Row &row : rows) {
        result.log.reviews.push_back({row.card, dayOf(row.atMs, offset), row.rating});
    }
    result.findings = reader.findings();
    result.skipped = reader.skipped();
    return result;
}

} // namespace shixi::cli
