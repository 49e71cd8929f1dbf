#include "viewmodels/paragraphmodel.h"

namespace shixi
{

ParagraphModel::ParagraphModel()
    : ListModel({{TextRole, "text"}, {NumberRole, "number"}, {PartRole, "part"}, {BookmarkedRole, "bookmarked"}})
{
}

void ParagraphModel::setRows(std::vector<Row> rows)
{
    replace(m_rows, std::move(rows));
}

void ParagraphModel::setBookmarked(std::size_t row, bool on)
{
    if (row < m_rows.size() && m_rows[row].bookmarked != on) {
        m_rows[row].bookmarked = on;
        tellChanged(row, {BookmarkedRole});
    }
}

QVariant ParagraphModel::value(std::size_t place, int role) const
{
    const Row &row = m_rows[place];
    switch (role) {
    case TextRole:
        return row.text;
    case NumberRole:
        return row.number;
    case PartRole:
        return static_cast<int>(row.part);
    case BookmarkedRole:
        return row.bookmarked;
    default:
        return {};
    }
}

} // namespace shixi
