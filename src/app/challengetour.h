#pragma once

#include "app/program.h"

#include <functional>

namespace shixi::app
{

// A challenge: offered, answered rightly and wrongly, left, out of time, over.
void visitChallenge(Program &program, const std::function<void(const QString &name)> &stop);

} // namespace shixi::app
