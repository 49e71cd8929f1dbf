#include "cli/commands.h"

#include <csignal>
#include <exception>

namespace
{

// Wrong usage is 2 whatever CLI11 calls it; asking for help is none.
int usage(const CLI::App &app, const CLI::ParseError &error)
{
    return app.exit(error) == 0 ? 0 : static_cast<int>(shixi::cli::Exit::Usage);
}

int run(const shixi::cli::Chosen &chosen)
{
    using shixi::cli::Exit;
    shixi::cli::Console console(shixi::cli::languageOfEnvironment());
    try {
        return static_cast<int>(chosen.run(console));
    } catch (const shixi::Error &error) {
        console.report(error);
    } catch (const std::exception &error) {
        console.report(shixi::Error(shixi::ErrorCode::Io, std::string("shixictl: ") + error.what()));
    }
    return static_cast<int>(Exit::BadInput);
}

} // namespace

int main(int argc, char **argv)
{
    // A reader that has seen enough (| head) ends this quietly, even where the parent ignores the signal.
    std::signal(SIGPIPE, SIG_DFL);
    CLI::App app("Shixi on the command line: from an article to facts, questions and sets", "shixictl");
    app.set_version_flag("--version", std::string("shixictl ") + SHIXI_VERSION);
    app.require_subcommand(1);
    shixi::cli::Chosen chosen;
    shixi::cli::addFacts(app, chosen);
    shixi::cli::addQuestions(app, chosen);
    shixi::cli::addDraft(app, chosen);
    shixi::cli::addCheck(app, chosen);
    shixi::cli::addCorrections(app, chosen);
    shixi::cli::addQuiz(app, chosen);
    shixi::cli::addKeygen(app, chosen);
    shixi::cli::addPublish(app, chosen);
    shixi::cli::addPublisher(app, chosen);
    shixi::cli::addSign(app, chosen);
    shixi::cli::addVerify(app, chosen);
    shixi::cli::addInspect(app, chosen);
    shixi::cli::addWithdraw(app, chosen);
    shixi::cli::addInstall(app, chosen);
    shixi::cli::addSets(app, chosen);
    shixi::cli::addFsrs(app, chosen);
    shixi::cli::addLearner(app, chosen);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return usage(app, error);
    }
    return run(chosen);
}
