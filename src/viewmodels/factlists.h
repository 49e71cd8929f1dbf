#pragma once

#include "viewmodels/listmodel.h"

#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

// The questions a fact is asked by.
class FactQuestionModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from FactModel.questions")

public:
    enum Role { StemRole = Qt::UserRole + 1, AnswerRole };

    struct Row {
        QString stem;
        QString answer;
    };

    FactQuestionModel();

    void setRows(std::vector<Row> rows);

    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

private:
    [[nodiscard]] QVariant value(std::size_t place, int role) const override;

    std::vector<Row> m_rows;
};

// What was answered when a fact was asked, the last first.
class FactHistoryModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from FactModel.history")

public:
    enum class Verdict { Right, Near, Partial, Wrong };
    Q_ENUM(Verdict)
    enum Role { DateTextRole = Qt::UserRole + 1, StemRole, ChosenRole, VerdictRole, CountedRole };

    struct Row {
        QString dateText;
        QString stem; // empty where the set no longer has the question
        QString chosen;
        Verdict verdict = Verdict::Wrong;
        bool counted = false; // else practice only
    };

    FactHistoryModel();

    void setRows(std::vector<Row> rows);

    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

private:
    [[nodiscard]] QVariant value(std::size_t place, int role) const override;

    std::vector<Row> m_rows;
};

} // namespace shixi
