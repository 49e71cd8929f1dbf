#pragma once

#include <QByteArray>

namespace shixi::formats
{

// What a file is by its bytes, whatever its name says. Text is whatever nothing else claims: its decoder judges it.
enum class FileKind {
    Text,
    RichText,
    Word,
    Spreadsheet,
    Presentation,
    OpenDocument,
    OldOffice,
    Pdf,
    AnkiDeck,
    Pack, // a .shixi
    Archive,
    Database,
    Image,
    Media,
    Program,
};

[[nodiscard]] FileKind detect(const QByteArray &bytes);

} // namespace shixi::formats
