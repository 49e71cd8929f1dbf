#include "formats/detect.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>

namespace shixi::formats
{

namespace
{

struct Signature {
    QByteArrayView bytes;
    qsizetype offset = 0;
    FileKind kind = FileKind::Text;
};

template<std::size_t size>
constexpr QByteArrayView raw(const char (&literal)[size])
{
    return {literal, static_cast<qsizetype>(size - 1)};
}

const std::array signatures{
    Signature{raw("{\\rtf"), 0, FileKind::RichText},
    Signature{raw("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), 0, FileKind::OldOffice},
    Signature{raw("%PDF-"), 0, FileKind::Pdf},
    Signature{raw("SQLite format 3\0"), 0, FileKind::Database},
    Signature{raw("\x1F\x8B"), 0, FileKind::Archive},
    Signature{raw("7z\xBC\xAF\x27\x1C"), 0, FileKind::Archive},
    Signature{raw("Rar!\x1A\x07"), 0, FileKind::Archive},
    Signature{raw("\xFD"
                  "7zXZ\0"),
              0,
              FileKind::Archive},
    Signature{raw("\x28\xB5\x2F\xFD"), 0, FileKind::Archive},
    Signature{raw("\x89PNG\r\n\x1A\n"), 0, FileKind::Image},
    Signature{raw("\xFF\xD8\xFF"), 0, FileKind::Image},
    Signature{raw("GIF87a"), 0, FileKind::Image},
    Signature{raw("GIF89a"), 0, FileKind::Image},
    Signature{raw("II*\0"), 0, FileKind::Image},
    Signature{raw("MM\0*"), 0, FileKind::Image},
    Signature{raw("WEBP"), 8, FileKind::Image},
    Signature{raw("ftyphei"), 4, FileKind::Image},
    Signature{raw("ftypmif1"), 4, FileKind::Image},
    Signature{raw("ftyp"), 4, FileKind::Media},
    Signature{raw("WAVEfmt "), 8, FileKind::Media},
    Signature{raw("OggS\0"), 0, FileKind::Media},
    Signature{raw("ID3\x03\0"), 0, FileKind::Media},
    Signature{raw("ID3\x04\0"), 0, FileKind::Media},
    Signature{raw("fLaC\0"), 0, FileKind::Media},
    Signature{raw("\x7F"
                  "ELF"),
              0,
              FileKind::Program},
    Signature{raw("MZ\x90\0"), 0, FileKind::Program},
};

struct MemberName {
    QByteArrayView name;
    FileKind kind = FileKind::Archive;
};

// Names stand uncompressed in a zip.
const std::array memberNames{
    MemberName{raw("xl/workbook."), FileKind::Spreadsheet},
    MemberName{raw("word/document.xml"), FileKind::Word},
    MemberName{raw("ppt/presentation.xml"), FileKind::Presentation},
    MemberName{raw("mimetypeapplication/vnd.oasis.opendocument"), FileKind::OpenDocument},
    MemberName{raw("collection.anki2"), FileKind::AnkiDeck},
    MemberName{raw("facts.jsonl"), FileKind::Pack},
};

} // namespace

FileKind detect(const QByteArray &bytes)
{
    const QByteArrayView view(bytes);
    if (view.startsWith(raw("PK\x03\x04")) || view.startsWith(raw("PK\x05\x06"))) {
        const auto *const known =
            std::find_if(memberNames.begin(), memberNames.end(), [view](const MemberName &member) {
                return view.contains(member.name);
            });
        return known == memberNames.end() ? FileKind::Archive : known->kind;
    }
    const auto *const found = std::find_if(signatures.begin(), signatures.end(), [view](const Signature &signature) {
        return view.size() >= signature.offset && view.sliced(signature.offset).startsWith(signature.bytes);
    });
    return found == signatures.end() ? FileKind::Text : found->kind;
}

} // namespace shixi::formats
