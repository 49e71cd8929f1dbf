#pragma once

#include "viewmodels/listmodel.h"

#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

// The options of a question, or the bank its pieces are taken from, in the order shown.
class OptionModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from SessionModel.options")
    Q_PROPERTY(int chosenCount READ chosenCount NOTIFY chosenCountChanged FINAL)

public:
    // None until it is answered. Missed: right, and not chosen.
    enum class Mark { None, Right, Wrong, Missed };
    Q_ENUM(Mark)

    enum Role { OptionIdRole = Qt::UserRole + 1, LetterRole, TextRole, ChosenRole, MarkRole, WhyRole, EnabledRole };

    struct Row {
        QString optionId;
        QString text;
        QString why; // of a wrong one: what it is really known for
        bool chosen = false;
        Mark mark = Mark::None;
        bool enabled = true; // can still be chosen

        bool operator==(const Row &) const = default;
    };

    OptionModel();

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    // Rows that stay the same are not touched.
    void setRows(std::vector<Row> rows);

    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int chosenCount() const;

Q_SIGNALS:
    void chosenCountChanged();

private:
    [[nodiscard]] QVariant value(std::size_t place, int role) const override;

    std::vector<Row> m_rows;
};

} // namespace shixi
