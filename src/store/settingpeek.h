#pragma once

#include <string>

namespace shixi::store
{

// A setting of a learner file that stays closed: it is neither brought up to date nor changed. Empty where there is no
// such setting. Throws Error: TooNew, Corrupt, NotAFile, InUse, Io.
[[nodiscard]] std::string settingIn(const std::string &path, const std::string &name);

} // namespace shixi::store
