#pragma once

#include <string>

namespace shixi::packs
{

// A PIN as it may be kept: Argon2id with a salt of its own, in the form libsodium writes and reads. It takes 64 MB and
// part of a second. Throws Error{Io} where there is no memory for it.
[[nodiscard]] std::string pinHash(const std::string &pin);

// False too where `hash` is none.
[[nodiscard]] bool isPinOf(const std::string &hash, const std::string &pin);

} // namespace shixi::packs
