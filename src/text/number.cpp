#include "text/fold.h"

#include <limits>

namespace shixi::text
{

namespace
{

constexpr qint64 c_most = std::numeric_limits<qint64>::max() / 10;

int digitOf(QChar c)
{
    static const QString plain = QStringLiteral("零一二三四五六七八九");
    static const QString formal = QStringLiteral("〇壹贰叁肆伍陆柒捌玖");
    if (c == u'两' || c == u'俩') {
        return 2;
    }
    if (c == u'○') {
        return 0;
    }
    const qsizetype at = plain.indexOf(c);
    return static_cast<int>(at >= 0 ? at : formal.indexOf(c));
}

qint64 unitOf(QChar c)
{
    switch (c.unicode()) {
    case u'十':
    case u'拾':
        return 10;
    case u'百':
    case u'佰':
        return 100;
    case u'千':
    case u'仟':
        return 1000;
    case u'万':
    case u'萬':
        return 10'000;
    case u'亿':
    case u'億':
        return 100'000'000;
    default:
        return 0;
    }
}

std::optional<qint64> times(qint64 value, qint64 factor)
{
    if (value > c_most / factor) {
        return std::nullopt;
    }
    return value * factor;
}

// Reads left to right: digits wait for their unit, 十百千 build a section, 万亿 close it.
class NumberReader
{
public:
    explicit NumberReader(QStringView text)
        : m_text(text)
    {
    }

    std::optional<qint64> read()
    {
        while (m_good && m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c.unicode() < 128 && c.isDigit()) {
                readArabic();
            } else if (digitOf(c) >= 0) {
                readChinese();
            } else if (unitOf(c) > 0) {
                takeUnit(unitOf(c));
                ++m_at;
            } else {
                m_good = false;
            }
        }
        return m_good && !m_text.isEmpty() ? finish() : std::nullopt;
    }

private:
    void readArabic()
    {
        m_good = !m_waiting;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c.isDigit() && c.unicode() < 128) {
                add(c.digitValue());
                m_scale *= m_decimal ? 10 : 1;
            } else if (c == u'.' && !m_decimal && nextIsDigit()) {
                m_decimal = true;
            } else if (c != u',' || m_decimal || !thousandsFollow()) {
                break;
            }
        }
        m_arabic = true;
    }

    void readChinese()
    {
        m_good = !m_waiting;
        m_afterZero = digitOf(m_text[m_at]) == 0;
        qsizetype count = 0;
        for (; m_at < m_text.size() && digitOf(m_text[m_at]) >= 0; ++m_at, ++count) {
            add(digitOf(m_text[m_at]));
        }
        m_run = count;
        m_arabic = false;
    }

    void add(int digit)
    {
        const auto shifted = times(m_waiting ? m_number : 0, 10);
        m_good = m_good && shifted.has_value() && m_scale < c_most / 10;
        m_number = shifted.value_or(0) + digit;
        m_waiting = true;
    }

    void takeUnit(qint64 unit)
    {
        m_good = m_good && !isDigitString();
        if (unit < 10'000) {
            takeSmall(unit);
        } else {
            takeBig(unit);
        }
        m_waiting = false;
        m_number = 0;
        m_scale = 1;
        m_decimal = false;
        m_lastUnit = unit;
    }

    void takeSmall(qint64 unit)
    {
        m_good = m_good && unit < m_smallest && (m_waiting || unit == 10);
        m_section += scaled(m_waiting ? m_number : 1, unit);
        m_smallest = unit;
    }

    void takeBig(qint64 unit)
    {
        const bool nested = m_total > 0 && unit > m_smallestBig;
        m_good = m_good && (m_waiting || m_section > 0 || nested) && (nested || unit < m_smallestBig);
        // 一万亿: what stands before 亿 is counted in 亿, 万 included.
        const qint64 before = nested ? m_total : 0;
        m_total = (nested ? 0 : m_total);
        m_total += scaled(before + m_section, unit, m_waiting ? m_number : 0);
        m_section = 0;
        m_smallest = 10'000;
        m_smallestBig = unit;
    }

    qint64 scaled(qint64 value, qint64 unit)
    {
        const auto product = times(value, unit);
        m_good = m_good && product.has_value() && *product % m_scale == 0;
        return product.value_or(0) / m_scale;
    }

    qint64 scaled(qint64 whole, qint64 unit, qint64 fraction)
    {
        const auto product = times(whole, unit);
        m_good = m_good && product.has_value();
        return product.value_or(0) + scaled(fraction, unit);
    }

    std::optional<qint64> finish()
    {
        if (m_decimal || (m_lastUnit > 1 && isDigitString())) {
            return std::nullopt;
        }
        qint64 tail = m_waiting ? m_number : 0;
        // 三百五 is 350, 一万三 is 13000; 三百零五 and 3万5 written with a zero or in digits are not shortened.
        if (m_waiting && m_lastUnit >= 100 && !m_afterZero && !m_arabic && m_run == 1) {
            tail *= m_lastUnit / 10;
        }
        return m_total + m_section + tail;
    }

    // 二〇二三 stands alone; beside a unit only 五 and 零五 do.
    [[nodiscard]] bool isDigitString() const { return m_waiting && !m_arabic && m_run > (m_afterZero ? 2 : 1); }
    [[nodiscard]] bool nextIsDigit() const { return m_at + 1 < m_text.size() && m_text[m_at + 1].isDigit(); }
    [[nodiscard]] bool thousandsFollow() const
    {
        qsizetype digits = 0;
        while (m_at + 1 + digits < m_text.size() && m_text[m_at + 1 + digits].isDigit()) {
            ++digits;
        }
        return digits == 3;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    qint64 m_total = 0;
    qint64 m_section = 0;
    qint64 m_number = 0;
    qint64 m_scale = 1;
    qint64 m_lastUnit = 1;
    qint64 m_smallest = 10'000;
    qint64 m_smallestBig = std::numeric_limits<qint64>::max();
    qsizetype m_run = 0;
    bool m_waiting = false;
    bool m_decimal = false;
    bool m_arabic = false;
    bool m_afterZero = false;
    bool m_good = true;
};

} // namespace

std::optional<qint64> parseNumber(QStringView text)
{
    const QString plain = fold(text).trimmed();
    return NumberReader(plain).read();
}

} // namespace shixi::text
