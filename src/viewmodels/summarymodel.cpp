#include "viewmodels/summarymodel.h"

#include "viewmodels/listrows.h"
#include "viewmodels/words.h"

namespace shixi
{

void MissedModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

int MissedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant MissedModel::data(const QModelIndex &index, int role) const
{
    const Row *row = rowAt(*this, m_rows, index);
    if (row == nullptr) {
        return {};
    }
    switch (role) {
    case StemRole:
        return row->stem;
    case AnswerRole:
        return row->answer;
    case ChosenRole:
        return row->chosen;
    default:
        return {};
    }
}

QHash<int, QByteArray> MissedModel::roleNames() const
{
    return {{StemRole, "stem"}, {AnswerRole, "answer"}, {ChosenRole, "chosen"}};
}

int SummaryModel::percent() const
{
    return m_summary.firstAsks == 0 ? 0 : qRound(100.0 * m_summary.right / m_summary.firstAsks);
}

void SummaryModel::show(learner::Summary summary)
{
    m_summary = std::move(summary);
    std::vector<MissedModel::Row> rows;
    for (const learner::MissedItem &missed : m_summary.missed) {
        if (missed.question != nullptr) {
            rows.push_back(
                {missed.question->stem, answerText(*missed.question), chosenText(*missed.question, missed.chosen)});
        }
    }
    m_missed.setRows(std::move(rows));
    Q_EMIT changed();
}

} // namespace shixi
