#include "store/fileheader.h"

#include "core/error.h"

#include <sqlite3.h>

#include <array>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <string_view>
#include <vector>

namespace shixi::store
{

namespace
{

using Bytes = std::array<char, 100>;

void freeName(const char *name)
{
    sqlite3_free_filename(const_cast<char *>(name));
}

std::uint32_t bigEndian(const Bytes &bytes, std::size_t at, std::size_t length)
{
    std::uint32_t value = 0;
    for (std::size_t index = at; index < at + length; ++index) {
        value = value << 8U | static_cast<unsigned char>(bytes.at(index));
    }
    return value;
}

// Read through SQLite's own file: the system takes every lock this process has on a file away when any other handle of
// it is closed, and another program could then take the write-ahead log of a file that is open here for a leftover.
std::optional<Bytes> firstBytes(const std::string &path)
{
    const std::unique_ptr<const char, decltype(&freeName)> name(
        sqlite3_create_filename(path.c_str(), "", "", 0, nullptr), freeName);
    sqlite3_vfs *system = sqlite3_vfs_find(nullptr);
    std::vector<std::max_align_t> memory(static_cast<std::size_t>(system->szOsFile) / sizeof(std::max_align_t) + 1);
    auto *file = reinterpret_cast<sqlite3_file *>(memory.data());
    constexpr int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB;
    if (system->xOpen(system, name.get(), file, flags, nullptr) != SQLITE_OK) {
        throw Error(ErrorCode::Io, path);
    }
    Bytes bytes{};
    const int result = file->pMethods->xRead(file, bytes.data(), static_cast<int>(bytes.size()), 0);
    file->pMethods->xClose(file);
    return result == SQLITE_OK ? std::optional(bytes) : std::nullopt;
}

bool hasBytes(const std::string &path)
{
    std::error_code error;
    const auto size = std::filesystem::file_size(path, error);
    return !error && size > 0;
}

} // namespace

std::optional<FileHeader> readFileHeader(const std::string &path)
{
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (status.type() == std::filesystem::file_type::not_found) {
        return std::nullopt;
    }
    if (status.type() != std::filesystem::file_type::regular) {
        throw Error(ErrorCode::NotAFile, path);
    }
    const auto size = std::filesystem::file_size(path, error);
    if (!error && size == 0) {
        return std::nullopt;
    }
    const std::optional<Bytes> read = firstBytes(path);
    if (!read || !std::string_view(read->data(), 16).starts_with(std::string_view("SQLite format 3\0", 16))) {
        throw Error(ErrorCode::Corrupt, path + ": learner.foreign");
    }
    const Bytes &bytes = *read;
    const std::uint64_t pageSize = bigEndian(bytes, 16, 2) == 1 ? 65536 : bigEndian(bytes, 16, 2);
    return FileHeader{bigEndian(bytes, 68, 4), bigEndian(bytes, 60, 4), pageSize * bigEndian(bytes, 28, 4), size};
}

void checkFile(const std::string &path, int newestVersion)
{
    // Killed while being made: SQLite takes back what was begun, and there is nothing of ours in it yet.
    if (hasBytes(path + "-journal")) {
        return;
    }
    const auto header = readFileHeader(path);
    if (!header) {
        return;
    }
    if (header->applicationId != applicationId) {
        throw Error(ErrorCode::Corrupt, path + ": learner.foreign");
    }
    if (header->userVersion > static_cast<std::uint32_t>(newestVersion)) {
        throw Error(ErrorCode::TooNew, path);
    }
    // The write-ahead log may still hold the pages that are missing.
    if (header->bytesThere < header->bytesPromised && !hasBytes(path + "-wal")) {
        throw Error(ErrorCode::Corrupt, path + ": learner.cut-off");
    }
}

} // namespace shixi::store
