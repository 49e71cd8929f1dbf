#include "viewmodels/matchmodel.h"

#include "viewmodels/listrows.h"

#include <algorithm>

namespace shixi
{

void MatchModel::setRows(std::vector<Row> rows)
{
    const bool sameWords =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
            return a.optionId == b.optionId && a.text == b.text;
        });
    if (!sameWords) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        Q_EMIT countChanged();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] != m_rows[i]) {
            m_rows[i] = rows[i];
            const QModelIndex place = index(static_cast<int>(i));
            Q_EMIT dataChanged(place, place);
        }
    }
}

int MatchModel::longest() const
{
    qsizetype most = 0;
    for (const Row &row : m_rows) {
        most = std::max(most, row.text.size());
    }
    return static_cast<int>(most);
}

int MatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant MatchModel::data(const QModelIndex &index, int role) const
{
    const Row *row = rowAt(*this, m_rows, index);
    if (row == nullptr) {
        return {};
    }
    switch (role) {
    case OptionIdRole:
        return row->optionId;
    case SignRole:
        return row->sign;
    case TextRole:
        return row->text;
    case HeldRole:
        return row->held;
    case PartnerSignRole:
        return row->partnerSign;
    case PartnerTextRole:
        return row->partnerText;
    case MarkRole:
        return QVariant::fromValue(row->mark);
    case RightSignRole:
        return row->rightSign;
    case RightTextRole:
        return row->rightText;
    default:
        return {};
    }
}

QHash<int, QByteArray> MatchModel::roleNames() const
{
    return {{OptionIdRole, "optionId"},
            {SignRole, "sign"},
            {TextRole, "text"},
            {HeldRole, "held"},
            {PartnerSignRole, "partnerSign"},
            {PartnerTextRole, "partnerText"},
            {MarkRole, "mark"},
            {RightSignRole, "rightSign"},
            {RightTextRole, "rightText"}};
}

} // namespace shixi
