#include "cli/commands.h"
#include "cli/keyoptions.h"
#include "cli/material.h"
#include "cli/notes.h"
#include "codes/qrcode.h"
#include "core/clock.h"
#include "workshop/withdrawing.h"

#include <QDateTime>
#include <QFile>

namespace shixi::cli
{

namespace
{

struct WithdrawOptions {
    std::string set;
    std::vector<std::string> questions;
    std::vector<std::string> corrections;
    KeyOptions key;
    int number = 1;
    std::string day;
    std::string output;
    std::string qr;
    bool force = false;
};

constexpr auto onTheTerminal = "-";

QDate noteDay(const std::string &text)
{
    return QDate::fromString(QString::fromStdString(text), QStringLiteral("yyyy-MM-dd"));
}

// "0123456789abcdef=a,c"
std::pair<QuestionId, QStringList> correctionIn(const std::string &text)
{
    const QString said = QString::fromStdString(text);
    const QStringList keys = said.section(u'=', 1).split(u',', Qt::SkipEmptyParts);
    const QString question = said.section(u'=', 0, 0);
    if (question.isEmpty() || keys.isEmpty()) {
        throw Error(ErrorCode::InvalidInput, "--correct: note.bad-correction: " + text);
    }
    return {{question.toStdString()}, keys};
}

workshop::Withdrawing withdrawingOf(const WithdrawOptions &options)
{
    workshop::Withdrawing what;
    what.number = options.number;
    what.day =
        options.day.empty() ? QDateTime::fromMSecsSinceEpoch(SystemClock().nowMs()).date() : noteDay(options.day);
    for (const std::string &question : options.questions) {
        what.withdrawn.push_back({question});
    }
    for (const std::string &correction : options.corrections) {
        what.corrected.push_back(correctionIn(correction));
    }
    return what;
}

Exit runWithdraw(const WithdrawOptions &options, Console &console)
{
    const QString set = QFile::decodeName(options.set.c_str());
    const workshop::Withdrawing what = withdrawingOf(options);
    const std::optional<packs::SecretKey> key = keyOf(options.key, console);
    const workshop::Withdrawn withdrawn = workshop::withdraw(set, what, key.value());
    if (!withdrawn.text.isEmpty()) {
        std::optional<codes::QrMatrix> code;
        if (!options.qr.empty()) {
            code = codes::qrMatrix(withdrawn.text); // before anything is written: it may be too long
        }
        const QString output = QFile::decodeName(options.output.c_str());
        workshop::writeTextFile(output, withdrawn.text, options.force);
        if (code && options.qr != onTheTerminal) {
            workshop::writeTextFile(QFile::decodeName(options.qr.c_str()), codes::qrSvg(*code), options.force);
        }
        printNote(withdrawn.note, console);
        console.line(console.either("written to %1; send it as a file or as text", "已写入 %1；可作为文件或文字发送")
                         .arg(output));
        if (code && options.qr == onTheTerminal) {
            console.line(codes::qrHalfBlocks(*code));
        }
    }
    console.flush();
    return reportFindings({{}, {}, withdrawn.findings, set}, console);
}

void addQuestionOptions(CLI::App &command, WithdrawOptions &options)
{
    command.add_option("--question", options.questions, "a question that is not to be asked any more; several")
        ->allow_extra_args(false)
        ->type_name("ID");
    command
        .add_option("--correct",
                    options.corrections,
                    "a question and the ids of the options that are right, as in 0123456789abcdef=a,c; several")
        ->allow_extra_args(false)
        ->type_name("ID=KEY,KEY");
    constexpr int mostNotes = 999'999'999;
    command.add_option("--number", options.number, "the notes of a set are counted from 1; 1 if left out")
        ->check(CLI::Range(1, mostNotes));
    command.add_option("--day", options.day, "the day it bears; today if left out")
        ->type_name("YYYY-MM-DD")
        ->check([](const std::string &text) {
            return noteDay(text).isValid() ? std::string() : "not a date such as 2023-06-30: " + text;
        });
}

} // namespace

void addWithdraw(CLI::App &app, Chosen &chosen)
{
    CLI::App *command = app.add_subcommand(
        "withdraw", "makes a note that takes questions back, or corrects them, before a new version");
    const auto options = std::make_shared<WithdrawOptions>();
    command->add_option("set", options->set, "the pack or folder learners have")
        ->required()
        ->type_name("SET.shixi|FOLDER");
    addQuestionOptions(*command, *options);
    addKeyOptions(*command, options->key)->required();
    command->add_option("-o,--output", options->output, "the file to write")->required()->type_name("NOTE.txt");
    command->add_option("--qr", options->qr, "also as a QR code: an .svg file, or - for this terminal")
        ->type_name("FILE.svg|-");
    command->add_flag("--force", options->force, "over files of these names");
    command->callback([options, &chosen] {
        chosen.run = [options](Console &console) {
            return runWithdraw(*options, console);
        };
    });
}

} // namespace shixi::cli
