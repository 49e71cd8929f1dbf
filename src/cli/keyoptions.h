#pragma once

#include "cli/console.h"
#include "packs/signing/keys.h"

#include <optional>
#include <string>

namespace CLI
{
class App;
class Option;
} // namespace CLI

namespace shixi::cli
{

// Which key signs. Its password comes from a file or the terminal, never from the command line, which others can read.
struct KeyOptions {
    std::string key;
    std::string passwordFile;
};

CLI::Option *addKeyOptions(CLI::App &command, KeyOptions &options);
// Asks for the password where there is one, and no file with it. Empty where no key is named.
[[nodiscard]] std::optional<packs::SecretKey> keyOf(const KeyOptions &options, Console &console);

// A password for a new key: from the file, else asked twice on a terminal. Empty: none.
[[nodiscard]] QString newPassword(const std::string &passwordFile, Console &console);

} // namespace shixi::cli
