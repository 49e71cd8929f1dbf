#include "viewmodels/piecemodel.h"

#include "viewmodels/listrows.h"

namespace shixi
{

void PieceModel::clear()
{
    if (m_rows.empty()) {
        return;
    }
    beginResetModel();
    m_rows.clear();
    endResetModel();
    Q_EMIT countChanged();
}

void PieceModel::append(Row row)
{
    beginInsertRows({}, count(), count());
    m_rows.push_back(std::move(row));
    endInsertRows();
    Q_EMIT countChanged();
}

void PieceModel::removeAt(int index)
{
    if (index < 0 || index >= count()) {
        return;
    }
    beginRemoveRows({}, index, index);
    m_rows.erase(m_rows.begin() + index);
    endRemoveRows();
    Q_EMIT countChanged();
}

void PieceModel::setMark(int index, OptionModel::Mark mark)
{
    if (index < 0 || index >= count()) {
        return;
    }
    m_rows[static_cast<std::size_t>(index)].mark = mark;
    const QModelIndex place = this->index(index);
    Q_EMIT dataChanged(place, place, {MarkRole});
}

QString PieceModel::textAt(int index) const
{
    return index >= 0 && index < count() ? m_rows[static_cast<std::size_t>(index)].text : QString();
}

int PieceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PieceModel::data(const QModelIndex &index, int role) const
{
    const Row *row = rowAt(*this, m_rows, index);
    if (row == nullptr) {
        return {};
    }
    switch (role) {
    case OptionIdRole:
        return row->optionId;
    case TextRole:
        return row->text;
    case MarkRole:
        return QVariant::fromValue(row->mark);
    default:
        return {};
    }
}

QHash<int, QByteArray> PieceModel::roleNames() const
{
    return {{OptionIdRole, "optionId"}, {TextRole, "text"}, {MarkRole, "mark"}};
}

} // namespace shixi
