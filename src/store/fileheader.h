#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace shixi::store
{

constexpr std::uint32_t applicationId = 0x53585848; // "SXXH"

// The first hundred bytes of an SQLite file, read without SQLite, so that a file which is refused is never touched.
struct FileHeader {
    std::uint32_t applicationId = 0;
    std::uint32_t userVersion = 0;
    std::uint64_t bytesPromised = 0; // pages × page size, as the header says
    std::uint64_t bytesThere = 0;
};

// Empty where there is no file, or one of no bytes. Throws Error: NotAFile, Corrupt (not SQLite), Io.
[[nodiscard]] std::optional<FileHeader> readFileHeader(const std::string &path);

// Throws Error{Corrupt | TooNew | NotAFile | Io} where the file is not a learner file up to `newestVersion`. No file,
// or one of no bytes, is a new one.
void checkFile(const std::string &path, int newestVersion);

} // namespace shixi::store
