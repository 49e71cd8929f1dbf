#include "learner/studyrules.h"

#include "core/error.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <map>
#include <variant>

namespace shixi::learner
{

namespace
{

using Number = std::variant<int study::Rules::*, double study::Rules::*>;

const std::map<QString, Number> &numbersByKey()
{
    using study::Rules;
    static const std::map<QString, Number> numbers{
        {QStringLiteral("desired_retention"), &Rules::desiredRetention},
        {QStringLiteral("maximum_interval_days"), &Rules::maximumIntervalDays},
        {QStringLiteral("days_after_miss"), &Rules::daysAfterMiss},
        {QStringLiteral("session_questions"), &Rules::sessionQuestions},
        {QStringLiteral("new_per_day"), &Rules::newPerDay},
        {QStringLiteral("no_new_above_due"), &Rules::noNewAboveDue},
        {QStringLiteral("questions_per_day"), &Rules::questionsPerDay},
        {QStringLiteral("minutes_per_day"), &Rules::minutesPerDay},
        {QStringLiteral("teach_gap"), &Rules::teachGap},
        {QStringLiteral("repeat_gap"), &Rules::repeatGap},
        {QStringLiteral("repeat_limit"), &Rules::repeatLimit},
        {QStringLiteral("fill_from_days"), &Rules::fillFromDays},
        {QStringLiteral("recall_from_days"), &Rules::recallFromDays},
        {QStringLiteral("fading_below"), &Rules::fadingBelow},
        {QStringLiteral("seconds_per_question"), &Rules::secondsPerQuestion},
        {QStringLiteral("seconds_per_teaching"), &Rules::secondsPerTeaching},
        {QStringLiteral("leech_misses"), &Rules::leechMisses},
        {QStringLiteral("leech_chance"), &Rules::leechChance},
        {QStringLiteral("leech_until_passed"), &Rules::leechUntilPassed},
        {QStringLiteral("train_from_reviews"), &Rules::trainFromReviews},
        {QStringLiteral("train_again_share"), &Rules::trainAgainShare},
    };
    return numbers;
}

[[noreturn]] void refuse(const QString &what)
{
    throw Error(ErrorCode::InvalidInput, "study.json: " + what.toStdString());
}

void set(study::Rules &rules, const QString &key, const QJsonValue &value)
{
    const auto found = numbersByKey().find(key);
    if (found == numbersByKey().end() || !value.isDouble() || value.toDouble() < 0) {
        refuse(key);
    }
    if (const auto *whole = std::get_if<int study::Rules::*>(&found->second)) {
        if (std::floor(value.toDouble()) != value.toDouble() || value.toDouble() > 1e6) {
            refuse(key);
        }
        rules.*(*whole) = value.toInt();
    } else {
        rules.*std::get<double study::Rules::*>(found->second) = value.toDouble();
    }
}

} // namespace

study::Rules parseStudyRules(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        refuse(QStringLiteral("not a JSON object"));
    }
    study::Rules rules;
    const QJsonObject object = document.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (entry.key() != QStringLiteral("about")) {
            set(rules, entry.key(), entry.value());
        }
    }
    if (rules.desiredRetention <= 0 || rules.desiredRetention >= 1) {
        refuse(QStringLiteral("desired_retention"));
    }
    return rules;
}

study::Rules builtInStudyRules()
{
    QFile file(QStringLiteral(":/content/rules/study.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        refuse(QStringLiteral("not compiled in"));
    }
    return parseStudyRules(file.readAll());
}

} // namespace shixi::learner
