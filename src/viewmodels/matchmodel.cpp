#include "viewmodels/matchmodel.h"

#include <algorithm>

namespace shixi
{

MatchModel::MatchModel()
    : ListModel({{OptionIdRole, "optionId"},
                 {SignRole, "sign"},
                 {TextRole, "text"},
                 {HeldRole, "held"},
                 {PartnerSignRole, "partnerSign"},
                 {PartnerTextRole, "partnerText"},
                 {MarkRole, "mark"},
                 {RightSignRole, "rightSign"},
                 {RightTextRole, "rightText"}})
{
}

void MatchModel::setRows(std::vector<Row> rows)
{
    update(m_rows, std::move(rows));
}

int MatchModel::longest() const
{
    qsizetype most = 0;
    for (const Row &row : m_rows) {
        most = std::max(most, row.text.size());
    }
    return static_cast<int>(most);
}

QVariant MatchModel::value(std::size_t place, int role) const
{
    const Row &row = m_rows[place];
    switch (role) {
    case OptionIdRole:
        return row.optionId;
    case SignRole:
        return row.sign;
    case TextRole:
        return row.text;
    case HeldRole:
        return row.held;
    case PartnerSignRole:
        return row.partnerSign;
    case PartnerTextRole:
        return row.partnerText;
    case MarkRole:
        return QVariant::fromValue(row.mark);
    case RightSignRole:
        return row.rightSign;
    case RightTextRole:
        return row.rightText;
    default:
        return {};
    }
}

} // namespace shixi
