#pragma once

#include "app/program.h"

#include <functional>

namespace shixi::app
{

// Searching, from nothing typed to nothing found. The study place is shown.
void visitSearch(Program &program, const std::function<void(const QString &name)> &stop);

} // namespace shixi::app
