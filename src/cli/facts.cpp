#include "cli/commands.h"
#include "cli/material.h"
#include "cli/words.h"
#include "packs/folder.h"

namespace shixi::cli
{

namespace
{

struct FactsOptions {
    Source source;
    bool lines = false;
    bool doubtful = false;
};

void printFact(const knowledge::Fact &fact, int number, bool isDoubtful, Console &console)
{
    const QString doubt = isDoubtful ? console.either(" · doubtful", " · 存疑") : QString();
    console.line(QStringLiteral("%1. [%2 · %3%4] %5")
                     .arg(number)
                     .arg(levelName(fact.level, console), kindName(fact.kind, console), doubt, fact.answer));
    if (fact.subject != fact.answer) {
        console.line(QStringLiteral("   %1").arg(fact.subject));
    }
    const QString section = fact.section.isEmpty() ? QString() : console.either("  (%1)", "（%1）").arg(fact.section);
    console.line(QStringLiteral("   > %1%2").arg(QString(fact.evidence.quote).replace(u'\n', u' '), section));
}

Exit runFacts(const FactsOptions &options, Console &console)
{
    const Material material = load(options.source, Wanted::Facts);
    static const std::vector<knowledge::Fact> none;
    packs::LineWriter writer(material.set);
    int number = 0;
    for (const auto *facts : {&material.set.facts(), options.doubtful ? &material.doubtful : &none}) {
        for (const knowledge::Fact &fact : *facts) {
            ++number;
            if (options.lines) {
                console.line(writer.line(fact));
            } else {
                printFact(fact, number, facts == &material.doubtful, console);
            }
        }
    }
    console.flush();
    return reportFindings(material, console);
}

} // namespace

void addFacts(CLI::App &app, Chosen &chosen)
{
    CLI::App *command = app.add_subcommand("facts", "what can be learnt from an article or a set, each with its place");
    const auto options = std::make_shared<FactsOptions>();
    addSource(*command, options->source);
    command->add_flag("--jsonl", options->lines, "one JSON object a line");
    command->add_flag("--doubtful", options->doubtful, "then those the rules are not sure of");
    command->callback([options, &chosen] {
        chosen.run = [options](Console &console) {
            return runFacts(*options, console);
        };
    });
}

} // namespace shixi::cli
