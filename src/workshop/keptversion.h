#pragma once

#include "workshop/publisher.h"
#include "workshop/publishing.h"

namespace shixi::workshop
{

// A copy of what a publisher published last of a set, without media, and of what was decided on it by then
// (docs/formats/publisher.md). Empty where there is none that can be read: then nothing can be compared.
[[nodiscard]] std::optional<LastVersion>
keptVersion(const PublisherFolder &folder, const Publisher &publisher, const SetId &set);

// As it was published. Throws Error{Io}.
void keepVersion(const PublisherFolder &folder,
                 const questions::Manifest &manifest,
                 const questions::QuestionSet &set,
                 const QByteArray &decided);

} // namespace shixi::workshop
