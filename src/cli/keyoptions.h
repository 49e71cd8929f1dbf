#pragma once

#include "cli/console.h"
#include "packs/signing/keys.h"
#include "workshop/recoverytext.h"

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

// The password of a key file: from the file that holds it, else asked on a terminal; empty where it has none.
[[nodiscard]] QString passwordOf(const QString &keyFile, const std::string &passwordFile, Console &console);

// A password for a new key: from the file, else asked twice on a terminal. Empty: none.
[[nodiscard]] QString newPassword(const std::string &passwordFile, Console &console);

// What was typed off a recovery sheet into a file, or a key file.
[[nodiscard]] QString readTyped(const std::string &file);
// The password of the key in it: from the file, else asked on a terminal; empty where it has none.
[[nodiscard]] QString keptPassword(const std::string &typedFile, const std::string &passwordFile, Console &console);
// Writes a recovery sheet in the language of the console, and says where.
void saySheet(const std::string &file, const workshop::RecoverySheet &sheet, Console &console);

} // namespace shixi::cli
