#pragma once

#include "statistics/calendar.h"
#include "viewmodels/listmodel.h"

#include <QLocale>
#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

struct WeekRow {
    QString span; // "16–22 Nov"
    int days = 0; // with an answer
    int answers = 0;
    QStringList byDay; // "Mon 12", those with an answer

    bool operator==(const WeekRow &) const = default;
};

// The calendar in figures: its weeks, the last first.
class WeekModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from ScoresModel.weeks")

public:
    enum Role { SpanRole = Qt::UserRole + 1, DaysRole, AnswersRole, ByDayRole };

    WeekModel();

    void show(const std::vector<statistics::CalendarDay> &days, const QLocale &locale);

    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

private:
    [[nodiscard]] QVariant value(std::size_t place, int role) const override;

    std::vector<WeekRow> m_rows;
};

} // namespace shixi
