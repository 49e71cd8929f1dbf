#include "questions/typed/lists.h"

#include "questions/typed/slips.h"

#include <algorithm>
#include <vector>

namespace shixi::questions::answers
{

namespace
{

constexpr int c_mostSteps = 20'000;
constexpr qsizetype c_itemKnownByItself = 4;

// 平等 is a word, 广州等 is not.
bool endsWithAndSoOn(const QString &text)
{
    static const QString wordsWith = QStringLiteral("平同相优中高初特上下头劣均何此对齐一二三甲乙");
    return text.size() >= 2 && text.endsWith(u'等') && !wordsWith.contains(text[text.size() - 2]);
}

QString withoutAndSoOn(QString text)
{
    while (!text.isEmpty() && (text.back().isPunct() || text.back().isSpace())) {
        text.chop(1);
    }
    if (endsWithAndSoOn(text)) {
        text.chop(text.endsWith(QStringLiteral("等等")) ? 2 : 1);
    }
    return text;
}

bool isParting(QChar character)
{
    return character.isSpace() || QStringLiteral("、，,；;/").contains(character);
}

// Finds the items one behind the other in what was typed.
class Finding
{
public:
    Finding(const std::vector<Tokens> &items, const Tokens &typed, bool ordered)
        : m_items(items)
        , m_typed(typed)
        , m_ordered(ordered)
        , m_used(items.size(), false)
        , m_found(items.size(), false)
    {
    }

    // How many items the whole of the typed text is made of; 0 where something else is in it.
    qsizetype most()
    {
        find(0, 0, 0);
        return m_most;
    }

    // Of the reading with the most items: which are in it.
    [[nodiscard]] const std::vector<bool> &found() const { return m_found; }

private:
    void find(qsizetype at, std::size_t next, qsizetype found)
    {
        if (++m_steps > c_mostSteps || m_most == static_cast<qsizetype>(m_items.size())) {
            return;
        }
        if (at == m_typed.size()) {
            if (found > m_most) {
                m_most = found;
                m_found = m_used;
            }
            return;
        }
        for (std::size_t item = m_ordered ? next : 0; item < m_items.size(); ++item) {
            if (!m_used[item] && standsAt(m_items[item], at)) {
                m_used[item] = true;
                find(at + m_items[item].size(), item + 1, found + 1);
                m_used[item] = false;
            }
        }
        const bool numbered = m_typed[at].number && m_typed[at].text == QString::number(found + 1);
        if (at + 1 < m_typed.size() && (numbered || (at > 0 && joins(m_typed[at])))) {
            find(at + 1, next, found);
        }
    }

    [[nodiscard]] bool standsAt(const Tokens &item, qsizetype at) const
    {
        return !item.isEmpty() && at + item.size() <= m_typed.size()
            && std::equal(item.begin(), item.end(), m_typed.begin() + at);
    }

    static bool joins(const Token &token)
    {
        static const QString joining = QStringLiteral("和与及跟、，；;,/ ");
        return !token.number && joining.contains(token.text);
    }

    const std::vector<Tokens> &m_items;
    const Tokens &m_typed;
    bool m_ordered;
    std::vector<bool> m_used;
    std::vector<bool> m_found;
    qsizetype m_most = 0;
    int m_steps = 0;
};

std::vector<Tokens> piecesOf(const QString &typed)
{
    std::vector<Tokens> pieces;
    QString piece;
    for (const QChar character : typed + u'、') {
        if (!isParting(character)) {
            piece += character;
        } else if (const Tokens tokens = tokensOf(plainOf(piece)); !tokens.isEmpty()) {
            pieces.push_back(tokens);
            piece.clear();
        }
    }
    return pieces;
}

// Every piece an item but one, and that one a slip away from the item left over.
bool oneItemSlipped(std::vector<Tokens> items, std::vector<Tokens> pieces, bool ordered)
{
    if (items.size() != pieces.size()) {
        return false;
    }
    std::vector<std::pair<Tokens, Tokens>> left;
    for (std::size_t at = 0; at < pieces.size(); ++at) {
        if (ordered) {
            if (items[at] != pieces[at]) {
                left.emplace_back(items[at], pieces[at]);
            }
            continue;
        }
        const auto found = std::ranges::find(items, pieces[at]);
        if (found == items.end()) {
            left.emplace_back(Tokens(), pieces[at]);
        } else {
            found->clear();
        }
    }
    if (left.size() != 1) {
        return false;
    }
    const auto &[wanted, given] = left.front();
    const auto over = std::ranges::find_if_not(items, &Tokens::isEmpty);
    if (!ordered && over == items.end()) {
        return false;
    }
    return slipsBetween(ordered ? wanted : *over, given).has_value();
}

// Typed without anything between: forgiven only where every item is long enough to be known.
bool slippedAsOne(const std::vector<Tokens> &items, const Tokens &typed)
{
    Tokens all;
    for (const Tokens &item : items) {
        if (item.size() < c_itemKnownByItself) {
            return false;
        }
        all += item;
    }
    return slipsBetween(all, typed).has_value();
}

} // namespace

QStringList itemsOf(const QString &text)
{
    QStringList items = text.split(QChar(u'、'), Qt::SkipEmptyParts);
    if (items.size() > 1) {
        items.back() = withoutAndSoOn(items.back());
    }
    return items.size() > 1 ? items : QStringList();
}

QStringList withLastParted(QStringList items)
{
    const QString last = items.takeLast();
    for (const QChar joiner : QStringLiteral("和与及")) {
        const qsizetype at = last.indexOf(joiner);
        if (at > 0 && at + 1 < last.size()) {
            return items << last.first(at) << last.sliced(at + 1);
        }
    }
    return {};
}

Verdict compareLists(const Listing &right, const QString &typed)
{
    std::vector<Tokens> items;
    for (const QString &item : right.items) {
        if (const Tokens tokens = tokensOf(plainOf(item)); !tokens.isEmpty()) {
            items.push_back(tokens);
        }
    }
    const QString cut = withoutAndSoOn(typed);
    const Tokens given = tokensOf(plainOf(cut));
    const qsizetype most = Finding(items, given, right.ordered).most();
    const auto all = static_cast<qsizetype>(items.size());
    if (all > 0 && most == all) {
        return Verdict::Right;
    }
    if (most > 0 && most + 1 == all && right.partial) {
        return Verdict::Partial;
    }
    return oneItemSlipped(items, piecesOf(cut), right.ordered) || slippedAsOne(items, given) ? Verdict::Near
                                                                                             : Verdict::Wrong;
}

QStringList itemsLeftOut(const QStringList &items, const QString &typed)
{
    std::vector<Tokens> tokens;
    for (const QString &item : items) {
        tokens.push_back(tokensOf(plainOf(item)));
    }
    const Tokens given = tokensOf(plainOf(withoutAndSoOn(typed)));
    Finding finding(tokens, given, false);
    QStringList left;
    if (finding.most() > 0) {
        for (qsizetype at = 0; at < items.size(); ++at) {
            if (!finding.found()[static_cast<std::size_t>(at)] && !tokens[static_cast<std::size_t>(at)].isEmpty()) {
                left.append(items[at]);
            }
        }
    }
    return left;
}

} // namespace shixi::questions::answers
