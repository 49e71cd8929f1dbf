#pragma once

#include "learner/courses.h"
#include "viewmodels/listmodel.h"

#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

// What was missed most often over all time, made good or not; the worst first, at most so many as can be looked
// through.
class MostMissedModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from PracticeModel.mostMissed")

public:
    enum Role { SubjectRole = Qt::UserRole + 1, AnswerRole, SectionRole, MissesRole };

    MostMissedModel();

    void setRows(std::vector<learner::MissCount> rows) { replace(m_rows, std::move(rows)); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

private:
    [[nodiscard]] QVariant value(std::size_t place, int role) const override;

    std::vector<learner::MissCount> m_rows;
};

} // namespace shixi
