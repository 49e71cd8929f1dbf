#pragma once

#include "learner/memoryviews.h"

#include <QString>

#include <functional>

namespace shixi::learner
{

// Puts a copy of the learner file `source` in the place of `target`. The copy is proved with `prove` before anything is
// touched; the former file is kept beside it. Says under what name; nothing where there was none. Throws Error.
QString
restoreLearnerFile(const QString &target, const QString &source, const std::function<void(const QString &copy)> &prove);

// Throws Error where the copy cannot be learnt from; `source` is what it is a copy of, for the message. An older file
// is brought up to date, its caches are worked out anew.
void proveSound(const QString &copy, const QString &source, const RulesOfDay &rules);

// A copy of `source` in `folder`, proved; its path. Throws Error.
[[nodiscard]] QString provenCopy(const QString &source, const QString &folder, const RulesOfDay &rules);

// Throws Error where there is no such file, it is no file, or it is empty.
void requireFile(const QString &path);

} // namespace shixi::learner
