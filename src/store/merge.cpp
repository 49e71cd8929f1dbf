#include "store/merge.h"

#include "store/latestvalues.h"
#include "store/statement.h"

#include <SQLiteCpp/Column.h>

#include <array>

namespace shixi::store
{

namespace
{

constexpr std::array logTables{"session", "answer", "card_event", "session_edit", "paper_edit", "void"};
constexpr std::array latestTables{"setting", "mark", "note"};

// Every column but the integer key, which means nothing in another file.
std::string columnsOf(Database &database, const std::string &table)
{
    SQLite::Statement statement(database.handle(),
                                "SELECT group_concat(name, ', ') FROM pragma_table_info('" + table
                                    + "') WHERE name <> 'row'");
    statement.executeStep();
    return statement.getColumn(0).getString();
}

void refuseContradictions(Database &database, const std::string &table, const std::string &columns)
{
    const std::string shared = " WHERE id IN (SELECT id FROM main." + table + ")";
    const auto different = database.number("SELECT count(*) FROM (SELECT " + columns + " FROM other." + table + shared
                                           + " EXCEPT SELECT " + columns + " FROM main." + table + ")");
    if (different != 0) {
        throw Error(ErrorCode::Corrupt, "two different rows of table " + table + " bear the same id");
    }
}

// Lists are read only when a page needs them: what is no list must not get in.
void refuseMalformed(Database &database)
{
    const auto malformed = database.number(
        "SELECT (SELECT count(*) FROM other.session WHERE NOT json_valid(parameters) OR json_type(planned) <> 'array') "
        "+ "
        "(SELECT count(*) FROM other.session_edit WHERE json_type(planned) <> 'array') + "
        "(SELECT count(*) FROM other.paper_edit WHERE json_type(chosen) <> 'array') + "
        "(SELECT count(*) FROM other.answer WHERE json_type(option_order) <> 'array' OR json_type(chosen) <> 'array') "
        "+ "
        "(SELECT count(*) FROM other.card_event WHERE kind = 'reported' AND NOT json_valid(value))");
    if (malformed != 0) {
        throw Error(ErrorCode::Corrupt, "a list in the file to merge is none");
    }
}

void refuseWhere(Database &database, const std::string &table, const std::string &impossible)
{
    if (database.number("SELECT count(*) FROM other." + table + " WHERE " + impossible) != 0) {
        throw Error(ErrorCode::Corrupt, "a number in table " + table + " cannot be");
    }
}

// A wrong clock is no reason to refuse; numbers that later sums could not hold are damage.
void refuseImpossible(Database &database)
{
    const std::string most = " NOT BETWEEN 0 AND 9007199254740992"; // 2^53
    for (const auto *table : logTables) {
        refuseWhere(database,
                    table,
                    "seq" + most + " OR at_ms" + most
                        + " OR study_day NOT BETWEEN -1 AND 10000000 OR utc_offset_min NOT BETWEEN -1440 AND 1440");
    }
    for (const auto *table : latestTables) {
        refuseWhere(database, table, "seq" + most + " OR at_ms" + most);
    }
    refuseWhere(database,
                "paper_edit",
                "used_ms" + most
                    + " OR item NOT BETWEEN -1 AND 65535 OR parts NOT BETWEEN 0 AND 65535 "
                      "OR right_parts NOT BETWEEN 0 AND parts OR wrong_parts NOT BETWEEN 0 AND 65535");
    refuseWhere(database, "answer", "duration_ms NOT BETWEEN 0 AND 2147483647 OR rev NOT BETWEEN 1 AND 65535");
}

int uniteLog(Database &database, const std::string &table)
{
    const std::string columns = columnsOf(database, table);
    refuseContradictions(database, table, columns);
    database.execute("INSERT INTO main." + table + " (" + columns + ") SELECT " + columns + " FROM other." + table
                     + " WHERE id NOT IN (SELECT id FROM main." + table + ") ORDER BY row");
    return database.handle().getChanges();
}

int uniteLatest(Database &database, const std::string &table)
{
    // "WHERE true": else ON would be read as that of a join.
    database.execute(
        upsertLatest("main." + table, "SELECT name, value, at_ms, device, seq FROM other." + table + " WHERE true"));
    return database.handle().getChanges();
}

} // namespace

Attached::Attached(Database &database, const std::string &path)
    : m_database(database)
{
    SQLite::Statement attach(database.handle(), "ATTACH DATABASE ? AS other");
    Use(attach).text(path).run();
}

Attached::~Attached()
{
    m_database.handle().tryExec("DETACH DATABASE other");
}

Merged Attached::unite()
{
    refuseMalformed(m_database);
    refuseImpossible(m_database);
    Merged merged;
    merged.sessions = uniteLog(m_database, "session");
    merged.answers = uniteLog(m_database, "answer");
    merged.cardEvents = uniteLog(m_database, "card_event");
    for (const auto *table : {"session_edit", "paper_edit", "void"}) {
        merged.others += uniteLog(m_database, table);
    }
    for (const auto *table : latestTables) {
        merged.others += uniteLatest(m_database, table);
    }
    return merged;
}

} // namespace shixi::store
