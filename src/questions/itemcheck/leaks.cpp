#include "questions/itemcheck/item.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace shixi::questions::itemcheck
{

namespace
{

constexpr qsizetype keyHead = 4; // characters by which keys are looked up

struct Leak {
    const Item *told; // whose stem says it
    const Item *asked;
};

// Numbers and dates stand in many stems without telling anything.
bool canLeak(const Item &item, const QString &key, const ItemRules &rules)
{
    const bool one = item.is(QuestionType::Single) || item.is(QuestionType::Short) || item.is(QuestionType::Reveal);
    return one && item.question->answer.size() == 1
        && key.size() >= std::max<qsizetype>(keyHead, rules.limit("leak_least"))
        && std::none_of(key.begin(),
                        key.end(),
                        [](QChar character) {
                            return character.isDigit();
                        })
        && !item.stem.contains(key);
}

bool isFalse(const Item &item)
{
    return item.is(QuestionType::TrueFalse) && item.question->answer.value(0) == QStringLiteral("错");
}

// How many stems have each pair of characters: 哪个 and 部门 say nothing of what is asked.
class StemPairs
{
public:
    explicit StemPairs(const std::vector<Item> &items)
        : m_common(std::max(4, static_cast<int>(items.size()) / 20))
    {
        for (const Item &item : items) {
            for (const char32_t pair : pairsOf(item.stem)) {
                ++m_stems[pair];
            }
        }
    }

    // Pairs few stems have that both have, beside the key.
    [[nodiscard]] int shared(const QString &stem, QString other, const QString &key) const
    {
        const QSet<char32_t> otherPairs = pairsOf(other.replace(key, QStringLiteral("_")));
        int count = 0;
        for (const char32_t pair : pairsOf(stem)) {
            count += m_stems.value(pair) <= m_common && otherPairs.contains(pair) ? 1 : 0;
        }
        return count;
    }

private:
    static QSet<char32_t> pairsOf(const QString &stem)
    {
        QSet<char32_t> pairs;
        for (qsizetype at = 0; at + 2 <= stem.size(); ++at) {
            pairs.insert((static_cast<char32_t>(stem[at].unicode()) << 16U) | stem[at + 1].unicode());
        }
        return pairs;
    }

    int m_common;
    QHash<char32_t, int> m_stems;
};

class Keys
{
public:
    Keys(const std::vector<Item> &items, const ItemRules &rules)
    {
        for (const Item &item : items) {
            const QString key = plainWords(item.question->answer.join(QString()));
            if (canLeak(item, key, rules) && !m_items.contains(key)) {
                m_items.insert(key, &item);
                m_byHead[key.left(keyHead)].append(key);
            }
        }
    }

    // The keys that stand in the stem.
    [[nodiscard]] QStringList in(const QString &stem) const
    {
        QStringList found;
        for (qsizetype at = 0; at + keyHead <= stem.size(); ++at) {
            const auto candidates = m_byHead.constFind(stem.mid(at, keyHead));
            for (const QString &key : candidates == m_byHead.constEnd() ? QStringList() : *candidates) {
                if (QStringView(stem).sliced(at).startsWith(key)) {
                    found.append(key);
                }
            }
        }
        return found;
    }

    [[nodiscard]] const Item &item(const QString &key) const { return *m_items.value(key); }

private:
    QHash<QString, const Item *> m_items;
    QHash<QString, QStringList> m_byHead;
};

} // namespace

void checkLeaks(const std::vector<Item> &items, Report &report)
{
    const Keys keys(items, report.rules());
    const StemPairs pairs(items);
    std::map<QString, std::vector<Leak>> leaks;
    for (const Item &item : items) {
        for (const QString &key : keys.in(item.stem)) {
            const Item &asked = keys.item(key);
            const bool apart = &asked != &item && !sharesFact(*asked.question, *item.question) && !isFalse(item);
            if (apart && pairs.shared(asked.stem, item.stem, key) >= report.rules().limit("leak_shared")) {
                leaks[key].push_back({&item, &asked});
            }
        }
    }
    int told = 0;
    for (const auto &[key, where] : leaks) {
        // What many stems say is what the set is about.
        if (static_cast<int>(where.size()) > report.rules().limit("leak_common")) {
            continue;
        }
        if (++told <= report.rules().limit("leak_most")) {
            const Leak &leak = where.front();
            report.say("items.leak",
                       *leak.told,
                       {leak.asked->question->answer.value(0), QString::fromStdString(leak.asked->question->id.value)});
        }
    }
    if (told > report.rules().limit("leak_most")) {
        report.say("items.more-leaks", {QString::number(told - report.rules().limit("leak_most"))});
    }
}

} // namespace shixi::questions::itemcheck
