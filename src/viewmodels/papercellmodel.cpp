#include "viewmodels/papercellmodel.h"

namespace shixi
{

PaperCellModel::PaperCellModel()
    : ListModel({{ItemRole, "item"}, {AnsweredRole, "answered"}, {FlaggedRole, "flagged"}, {MarkRole, "mark"}})
{
}

QVariant PaperCellModel::value(std::size_t place, int role) const
{
    const Row &row = m_rows[place];
    switch (role) {
    case ItemRole:
        return row.item;
    case AnsweredRole:
        return row.answered;
    case FlaggedRole:
        return row.flagged;
    case MarkRole:
        return QVariant::fromValue(row.mark);
    default:
        return {};
    }
}

} // namespace shixi
