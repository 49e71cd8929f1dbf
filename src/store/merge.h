#pragma once

#include "store/database.h"

#include <string>

namespace shixi::store
{

// Rows that were new here.
struct Merged {
    int answers = 0;
    int cardEvents = 0;
    int sessions = 0;
    int others = 0; // edits, voids, settings, marks, notes
};

// The other file beside an open one, for the time of a merge. Attach before the transaction begins.
class Attached
{
public:
    Attached(Database &database, const std::string &path); // `path`: a private copy, checked and migrated
    ~Attached();
    Attached(const Attached &) = delete;
    Attached &operator=(const Attached &) = delete;

    // The union by id of all tables of the log, and the last writer's settings, marks and notes. To be run inside a
    // transaction, the caches rebuilt after it. Throws Error{Corrupt} where one id stands for two different rows.
    Merged unite();

private:
    Database &m_database;
};

} // namespace shixi::store
