#include "cli/commands.h"
#include "packs/jsonwriter.h"
#include "study/examplan.h"

#include <memory>

namespace shixi::cli
{

namespace
{

constexpr int secondsPerMinute = 60;

struct SimulateArguments {
    int cards = 140;
    int days = 90;
    int newADay = 5;
    double minutes = 15;
    std::vector<double> retentions{0.8, 0.9, 0.95};
    std::uint64_t seed = 1;
    bool exam = false;
    double share = 0.9;
};

study::Learnable freshOf(const SimulateArguments &given)
{
    study::Learnable learnable;
    learnable.cards.resize(static_cast<std::size_t>(given.cards));
    return learnable;
}

QByteArray lineOf(const study::Outlook &outlook)
{
    packs::JsonWriter writer;
    writer.real("retention", outlook.pace.retention).number("new_a_day", outlook.pace.newADay);
    writer.real("minutes_a_day", outlook.secondsADay / secondsPerMinute);
    writer.real("busiest_minutes", outlook.busiestSeconds / secondsPerMinute);
    return writer.real("remembered", outlook.remembered).number("taught", outlook.taught).line();
}

QByteArray lineOf(const study::ExamPlan &plan)
{
    packs::JsonWriter writer;
    writer.real("retention", plan.retention).number("new_a_day", plan.newADay).number("sweep_days", plan.sweepDays);
    writer.real("minutes_a_day", plan.secondsADay / secondsPerMinute).real("remembered", plan.remembered);
    return writer.number("taught", plan.taught).number("left_out", plan.leftOut).line();
}

Exit runSimulate(const SimulateArguments &given, Console &console)
{
    const study::Learnable learnable = freshOf(given);
    const double seconds = given.minutes * secondsPerMinute;
    if (given.exam) {
        console.line(lineOf(*study::planExam(learnable, {given.days, given.share, seconds}, given.seed, {})));
    } else {
        std::vector<study::Pace> paces;
        for (const double retention : given.retentions) {
            paces.push_back({retention, given.newADay, seconds});
        }
        const auto outlooks = study::outlooksOf(learnable, paces, given.days, given.seed, {});
        for (const study::Outlook &outlook : *outlooks) {
            console.line(lineOf(outlook));
        }
    }
    console.flush();
    return Exit::Done;
}

void addNumbers(CLI::App &command, SimulateArguments &given)
{
    command.add_option("--cards", given.cards, "how many are to be learnt (140)")->check(CLI::Range(0, 100'000));
    command.add_option("--days", given.days, "days to play through, or until the exam (90)")
        ->check(CLI::Range(1, 3650));
    command.add_option("--new", given.newADay, "new ones a day (5)")->check(CLI::Range(0, 10'000));
    command.add_option("--minutes", given.minutes, "minutes a day at most (15)")->check(CLI::Range(0.1, 1440.0));
    command.add_option("--retention", given.retentions, "asked again when recall falls to it (0.8 0.9 0.95)")
        ->check(CLI::Range(0.5, 0.99));
    command.add_option("--seed", given.seed, "another luck (1)");
    command.add_flag("--exam", given.exam, "plan for an exam at the end of the days");
    command.add_option("--share", given.share, "share wanted to be remembered at the exam (0.9)")
        ->check(CLI::Range(0.0, 1.0));
}

} // namespace

void addSimulate(CLI::App &fsrs, Chosen &chosen)
{
    CLI::App *command =
        fsrs.add_subcommand("simulate", "minutes a day and share remembered, one JSON line for each retention");
    const auto given = std::make_shared<SimulateArguments>();
    addNumbers(*command, *given);
    command->callback([&chosen, given] {
        chosen.run = [given](Console &console) {
            return runSimulate(*given, console);
        };
    });
}

} // namespace shixi::cli
