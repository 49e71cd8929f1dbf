#include "store/learnerfile.h"

#include "store/statement.h"

namespace shixi::store
{

LearnerFile::LearnerFile(const std::string &path)
    : database(path)
    , answers(database)
    , cardEvents(database)
    , sessions(database)
    , paperEdits(database)
    , voids(database)
    , settings(database, "setting")
    , marks(database, "mark")
    , notes(database, "note")
    , cardStates(database)
    , rollUps(database)
    , tallies(database)
{
}

std::int64_t LearnerFile::lastSeq()
{
    return database.number(
        "SELECT max((SELECT coalesce(max(seq), 0) FROM session), (SELECT coalesce(max(seq), 0) FROM answer), "
        "(SELECT coalesce(max(seq), 0) FROM card_event), (SELECT coalesce(max(seq), 0) FROM session_edit), "
        "(SELECT coalesce(max(seq), 0) FROM paper_edit), (SELECT coalesce(max(seq), 0) FROM void), (SELECT "
        "coalesce(max(seq), 0) FROM setting), "
        "(SELECT coalesce(max(seq), 0) FROM mark), (SELECT coalesce(max(seq), 0) FROM note))");
}

std::string LearnerFile::fingerprint()
{
    auto statement = database.prepare("SELECT value FROM cache_state WHERE name = 'fingerprint'");
    Use use(statement);
    return use.step() ? use.readText() : std::string();
}

void LearnerFile::setFingerprint(const std::string &fingerprint)
{
    auto statement = database.prepare("INSERT OR REPLACE INTO cache_state (name, value) VALUES ('fingerprint', ?)");
    Use use(statement);
    use.text(fingerprint);
    use.run();
}

} // namespace shixi::store
