#pragma once

#include "viewmodels/app.h"

#include <functional>

namespace shixi::app
{

// Goes through the introduction, elder mode and its home, and stops at everything that can be seen. Leaves the learner
// with everything to learn and nothing answered.
void visitFirstRun(App &app, const std::function<void(const QString &name)> &stop);

} // namespace shixi::app
