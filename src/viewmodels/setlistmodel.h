#pragma once

#include "viewmodels/listmodel.h"

#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

struct SetRow {
    QString id;
    QString title;
    QString publisher;
    int version = 0;
    QString dayText;
    bool isBuiltIn = false; // comes with the program
    bool isSigned = false;
    bool isDamaged = false; // left out, as it cannot be read
    bool canRollBack = false;
    bool standsForBuiltIn = false; // in the place of the one that comes with the program
    int notes = 0; // withdrawal notes that hold for it
    bool canShare = false; // there are others it may have facts in common with
    bool shares = false; // remembers these once
    // Of what can be remembered, what is left out as so many sets contradict it that hold; most of it the one of that
    // title.
    int leftOut = 0;
    int leftOutSets = 0;
    QString leftOutTitle = {};
    bool isLeftOutForBuiltIn = false; // that one comes with the program, or is in its place

    bool operator==(const SetRow &) const = default;
};

// The sets there are to learn from, the one that comes with the program first.
class SetListModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from App.library.sets")

public:
    enum Role {
        SetIdRole = Qt::UserRole + 1,
        TitleRole,
        PublisherRole,
        VersionRole,
        DayTextRole,
        IsBuiltInRole,
        IsSignedRole,
        IsDamagedRole,
        CanRollBackRole,
        StandsForBuiltInRole,
        NotesRole,
        CanShareRole,
        SharesRole,
        LeftOutRole,
        LeftOutSetsRole,
        LeftOutTitleRole,
        IsLeftOutForBuiltInRole
    };

    SetListModel();

    void show(std::vector<SetRow> rows) { refill(m_rows, std::move(rows)); }
    [[nodiscard]] const std::vector<SetRow> &rows() const { return m_rows; }

    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

private:
    [[nodiscard]] QVariant value(std::size_t place, int role) const override;

    std::vector<SetRow> m_rows;
};

} // namespace shixi
