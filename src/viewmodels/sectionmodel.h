#pragma once

#include "viewmodels/listmodel.h"

#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

struct SectionRow {
    QString title;
    int facts = 0;
    int learnt = 0;
    int percent = 0; // of the facts learnt
    int retentionPercent = 0;
    QString retentionText; // "92%"; empty where it is not known yet

    bool operator==(const SectionRow &) const = default;
};

// The sections of the set and how far each is learnt.
class SectionModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from TodayModel.sections")

public:
    enum Role {
        TitleRole = Qt::UserRole + 1,
        FactsRole,
        LearntRole,
        PercentRole,
        RetentionPercentRole,
        RetentionTextRole
    };

    SectionModel();

    void setRows(std::vector<SectionRow> rows);

    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

private:
    [[nodiscard]] QVariant value(std::size_t place, int role) const override;

    std::vector<SectionRow> m_rows;
};

} // namespace shixi
