#include "text/fold.h"

#include <optional>
#include <string_view>

namespace shixi::text
{

namespace
{

char16_t foldedSpace(char16_t unit)
{
    const bool space =
        unit == 0x00A0 || unit == 0x3000 || (unit >= 0x2000 && unit <= 0x200A) || unit == 0x202F || unit == 0x205F;
    return space ? u' ' : unit;
}

// Small and half-width forms of punctuation: rare, but OCR and old systems write them.
char16_t foldedForm(char16_t unit)
{
    switch (unit) {
    case 0xFE50:
        return u',';
    case 0xFE52:
        return u'.';
    case 0xFE54:
        return u';';
    case 0xFE55:
    case 0xFE30:
        return u':';
    case 0xFE56:
        return u'?';
    case 0xFE57:
        return u'!';
    case 0xFE59:
        return u'(';
    case 0xFE5A:
        return u')';
    case 0xFF61:
        return u'。';
    case 0xFF64:
        return u'、';
    default:
        return unit;
    }
}

char16_t foldedUnit(char16_t unit)
{
    if (unit >= 0xFF01 && unit <= 0xFF5E) {
        return static_cast<char16_t>(unit - 0xFEE0);
    }
    return foldedForm(foldedSpace(unit));
}

bool isMark(QChar unit)
{
    static const QString kept = QStringLiteral("%/+~");
    if (kept.contains(unit)) {
        return false;
    }
    return unit.isPunct() || unit.isSpace() || unit.category() == QChar::Other_Format || unit == u'`';
}

bool isThousands(QStringView text, qsizetype comma)
{
    qsizetype digits = 0;
    while (comma + 1 + digits < text.size() && text[comma + 1 + digits].isDigit()) {
        ++digits;
    }
    return digits == 3;
}

// 3.5 is not 35 and 2019-05 is not 201905: a mark between digits says something.
bool speaks(QStringView text, qsizetype i)
{
    const bool between = i > 0 && i + 1 < text.size() && text[i - 1].isDigit() && text[i + 1].isDigit();
    return between && text[i].isPunct() && !(text[i] == u',' && isThousands(text, i));
}

bool isKeptAsItIs(char16_t unit)
{
    return (unit >= 0x4E00 && unit <= 0x9FFF) || (unit >= u'0' && unit <= u'9') || (unit >= u'a' && unit <= u'z');
}

bool isCommonMark(char16_t unit)
{
    constexpr std::u16string_view marks = u"，。、；：？！“”‘’《》（）";
    return marks.find(unit) != std::u16string_view::npos;
}

// What most texts here are made of needs no tables: Chinese characters, digits and their marks. Nothing where there is
// more to it, and where nothing would be left.
std::optional<QString> plainForm(QStringView text)
{
    QString normal;
    normal.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (isKeptAsItIs(unit)) {
            normal += text[i];
        } else if (!isCommonMark(unit) || (i > 0 && i + 1 < text.size() && text[i + 1].isDigit())) {
            return std::nullopt;
        }
    }
    return normal.isEmpty() ? std::nullopt : std::optional(normal);
}

} // namespace

QString fold(QStringView text)
{
    QString folded(text.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        folded[i] = QChar(foldedUnit(text[i].unicode()));
    }
    return folded;
}

bool isLeftOut(QStringView text, qsizetype at)
{
    return isMark(text[at]) && !speaks(text, at);
}

QString normalForm(QStringView text)
{
    if (auto plain = plainForm(text)) {
        return *std::move(plain);
    }
    const QString plain = text.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    QString normal;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        if (!isLeftOut(plain, i)) {
            normal += plain[i];
        }
    }
    // An answer of marks alone (？ or ！) is still that answer.
    return normal.isEmpty() ? plain.simplified() : normal;
}

} // namespace shixi::text
