#include "viewmodels/tickmodel.h"

namespace shixi
{

TickModel::TickModel()
    : ListModel({{TextRole, "text"}, {TickedRole, "ticked"}})
{
}

void TickModel::setTexts(const QStringList &texts)
{
    std::vector<Row> rows;
    for (const QString &text : texts) {
        rows.push_back({text});
    }
    replace(m_rows, std::move(rows));
}

void TickModel::toggle(int index)
{
    if (index >= 0 && index < count()) {
        const auto row = static_cast<std::size_t>(index);
        m_rows[row].ticked = !m_rows[row].ticked;
        tellChanged(row, {TickedRole});
    }
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

QVariant TickModel::value(std::size_t place, int role) const
{
    const Row &row = m_rows[place];
    switch (role) {
    case TextRole:
        return row.text;
    case TickedRole:
        return row.ticked;
    default:
        return {};
    }
}

} // namespace shixi
