#pragma once

#include "viewmodels/app.h"

#include <functional>

namespace shixi::app
{

// On the learner's own page: everything that can be seen of backing up, restoring and what goes wrong there. Leaves no
// file behind.
void visitData(App &app, const std::function<void(const QString &name)> &stop);

} // namespace shixi::app
