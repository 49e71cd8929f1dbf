#include "codes/qrcode.h"
#include "core/error.h"
#include "core/splitmix64.h"

#include <gtest/gtest.h>

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <functional>

namespace shixi::codes
{

namespace
{

// Grey pixels, row by row.
struct Picture {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> pixels;

    [[nodiscard]] std::uint8_t at(int x, int y) const
    {
        const bool inside = x >= 0 && y >= 0 && x < width && y < height;
        return inside ? pixels[static_cast<std::size_t>(y * width + x)] : std::uint8_t{255};
    }
    [[nodiscard]] std::optional<QByteArray> read() const { return readQr(pixels, width, height); }
};

Picture made(int width, int height, const std::function<int(int, int)> &grey)
{
    Picture picture{width, height, {}};
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            picture.pixels.push_back(static_cast<std::uint8_t>(std::clamp(grey(x, y), 0, 255)));
        }
    }
    return picture;
}

// Drawn with its quiet zone, so many pixels a square.
Picture drawn(const QrMatrix &matrix, int scale)
{
    const int side = (matrix.size + 8) * scale;
    return made(side, side, [&](int x, int y) {
        const int column = x / scale - 4;
        const int row = y / scale - 4;
        const bool inside = column >= 0 && row >= 0 && column < matrix.size && row < matrix.size;
        return inside && matrix.at(column, row) ? 20 : 235;
    });
}

// As a camera held askew sees it, on a table darker than the paper.
Picture turned(const Picture &from, double degrees)
{
    const double angle = degrees * 3.14159265358979 / 180;
    const int side = static_cast<int>(from.width * 1.5);
    return made(side, side, [&](int x, int y) {
        const double dx = x - side / 2.0;
        const double dy = y - side / 2.0;
        const int fromX = static_cast<int>(std::lround(from.width / 2.0 + dx * std::cos(angle) + dy * std::sin(angle)));
        const int fromY =
            static_cast<int>(std::lround(from.height / 2.0 - dx * std::sin(angle) + dy * std::cos(angle)));
        const bool inside = fromX >= 0 && fromY >= 0 && fromX < from.width && fromY < from.height;
        return inside ? int{from.at(fromX, fromY)} : 150;
    });
}

Picture blurred(const Picture &from)
{
    return made(from.width, from.height, [&](int x, int y) {
        int sum = 0;
        for (int dy = -1; dy <= 1; ++dy) {
            for (int dx = -1; dx <= 1; ++dx) {
                sum += from.at(x + dx, y + dy);
            }
        }
        return sum / 9;
    });
}

Picture noisy(const Picture &from, std::uint64_t seed)
{
    SplitMix64 dice(seed);
    return made(from.width, from.height, [&](int x, int y) {
        return int{from.at(x, y)} + static_cast<int>(dice.below(61)) - 30;
    });
}

// About what a withdrawal note with five questions is.
QByteArray lengthyText(qsizetype bytes = 500)
{
    QByteArray text;
    for (int line = 0; text.size() < bytes; ++line) {
        text += "withdraw " + QByteArray::number(0x1234567890abcdefLL + line, 16) + '\n';
    }
    return text.first(bytes);
}

} // namespace

TEST(QrCode, WhatIsWrittenIsReadBack)
{
    for (const QByteArray &text : {QByteArray("a"),
                                   lengthyText(),
                                   lengthyText(mostQrBytes),
                                   QByteArray("中文 📖\nzwei\n"),
                                   QByteArray("12345")}) {
        EXPECT_EQ(drawn(qrMatrix(text), 3).read(), text) << text.constData();
    }
}

TEST(QrCode, IsReadFromAPictureAskewBlurredAndNoisy)
{
    const QByteArray text = lengthyText();
    const Picture straight = drawn(qrMatrix(text), 6);
    for (const double degrees : {0.0, 7.0, 45.0, 90.0, 133.0, 180.0, 271.0}) {
        EXPECT_EQ(noisy(blurred(turned(straight, degrees)), 5).read(), text) << degrees;
    }
}

