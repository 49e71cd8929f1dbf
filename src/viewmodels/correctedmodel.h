#pragma once

#include "learner/learner.h"
#include "questions/questionset.h"
#include "viewmodels/errorboundary.h"
#include "viewmodels/listmodel.h"
#include "viewmodels/source.h"

#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

// Facts whose right answer was corrected after the learner had answered them, until that was seen.
class CorrectedModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from App.corrected")
    // In all; `count` of them are told one by one.
    Q_PROPERTY(int total READ total NOTIFY countChanged FINAL)

public:
    enum Role {
        SubjectRole = Qt::UserRole + 1,
        StemRole, // of the question answered then; empty where the set no longer has it
        ChosenRole, // what was answered; empty where that cannot be told any more
        AnswerRole, // what is right now
        ParagraphRole, // where it can be read; empty where it stands nowhere
        MarkStartRole, // of it, UTF-16 units
        MarkLengthRole
    };

    CorrectedModel(learner::Learner &learner, const questions::QuestionSet &library, const ErrorBoundary &boundary);

    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int total() const { return m_total; }

    void refresh();
    Q_INVOKABLE void see(); // all of them

private:
    struct Row {
        QString subject, stem, chosen, answer;
        Source source;
    };

    [[nodiscard]] Row rowOf(const learner::Corrected &corrected) const;
    [[nodiscard]] QVariant value(std::size_t place, int role) const override;

    learner::Learner &m_learner;
    const questions::QuestionSet &m_library;
    const ErrorBoundary &m_boundary;
    std::vector<Row> m_rows;
    int m_total = 0;
};

} // namespace shixi
