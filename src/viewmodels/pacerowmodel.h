#pragma once

#include "viewmodels/listmodel.h"

#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

// A pace, and what it comes to.
struct PaceRow {
    int choice = -1; // PaceModel.Choice; -1: of the chart
    int retention = 0; // per cent wanted
    QString retentionText;
    int newPerDay = 0;
    bool present = false; // it holds now
    bool known = false; // what follows was played through
    int minutes = 0; // a day
    int busiest = 0; // on the day that takes longest
    QString rememberedText = {}; // share of all there is to learn

    bool operator==(const PaceRow &) const = default;
};

class PaceRowModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from App.pace")

public:
    enum Role {
        ChoiceRole = Qt::UserRole + 1,
        RetentionRole,
        RetentionTextRole,
        NewPerDayRole,
        PresentRole,
        KnownRole,
        MinutesRole,
        BusiestRole,
        RememberedTextRole
    };

    PaceRowModel();

    void setRows(std::vector<PaceRow> rows);

    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

private:
    [[nodiscard]] QVariant value(std::size_t place, int role) const override;

    std::vector<PaceRow> m_rows;
};

} // namespace shixi
