#include "viewmodels/pointdaymodel.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

constexpr std::size_t pointDaysShown = 7;

QString pointDateText(int day, const QLocale &locale)
{
    const bool chinese = locale.language() == QLocale::Chinese;
    return locale.toString(QDate(1970, 1, 1).addDays(day), chinese ? u"M月d日 dddd"_s : u"dddd, d MMMM"_s);
}

} // namespace

PointDayModel::PointDayModel()
    : ListModel({{DateTextRole, "dateText"}, {FactsRole, "facts"}, {ClearedRole, "cleared"}, {PointsRole, "points"}})
{
}

void PointDayModel::show(const std::vector<statistics::DayPoints> &days, const QLocale &locale)
{
    std::vector<PointDayRow> rows;
    for (auto day = days.rbegin(); day != days.rend() && rows.size() < pointDaysShown; ++day) {
        rows.push_back({pointDateText(day->day, locale), day->facts, day->cleared, day->points});
    }
    refill(m_rows, std::move(rows));
}

QVariant PointDayModel::value(std::size_t place, int role) const
{
    const PointDayRow &row = m_rows[place];
    switch (role) {
    case DateTextRole:
        return row.dateText;
    case FactsRole:
        return row.facts;
    case ClearedRole:
        return row.cleared;
    case PointsRole:
        return row.points;
    default:
        return {};
    }
}

} // namespace shixi
