#include "viewmodels/formulamodel.h"

namespace shixi
{

FormulaModel::FormulaModel()
    : ListModel({{NameRole, "name"},
                 {DetailRole, "detail"},
                 {FactsRole, "facts"},
                 {PartRole, "isPart"},
                 {ChosenRole, "chosen"}})
{
}

QVariant FormulaModel::value(std::size_t place, int role) const
{
    const Row &row = m_rows[place];
    switch (role) {
    case NameRole:
        return row.name;
    case DetailRole:
        return row.detail;
    case FactsRole:
        return row.facts;
    case PartRole:
        return !row.part.isEmpty();
    case ChosenRole:
        return row.chosen;
    default:
        return {};
    }
}

std::vector<FormulaModel::Row> formulaRows(const learner::Courses &courses, const learner::PracticeChoice &choice)
{
    FormulaModel::Row all;
    all.chosen = choice.formula.empty();
    std::vector<FormulaModel::Row> rows{all};
    for (const learner::FormulaCount &count : courses.formulas(choice)) {
        const knowledge::Fact &formula = *count.row.fact;
        const bool isPart = !count.row.part.isEmpty();
        rows.push_back({formula.id,
                        isPart ? count.row.part : learner::nameOfFormula(formula),
                        isPart ? QString() : formula.answer,
                        count.row.part,
                        count.facts,
                        formula.id == choice.formula && count.row.part == choice.part});
    }
    return rows;
}

} // namespace shixi
