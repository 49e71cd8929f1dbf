#include "viewmodels/sectionmodel.h"

namespace shixi
{

SectionModel::SectionModel()
    : ListModel({{TitleRole, "title"},
                 {FactsRole, "facts"},
                 {LearntRole, "learnt"},
                 {PercentRole, "percent"},
                 {RetentionPercentRole, "retentionPercent"},
                 {RetentionTextRole, "retentionText"}})
{
}

void SectionModel::setRows(std::vector<SectionRow> rows)
{
    if (rows != m_rows) {
        replace(m_rows, std::move(rows));
    }
}

QVariant SectionModel::value(std::size_t place, int role) const
{
    const SectionRow &row = m_rows[place];
    switch (role) {
    case TitleRole:
        return row.title;
    case FactsRole:
        return row.facts;
    case LearntRole:
        return row.learnt;
    case PercentRole:
        return row.percent;
    case RetentionPercentRole:
        return row.retentionPercent;
    case RetentionTextRole:
        return row.retentionText;
    default:
        return {};
    }
}

} // namespace shixi
