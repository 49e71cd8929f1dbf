#pragma once

#include "app/program.h"

#include <functional>

namespace shixi::app
{

// A second learner on the device: the names, a PIN, somebody new, a session that was somebody else's. Takes it away
// again.
void visitPeople(Program &program, const std::function<void(const QString &name)> &stop);

} // namespace shixi::app
