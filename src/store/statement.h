#pragma once

#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace shixi::store
{

// A prepared statement in use: values are bound and columns read in order; it is reset at the end,
// whatever happens, so that no read is left open.
class Use
{
public:
    explicit Use(SQLite::Statement &statement)
        : m_statement(statement)
    {
    }
    ~Use();
    Use(const Use &) = delete;
    Use &operator=(const Use &) = delete;

    Use &integer(std::int64_t value);
    Use &optionalInteger(const std::optional<std::int64_t> &value);
    Use &optionalReal(const std::optional<double> &value);
    Use &text(std::string_view value);
    Use &optionalText(const std::optional<std::string> &value);
    Use &id(std::string_view hex); // 32 hex digits, kept as 16 bytes; null where empty

    bool step(); // to the next row; its columns are then read from the first
    void run(); // a statement without rows

    [[nodiscard]] std::int64_t readInteger();
    [[nodiscard]] int readInt();
    [[nodiscard]] std::optional<std::int64_t> readOptionalInteger();
    [[nodiscard]] std::optional<double> readOptionalReal();
    [[nodiscard]] std::string readText();
    [[nodiscard]] std::optional<std::string> readOptionalText();
    [[nodiscard]] std::string readId(); // 32 hex digits; empty where null

private:
    SQLite::Statement &m_statement;
    int m_bound = 0;
    int m_column = 0;
};

} // namespace shixi::store
