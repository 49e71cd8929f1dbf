#pragma once

#include <QSize>
#include <QString>

#include <optional>

namespace shixi::app
{

// All: every size, text size, theme and language. Few: a phone and a desktop, light, in Chinese.
enum class Shots { All, Few };

// What the command line asks for.
struct Options {
    QString dataFolder; // empty: where the system keeps such data
    QString file; // of a set, to be looked at; empty: none
    QString shotsFolder; // write pictures there and end
    Shots shots = Shots::All;
    std::optional<qint64> startMs; // the clock starts here
    QSize size; // of the window; empty: as it was left
    bool selfTest = false;
    bool gallery = false; // of the controls, instead of the program
    bool trace = false;

    // A learner in memory, a clock that stands still and no screen.
    [[nodiscard]] bool onMadeUpData() const { return selfTest || !shotsFolder.isEmpty(); }
};

// Prints and ends the program for --help, --version (0) and wrong usage (2). Needs no screen. No application object may
// come and go before the one with windows: with the first to end, Qt forgets how windows are told to screen readers.
[[nodiscard]] Options readOptions(int &argc, char **argv);

} // namespace shixi::app
