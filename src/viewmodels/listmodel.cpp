#include "viewmodels/listmodel.h"

namespace shixi
{

int ListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    const auto row = CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid;
    return checkIndex(index, row) ? value(static_cast<std::size_t>(index.row()), role) : QVariant();
}

void ListModel::tellChanged(std::size_t row, const QList<int> &roles)
{
    const QModelIndex place = index(static_cast<int>(row));
    Q_EMIT dataChanged(place, place, roles);
}

} // namespace shixi
