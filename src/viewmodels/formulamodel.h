#pragma once

#include "learner/courses.h"
#include "viewmodels/listmodel.h"

#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

// The formulas practice can be restricted to, each followed by its parts; the first row stands for all facts.
class FormulaModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from PracticeModel.formulas")

public:
    enum Role { NameRole = Qt::UserRole + 1, DetailRole, FactsRole, PartRole, ChosenRole };

    struct Row {
        FactId formula; // empty: all
        QString name; // empty: all
        QString detail; // its items
        QString part; // empty: the formula itself
        int facts = 0;
        bool chosen = false;
    };

    FormulaModel();

    void setRows(std::vector<Row> rows) { replace(m_rows, std::move(rows)); }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

private:
    [[nodiscard]] QVariant value(std::size_t place, int role) const override;

    std::vector<Row> m_rows;
};

[[nodiscard]] std::vector<FormulaModel::Row> formulaRows(const learner::Courses &courses,
                                                         const learner::PracticeChoice &choice);

} // namespace shixi
