#pragma once

#include <QByteArray>
#include <QString>

namespace shixi::text
{

struct Decoded {
    QString text; // BOM dropped, CRLF and CR made LF, nothing else
    QString encoding; // "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"
};

// UTF-8, UTF-16 (with BOM, or by its zero bytes) and GB18030, strictly. Throws Error: Empty; Binary (NUL or other
// control bytes, or no encoding fits); CutOff (ends inside a character).
[[nodiscard]] Decoded decode(const QByteArray &bytes);

} // namespace shixi::text
