#pragma once

#include "app/program.h"

#include <QString>

#include <functional>

namespace shixi::app
{

// An exam to come: on Me, its sheet, on Today and on the home of elder mode; far away, too close for everything, and in
// its final review. Leaves none behind.
void visitExam(Program &program, const std::function<void(const QString &name)> &stop);

} // namespace shixi::app
