#pragma once

#include "viewmodels/listmodel.h"

#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

// Questions of a meeting once it is over: how they went, the right answer and the words that bear it.
class MeetingQuestionModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from RelayModel.questions or DuelModel.missed")

public:
    enum Role {
        NumberRole = Qt::UserRole + 1,
        StemRole,
        AnswerRole,
        ExplanationRole,
        QuoteRole,
        RightCountRole,
        PeopleRole,
        MissedByRole
    };

    struct Row {
        int number = 0; // from 1
        QString stem, answer, explanation, quote;
        int right = 0; // of `people`
        int people = 0;
        QString missedBy; // names; where only two take part

        bool operator==(const Row &) const = default;
    };

    MeetingQuestionModel();

    void show(std::vector<Row> rows) { replace(m_rows, std::move(rows)); }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

private:
    [[nodiscard]] QVariant value(std::size_t place, int role) const override;

    std::vector<Row> m_rows;
};

} // namespace shixi
