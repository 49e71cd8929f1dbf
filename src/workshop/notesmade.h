#pragma once

#include "packs/notes/note.h"
#include "workshop/publisher.h"

namespace shixi::workshop
{

// A withdrawal note as it is kept in the folder of the publisher who made it (docs/formats/publisher.md).
struct NoteMade {
    packs::Note note;
    QByteArray text; // signed
};

// As the file "notes/ID-N.txt" of the folder, whole or not at all. Throws Error{Io}; Error{InvalidInput} where one of
// that number is there.
void keepNote(const PublisherFolder &folder, const NoteMade &made);
void dropNote(const PublisherFolder &folder, const packs::Note &note); // that nobody saw

// Those signed with that key, also in folders that were put aside, the newest day first; what cannot be read is not
// among them.
[[nodiscard]] std::vector<NoteMade>
notesMade(const PublisherFolder &folder, const packs::PublicKey &key, std::size_t most);

// The highest number that is noted or that a file there has; 0: none was made here.
[[nodiscard]] int lastNoteGiven(const PublisherFolder &folder, const Publisher &publisher, const SetId &set);

} // namespace shixi::workshop
