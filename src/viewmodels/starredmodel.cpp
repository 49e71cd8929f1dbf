#include "viewmodels/starredmodel.h"

namespace shixi
{

StarredModel::StarredModel(learner::Learner &learner, const ErrorBoundary &boundary)
    : ListModel({{SubjectRole, "subject"}, {AnswerRole, "answer"}, {SectionRole, "section"}, {StarredRole, "starred"}})
    , m_learner(learner)
    , m_boundary(boundary)
{
}

void StarredModel::refresh()
{
    m_boundary.run([this] {
        std::vector<Row> rows;
        for (const knowledge::Fact *fact : m_learner.starredFacts()) {
            rows.push_back({fact, true});
        }
        replace(m_rows, std::move(rows));
    });
}

void StarredModel::toggle(int row)
{
    if (row < 0 || row >= count()) {
        return;
    }
    Row &shown = m_rows[static_cast<std::size_t>(row)];
    if (m_boundary.run([&] {
            m_learner.setStarred(shown.fact->id, !shown.starred);
        })) {
        shown.starred = !shown.starred;
        tellChanged(static_cast<std::size_t>(row), {StarredRole});
    }
}

QVariant StarredModel::value(std::size_t place, int role) const
{
    const Row &row = m_rows[place];
    switch (role) {
    case SubjectRole:
        return row.fact->subject;
    case AnswerRole:
        return row.fact->answer;
    case SectionRole:
        return row.fact->section;
    case StarredRole:
        return row.starred;
    default:
        return {};
    }
}

} // namespace shixi
