#pragma once

#include "statistics/points.h"
#include "viewmodels/listmodel.h"

#include <QLocale>
#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

struct PointDayRow {
    QString dateText;
    int facts = 0;
    int cleared = 0;
    int points = 0;

    bool operator==(const PointDayRow &) const = default;
};

// The last days with learning points, the last first.
class PointDayModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from LookBackModel.pointDays")

public:
    enum Role { DateTextRole = Qt::UserRole + 1, FactsRole, ClearedRole, PointsRole };

    PointDayModel();

    void show(const std::vector<statistics::DayPoints> &days, const QLocale &locale);

    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

private:
    [[nodiscard]] QVariant value(std::size_t place, int role) const override;

    std::vector<PointDayRow> m_rows;
};

} // namespace shixi
