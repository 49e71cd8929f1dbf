#include "viewmodels/factlists.h"

namespace shixi
{

FactQuestionModel::FactQuestionModel()
    : ListModel({{StemRole, "stem"}, {AnswerRole, "answer"}})
{
}

void FactQuestionModel::setRows(std::vector<Row> rows)
{
    replace(m_rows, std::move(rows));
}

QVariant FactQuestionModel::value(std::size_t place, int role) const
{
    const Row &row = m_rows[place];
    switch (role) {
    case StemRole:
        return row.stem;
    case AnswerRole:
        return row.answer;
    default:
        return {};
    }
}

FactHistoryModel::FactHistoryModel()
    : ListModel({{DateTextRole, "dateText"},
                 {StemRole, "stem"},
                 {ChosenRole, "chosen"},
                 {VerdictRole, "verdict"},
                 {CountedRole, "counted"}})
{
}

void FactHistoryModel::setRows(std::vector<Row> rows)
{
    replace(m_rows, std::move(rows));
}

QVariant FactHistoryModel::value(std::size_t place, int role) const
{
    const Row &row = m_rows[place];
    switch (role) {
    case DateTextRole:
        return row.dateText;
    case StemRole:
        return row.stem;
    case ChosenRole:
        return row.chosen;
    case VerdictRole:
        return static_cast<int>(row.verdict);
    case CountedRole:
        return row.counted;
    default:
        return {};
    }
}

} // namespace shixi
