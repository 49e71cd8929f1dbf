#pragma once

#include "workshop/publisher.h"
#include "workshop/withdrawing.h"

namespace shixi::workshop
{

// A set as its members have it, and whom they hear about it.
struct SetAsPublished {
    const questions::QuestionSet &set; // must outlive it
    packs::PackKeys keys;
};

// A withdrawal note signed with the key of a publisher, kept as a file in the folder, and its number noted there.
// Nothing is written where a finding is an error. Throws Error: note.not-heard, where the key does not speak for the
// set; note.number-used; pack.password; as PublisherFolder and keepNote do.
[[nodiscard]] Withdrawn
withdrawAs(const PublisherFolder &folder, const SetAsPublished &set, const Withdrawing &what, const QString &password);

} // namespace shixi::workshop
