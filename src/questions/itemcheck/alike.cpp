#include "questions/itemcheck/item.h"

#include <algorithm>
#include <iterator>

namespace shixi::questions::itemcheck
{

namespace
{

constexpr qsizetype gramLength = 4;
constexpr std::size_t commonGram = 60; // one that so many stems have says nothing

QString digitsOf(const QString &stem)
{
    QString digits;
    std::copy_if(stem.begin(), stem.end(), std::back_inserter(digits), [](QChar character) {
        return character.isDigit();
    });
    return digits;
}

// Only items that ask for the same answer with the same numbers can be one question in two wordings.
QString frameOf(const Item &item)
{
    return QString::number(static_cast<int>(item.question->type)) + u'|' + item.answer + u'|' + digitsOf(item.stem);
}

using Pairs = std::vector<char32_t>;

Pairs pairsOf(const QString &stem)
{
    Pairs pairs;
    for (qsizetype at = 0; at + 2 <= stem.size(); ++at) {
        pairs.push_back((static_cast<char32_t>(stem[at].unicode()) << 16U) | stem[at + 1].unicode());
    }
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

// Twice the shared pairs of characters over all of them.
int likenessPercent(const Pairs &left, const Pairs &right)
{
    Pairs both;
    std::set_intersection(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(both));
    return static_cast<int>(200 * both.size() / std::max<std::size_t>(1, left.size() + right.size()));
}

class Likenesses
{
public:
    Likenesses(const std::vector<Item> &items, Report &report)
        : m_items(items)
        , m_report(report)
        , m_pairs(items.size())
    {
    }

    void check()
    {
        std::vector<int> shared(m_items.size(), 0);
        for (const Item &item : m_items) {
            if (item.stem.size() < m_report.rules().limit("alike_least")) {
                m_frames.emplace_back();
                continue;
            }
            m_frames.push_back(frameOf(item));
            checkAgainstEarlier(item, shared);
        }
    }

private:
    void checkAgainstEarlier(const Item &item, std::vector<int> &shared)
    {
        std::vector<std::size_t> touched;
        for (qsizetype at = 0; at + gramLength <= item.stem.size(); ++at) {
            std::vector<std::size_t> &holders = m_holders[qHash(QStringView(item.stem).sliced(at, gramLength), 0)];
            for (const std::size_t earlier : holders) {
                if (shared[earlier]++ == 0) {
                    touched.push_back(earlier);
                }
            }
            if (holders.size() < commonGram) {
                holders.push_back(static_cast<std::size_t>(item.index));
            }
        }
        std::sort(touched.begin(), touched.end());
        for (const std::size_t earlier : touched) {
            compare(item, m_items[earlier], shared[earlier]);
            shared[earlier] = 0;
        }
    }

    void compare(const Item &item, const Item &earlier, int grams)
    {
        const auto least = static_cast<int>(std::min(item.stem.size(), earlier.stem.size()) / 4);
        const bool same =
            m_frames[static_cast<std::size_t>(item.index)] == m_frames[static_cast<std::size_t>(earlier.index)];
        if (!same || grams < least || item.index == earlier.index || item.stem == earlier.stem
            || sharesFact(*item.question, *earlier.question)) {
            return;
        }
        const int percent = likenessPercent(pairs(item), pairs(earlier));
        if (percent >= m_report.rules().limit("alike_percent")) {
            m_report.say("items.stem-alike",
                         item,
                         {QString::fromStdString(earlier.question->id.value), QString::number(percent)});
        }
    }

    const Pairs &pairs(const Item &item)
    {
        Pairs &known = m_pairs[static_cast<std::size_t>(item.index)];
        if (known.empty()) {
            known = pairsOf(item.stem);
        }
        return known;
    }

    const std::vector<Item> &m_items;
    Report &m_report;
    std::vector<Pairs> m_pairs;
    std::vector<QString> m_frames;
    QHash<std::size_t, std::vector<std::size_t>> m_holders;
};

} // namespace

void checkAlike(const std::vector<Item> &items, Report &report)
{
    Likenesses(items, report).check();
}

} // namespace shixi::questions::itemcheck
