#include "viewmodels/optionmodel.h"

#include "viewmodels/listrows.h"

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

void OptionModel::setRows(std::vector<Row> rows)
{
    const bool sameOptions =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
            return a.optionId == b.optionId && a.text == b.text;
        });
    const int chosenBefore = chosenCount();
    if (sameOptions) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (rows[i] != m_rows[i]) {
                m_rows[i] = rows[i];
                const QModelIndex place = index(static_cast<int>(i));
                Q_EMIT dataChanged(place, place);
            }
        }
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        Q_EMIT countChanged();
    }
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

int OptionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant OptionModel::data(const QModelIndex &index, int role) const
{
    const Row *row = rowAt(*this, m_rows, index);
    if (row == nullptr) {
        return {};
    }
    switch (role) {
    case OptionIdRole:
        return row->optionId;
    case LetterRole:
        return letterOf(index.row());
    case TextRole:
        return row->text;
    case ChosenRole:
        return row->chosen;
    case MarkRole:
        return QVariant::fromValue(row->mark);
    case WhyRole:
        return row->why;
    case EnabledRole:
        return row->enabled;
    default:
        return {};
    }
}

QHash<int, QByteArray> OptionModel::roleNames() const
{
    return {{OptionIdRole, "optionId"},
            {LetterRole, "letter"},
            {TextRole, "text"},
            {ChosenRole, "chosen"},
            {MarkRole, "mark"},
            {WhyRole, "why"},
            {EnabledRole, "enabled"}};
}

} // namespace shixi
