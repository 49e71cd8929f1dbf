#include "learner/paces.h"

#include "core/error.h"
#include "fsrs/fsrs.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace shixi::learner
{

namespace
{

constexpr std::uint64_t luckOfPaces = 1;
constexpr int longestLookAhead = 3650;

[[noreturn]] void refusePaces(const QString &what)
{
    throw Error(ErrorCode::InvalidInput, "paces.json: " + what.toStdString());
}

double numberIn(const QJsonValue &value, double least, double most, const QString &key)
{
    if (!value.isDouble() || value.toDouble() < least || value.toDouble() > most) {
        refusePaces(key);
    }
    return value.toDouble();
}

double retentionIn(const QJsonValue &value, const QString &key)
{
    return numberIn(value, leastAndMostRetention.front(), leastAndMostRetention.back(), key);
}

int wholeIn(const QJsonValue &value, int least, int most, const QString &key)
{
    const double number = numberIn(value, least, most, key);
    if (std::floor(number) != number) {
        refusePaces(key);
    }
    return static_cast<int>(number);
}

void allowOnly(const QJsonObject &object, const QStringList &keys)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!keys.contains(entry.key())) {
            refusePaces(entry.key());
        }
    }
}

std::array<Pace, 3> choicesIn(const QJsonArray &array)
{
    const QStringList names{QStringLiteral("light"), QStringLiteral("steady"), QStringLiteral("firm")};
    if (array.size() != names.size()) {
        refusePaces(QStringLiteral("choices"));
    }
    std::array<Pace, 3> choices;
    for (qsizetype place = 0; place < array.size(); ++place) {
        const QJsonObject choice = array.at(place).toObject();
        allowOnly(choice, {QStringLiteral("name"), QStringLiteral("retention"), QStringLiteral("new_per_day")});
        if (choice.value(QStringLiteral("name")).toString() != names.at(place)) {
            refusePaces(QStringLiteral("name"));
        }
        Pace &pace = choices.at(static_cast<std::size_t>(place));
        pace.retention = retentionIn(choice.value(QStringLiteral("retention")), names.at(place));
        pace.newPerDay = wholeIn(choice.value(QStringLiteral("new_per_day")), 0, mostNewPerDay, names.at(place));
    }
    return choices;
}

// Several, each above the one before.
template<class Read>
auto ladderIn(const QJsonObject &object, const QString &key, const Read &read)
{
    const QJsonArray array = object.value(key).toArray();
    std::vector<decltype(read(QJsonValue()))> steps;
    for (const QJsonValue value : array) {
        steps.push_back(read(value));
    }
    if (steps.size() < 2 || std::ranges::adjacent_find(steps, std::ranges::greater_equal()) != steps.end()) {
        refusePaces(key);
    }
    return steps;
}

} // namespace

std::optional<PaceName> PaceOffer::nameOf(const Pace &pace) const
{
    const auto found = std::ranges::find(choices, pace);
    return found == choices.end() ? std::nullopt : std::optional(static_cast<PaceName>(found - choices.begin()));
}

PaceOffer parsePaces(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        refusePaces(QStringLiteral("not a JSON object"));
    }
    const QJsonObject object = document.object();
    const QString days = QStringLiteral("days");
    const QString retentions = QStringLiteral("retentions");
    const QString newPerDay = QStringLiteral("new_per_day");
    allowOnly(object, {QStringLiteral("about"), QStringLiteral("choices"), retentions, newPerDay, days});
    PaceOffer offer;
    offer.choices = choicesIn(object.value(QStringLiteral("choices")).toArray());
    offer.retentions = ladderIn(object, retentions, [&](const QJsonValue &value) {
        return retentionIn(value, retentions);
    });
    offer.newPerDay = ladderIn(object, newPerDay, [&](const QJsonValue &value) {
        return wholeIn(value, 0, mostNewPerDay, newPerDay);
    });
    offer.days = wholeIn(object.value(days), 1, longestLookAhead, days);
    return offer;
}

PaceOffer builtInPaces()
{
    QFile file(QStringLiteral(":/content/rules/paces.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        refusePaces(QStringLiteral("not compiled in"));
    }
    return parsePaces(file.readAll());
}

std::optional<std::vector<study::Outlook>>
outlooksOf(const Beginning &beginning, const std::vector<Pace> &paces, int days, const Progress &progress)
{
    std::vector<study::Outlook> outlooks;
    study::Learnable learnable = beginning.learnable;
    for (const Pace &pace : paces) {
        progress.at(static_cast<int>(outlooks.size()), static_cast<int>(paces.size()));
        const study::Learnable &before = beginning.learnable;
        learnable.cards = pace.retention == beginning.planned
            ? before.cards
            : study::plannedAnew(before.cards, before.model, pace.retention);
        auto outlook = study::outlooksOf(learnable,
                                         {{pace.retention, pace.newPerDay, beginning.secondsADay}},
                                         days,
                                         luckOfPaces,
                                         {{}, progress.stop});
        if (!outlook) {
            return std::nullopt;
        }
        outlooks.push_back(std::move(outlook->front()));
    }
    return outlooks;
}

} // namespace shixi::learner
