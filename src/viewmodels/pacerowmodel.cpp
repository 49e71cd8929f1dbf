#include "viewmodels/pacerowmodel.h"

namespace shixi
{

PaceRowModel::PaceRowModel()
    : ListModel({{ChoiceRole, "choice"},
                 {RetentionRole, "retention"},
                 {RetentionTextRole, "retentionText"},
                 {NewPerDayRole, "newPerDay"},
                 {PresentRole, "present"},
                 {KnownRole, "known"},
                 {MinutesRole, "minutes"},
                 {BusiestRole, "busiest"},
                 {RememberedTextRole, "rememberedText"}})
{
}

void PaceRowModel::setRows(std::vector<PaceRow> rows)
{
    refill(m_rows, std::move(rows));
}

QVariant PaceRowModel::value(std::size_t place, int role) const
{
    const PaceRow &row = m_rows[place];
    switch (role) {
    case ChoiceRole:
        return row.choice;
    case RetentionRole:
        return row.retention;
    case RetentionTextRole:
        return row.retentionText;
    case NewPerDayRole:
        return row.newPerDay;
    case PresentRole:
        return row.present;
    case KnownRole:
        return row.known;
    case MinutesRole:
        return row.minutes;
    case BusiestRole:
        return row.busiest;
    case RememberedTextRole:
        return row.rememberedText;
    default:
        return {};
    }
}

} // namespace shixi
