#pragma once

#include "learner/dailyquiz.h"
#include "viewmodels/errorboundary.h"
#include "viewmodels/listmodel.h"

#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

// The quizzes of a day, one a set. Nothing is read before a page shows it.
class DailyModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from App.daily")

public:
    enum class Standing { New, Begun, Done };
    Q_ENUM(Standing)
    enum Role {
        TitleRole = Qt::UserRole + 1,
        CodeRole,
        VersionRole,
        QuestionsRole,
        AnsweredRole,
        RightRole,
        StandingRole
    };

    // Both must outlive it.
    DailyModel(learner::Learner &learner, const ErrorBoundary &boundary);

    // Reads them anew; a page does so when it is shown.
    Q_INVOKABLE void refresh();
    // Begins it or goes on with it; one that is done shows what it came to.
    Q_INVOKABLE void open(int row);

    [[nodiscard]] int count() const override { return static_cast<int>(m_offers.size()); }

Q_SIGNALS:
    void started(const shixi::SessionId &session);

private:
    [[nodiscard]] QVariant value(std::size_t place, int role) const override;

    const ErrorBoundary &m_boundary;
    learner::DailyQuiz m_quiz;
    std::vector<learner::DailyOffer> m_offers; // those that have a question
};

} // namespace shixi
