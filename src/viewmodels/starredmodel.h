#pragma once

#include "learner/learner.h"
#include "viewmodels/errorboundary.h"
#include "viewmodels/listmodel.h"

#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

// The facts starred. One whose star is taken away keeps its row until the list is read again: it can be starred anew.
class StarredModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from PracticeModel.starred")

public:
    enum Role { SubjectRole = Qt::UserRole + 1, AnswerRole, SectionRole, StarredRole };

    StarredModel(learner::Learner &learner, const ErrorBoundary &boundary);

    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void toggle(int row);

private:
    struct Row {
        const knowledge::Fact *fact = nullptr; // lives as long as the library
        bool starred = true;
    };

    [[nodiscard]] QVariant value(std::size_t place, int role) const override;

    learner::Learner &m_learner;
    const ErrorBoundary &m_boundary;
    std::vector<Row> m_rows;
};

} // namespace shixi
