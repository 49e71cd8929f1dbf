#pragma once

#include "app/devicefile.h"
#include "core/clock.h"

#include <QElapsedTimer>
#include <QSize>
#include <QString>

namespace shixi::app
{

// What is asked of a run.
struct Run {
    QString dataFolder; // of the device: the learners and what they share
    QSize size = {}; // of the window
    QString file = {}; // of a set, to be looked at first; empty: none
    const QElapsedTimer *traceSince = nullptr; // since the program was started
};

// Runs the program for the learners of a device until it is left. Where a backup is to take the place of a learner's
// file, other sets are there to learn from or somebody else is to learn, everything is closed and it begins anew:
// nobody holds a file in between. The status to end with. Throws Error{InUse} where a program runs on that folder.
int runUntilLeft(const Run &run, DeviceFile &device, const Clock &clock);

} // namespace shixi::app
