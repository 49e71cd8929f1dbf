#pragma once

#include "viewmodels/listmodel.h"

#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

// Who took a relay test, and what it came to; in the order they came.
class RelayPersonModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from RelayModel.people")

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        PointsRole,
        FullPointsRole,
        RightCountRole,
        QuestionsRole,
        SecondsRole,
        PassedRole,
        TimeUpRole
    };

    struct Row {
        QString name, points, fullPoints;
        int right = 0;
        int questions = 0;
        int seconds = 0;
        bool passed = false;
        bool timeUp = false;

        bool operator==(const Row &) const = default;
    };

    RelayPersonModel();

    void show(std::vector<Row> rows) { replace(m_rows, std::move(rows)); }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

private:
    [[nodiscard]] QVariant value(std::size_t place, int role) const override;

    std::vector<Row> m_rows;
};

} // namespace shixi
