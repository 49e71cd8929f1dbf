#pragma once

#include "workshop/publisher.h"
#include "workshop/withdrawing.h"

namespace shixi::workshop
{

// A withdrawal note signed with the key of a publisher. Its number is noted in the folder before. Nothing is noted
// where a finding is an error. Throws Error: note.number-used; pack.password; as PublisherFolder does.
[[nodiscard]] Withdrawn withdrawAs(const PublisherFolder &folder,
                                   const questions::QuestionSet &set,
                                   const Withdrawing &what,
                                   const QString &password);

} // namespace shixi::workshop
