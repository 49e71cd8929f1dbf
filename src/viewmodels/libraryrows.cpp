#include "viewmodels/librarymodel.h"

#include <QDate>

#include <algorithm>

using namespace Qt::StringLiterals;

// Which sets are listed, and as what.
namespace shixi
{

bool isOutdated(const library::Shelved &set, const questions::QuestionSet &builtIn)
{
    return set.id == builtIn.manifest().id && set.version < builtIn.manifest().version;
}

void LibraryModel::readShelf()
{
    m_notes = m_shelf.library == nullptr ? std::vector<library::TakenNote>() : m_shelf.library->notes();
    m_shelved = m_shelf.library == nullptr ? std::vector<library::Shelved>() : m_shelf.library->sets();
    showSets();
}

void LibraryModel::showSets()
{
    std::vector<SetRow> rows;
    for (const library::Shelved &set : m_shelved) {
        rows.push_back(rowOf(set));
    }
    const auto first = std::ranges::find(rows, true, &SetRow::standsForBuiltIn);
    if (first != rows.end()) {
        std::rotate(rows.begin(), first, first + 1);
    } else if (m_shelf.builtIn != nullptr) {
        const questions::Manifest &own = m_shelf.builtIn->manifest();
        rows.insert(rows.begin(),
                    SetRow{.id = QString::fromStdString(own.id.value),
                           .title = own.title,
                           .publisher = own.publisher,
                           .version = own.version,
                           .dayText = dayText(own.published),
                           .isBuiltIn = true});
    }
    m_sets.show(std::move(rows));
}

SetRow LibraryModel::rowOf(const library::Shelved &set) const
{
    const bool isOfBuiltIn = m_shelf.builtIn != nullptr && set.id == m_shelf.builtIn->manifest().id;
    return {.id = QString::fromStdString(set.id.value),
            .title = plainName(set.title),
            .publisher = plainName(set.publisher),
            .version = set.version,
            .dayText = dayText(set.published),
            .isSigned = set.key.has_value(),
            .isDamaged = isDamaged(set.id),
            .canRollBack = !set.former.isEmpty(),
            .standsForBuiltIn = standsForBuiltIn(set),
            .notes = notesOf(set),
            .canShare = !isDamaged(set.id) && (m_shelved.size() > 1 || (m_shelf.builtIn != nullptr && !isOfBuiltIn)),
            .shares = set.shares};
}

bool LibraryModel::standsForBuiltIn(const library::Shelved &set) const
{
    return m_shelf.builtIn != nullptr && set.id == m_shelf.builtIn->manifest().id && !isOutdated(set, *m_shelf.builtIn);
}

QString LibraryModel::dayText(const QString &isoDay) const
{
    const QDate day = QDate::fromString(isoDay, Qt::ISODate);
    const bool chinese = m_settings.languageCode() == "zh"_L1;
    return m_settings.locale().toString(day, chinese ? u"yyyy年M月d日"_s : u"d MMMM yyyy"_s);
}

} // namespace shixi
