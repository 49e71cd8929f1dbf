#include "questions/itemcheck/item.h"

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
    std::map<QString, std::vector<Leak>> leaks;
    for (const Item &item : items) {
        for (const QString &key : keys.in(item.stem)) {
            const Item &asked = keys.item(key);
            if (&asked != &item && !sharesFact(*asked.question, *item.question)) {
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
