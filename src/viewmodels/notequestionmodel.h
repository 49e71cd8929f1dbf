#pragma once

#include "viewmodels/listmodel.h"

#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

// Questions a withdrawal note may name.
class NoteQuestionModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from App.withdrawing")

public:
    // What the note says of it so far.
    enum class Mark { None, Withdrawn, Corrected };
    Q_ENUM(Mark)

    enum Role { QuestionRole = Qt::UserRole + 1, StemRole, AnswerRole, MarkRole };

    struct Row {
        QString question; // its id
        QString stem;
        QString answer; // the right one so far
        Mark mark = Mark::None;

        bool operator==(const Row &) const = default;
    };

    NoteQuestionModel();

    void show(std::vector<Row> rows) { refill(m_rows, std::move(rows)); }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

private:
    [[nodiscard]] QVariant value(std::size_t place, int role) const override;

    std::vector<Row> m_rows;
};

} // namespace shixi
