#include "cli/csvrows.h"

#include "workshop/files.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace shixi::cli
{

namespace
{

constexpr qint64 longestCsvMb = 500;
constexpr std::array<std::string_view, 3> columnNames{"card_id", "review_time_ms", "rating"};

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

} // namespace

CsvRows::CsvRows(const QString &path)
    : m_path(path)
    , m_lines(path, longestCsvMb)
{
    readHeader();
}

std::vector<CsvRow> CsvRows::read()
{
    constexpr qint64 shortRow = 18; // bytes; room is asked for once, and what is not needed costs nothing
    std::vector<CsvRow> rows;
    rows.reserve(static_cast<std::size_t>(m_lines.size() / shortRow));
    while (const auto line = m_lines.next()) {
        if (trimmed(*line).empty()) {
            continue;
        }
        ++m_rows;
        if (const std::optional<CsvRow> row = rowOf(*line)) {
            rows.push_back(*row);
        }
    }
    numberById(rows);
    return rows;
}

void CsvRows::skip(const char *rule, std::uint32_t line, std::string_view field)
{
    constexpr int named = 20;
    constexpr std::size_t shown = 60; // of a field, which may be as long as the file
    ++m_skipped;
    if (++m_byRule[rule] <= named) {
        ++m_named;
        note(rule, line, std::string(field.substr(0, shown)));
    }
}

void CsvRows::note(const char *rule, std::uint32_t line, const std::string &argument)
{
    m_findings.push_back({rule, placeOf(line), {argument}, Severity::Warning});
}

std::vector<Finding> CsvRows::findings() const
{
    std::vector<Finding> all = m_findings;
    if (m_skipped > m_named) {
        all.push_back(
            {"csv.more-skipped", m_path.toStdString(), {std::to_string(m_skipped - m_named)}, Severity::Warning});
    }
    return all;
}

void CsvRows::refuse(const char *rule, const std::string &argument) const
{
    throw Error(ErrorCode::InvalidInput, workshop::withRule(m_path, rule, argument));
}

std::string CsvRows::placeOf(std::uint32_t line) const
{
    return m_path.toStdString() + ":" + std::to_string(line);
}

void CsvRows::readHeader()
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    std::string_view header = m_lines.next().value_or(std::string_view());
    if (header.starts_with(byteOrderMark)) {
        header.remove_prefix(byteOrderMark.size());
    }
    if (trimmed(header).empty()) {
        refuseEmpty();
        header = {}; // what it stood in is gone
    }
    std::array<bool, 3> seen{};
    for (std::size_t column = 0; !header.empty(); ++column) {
        const std::string_view name = fieldOf(taken(header, ','));
        const auto found = std::ranges::find(columnNames, name);
        if (found != columnNames.end()) {
            const auto which = static_cast<std::size_t>(found - columnNames.begin());
            if (seen.at(which)) {
                throw Error(ErrorCode::InvalidInput,
                            placeOf(1) + ": csv.column-twice: " + std::string(columnNames.at(which)));
            }
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

void CsvRows::refuseEmpty()
{
    while (const auto line = m_lines.next()) {
        if (!trimmed(*line).empty()) {
            return;
        }
    }
    throw Error(ErrorCode::Empty, m_path.toStdString());
}

std::optional<CsvRow> CsvRows::rowOf(std::string_view line)
{
    Fields fields{};
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
        skip("csv.cut-off", m_lines.number());
        return std::nullopt;
    }
    return rowOf(fields);
}

std::optional<CsvRow> CsvRows::rowOf(const Fields &fields)
{
    constexpr std::int64_t year10000 = 253'402'300'800'000;
    const std::optional<std::int64_t> atMs = numberOf<std::int64_t>(fields[1]);
    if (!atMs || *atMs < 0 || *atMs >= year10000) {
        skip("csv.bad-time", m_lines.number(), fields[1]);
        return std::nullopt;
    }
    const std::optional<int> rating = numberOf<int>(fields[2]);
    if (!rating || *rating < 1 || *rating > 4) {
        skip("csv.bad-rating", m_lines.number(), fields[2]);
        return std::nullopt;
    }
    return CsvRow{*atMs, cardNamed(fields[0]), m_lines.number(), static_cast<std::uint8_t>(*rating)};
}

std::uint32_t CsvRows::cardNamed(std::string_view id)
{
    auto card = m_cards.find(id);
    if (card == m_cards.end()) {
        card = m_cards.emplace(id, static_cast<std::uint32_t>(m_cards.size())).first;
    }
    return card->second;
}

void CsvRows::numberById(std::vector<CsvRow> &rows) const
{
    std::vector<std::pair<std::string_view, std::uint32_t>> ids(m_cards.begin(), m_cards.end());
    std::ranges::sort(ids);
    std::vector<std::uint32_t> numbers(ids.size());
    for (std::size_t at = 0; at < ids.size(); ++at) {
        numbers[ids[at].second] = static_cast<std::uint32_t>(at);
    }
    for (CsvRow &row : rows) {
        row.card = numbers[row.card];
    }
}

} // namespace shixi::cli
