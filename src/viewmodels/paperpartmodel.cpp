#include "viewmodels/paperpartmodel.h"

#include <QQmlEngine>

namespace shixi
{

PaperPartModel::PaperPartModel()
    : ListModel({{TypeRole, "type"},
                 {ScoringRole, "scoring"},
                 {EachRole, "each"},
                 {WantedRole, "wanted"},
                 {HadRole, "had"},
                 {RightCountRole, "rightCount"},
                 {PointsRole, "points"},
                 {FullPointsRole, "fullPoints"},
                 {CellsRole, "cells"}})
{
}

void PaperPartModel::show(std::vector<PaperPartRow> rows, std::vector<std::vector<PaperCellModel::Row>> cells)
{
    while (m_cells.size() < cells.size()) {
        m_cells.push_back(std::make_unique<PaperCellModel>());
        QQmlEngine::setObjectOwnership(m_cells.back().get(), QQmlEngine::CppOwnership);
    }
    for (std::size_t part = 0; part < cells.size(); ++part) {
        m_cells[part]->show(std::move(cells[part]));
    }
    refill(m_rows, std::move(rows));
}

QVariant PaperPartModel::value(std::size_t place, int role) const
{
    const PaperPartRow &row = m_rows[place];
    switch (role) {
    case TypeRole:
        return row.type;
    case ScoringRole:
        return row.scoring;
    case EachRole:
        return row.each;
    case WantedRole:
        return row.wanted;
    case HadRole:
        return row.had;
    case RightCountRole:
        return row.right;
    case PointsRole:
        return row.points;
    case FullPointsRole:
        return row.fullPoints;
    case CellsRole:
        return QVariant::fromValue(m_cells[place].get());
    default:
        return {};
    }
}

} // namespace shixi
