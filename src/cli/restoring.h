#pragma once

#include <QString>

#include <functional>

namespace shixi::cli
{

// Puts a copy of the learner file `source` in the place of `target`. The copy is proved with `prove` before anything is
// touched; the former file is kept beside it. Says under what name; nothing where there was none. Throws Error.
QString
restoreLearnerFile(const QString &target, const QString &source, const std::function<void(const QString &copy)> &prove);

// Throws Error where there is no such file, it is no file, or it is empty.
void requireFile(const QString &path);

} // namespace shixi::cli
