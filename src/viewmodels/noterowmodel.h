#pragma once

#include "viewmodels/listmodel.h"

#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

struct NoteRow {
    QString stem;
    QString before; // the right answer so far; empty: the question was withdrawn before
    QString after;
    bool isWithdrawn = false; // else corrected
    QString heldBy = {}; // the set that has it too, and as which it is asked all the same; empty: none

    bool operator==(const NoteRow &) const = default;
};

// The questions a withdrawal note takes back or corrects, or a new version of a set does.
class NoteRowModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from App.library.note")

public:
    enum Role { StemRole = Qt::UserRole + 1, BeforeRole, AfterRole, IsWithdrawnRole, HeldByRole };

    NoteRowModel();

    void show(std::vector<NoteRow> rows) { refill(m_rows, std::move(rows)); }
    [[nodiscard]] const std::vector<NoteRow> &rows() const { return m_rows; }

    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

private:
    [[nodiscard]] QVariant value(std::size_t place, int role) const override;

    std::vector<NoteRow> m_rows;
};

} // namespace shixi
