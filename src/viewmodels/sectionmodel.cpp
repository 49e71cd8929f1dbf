#include "viewmodels/sectionmodel.h"

#include "viewmodels/listrows.h"

namespace shixi
{

void SectionModel::setRows(std::vector<SectionRow> rows)
{
    if (rows == m_rows) {
        return;
    }
    const bool counts = rows.size() != m_rows.size();
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    if (counts) {
        Q_EMIT countChanged();
    }
}

int SectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SectionModel::data(const QModelIndex &index, int role) const
{
    const SectionRow *row = rowAt(*this, m_rows, index);
    if (row == nullptr) {
        return {};
    }
    switch (role) {
    case TitleRole:
        return row->title;
    case CardsRole:
        return row->cards;
    case LearntRole:
        return row->learnt;
    case PercentRole:
        return row->percent;
    case RetentionTextRole:
        return row->retentionText;
    default:
        return {};
    }
}

QHash<int, QByteArray> SectionModel::roleNames() const
{
    return {{TitleRole, "title"},
            {CardsRole, "cards"},
            {LearntRole, "learnt"},
            {PercentRole, "percent"},
            {RetentionTextRole, "retentionText"}};
}

} // namespace shixi
