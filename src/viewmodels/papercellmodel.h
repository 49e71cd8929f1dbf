#pragma once

#include "viewmodels/listmodel.h"

#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

// The questions of a part of a paper as squares on its answer sheet.
class PaperCellModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from PaperPartModel")

public:
    // None until the paper is handed in.
    enum class Mark { None, Right, Partly, Wrong, Unanswered };
    Q_ENUM(Mark)

    enum Role { ItemRole = Qt::UserRole + 1, AnsweredRole, FlaggedRole, MarkRole };

    struct Row {
        int item = 0; // of the paper, from 0
        bool answered = false;
        bool flagged = false;
        Mark mark = Mark::None;

        bool operator==(const Row &) const = default;
    };

    PaperCellModel();

    void show(std::vector<Row> rows) { refill(m_rows, std::move(rows)); }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

private:
    [[nodiscard]] QVariant value(std::size_t place, int role) const override;

    std::vector<Row> m_rows;
};

} // namespace shixi
