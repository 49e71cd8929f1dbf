#include "viewmodels/ratemodel.h"

#include "viewmodels/percent.h"
#include "viewmodels/words.h"

namespace shixi
{

namespace
{

RateRow rowOf(const QString &kind, const statistics::RightRate &rate, const QLocale &locale)
{
    RateRow row{kind, rate.reviews, rate.right, {}, 0};
    if (rate.isEnough()) {
        row.percentText = percentText(locale, rate.ppm());
        row.share = rate.ppm() / 1e6;
    }
    return row;
}

} // namespace

RateModel::RateModel()
    : ListModel({{KindRole, "kind"},
                 {ReviewsRole, "reviews"},
                 {RightRole, "rightCount"},
                 {PercentTextRole, "percentText"},
                 {ShareRole, "share"}})
{
}

void RateModel::show(const statistics::RightRates &rates, const QLocale &locale)
{
    std::vector<RateRow> rows;
    if (rates.all.reviews > 0) {
        rows.push_back(rowOf({}, rates.all, locale));
    }
    for (const statistics::KindRate &kind : rates.kinds) {
        rows.push_back(rowOf(kindWord(kind.kind), kind.rate, locale));
    }
    refill(m_rows, std::move(rows));
}

QVariant RateModel::value(std::size_t place, int role) const
{
    const RateRow &row = m_rows[place];
    switch (role) {
    case KindRole:
        return row.kind;
    case ReviewsRole:
        return row.reviews;
    case RightRole:
        return row.right;
    case PercentTextRole:
        return row.percentText;
    case ShareRole:
        return row.share;
    default:
        return {};
    }
}

} // namespace shixi
