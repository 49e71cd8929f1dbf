#pragma once

#include "app/program.h"

#include <functional>

namespace shixi::app
{

// A question reported in a round of practice: the reasons, what is said afterwards, and the list on the learner's own
// page. Leaves nothing behind.
void visitReports(Program &program, const std::function<void(const QString &name)> &stop);

} // namespace shixi::app
