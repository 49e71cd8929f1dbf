#include "viewmodels/noterowmodel.h"

namespace shixi
{

NoteRowModel::NoteRowModel()
    : ListModel({{StemRole, "stem"},
                 {BeforeRole, "before"},
                 {AfterRole, "after"},
                 {IsWithdrawnRole, "isWithdrawn"},
                 {HeldByRole, "heldBy"}})
{
}

QVariant NoteRowModel::value(std::size_t place, int role) const
{
    const NoteRow &row = m_rows[place];
    switch (role) {
    case StemRole:
        return row.stem;
    case BeforeRole:
        return row.before;
    case AfterRole:
        return row.after;
    case IsWithdrawnRole:
        return row.isWithdrawn;
    case HeldByRole:
        return row.heldBy;
    default:
        return {};
    }
}

} // namespace shixi
