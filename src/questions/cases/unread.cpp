#include "questions/cases/unread.h"

#include "questions/templates/templates.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <unordered_map>

namespace shixi::questions
{

namespace
{

constexpr int fullWeight = 12;
constexpr int fieldWeight = 24;
constexpr int leastHunch = 8; // below it one rather draws lots

// A character or two of Han script that follow each other, in one number; sorted, each once.
using Runs = std::vector<quint32>;

Runs runsOf(QStringView text, qsizetype length)
{
    Runs runs;
    qsizetype han = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        han = text[at].script() == QChar::Script_Han ? han + 1 : 0;
        if (han >= length) {
            const quint32 before = length == 2 ? quint32{text[at - 1].unicode()} << 16 : 0;
            runs.push_back(before | text[at].unicode());
        }
    }
    std::ranges::sort(runs);
    runs.erase(std::unique(runs.begin(), runs.end()), runs.end());
    return runs;
}

Runs sharedRuns(const QString &one, const QString &other, qsizetype length)
{
    Runs shared;
    std::ranges::set_intersection(runsOf(one, length), runsOf(other, length), std::back_inserter(shared));
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

struct CaseLore {
    struct FieldBits { // which fields a text is of, a bit each: as a unit's, as a deed's
        quint64 unit = 0;
        quint64 deed = 0;
    };

    explicit CaseLore(const Material &material);

    [[nodiscard]] int weightOf(quint32 run) const;
    [[nodiscard]] const FieldBits &fieldsOf(const QString &text);
    [[nodiscard]] bool sharesField(const QString &stem, const QString &option);
    [[nodiscard]] bool isOfAnother(quint32 pair, const QString &unit) const;
    [[nodiscard]] bool tellsByCharacters(const QString &unit, const QString &text) const;

    const std::vector<Field> &m_fields;
    Runs m_generic; // characters and pairs that tell of no unit
    int m_cases = 0;
    std::unordered_map<quint32, int> m_held; // a run: in how many cases
    std::map<QString, Runs> m_units; // the pairs of each name
    std::map<QString, FieldBits> m_known;
};

CaseLore::CaseLore(const Material &material)
    : m_fields(material.templates().caseWords().fields)
{
    const CaseWords &words = material.templates().caseWords();
    m_generic = runsOf(words.generic, 1);
    std::ranges::copy(runsOf(words.genericPairs, 2), std::back_inserter(m_generic));
    std::ranges::sort(m_generic);
    for (const knowledge::Fact *fact : material.facts()) {
        if (fact->kind != Kind::Case) {
            continue;
        }
        ++m_cases;
        m_units.try_emplace(fact->unit, runsOf(fact->unit, 2));
        const QString told = fact->unit + fact->practice + fact->effect;
        for (const qsizetype length : {1, 2}) {
            for (const quint32 run : runsOf(told, length)) {
                ++m_held[run];
            }
        }
    }
}

int CaseLore::weightOf(quint32 run) const
{
    if (std::ranges::binary_search(m_generic, run)) {
        return 0;
    }
    const auto found = m_held.find(run);
    const int held = found == m_held.end() ? 0 : found->second;
    const bool common = m_cases >= 6 && held * 3 > m_cases;
    return common ? 0 : fullWeight / std::max(1, held);
}

const CaseLore::FieldBits &CaseLore::fieldsOf(const QString &text)
{
    const auto [found, fresh] = m_known.try_emplace(text);
    for (std::size_t at = 0; fresh && at < m_fields.size(); ++at) {
        found->second.unit |= quint64{m_fields[at].unit.match(text).hasMatch()} << at;
        found->second.deed |= quint64{m_fields[at].deed.match(text).hasMatch()} << at;
    }
    return found->second;
}

bool CaseLore::sharesField(const QString &stem, const QString &option)
{
    const FieldBits &one = fieldsOf(stem);
    const FieldBits &other = fieldsOf(option);
    return ((one.unit & other.deed) | (other.unit & one.deed)) != 0;
}

bool CaseLore::isOfAnother(quint32 pair, const QString &unit) const
{
    return std::ranges::any_of(m_units, [&](const auto &other) {
        return other.first != unit && std::ranges::binary_search(other.second, pair);
    });
}

// 公路养护站: 守护着…公里山路. Two characters no other unit has in its name, what sort of body it is left out.
bool CaseLore::tellsByCharacters(const QString &unit, const QString &text) const
{
    static const QRegularExpression body(QStringLiteral(
        "(?:第[一二三四五六七八九十]+|临时|联合|机关|直属)*(?:党支部|党总支|党委|党组|支部)$|中心|公司|集团|有限|"
        "[省市县区镇乡村局司厅部处科室委办站所队院校]"));
    constexpr int enough = 2;
    QString own = unit;
    const Runs shared = sharedRuns(own.remove(body), text, 1);
    return std::ranges::count_if(shared,
                                 [&](quint32 character) {
                                     return weightOf(character) > 0
                                         && std::ranges::none_of(m_units, [&](const auto &other) {
                                                return other.first != unit
                                                    && other.first.contains(QChar(static_cast<char16_t>(character)));
                                            });
                                 })
        >= enough;
}

namespace
{

CaseLore &loreOf(const Material &material)
{
    if (material.caseLore() == nullptr) {
        material.caseLore() = std::make_shared<CaseLore>(material);
    }
    return *material.caseLore();
}

} // namespace

Unread::Unread(const Material &material)
    : m_lore(loreOf(material))
{
}

bool Unread::links(const QString &unit, const QString &text) const
{
    const Runs pairs = sharedRuns(unit, text, 2);
    const bool marked = std::ranges::any_of(pairs, [&](quint32 pair) {
        return !std::ranges::binary_search(m_lore.m_generic, pair) && !m_lore.isOfAnother(pair, unit);
    });
    return marked || m_lore.sharesField(unit, text) || m_lore.tellsByCharacters(unit, text);
}

bool Unread::sharesWork(const QString &one, const QString &other) const
{
    return (m_lore.fieldsOf(one).deed & m_lore.fieldsOf(other).deed) != 0;
}

bool Unread::hasField(const QString &text) const
{
    return m_lore.fieldsOf(text).deed != 0;
}

int Unread::byCharacters(const QString &stem, const QString &option) const
{
    int sum = 0;
    for (const quint32 character : sharedRuns(option, stem, 1)) {
        sum += m_lore.weightOf(character);
    }
    return sum;
}

int Unread::byPairs(const QString &stem, const QString &option) const
{
    int sum = m_lore.sharesField(stem, option) ? fieldWeight : 0;
    for (const quint32 pair : sharedRuns(option, stem, 2)) {
        sum += 2 * m_lore.weightOf(pair);
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
