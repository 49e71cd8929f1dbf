#include "core/error.h"
#include "viewmodels/notetext.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

namespace shixi
{

namespace
{

constexpr char baseline = '\xc0';
constexpr char progressive = '\xc2';

QByteArray bigEndian(int number)
{
    return QByteArray(1, static_cast<char>(number / 256)) + static_cast<char>(number % 256);
}

QByteArray scan(int colours)
{
    QByteArray parts;
    for (int colour = 1; colour <= colours; ++colour) {
        parts += QByteArray(1, static_cast<char>(colour)) + '\0';
    }
    return "\xff\xda" + bigEndian(6 + 2 * colours) + static_cast<char>(colours) + parts + QByteArray(3, '\0') + "\x2a";
}

// A JPEG in three colours of which nothing follows its heads.
QByteArray jpegOf(char frame, int side, int scans, int coloursAScan)
{
    QByteArray colours;
    for (int colour = 1; colour <= 3; ++colour) {
        colours += QByteArray(1, static_cast<char>(colour)) + '\x11' + '\0';
    }
    return QByteArray("\xff\xd8\xff") + frame + bigEndian(17) + '\x08' + bigEndian(side) + bigEndian(side) + '\x03'
        + colours + scan(coloursAScan).repeated(scans) + "\xff\xd9";
}

// Why it is not read.
std::optional<ErrorCode> refusalOf(const QByteArray &picture)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("picture.jpg")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(picture) == picture.size());
    file.close();
    try {
        (void)noteTextIn(file.fileName());
    } catch (const Error &error) {
        return error.code();
    }
    return std::nullopt;
}

} // namespace

TEST(PictureOfANote, ThatIsHeldWholeHasThirtyMillionPixelsAtMost)
{
    EXPECT_EQ(refusalOf(jpegOf(progressive, 6000, 1, 3)), ErrorCode::TooLarge);
    EXPECT_EQ(refusalOf(jpegOf(baseline, 6000, 3, 1)), ErrorCode::TooLarge) << "a scan a colour";
    EXPECT_EQ(refusalOf(jpegOf(progressive, 400, 1, 3)), ErrorCode::InvalidInput) << "small enough, and no code";
    EXPECT_EQ(refusalOf(jpegOf(baseline, 6000, 1, 3)), ErrorCode::InvalidInput) << "made smaller while it is read";
    EXPECT_EQ(refusalOf(jpegOf(baseline, 15000, 1, 3)), ErrorCode::TooLarge);
}

TEST(PictureOfANote, HasAHundredScansAtMost)
{
    EXPECT_EQ(refusalOf(jpegOf(progressive, 64, 100, 3)), ErrorCode::InvalidInput);
    EXPECT_EQ(refusalOf(jpegOf(progressive, 64, 101, 3)), ErrorCode::TooLarge);
    const QByteArray inAComment =
        "\xff\xfe" + bigEndian(2 + 8 * 101) + QByteArray("\xff\xda\0\0\0\0\0\0", 8).repeated(101);
    EXPECT_EQ(refusalOf(jpegOf(progressive, 64, 1, 3).insert(2, inAComment)), ErrorCode::InvalidInput)
        << "what a comment says is no scan";
}

TEST(PictureOfANote, IsAFileOf24MegabytesAtMost)
{
    EXPECT_EQ(refusalOf(jpegOf(baseline, 64, 1, 3) + QByteArray(24 * 1024 * 1024, ' ')), ErrorCode::TooLarge);
}

} // namespace shixi
