#include "fsrs/fsrs.h"

#include "cli/commands.h"
#include "packs/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace shixi::cli
{

namespace
{

[[noreturn]] void refuse(const std::string &rule, const std::string &arguments = {})
{
    throw Error(ErrorCode::InvalidInput, rule + (arguments.empty() ? std::string() : ": " + arguments));
}

// As it was written, for the error line.
std::string written(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return value.isUndefined() ? "missing" : list.mid(1, list.size() - 2).toStdString();
}

fsrs::Parameters parametersOf(const QJsonObject &card)
{
    const QJsonValue w = card.value(QLatin1String("w"));
    if (w.isUndefined() || w.isNull()) {
        return {};
    }
    std::vector<double> numbers;
    for (const QJsonValue &number : w.toArray()) {
        numbers.push_back(number.toDouble(std::nan("")));
    }
    try {
        return fsrs::Parameters::from(numbers);
    } catch (const Error &error) {
        const std::string reason = error.detail();
        const std::size_t mark = reason.find(": ");
        refuse("fsrs.bad-weights", mark == std::string::npos ? reason : reason.substr(mark + 2));
    }
}

double retentionOf(const QJsonObject &card)
{
    const QJsonValue given = card.value(QLatin1String("desired_retention"));
    const double retention = given.isUndefined() ? 0.9 : given.toDouble(-1);
    if (!(retention > 0 && retention < 1)) {
        refuse("fsrs.bad-retention", written(given));
    }
    return retention;
}

int wholeOf(const QJsonValue &value, int least, int most, const char *rule, std::size_t number)
{
    const double real = value.toDouble(-1);
    if (!(real >= least && real <= most) || real != std::floor(real)) {
        refuse(rule, std::to_string(number) + " | " + written(value));
    }
    return static_cast<int>(real);
}

void refuseUnlessVersion6(const QJsonObject &card)
{
    const QJsonValue version = card.value(QLatin1String("version"));
    if (!version.isUndefined() && version.toDouble(0) != 6) {
        refuse("fsrs.unknown-version", written(version));
    }
}

QByteArray statesOf(const QJsonObject &card)
{
    refuseUnlessVersion6(card);
    const fsrs::Parameters parameters = parametersOf(card);
    const double retention = retentionOf(card);
    if (!card.value(QLatin1String("reviews")).isArray()) {
        refuse("fsrs.no-reviews");
    }
    std::optional<fsrs::Memory> memory;
    std::vector<QByteArray> states;
    for (const QJsonValue &value : card.value(QLatin1String("reviews")).toArray()) {
        const QJsonObject review = value.toObject();
        const std::size_t number = states.size() + 1;
        const int rating = wholeOf(review.value(QLatin1String("rating")), 1, 4, "fsrs.bad-rating", number);
        const int days = wholeOf(review.value(QLatin1String("delta_t")), 0, 1'000'000, "fsrs.bad-delta", number);
        memory = fsrs::next(parameters, memory, static_cast<Rating>(rating), days);
        packs::JsonWriter state;
        state.real("stability", memory->stability).real("difficulty", memory->difficulty);
        states.push_back(state.real("interval", fsrs::interval(parameters, memory->stability, retention)).line());
    }
    packs::JsonWriter writer;
    writer.raw("id",
               QByteArray::fromStdString(card.contains(QLatin1String("id")) ? written(card.value(QLatin1String("id")))
                                                                            : "null"));
    return writer.raw("states", packs::jsonArray(states)).line();
}

// A bad line is named and left out; the others are still answered.
Exit runStates(Console &console)
{
    Exit exit = Exit::Done;
    int line = 0;
    while (const std::optional<QByteArray> read = console.readLine()) {
        ++line;
        if (read->trimmed().isEmpty()) {
            continue;
        }
        const QJsonDocument document = QJsonDocument::fromJson(*read);
        try {
            if (!document.isObject()) {
                refuse("fsrs.not-json");
            }
            console.line(statesOf(document.object()));
        } catch (const Error &error) {
            if (error.code() != ErrorCode::InvalidInput) {
                throw;
            }
            console.report(Error(error.code(), "stdin:" + std::to_string(line) + ": " + error.detail()));
            exit = Exit::BadInput;
        }
    }
    console.flush();
    return exit;
}

} // namespace

void addFsrs(CLI::App &app, Chosen &chosen)
{
    CLI::App *command = app.add_subcommand("fsrs", "the memory model by itself");
    command->require_subcommand(1);
    CLI::App *states = command->add_subcommand("states",
                                               "JSON lines {\"id\", \"w\"?, \"desired_retention\", \"reviews\": "
                                               "[{\"rating\", \"delta_t\"}]} in, memory after each review out");
    states->callback([&chosen] {
        chosen.run = runStates;
    });
    addOptimize(*command, chosen);
    addSimulate(*command, chosen);
}

} // namespace shixi::cli
