#include "viewmodels/madenotemodel.h"

namespace shixi
{

MadeNoteModel::MadeNoteModel()
    : ListModel({{TitleRole, "title"}, {NumberRole, "number"}, {VersionRole, "version"}, {DayTextRole, "dayText"}})
{
}

QVariant MadeNoteModel::value(std::size_t place, int role) const
{
    const MadeNoteRow &row = m_rows[place];
    switch (role) {
    case TitleRole:
        return row.title;
    case NumberRole:
        return row.number;
    case VersionRole:
        return row.version;
    case DayTextRole:
        return row.dayText;
    default:
        return {};
    }
}

} // namespace shixi
