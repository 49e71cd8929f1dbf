#include "viewmodels/piecemodel.h"

#include "viewmodels/listrows.h"

#include <algorithm>
#include <utility>

namespace shixi
{

void PieceModel::setPlaces(int count)
{
    beginResetModel();
    m_rows.assign(static_cast<std::size_t>(count), {});
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT filledCountChanged();
}

void PieceModel::put(Row row)
{
    const auto empty = std::find_if(m_rows.begin(), m_rows.end(), [](const Row &place) {
        return !place.filled();
    });
    if (empty == m_rows.end()) {
        return;
    }
    *empty = std::move(row);
    const QModelIndex place = index(static_cast<int>(empty - m_rows.begin()));
    Q_EMIT dataChanged(place, place);
    Q_EMIT filledCountChanged();
}

void PieceModel::takeOut(int index)
{
    if (index < 0 || index >= count() || !m_rows[static_cast<std::size_t>(index)].filled()) {
        return;
    }
    m_rows[static_cast<std::size_t>(index)] = {};
    const QModelIndex place = this->index(index);
    Q_EMIT dataChanged(place, place);
    Q_EMIT filledCountChanged();
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

int PieceModel::lastFilled() const
{
    const auto last = std::find_if(m_rows.rbegin(), m_rows.rend(), [](const Row &place) {
        return place.filled();
    });
    return static_cast<int>(m_rows.rend() - last) - 1;
}

int PieceModel::filledCount() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &place) {
        return place.filled();
    }));
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
    case FilledRole:
        return row->filled();
    default:
        return {};
    }
}

QHash<int, QByteArray> PieceModel::roleNames() const
{
    return {{OptionIdRole, "optionId"}, {TextRole, "words"}, {MarkRole, "mark"}, {FilledRole, "filled"}};
}

} // namespace shixi
