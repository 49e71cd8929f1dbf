#include "viewmodels/tickmodel.h"

#include "viewmodels/listrows.h"

namespace shixi
{

void TickModel::setTexts(const QStringList &texts)
{
    beginResetModel();
    m_rows.clear();
    for (const QString &text : texts) {
        m_rows.push_back({text});
    }
    endResetModel();
    Q_EMIT countChanged();
}

void TickModel::toggle(int index)
{
    if (index < 0 || index >= count()) {
        return;
    }
    Row &row = m_rows[static_cast<std::size_t>(index)];
    row.ticked = !row.ticked;
    const QModelIndex place = this->index(index);
    Q_EMIT dataChanged(place, place, {TickedRole});
}

QStringList TickModel::tickedIndexes() const
{
    QStringList indexes;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].ticked) {
            indexes.append(QString::number(i));
        }
    }
    return indexes;
}

int TickModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant TickModel::data(const QModelIndex &index, int role) const
{
    const Row *row = rowAt(*this, m_rows, index);
    if (row == nullptr) {
        return {};
    }
    switch (role) {
    case TextRole:
        return row->text;
    case TickedRole:
        return row->ticked;
    default:
        return {};
    }
}

QHash<int, QByteArray> TickModel::roleNames() const
{
    return {{TextRole, "text"}, {TickedRole, "ticked"}};
}

} // namespace shixi
