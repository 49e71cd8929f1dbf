#include "cli/commands.h"
#include "cli/keyoptions.h"
#include "cli/packlines.h"
#include "core/clock.h"
#include "workshop/keyfiles.h"
#include "workshop/recoverytext.h"

#include <QDateTime>
#include <QFile>

namespace shixi::cli
{

namespace
{

struct KeygenOptions {
    std::string name;
    std::string passwordFile;
    std::string sheet;
    std::string publisher;
    std::string recover;
};

void sayMade(const workshop::KeyFiles &files, bool locked, Console &console)
{
    console.line(
        console
            .either("%1: the secret key. Whoever has it publishes in your name: keep it to yourself, and a copy "
                    "where a lost computer does not take it along",
                    "%1：私钥。谁有它，谁就能以你的名义发布：请自己保管，并另存一份，电脑丢了也还在")
            .arg(files.secret));
    if (!locked) {
        console.line(console.either("It has no password: the file alone is enough to sign.",
                                    "它没有密码：只要有这个文件就能签名。"));
    }
    console.line(
        console
            .either("%1: the public key. Give it to all who check your sets: shixictl verify SET.shixi --key %1",
                    "%1：公钥。请交给要核对题库的人：shixictl verify 题库.shixi --key %1")
            .arg(files.open));
    console.line(QString::fromLatin1(files.key.toText()));
    sayBothWords(files.key, console);
}

workshop::KeyFiles filesOf(const KeygenOptions &options, const QString &password)
{
    const QString name = QFile::decodeName(options.name.c_str());
    if (options.recover.empty()) {
        return workshop::writeNewKey(name, password);
    }
    const QString typed = readTyped(options.recover);
    return workshop::writeKeptKey(name, workshop::typedKey(typed).file, password);
}

QString passwordFor(const KeygenOptions &options, Console &console)
{
    return options.recover.empty() ? newPassword(options.passwordFile, console)
                                   : keptPassword(options.recover, options.passwordFile, console);
}

Exit runKeygen(const KeygenOptions &options, Console &console)
{
    const QString password = passwordFor(options, console);
    const workshop::KeyFiles files = filesOf(options, password);
    sayMade(files, !password.isEmpty(), console);
    if (!options.sheet.empty()) {
        QFile secret(files.secret);
        const QByteArray bytes = secret.open(QIODevice::ReadOnly) ? secret.readAll() : QByteArray();
        const QDate today = QDateTime::fromMSecsSinceEpoch(SystemClock().nowMs()).date();
        const QString publisher = QString::fromStdString(options.publisher).simplified();
        saySheet(options.sheet, workshop::recoverySheet(publisher, files.key, bytes, today), console);
    }
    console.flush();
    return Exit::Done;
}

} // namespace

void addKeygen(CLI::App &app, Chosen &chosen)
{
    CLI::App *command = app.add_subcommand("keygen", "makes the key a publisher signs with, in minisign's form");
    const auto options = std::make_shared<KeygenOptions>();
    command->add_option("-o,--output", options->name, "writes NAME.key and NAME.pub; never over others")
        ->required()
        ->type_name("NAME");
    command
        ->add_option("--password-file",
                     options->passwordFile,
                     "holds the new password on its first line; asked for on a terminal if left out")
        ->type_name("FILE");
    CLI::Option *sheet =
        command->add_option("--sheet", options->sheet, "writes the recovery sheet too, a text to be printed")
            ->type_name("SHEET.txt");
    command->add_option("--publisher", options->publisher, "whose name is on the sheet")
        ->needs(sheet)
        ->type_name("NAME");
    command
        ->add_option("--recover",
                     options->recover,
                     "no new key: the one whose lines were typed into this file from its recovery sheet")
        ->type_name("FILE");
    command->callback([options, &chosen] {
        chosen.run = [options](Console &console) {
            return runKeygen(*options, console);
        };
    });
}

} // namespace shixi::cli
