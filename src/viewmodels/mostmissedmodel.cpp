#include "viewmodels/mostmissedmodel.h"

namespace shixi
{

MostMissedModel::MostMissedModel()
    : ListModel({{SubjectRole, "subject"}, {AnswerRole, "answer"}, {SectionRole, "section"}, {MissesRole, "misses"}})
{
}

QVariant MostMissedModel::value(std::size_t place, int role) const
{
    const learner::MissCount &row = m_rows[place];
    switch (role) {
    case SubjectRole:
        return row.fact->subject;
    case AnswerRole:
        return row.fact->answer;
    case SectionRole:
        return row.fact->section;
    case MissesRole:
        return row.misses;
    default:
        return {};
    }
}

} // namespace shixi
