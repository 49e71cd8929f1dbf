#include "codes/qrcode.h"

#include "core/error.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <exception>
#include <string>

namespace shixi::codes
{

namespace
{

constexpr int quietZone = 4; // squares
constexpr int levelM = 3; // on the scale of the writer, 0 to 8

bool isDark(const QrMatrix &matrix, int column, int row)
{
    const bool inside = column >= 0 && row >= 0 && column < matrix.size && row < matrix.size;
    return inside && matrix.at(column, row);
}

ZXing::BitMatrix squaresOf(const QByteArray &text)
{
    const bool isAscii = std::ranges::all_of(text, [](char byte) {
        return static_cast<unsigned char>(byte) < 128;
    });
    ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
    if (!isAscii) { // else the code need not say the encoding, which some readers stumble over
        writer.setEncoding(ZXing::CharacterSet::UTF8);
    }
    writer.setEccLevel(levelM).setMargin(0);
    return writer.encode(text.toStdString(), 0, 0);
}

} // namespace

QrMatrix qrMatrix(const QByteArray &text)
{
    if (text.isEmpty()) {
        throw Error(ErrorCode::Empty, "code");
    }
    if (text.size() > mostQrBytes) {
        throw Error(ErrorCode::TooLarge,
                    "code.too-long: " + std::to_string(text.size()) + " | " + std::to_string(mostQrBytes));
    }
    const ZXing::BitMatrix squares = squaresOf(text);
    QrMatrix matrix{squares.width(), {}};
    for (int row = 0; row < matrix.size; ++row) {
        for (int column = 0; column < matrix.size; ++column) {
            matrix.dark.push_back(squares.get(column, row));
        }
    }
    return matrix;
}

QByteArray qrSvg(const QrMatrix &matrix)
{
    const QByteArray side = QByteArray::number(matrix.size + 2 * quietZone);
    QByteArray path;
    for (int row = 0; row < matrix.size; ++row) {
        for (int column = 0; column < matrix.size; ++column) {
            if (matrix.at(column, row)) {
                path += 'M' + QByteArray::number(column + quietZone) + ' ' + QByteArray::number(row + quietZone)
                    + "h1v1h-1z";
            }
        }
    }
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + ' ' + side
        + "\" width=\"600\" height=\"600\" shape-rendering=\"crispEdges\">\n<path fill=\"#fff\" d=\"M0 0h" + side + 'v'
        + side + "H0z\"/>\n<path d=\"" + path + "\"/>\n</svg>\n";
}

// A light square is drawn, a dark one left as the ground; white on black is said, so that no theme turns it around.
QByteArray qrHalfBlocks(const QrMatrix &matrix)
{
    QByteArray lines;
    for (int row = -quietZone; row < matrix.size + quietZone; row += 2) {
        lines += "\x1b[97;40m";
        for (int column = -quietZone; column < matrix.size + quietZone; ++column) {
            const bool upper = !isDark(matrix, column, row);
            const bool lower = !isDark(matrix, column, row + 1);
            lines += upper && lower ? "█" : upper ? "▀" : lower ? "▄" : " ";
        }
        lines += "\x1b[0m\n";
    }
    return lines;
}

std::optional<QByteArray> readQr(std::span<const std::uint8_t> pixels, int width, int height)
{
    if (width > longestQrSide || height > longestQrSide) {
        throw Error(ErrorCode::TooLarge, "code.too-large");
    }
    if (width < 1 || height < 1
        || pixels.size() != static_cast<std::size_t>(width) * static_cast<std::size_t>(height)) {
        throw Error(ErrorCode::InvalidInput, "code: pixels");
    }
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    try {
        const ZXing::Result result = ZXing::ReadBarcode({pixels.data(), width, height, ZXing::ImageFormat::Lum}, hints);
        if (!result.isValid()) {
            return std::nullopt;
        }
        const ZXing::ByteArray &bytes = result.bytes();
        return QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    } catch (const std::exception &) {
        return std::nullopt; // a picture the library cannot cope with holds no code
    }
}

} // namespace shixi::codes
