#pragma once

#include "core/ids.h"
#include "store/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace shixi::store
{

// A value by name of which the last writer's stays.
struct LatestValue {
    std::string name;
    std::string value;
    std::int64_t atMs = 0;
    DeviceId device;
    std::int64_t seq = 0;

    bool operator==(const LatestValue &) const = default;
};

// The statement by which rows of the source (name, value, at_ms, device, seq) get in where they are the later ones.
[[nodiscard]] std::string upsertLatest(const std::string &table, const std::string &source);

// Settings, marks or notes: three tables of one shape.
class LatestValues
{
public:
    LatestValues(Database &database, const std::string &table);

    [[nodiscard]] std::optional<LatestValue> find(const std::string &name);
    [[nodiscard]] std::vector<LatestValue> all(); // by name
    // Keeps the greater of what is there and what is given.
    void put(const LatestValue &value);

private:
    SQLite::Statement m_find;
    SQLite::Statement m_all;
    SQLite::Statement m_put;
};

} // namespace shixi::store