TEST(QrCode, APartOfItMayBeCovered)
{
    const QByteArray text = lengthyText();
    const Picture straight = drawn(qrMatrix(text), 5);
    const Picture covered = made(straight.width, straight.height, [&](int x, int y) {
        const int middle = straight.width / 2;
        const bool thumb = std::abs(x - middle) < 30 && std::abs(y - middle) < 30; // level M makes up for it
        return thumb ? 128 : int{straight.at(x, y)};
    });
    EXPECT_EQ(covered.read(), text);
}

TEST(QrCode, IsNoLargerThanAPhoneReads)
{
    EXPECT_EQ(qrMatrix(lengthyText(mostQrBytes)).size, 117);
    try {
        (void)qrMatrix(lengthyText(mostQrBytes + 1));
        FAIL() << "written";
    } catch (const Error &error) {
        EXPECT_EQ(error.code(), ErrorCode::TooLarge);
        EXPECT_EQ(error.detail(), "code.too-long: 998 | 997");
    }
    EXPECT_THROW((void)qrMatrix({}), Error);
}

TEST(QrCode, APictureWithoutOneHoldsNothing)
{
    EXPECT_FALSE(made(300, 200, [](int, int) {
                     return 255;
                 }).read());
    SplitMix64 dice(7);
    EXPECT_FALSE(made(400, 400, [&dice](int, int) {
                     return static_cast<int>(dice.below(256));
                 }).read());
    EXPECT_FALSE(made(1, 1, [](int, int) {
                     return 0;
                 }).read());
    Picture half = drawn(qrMatrix(lengthyText()), 4);
    half.height /= 2;
    half.pixels.resize(half.pixels.size() / 2);
    half.pixels.resize(static_cast<std::size_t>(half.width) * static_cast<std::size_t>(half.height));
    EXPECT_FALSE(half.read());
}

TEST(QrCode, APictureThatIsNotWhatItSaysIsRefused)
{
    const std::vector<std::uint8_t> pixels(100);
    EXPECT_THROW((void)readQr(pixels, 10, 11), Error);
    EXPECT_THROW((void)readQr(pixels, 0, 0), Error);
    EXPECT_THROW((void)readQr(pixels, -10, -10), Error);
    EXPECT_THROW((void)readQr(pixels, longestQrSide + 1, 1), Error);
}

TEST(QrCode, ASvgHasEverySquareOnce)
{
    const QrMatrix matrix = qrMatrix("shixi");
    const QByteArray svg = qrSvg(matrix);
    EXPECT_EQ(svg.count("h1v1h-1z"), std::ranges::count(matrix.dark, true));
    EXPECT_TRUE(svg.startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 29 29\""));
    EXPECT_TRUE(svg.endsWith("</svg>\n"));
}

// Drawn again from what stands on the terminal, and read.
TEST(QrCode, HalfBlocksOnATerminalAreReadBack)
{
    const QByteArray text = lengthyText(120);
    std::vector<std::vector<bool>> rows;
    for (QString line : QString::fromUtf8(qrHalfBlocks(qrMatrix(text))).split(u'\n', Qt::SkipEmptyParts)) {
        line = line.section(u'm', 1).section(u'\x1b', 0, 0);
        rows.emplace_back();
        rows.emplace_back();
        for (const QChar block : line) {
            rows[rows.size() - 2].push_back(block == u' ' || block == u'▄'); // dark above
            rows[rows.size() - 1].push_back(block == u' ' || block == u'▀');
        }
    }
    const int width = static_cast<int>(rows.front().size());
    constexpr int scale = 4;
    const Picture terminal = made(width * scale, static_cast<int>(rows.size()) * scale, [&rows](int x, int y) {
        return rows[static_cast<std::size_t>(y / scale)][static_cast<std::size_t>(x / scale)] ? 0 : 255;
    });
    EXPECT_EQ(terminal.read(), text);
}

} // namespace shixi::codes
