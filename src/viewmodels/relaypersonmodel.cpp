#include "viewmodels/relaypersonmodel.h"

namespace shixi
{

RelayPersonModel::RelayPersonModel()
    : ListModel({{NameRole, "name"},
                 {PointsRole, "points"},
                 {FullPointsRole, "fullPoints"},
                 {RightCountRole, "rightCount"},
                 {QuestionsRole, "questions"},
                 {SecondsRole, "seconds"},
                 {PassedRole, "passed"},
                 {TimeUpRole, "timeUp"}})
{
}

QVariant RelayPersonModel::value(std::size_t place, int role) const
{
    const Row &row = m_rows[place];
    switch (role) {
    case NameRole:
        return row.name;
    case PointsRole:
        return row.points;
    case FullPointsRole:
        return row.fullPoints;
    case RightCountRole:
        return row.right;
    case QuestionsRole:
        return row.questions;
    case SecondsRole:
        return row.seconds;
    case PassedRole:
        return row.passed;
    case TimeUpRole:
        return row.timeUp;
    default:
        return {};
    }
}

} // namespace shixi
