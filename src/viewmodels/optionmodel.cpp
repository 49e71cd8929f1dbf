#include "viewmodels/optionmodel.h"

#include <algorithm>

namespace shixi
{

namespace
{

// A, B, … Z; no question has more options.
QString letterOf(int row)
{
    return row < 26 ? QString(QChar(u'A' + row)) : QString();
}

} // namespace

OptionModel::OptionModel()
    : ListModel({{OptionIdRole, "optionId"},
                 {LetterRole, "letter"},
                 {TextRole, "text"},
                 {ChosenRole, "chosen"},
                 {MarkRole, "mark"},
                 {WhyRole, "why"},
                 {EnabledRole, "enabled"}})
{
}

void OptionModel::setRows(std::vector<Row> rows)
{
    const int chosenBefore = chosenCount();
    update(m_rows, std::move(rows));
    if (chosenCount() != chosenBefore) {
        Q_EMIT chosenCountChanged();
    }
}

int OptionModel::chosenCount() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) {
        return row.chosen;
    }));
}

QVariant OptionModel::value(std::size_t place, int role) const
{
    const Row &row = m_rows[place];
    switch (role) {
    case OptionIdRole:
        return row.optionId;
    case LetterRole:
        return letterOf(static_cast<int>(place));
    case TextRole:
        return row.text;
    case ChosenRole:
        return row.chosen;
    case MarkRole:
        return QVariant::fromValue(row.mark);
    case WhyRole:
        return row.why;
    case EnabledRole:
        return row.enabled;
    default:
        return {};
    }
}

} // namespace shixi
