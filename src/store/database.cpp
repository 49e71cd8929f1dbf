#include "store/database.h"

#include "store/fileheader.h"

#include <SQLiteCpp/Column.h>
#include <sqlite3.h>

#include <filesystem>

namespace shixi::store
{

namespace
{

constexpr int busyTimeoutMs = 2000;

ErrorCode codeOf(int sqliteCode)
{
    switch (sqliteCode & 0xFF) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_ERROR: // a table or column that is not there
        return ErrorCode::Corrupt;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::InUse;
    default:
        return ErrorCode::Io;
    }
}

bool inMemory(const std::string &path)
{
    return path == ":memory:";
}

} // namespace

Error translated(const SQLite::Exception &exception)
{
    return {codeOf(exception.getErrorCode()), exception.what()};
}

Database::Database(const std::string &path, std::span<const Migration> steps)
    : m_path(path)
    , m_handle(guarded([&path, steps] {
        if (!inMemory(path)) {
            checkFile(path, static_cast<int>(steps.size()));
        }
        // It stays on its thread: to lock it for each value read is a third of the time reading takes.
        const int flags = SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX;
        return SQLite::Database(path, flags, busyTimeoutMs);
    }))
{
    guarded([this, steps] {
        execute("PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; PRAGMA synchronous = FULL; PRAGMA "
                "trusted_schema = OFF");
        const bool empty = number("SELECT count(*) FROM sqlite_schema") == 0;
        if (!empty && number("PRAGMA application_id") != applicationId) {
            throw Error(ErrorCode::Corrupt, m_path + ": learner.foreign");
        }
        migrate(steps, empty);
        // Not before there is something of ours in the file: see docs/formats/learner.md.
        execute("PRAGMA journal_mode = WAL");
    });
}

std::int64_t Database::number(const std::string &sql)
{
    return m_handle.execAndGet(sql).getInt64();
}

int Database::version()
{
    return static_cast<int>(number("PRAGMA user_version"));
}

Database::State Database::state()
{
    return {number("PRAGMA data_version"), m_takenBack};
}

void Database::migrate(std::span<const Migration> steps, bool empty)
{
    const auto from = static_cast<std::size_t>(version());
    if (from > steps.size()) {
        throw Error(ErrorCode::TooNew, m_path);
    }
    for (std::size_t next = from; next < steps.size(); ++next) {
        if (!empty && !inMemory(m_path)) {
            backUpTo(m_path + ".before-v" + std::to_string(next + 1));
        }
        Transaction transaction(*this);
        execute(std::string(steps[next].sql));
        execute("PRAGMA application_id = " + std::to_string(applicationId));
        execute("PRAGMA user_version = " + std::to_string(next + 1));
        transaction.commit();
        empty = false;
    }
    if (from < steps.size()) {
        execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }
}

void Database::backUpTo(const std::string &path)
{
    guarded([this, &path] {
        const std::string part = path + ".part";
        std::error_code error;
        std::filesystem::remove(part, error);
        m_handle.backup(part.c_str(), SQLite::Database::Save);
        std::filesystem::rename(part, path, error);
        if (error) {
            throw Error(ErrorCode::Io, path + ": " + error.message());
        }
    });
}

std::vector<std::string> Database::damage()
{
    std::vector<std::string> found;
    for (auto *const sql : {"PRAGMA integrity_check", "PRAGMA foreign_key_check"}) {
        SQLite::Statement statement(m_handle, sql);
        while (statement.executeStep()) {
            const std::string line = statement.getColumn(0).getString();
            if (line != "ok") {
                found.push_back(line);
            }
        }
    }
    return found;
}

} // namespace shixi::store
