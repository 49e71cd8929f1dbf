#include "questions/typed/difference.h"

#include "text/fold.h"
#include "text/simplified.h"

#include <algorithm>
#include <span>
#include <utility>

namespace shixi::questions
{

namespace
{

constexpr std::size_t c_mostCells = 4'000'000; // a comparison of 2,000 characters with 2,000

struct Character {
    QStringView text; // one code point, or half of one where the text is broken
    char32_t form = 0; // what it is compared by

    bool operator==(const Character &other) const { return form == other.form; }
};

using Characters = std::span<const Character>;

std::vector<Character> charactersOf(const QString &text, const QString &folded)
{
    std::vector<Character> characters;
    for (qsizetype at = 0; at < text.size();) {
        const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const qsizetype units = pair ? 2 : 1;
        const char32_t code = pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : folded[at].unicode();
        characters.push_back({QStringView(text).mid(at, units), text::simplified(QChar::toCaseFolded(code))});
        at += units;
    }
    return characters;
}

class Comparison
{
public:
    void compare(Characters right, Characters typed)
    {
        const auto [r, t] = std::ranges::mismatch(right, typed);
        const auto head = static_cast<std::size_t>(r - right.begin());
        put(Piece::Kind::Same, right.first(head));
        right = right.subspan(head);
        typed = typed.subspan(head);
        const std::size_t tail = commonTail(right, typed);
        compareMiddle(right.first(right.size() - tail), typed.first(typed.size() - tail));
        put(Piece::Kind::Same, right.last(tail));
    }

    [[nodiscard]] std::vector<Piece> take()
    {
        flush();
        return std::move(m_pieces);
    }

private:
    static std::size_t commonTail(Characters right, Characters typed)
    {
        const std::size_t most = std::min(right.size(), typed.size());
        std::size_t tail = 0;
        while (tail < most && right[right.size() - 1 - tail] == typed[typed.size() - 1 - tail]) {
            ++tail;
        }
        return tail;
    }

    // Hirschberg: the right answer is halved, the typed text where both halves together have most in common.
    void compareMiddle(Characters right, Characters typed)
    {
        if (right.empty() || typed.empty() || right.size() > c_mostCells / typed.size()) {
            putApart(right, typed);
            return;
        }
        if (right.size() == 1) {
            compareOne(right, typed);
            return;
        }
        const std::size_t half = right.size() / 2;
        const std::size_t cut = bestCut(right.first(half), right.subspan(half), typed);
        compare(right.first(half), typed.first(cut));
        compare(right.subspan(half), typed.subspan(cut));
    }

    void compareOne(Characters right, Characters typed)
    {
        const auto place = static_cast<std::size_t>(std::ranges::find(typed, right[0]) - typed.begin());
        if (place == typed.size()) {
            putApart(right, typed);
            return;
        }
        put(Piece::Kind::Extra, typed.first(place));
        put(Piece::Kind::Same, right);
        put(Piece::Kind::Extra, typed.subspan(place + 1));
    }

    void putApart(Characters right, Characters typed)
    {
        put(Piece::Kind::Missing, right);
        put(Piece::Kind::Extra, typed);
    }

    static std::size_t bestCut(Characters first, Characters second, Characters typed)
    {
        const std::vector<Character> backSecond(second.rbegin(), second.rend());
        const std::vector<Character> backTyped(typed.rbegin(), typed.rend());
        const std::vector<std::size_t> before = commonLengths(first, typed);
        const std::vector<std::size_t> after = commonLengths(backSecond, backTyped);
        std::size_t best = 0;
        for (std::size_t cut = 0; cut <= typed.size(); ++cut) {
            if (before[cut] + after[typed.size() - cut] > before[best] + after[typed.size() - best]) {
                best = cut;
            }
        }
        return best;
    }

    // By the length of the start of `typed`: how many characters it has in common, in order, with `right`.
    static std::vector<std::size_t> commonLengths(Characters right, Characters typed)
    {
        std::vector<std::size_t> row(typed.size() + 1, 0);
        for (const Character &wanted : right) {
            std::size_t diagonal = 0;
            for (std::size_t i = 1; i <= typed.size(); ++i) {
                const std::size_t above = row[i];
                row[i] = wanted == typed[i - 1] ? diagonal + 1 : std::max(above, row[i - 1]);
                diagonal = above;
            }
        }
        return row;
    }

    // Between two common runs first all that is missing, then all that is extra.
    void put(Piece::Kind kind, Characters characters)
    {
        if (characters.empty()) {
            return;
        }
        if (kind == Piece::Kind::Same && !(m_missing.isEmpty() && m_extra.isEmpty())) {
            flush();
        }
        QString &run = kind == Piece::Kind::Same ? m_same : kind == Piece::Kind::Missing ? m_missing : m_extra;
        for (const Character &character : characters) {
            run += character.text;
        }
        if (kind != Piece::Kind::Same) {
            add(Piece::Kind::Same, m_same);
        }
    }

    void flush()
    {
        add(Piece::Kind::Same, m_same);
        add(Piece::Kind::Missing, m_missing);
        add(Piece::Kind::Extra, m_extra);
    }

    void add(Piece::Kind kind, QString &run)
    {
        if (!run.isEmpty()) {
            m_pieces.push_back({kind, std::exchange(run, {})});
        }
    }

    QString m_same;
    QString m_missing;
    QString m_extra;
    std::vector<Piece> m_pieces;
};

} // namespace

std::vector<Piece> differenceBetween(const QString &right, const QString &typed)
{
    const std::vector<Character> wanted = charactersOf(right, text::fold(right));
    const std::vector<Character> given = charactersOf(typed, text::fold(typed));
    Comparison comparison;
    comparison.compare(wanted, given);
    return comparison.take();
}

} // namespace shixi::questions
