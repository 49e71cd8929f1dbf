#include "questions/typed/form.h"

#include "text/quantity.h"
#include "text/simplified.h"

#include <algorithm>

namespace shixi::questions::answers
{

namespace
{

constexpr qsizetype c_longestNumberTerm = 8;
constexpr char32_t c_degree = 0x00B0;

// ½ and ² and ③ behind a digit are no further digit.
bool isMadeOfDigits(char32_t character)
{
    switch (QChar::decompositionTag(character)) {
    case QChar::NoDecomposition:
    case QChar::Canonical:
    case QChar::Wide:
    case QChar::Narrow:
    case QChar::Font:
        return false;
    default:
        return QChar::isNumber(character);
    }
}

QString withZerosAndParts(const QString &answer)
{
    QString made;
    for (const char32_t character : answer.toUcs4()) {
        if (character == U'〇' || character == U'○' || character == U'◯') {
            made += QChar(u'零');
            continue;
        }
        if (isMadeOfDigits(character) && !made.isEmpty() && made.back().isDigit()) {
            made += QChar(u'^');
        }
        made += QChar::fromUcs4(character);
    }
    return made;
}

bool isUnseen(char32_t character)
{
    const auto category = QChar::category(character);
    const bool variation =
        (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0x1F3FB && character <= 0x1F3FF);
    return category == QChar::Other_Format || category == QChar::Other_Control || variation
        || (category == QChar::Symbol_Other && character != c_degree);
}

char32_t oneMark(char32_t character)
{
    static const QString dashes = QStringLiteral("‐‑‒–−﹘﹣－");
    static const QString waves = QStringLiteral("—―⸺⸻〜∼～〰");
    if (QChar::requiresSurrogates(character)) {
        return character;
    }
    if (dashes.contains(QChar(character))) {
        return U'-';
    }
    if (waves.contains(QChar(character))) {
        return U'~';
    }
    return character == 0x2044 ? U'/' : character;
}

bool isKeptMark(QChar mark)
{
    static const QString kept = QStringLiteral("%‰/+#&@*");
    return kept.contains(mark);
}

bool isDot(QChar mark)
{
    static const QString dots = QStringLiteral("·・•‧∙⋅●");
    return dots.contains(mark);
}

// 二0一九: a nought among Chinese digits.
QString withChineseNoughts(QString plain)
{
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    for (qsizetype at = 1; at + 1 < plain.size(); ++at) {
        if (plain[at] == u'0' && digits.contains(plain[at - 1]) && digits.contains(plain[at + 1])) {
            plain[at] = u'零';
        }
    }
    return plain;
}

// 队伍, 大陆, 收拾, 放肆: a formal numeral alone is mostly a part of a word.
bool isWordPart(QStringView run)
{
    return run.size() == 1 && QStringLiteral("伍陆拾肆").contains(run[0]);
}

QString withoutDots(QString plain)
{
    return plain.removeIf(isDot);
}

// Cuts a plain text.
class Cutter
{
public:
    explicit Cutter(const QString &plain)
        : m_plain(withoutDots(plain))
    {
    }

    Tokens cut()
    {
        while (m_at < m_plain.size()) {
            if (isNumeral(m_plain[m_at])) {
                takeNumber();
            } else {
                takeCharacter();
            }
        }
        return m_tokens;
    }

private:
    void takeNumber()
    {
        qsizetype end = m_at;
        while (end < m_plain.size() && (isNumeral(m_plain[end]) || joinsDigits(end))) {
            ++end;
        }
        const QStringView run = QStringView(m_plain).sliced(m_at, end - m_at);
        if (const auto number = isWordPart(run) ? std::nullopt : text::parseRatio(run)) {
            const QString shown = QString::number(number->numerator);
            m_tokens.push_back(
                {number->denominator == 1 ? shown : shown + u'/' + QString::number(number->denominator), true});
        } else {
            for (const QChar character : run) {
                m_tokens.push_back({QString(character), run.size() > 1 || isPlainDigit(character)});
            }
        }
        m_at = end;
    }

