#pragma once

#include "app/program.h"

#include <functional>

namespace shixi::app
{

// A mock exam: offered, worked on, left, handed in and looked through.
void visitPaper(Program &program, const std::function<void(const QString &name)> &stop);

} // namespace shixi::app
