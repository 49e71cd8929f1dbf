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

workshop::Published publishByKeys(const QString &draft, const PublishOptions &options, Console &console)
{
    const workshop::PublisherFolder folder(QFile::decodeName(options.keys.c_str()));
    const QDate day = options.published.empty() ? today() : dayOf(options.published);
    if (!options.sheetWord.empty()) {
        workshop::confirmSheet(folder, QString::fromStdString(options.sheetWord), today());
    }
    return workshop::publishAs(folder,
                               draft,
                               {.output = QFile::decodeName(options.output.c_str()),
                                .day = day,
                                .name = QString::fromStdString(options.publisher),
                                .password = passwordOfPublisher(folder, options, console),
                                .overwrite = options.force,
                                .lastOfMembers = options.lastOfMembers});
}

Exit runPublish(const PublishOptions &options, Console &console)
{
    const QString draft = QFile::decodeName(options.draft.c_str());
    const workshop::Published published = options.keys.empty()
        ? workshop::publish(draft, publishingOf(options, console))
        : publishByKeys(draft, options, console);
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
    command->add_option("-o,--output", options->output, "the file to write")->required()->type_name("SET.shixi");
    addKeys(*command, *options);
    addPublisherKeys(*command, *options);
    command->add_option("--published", options->published, "the day it bears; today if left out")
        ->type_name("YYYY-MM-DD")
        ->check([](const std::string &text) {
            return dayOf(text).isValid() ? std::string() : "not a date such as 2023-06-30: " + text;
        });
    command->add_option("--publisher", options->publisher, "whose set it is, as learners see it")->type_name("NAME");
    command->add_flag("--force", options->force, "over a file of that name");
    command->callback([options, &chosen] {
        chosen.run = [options](Console &console) {
            return runPublish(*options, console);
        };
    });
}

} // namespace shixi::cli
