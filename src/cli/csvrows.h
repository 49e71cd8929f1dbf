#pragma once

#include "cli/linereader.h"
#include "core/error.h"

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace shixi::cli
{

struct CsvRow {
    std::int64_t atMs;
    std::uint32_t card;
    std::uint32_t line;
    std::uint8_t rating;
};

// The rows of a CSV of reviews, and what is to be said about them.
class CsvRows
{
public:
    // Throws Error where it cannot be read, is empty, or has no such columns.
    explicit CsvRows(const QString &path);

    // Those that can be used, in the order of the file; cards are numbered in the order of their ids.
    [[nodiscard]] std::vector<CsvRow> read();
    // A row that is left out, of which the first of each kind are named.
    void skip(const char *rule, std::uint32_t line, std::string_view field = {});
    // Something to be known about rows that are used.
    void note(const char *rule, std::uint32_t line, const std::string &argument);
    [[noreturn]] void refuse(const char *rule, const std::string &argument = {}) const;

    [[nodiscard]] int rows() const { return m_rows; } // of both kinds
    [[nodiscard]] int skipped() const { return m_skipped; }
    [[nodiscard]] std::uint32_t cards() const { return static_cast<std::uint32_t>(m_cards.size()); }
    [[nodiscard]] std::vector<Finding> findings() const;

private:
    using Columns = std::array<std::size_t, 3>; // where each stands
    using Fields = std::array<std::string_view, 3>;
    // So that an id is looked up as it stands in the line.
    struct IdHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view id) const noexcept { return std::hash<std::string_view>{}(id); }
    };

    [[nodiscard]] std::string placeOf(std::uint32_t line) const;
    void readHeader();
    void refuseEmpty(); // where there is nothing in it at all; else its columns are missing
    std::optional<CsvRow> rowOf(std::string_view line);
    std::optional<CsvRow> rowOf(const Fields &fields);
    std::uint32_t cardNamed(std::string_view id);
    void numberById(std::vector<CsvRow> &rows) const; // so that the order of the rows changes nothing

    QString m_path;
    LineReader m_lines;
    Columns m_columns{};
    int m_rows = 0;
    int m_skipped = 0;
    int m_named = 0; // of those
    std::map<std::string_view, int> m_byRule;
    std::vector<Finding> m_findings;
    std::unordered_map<std::string, std::uint32_t, IdHash, std::equal_to<>> m_cards;
};

} // namespace shixi::cli
