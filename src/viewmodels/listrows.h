#pragma once

#include <QAbstractItemModel>

#include <cstddef>

namespace shixi
{

// The row an index of a list means; null where it means none.
template<class Rows>
[[nodiscard]] auto rowAt(const QAbstractItemModel &model, const Rows &rows, const QModelIndex &index) -> const
    typename Rows::value_type *
{
    const auto options =
        QAbstractItemModel::CheckIndexOption::IndexIsValid | QAbstractItemModel::CheckIndexOption::ParentIsInvalid;
    return model.checkIndex(index, options) ? &rows[static_cast<std::size_t>(index.row())] : nullptr;
}

} // namespace shixi
