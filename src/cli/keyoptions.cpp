#include "cli/keyoptions.h"

#include "workshop/keyfiles.h"

#include <CLI/App.hpp>
#include <unistd.h>

#include <QFile>

#include <algorithm>
#include <cstring>

namespace shixi::cli
{

namespace
{

// Without echo. Nothing typed stays in the memory of the library.
QString askedPassword(const QString &question)
{
    char *typed = getpass(question.toUtf8().constData());
    if (typed == nullptr) {
        return {};
    }
    const QString password = QString::fromUtf8(typed);
    std::fill_n(typed, std::strlen(typed), '\0');
    return password;
}

bool canAsk()
{
    return isatty(STDIN_FILENO) != 0;
}

} // namespace

CLI::Option *addKeyOptions(CLI::App &command, KeyOptions &options)
{
    CLI::Option *key =
        command.add_option("--key", options.key, "the secret key that signs, as keygen made it")->type_name("KEY");
    command
        .add_option("--password-file",
                    options.passwordFile,
                    "holds the password of the key on its first line; asked for on a terminal if left out")
        ->needs(key)
        ->type_name("FILE");
    return key;
}

QString passwordOf(const QString &keyFile, const std::string &passwordFile, Console &console)
{
    if (!passwordFile.empty()) {
        return workshop::readPassword(QFile::decodeName(passwordFile.c_str()));
    }
    if (!workshop::asksForPassword(keyFile)) {
        return {};
    }
    if (!canAsk()) {
        throw Error(ErrorCode::InvalidInput, keyFile.toStdString() + ": pack.needs-password");
    }
    return askedPassword(console.either("Password of %1: ", "%1 的密码：").arg(keyFile));
}

std::optional<packs::SecretKey> keyOf(const KeyOptions &options, Console &console)
{
    if (options.key.empty()) {
        return std::nullopt;
    }
    const QString file = QFile::decodeName(options.key.c_str());
    return workshop::readSecretKey(file, passwordOf(file, options.passwordFile, console));
}

QString readTyped(const std::string &file)
{
    return QString::fromUtf8(workshop::bytesOfKeyFile(QFile::decodeName(file.c_str())));
}

QString keptPassword(const std::string &typedFile, const std::string &passwordFile, Console &console)
{
    const QByteArray kept = workshop::typedKey(readTyped(typedFile)).file;
    if (!packs::SecretKey::asksForPassword(kept)) {
        return {};
    }
    if (!passwordFile.empty()) {
        return workshop::readPassword(QFile::decodeName(passwordFile.c_str()));
    }
    if (!canAsk()) {
        throw Error(ErrorCode::InvalidInput, typedFile + ": pack.needs-password");
    }
    return askedPassword(console.either("Password of the key: ", "密钥的密码："));
}

void saySheet(const std::string &file, const workshop::RecoverySheet &sheet, Console &console)
{
    const QString path = QFile::decodeName(file.c_str());
    workshop::writeSecretFile(path, workshop::recoveryText(sheet, console.language() == messages::Language::Chinese));
    console.line(console
                     .either("%1: the recovery sheet. Print it, lock it away, and delete the file",
                             "%1：恢复页。请打印后锁好，再删掉这个文件")
                     .arg(path));
}

QString newPassword(const std::string &passwordFile, Console &console)
{
    if (!passwordFile.empty()) {
        return workshop::readPassword(QFile::decodeName(passwordFile.c_str()));
    }
    if (!canAsk()) {
        return {};
    }
    const QString first =
        askedPassword(console.either("Password of the new key (empty: none): ", "新密钥的密码（留空：不设）："));
    if (!first.isEmpty() && askedPassword(console.either("The same again: ", "再输入一次：")) != first) {
        throw Error(ErrorCode::InvalidInput, "pack.passwords-differ");
    }
    return first;
}

} // namespace shixi::cli
