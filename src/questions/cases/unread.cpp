#include "questions/cases/unread.h"

#include "questions/templates/templates.h"

#include <algorithm>
#include <set>

namespace shixi::questions
{

namespace
{

constexpr int fullWeight = 12;
constexpr int fieldWeight = 24;
constexpr int leastHunch = 8; // below it one rather draws lots

bool isWordCharacter(QChar character)
{
    return character.script() == QChar::Script_Han;
}

// Runs of so many Han characters that both texts have, each once.
std::set<QString> sharedRuns(const QString &one, const QString &other, qsizetype length)
{
    std::set<QString> shared;
    for (qsizetype at = 0; at + length <= one.size(); ++at) {
        const QStringView run = QStringView(one).mid(at, length);
        if (std::ranges::all_of(run, isWordCharacter) && other.contains(run)) {
            shared.insert(run.toString());
        }
    }
    return shared;
}

template<class Measure>
bool isAloneAtTop(const QString &key, const QStringList &strays, const Measure &measure)
{
    const int own = measure(key);
    return own >= leastHunch && std::ranges::none_of(strays, [&](const QString &stray) {
               return measure(stray) >= own;
           });
}

} // namespace

Unread::Unread(const Material &material)
    : m_material(material)
{
    for (const knowledge::Fact *fact : material.facts()) {
        if (fact->kind == Kind::Case) {
            m_cases.append(fact->unit + fact->practice + fact->effect);
            m_units.append(fact->unit);
        }
    }
}

int Unread::weightOf(const QString &word) const
{
    const auto held = static_cast<int>(std::ranges::count_if(m_cases, [&](const QString &one) {
        return one.contains(word);
    }));
    const bool common = m_cases.size() >= 6 && held * 3 > m_cases.size();
    return common ? 0 : fullWeight / std::max(1, held);
}

const FieldBits &Unread::fieldsOf(const QString &text) const
{
    const auto [found, fresh] = m_material.knownFields().try_emplace(text);
    const auto &fields = m_material.templates().caseWords().fields;
    for (std::size_t at = 0; fresh && at < fields.size(); ++at) {
        found->second.unit |= quint64{fields[at].unit.match(text).hasMatch()} << at;
        found->second.deed |= quint64{fields[at].deed.match(text).hasMatch()} << at;
    }
    return found->second;
}

bool Unread::sharesField(const QString &stem, const QString &option) const
{
    const FieldBits &one = fieldsOf(stem);
    const FieldBits &other = fieldsOf(option);
    return ((one.unit & other.deed) | (other.unit & one.deed)) != 0;
}

bool Unread::links(const QString &unit, const QString &text) const
{
    const QStringList generic = m_material.templates().caseWords().genericPairs.split(u' ');
    const std::set<QString> pairs = sharedRuns(unit, text, 2);
    const bool marked = std::ranges::any_of(pairs, [&](const QString &pair) {
        const auto units = std::ranges::count_if(m_units, [&](const QString &other) {
            return other != unit && other.contains(pair);
        });
        return units == 0 && !generic.contains(pair);
    });
    return marked || sharesField(unit, text);
}

int Unread::byCharacters(const QString &stem, const QString &option) const
{
    int sum = 0;
    for (const QString &character : sharedRuns(option, stem, 1)) {
        if (!m_material.templates().caseWords().generic.contains(character)) {
            sum += weightOf(character);
        }
    }
    return sum;
}

int Unread::byPairs(const QString &stem, const QString &option) const
{
    const QStringList generic = m_material.templates().caseWords().genericPairs.split(u' ');
    int sum = sharesField(stem, option) ? fieldWeight : 0;
    for (const QString &pair : sharedRuns(option, stem, 2)) {
        if (!generic.contains(pair)) {
            sum += 2 * weightOf(pair);
        }
    }
    return sum;
}

bool Unread::picksByCharacters(const QString &stem, const QString &key, const QStringList &strays) const
{
    return isAloneAtTop(key, strays, [&](const QString &option) {
        return byCharacters(stem, option);
    });
}

bool Unread::picksByPairs(const QString &stem, const QString &key, const QStringList &strays) const
{
    return isAloneAtTop(key, strays, [&](const QString &option) {
        return byPairs(stem, option);
    });
}

bool Unread::guesses(const QString &stem, const QString &key, const std::vector<QStringList> &sets) const
{
    int right = 0;
    for (const QStringList &strays : sets) {
        right += picksByCharacters(stem, key, strays) ? 1 : 0;
        right += picksByPairs(stem, key, strays) ? 1 : 0;
    }
    return right >= 2;
}

} // namespace shixi::questions
