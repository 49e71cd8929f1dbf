#pragma once

#include "viewmodels/listmodel.h"

#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

// The parts of a revealed answer, each ticked where the learner had it.
class TickModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from SessionModel.answerItems")

public:
    enum Role { TextRole = Qt::UserRole + 1, TickedRole };

    TickModel();

    void setTexts(const QStringList &texts);
    void toggle(int index);
    // "0", "2": as an answer is written.
    [[nodiscard]] QStringList tickedIndexes() const;

    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

private:
    [[nodiscard]] QVariant value(std::size_t place, int role) const override;

    struct Row {
        QString text;
        bool ticked = false;
    };
    std::vector<Row> m_rows;
};

} // namespace shixi
