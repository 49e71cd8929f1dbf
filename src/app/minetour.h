#pragma once

#include "viewmodels/app.h"

#include <functional>

namespace shixi::app
{

// On the learner's own page: everything that can be seen of backing up, restoring and what goes wrong there. Leaves no
// file behind.
void visitData(App &app, const std::function<void(const QString &name)> &stop);

// The sets there are, and one that is added, updated, and offered by somebody else. Takes it away again.
void visitSets(App &app, const std::function<void(const QString &name)> &stop);

// A draft that is published the first time and the second. Leaves no file behind.
void visitPublishing(App &app, const std::function<void(const QString &name)> &stop);

// A published set of which one question is taken back and one corrected. Leaves no file behind.
void visitWithdrawing(App &app, const std::function<void(const QString &name)> &stop);

// What can be said there of how it is decided when something is asked again. Leaves it as it was.
void visitMemory(App &app, learner::Learner &learner, const std::function<void(const QString &name)> &stop);

// How fast and how firmly: worked out, stopped, tried, and the days of the week.
void visitPace(App &app, const std::function<void(const QString &name)> &stop);

} // namespace shixi::app
