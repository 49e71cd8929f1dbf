#include "store/logkey.h"

#include "core/error.h"

namespace shixi::store
{

namespace
{

constexpr std::string_view hexDigits = "0123456789abcdef";

} // namespace

LogKey keyOf(std::string_view hex)
{
    LogKey key{};
    const bool isLongEnough = hex.size() == 2 * key.size();
    if (!isLongEnough || hex.find_first_not_of(hexDigits) != std::string_view::npos) {
        throw Error(ErrorCode::InvalidInput, "an id is 32 hex digits: " + std::string(hex));
    }
    for (std::size_t index = 0; index < hex.size(); ++index) {
        unsigned char &byte = key.at(index / 2);
        byte = static_cast<unsigned char>(byte << 4U | hexDigits.find(hex[index]));
    }
    return key;
}

std::string hexOf(std::span<const unsigned char> bytes)
{
    std::string hex;
    hex.reserve(2 * bytes.size());
    for (const unsigned char byte : bytes) {
        hex += hexDigits[byte >> 4U];
        hex += hexDigits[byte & 0xFU];
    }
    return hex;
}

} // namespace shixi::store
