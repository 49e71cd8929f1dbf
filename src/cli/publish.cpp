#include "cli/commands.h"
#include "cli/keyoptions.h"
#include "cli/material.h"
#include "cli/packlines.h"
#include "core/clock.h"
#include "workshop/keyfiles.h"
#include "workshop/publishingas.h"

#include <QDateTime>
#include <QFile>

namespace shixi::cli
{

namespace
{

struct PublishOptions {
    std::string draft;
    std::string output;
    KeyOptions key;
    std::string published;
    std::string publisher;
    std::string successor;
    std::vector<std::string> deputies;
    bool force = false;
    std::string keys; // the folder of a publisher
    std::string sheetWord;
    std::string publisherPassword; // a file
    std::optional<int> lastOfMembers;
    std::string against; // the last version
    bool dryRun = false;
};

QDate dayOf(const std::string &text)
{
    return QDate::fromString(QString::fromStdString(text), QStringLiteral("yyyy-MM-dd"));
}

QDate today()
{
    return QDateTime::fromMSecsSinceEpoch(SystemClock().nowMs()).date();
}

packs::PublicKey publicKeyOf(const std::string &argument)
{
    return workshop::readPublicKey(QFile::decodeName(argument.c_str()));
}

workshop::Publishing publishingOf(const PublishOptions &options, Console &console)
{
    workshop::Publishing how;
    how.output = QFile::decodeName(options.output.c_str());
    how.day = options.published.empty() ? today() : dayOf(options.published);
    how.publisher = QString::fromStdString(options.publisher).trimmed();
    how.overwrite = options.force;
    if (!options.successor.empty()) {
        how.successor = publicKeyOf(options.successor);
    }
    for (const std::string &deputy : options.deputies) {
        how.deputies.push_back(publicKeyOf(deputy));
    }
    how.key = keyOf(options.key, console);
    return how;
}

// The one of `--keys`; the first time the password is for the new key.
QString passwordOfPublisher(const workshop::PublisherFolder &folder, const PublishOptions &options, Console &console)
{
    if (!folder.read()) {
        return newPassword(options.publisherPassword, console);
    }
    return passwordOf(folder.path() + QStringLiteral("/publisher.key"), options.publisherPassword, console);
}

workshop::PublishingAs publishingAs(const PublishOptions &options)
{
    return {.output = QFile::decodeName(options.output.c_str()),
            .day = options.published.empty() ? today() : dayOf(options.published),
            .name = QString::fromStdString(options.publisher),
            .overwrite = options.force,
            .lastOfMembers = options.lastOfMembers,
            .lastVersion = QFile::decodeName(options.against.c_str())};
}

workshop::Published publishByKeys(const QString &draft, const PublishOptions &options, Console &console)
{
    const workshop::PublisherFolder folder(QFile::decodeName(options.keys.c_str()));
    if (!options.sheetWord.empty()) {
        workshop::confirmSheet(folder, QString::fromStdString(options.sheetWord), today());
    }
    workshop::PublishingAs how = publishingAs(options);
    how.password = passwordOfPublisher(folder, options, console);
    return workshop::publishAs(folder, draft, how);
}

workshop::Reviewed reviewedAgainst(const QString &draft, const PublishOptions &options)
{
    workshop::Reviewed reviewed = workshop::readReviewed(draft);
    if (!options.against.empty()) {
        const QString last = QFile::decodeName(options.against.c_str());
        workshop::compareWith(reviewed, workshop::readLastVersion(last, reviewed));
    }
    return reviewed;
}

workshop::Published publishByKey(const QString &draft, const PublishOptions &options, Console &console)
{
    const workshop::Publishing how = publishingOf(options, console);
    workshop::refuseOutput(draft, how.output, how.overwrite);
    return workshop::publish(draft, reviewedAgainst(draft, options), how);
}

// As which version, where that is decided by what was published before.
workshop::Planned plannedBy(const QString &draft, const PublishOptions &options)
{
    if (!options.keys.empty()) {
        const workshop::PublisherFolder folder(QFile::decodeName(options.keys.c_str()));
        return workshop::plan(folder, draft, publishingAs(options));
    }
    workshop::Planned planned{reviewedAgainst(draft, options), {}};
    planned.next.version = planned.draft.set.manifest().version;
    return planned;
}

void sayDecisions(const packs::DecisionCount &decisions, Console &console)
{
    console.line(console
                     .either("questions of it: %1 accepted, %2 edited, %3 not decided on; left out: %4",
                             "其中的题目：采用 %1，修改 %2，未审 %3；不收入的 %4")
                     .arg(decisions.accepted)
                     .arg(decisions.edited)
                     .arg(decisions.undecided)
                     .arg(decisions.rejected));
}

// What would be published; nothing is written, and no password is asked for.
Exit runDryly(const QString &draft, const PublishOptions &options, Console &console)
{
    const workshop::Planned planned = plannedBy(draft, options);
    const questions::QuestionSet &set = planned.draft.set;
    console.line(console
                     .either("%1 would be version %2: %3 facts, %4 cards, %5 questions; nothing was written",
                             "%1 将是第 %2 版：%3 条事实，%4 条记忆，%5 道题；什么也没有写")
                     .arg(set.manifest().title.simplified())
                     .arg(planned.next.version)
                     .arg(set.facts().size())
                     .arg(set.cards().size())
                     .arg(set.questions().size()));
    if (planned.draft.decisions) {
        sayDecisions(*planned.draft.decisions, console);
    }
    if (planned.draft.edition) {
        sayEdition(*planned.draft.edition, console);
    } else {
        console.line(console.either("there is no last version to compare it with; name one with --against",
                                    "没有上一版可比；可用 --against 指明"));
    }
    if (planned.needsSheet) {
        console.line(console.either("before that the recovery sheet must be confirmed", "发布之前须先确认恢复单"));
    }
    console.flush();
    return reportFindings({{}, {}, planned.draft.findings, draft}, console);
}

Exit runPublish(const PublishOptions &options, Console &console)
{
    const QString draft = QFile::decodeName(options.draft.c_str());
    if (options.dryRun) {
        return runDryly(draft, options, console);
    }
    const workshop::Published published =
        options.keys.empty() ? publishByKey(draft, options, console) : publishByKeys(draft, options, console);
    sayPublished(published, console);
    return reportFindings({{}, {}, published.findings, draft}, console);
}

void addKeys(CLI::App &command, PublishOptions &options)
{
    CLI::Option *key = addKeyOptions(command, options.key);
    command.add_option("--successor", options.successor, "a public key that may take the set over later")
        ->needs(key)
        ->type_name("PUB");
    command.add_option("--deputy", options.deputies, "a public key that may sign versions of the set too; several")
        ->allow_extra_args(false)
        ->needs(key)
        ->type_name("PUB");
}

void addPublisherKeys(CLI::App &command, PublishOptions &options)
{
    CLI::Option *keys =
        command
            .add_option("--keys",
                        options.keys,
                        "signs by the publisher of this folder, made the first time; versions rise by themselves, and "
                        "the second time the recovery sheet must be confirmed (see `publisher`)")
            ->excludes("--key")
            ->excludes("--successor")
            ->excludes("--deputy")
            ->excludes("--password-file")
            ->type_name("FOLDER");
    command.add_option("--sheet-word", options.sheetWord, "confirms the recovery sheet: its check word")
        ->needs(keys)
        ->type_name("WORD");
    command
        .add_option("--keys-password-file",
                    options.publisherPassword,
                    "holds the password of that publisher on its first line; asked for on a terminal if left out")
        ->needs(keys)
        ->type_name("FILE");
    command
        .add_option("--last-version",
                    options.lastOfMembers,
                    "the version of the set members have, 0 for none: asked where the publisher was recovered and does "
                    "not know")
        ->needs(keys)
        ->check(CLI::Range(0, 999'999'999))
        ->type_name("NUMBER");
}

} // namespace

void addPublish(CLI::App &app, Chosen &chosen)
{
    CLI::App *command = app.add_subcommand("publish", "makes a pack of a draft, as its reviewer left it");
    const auto options = std::make_shared<PublishOptions>();
    command->add_option("draft", options->draft, "the folder")->required()->type_name("DRAFT");
    CLI::Option *output =
        command->add_option("-o,--output", options->output, "the file to write")->type_name("SET.shixi");
    CLI::Option *dry = command->add_flag(
        "--dry-run", options->dryRun, "says what would be published and what changes; writes nothing");
    command
        ->add_option("--against",
                     options->against,
                     "the last version, to say what changes; with --keys the copy kept there if left out")
        ->type_name("SET.shixi|FOLDER");
    addKeys(*command, *options);
    addPublisherKeys(*command, *options);
    command->add_option("--published", options->published, "the day it bears; today if left out")
        ->type_name("YYYY-MM-DD")
        ->check([](const std::string &text) {
            return dayOf(text).isValid() ? std::string() : "not a date such as 2023-06-30: " + text;
        });
    command->add_option("--publisher", options->publisher, "whose set it is, as learners see it")->type_name("NAME");
    command->add_flag("--force", options->force, "over a file of that name");
    command->callback([options, output, dry, &chosen] {
        if (output->count() + dry->count() == 0) {
            throw CLI::RequiredError("--output");
        }
        chosen.run = [options](Console &console) {
            return runPublish(*options, console);
        };
    });
}

} // namespace shixi::cli
