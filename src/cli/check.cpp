#include "cli/commands.h"
#include "cli/material.h"
#include "packs/folder.h"
#include "packs/jsonwriter.h"
#include "workshop/workshop.h"

#include <algorithm>

namespace shixi::cli
{

namespace
{

struct CheckOptions {
    Source source;
    bool json = false;
};

const char *severityOf(const Finding &finding)
{
    switch (finding.severity) {
    case Severity::Note:
        return "note";
    case Severity::Warning:
        return "warning";
    case Severity::Error:
        break;
    }
    return "error";
}

QByteArray jsonOf(const Finding &finding, const Console &console)
{
    packs::JsonWriter writer;
    QStringList arguments;
    for (const std::string &argument : finding.arguments) {
        arguments.append(QString::fromStdString(argument));
    }
    writer.text("rule", QString::fromStdString(finding.rule)).text("place", QString::fromStdString(finding.place));
    writer.text("severity", QString::fromLatin1(severityOf(finding))).texts("arguments", arguments);
    return writer.text("text", messages::sentence(finding, console.language())).line();
}

void printJson(const Material &material, Console &console)
{
    std::vector<QByteArray> findings;
    for (const Finding &finding : material.findings) {
        findings.push_back(jsonOf(finding, console));
    }
    packs::JsonWriter writer;
    writer.boolean("ok", exitFor(material.findings) == Exit::Done);
    writer.number("facts", static_cast<qint64>(material.set.facts().size()));
    writer.number("cards", static_cast<qint64>(material.set.cards().size()));
    writer.number("questions", static_cast<qint64>(material.set.questions().size()));
    console.line(writer.raw("findings", packs::jsonArray(findings)).line());
}

void printList(const Material &material, Console &console)
{
    for (const Finding &finding : material.findings) {
        console.line(console.lineOf(finding, material.folder));
    }
    const auto errors = std::count_if(material.findings.begin(), material.findings.end(), [](const Finding &finding) {
        return finding.severity == Severity::Error;
    });
    console.line(console
                     .either("%1: %2 facts, %3 cards, %4 questions; %5 errors, %6 other findings",
                             "%1：%2 条事实，%3 条记忆，%4 道题；%5 处错误，%6 处其他提示")
                     .arg(material.folder)
                     .arg(material.set.facts().size())
                     .arg(material.set.cards().size())
                     .arg(material.set.questions().size())
                     .arg(errors)
                     .arg(material.findings.size() - static_cast<std::size_t>(errors)));
}

Exit runCheck(const CheckOptions &options, Console &console)
{
    Material material = load(options.source, Wanted::Everything);
    // A set was judged when it was read, with the lines of its files; an article's draft has none yet.
    if (!workshop::isSetFolder(material.folder)) {
        const std::vector<Finding> more = packs::validate(material.set);
        material.findings.insert(material.findings.end(), more.begin(), more.end());
    }
    if (options.json) {
        printJson(material, console);
    } else {
        printList(material, console);
    }
    console.flush();
    return exitFor(material.findings);
}

} // namespace

void addCheck(CLI::App &app, Chosen &chosen)
{
    CLI::App *command = app.add_subcommand("check", "holds a set, a draft or an article against every rule");
    const auto options = std::make_shared<CheckOptions>();
    addSource(*command, options->source);
    command->add_flag("--json", options->json, "one JSON object");
    command->callback([options, &chosen] {
        chosen.run = [options](Console &console) {
            return runCheck(*options, console);
        };
    });
}

} // namespace shixi::cli
