#include "viewmodels/monthmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

constexpr int daysShown = 42;

QDate firstOfMonth(const QDate &date)
{
    return {date.year(), date.month(), 1};
}

} // namespace

MonthModel::MonthModel()
    : ListModel({{PlaceRole, "place"},
                 {DayTextRole, "dayText"},
                 {NameTextRole, "nameText"},
                 {InMonthRole, "inMonth"},
                 {PossibleRole, "possible"},
                 {ChosenRole, "chosen"},
                 {IsTodayRole, "isToday"}})
{
}

void MonthModel::show(const QDate &today, const QDate &chosen, const QLocale &locale)
{
    m_today = today;
    m_locale = locale;
    take(chosen);
}

QString MonthModel::monthText() const
{
    const bool chinese = m_locale.language() == QLocale::Chinese;
    return m_locale.toString(m_month, chinese ? u"yyyy年M月"_s : u"MMMM yyyy"_s);
}

QStringList MonthModel::weekdayTexts() const
{
    QStringList texts;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        const bool chinese = m_locale.language() == QLocale::Chinese;
        texts.append(m_locale.standaloneDayName(day, chinese ? QLocale::NarrowFormat : QLocale::ShortFormat));
    }
    return texts;
}

int MonthModel::chosenPlace() const
{
    const auto found = std::ranges::find(m_rows, true, &MonthDay::chosen);
    return found == m_rows.end() ? -1 : found->place;
}

int MonthModel::tabPlace() const
{
    const auto possible = std::ranges::find_if(m_rows, [](const MonthDay &day) {
        return day.inMonth && day.possible;
    });
    const int other = possible == m_rows.end() ? -1 : possible->place;
    return chosenPlace() >= 0 ? chosenPlace() : other;
}

bool MonthModel::hasBefore() const
{
    return m_month > first();
}

bool MonthModel::hasAfter() const
{
    return m_month.addMonths(1) <= last();
}

void MonthModel::choose(int place)
{
    if (place >= 0 && place < count() && m_rows[static_cast<std::size_t>(place)].possible) {
        take(dateAt(place));
    }
}

void MonthModel::move(int days)
{
    take(m_chosen.addDays(days));
}

void MonthModel::moveMonths(int months)
{
    take(m_chosen.addMonths(months));
}

void MonthModel::turn(int months)
{
    if (months < 0 ? hasBefore() : hasAfter()) {
        m_month = m_month.addMonths(months);
        fill();
    }
}

QString MonthModel::fullText(const QDate &date) const
{
    const bool chinese = m_locale.language() == QLocale::Chinese;
    return m_locale.toString(date, chinese ? u"yyyy年M月d日 dddd"_s : u"dddd, d MMMM yyyy"_s);
}

QVariant MonthModel::value(std::size_t place, int role) const
{
    const MonthDay &day = m_rows[place];
    switch (role) {
    case PlaceRole:
        return day.place;
    case DayTextRole:
        return day.dayText;
    case NameTextRole:
        return day.nameText;
    case InMonthRole:
        return day.inMonth;
    case PossibleRole:
        return day.possible;
    case ChosenRole:
        return day.chosen;
    case IsTodayRole:
        return day.isToday;
    default:
        return {};
    }
}

QDate MonthModel::nearest(const QDate &date) const
{
    return std::clamp(date, first(), last());
}

QDate MonthModel::dateAt(int place) const
{
    return m_month.addDays(place - (m_month.dayOfWeek() - Qt::Monday));
}

void MonthModel::take(const QDate &date)
{
    m_chosen = nearest(date);
    m_month = firstOfMonth(m_chosen);
    fill();
}

void MonthModel::fill()
{
    std::vector<MonthDay> days;
    for (int place = 0; place < daysShown; ++place) {
        const QDate date = dateAt(place);
        days.push_back({place,
                        m_locale.toString(date.day()),
                        fullText(date),
                        firstOfMonth(date) == m_month,
                        date == nearest(date),
                        date == m_chosen,
                        date == m_today});
    }
    refill(m_rows, std::move(days));
    Q_EMIT changed();
}

} // namespace shixi
