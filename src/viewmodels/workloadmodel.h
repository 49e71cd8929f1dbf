#pragma once

#include "viewmodels/listmodel.h"

#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

struct WorkloadRow {
    int levels = 0; // SettingsModel.Levels
    int facts = 0;
    int minutes = 0; // a day; 0 where all was met
    QString doneText; // the day it is done; empty where that is too far away

    bool operator==(const WorkloadRow &) const = default;
};

// How much can be learnt, and what each choice takes.
class WorkloadModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from FirstRunModel.workloads")

public:
    enum Role { LevelsRole = Qt::UserRole + 1, FactsRole, MinutesRole, DoneTextRole };

    WorkloadModel();

    void setRows(std::vector<WorkloadRow> rows);

    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

private:
    [[nodiscard]] QVariant value(std::size_t place, int role) const override;

    std::vector<WorkloadRow> m_rows;
};

} // namespace shixi
