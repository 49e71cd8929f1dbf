#pragma once

#include "core/log.h"
#include "store/database.h"

namespace shixi::store
{

// Rows taken back. What is voided is left out where it is read, so nothing here needs reading.
class Voids
{
public:
    explicit Voids(Database &database);

    void add(const Void &row);

private:
    SQLite::Statement m_add;
};

} // namespace shixi::store
