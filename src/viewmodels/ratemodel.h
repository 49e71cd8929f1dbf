#pragma once

#include "statistics/rightrate.h"
#include "viewmodels/listmodel.h"

#include <QLocale>
#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

struct RateRow {
    QString kind; // in words; empty: all together
    int reviews = 0;
    int right = 0;
    QString percentText; // empty where the reviews are too few
    qreal share = 0; // the same, for a bar; 0 where they are too few

    bool operator==(const RateRow &) const = default;
};

// The share of reviews that were right: all together, then by kind of fact.
class RateModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from ScoresModel.rates")

public:
    enum Role { KindRole = Qt::UserRole + 1, ReviewsRole, RightRole, PercentTextRole, ShareRole };

    RateModel();

    void show(const statistics::RightRates &rates, const QLocale &locale);

    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

private:
    [[nodiscard]] QVariant value(std::size_t place, int role) const override;

    std::vector<RateRow> m_rows;
};

} // namespace shixi
