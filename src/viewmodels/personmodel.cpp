#include "viewmodels/personmodel.h"

#include <QTextBoundaryFinder>

namespace shixi
{

PersonModel::PersonModel()
    : ListModel({{NameRole, "name"},
                 {InitialRole, "initial"},
                 {HueRole, "hue"},
                 {CurrentRole, "current"},
                 {AsksForPinRole, "asksForPin"},
                 {DamagedRole, "damaged"}})
{
}

void PersonModel::show(std::vector<Row> rows)
{
    replace(m_rows, std::move(rows));
}

QVariant PersonModel::value(std::size_t place, int role) const
{
    const Row &row = m_rows[place];
    switch (role) {
    case NameRole:
        return row.name;
    case InitialRole:
        return initialOf(row.name);
    case HueRole:
        return row.hue;
    case CurrentRole:
        return row.current;
    case AsksForPinRole:
        return row.asksForPin;
    case DamagedRole:
        return row.damaged;
    default:
        return {};
    }
}

QString initialOf(const QString &name)
{
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, name);
    const qsizetype end = letters.toNextBoundary();
    return end > 0 ? name.left(end).toUpper() : QString();
}

} // namespace shixi
