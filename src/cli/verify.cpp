#include "cli/commands.h"
#include "cli/notes.h"
#include "cli/packlines.h"
#include "workshop/keyfiles.h"
#include "workshop/publishing.h"
#include "workshop/withdrawing.h"

#include <QFile>

namespace shixi::cli
{

namespace
{

struct VerifyOptions {
    std::string pack;
    std::string key;
    LibraryOptions library; // that a note is held against
    bool json = false;
};

void requireKey(const QString &path, const packs::Pack &pack, const packs::PublicKey &key)
{
    if (!pack.isSigned()) {
        throw Error(ErrorCode::InvalidInput, path.toStdString() + ": pack.unsigned");
    }
    const packs::PublicKey &by = *pack.head.keys.key;
    if (by != key) {
        throw Error(ErrorCode::InvalidInput, path.toStdString() + ": pack.other-key: " + by.toText().toStdString());
    }
}

void printVerified(const QString &path, const packs::Pack &pack, Console &console)
{
    console.line((pack.isSigned() ? console.either("%1: whole, and the signature holds", "%1：内容完整，签名有效")
                                  : console.either("%1: whole, but not signed by anybody", "%1：内容完整，但没有签名"))
                     .arg(path));
    printHead(pack.head.manifest, &pack.head.keys, console);
    console.line(QStringLiteral("SHA-256: %1").arg(QString::fromLatin1(pack.sha256)));
}

Exit runVerify(const VerifyOptions &options, Console &console)
{
    const QString path = QFile::decodeName(options.pack.c_str());
    if (workshop::isNoteFile(path)) {
        return verifyNote(path, options.key, options.library, options.json, console);
    }
    const packs::Pack pack = workshop::readPackFile(path);
    if (!options.key.empty()) {
        requireKey(path, pack, workshop::readPublicKey(QFile::decodeName(options.key.c_str())));
    }
    if (options.json) {
        packs::JsonWriter writer;
        writer.boolean("ok", true);
        writeHead(writer, pack.head.manifest, &pack.head.keys);
        console.line(writer.text("sha256", QString::fromLatin1(pack.sha256)).line());
    } else {
        printVerified(path, pack, console);
    }
    console.flush();
    return Exit::Done;
}

} // namespace

void addVerify(CLI::App &app, Chosen &chosen)
{
    CLI::App *command =
        app.add_subcommand("verify", "whether a pack or a withdrawal note is whole, and signed by whom");
    const auto options = std::make_shared<VerifyOptions>();
    command->add_option("pack", options->pack, "the pack or note")->required()->type_name("SET.shixi|NOTE.txt");
    command->add_option("--key", options->key, "the public key it must be signed by: a .pub file or its line")
        ->type_name("PUB");
    addLibraryOption(*command, options->library);
    command->add_flag("--json", options->json, "one JSON object");
    command->callback([options, &chosen] {
        chosen.run = [options](Console &console) {
            return runVerify(*options, console);
        };
    });
}

} // namespace shixi::cli
