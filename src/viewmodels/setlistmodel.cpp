#include "viewmodels/setlistmodel.h"

namespace shixi
{

SetListModel::SetListModel()
    : ListModel({{SetIdRole, "setId"},
                 {TitleRole, "title"},
                 {PublisherRole, "publisher"},
                 {VersionRole, "version"},
                 {DayTextRole, "dayText"},
                 {IsBuiltInRole, "isBuiltIn"},
                 {IsSignedRole, "isSigned"},
                 {IsDamagedRole, "isDamaged"},
                 {CanRollBackRole, "canRollBack"},
                 {StandsForBuiltInRole, "standsForBuiltIn"},
                 {NotesRole, "notes"},
                 {CanShareRole, "canShare"},
                 {SharesRole, "shares"},
                 {LeftOutRole, "leftOut"},
                 {LeftOutSetsRole, "leftOutSets"},
                 {LeftOutTitleRole, "leftOutTitle"},
                 {IsLeftOutForBuiltInRole, "isLeftOutForBuiltIn"}})
{
}

QVariant SetListModel::value(std::size_t place, int role) const
{
    const SetRow &row = m_rows[place];
    switch (role) {
    case SetIdRole:
        return row.id;
    case TitleRole:
        return row.title;
    case PublisherRole:
        return row.publisher;
    case VersionRole:
        return row.version;
    case DayTextRole:
        return row.dayText;
    case IsBuiltInRole:
        return row.isBuiltIn;
    case IsSignedRole:
        return row.isSigned;
    case IsDamagedRole:
        return row.isDamaged;
    case CanRollBackRole:
        return row.canRollBack;
    case StandsForBuiltInRole:
        return row.standsForBuiltIn;
    case NotesRole:
        return row.notes;
    case CanShareRole:
        return row.canShare;
    case SharesRole:
        return row.shares;
    case LeftOutRole:
        return row.leftOut;
    case LeftOutSetsRole:
        return row.leftOutSets;
    case LeftOutTitleRole:
        return row.leftOutTitle;
    case IsLeftOutForBuiltInRole:
        return row.isLeftOutForBuiltIn;
    default:
        return {};
    }
}

} // namespace shixi
