#include "cli/commands.h"
#include "cli/notes.h"
#include "cli/packlines.h"
#include "cli/sets.h"
#include "library/library.h"
#include "workshop/publishing.h"
#include "workshop/withdrawing.h"
#include "workshop/workshop.h"

#include <unistd.h>

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace shixi::cli
{

namespace
{

using library::Concern;

struct InstallOptions {
    std::string pack;
    LibraryOptions library;
    bool yes = false;
    bool share = false;
    bool noShare = false;
};

// What is there of the set already, or was.
struct Former {
    int version = 0; // 0: not there
    QString publisher;
};

Former formerOf(const SetId &id, const library::Library &library, const questions::Manifest &builtIn)
{
    const std::vector<library::Shelved> sets = library.sets();
    const auto found = std::ranges::find(sets, id, &library::Shelved::id);
    if (found != sets.end()) {
        return {found->version, found->publisher};
    }
    if (builtIn.id == id) {
        return {builtIn.version, builtIn.publisher};
    }
    const auto owner = library.trust().owners.find(id);
    if (owner != library.trust().owners.end() && owner->second.key) {
        const auto &accepted = library.trust().accepted;
        const auto known = std::ranges::find(accepted, *owner->second.key, &library::Publisher::key);
        return {0, known == accepted.end() ? QString() : known->name};
    }
    return {};
}

Finding findingOf(Concern concern, int version, const Former &former, const Console &console)
{
    const auto finding = [](const char *rule, const QStringList &arguments = {}) {
        Finding said{rule, {}, {}, Severity::Warning};
        for (const QString &argument : arguments) {
            said.arguments.push_back(argument.simplified().toStdString());
        }
        return said;
    };
    switch (concern) {
    case Concern::Unsigned:
        return finding("library.unsigned");
    case Concern::NewPublisher:
        return finding("library.new-publisher");
    case Concern::OtherPublisher:
        return finding("library.other-publisher",
                       {former.publisher.isEmpty() ? console.either("nobody named", "未署名") : former.publisher});
    case Concern::OlderVersion:
        return finding("library.older-version", {QString::number(version), QString::number(former.version)});
    case Concern::SameVersion:
        break;
    }
    return finding("library.same-version", {QString::number(version)});
}

void printChanges(const library::Offer &offer, const Former &former, Console &console)
{
    if (const auto &changes = offer.changes()) {
        sayChanges(former.version, *changes, console);
    } else if (former.version != 0) {
        if (!offer.judgement().isThere) {
            console.line(console
                             .either("version %1, which is installed, is damaged: what changes cannot be told",
                                     "已安装的第 %1 版已损坏，无法比较有什么变化")
                             .arg(former.version));
        }
    } else {
        const questions::QuestionSet &set = offer.pack().set;
        console.line(
            console.either("new here: %1 facts, %2 cards, %3 questions", "新安装：%1 条事实，%2 条记忆，%3 道题")
                .arg(set.facts().size())
                .arg(set.cards().size())
                .arg(set.questions().size()));
    }
}

// What is chosen; else as it was, and of a set that is new what the app proposes.
std::optional<bool>
sharesBy(const InstallOptions &options, const library::Offer &offer, const library::Library &library)
{
    if (options.share || options.noShare) {
        return options.share;
    }
    const auto sets = library.sets();
    const bool isThere = std::ranges::find(sets, offer.pack().head.manifest.id, &library::Shelved::id) != sets.end();
    return isThere ? std::nullopt : std::optional(!offer.shared().empty());
}

void printShared(const library::Offer &offer, Console &console)
{
    for (const library::SharedWith &shared : offer.shared()) {
        console.line(console.either("%1 of its facts are in %2 (%3) too", "其中 %1 条事实在 %2（%3）里也有")
                         .arg(shared.facts)
                         .arg(shared.title.simplified(), QString::fromStdString(shared.id.value)));
    }
}

// What is wrong with the file is said in the words of `verify`.
std::unique_ptr<library::Offer> lookedAt(const library::Library &library, const QString &path)
{
    if (!QFileInfo(path).isFile()) {
        (void)workshop::readPackFile(path);
    }
    try {
        return library.open(path);
    } catch (const Error &) {
        (void)workshop::readPackFile(path);
        throw;
    }
}

bool isSound(const SetId &id, const library::Library &library)
{
    try {
        (void)library.read(id);
        return true;
    } catch (const Error &) {
        return false;
    }
}

bool saysYes(Console &console)
{
    for (;;) {
        console.prompt(console.either("Install it all the same? yes/no: ", "仍要安装吗？是／否："));
        const std::optional<QByteArray> typed = console.readLine();
        const QString answer = typed ? QString::fromUtf8(*typed).trimmed().toLower() : QStringLiteral("no");
        if (answer == QStringLiteral("yes") || answer == QStringLiteral("y") || answer == QStringLiteral("是")) {
            return true;
        }
        if (answer == QStringLiteral("no") || answer == QStringLiteral("n") || answer == QStringLiteral("否")) {
            return false;
        }
    }
}

// Every concern is said, and answered by a person or by --yes.
bool isWanted(const library::Offer &offer, const Former &former, const InstallOptions &options, Console &console)
{
    const QString path = QFile::decodeName(options.pack.c_str());
    const auto &concerns = offer.judgement().concerns;
    for (const Concern concern : concerns) {
        console.report(findingOf(concern, offer.pack().head.manifest.version, former, console), path);
    }
    if (concerns.empty() || options.yes) {
        return true;
    }
    if (isatty(STDIN_FILENO) == 0) {
        throw Error(ErrorCode::InvalidInput, path.toStdString() + ": library.needs-yes");
    }
    return saysYes(console);
}

void printOutdated(const questions::Manifest &taken, const questions::Manifest &builtIn, Console &console)
{
    if (taken.id == builtIn.id && taken.version < builtIn.version) {
        console.line(console
                         .either("version %1, which comes with the program, is newer and goes on to hold",
                                 "内置的第 %1 版比它新，仍以内置的为准")
                         .arg(builtIn.version));
    }
}

Exit runInstall(const InstallOptions &options, Console &console)
{
    const QString path = QFile::decodeName(options.pack.c_str());
    if (workshop::isNoteFile(path)) {
        return installNote(path, options.library, console);
    }
    const QString folder = libraryFolder(options.library);
    const questions::QuestionSet builtIn = workshop::readEditedSet(QStringLiteral(":builtin"));
    library::Library library(folder, &builtIn);
    const auto offer = lookedAt(library, path);
    const packs::PackHead &head = offer->pack().head;
    const Former former = formerOf(head.manifest.id, library, builtIn.manifest());
    printHead(head.manifest, &head.keys, console);
    printChanges(*offer, former, console);
    printShared(*offer, console);
    console.flush();
    if (offer->judgement().isThere && isSound(head.manifest.id, library)) {
        console.line(console.either("it is installed already; nothing to do", "已经安装，无需再装"));
    } else if (isWanted(*offer, former, options, console)) {
        library.take(*offer, sharesBy(options, *offer, library));
        printOutdated(head.manifest, builtIn.manifest(), console);
        console.line(console.either("installed in %1", "已安装到 %1").arg(folder));
    } else {
        console.line(console.either("nothing was changed", "没有改动"));
        console.flush();
        return Exit::BadInput;
    }
    console.flush();
    return Exit::Done;
}

} // namespace

void addInstall(CLI::App &app, Chosen &chosen)
{
    CLI::App *command = app.add_subcommand(
        "install", "puts a set on this device, a version in the place of another, or takes a withdrawal note");
    const auto options = std::make_shared<InstallOptions>();
    command->add_option("pack", options->pack, "the pack, or a withdrawal note")
        ->required()
        ->type_name("SET.shixi|NOTE.txt");
    addLibraryOption(*command, options->library);
    command->add_flag(
        "--yes", options->yes, "also where there is something to decide, such as a publisher not known so far");
    CLI::Option *share =
        command->add_flag("--share", options->share, "facts that are in another set too are remembered once");
    command
        ->add_flag("--no-share",
                   options->noShare,
                   "they are remembered for each set; if neither is given: as it was, "
                   "and once where the set is new")
        ->excludes(share);
    command->callback([options, &chosen] {
        chosen.run = [options](Console &console) {
            return runInstall(*options, console);
        };
    });
}

} // namespace shixi::cli
