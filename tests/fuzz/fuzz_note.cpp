#include "core/error.h"
#include "packs/notes/note.h"

#include <cstdint>

// A withdrawal note as it may be pasted.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    try {
        const shixi::packs::SignedNote note = shixi::packs::readNote(text);
        // What is kept of it is read again as the same.
        if (shixi::packs::readNote(note.bytes).note != note.note) {
            __builtin_trap();
        }
    } catch (const shixi::Error &) {
        return 0;
    }
    return 0;
}
