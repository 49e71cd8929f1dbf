#pragma once

#include "core/log.h"
#include "store/database.h"

#include <optional>
#include <vector>

namespace shixi::store
{

// The starts of sessions and their edits; what is voided is left out.
class Sessions
{
public:
    explicit Sessions(Database &database);

    void add(const SessionStart &start);
    void add(const SessionEdit &edit);
    [[nodiscard]] std::optional<SessionStart> find(const SessionId &session);
    [[nodiscard]] std::vector<SessionEdit> edits(const SessionId &session); // in order of writing
    [[nodiscard]] std::vector<SessionStart> latest(Mode mode, int most); // the last first
    [[nodiscard]] bool isThere(Mode mode, std::uint64_t seed);
    // Papers that are over, drawn by that plan (empty: any), the last first. Not all were handed in.
    [[nodiscard]] std::vector<SessionId> endedPapers(const std::string &plan);
    [[nodiscard]] std::vector<SessionStart> begunAt(std::int64_t atMs); // in order of writing
    [[nodiscard]] std::vector<std::int64_t> sharedMoments(); // at which more than one began
    // Practice whose parameters name that course, the last first.
    [[nodiscard]] std::vector<SessionStart> ofCourse(const std::string &course, int most);
    [[nodiscard]] std::vector<SessionStart> notEnded(Mode mode); // of the fifty begun last, in order of writing

private:
    SQLite::Statement m_add;
    SQLite::Statement m_addEdit;
    SQLite::Statement m_find;
    SQLite::Statement m_edits;
    SQLite::Statement m_latest;
    SQLite::Statement m_begunAt;
    SQLite::Statement m_isThere;
    SQLite::Statement m_endedPapers;
    SQLite::Statement m_sharedMoments;
    SQLite::Statement m_ofCourse;
    SQLite::Statement m_notEnded;
};

} // namespace shixi::store
