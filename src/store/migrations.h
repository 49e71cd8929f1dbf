#pragma once

#include <span>
#include <string_view>

namespace shixi::store
{

struct Migration {
    std::string_view name;
    std::string_view sql;
};

// In order; migration N leaves user_version at N.
[[nodiscard]] std::span<const Migration> migrations();

} // namespace shixi::store
