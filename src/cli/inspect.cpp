#include "cli/commands.h"
#include "cli/material.h"
#include "cli/notes.h"
#include "cli/packlines.h"
#include "cli/words.h"
#include "workshop/publishing.h"
#include "workshop/withdrawing.h"

#include <QFile>

#include <map>

namespace shixi::cli
{

namespace
{

struct InspectOptions {
    std::string source;
    bool json = false;
};

template<class Word>
using Counts = std::map<Word, qint64>; // in the order of core/kinds.h

struct Tally {
    Counts<Kind> kinds; // of facts
    Counts<Level> levels; // the same
    Counts<QuestionType> types; // of questions
};

Tally tallyOf(const questions::QuestionSet &set)
{
    Tally tally;
    for (const knowledge::Fact &fact : set.facts()) {
        ++tally.kinds[fact.kind];
        ++tally.levels[fact.level];
    }
    for (const questions::Question &question : set.questions()) {
        ++tally.types[question.type];
    }
    return tally;
}

template<class Word>
QString listed(const Counts<Word> &counts, QString (*name)(Word, const Console &), const Console &console)
{
    QStringList parts;
    for (const auto &[word, count] : counts) {
        parts << QStringLiteral("%1 %2").arg(name(word, console)).arg(count);
    }
    return parts.join(console.either(", ", "，"));
}

template<class Word>
QByteArray jsonOfCounts(const Counts<Word> &counts)
{
    packs::JsonWriter writer;
    for (const auto &[word, count] : counts) {
        writer.number(std::string(wireName(word)).c_str(), count);
    }
    return writer.line();
}

bool isMedium(const packs::PackMember &member)
{
    return member.name.startsWith(QStringLiteral("media/"));
}

qint64 mediaIn(const workshop::Inspected &inspected)
{
    return std::count_if(inspected.members.begin(), inspected.members.end(), isMedium);
}

void printContents(const workshop::Inspected &inspected, Console &console)
{
    const Tally tally = tallyOf(inspected.set);
    console.line(console.either("texts: %1", "文章：%1").arg(inspected.set.articles().size()));
    console.line(console.either("facts: %1 (%2)", "事实：%1（%2）")
                     .arg(inspected.set.facts().size())
                     .arg(listed(tally.levels, levelName, console)));
    console.line(QStringLiteral("  ") + listed(tally.kinds, kindName, console));
    console.line(console.either("cards: %1", "记忆：%1").arg(inspected.set.cards().size()));
    console.line(console.either("questions: %1 (%2)", "题目：%1（%2）")
                     .arg(inspected.set.questions().size())
                     .arg(listed(tally.types, typeName, console)));
    console.line(console.either("pictures and sounds: %1", "图片和声音：%1").arg(mediaIn(inspected)));
    if (inspected.decisions) {
        console.line(console
                         .either("reviewed: %1 accepted, %2 edited, %3 rejected, %4 undecided",
                                 "审定：接受 %1，修改 %2，删去 %3，未定 %4")
                         .arg(inspected.decisions->accepted)
                         .arg(inspected.decisions->edited)
                         .arg(inspected.decisions->rejected)
                         .arg(inspected.decisions->undecided));
    }
}

void printInspected(const workshop::Inspected &inspected, Console &console)
{
    printHead(inspected.set.manifest(), inspected.keys ? &*inspected.keys : nullptr, console);
    printContents(inspected, console);
    console.line(console.either("files, in bytes:", "文件（字节）："));
    for (const packs::PackMember &member : inspected.members) {
        console.line(QStringLiteral("%1  %2").arg(member.size, 12).arg(member.name));
    }
}

QByteArray jsonOfMember(const packs::PackMember &member)
{
    packs::JsonWriter writer;
    writer.text("name", member.name).number("size", member.size);
    return writer.textUnlessEmpty("sha256", QString::fromLatin1(member.sha256)).line();
}

void printInspectedJson(const workshop::Inspected &inspected, Console &console)
{
    const Tally tally = tallyOf(inspected.set);
    packs::JsonWriter writer;
    writeHead(writer, inspected.set.manifest(), inspected.keys ? &*inspected.keys : nullptr);
    writer.textUnlessEmpty("sha256", QString::fromLatin1(inspected.sha256));
    writer.number("texts", static_cast<qint64>(inspected.set.articles().size()));
    writer.number("facts", static_cast<qint64>(inspected.set.facts().size()));
    writer.number("cards", static_cast<qint64>(inspected.set.cards().size()));
    writer.number("questions", static_cast<qint64>(inspected.set.questions().size()));
    writer.number("media", mediaIn(inspected));
    writer.raw("kinds", jsonOfCounts(tally.kinds)).raw("levels", jsonOfCounts(tally.levels));
    writer.raw("types", jsonOfCounts(tally.types));
    if (const auto &decisions = inspected.decisions) {
        packs::JsonWriter counts;
        counts.number("accepted", decisions->accepted).number("edited", decisions->edited);
        counts.number("rejected", decisions->rejected).number("undecided", decisions->undecided);
        writer.raw("decisions", counts.line());
    }
    std::vector<QByteArray> members;
    for (const packs::PackMember &member : inspected.members) {
        members.push_back(jsonOfMember(member));
    }
    console.line(writer.raw("members", packs::jsonArray(members)).line());
}

Exit runInspect(const InspectOptions &options, Console &console)
{
    const QString path = QFile::decodeName(options.source.c_str());
    if (workshop::isNoteFile(path)) {
        return inspectNote(path, options.json, console);
    }
    const workshop::Inspected inspected = workshop::inspect(path);
    if (options.json) {
        printInspectedJson(inspected, console);
    } else {
        printInspected(inspected, console);
    }
    console.flush();
    return reportFindings({{}, {}, inspected.findings, path}, console);
}

} // namespace

void addInspect(CLI::App &app, Chosen &chosen)
{
    CLI::App *command =
        app.add_subcommand("inspect", "what is in a pack, a set folder or a withdrawal note, and whose it is");
    const auto options = std::make_shared<InspectOptions>();
    command->add_option("source", options->source, "the pack, folder or note")
        ->required()
        ->type_name("SET.shixi|FOLDER|NOTE.txt");
    command->add_flag("--json", options->json, "one JSON object");
    command->callback([options, &chosen] {
        chosen.run = [options](Console &console) {
            return runInspect(*options, console);
        };
    });
}

} // namespace shixi::cli
