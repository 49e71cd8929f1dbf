#pragma once

#include <QString>

#include <optional>

namespace shixi::text
{

// For matching only: full-width ASCII, ideographic comma-like punctuation and odd spaces become their plain forms, one
// unit for one unit, so that offsets stay valid. The original is what is shown and cited.
[[nodiscard]] QString fold(QStringView text);

// For comparing answers and options: NFKC, case folded, spaces, quotes, brackets and punctuation dropped.
[[nodiscard]] QString normalForm(QStringView text);

// Whether normalForm leaves out the mark there: quotes, brackets, punctuation and spaces, but not one between digits
// that says something (3.5).
[[nodiscard]] bool isLeftOut(QStringView text, qsizetype at);

// A number written in Chinese or Arabic digits, "三百五" 350, "80万" 800000, "二〇二三" 2023; empty when it is none.
[[nodiscard]] std::optional<qint64> parseNumber(QStringView text);

} // namespace shixi::text
