#pragma once

#include "learner/people.h"
#include "viewmodels/listmodel.h"

#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

// The learners of a device, in the order they were added.
class PersonModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from PeopleModel")

public:
    enum Role { NameRole = Qt::UserRole + 1, InitialRole, HueRole, CurrentRole, AsksForPinRole, DamagedRole };

    struct Row {
        QString path;
        QString name; // as it is shown
        int hue = 0; // number of a colour
        bool current = false;
        bool asksForPin = false;
        bool damaged = false; // its file cannot be used
    };

    PersonModel();

    void show(std::vector<Row> rows);
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

private:
    [[nodiscard]] QVariant value(std::size_t place, int role) const override;

    std::vector<Row> m_rows;
};

// The first letter of a name, as a whole.
[[nodiscard]] QString initialOf(const QString &name);

} // namespace shixi
