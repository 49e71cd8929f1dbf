#pragma once

#include "core/error.h"
#include "store/migrations.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <string>
#include <utility>
#include <vector>

namespace shixi::store
{

[[nodiscard]] Error translated(const SQLite::Exception &exception);

// Runs what talks to SQLite; its exceptions come out as Error.
template<class Function>
decltype(auto) guarded(Function &&function)
{
    try {
        return std::forward<Function>(function)();
    } catch (const SQLite::Exception &exception) {
        throw translated(exception);
    }
}

// One connection to one learner file, migrated to the newest version. It stays on the thread that opened it.
class Database
{
public:
    // `path` may be ":memory:". Throws Error: TooNew, Corrupt, NotAFile, InUse, Io; a file refused is left untouched.
    explicit Database(const std::string &path, std::span<const Migration> steps = migrations());

    [[nodiscard]] SQLite::Database &handle() { return m_handle; }
    [[nodiscard]] SQLite::Statement prepare(const std::string &sql) const { return {m_handle, sql}; }
    void execute(const std::string &sql) { m_handle.exec(sql); }
    [[nodiscard]] std::int64_t number(const std::string &sql); // the one value of a query; 0 where null
    [[nodiscard]] int version();
    // Complete or not at all; holds what is still in the write-ahead log.
    void backUpTo(const std::string &path);
    // What SQLite's own check finds wrong with the file; empty when all is well.
    [[nodiscard]] std::vector<std::string> damage();
    // Stays while nothing but what goes on through this connection, and was not taken back, changes the file.
    struct State {
        std::int64_t others = 0;
        int takenBack = 0;

        bool operator==(const State &) const = default;
    };
    [[nodiscard]] State state();

private:
    friend class Transaction;

    void migrate(std::span<const Migration> steps, bool empty);

    std::string m_path;
    SQLite::Database m_handle;
    int m_takenBack = 0;
};

// One change, whole or not at all: rolls back unless committed.
class Transaction
{
public:
    explicit Transaction(Database &database)
        : m_database(database)
        , m_transaction(database.handle(), SQLite::TransactionBehavior::IMMEDIATE)
    {
    }
    ~Transaction() { m_database.m_takenBack += m_committed ? 0 : 1; }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit()
    {
        m_transaction.commit();
        m_committed = true;
    }

private:
    Database &m_database;
    SQLite::Transaction m_transaction;
    bool m_committed = false;
};

} // namespace shixi::store
