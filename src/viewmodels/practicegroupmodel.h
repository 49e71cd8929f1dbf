#pragma once

#include "viewmodels/listmodel.h"

#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

struct PracticeGroupRow {
    QString name; // empty: all of them
    int facts = 0;
    bool chosen = false;

    bool operator==(const PracticeGroupRow &) const = default;
};

// One way to restrict what is practised: all, or one of these; one is chosen.
class PracticeGroupModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from PracticeModel")
    Q_PROPERTY(int current READ current NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString chosen READ chosen NOTIFY currentChanged FINAL) // its name; empty: all of them

public:
    enum Role { NameRole = Qt::UserRole + 1, FactsRole, ChosenRole };

    PracticeGroupModel();

    // Rows that stay are not made anew, so that the keyboard stays where it is.
    void setRows(std::vector<PracticeGroupRow> rows);

    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int current() const;
    [[nodiscard]] QString chosen() const;
    // There is something to choose.
    [[nodiscard]] bool has(int row) const;
    // The next row in that direction where there is something to choose; the same where there is none.
    Q_INVOKABLE int next(int row, int direction) const;

Q_SIGNALS:
    void currentChanged();

private:
    [[nodiscard]] QVariant value(std::size_t place, int role) const override;

    std::vector<PracticeGroupRow> m_rows;
};

} // namespace shixi
