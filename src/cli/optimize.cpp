#include "cli/commands.h"
#include "cli/reviewcsv.h"
#include "fsrs/training/optimizer.h"
#include "packs/jsonwriter.h"

#include <QLocale>

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

// Without the comparison on later reviews: for measuring.
fsrs::Trained fitted(const fsrs::ReviewLog &log, int threads)
{
    return {*fsrs::fit(log, log.reviews.size(), threads, {}), 0, 0, false};
}

QByteArray lineOf(const fsrs::Trained &trained, double trainMs, const ReviewCsv &csv)
{
    std::vector<QByteArray> weights;
    for (const double weight : trained.parameters.toArray()) {
        weights.push_back(QByteArray::number(weight, 'g', QLocale::FloatingPointShortest));
    }
    packs::JsonWriter writer;
    writer.raw("w", packs::jsonArray(weights)).real("train_ms", trainMs);
    writer.real("log_loss_before", trained.lossBefore).real("log_loss", trained.loss).boolean("kept", trained.kept);
    writer.number("reviews", static_cast<int>(csv.log.reviews.size())).number("skipped", csv.skipped);
    return writer.line();
}

Exit runOptimize(const OptimizeArguments &given, Console &console)
{
    const ReviewCsv csv = readReviewCsv(QString::fromStdString(given.file), given.offset);
    for (const Finding &finding : csv.findings) {
        console.report(finding, {});
    }
    const auto begin = std::chrono::steady_clock::now();
    fsrs::Trained trained =
        given.unguarded ? fitted(csv.log, given.threads) : *fsrs::train(csv.log, {}, given.threads, {});
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
    if (given.unguarded) {
        trained.lossBefore = fsrs::logLoss(csv.log, 0, {}, given.threads);
        trained.loss = fsrs::logLoss(csv.log, 0, trained.parameters, given.threads);
    }
    console.line(lineOf(trained, took.count(), csv));
    console.flush();
    return Exit::Done;
}

} // namespace

void addOptimize(CLI::App &fsrs, Chosen &chosen)
{
    CLI::App *command = fsrs.add_subcommand("optimize",
                                            "parameters trained on a log: CSV with card_id, review_time_ms and rating "
                                            "in, one JSON line out");
    const auto given = std::make_shared<OptimizeArguments>();
    command->add_option("CSV", given->file, "the log")->required();
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
