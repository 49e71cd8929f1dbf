#include "viewmodels/practicegroupmodel.h"

namespace shixi
{

PracticeGroupModel::PracticeGroupModel()
    : ListModel({{NameRole, "name"}, {FactsRole, "facts"}, {ChosenRole, "chosen"}})
{
}

void PracticeGroupModel::setRows(std::vector<PracticeGroupRow> rows)
{
    if (rows.size() != m_rows.size()) {
        replace(m_rows, std::move(rows));
        Q_EMIT currentChanged();
        return;
    }
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row] != rows[row]) {
            m_rows[row] = std::move(rows[row]);
            tellChanged(row);
        }
    }
    Q_EMIT currentChanged();
}

int PracticeGroupModel::current() const
{
    const auto chosen = std::ranges::find(m_rows, true, &PracticeGroupRow::chosen);
    return chosen == m_rows.end() ? 0 : static_cast<int>(chosen - m_rows.begin());
}

QString PracticeGroupModel::chosen() const
{
    return m_rows.empty() ? QString() : m_rows[static_cast<std::size_t>(current())].name;
}

bool PracticeGroupModel::has(int row) const
{
    return row >= 0 && row < count() && m_rows[static_cast<std::size_t>(row)].facts > 0;
}

int PracticeGroupModel::next(int row, int direction) const
{
    for (int place = row + direction; place >= 0 && place < count(); place += direction) {
        if (has(place)) {
            return place;
        }
    }
    return row;
}

QVariant PracticeGroupModel::value(std::size_t place, int role) const
{
    const PracticeGroupRow &row = m_rows[place];
    switch (role) {
    case NameRole:
        return row.name;
    case FactsRole:
        return row.facts;
    case ChosenRole:
        return row.chosen;
    default:
        return {};
    }
}

} // namespace shixi
