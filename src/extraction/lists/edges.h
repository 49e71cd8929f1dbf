#pragma once

#include "extraction/lists/trim.h"

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

// Where the outer items of a row may be cut.
class Edges
{
public:
    Edges(const Scene &scene, const EdgeWords &words, const RawList &raw);

    [[nodiscard]] bool leads(QStringView left) const;
    // Whether the first item may begin here, by a word before it or by what it has in common with all the others.
    [[nodiscard]] bool opens(Span first) const;
    // Where what a name stands for begins, behind 即: nothing before it belongs to the list, nothing is cut after it.
    [[nodiscard]] qsizetype definedAt() const;
    // Whether the last item may end here.
    [[nodiscard]] bool closes(Span last) const;
    [[nodiscard]] bool
    isFollowed(QStringView rest) const; // by a word that closes a list, or by the number of the items
    [[nodiscard]] bool fitsLast(Span last) const; // by measure and form
    [[nodiscard]] bool fitsMeasure(Span item) const; // as long as each of the inner ones
    [[nodiscard]] bool fillsQuotes() const;
    // 每周三会诊: the number belongs to the word before it and counts no row.
    [[nodiscard]] static bool asksNumber(QStringView before);
    [[nodiscard]] std::optional<QRegularExpressionMatch> numberAt(const char *finder, QStringView rest) const;
    [[nodiscard]] bool countAt(QStringView rest, std::size_t items) const;

private:
    [[nodiscard]] QStringView view(Span span) const { return m_scene.layout.view(span); }
    [[nodiscard]] bool isNumbering(QStringView left) const;
    [[nodiscard]] bool isNamely() const;
    [[nodiscard]] bool cutsWord(qsizetype at) const;
    [[nodiscard]] bool isCountedAhead() const;
    [[nodiscard]] bool opensLikeAll(QStringView item) const;
    [[nodiscard]] bool fitsCounted(Span item) const;
    [[nodiscard]] bool fitsPhrase(Span item) const;
    [[nodiscard]] bool isVerbRow(QStringView item) const;
    [[nodiscard]] bool divides() const;
    [[nodiscard]] bool isIdiomRow(QStringView item) const;
    [[nodiscard]] bool arePairs() const;
    [[nodiscard]] bool areComplements(QStringView last) const;

    const Scene &m_scene;
    const EdgeWords &m_words;
    const RawList &m_raw;
    std::vector<QStringView> m_inner;
    bool m_counted = false;
};

} // namespace shixi::extraction
