#include "cli/sets.h"

#include "cli/commands.h"
#include "library/library.h"
#include "packs/jsonwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

namespace shixi::cli
{

namespace
{

struct SetsOptions {
    LibraryOptions library;
    std::string id; // of the one meant
    bool json = false;
};

QString folderOfTheApp()
{
    QCoreApplication::setApplicationName(QStringLiteral("shixi")); // as in src/app/main.cpp
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/library");
}

// There is a list, or nothing but what a library leaves that was stopped before its first one.
bool isLibraryOrEmpty(const QString &folder)
{
    static const QRegularExpression pack(QStringLiteral("^[0-9a-f]{64}\\.shixi"));
    const auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    const QStringList there = QDir(folder).entryList(everything);
    if (there.contains(QStringLiteral("library.json")) || there.contains(QStringLiteral("library.json.damaged"))) {
        return true;
    }
    const auto isOurs = [](const QString &name) {
        return name == QStringLiteral("sets") || name == QStringLiteral("notes")
            || name.startsWith(QStringLiteral("library."));
    };
    const QStringList packs = QDir(folder + QStringLiteral("/sets")).entryList(everything);
    return std::ranges::all_of(there, isOurs) && std::ranges::all_of(packs, [](const QString &name) {
               return pack.match(name).hasMatch();
           });
}

// Looking into a folder that is not there makes none.
std::vector<library::Shelved> shelvedIn(const QString &folder)
{
    return QFileInfo::exists(folder) ? library::Library(folder).sets() : std::vector<library::Shelved>();
}

QByteArray jsonOfShelved(const library::Shelved &set)
{
    packs::JsonWriter writer;
    writer.text("id", QString::fromStdString(set.id.value)).number("version", set.version);
    writer.text("title", set.title).text("publisher", set.publisher).text("published", set.published);
    writer.boolean("signed", set.key.has_value());
    if (set.key) {
        writer.text("key", QString::fromLatin1(set.key->toText()));
    }
    writer.text("sha256", QString::fromLatin1(set.sha256));
    writer.boolean("shares", set.shares);
    return writer.textUnlessEmpty("former", QString::fromLatin1(set.former)).line();
}

// A publisher's words stay on their line.
QString lineOfShelved(const library::Shelved &set, const Console &console)
{
    QStringList parts{set.title.simplified(),
                      console.either("version %1", "第 %1 版").arg(set.version),
                      set.publisher.simplified(),
                      set.published,
                      set.key ? console.either("signed", "已签名")
                              : console.either("not signed (自用)", "没有签名，自用")};
    if (!set.former.isEmpty()) {
        parts << console.either("can be rolled back", "可退回上一版");
    }
    if (set.shares) {
        parts << console.either("shares memory with other sets", "与其他题库共用记忆");
    }
    parts.removeAll(QString());
    return QString::fromStdString(set.id.value) + console.either(": ", "：") + parts.join(console.either(", ", "，"));
}

Exit runSets(const SetsOptions &options, Console &console)
{
    const QString folder = libraryFolder(options.library);
    const std::vector<library::Shelved> sets = shelvedIn(folder);
    if (options.json) {
        std::vector<QByteArray> lines;
        std::ranges::transform(sets, std::back_inserter(lines), jsonOfShelved);
        console.line(packs::JsonWriter().text("library", folder).raw("sets", packs::jsonArray(lines)).line());
    } else if (sets.empty()) {
        console.line(console.either("no sets are installed in %1", "%1 里没有安装题库").arg(folder));
    }
    for (const library::Shelved &set : sets) {
        if (!options.json) {
            console.line(lineOfShelved(set, console));
        }
    }
    console.flush();
    return Exit::Done;
}

[[noreturn]] void refuseSet(const QString &folder, const char *rule, const std::string &id)
{
    throw Error(ErrorCode::InvalidInput, folder.toStdString() + ": " + rule + ": " + id);
}

library::Shelved meantIn(const QString &folder, const std::string &id)
{
    const std::vector<library::Shelved> sets = shelvedIn(folder);
    const auto found = std::ranges::find(sets, SetId{id}, &library::Shelved::id);
    if (found == sets.end()) {
        refuseSet(folder, "library.not-there", id);
    }
    return *found;
}

Exit runUninstall(const SetsOptions &options, Console &console)
{
    const QString folder = libraryFolder(options.library);
    const library::Shelved set = meantIn(folder, options.id);
    library::Library(folder).uninstall(set.id);
    console.line(console
                     .either("%1: uninstalled; what learners know of it stays in their files",
                             "%1：已卸载；学习者的记录仍在各自的文件里")
                     .arg(QString::fromStdString(options.id)));
    console.flush();
    return Exit::Done;
}

Exit runRollback(const SetsOptions &options, Console &console)
{
    const QString folder = libraryFolder(options.library);
    if (meantIn(folder, options.id).former.isEmpty()) {
        refuseSet(folder, "library.no-former", options.id);
    }
    library::Library(folder).rollBack({options.id});
    console.line(console.either("%1: version %2 holds again", "%1：已退回第 %2 版")
                     .arg(QString::fromStdString(options.id))
                     .arg(meantIn(folder, options.id).version));
    console.flush();
    return Exit::Done;
}

void addSetCommand(CLI::App &app,
                   Chosen &chosen,
                   const char *name,
                   const char *description,
                   Exit (*work)(const SetsOptions &, Console &))
{
    CLI::App *command = app.add_subcommand(name, description);
    const auto options = std::make_shared<SetsOptions>();
    if (work == runSets) {
        command->add_flag("--json", options->json, "one JSON object");
    } else {
        command->add_option("id", options->id, "the set's id, as `sets` lists it")->required()->type_name("ID");
    }
    addLibraryOption(*command, options->library);
    command->callback([options, &chosen, work] {
        chosen.run = [options, work](Console &console) {
            return work(*options, console);
        };
    });
}

} // namespace

void addLibraryOption(CLI::App &command, LibraryOptions &options)
{
    command
        .add_option("--library",
                    options.folder,
                    "the folder with the sets of this device; if left out that of the app, "
                        + folderOfTheApp().toStdString() + " (an app started with --data FOLDER: FOLDER/library)")
        ->type_name("DIR");
}

QString libraryFolder(const LibraryOptions &options)
{
    const QString folder = options.folder.empty() ? folderOfTheApp() : QFile::decodeName(options.folder.c_str());
    if (!isLibraryOrEmpty(folder)) {
        throw Error(ErrorCode::InvalidInput, folder.toStdString() + ": library.no-library");
    }
    return folder;
}

void addSets(CLI::App &app, Chosen &chosen)
{
    addSetCommand(app, chosen, "sets", "the sets installed on this device", runSets);
    addSetCommand(app, chosen, "uninstall", "takes a set off this device", runUninstall);
    addSetCommand(
        app, chosen, "rollback", "puts the former version of a set in the place of the one that holds", runRollback);
}

} // namespace shixi::cli
