#include "cli/commands.h"
#include "cli/material.h"
#include "workshop/incomingnotes.h"

#include <QFile>

namespace shixi::cli
{

namespace
{

struct CorrectionsOptions {
    std::string draft;
    std::vector<std::string> files;
};

Exit runCorrections(const CorrectionsOptions &options, Console &console)
{
    const QString draft = QFile::decodeName(options.draft.c_str());
    QStringList files;
    for (const std::string &file : options.files) {
        files.append(QFile::decodeName(file.c_str()));
    }
    const workshop::TakenNotes taken = workshop::takeNotes(draft, files);
    for (const Finding &finding : taken.findings) {
        console.report(finding, {});
    }
    console.line(console.either("%1: %2 notes added, %3 were there already", "%1：新增 %2 条纠错，%3 条原已收入")
                     .arg(draft)
                     .arg(taken.added)
                     .arg(taken.known));
    console.flush();
    return exitFor(taken.findings);
}

} // namespace

void addCorrections(CLI::App &app, Chosen &chosen)
{
    CLI::App *command = app.add_subcommand("corrections", "takes correction notes that members sent into a draft");
    const auto options = std::make_shared<CorrectionsOptions>();
    command->add_option("draft", options->draft, "the folder of the draft")->required()->type_name("DRAFT");
    command->add_option("files", options->files, "what members sent")->required()->type_name("FILE");
    command->callback([options, &chosen] {
        chosen.run = [options](Console &console) {
            return runCorrections(*options, console);
        };
    });
}

} // namespace shixi::cli
