#include "cli/commands.h"
#include "cli/material.h"
#include "cli/words.h"
#include "questions/assembly/ranking.h"
#include "workshop/workshop.h"

#include <QFile>

namespace shixi::cli
{

namespace
{

struct DraftOptions {
    Source source;
    std::string from;
    std::vector<std::string> confirm;
    std::string folder;
};

questions::identity::Confirmation confirmationOf(const std::vector<std::string> &words)
{
    questions::identity::Confirmation confirmation;
    for (const std::string &word : words) {
        confirmation.given = true;
        confirmation.all = confirmation.all || word == "all";
        if (word != "all" && word != "none") {
            confirmation.facts.insert(word);
        }
    }
    return confirmation;
}

std::string faultOf(const std::string &word)
{
    const bool id = word.size() == 16 && word.find_first_not_of("0123456789abcdef") == std::string::npos;
    return id || word == "all" || word == "none" ? std::string() : "not all, none or the id of a fact: " + word;
}

// How many facts of each level have a question: the rest are named by `check`, with the reason.
void sayCoverage(const questions::QuestionSet &set, Console &console)
{
    for (const auto &[level, coverage] : questions::coverageOf(set)) {
        console.line(console.either("%1: %2 of %3 facts with a question", "%1：%3 条事实中 %2 条有题")
                         .arg(levelName(level, console))
                         .arg(coverage.asked)
                         .arg(coverage.facts));
    }
}

void sayWritten(const QString &folder, const questions::QuestionSet &set, Console &console)
{
    console.line(console.either("%1: %2 facts, %3 cards, %4 questions", "%1：%2 条事实，%3 条记忆，%4 道题")
                     .arg(folder)
                     .arg(set.facts().size())
                     .arg(set.cards().size())
                     .arg(set.questions().size()));
    sayCoverage(set, console);
    console.flush();
}

Exit runDraft(const DraftOptions &options, Console &console)
{
    Material material = load(options.source, Wanted::Everything);
    const QString folder = QFile::decodeName(options.folder.c_str());
    const std::vector<Finding> decided = workshop::writeDraft(material.set, folder);
    sayWritten(folder, material.set, console);
    const Exit drafted = reportFindings(material, console);
    const Exit kept = reportFindings({{}, {}, decided, folder}, console);
    return drafted == Exit::Done ? kept : drafted;
}

// What is found is said before the folder is written, so that it is also said where that is refused.
Exit runCorrection(const DraftOptions &options, Console &console)
{
    const QString folder = QFile::decodeName(options.folder.c_str());
    const workshop::OldSet old = workshop::readOldSet(QFile::decodeName(options.from.c_str()));
    const knowledge::Article article = articleOf(options.source);
    const Data data = dataOf(options.source);
    const workshop::CarriedDraft draft =
        workshop::draftFrom(old, article, confirmationOf(options.confirm), data.bench(options.source));
    Exit exit = reportFindings({{}, {}, old.findings, old.folder}, console);
    const Exit drafted = reportFindings({{}, {}, draft.findings, folder}, console);
    const std::vector<Finding> decided = workshop::writeDraft(draft, folder, old);
    sayWritten(folder, draft.set, console);
    for (const Exit other : {drafted, reportFindings({{}, {}, decided, folder}, console)}) {
        exit = exit == Exit::Done ? other : exit;
    }
    return exit;
}

} // namespace

void addDraft(CLI::App &app, Chosen &chosen)
{
    CLI::App *command =
        app.add_subcommand("draft", "writes a set folder to be reviewed; decisions already there are kept");
    const auto options = std::make_shared<DraftOptions>();
    addSource(*command, options->source);
    addAsking(*command, options->source);
    CLI::Option *from =
        command->add_option("--from", options->from, "the set this article corrects: its ids are carried on")
            ->type_name("OLDSET");
    command
        ->add_option("--confirm",
                     options->confirm,
                     "which of the proposed continuations hold: all, none or the ids of old facts")
        ->delimiter(',')
        ->needs(from)
        ->type_name("all|none|IDS")
        ->check(faultOf);
    command->add_option("-o,--output", options->folder, "the folder to write")->required()->type_name("FOLDER");
    command->callback([options, &chosen] {
        chosen.run = [options](Console &console) {
            return options->from.empty() ? runDraft(*options, console) : runCorrection(*options, console);
        };
    });
}

} // namespace shixi::cli
