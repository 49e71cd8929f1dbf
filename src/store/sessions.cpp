#include "store/sessions.h"

#include "store/columns.h"

namespace shixi::store
{

namespace
{

std::string selectSessions(const std::string &rest)
{
    return "SELECT id, device, seq, at_ms, utc_offset_min, study_day, mode, parameters, seed, planned FROM session "
           "WHERE NOT EXISTS (SELECT 1 FROM void WHERE target = session.id) AND "
        + rest;
}

SessionStart readStart(Use &use)
{
    SessionStart start;
    start.stamp = readStamp(use);
    start.mode = readMode(use);
    start.parameters = use.readText();
    start.seed = static_cast<std::uint64_t>(use.readInteger());
    start.planned = readSteps(use);
    return start;
}

} // namespace

Sessions::Sessions(Database &database)
    : m_add(database.prepare(
        "INSERT INTO session (id, device, seq, at_ms, utc_offset_min, study_day, mode, parameters, seed, planned) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
    , m_addEdit(database.prepare(
          "INSERT INTO session_edit (id, device, seq, at_ms, utc_offset_min, study_day, session, kind, planned) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"))
    , m_find(database.prepare(selectSessions("id = ?")))
    , m_edits(database.prepare("SELECT id, device, seq, at_ms, utc_offset_min, study_day, session, kind, planned "
                               "FROM live_session_edit WHERE session = ? ORDER BY seq, device, id"))
    , m_latest(database.prepare(selectSessions("mode = ? ORDER BY seq DESC, device DESC, id DESC LIMIT ?")))
    , m_begunAt(database.prepare(selectSessions("at_ms = ? ORDER BY seq, device, id")))
    , m_isThere(database.prepare("SELECT 1 FROM session WHERE mode = ? AND seed = ? AND NOT EXISTS (SELECT 1 FROM void "
                                 "WHERE target = session.id) LIMIT 1"))
    , m_endedPapers(database.prepare("SELECT id FROM session WHERE mode = 'exam' AND instr(parameters, ?) > 0 "
                                     "AND NOT EXISTS (SELECT 1 FROM void WHERE target = session.id) "
                                     "AND EXISTS (SELECT 1 FROM live_session_edit AS edit WHERE edit.session = "
                                     "session.id AND edit.kind = 'ended') "
                                     "ORDER BY seq DESC, device DESC, id DESC"))
    , m_sharedMoments(database.prepare("SELECT at_ms FROM session WHERE NOT EXISTS (SELECT 1 FROM void WHERE target = "
                                       "session.id) GROUP BY at_ms HAVING count(*) > 1"))
    , m_ofCourse(database.prepare(selectSessions("mode = 'practice' AND instr(parameters, ?) > 0 "
                                                 "ORDER BY seq DESC, device DESC, id DESC LIMIT ?")))
    , m_notEnded(database.prepare(
          "SELECT id, device, seq, at_ms, utc_offset_min, study_day, mode, parameters, seed, planned FROM "
          "(SELECT * FROM session WHERE mode = ? AND NOT EXISTS (SELECT 1 FROM void WHERE target = session.id) "
          "ORDER BY seq DESC, device DESC, id DESC LIMIT 50) AS latest "
          "WHERE NOT EXISTS (SELECT 1 FROM live_session_edit AS edit "
          "WHERE edit.session = latest.id AND edit.kind = 'ended') ORDER BY seq, device, id"))
{
}

void Sessions::add(const SessionStart &start)
{
    Use use(m_add);
    bindStamp(use, start.stamp);
    use.text(wireName(start.mode)).text(start.parameters).integer(static_cast<std::int64_t>(start.seed));
    use.text(jsonOf(start.planned));
    use.run();
}

void Sessions::add(const SessionEdit &edit)
{
    Use use(m_addEdit);
    bindStamp(use, edit.stamp);
    use.id(edit.session.value).text(word(edit.kind)).text(jsonOf(edit.planned));
    use.run();
}

std::optional<SessionStart> Sessions::find(const SessionId &session)
{
    Use use(m_find);
    use.id(session.value);
    return use.step() ? std::optional(readStart(use)) : std::nullopt;
}

std::vector<SessionEdit> Sessions::edits(const SessionId &session)
{
    Use use(m_edits);
    use.id(session.value);
    std::vector<SessionEdit> edits;
    while (use.step()) {
        SessionEdit edit;
        edit.stamp = readStamp(use);
        edit.session.value = use.readId();
        edit.kind = readSessionEditKind(use);
        edit.planned = readSteps(use);
        edits.push_back(edit);
    }
    return edits;
}

std::vector<SessionStart> Sessions::latest(Mode mode, int most)
{
    Use use(m_latest);
    use.text(wireName(mode)).integer(most);
    std::vector<SessionStart> starts;
    while (use.step()) {
        starts.push_back(readStart(use));
    }
    return starts;
}

std::vector<SessionStart> Sessions::begunAt(std::int64_t atMs)
{
    Use use(m_begunAt);
    use.integer(atMs);
    std::vector<SessionStart> starts;
    while (use.step()) {
        starts.push_back(readStart(use));
    }
    return starts;
}

bool Sessions::isThere(Mode mode, std::uint64_t seed)
{
    Use use(m_isThere);
    use.text(wireName(mode)).integer(static_cast<std::int64_t>(seed));
    return use.step();
}

std::vector<SessionId> Sessions::endedPapers(const std::string &plan)
{
    Use use(m_endedPapers);
    use.text(plan.empty() ? "\"paper\":" : "\"paper\":\"" + plan + '"');
    std::vector<SessionId> papers;
    while (use.step()) {
        papers.push_back({use.readId()});
    }
    return papers;
}

std::vector<std::int64_t> Sessions::sharedMoments()
{
    Use use(m_sharedMoments);
    std::vector<std::int64_t> moments;
    while (use.step()) {
        moments.push_back(use.readInteger());
    }
    return moments;
}

std::vector<SessionStart> Sessions::ofCourse(const std::string &course, int most)
{
    Use use(m_ofCourse);
    use.text("\"course\":\"" + course + '"').integer(most);
    std::vector<SessionStart> starts;
    while (use.step()) {
        starts.push_back(readStart(use));
    }
    return starts;
}

std::vector<SessionStart> Sessions::notEnded(Mode mode)
{
    Use use(m_notEnded);
    use.text(wireName(mode));
    std::vector<SessionStart> starts;
    while (use.step()) {
        starts.push_back(readStart(use));
    }
    return starts;
}

} // namespace shixi::store
