#include "cli/commands.h"
#include "cli/keyoptions.h"
#include "cli/material.h"
#include "cli/packlines.h"
#include "workshop/publishing.h"

#include <QFile>

namespace shixi::cli
{

namespace
{

struct SignOptions {
    std::string pack;
    std::string output;
    KeyOptions key;
    bool force = false;
};

Exit runSign(const SignOptions &options, Console &console)
{
    const std::optional<packs::SecretKey> key = keyOf(options.key, console);
    const QString pack = QFile::decodeName(options.pack.c_str());
    const workshop::Published published =
        workshop::sign(pack, key.value(), QFile::decodeName(options.output.c_str()), options.force);
    sayPublished(published, console);
    return reportFindings({{}, {}, published.findings, pack}, console);
}

} // namespace

void addSign(CLI::App &app, Chosen &chosen)
{
    CLI::App *command =
        app.add_subcommand("sign", "signs a pack by another key, as a deputy does, or for the first time");
    const auto options = std::make_shared<SignOptions>();
    command->add_option("pack", options->pack, "the pack")->required()->type_name("SET.shixi");
    addKeyOptions(*command, options->key)->required();
    command->add_option("-o,--output", options->output, "the file to write")->required()->type_name("OUT.shixi");
    command->add_flag("--force", options->force, "over a file of that name");
    command->callback([options, &chosen] {
        chosen.run = [options](Console &console) {
            return runSign(*options, console);
        };
    });
}

} // namespace shixi::cli
