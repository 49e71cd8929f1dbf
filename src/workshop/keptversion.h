#pragma once

#include "workshop/publisher.h"
#include "workshop/publishing.h"

namespace shixi::workshop
{

// A copy of what a publisher published last of a set, of media the hashes, and of what was decided on it by then
// (docs/formats/publisher.md). Empty where there is none of that very version that can be read: an older one would pass
// for what members have.
[[nodiscard]] std::optional<LastVersion>
keptVersion(const PublisherFolder &folder, const Publisher &publisher, const SetId &set);

// As it was published. Throws Error{Io}.
void keepVersion(const PublisherFolder &folder, const questions::Manifest &manifest, const Reviewed &reviewed);

// Raises the cards, and those that supersede them, to what was published: what was raised then stands in no draft.
void keepRevs(Reviewed &draft, const std::map<CardId, int> &revs);
// The highest ever published, those of cards that are gone too: a draft may bring them back. `former` null: none yet.
[[nodiscard]] std::map<CardId, int> revsAfter(const PublishedVersion *former, const questions::QuestionSet &set);

} // namespace shixi::workshop
