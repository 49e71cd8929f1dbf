#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>

namespace shixi::store
{

// An id of the log as the file keeps it; in the same order as its hex digits.
using LogKey = std::array<unsigned char, 16>;

[[nodiscard]] LogKey keyOf(std::string_view hex); // throws Error{InvalidInput}: not 32 hex digits
[[nodiscard]] std::string hexOf(std::span<const unsigned char> bytes);

} // namespace shixi::store
