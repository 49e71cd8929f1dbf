#pragma once

#include "viewmodels/listmodel.h"

#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

struct MadeNoteRow {
    QString title; // of the set; its id where that is not there
    int number = 0;
    int version = 0; // it holds up to this one
    QString dayText;

    bool operator==(const MadeNoteRow &) const = default;
};

// Withdrawal notes that were made on this device, to be handed on again.
class MadeNoteModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from App.withdrawing")

public:
    enum Role { TitleRole = Qt::UserRole + 1, NumberRole, VersionRole, DayTextRole };

    MadeNoteModel();

    void show(std::vector<MadeNoteRow> rows) { refill(m_rows, std::move(rows)); }
    [[nodiscard]] const std::vector<MadeNoteRow> &rows() const { return m_rows; }

    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

private:
    [[nodiscard]] QVariant value(std::size_t place, int role) const override;

    std::vector<MadeNoteRow> m_rows;
};

} // namespace shixi
