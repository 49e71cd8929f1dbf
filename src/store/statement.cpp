#include "store/statement.h"

#include "store/logkey.h"

#include <SQLiteCpp/Column.h>

namespace shixi::store
{

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
    const LogKey bytes = keyOf(hex);
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
    const auto *bytes = static_cast<const unsigned char *>(column.getBlob()); // null where null
    return hexOf({bytes, static_cast<std::size_t>(column.getBytes())});
}

} // namespace shixi::store
