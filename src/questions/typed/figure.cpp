#include "questions/typed/figure.h"

#include "questions/typed/form.h"
#include "questions/typed/marks.h"

#include <algorithm>

namespace shixi::questions::answers
{

namespace
{

constexpr qsizetype c_longestNumber = 32;

bool mayStandInNumbers(QChar character)
{
    static const QString others = QStringLiteral(".,/%‰点分之成半一余多几来");
    return isNumeral(character) || others.contains(character);
}

bool hasNumeral(const QString &text)
{
    return std::ranges::any_of(text, isNumeral);
}

// Reads one figure from the left; what it has read it cuts away.
class FigureReader
{
public:
    explicit FigureReader(const QString &plain)
        : m_rest(plain)
    {
    }

    std::optional<Figure> read()
    {
        takeMarkBefore();
        m_saidBefore = m_figure.mark;
        m_saidOnce = m_good;
        takeSign();
        if (!takeNumber()) {
            return std::nullopt;
        }
        takeMarkBehind();
        if (!takeHalf()) {
            return std::nullopt;
        }
        if (m_minus) {
            m_figure.number.numerator = -m_figure.number.numerator;
        }
        m_figure.counted = countedOf(m_rest);
        const auto number = text::product(m_figure.number, {m_figure.counted.times, 1});
        if (!number) {
            return std::nullopt;
        }
        m_figure.number = *number;
        return m_good && !hasNumeral(m_figure.counted.noun) ? std::optional(m_figure) : std::nullopt;
    }

private:
    void takeMarkBefore()
    {
        for (bool again = true; again;) {
            again = false;
            for (const auto &[word, mark] : marksBefore()) {
                if (m_rest.startsWith(word) && m_rest.size() > word.size()) {
                    m_rest = m_rest.sliced(word.size());
                    say(mark);
                    again = true;
                    break;
                }
            }
        }
    }

    void takeSign()
    {
        for (const QString &sign : {QStringLiteral("零下"), QStringLiteral("负"), QStringLiteral("-")}) {
            if (!m_minus && m_rest.startsWith(sign)) {
                m_rest = m_rest.sliced(sign.size());
                m_minus = true;
            }
        }
    }

    // The longest start that is a number, with at most one about-word in it: 80余万.
    bool takeNumber()
    {
        qsizetype length = 0;
        while (length < m_rest.size() && length < c_longestNumber && mayStandInNumbers(m_rest[length])) {
            ++length;
        }
        // A number too long to hold is no number: its start is another one.
        if (length == c_longestNumber && length < m_rest.size() && isNumeral(m_rest[length])) {
            return false;
        }
        for (; length > 0; --length) {
            if (cutsDigits(length)) {
                continue;
            }
            if (takeNumber(m_rest.first(length))) {
                m_rest = m_rest.sliced(length);
                return true;
            }
        }
        return false;
    }

    // 12 is not the start of 123, nor 3 of 3.5 or 3/4.
    [[nodiscard]] bool cutsDigits(qsizetype length) const
    {
        static const QString joining = QStringLiteral(".,/");
        if (length >= m_rest.size()) {
            return false;
        }
        return isNumeral(m_rest[length]) || joining.contains(m_rest[length]) || joining.contains(m_rest[length - 1]);
    }

    bool takeNumber(QString run)
    {
        for (qsizetype at = 1; at < run.size(); ++at) {
            if (const auto mark = markInside(run[at])) {
                say(*mark);
                run.remove(at, 1);
                break;
            }
        }
        const auto number = text::parseRatio(run);
        if (!number) {
            m_figure.mark = m_saidBefore;
            m_good = m_saidOnce;
            return false;
        }
        m_figure.number = *number;
        return true;
    }

    void takeMarkBehind()
    {
        for (const auto &[word, mark] : marksBehind()) {
            if (m_rest.endsWith(word)) {
                m_rest.chop(word.size());
                say(mark);
                return;
            }
        }
    }

    // 一年半, 两个半小时.
    bool takeHalf()
    {
        const qsizetype at = m_rest.indexOf(u'半');
        if (at < 0) {
            return true;
        }
        const QString before = m_rest.first(at);
        const QString behind = m_rest.sliced(at + 1);
        const bool inside = before == QStringLiteral("个") && !behind.isEmpty();
        const bool atEnd = behind.isEmpty() && !before.isEmpty();
        const auto more = text::sum(m_figure.number, {1, 2});
        if (!(inside || atEnd) || !more) {
            return false;
        }
        m_figure.number = *more;
        m_rest = before + behind;
        return true;
    }

    void say(Mark mark)
    {
        if (mark == Mark::None) {
            return;
        }
        m_good = m_good && m_figure.mark == Mark::None;
        m_figure.mark = mark;
    }

    QString m_rest;
    Figure m_figure;
    Mark m_saidBefore = Mark::None;
    bool m_saidOnce = true;
    bool m_minus = false;
    bool m_good = true;
};

// 80至100万: 万 belongs to both, as long as the span still goes up.
void shareBigUnit(Figure &first, const QString &before, const Figure &last, const QString &behind)
{
    const auto has = [](const QString &text, QChar unit) {
        return text.contains(unit);
    };
    for (const auto &[unit, times] :
         {std::pair(QChar(u'万'), qint64(10'000)), std::pair(QChar(u'亿'), qint64(100'000'000))}) {
        const bool ones = has(behind, unit) && !has(before, u'万') && !has(before, u'亿');
        const auto bigger = ones ? text::product(first.number, {times, 1}) : std::nullopt;
        if (bigger && text::isLess(*bigger, last.number)) {
            first.number = *bigger;
            return;
        }
    }
}

std::optional<Figure> spanOf(const QString &plain)
{
    for (const QChar joiner : QStringLiteral("至到~-")) {
        const qsizetype at = plain.indexOf(joiner, 1);
        if (at < 1 || at + 1 >= plain.size()) {
            continue;
        }
        auto first = FigureReader(plain.first(at)).read();
        const auto last = FigureReader(plain.sliced(at + 1)).read();
        if (!first || !last || first->mark != Mark::None || !sameCounted(first->counted, last->counted)
            || (first->counted.unit.isEmpty() && !first->counted.noun.isEmpty())) {
            continue;
        }
        shareBigUnit(*first, plain.first(at), *last, plain.sliced(at));
        first->last = last->number;
        first->mark = last->mark;
        first->counted = last->counted;
        return first;
    }
    return std::nullopt;
}

// What may be said for less: a vaguer word, or none.
bool saysLess(Mark right, Mark typed)
{
    if (typed == Mark::None) {
        return true;
    }
    return typed == Mark::Around && (right == Mark::None || right == Mark::Below || right == Mark::Above);
}

} // namespace

std::optional<Figure> figureOf(const QString &plain, bool nouns)
{
    auto figure = spanOf(plain);
    if (!figure) {
        figure = FigureReader(plain).read();
    }
    return figure && (nouns || figure->counted.noun.isEmpty()) ? figure : std::nullopt;
}

Verdict compareFigures(const Figure &right, const Figure &typed)
{
    if (right.number != typed.number || right.last != typed.last || !sameCounted(right.counted, typed.counted)) {
        return Verdict::Wrong;
    }
    if (right.mark == typed.mark) {
        return Verdict::Right;
    }
    return saysLess(right.mark, typed.mark) ? Verdict::Near : Verdict::Wrong;
}

} // namespace shixi::questions::answers
