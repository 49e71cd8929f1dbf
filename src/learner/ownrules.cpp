#include "learner/ownrules.h"

#include "core/error.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace shixi::learner
{

namespace
{

constexpr int longestDay = 10'000'000; // as a merge takes them

std::string textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

QJsonObject objectIn(const std::string &text)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

bool isBetween(double value, double least, double most)
{
    return value >= least && value <= most; // false for NaN
}

QJsonObject objectOf(const study::ExamPlan &plan)
{
    return {{QStringLiteral("retention"), plan.retention},
            {QStringLiteral("new"), plan.newADay},
            {QStringLiteral("sweep_days"), plan.sweepDays},
            {QStringLiteral("remembered"), plan.remembered},
            {QStringLiteral("seconds"), plan.secondsADay},
            {QStringLiteral("taught"), plan.taught},
            {QStringLiteral("left_out"), plan.leftOut}};
}

std::optional<study::ExamPlan> planIn(const QJsonObject &object)
{
    study::ExamPlan plan;
    plan.retention = object.value(QStringLiteral("retention")).toDouble();
    plan.newADay = object.value(QStringLiteral("new")).toInt(-1);
    plan.sweepDays = object.value(QStringLiteral("sweep_days")).toInt(-1);
    plan.remembered = object.value(QStringLiteral("remembered")).toDouble(-1);
    plan.secondsADay = object.value(QStringLiteral("seconds")).toDouble(-1);
    plan.taught = object.value(QStringLiteral("taught")).toInt(-1);
    plan.leftOut = object.value(QStringLiteral("left_out")).toInt(-1);
    const bool sound = isBetween(plan.retention, 0.5, 0.99) && plan.newADay >= 0 && isBetween(plan.sweepDays, 1, 366)
        && isBetween(plan.remembered, 0, 1) && isBetween(plan.secondsADay, 0, 86400) && plan.taught >= 0
        && plan.leftOut >= 0;
    return sound ? std::optional(plan) : std::nullopt;
}

std::string settingIn(store::LearnerFile &file, const char *name)
{
    const auto setting = file.settings.find(name);
    return setting ? setting->value : std::string();
}

std::optional<KeptExam> examToCome(const std::string &setting, int today)
{
    auto exam = examIn(setting);
    return exam && exam->day >= today && exam->day - today <= furthestExam ? exam : std::nullopt;
}

// `settingNamed` gives the value of a setting by its name.
template<class Find>
study::Rules rulesBy(const Find &settingNamed, const study::Rules &common, int today)
{
    study::Rules rules = common;
    if (const auto trained = trainedMemoryIn(settingNamed(memorySetting))) {
        rules.memory = trained->model;
    }
    if (const auto pace = paceIn(settingNamed(paceSetting))) {
        rules.desiredRetention = pace->retention;
        rules.newPerDay = pace->newPerDay;
    }
    rules.easyDays = easyDaysIn(settingNamed(easyDaysSetting)).value_or(common.easyDays);
    if (const auto exam = examToCome(settingNamed(examSetting), today); exam && exam->plan) {
        rules.desiredRetention = exam->plan->retention;
        rules.newPerDay = exam->plan->newADay;
        rules.exam = {exam->day, exam->day - exam->plan->sweepDays};
    }
    return rules;
}

} // namespace

std::string settingOf(const TrainedMemory &memory)
{
    QJsonArray numbers;
    for (const double number : memory.model.numbers()) {
        numbers.append(number);
    }
    return textOf({{QStringLiteral("fsrs"), memory.model.version()},
                   {QStringLiteral("w"), numbers},
                   {QStringLiteral("reviews"), memory.reviews},
                   {QStringLiteral("study_day"), memory.studyDay},
                   {QStringLiteral("kept"), memory.kept},
                   {QStringLiteral("log_loss_before"), memory.lossBefore},
                   {QStringLiteral("log_loss"), memory.loss}});
}

std::string settingOf(const Pace &pace)
{
    return textOf({{QStringLiteral("retention"), pace.retention}, {QStringLiteral("new"), pace.newPerDay}});
}

std::string settingOf(const study::EasyDays &days)
{
    QJsonArray shares;
    for (const double share : days.share) {
        shares.append(share);
    }
    return textOf({{QStringLiteral("share"), shares}});
}

std::string settingOf(const KeptExam &exam)
{
    QJsonObject object{{QStringLiteral("study_day"), exam.day}, {QStringLiteral("share"), exam.share}};
    if (exam.plan) {
        object.insert(QStringLiteral("plan"), objectOf(*exam.plan));
        object.insert(QStringLiteral("planned_on"), exam.plannedOn);
    }
    return textOf(object);
}

std::optional<TrainedMemory> trainedMemoryIn(const std::string &setting)
{
    const QJsonObject object = objectIn(setting);
    std::vector<double> numbers;
    const QJsonArray array = object.value(QStringLiteral("w")).toArray();
    for (const auto &number : array) {
        numbers.push_back(number.isDouble() ? number.toDouble() : std::nan(""));
    }
    TrainedMemory memory;
    try {
        memory.model = fsrs::Model::from(object.value(QStringLiteral("fsrs")).toInt(), numbers);
    } catch (const Error &) {
        return std::nullopt;
    }
    memory.reviews = object.value(QStringLiteral("reviews")).toInt();
    memory.studyDay = object.value(QStringLiteral("study_day")).toInt();
    memory.kept = object.value(QStringLiteral("kept")).toBool();
    memory.lossBefore = object.value(QStringLiteral("log_loss_before")).toDouble();
    memory.loss = object.value(QStringLiteral("log_loss")).toDouble();
    return memory.reviews >= 0 && isBetween(memory.studyDay, 0, longestDay) ? std::optional(memory) : std::nullopt;
}

std::optional<Pace> paceIn(const std::string &setting)
{
    const QJsonObject object = objectIn(setting);
    const Pace pace{object.value(QStringLiteral("retention")).toDouble(),
                    object.value(QStringLiteral("new")).toInt(-1)};
    return isBetween(pace.retention, 0.7, 0.97) && isBetween(pace.newPerDay, 0, 100) ? std::optional(pace)
                                                                                     : std::nullopt;
}

std::optional<study::EasyDays> easyDaysIn(const std::string &setting)
{
    const QJsonArray shares = objectIn(setting).value(QStringLiteral("share")).toArray();
    study::EasyDays days;
    if (shares.size() != static_cast<qsizetype>(days.share.size())) {
        return std::nullopt;
    }
    for (std::size_t day = 0; day < days.share.size(); ++day) {
        days.share.at(day) = shares.at(static_cast<qsizetype>(day)).toDouble(-1);
        if (!isBetween(days.share.at(day), 0, 1)) {
            return std::nullopt;
        }
    }
    return days;
}

std::optional<KeptExam> examIn(const std::string &setting)
{
    const QJsonObject object = objectIn(setting);
    KeptExam exam;
    exam.day = object.value(QStringLiteral("study_day")).toInt();
    exam.share = object.value(QStringLiteral("share")).toDouble();
    if (!isBetween(exam.day, 1, longestDay) || !isBetween(exam.share, 0.01, 1)) {
        return std::nullopt;
    }
    exam.plan = planIn(object.value(QStringLiteral("plan")).toObject());
    exam.plannedOn = exam.plan ? object.value(QStringLiteral("planned_on")).toInt() : 0;
    return exam;
}

std::optional<TrainedMemory> trainedMemoryOf(store::LearnerFile &file)
{
    return trainedMemoryIn(settingIn(file, memorySetting));
}

std::optional<KeptExam> examOf(store::LearnerFile &file, int today)
{
    return examToCome(settingIn(file, examSetting), today);
}

std::optional<KeptExam>
plannedExam(store::LearnerFile &file, const study::ExamPlan &plan, const PlannedFor &made, int today)
{
    const auto exam = examOf(file, today);
    if (!exam || exam->day != QDate(1970, 1, 1).daysTo(made.date) || exam->share != made.share) {
        return std::nullopt;
    }
    const KeptExam planned{exam->day, exam->share, plan, today};
    const auto read = examIn(settingOf(planned));
    if (!read || !read->plan) {
        throw Error(ErrorCode::InvalidInput, "a plan that cannot be");
    }
    return planned;
}

study::Rules ownRules(store::LearnerFile &file, const study::Rules &common, int today)
{
    return rulesBy(
        [&](const char *name) {
            return settingIn(file, name);
        },
        common,
        today);
}

study::Rules ownRulesWith(
    store::LearnerFile &file, const std::string &name, const std::string &value, const study::Rules &common, int today)
{
    return rulesBy(
        [&](const char *wanted) {
            return wanted == name ? value : settingIn(file, wanted);
        },
        common,
        today);
}

} // namespace shixi::learner
