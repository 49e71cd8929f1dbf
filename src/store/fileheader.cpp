#include "store/fileheader.h"

#include "core/error.h"

#include <array>
#include <filesystem>
#include <fstream>
#include <string_view>

namespace shixi::store
{

namespace
{

using Bytes = std::array<char, 100>;

std::uint32_t bigEndian(const Bytes &bytes, std::size_t at, std::size_t length)
{
    std::uint32_t value = 0;
    for (std::size_t index = at; index < at + length; ++index) {
        value = value << 8U | static_cast<unsigned char>(bytes.at(index));
    }
    return value;
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
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        throw Error(ErrorCode::Io, path);
    }
    Bytes bytes{};
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!file || !std::string_view(bytes.data(), 16).starts_with(std::string_view("SQLite format 3\0", 16))) {
        throw Error(ErrorCode::Corrupt, path + ": learner.foreign");
    }
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
