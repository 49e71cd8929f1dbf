#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace shixi
{

// The text of the withdrawal note that a file is, or that stands as a QR code in the picture it is (PNG or JPEG). Empty
// where it is something else. What decides is its content. Throws Error: also where a picture has no code that can be
// read, is damaged or too large. Takes up to a second: not for the thread of the pages.
[[nodiscard]] std::optional<QByteArray> noteTextIn(const QString &path);

// What somebody pasted: a message may say something before the note begins on a line of its own.
[[nodiscard]] QByteArray pastedNote(const QString &text);

} // namespace shixi
