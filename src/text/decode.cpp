#include "text/decode.h"

#include "core/error.h"

#include <QStringDecoder>
#include <QStringView>

#include <optional>

namespace shixi::text
{

namespace
{

struct Utf8Scan {
    qsizetype characters = 0; // well-formed ones of two bytes or more
    qsizetype badBytes = 0;
    qsizetype firstBad = -1;
    bool cut = false; // the only fault is that the last character is not whole
};

int utf8Length(unsigned char lead)
{
    if (lead < 0x80) {
        return 1;
    }
    if (lead >= 0xC2 && lead <= 0xDF) {
        return 2;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
        return 3;
    }
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

// The second byte has narrower bounds after these leads: overlong forms, surrogates and what lies past U+10FFFF.
bool fits(unsigned char lead, unsigned char byte, int place)
{
    if (byte < 0x80 || byte > 0xBF) {
        return false;
    }
    if (place != 1) {
        return true;
    }
    return !(lead == 0xE0 && byte < 0xA0) && !(lead == 0xED && byte > 0x9F) && !(lead == 0xF0 && byte < 0x90)
        && !(lead == 0xF4 && byte > 0x8F);
}

Utf8Scan scanUtf8(const QByteArray &bytes)
{
    Utf8Scan scan;
    for (qsizetype i = 0; i < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        const int length = utf8Length(lead);
        int have = length > 0 ? 1 : 0;
        while (have > 0 && have < length && i + have < bytes.size()
               && fits(lead, static_cast<unsigned char>(bytes[i + have]), have)) {
            ++have;
        }
        if (length > 0 && have == length) {
            scan.characters += length > 1 ? 1 : 0;
            i += length;
            continue;
        }
        scan.firstBad = scan.firstBad < 0 ? i : scan.firstBad;
        scan.cut = scan.badBytes == 0 && have > 0 && i + have == bytes.size();
        scan.badBytes += 1;
        i += scan.cut ? have : 1;
    }
    return scan;
}

bool isControl(QChar unit)
{
    const char16_t code = unit.unicode();
    const bool allowed = code == u'\t' || code == u'\n' || code == u'\r' || code == u'\f';
    return !allowed && unit.category() == QChar::Other_Control;
}

bool isReadable(const QString &text)
{
    for (const QChar unit : text) {
        if (isControl(unit)) {
            return false;
        }
    }
    return true;
}

bool isCommon(QChar unit)
{
    const char16_t code = unit.unicode();
    return (code < 0x80 && !isControl(unit)) || (code >= 0x2000 && code < 0x2070) || (code >= 0x3000 && code < 0x3020)
        || (code >= 0x4E00 && code < 0xA000) || (code >= 0xFF00 && code < 0xFFF0);
}

QString decoded(const QByteArray &bytes, QStringDecoder decoder, bool &good)
{
    QString text = decoder.decode(bytes);
    good = !decoder.hasError();
    return text;
}

Decoded finish(QString text, const char *encoding)
{
    if (text.startsWith(QChar(0xFEFF))) {
        text.remove(0, 1);
    }
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    if (!isReadable(text)) {
        throw Error(ErrorCode::Binary, "control characters");
    }
    if (text.trimmed().isEmpty()) {
        throw Error(ErrorCode::Empty, "no text");
    }
    return {text, QLatin1String(encoding)};
}

Decoded decodeUtf16(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    bool good = false;
    const qsizetype whole = bytes.size() - bytes.size() % 2;
    QString text = decoded(bytes.first(whole), QStringDecoder(encoding, QStringConverter::Flag::Stateless), good);
    const bool little = encoding == QStringConverter::Utf16LE;
    const auto lastHigh = whole > 1 ? static_cast<unsigned char>(bytes[whole - (little ? 1 : 2)]) : 0;
    if (whole != bytes.size() || (lastHigh >= 0xD8 && lastHigh <= 0xDB)) {
        throw Error(ErrorCode::CutOff, "UTF-16");
    }
    if (!good || !text.isValidUtf16()) {
        throw Error(ErrorCode::Binary, "not UTF-16 throughout");
    }
    return finish(text, little ? "UTF-16LE" : "UTF-16BE");
}

// Share of characters a Chinese text is made of, in percent; 0 where it cannot be text at all.
int likelihood(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    bool good = false;
    const QByteArray whole = bytes.first(bytes.size() - bytes.size() % 2);
    const QString text = decoded(whole, QStringDecoder(encoding), good);
    if (text.isEmpty() || !isReadable(text)) {
        return 0;
    }
    qsizetype common = 0;
    for (const QChar unit : text) {
        common += isCommon(unit) ? 1 : 0;
    }
    return static_cast<int>(common * 100 / text.size());
}

// A text has no zero bytes unless it is UTF-16.
Decoded decodeWithZeros(const QByteArray &bytes)
{
    const int little = likelihood(bytes, QStringConverter::Utf16LE);
    const int big = likelihood(bytes, QStringConverter::Utf16BE);
    if (std::max(little, big) < 85) {
        throw Error(ErrorCode::Binary, "zero bytes");
    }
    return decodeUtf16(bytes, little >= big ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
}

std::optional<QString> fromGb18030(const QByteArray &bytes)
{
    QStringDecoder decoder("GB18030", QStringConverter::Flag::Stateless);
    if (!decoder.isValid()) {
        throw Error(ErrorCode::Io, "this Qt has no GB18030 decoder");
    }
    bool good = false;
    QString text = decoded(bytes, std::move(decoder), good);
    for (const QChar unit : text) {
        const auto category = unit.category();
        good = good && unit != QChar::ReplacementCharacter && category != QChar::Other_PrivateUse
            && category != QChar::Other_NotAssigned;
    }
    return good ? std::optional(text) : std::nullopt;
}

Decoded decodeGb18030(const QByteArray &bytes, const Utf8Scan &scan)
{
    constexpr qsizetype enough = 8;
    if (scan.characters >= enough && scan.characters > scan.badBytes * 10) {
        throw Error(ErrorCode::Binary, "not UTF-8 throughout: byte " + std::to_string(scan.firstBad));
    }
    if (const auto text = fromGb18030(bytes)) {
        return finish(*text, "GB18030");
    }
    for (qsizetype drop = 1; drop <= 3 && drop < bytes.size(); ++drop) {
        if (fromGb18030(bytes.chopped(drop))) {
            throw Error(ErrorCode::CutOff, "GB18030");
        }
    }
    throw Error(ErrorCode::Binary, "neither UTF-8 nor GB18030");
}

} // namespace

Decoded decode(const QByteArray &bytes)
{
    if (bytes.isEmpty()) {
        throw Error(ErrorCode::Empty, "no bytes");
    }
    if (bytes.startsWith("\xFF\xFE")) {
        return decodeUtf16(bytes, QStringConverter::Utf16LE);
    }
    if (bytes.startsWith("\xFE\xFF")) {
        return decodeUtf16(bytes, QStringConverter::Utf16BE);
    }
    if (bytes.contains('\0')) {
        return decodeWithZeros(bytes);
    }
    const Utf8Scan scan = scanUtf8(bytes);
    if (scan.badBytes == 0) {
        return finish(QString::fromUtf8(bytes), "UTF-8");
    }
    if (scan.cut && (scan.characters > 0 || !fromGb18030(bytes))) {
        throw Error(ErrorCode::CutOff, "UTF-8");
    }
    return decodeGb18030(bytes, scan);
}

} // namespace shixi::text
