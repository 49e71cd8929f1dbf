#pragma once

#include <QtGlobal>

namespace shixi::packs
{

// Far above any set; docs/formats/set.md names them.
inline constexpr qint64 mebibyte = 1024LL * 1024;
inline constexpr qint64 largestPack = 512 * mebibyte;
inline constexpr qint64 largestMember = 256 * mebibyte;
inline constexpr qint64 largestText = 64 * mebibyte; // it is read into memory
inline constexpr qint64 largestContents = 1024 * mebibyte;
inline constexpr qint64 largestManifest = 16 * mebibyte;
inline constexpr qint64 largestSignature = 4 * 1024;
inline constexpr unsigned mostEntries = 10'000;

} // namespace shixi::packs
