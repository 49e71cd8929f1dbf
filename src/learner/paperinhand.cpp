#include "learner/paperinhand.h"

namespace shixi::learner
{

const PaperRecord &PaperInHand::read(store::LearnerFile &file, const SessionId &session)
{
    const Standing now = standingOf(file);
    if (!m_record || m_record->start.id() != session || m_standing != now) {
        m_record = readPaper(file, session);
        m_standing = now;
    }
    if (!m_record) {
        throw Error(ErrorCode::NotFound, "paper " + session.value);
    }
    return *m_record;
}

const PaperRecord &PaperInHand::add(store::LearnerFile &file, const PaperEdit &edit)
{
    file.paperEdits.add(edit);
    addTo(*m_record, edit);
    return *m_record;
}

void PaperInHand::wrote(store::LearnerFile &file)
{
    m_standing = standingOf(file);
}

PaperInHand::Standing PaperInHand::standingOf(store::LearnerFile &file)
{
    return {file.database.state(), file.database.handle().getTotalChanges()};
}

} // namespace shixi::learner
