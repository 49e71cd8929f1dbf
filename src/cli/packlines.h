#pragma once

#include "cli/console.h"
#include "packs/jsonwriter.h"
#include "packs/pack/head.h"
#include "workshop/publishing.h"

namespace shixi::cli
{

// What people and scripts are told of a pack: which set it is, and whose. Folders have no `keys`.
void printHead(const questions::Manifest &manifest, const packs::PackKeys *keys, Console &console);
void writeHead(packs::JsonWriter &writer, const questions::Manifest &manifest, const packs::PackKeys *keys);

// After `publish` and `sign`.
void sayPublished(const workshop::Published &published, Console &console);

} // namespace shixi::cli
