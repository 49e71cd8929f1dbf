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

namespace
{

LatestValue readLatestValue(Use &use)
{
    LatestValue value;
    value.name = use.readText();
    value.value = use.readText();
    value.atMs = use.readInteger();
    value.device.value = use.readText();
    value.seq = use.readInteger();
    return value;
}

} // namespace

LatestValues::LatestValues(Database &database, const std::string &table)
    : m_find(database.prepare("SELECT name, value, at_ms, device, seq FROM " + table + " WHERE name = ?"))
    , m_all(database.prepare("SELECT name, value, at_ms, device, seq FROM " + table + " ORDER BY name"))
    , m_put(database.prepare(upsertLatest(table, "VALUES (?, ?, ?, ?, ?)")))
{
}

std::optional<LatestValue> LatestValues::find(const std::string &name)
{
    Use use(m_find);
    use.text(name);
    return use.step() ? std::optional(readLatestValue(use)) : std::nullopt;
}

std::vector<LatestValue> LatestValues::all()
{
    Use use(m_all);
    std::vector<LatestValue> values;
    while (use.step()) {
        values.push_back(readLatestValue(use));
    }
    return values;
}

void LatestValues::put(const LatestValue &value)
{
    Use use(m_put);
    use.text(value.name).text(value.value).integer(value.atMs).text(value.device.value).integer(value.seq);
    use.run();
}

} // namespace shixi::store
