#include "cli/commands.h"
#include "cli/material.h"
#include "workshop/workshop.h"

#include <QFile>

namespace shixi::cli
{

namespace
{

struct DraftOptions {
    Source source;
    std::string folder;
};

Exit runDraft(const DraftOptions &options, Console &console)
{
    const Material material = load(options.source, Wanted::Everything);
    const QString folder = QFile::decodeName(options.folder.c_str());
    workshop::writeDraft(material.set, folder);
    console.line(console.either("%1: %2 facts, %3 cards, %4 questions", "%1：%2 条事实，%3 条记忆，%4 道题")
                     .arg(folder)
                     .arg(material.set.facts().size())
                     .arg(material.set.cards().size())
                     .arg(material.set.questions().size()));
    console.flush();
    return reportFindings(material, console);
}

} // namespace

void addDraft(CLI::App &app, Chosen &chosen)
{
    CLI::App *command =
        app.add_subcommand("draft", "writes a set folder to be reviewed; decisions already there are kept");
    const auto options = std::make_shared<DraftOptions>();
    addSource(*command, options->source);
    command->add_option("-o,--output", options->folder, "the folder to write")->required()->type_name("FOLDER");
    command->callback([options, &chosen] {
        chosen.run = [options](Console &console) {
            return runDraft(*options, console);
        };
    });
}

} // namespace shixi::cli
