#pragma once

#include "core/log.h"
#include "store/database.h"

#include <vector>

namespace shixi::store
{

// What was done to the papers of exams; voided edits are left out.
class PaperEdits
{
public:
    explicit PaperEdits(Database &database);

    void add(const PaperEdit &edit);
    [[nodiscard]] std::vector<PaperEdit> ofSession(const SessionId &session); // in order of writing

private:
    SQLite::Statement m_add;
    SQLite::Statement m_ofSession;
};

} // namespace shixi::store
