#include "cli/commands.h"
#include "cli/keyoptions.h"
#include "cli/packlines.h"
#include "core/clock.h"
#include "workshop/keyfiles.h"
#include "workshop/publishingas.h"
#include "workshop/recoverytext.h"

#include <QDateTime>
#include <QFile>

namespace shixi::cli
{

namespace
{

struct PublisherOptions {
    std::string folder;
    std::string sheet;
    std::string word;
    std::string recover;
    std::string name;
    std::string passwordFile;
    std::string successor;
    std::vector<std::string> deputies;
    std::vector<std::string> dismissed;
};

QDate dayOfToday()
{
    return QDateTime::fromMSecsSinceEpoch(SystemClock().nowMs()).date();
}

packs::PublicKey openKeyOf(const std::string &argument)
{
    return workshop::readPublicKey(QFile::decodeName(argument.c_str()));
}

void sayNamed(const char *english, const char *chinese, const packs::PublicKey &key, Console &console)
{
    console.line(console.either(english, chinese).arg(QString::fromLatin1(key.toText()), keyWords(key, console)));
}

void sayPublisher(const workshop::Publisher &publisher, Console &console)
{
    console.line(console.either("publisher: %1", "发布者：%1").arg(publisher.name));
    console.line(console.either("public key: %1", "公钥：%1").arg(QString::fromLatin1(publisher.key.toText())));
    sayBothWords(publisher.key, console);
    const QString day = publisher.sheetConfirmed.toString(Qt::ISODate);
    console.line(day.isEmpty() ? console.either("recovery sheet: not confirmed yet", "恢复页：还没有核对")
                               : console.either("recovery sheet: confirmed on %1", "恢复页：%1 核对过").arg(day));
    if (publisher.successor) {
        sayNamed("successor: %1 (%2)", "继任密钥：%1（%2）", *publisher.successor, console);
    }
    for (const packs::PublicKey &deputy : publisher.deputies) {
        sayNamed("deputy: %1 (%2)", "代签密钥：%1（%2）", deputy, console);
    }
    for (const workshop::PublishedVersion &set : publisher.sets) {
        console.line(console.either("published: %1, version %2, %3", "已发布：%1，第 %2 版，%3")
                         .arg(QString::fromStdString(set.set.value))
                         .arg(set.version)
                         .arg(set.day.toString(Qt::ISODate)));
    }
}

void nameKeys(const workshop::PublisherFolder &folder, const PublisherOptions &options)
{
    if (!options.successor.empty()) {
        workshop::nameSuccessor(
            folder, options.successor == "none" ? std::nullopt : std::optional(openKeyOf(options.successor)));
    }
    for (const std::string &deputy : options.deputies) {
        workshop::addDeputy(folder, openKeyOf(deputy));
    }
    for (const std::string &deputy : options.dismissed) {
        workshop::removeDeputy(folder, openKeyOf(deputy));
    }
}

Exit runPublisher(const PublisherOptions &options, Console &console)
{
    const workshop::PublisherFolder folder(QFile::decodeName(options.folder.c_str()));
    if (!options.recover.empty()) {
        const QString password = keptPassword(options.recover, options.passwordFile, console);
        folder.recover(readTyped(options.recover), password, QString::fromStdString(options.name), dayOfToday());
    }
    nameKeys(folder, options);
    if (!options.word.empty()) {
        workshop::confirmSheet(folder, QString::fromStdString(options.word), dayOfToday());
    }
    sayPublisher(folder.mustRead(), console);
    if (!options.sheet.empty()) {
        const workshop::RecoverySheet sheet = workshop::recoverySheet(folder, dayOfToday());
        saySheet(options.sheet, sheet, console);
        workshop::noteSheetMade(folder, sheet.key, sheet.day);
        console.line(console
                         .either("then: shixictl publisher %1 --sheet-word WORD, with the check word on the sheet",
                                 "然后：shixictl publisher %1 --sheet-word 词，填写恢复页上的核对词")
                         .arg(folder.path()));
    }
    console.flush();
    return Exit::Done;
}

void addRecovering(CLI::App &command, PublisherOptions &options)
{
    CLI::Option *recover =
        command
            .add_option("--recover",
                        options.recover,
                        "brings the publisher back from what was typed off the sheet, or a key file; what was there is "
                        "put aside beside it")
            ->type_name("FILE");
    command.add_option("--name", options.name, "the name of a publisher that is recovered")
        ->needs(recover)
        ->type_name("NAME");
    command.add_option("--password-file", options.passwordFile, "holds the password of that key on its first line")
        ->needs(recover)
        ->type_name("FILE");
}

} // namespace

void addPublisher(CLI::App &app, Chosen &chosen)
{
    CLI::App *command =
        app.add_subcommand("publisher", "shows who publishes by `publish --keys`, and cares for the key");
    const auto options = std::make_shared<PublisherOptions>();
    command->add_option("folder", options->folder, "the folder of the publisher")->required()->type_name("FOLDER");
    command->add_option("--sheet", options->sheet, "writes the recovery sheet, a text to be printed")
        ->type_name("SHEET.txt");
    command->add_option("--sheet-word", options->word, "confirms the sheet: the check word on it")->type_name("WORD");
    addRecovering(*command, *options);
    command->add_option("--successor", options->successor, "a public key that may take the sets over later, or none")
        ->type_name("PUB|none");
    command->add_option("--deputy", options->deputies, "a public key that may sign versions too; several")
        ->allow_extra_args(false)
        ->type_name("PUB");
    command->add_option("--dismiss", options->dismissed, "a deputy who may not sign any more; several")
        ->allow_extra_args(false)
        ->type_name("PUB");
    command->callback([options, &chosen] {
        chosen.run = [options](Console &console) {
            return runPublisher(*options, console);
        };
    });
}

} // namespace shixi::cli
