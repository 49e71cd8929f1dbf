#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace shixi::codes
{

// QR codes: written as squares, read from pictures. Pure functions; any thread.

// Rows of squares, true: dark. Without the quiet zone of four squares that must lie around it.
struct QrMatrix {
    int size = 0; // squares a side
    std::vector<bool> dark; // size × size

    [[nodiscard]] bool at(int column, int row) const
    {
        return dark[static_cast<std::size_t>(row) * static_cast<std::size_t>(size) + static_cast<std::size_t>(column)];
    }
    bool operator==(const QrMatrix &) const = default;
};

// Above this a phone that is held in a hand reads it badly: version 25, 117 squares a side.
inline constexpr qsizetype mostQrBytes = 997;

// The bytes of a text, of error correction level M. Throws Error{TooLarge, "code.too-long"} above `mostQrBytes`, and
// Error{Empty} where there are none.
[[nodiscard]] QrMatrix qrMatrix(const QByteArray &text);

// For showing it: an SVG picture of black squares on white, and lines of half blocks for a terminal (dark on light, so
// that it can be read on a dark terminal too), both with the quiet zone.
[[nodiscard]] QByteArray qrSvg(const QrMatrix &matrix);
[[nodiscard]] QByteArray qrHalfBlocks(const QrMatrix &matrix);

inline constexpr int longestQrSide = 6000; // pixels of a picture that is looked at

// The bytes of the first QR code in a picture of grey pixels, row by row, 0: black. Empty where there is none that can
// be read. Throws Error{TooLarge} where a side is above `longestQrSide`, Error{InvalidInput} where the pixels are not
// width × height.
[[nodiscard]] std::optional<QByteArray> readQr(std::span<const std::uint8_t> pixels, int width, int height);

} // namespace shixi::codes