    void takeCharacter()
    {
        const qsizetype units = m_plain[m_at].isHighSurrogate() && m_at + 1 < m_plain.size() ? 2 : 1;
        const QChar first = m_plain[m_at];
        if (units == 2 || isKeptMark(first) || !isMark(first) || betweenDigits(m_at)) {
            m_tokens.push_back({first == u'~' ? QStringLiteral("-") : m_plain.sliced(m_at, units), false});
        }
        m_at += units;
    }

    static bool isMark(QChar character)
    {
        return character.isPunct() || character.isSpace() || QStringLiteral("~<>^`$|").contains(character);
    }

    [[nodiscard]] bool joinsDigits(qsizetype at) const
    {
        return (m_plain[at] == u'.' || m_plain[at] == u',') && betweenDigits(at);
    }

    [[nodiscard]] bool betweenDigits(qsizetype at) const
    {
        return at > 0 && at + 1 < m_plain.size() && isPlainDigit(m_plain[at - 1]) && isPlainDigit(m_plain[at + 1]);
    }

    const QString m_plain;
    qsizetype m_at = 0;
    Tokens m_tokens;
};

bool isMeasure(const Token &token)
{
    static const QString measures = QStringLiteral("个次条项种名位天年月周日类步招章课");
    return !token.number && token.text.size() == 1 && measures.contains(token.text);
}

} // namespace

char32_t Token::character() const
{
    return number || text.isEmpty() ? 0 : text.toUcs4().front();
}

bool Token::isHan() const
{
    return QChar::script(character()) == QChar::Script_Han;
}

bool isPlainDigit(QChar character)
{
    return character.unicode() < 128 && character.isDigit();
}

bool isNumeral(QChar character)
{
    static const QString numerals = QStringLiteral("零一二三四五六七八九十百千万亿两俩壹贰叁肆伍陆柒捌玖拾佰仟廿卅");
    return isPlainDigit(character) || numerals.contains(character);
}

QString bare(QString plain)
{
    static const QString around = QStringLiteral("。，,、；;：:！!？?.…()[]【】〔〕“”‘’\"'「」『』");
    qsizetype from = 0;
    while (from < plain.size() && around.contains(plain[from])) {
        ++from;
    }
    while (plain.size() > from && around.contains(plain.back())) {
        plain.chop(1);
    }
    return plain.sliced(from);
}

QString plainOf(const QString &answer)
{
    const QString wide = withZerosAndParts(answer).normalized(QString::NormalizationForm_KC).toCaseFolded();
    QString seen;
    for (const char32_t character : text::toSimplified(wide).toUcs4()) {
        if (!isUnseen(character)) {
            seen += QChar::fromUcs4(oneMark(character));
        }
    }
    seen.replace(QStringLiteral("廿"), QStringLiteral("二十")).replace(QStringLiteral("卅"), QStringLiteral("三十"));
    seen = seen.simplified();
    QString plain;
    for (qsizetype at = 0; at < seen.size(); ++at) {
        const bool parts = seen[at] == u' ' && isPlainDigit(seen[at - 1]) && isPlainDigit(seen[at + 1]);
        if (seen[at] != u' ' || parts) {
            plain += seen[at];
        }
    }
    return withChineseNoughts(plain);
}

Tokens tokensOf(const QString &plain)
{
    return Cutter(plain).cut();
}

bool isNumberTerm(const Tokens &tokens)
{
    if (tokens.size() > c_longestNumberTerm) {
        return false;
    }
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        const bool ordinal = at > 0 && tokens[at - 1].text == QStringLiteral("第");
        if (tokens[at].number && !ordinal
            && (tokens[at].text != QLatin1String("1") || (at + 1 < tokens.size() && isMeasure(tokens[at + 1])))) {
            return true;
        }
    }
    return false;
}

} // namespace shixi::questions::answers
