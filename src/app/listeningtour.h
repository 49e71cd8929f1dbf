#pragma once

#include "app/program.h"

#include <functional>

namespace shixi::app
{

// Listening: the choice, a question, the answer and the end, without a voice.
void visitListening(Program &program, const std::function<void(const QString &name)> &stop);

} // namespace shixi::app
