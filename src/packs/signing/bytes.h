#pragma once

#include "core/error.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

namespace shixi::packs
{

// Bytes of a fixed size, put together and taken apart; base64 as minisign writes it.

[[noreturn]] inline void refuse(const char *rule)
{
    throw Error(ErrorCode::InvalidInput, rule);
}

inline void append(QByteArray &to, std::span<const std::uint8_t> bytes)
{
    to.append(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

template<std::size_t size>
std::array<std::uint8_t, size> part(const QByteArray &bytes, qsizetype from)
{
    std::array<std::uint8_t, size> result{};
    std::copy_n(reinterpret_cast<const std::uint8_t *>(bytes.constData()) + from, size, result.begin());
    return result;
}

inline std::span<const std::uint8_t> spanOf(const QByteArray &bytes)
{
    return {reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

// Exactly so many bytes, written in the one way there is; else refused by that rule.
[[nodiscard]] inline QByteArray decoded(const QByteArray &base64, qsizetype size, const char *rule)
{
    const auto result = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    if (!result || result.decoded.size() != size || result.decoded.toBase64() != base64) {
        refuse(rule);
    }
    return result.decoded;
}

// libsodium is started; every function that uses it asks first.
void needSodium();

} // namespace shixi::packs
