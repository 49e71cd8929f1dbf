#pragma once

#include "cli/console.h"
#include "library/changes.h"
#include "packs/jsonwriter.h"
#include "packs/pack/head.h"
#include "workshop/publishing.h"

namespace shixi::cli
{

// What people and scripts are told of a pack: which set it is, and whose. Folders have no `keys`.
void printHead(const questions::Manifest &manifest, const packs::PackKeys *keys, Console &console);
void writeHead(packs::JsonWriter &writer, const questions::Manifest &manifest, const packs::PackKeys *keys);

// The words by which people tell each other that they mean one key, in the language of the console.
[[nodiscard]] QString keyWords(const packs::PublicKey &key, const Console &console);
void sayBothWords(const packs::PublicKey &key, Console &console); // in both languages

// What members are told of cards, in words of theirs; and what a publisher is told of questions and facts, every answer
// that is another by name.
void sayChanges(int version, const library::Changes &changes, Console &console);
void sayEdition(const library::Edition &edition, Console &console);

// After `publish` and `sign`.
void sayPublished(const workshop::Published &published, Console &console);

} // namespace shixi::cli
