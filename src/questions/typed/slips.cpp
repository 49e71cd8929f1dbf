#include "questions/typed/slips.h"

#include "text/contrasts.h"
#include "text/pinyin.h"

#include <algorithm>

namespace shixi::questions::answers
{

namespace
{

constexpr qsizetype c_shortestForgiven = 4;
constexpr qsizetype c_shortestForgivenTwice = 9;
constexpr int c_mostSounds = 2;

bool mayBeWrong(const Token &token)
{
    return token.isHan() && !text::isFirm(token.character());
}

bool maySlip(const Token &token)
{
    return mayBeWrong(token) && !text::isWeighty(token.character());
}

// A letter that the keyboard left behind a Chinese word.
bool mayBeTooMuch(const Token &token)
{
    return maySlip(token) || (token.character() < 128 && QChar::isLetter(token.character()));
}

bool sameSound(const Token &one, const Token &other)
{
    const QLatin1String sound = text::syllableOf(one.character());
    return !sound.isEmpty() && sound == text::syllableOf(other.character());
}

class Slips
{
public:
    Slips(const Tokens &right, const Tokens &typed)
        : m_right(right)
        , m_typed(typed)
    {
    }

    // Fewest slips from here on; `touching`: the last one ended right here.
    [[nodiscard]] std::optional<int> from(qsizetype r, qsizetype t, int left, bool touching) const
    {
        while (r < m_right.size() && t < m_typed.size() && m_right[r] == m_typed[t]) {
            ++r;
            ++t;
            touching = false;
        }
        const qsizetype missing = m_right.size() - r;
        const qsizetype extra = m_typed.size() - t;
        if (missing == 0 && extra == 0) {
            return 0;
        }
        if (left == 0 || touching || std::abs(missing - extra) > left) {
            return std::nullopt;
        }
        return oneMore(r, t, left - 1);
    }

    [[nodiscard]] std::optional<int> ofSound() const
    {
        if (m_right.size() != m_typed.size()) {
            return std::nullopt;
        }
        int slips = 0;
        for (qsizetype at = 0; at < m_right.size(); ++at) {
            if (m_right[at] == m_typed[at]) {
                continue;
            }
            ++slips;
            if (slips > c_mostSounds || !mayReplace(at, at) || !sameSound(m_right[at], m_typed[at])) {
                return std::nullopt;
            }
        }
        return slips * 2 <= m_right.size() ? std::optional(slips) : std::nullopt;
    }

private:
    [[nodiscard]] std::optional<int> oneMore(qsizetype r, qsizetype t, int left) const
    {
        std::optional<int> fewest;
        const auto take = [&](const std::optional<int> &rest) {
            if (rest && (!fewest || *rest + 1 < *fewest)) {
                fewest = *rest + 1;
            }
        };
        if (mayReplace(r, t)) {
            take(from(r + 1, t + 1, left, true));
        }
        if (r < m_right.size() && maySlip(m_right[r])) {
            take(from(r + 1, t, left, true));
        }
        if (t < m_typed.size() && mayBeTooMuch(m_typed[t])) {
            take(from(r, t + 1, left, true));
        }
        if (areExchanged(r, t)) {
            take(from(r + 2, t + 2, left, true));
        }
        return fewest;
    }

    [[nodiscard]] bool areExchanged(qsizetype r, qsizetype t) const
    {
        return r + 1 < m_right.size() && t + 1 < m_typed.size() && m_right[r] == m_typed[t + 1]
            && m_right[r + 1] == m_typed[t] && maySlip(m_right[r]) && maySlip(m_right[r + 1]);
    }

    [[nodiscard]] bool mayReplace(qsizetype r, qsizetype t) const
    {
        if (r >= m_right.size() || t >= m_typed.size() || !maySlip(m_right[r]) || !mayBeWrong(m_typed[t])
            || text::areOpposite(m_right[r].character(), m_typed[t].character())) {
            return false;
        }
        return !text::areOtherWords(wordAt(m_right, r - 1), wordAt(m_typed, t - 1))
            && !text::areOtherWords(wordAt(m_right, r), wordAt(m_typed, t));
    }

    [[nodiscard]] static QString wordAt(const Tokens &tokens, qsizetype at)
    {
        return at >= 0 && at + 1 < tokens.size() ? tokens[at].text + tokens[at + 1].text : QString();
    }

    const Tokens &m_right;
    const Tokens &m_typed;
};

int forgiven(const Tokens &right)
{
    const auto characters = std::ranges::count_if(right, [](const Token &token) {
        return token.isHan() || token.number;
    });
    return characters >= c_shortestForgivenTwice ? 2 : characters >= c_shortestForgiven ? 1 : 0;
}

} // namespace

std::optional<int> slipsBetween(const Tokens &right, const Tokens &typed)
{
    if (isNumberTerm(right) || right.isEmpty()) {
        return right == typed ? std::optional(0) : std::nullopt;
    }
    const Slips slips(right, typed);
    const auto any = slips.from(0, 0, forgiven(right), false);
    return any ? any : slips.ofSound();
}

} // namespace shixi::questions::answers
