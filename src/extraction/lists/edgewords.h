#pragma once

#include "extraction/rules/rules.h"

#include <QHash>

namespace shixi::extraction
{

// A word list asked which of its words opens or closes a text, found by its outer character.
class WordSet
{
public:
    enum class Side { Opens, Closes };
    WordSet(const QStringList &words, Side side);

    [[nodiscard]] qsizetype longestAt(QStringView text) const; // 0: none

private:
    Side m_side;
    QHash<QChar, QStringList> m_words; // longest first
};

// Words of the rule files around a row of items, read once a text.
struct EdgeWords {
    explicit EdgeWords(const Rules &rules);

    WordSet lead; // open a list: 做到, 坚持
    WordSet leadAhead; // 解决群众看病难: the same words, and whose
    WordSet weakLead; // 有, 了: things may follow as well as a formula
    WordSet definer; // “三零”即
    WordSet namely; // 是指, 分别为: what follows a mark and one of these is the list
    WordSet governs; // 组建, 从事: done to all of the items, where none of the others has a verb of its own
    WordSet governsAhead;
    WordSet looseLead; // where the number of the items follows
    WordSet opener; // 包括: what they open is never part of their item
    WordSet carrier; // 让, 帮助: somebody, and what he does
    WordSet place; // 院子里: and what is done there
    WordSet tail; // close a list: 等, 成为
    WordSet pairTail; // 甲与乙、丙与丁不得混放
    WordSet aim; // 以甲、乙、丙破解难题
    QStringList falseLead; // 及时: 及 opens nothing
    QStringList falseEnd; // 立即: 即 opens nothing
    QString verbs; // of one character
    QString complements; // 把牢, 做强
    QString idiomMarks; // 兼收并蓄
    QStringList divisions; // 分为
};

} // namespace shixi::extraction
