#pragma once

#include "extraction/lists/edgewords.h"
#include "extraction/lists/trim.h"

namespace shixi::extraction
{

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
    // 组建伤口、造口、静脉治疗4支小分队: a verb before the first item that is done to all of them.
    [[nodiscard]] bool isGoverned(QStringView left) const;
    // Whether the last item may end here.
    [[nodiscard]] bool closes(Span last) const;
    [[nodiscard]] bool
    isFollowed(QStringView rest) const; // by a word that closes a list, or by the number of the items
    [[nodiscard]] bool fitsLast(Span last) const; // by measure and form
    [[nodiscard]] bool fitsMeasure(Span item) const; // as long as each of the inner ones
    [[nodiscard]] bool fillsQuotes() const;
    // 站点、队伍、平台、项目四类: nothing but the number of the items stands behind the last.
    [[nodiscard]] bool isTally(QStringView rest) const;
    // 双人验收、双把锁、双本账的“五双”制度: 的 joins the row to its name.
    [[nodiscard]] bool joinsName(QStringView rest) const;
    // 每周三会诊: the number belongs to the word before it and counts no row.
    [[nodiscard]] static bool asksNumber(QStringView before);
    [[nodiscard]] std::optional<QRegularExpressionMatch> numberAt(const char *finder, QStringView rest) const;
    [[nodiscard]] bool countAt(QStringView rest, std::size_t items) const;

private:
    [[nodiscard]] QStringView view(Span span) const { return m_scene.layout.view(span); }
    [[nodiscard]] bool ownsWord(QStringView left) const;
    [[nodiscard]] bool haveVerbs() const;
    [[nodiscard]] bool isNumbering(QStringView left) const;
    [[nodiscard]] bool isNamely() const;
    [[nodiscard]] bool cutsWord(qsizetype at) const;
    [[nodiscard]] bool isCountedAhead() const;
    [[nodiscard]] bool opensLikeAll(QStringView item) const;
    [[nodiscard]] bool fitsCounted(Span item) const;
    [[nodiscard]] bool fitsPhrase(Span item) const;
    [[nodiscard]] bool isVerbRow(QStringView item) const;
    [[nodiscard]] bool sharesMiddle(QStringView item) const;
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
