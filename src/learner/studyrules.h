#pragma once

#include "study/rules.h"

#include <QByteArray>

namespace shixi::learner
{

// The numbers of content/rules/study.json. A key left out keeps its default; a word of ours with a value that cannot
// be, or a key that is none of ours, throws Error{InvalidInput}.
[[nodiscard]] study::Rules parseStudyRules(const QByteArray &json);

// Those compiled in.
[[nodiscard]] study::Rules builtInStudyRules();

} // namespace shixi::learner
