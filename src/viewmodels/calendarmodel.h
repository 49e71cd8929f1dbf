#pragma once

#include "statistics/calendar.h"
#include "viewmodels/listmodel.h"

#include <QDate>
#include <QLocale>
#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

// A day of the calendar.
struct CalendarRow {
    Q_GADGET
    QML_VALUE_TYPE(calendarRow)
    Q_PROPERTY(QString dateText MEMBER dateText FINAL)
    Q_PROPERTY(int answers MEMBER answers FINAL)
    Q_PROPERTY(int minutes MEMBER minutes FINAL)
    Q_PROPERTY(bool isToday MEMBER isToday FINAL)

public:
    QString dateText; // "22 November, Sunday"
    int answers = 0;
    int minutes = 0; // rounded up
    int step = 0; // 0 to 4
    bool isToday = false;

    bool operator==(const CalendarRow &) const = default;
};

// The days of half a year, from a Monday to today.
class CalendarModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from ScoresModel.calendar")
    // The weeks, from 0, that a month is named over, and its name.
    Q_PROPERTY(QList<int> monthWeeks READ monthWeeks NOTIFY countChanged FINAL)
    Q_PROPERTY(QList<QString> monthTexts READ monthTexts NOTIFY countChanged FINAL)

public:
    enum Role { DateTextRole = Qt::UserRole + 1, AnswersRole, MinutesRole, StepRole, IsTodayRole };

    CalendarModel();

    void show(const std::vector<statistics::CalendarDay> &days, const QLocale &locale);

    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QList<int> monthWeeks() const { return m_monthWeeks; }
    [[nodiscard]] QStringList monthTexts() const { return m_monthTexts; }
    [[nodiscard]] Q_INVOKABLE shixi::CalendarRow day(int row) const;

private:
    [[nodiscard]] QVariant value(std::size_t place, int role) const override;
    void nameMonths(int firstMonday, int weeks, const QLocale &locale);

    std::vector<CalendarRow> m_rows;
    QList<int> m_monthWeeks;
    QStringList m_monthTexts;
};

// "22 November, Sunday" in the order of the language; a series counts days since 1970.
[[nodiscard]] QString dayText(const QLocale &locale, int studyDay);
[[nodiscard]] QDate dateOfDay(int studyDay);

} // namespace shixi
