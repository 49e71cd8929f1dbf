#pragma once

#include "viewmodels/listmodel.h"
#include "viewmodels/papercellmodel.h"

#include <QtQmlIntegration>

#include <memory>
#include <vector>

namespace shixi
{

struct PaperPartRow {
    int type = -1; // SessionModel.Type; -1: of several
    QString scoring; // in words
    QString each; // points of each question
    int wanted = 0; // questions
    int had = 0;
    // Once it was handed in.
    int right = 0;
    QString points;
    QString fullPoints;

    bool operator==(const PaperPartRow &) const = default;
};

// The parts of a paper, each with its squares on the answer sheet.
class PaperPartModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from PaperModel")

public:
    enum Role {
        TypeRole = Qt::UserRole + 1,
        ScoringRole,
        EachRole,
        WantedRole,
        HadRole,
        RightCountRole,
        PointsRole,
        FullPointsRole,
        CellsRole
    };

    PaperPartModel();

    // Parts that stay keep what shows them. `cells`: of each part, as many as there are parts.
    void show(std::vector<PaperPartRow> rows, std::vector<std::vector<PaperCellModel::Row>> cells);
    [[nodiscard]] const std::vector<PaperPartRow> &rows() const { return m_rows; }
    [[nodiscard]] PaperCellModel *cells(int part) const { return m_cells[static_cast<std::size_t>(part)].get(); }

    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

private:
    [[nodiscard]] QVariant value(std::size_t place, int role) const override;

    std::vector<PaperPartRow> m_rows;
    std::vector<std::unique_ptr<PaperCellModel>> m_cells;
};

} // namespace shixi
