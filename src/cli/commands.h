#pragma once

#include "cli/console.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <functional>

namespace shixi::cli
{

// What the command line chose to do.
struct Chosen {
    std::function<Exit(Console &)> run;
};

// Each adds its command and, when that is given, says what to run.
void addFacts(CLI::App &app, Chosen &chosen);
void addQuestions(CLI::App &app, Chosen &chosen);
void addDraft(CLI::App &app, Chosen &chosen);
void addCheck(CLI::App &app, Chosen &chosen);
void addCorrections(CLI::App &app, Chosen &chosen);
void addFsrs(CLI::App &app, Chosen &chosen);
void addOptimize(CLI::App &fsrs, Chosen &chosen); // below the command above
void addSimulate(CLI::App &fsrs, Chosen &chosen); // the same
void addLearner(CLI::App &app, Chosen &chosen);
void addQuiz(CLI::App &app, Chosen &chosen);
void addKeygen(CLI::App &app, Chosen &chosen);
void addPublisher(CLI::App &app, Chosen &chosen);
void addPublish(CLI::App &app, Chosen &chosen);
void addSign(CLI::App &app, Chosen &chosen);
void addVerify(CLI::App &app, Chosen &chosen);
void addInspect(CLI::App &app, Chosen &chosen);
void addInstall(CLI::App &app, Chosen &chosen);
void addSets(CLI::App &app, Chosen &chosen);
void addWithdraw(CLI::App &app, Chosen &chosen);

} // namespace shixi::cli
