#pragma once

#include "cli/console.h"

#include <string>

namespace CLI
{
class App;
}

namespace shixi::cli
{

// The sets of this device: the folder named, else the one the app has.
struct LibraryOptions {
    std::string folder;
};

void addLibraryOption(CLI::App &command, LibraryOptions &options);
// A library tidies its folder, so it is never opened on one that holds other things: throws Error{InvalidInput}.
[[nodiscard]] QString libraryFolder(const LibraryOptions &options);

} // namespace shixi::cli
