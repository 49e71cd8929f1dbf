#pragma once

#include "viewmodels/app.h"

#include <functional>

namespace shixi::app
{

// The text as it is read: with what is due underlined, with every fact underlined, and one fact looked at.
void visitStudy(App &app, const std::function<void(const QString &name)> &stop);

} // namespace shixi::app
