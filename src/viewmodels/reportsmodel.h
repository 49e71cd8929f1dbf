#pragma once

#include "learner/learner.h"
#include "viewmodels/errorboundary.h"
#include "viewmodels/listmodel.h"
#include "viewmodels/settingsmodel.h"

#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

// The correction notes of the learner, the last first: questions held to be wrong, which rest.
class ReportsModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from App.reports")

public:
    // In the order they are offered.
    enum class Reason { WrongAnswer, OtherThanSource, Unclear, Typo };
    Q_ENUM(Reason)
    enum Role {
        StemRole = Qt::UserRole + 1, // empty where the set no longer has the question
        ReasonRole,
        WordsRole, // empty: none
        DateTextRole,
        SetTitleRole,
        RestsRole // else the question was changed since, and is asked again
    };

    ReportsModel(learner::Learner &learner, const SettingsModel &settings, const ErrorBoundary &boundary);

    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void takeBack(int row);

private:
    struct Row {
        QuestionId question;
        QString stem;
        Reason reason = Reason::WrongAnswer;
        QString words, dateText, setTitle;
        bool rests = true;

        bool operator==(const Row &) const = default;
    };

    [[nodiscard]] QVariant value(std::size_t place, int role) const override;

    learner::Learner &m_learner;
    const SettingsModel &m_settings;
    const ErrorBoundary &m_boundary;
    std::vector<Row> m_rows;
};

} // namespace shixi
