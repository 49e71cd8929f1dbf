#pragma once

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace shixi::packs::test
{

// A zip with whatever is wished in its headers.
struct ForgedEntry {
    QByteArray name;
    QByteArray bytes; // as they lie in the file
    std::uint32_t crc = 0;
    qint64 size = -1; // as told, unpacked; below zero: that of the bytes
    qint64 packedSize = -1; // as told; the same
    int method = 0;
    int flags = 0;
    QByteArray listedName = {}; // in the list at the end; empty: the same
};

inline std::uint32_t crcOf(const QByteArray &bytes)
{
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        crc ^= static_cast<std::uint8_t>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
        }
    }
    return ~crc;
}

inline QByteArray little(qint64 number, int size)
{
    QByteArray bytes;
    for (int place = 0; place < size; ++place) {
        bytes += static_cast<char>(number >> (8 * place) & 0xFF);
    }
    return bytes;
}

inline ForgedEntry stored(const QByteArray &name, const QByteArray &bytes)
{
    return {name, bytes, crcOf(bytes)};
}

inline QByteArray forged(const std::vector<ForgedEntry> &entries)
{
    QByteArray zip;
    QByteArray list;
    for (const ForgedEntry &entry : entries) {
        const qint64 packed = entry.packedSize < 0 ? entry.bytes.size() : entry.packedSize;
        const qint64 size = entry.size < 0 ? entry.bytes.size() : entry.size;
        const QByteArray told = little(20, 2) + little(entry.flags, 2) + little(entry.method, 2) + little(0, 2)
            + little(33, 2) + little(entry.crc, 4) + little(packed, 4) + little(size, 4);
        const QByteArray listed = entry.listedName.isEmpty() ? entry.name : entry.listedName;
        list += QByteArray("PK\1\2", 4) + little(20, 2) + told + little(listed.size(), 2) + little(0, 12)
            + little(zip.size(), 4) + listed;
        zip += QByteArray("PK\3\4", 4) + told + little(entry.name.size(), 2) + little(0, 2) + entry.name + entry.bytes;
    }
    const auto count = static_cast<qint64>(entries.size());
    return zip + list + QByteArray("PK\5\6", 4) + little(0, 4) + little(count, 2) + little(count, 2)
        + little(list.size(), 4) + little(zip.size(), 4) + little(0, 2);
}

} // namespace shixi::packs::test
