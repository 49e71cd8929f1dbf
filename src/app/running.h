#pragma once

#include "app/devicefile.h"
#include "core/clock.h"

#include <QElapsedTimer>

namespace shixi::app
{

// Runs the program for a learner until it is left. Where a backup is to take the place of the learner's file everything
// is closed, the file is replaced, and it begins anew: nobody holds the file in between. The status to end with.
int runUntilLeft(
    const QString &learnerPath, DeviceFile &device, const Clock &clock, QSize size, const QElapsedTimer *traceSince);

} // namespace shixi::app
