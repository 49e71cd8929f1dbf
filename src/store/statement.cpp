#include "store/statement.h"

#include "core/error.h"

#include <SQLiteCpp/Column.h>

#include <array>

namespace shixi::store
{

namespace
{

constexpr std::string_view hexDigits = "0123456789abcdef";

std::array<unsigned char, 16> bytesOf(std::string_view hex)
{
    std::array<unsigned char, 16> bytes{};
    if (hex.size() != 2 * bytes.size()) {
        throw Error(ErrorCode::InvalidInput, "an id is 32 hex digits: " + std::string(hex));
    }
    for (std::size_t index = 0; index < hex.size(); ++index) {
        const auto digit = hexDigits.find(hex[index]);
        if (digit == std::string_view::npos) {
            throw Error(ErrorCode::InvalidInput, "an id is 32 hex digits: " + std::string(hex));
        }
        bytes.at(index / 2) = static_cast<unsigned char>(bytes.at(index / 2) << 4U | digit);
    }
    return bytes;
}

} // namespace

Use::~Use()
{
    // Values stay bound until they are bound anew: every use binds all of them.
    m_statement.tryReset();
}

Use &Use::integer(std::int64_t value)
{
    m_statement.bind(++m_bound, value);
    return *this;
}

Use &Use::optionalInteger(const std::optional<std::int64_t> &value)
{
    value ? m_statement.bind(++m_bound, *value) : m_statement.bind(++m_bound);
    return *this;
}

Use &Use::optionalReal(const std::optional<double> &value)
{
    value ? m_statement.bind(++m_bound, *value) : m_statement.bind(++m_bound);
    return *this;
}

Use &Use::text(std::string_view value)
{
    m_statement.bind(++m_bound, std::string(value));
    return *this;
}

Use &Use::optionalText(const std::optional<std::string> &value)
{
    value ? m_statement.bind(++m_bound, *value) : m_statement.bind(++m_bound);
    return *this;
}

Use &Use::id(std::string_view hex)
{
    if (hex.empty()) {
        m_statement.bind(++m_bound);
        return *this;
    }
    const auto bytes = bytesOf(hex);
    m_statement.bind(++m_bound, bytes.data(), static_cast<int>(bytes.size()));
    return *this;
}

bool Use::step()
{
    m_column = 0;
    return m_statement.executeStep();
}

void Use::run()
{
    m_statement.exec();
}

std::int64_t Use::readInteger()
{
    return m_statement.getColumn(m_column++).getInt64();
}

int Use::readInt()
{
    return m_statement.getColumn(m_column++).getInt();
}

std::optional<std::int64_t> Use::readOptionalInteger()
{
    const auto column = m_statement.getColumn(m_column++);
    return column.isNull() ? std::nullopt : std::optional(column.getInt64());
}

std::optional<double> Use::readOptionalReal()
{
    const auto column = m_statement.getColumn(m_column++);
    return column.isNull() ? std::nullopt : std::optional(column.getDouble());
}

std::string Use::readText()
{
    return m_statement.getColumn(m_column++).getString();
}

std::optional<std::string> Use::readOptionalText()
{
    const auto column = m_statement.getColumn(m_column++);
    return column.isNull() ? std::nullopt : std::optional(column.getString());
}

std::string Use::readId()
{
    const auto column = m_statement.getColumn(m_column++);
    const std::string bytes = column.isNull() ? std::string() : column.getString();
    std::string hex;
    hex.reserve(2 * bytes.size());
    for (const char byte : bytes) {
        hex += hexDigits[static_cast<unsigned char>(byte) >> 4U];
        hex += hexDigits[static_cast<unsigned char>(byte) & 0xFU];
    }
    return hex;
}

} // namespace shixi::store
