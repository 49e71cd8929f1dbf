#include "viewmodels/workloadmodel.h"

namespace shixi
{

WorkloadModel::WorkloadModel()
    : ListModel({{LevelsRole, "levels"}, {FactsRole, "facts"}, {MinutesRole, "minutes"}, {DoneTextRole, "doneText"}})
{
}

void WorkloadModel::setRows(std::vector<WorkloadRow> rows)
{
    if (rows != m_rows) {
        replace(m_rows, std::move(rows));
    }
}

QVariant WorkloadModel::value(std::size_t place, int role) const
{
    const WorkloadRow &row = m_rows[place];
    switch (role) {
    case LevelsRole:
        return row.levels;
    case FactsRole:
        return row.facts;
    case MinutesRole:
        return row.minutes;
    case DoneTextRole:
        return row.doneText;
    default:
        return {};
    }
}

} // namespace shixi
