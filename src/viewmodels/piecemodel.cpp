#include "viewmodels/piecemodel.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace shixi
{

PieceModel::PieceModel()
    : ListModel({{OptionIdRole, "optionId"}, {TextRole, "words"}, {MarkRole, "mark"}, {FilledRole, "filled"}})
{
}

void PieceModel::setPlaces(int count)
{
    replace(m_rows, std::vector<Row>(static_cast<std::size_t>(count)));
    Q_EMIT filledCountChanged();
}

void PieceModel::put(Row row)
{
    const auto empty = std::ranges::find_if_not(m_rows, &Row::filled);
    if (empty != m_rows.end()) {
        place(static_cast<std::size_t>(empty - m_rows.begin()), std::move(row));
    }
}

void PieceModel::putAt(int index, Row row)
{
    if (index >= 0 && index < count()) {
        place(static_cast<std::size_t>(index), std::move(row));
    }
}

void PieceModel::takeOut(int index)
{
    if (index >= 0 && index < count() && m_rows[static_cast<std::size_t>(index)].filled()) {
        place(static_cast<std::size_t>(index), {});
    }
}

void PieceModel::place(std::size_t at, Row row)
{
    m_rows[at] = std::move(row);
    tellChanged(at);
    Q_EMIT filledCountChanged();
}

void PieceModel::setMark(int index, OptionModel::Mark mark)
{
    if (index >= 0 && index < count()) {
        m_rows[static_cast<std::size_t>(index)].mark = mark;
        tellChanged(static_cast<std::size_t>(index), {MarkRole});
    }
}

QString PieceModel::textAt(int index) const
{
    return index >= 0 && index < count() ? m_rows[static_cast<std::size_t>(index)].text : QString();
}

int PieceModel::lastFilled() const
{
    const auto last = std::find_if(m_rows.rbegin(), m_rows.rend(), std::mem_fn(&Row::filled));
    return static_cast<int>(m_rows.rend() - last) - 1;
}

int PieceModel::filledCount() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, &Row::filled));
}

QVariant PieceModel::value(std::size_t place, int role) const
{
    const Row &row = m_rows[place];
    switch (role) {
    case OptionIdRole:
        return row.optionId;
    case TextRole:
        return row.text;
    case MarkRole:
        return QVariant::fromValue(row.mark);
    case FilledRole:
        return row.filled();
    default:
        return {};
    }
}

} // namespace shixi
