#include "cli/commands.h"
#include "cli/learnerfile.h"
#include "cli/reviewcsv.h"
#include "fsrs/training/optimizer.h"
#include "learner/filework.h"
#include "learner/restoring.h"
#include "packs/jsonwriter.h"

#include <QFile>
#include <QLocale>
#include <QTemporaryDir>

#include <chrono>
#include <memory>

namespace shixi::cli
{

namespace
{

struct OptimizeArguments {
    std::string file;
    DayOffset offset;
    int threads = 2;
    bool unguarded = false;
};

// What is trained on, from whichever file.
struct Training {
    fsrs::ReviewLog log;
    fsrs::Parameters current;
    int skipped = 0;
    std::optional<std::vector<learner::Calibration>> calibration; // of a learner file
};

bool isLearnerFile(const QString &path)
{
    const QByteArray mark("SQLite format 3", 16); // and its zero
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(mark.size()) == mark;
}

// Out of a copy: the file itself is only read.
Training readLearner(const QString &path)
{
    const QTemporaryDir folder;
    if (!folder.isValid()) {
        throw Error(ErrorCode::Io, folder.errorString().toStdString());
    }
    const learner::RulesOfDay rules = rulesOfToday();
    const QString copy = learner::provenCopy(path, folder.path(), rules);
    learner::TrainingData data = learner::trainingDataOf(copy, rules);
    const fsrs::Parameters *current = data.model.version6();
    return {
        std::move(data.log.log), current == nullptr ? fsrs::Parameters() : *current, 0, std::move(data.calibration)};
}

Training readCsv(const QString &path, const DayOffset &offset, Console &console)
{
    ReviewCsv csv = readReviewCsv(path, offset);
    for (const Finding &finding : csv.findings) {
        console.report(finding, {});
    }
    return {std::move(csv.log), {}, csv.skipped, {}};
}

// Without the comparison on later reviews: for measuring.
fsrs::Trained fitted(const fsrs::ReviewLog &log, int threads)
{
    return {*fsrs::fit(log, log.reviews.size(), threads, {}), 0, 0, false};
}

QByteArray calibrationLine(const std::vector<learner::Calibration> &calibration)
{
    std::vector<QByteArray> ways;
    for (const learner::Calibration &way : calibration) {
        packs::JsonWriter writer;
        writer.text("form", QString::fromUtf8(wireName(way.form))).number("options", way.options);
        writer.number("reviews", way.reviews).real("foretold", way.foretold).real("passed", way.passed);
        writer.real("log_loss", way.logLoss);
        ways.push_back(writer.line());
    }
    return packs::jsonArray(ways);
}

QByteArray lineOf(const fsrs::Trained &trained, double trainMs, const Training &training)
{
    std::vector<QByteArray> weights;
    for (const double weight : trained.parameters.toArray()) {
        weights.push_back(QByteArray::number(weight, 'g', QLocale::FloatingPointShortest));
    }
    packs::JsonWriter writer;
    writer.raw("w", packs::jsonArray(weights)).real("train_ms", trainMs);
    writer.real("log_loss_before", trained.lossBefore).real("log_loss", trained.loss).boolean("kept", trained.kept);
    writer.number("reviews", static_cast<int>(training.log.reviews.size())).number("skipped", training.skipped);
    if (training.calibration) {
        writer.raw("calibration", calibrationLine(*training.calibration));
    }
    return writer.line();
}

Exit runOptimize(const OptimizeArguments &given, Console &console)
{
    const QString path = QFile::decodeName(given.file.c_str());
    const Training training = isLearnerFile(path) ? readLearner(path) : readCsv(path, given.offset, console);
    const auto begin = std::chrono::steady_clock::now();
    fsrs::Trained trained = given.unguarded ? fitted(training.log, given.threads)
                                            : *fsrs::train(training.log, training.current, given.threads, {});
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
    if (given.unguarded) {
        trained.lossBefore = fsrs::logLoss(training.log, 0, training.current, given.threads);
        trained.loss = fsrs::logLoss(training.log, 0, trained.parameters, given.threads);
    }
    console.line(lineOf(trained, took.count(), training));
    console.flush();
    return Exit::Done;
}

} // namespace

void addOptimize(CLI::App &fsrs, Chosen &chosen)
{
    CLI::App *command = fsrs.add_subcommand("optimize",
                                            "parameters trained on a log: CSV with card_id, review_time_ms and rating, "
                                            "or a learner file, in; one JSON line out");
    const auto given = std::make_shared<OptimizeArguments>();
    command->add_option("file", given->file, "the log, which is only read")->required()->type_name("FILE");
    command->add_option("--day-starts", given->offset.hoursAfterMidnight, "hour at which a study day begins (4)")
        ->check(CLI::Range(0, 23));
    command->add_option("--utc-offset", given->offset.minutesFromUtc, "minutes from UTC of the learner's clock (0)")
        ->check(CLI::Range(-840, 840));
    command->add_option("--threads", given->threads, "how many work on it (2)")->check(CLI::Range(1, 64));
    command->add_flag("--no-guard",
                      given->unguarded,
                      "without holding out the latest reviews to see whether the new parameters predict better");
    command->callback([&chosen, given] {
        chosen.run = [given](Console &console) {
            return runOptimize(*given, console);
        };
    });
}

} // namespace shixi::cli
