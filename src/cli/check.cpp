#include "cli/commands.h"
#include "cli/material.h"
#include "core/clock.h"
#include "packs/folder.h"
#include "packs/jsonwriter.h"
#include "workshop/incomingnotes.h"
#include "workshop/workshop.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace shixi::cli
{

namespace
{

struct CheckOptions {
    Source source;
    bool json = false;
    bool fix = false;
};

// What is wrong, and how it can be put right where that is safe.
using Checked = std::vector<questions::ItemFinding>;

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

QByteArray jsonOf(const questions::ItemFix &fix)
{
    packs::JsonWriter writer;
    writer.text("field", fix.field).textUnlessEmpty("option", fix.optionId);
    return writer.text("before", fix.before).text("after", fix.after).line();
}

QByteArray jsonOf(const questions::ItemFinding &checked, const Console &console)
{
    const Finding &finding = checked.finding;
    packs::JsonWriter writer;
    QStringList arguments;
    for (const std::string &argument : finding.arguments) {
        arguments.append(QString::fromStdString(argument));
    }
    writer.text("rule", QString::fromStdString(finding.rule)).text("place", QString::fromStdString(finding.place));
    writer.text("severity", QString::fromLatin1(severityOf(finding))).texts("arguments", arguments);
    writer.text("text", messages::sentence(finding, console.language()));
    return checked.fix ? writer.raw("fix", jsonOf(*checked.fix)).line() : writer.line();
}

void printJson(const Material &material, const Checked &checked, std::optional<int> fixed, Console &console)
{
    std::vector<QByteArray> findings;
    for (const questions::ItemFinding &finding : checked) {
        findings.push_back(jsonOf(finding, console));
    }
    packs::JsonWriter writer;
    writer.boolean("ok", exitFor(material.findings) == Exit::Done);
    writer.number("facts", static_cast<qint64>(material.set.facts().size()));
    writer.number("cards", static_cast<qint64>(material.set.cards().size()));
    writer.number("questions", static_cast<qint64>(material.set.questions().size()));
    if (fixed) {
        writer.number("fixed", *fixed);
    }
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

// A set was judged when it was read, with the lines of its files; an article's draft has none yet.
Checked everythingIn(Material &material)
{
    if (!workshop::isSetFolder(material.folder)) {
        const std::vector<Finding> more = packs::validate(material.set);
        material.findings.insert(material.findings.end(), more.begin(), more.end());
    } else if (QFileInfo(material.folder).isDir()) {
        const std::vector<Finding> open = workshop::openNotes(material.set, material.folder);
        material.findings.insert(material.findings.end(), open.begin(), open.end());
    }
    Checked checked;
    for (const Finding &finding : material.findings) {
        checked.push_back({finding, std::nullopt});
    }
    for (questions::ItemFinding &found : workshop::checkItems(material.set)) {
        material.findings.push_back(found.finding);
        checked.push_back(std::move(found));
    }
    return checked;
}

void sayFixed(int fixed, bool json, Console &console)
{
    if (!json) {
        console.line(console
                         .either("%1 fixed; each is a line in decisions.jsonl",
                                 "改好了 %1 处，每处在 decisions.jsonl 里记了一行")
                         .arg(fixed));
    }
}

Exit runCheck(const CheckOptions &options, Console &console)
{
    int fixed = 0;
    if (options.fix) {
        fixed = workshop::fixItems(QFile::decodeName(options.source.path.c_str()), SystemClock());
        sayFixed(fixed, options.json, console);
    }
    Material material = load(options.source, Wanted::Everything);
    const Checked checked = everythingIn(material);
    if (options.json) {
        printJson(material, checked, options.fix ? std::optional(fixed) : std::nullopt, console);
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
    addAsking(*command, options->source);
    command->add_flag("--json", options->json, "one JSON object");
    command->add_flag("--fix", options->fix, "first makes every safe change in a draft's folder, as decisions");
    command->callback([options, &chosen] {
        chosen.run = [options](Console &console) {
            return runCheck(*options, console);
        };
    });
}

} // namespace shixi::cli
