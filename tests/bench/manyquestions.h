#pragma once

#include <QString>

namespace shixi::bench
{

// A signed pack of ten thousand questions: the built-in set again and again under other ids. False where it cannot be
// written.
[[nodiscard]] bool writePackOfManyQuestions(const QString &path);

} // namespace shixi::bench
