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
    QString learnerPath;
    QSize size = {}; // of the window
    QString file = {}; // of a set, to be looked at first; empty: none
    const QElapsedTimer *traceSince = nullptr; // since the program was started
};

// Runs the program for a learner until it is left. Where a backup is to take the place of the learner's file, or other
// sets are there to learn from, everything is closed and it begins anew: nobody holds a file in between. The status to
// end with.
int runUntilLeft(const Run &run, DeviceFile &device, const Clock &clock);

} // namespace shixi::app
