#pragma once

#include "app/program.h"

#include <functional>

namespace shixi::app
{

// Several people at one machine: two on one screen, the relay test.
void visitMeetings(Program &program, const std::function<void(const QString &name)> &stop);

} // namespace shixi::app
