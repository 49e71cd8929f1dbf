#include "store/latestvalues.h"

#include "store/statement.h"

namespace shixi::store
{

std::string upsertLatest(const std::string &table, const std::string &source)
{
    return "INSERT INTO " + table + " (name, value, at_ms, device, seq) " + source
        + " ON CONFLICT (name) DO UPDATE SET value = excluded.value, at_ms = excluded.at_ms, "
          "device = excluded.device, seq = excluded.seq "
          "WHERE (excluded.at_ms, excluded.device, excluded.seq, excluded.value) > (at_ms, device, seq, value)";
}

LatestValues::LatestValues(Database &database, const std::string &table)
    : m_find(database.prepare("SELECT name, value, at_ms, device, seq FROM " + table + " WHERE name = ?"))
    , m_put(database.prepare(upsertLatest(table, "VALUES (?, ?, ?, ?, ?)")))
{
}

std::optional<LatestValue> LatestValues::find(const std::string &name)
{
    Use use(m_find);
    use.text(name);
    if (!use.step()) {
        return std::nullopt;
    }
    LatestValue found;
    found.name = use.readText();
    found.value = use.readText();
    found.atMs = use.readInteger();
    found.device.value = use.readText();
    found.seq = use.readInteger();
    return found;
}

void LatestValues::put(const LatestValue &value)
{
    Use use(m_put);
    use.text(value.name).text(value.value).integer(value.atMs).text(value.device.value).integer(value.seq);
    use.run();
}

} // namespace shixi::store
