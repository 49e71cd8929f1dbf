#pragma once

#include "cli/console.h"
#include "cli/sets.h"
#include "packs/notes/note.h"

namespace shixi::cli
{

// Withdrawal notes as files: what `install`, `inspect` and `verify` do with one.

[[nodiscard]] Exit installNote(const QString &path, const LibraryOptions &options, Console &console);
[[nodiscard]] Exit inspectNote(const QString &path, bool json, Console &console);
// Against that public key (a file or its line); where it is empty, against who speaks for the set in the library.
[[nodiscard]] Exit
verifyNote(const QString &path, const std::string &key, const LibraryOptions &options, bool json, Console &console);

void printNote(const packs::Note &note, Console &console);

} // namespace shixi::cli
