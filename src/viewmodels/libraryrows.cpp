#include "viewmodels/librarymodel.h"

#include <QDate>

#include <algorithm>
#include <functional>

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
    const std::vector<library::Contradiction> others = contradicting(set.id);
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
            .shares = set.shares,
            .leftOut = library::cardsIn(others),
            .leftOutSets = static_cast<int>(others.size()),
            .leftOutTitle = others.empty() ? QString() : others.front().title,
            .isLeftOutForBuiltIn =
                !others.empty() && m_shelf.builtIn != nullptr && others.front().id == m_shelf.builtIn->manifest().id};
}

std::vector<library::Contradiction> LibraryModel::contradicting(const SetId &set) const
{
    std::vector<library::Contradiction> others;
    for (const questions::LeftOut &out : m_shelf.leftOut) {
        if (out.set != set) {
            continue;
        }
        const auto there = std::ranges::find(others, out.earlier, &library::Contradiction::id);
        if (there == others.end()) {
            others.push_back({out.earlier, titleOf(out.earlier), 1});
        } else {
            ++there->cards;
        }
    }
    std::ranges::stable_sort(others, std::greater(), &library::Contradiction::cards);
    return others;
}

std::vector<library::Contradiction> LibraryModel::contradictingTold() const
{
    return m_told ? contradicting(m_told->set) : std::vector<library::Contradiction>();
}

int LibraryModel::deedLeftOut() const
{
    return library::cardsIn(contradictingTold());
}

int LibraryModel::deedLeftOutSets() const
{
    return static_cast<int>(contradictingTold().size());
}

QString LibraryModel::deedLeftOutTitle() const
{
    const std::vector<library::Contradiction> others = contradictingTold();
    return others.empty() ? QString() : others.front().title;
}

QString LibraryModel::titleOf(const SetId &set) const
{
    if (const library::Shelved *there = find(set)) {
        return plainName(there->title);
    }
    const bool isBuiltIn = m_shelf.builtIn != nullptr && m_shelf.builtIn->manifest().id == set;
    return isBuiltIn ? plainName(m_shelf.builtIn->manifest().title) : QString();
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
