#include "store/paperedits.h"

#include "store/columns.h"

namespace shixi::store
{

PaperEdits::PaperEdits(Database &database)
    : m_add(
        database.prepare("INSERT INTO paper_edit (id, device, seq, at_ms, utc_offset_min, study_day, session, kind, "
                         "used_ms, item, chosen, right_parts, wrong_parts, parts) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
    , m_ofSession(database.prepare("SELECT id, device, seq, at_ms, utc_offset_min, study_day, session, kind, used_ms, "
                                   "item, chosen, right_parts, wrong_parts, parts FROM live_paper_edit "
                                   "WHERE session = ? ORDER BY seq, device, id"))
{
}

void PaperEdits::add(const PaperEdit &edit)
{
    Use use(m_add);
    bindStamp(use, edit.stamp);
    use.id(edit.session.value).text(word(edit.kind)).integer(edit.usedMs).integer(edit.item).text(jsonOf(edit.chosen));
    use.integer(edit.rightParts).integer(edit.wrongParts).integer(edit.parts);
    use.run();
}

std::vector<PaperEdit> PaperEdits::ofSession(const SessionId &session)
{
    Use use(m_ofSession);
    use.id(session.value);
    std::vector<PaperEdit> edits;
    while (use.step()) {
        PaperEdit edit;
        edit.stamp = readStamp(use);
        edit.session.value = use.readId();
        edit.kind = readPaperEditKind(use);
        edit.usedMs = use.readInteger();
        edit.item = use.readInt();
        edit.chosen = readList(use);
        edit.rightParts = use.readInt();
        edit.wrongParts = use.readInt();
        edit.parts = use.readInt();
        edits.push_back(std::move(edit));
    }
    return edits;
}

} // namespace shixi::store
