#include "core/error.h"
#include "text/decode.h"

#include <gtest/gtest.h>

#include <QStringEncoder>

#include <optional>

namespace shixi::text
{
namespace
{

const QString c_chinese = QStringLiteral("第一条 为了保护文物，制定本办法。\n二〇二三年一月一日起施行。\n𠮷😀\n");

QByteArray encoded(const QString &text, const char *name)
{
    QStringEncoder encoder(name, QStringConverter::Flag::Stateless);
    return encoder.encode(text);
}

QByteArray utf16(const QString &text, bool little)
{
    QByteArray bytes;
    for (const QChar unit : text) {
        const char low = static_cast<char>(unit.cell());
        const char high = static_cast<char>(unit.row());
        bytes.append(little ? low : high).append(little ? high : low);
    }
    return bytes;
}

std::optional<ErrorCode> errorOf(const QByteArray &bytes)
{
    try {
        static_cast<void>(decode(bytes));
    } catch (const Error &error) {
        return error.code();
    }
    return std::nullopt;
}

TEST(Decode, Utf8WithAndWithoutItsMark)
{
    EXPECT_EQ(decode(c_chinese.toUtf8()).text, c_chinese);
    EXPECT_EQ(decode("\xEF\xBB\xBF" + c_chinese.toUtf8()).text, c_chinese);
    EXPECT_EQ(decode(c_chinese.toUtf8()).encoding, QStringLiteral("UTF-8"));
}

TEST(Decode, Utf16WithItsMarkInBothOrders)
{
    EXPECT_EQ(decode("\xFF\xFE" + utf16(c_chinese, true)).text, c_chinese);
    EXPECT_EQ(decode("\xFE\xFF" + utf16(c_chinese, false)).text, c_chinese);
    EXPECT_EQ(decode("\xFE\xFF" + utf16(c_chinese, false)).encoding, QStringLiteral("UTF-16BE"));
}

TEST(Decode, Utf16IsKnownByItsZeroBytesEvenWhereOneHasThemToo)
{
    const QString ones = QStringLiteral("一二三\n一是一\n");
    for (const QString &text : {c_chinese, ones}) {
        EXPECT_EQ(decode(utf16(text, true)).text, text);
        EXPECT_EQ(decode(utf16(text, true)).encoding, QStringLiteral("UTF-16LE"));
        EXPECT_EQ(decode(utf16(text, false)).text, text);
    }
}

TEST(Decode, Gb18030WithFourByteCharacters)
{
    const Decoded result = decode(encoded(c_chinese, "GB18030"));
    EXPECT_EQ(result.text, c_chinese);
    EXPECT_EQ(result.encoding, QStringLiteral("GB18030"));
}

TEST(Decode, LineEndsBecomeOneAndNothingElseChanges)
{
    EXPECT_EQ(decode("a\r\nb\rc\n\n  d\t\f").text, QStringLiteral("a\nb\nc\n\n  d\t\f"));
}

TEST(Decode, AnEmptyFileSaysSo)
{
    EXPECT_EQ(errorOf(""), ErrorCode::Empty);
    EXPECT_EQ(errorOf("\xEF\xBB\xBF"), ErrorCode::Empty);
    EXPECT_EQ(errorOf("\xFF\xFE"), ErrorCode::Empty);
    EXPECT_EQ(errorOf(" \n\n"), ErrorCode::Empty);
}

TEST(Decode, AFileCutInsideACharacterIsCutOffNotMojibake)
{
    const QByteArray utf8 = QStringLiteral("让每个党支部都成为战斗堡垒").toUtf8();
    EXPECT_EQ(errorOf(utf8.chopped(1)), ErrorCode::CutOff);
    EXPECT_EQ(errorOf(utf8.chopped(2)), ErrorCode::CutOff);
    EXPECT_EQ(errorOf(utf8.chopped(3)), std::nullopt);
    const QByteArray emoji = QStringLiteral("证据😀").toUtf8();
    for (int drop = 1; drop <= 3; ++drop) {
        EXPECT_EQ(errorOf(emoji.chopped(drop)), ErrorCode::CutOff) << drop;
    }
    EXPECT_EQ(errorOf(encoded(QStringLiteral("让每个党支部都成为战斗堡垒"), "GB18030").chopped(1)), ErrorCode::CutOff);
    EXPECT_EQ(errorOf("\xFF\xFE" + utf16(c_chinese, true).chopped(1)), ErrorCode::CutOff);
    EXPECT_EQ(errorOf("\xFF\xFE" + utf16(QStringLiteral("甲😀"), true).chopped(2)), ErrorCode::CutOff);
}

TEST(Decode, DamagedUtf8IsNotReadAsGb18030)
{
    QByteArray bytes = c_chinese.repeated(4).toUtf8();
    bytes[bytes.size() / 2] = '\xFF';
    EXPECT_EQ(errorOf(bytes), ErrorCode::Binary);
}

TEST(Decode, PicturesProgramsAndArchivesAreBinary)
{
    const QByteArray png("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\x08\6\0\0\0\x5C\x72\xA8\x66", 33);
    const QByteArray elf("\x7F\x45\x4C\x46\2\1\1\0\0\0\0\0\0\0\0\0\3\0\x3E\0\1\0\0\0", 24);
    const QByteArray zip("PK\3\4\x14\0\0\0\x08\0\xF1\x9B\x76\x57\xD5\x1E\xA2\x84", 18);
    EXPECT_EQ(errorOf(png), ErrorCode::Binary);
    EXPECT_EQ(errorOf(elf), ErrorCode::Binary);
    EXPECT_EQ(errorOf(zip), ErrorCode::Binary);
    EXPECT_EQ(errorOf("caf\xE9 au lait"), ErrorCode::Binary);
    EXPECT_EQ(errorOf("text with \x1B[0m escapes"), ErrorCode::Binary);
    EXPECT_EQ(errorOf("\xFE\xFF" + QByteArray("\xDC\x00\x4E\x2D", 4)), ErrorCode::Binary);
}

} // namespace
} // namespace shixi::text
