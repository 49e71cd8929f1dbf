#include "learner/practiceparameters.h"

#include "core/splitmix64.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace shixi::learner
{

namespace
{

using study::PracticeOrder;

constexpr int lapsAtMost = 1'000'000; // a file may say anything

std::string textIn(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1StringView(key)).toString().toStdString();
}

QString wordOf(PracticeOrder order)
{
    switch (order) {
    case PracticeOrder::Text:
        return QStringLiteral("text");
    case PracticeOrder::Random:
        return QStringLiteral("random");
    case PracticeOrder::Memory:
        break;
    }
    return {};
}

PracticeOrder orderOf(const QString &word)
{
    for (const PracticeOrder order : {PracticeOrder::Text, PracticeOrder::Random}) {
        if (word == wordOf(order)) {
            return order;
        }
    }
    return PracticeOrder::Memory;
}

void put(QJsonObject &object, const char *key, const QString &value)
{
    if (!value.isEmpty()) {
        object.insert(QLatin1StringView(key), value);
    }
}

void put(QJsonObject &object, const char *key, bool on)
{
    if (on) {
        object.insert(QLatin1StringView(key), true);
    }
}

QJsonObject objectOf(const PracticeChoice &choice)
{
    const auto word = [](const auto &value) {
        return value ? QString::fromUtf8(wireName(*value)) : QString();
    };
    QJsonObject object;
    put(object, "section", choice.section);
    put(object, "kind", word(choice.kind));
    put(object, "level", word(choice.level));
    put(object, "missed", choice.missed);
    put(object, "starred", choice.starred);
    put(object, "not_done", choice.notDone);
    put(object, "most_missed", choice.mostMissed);
    put(object, "formula", QString::fromStdString(choice.formula.value));
    put(object, "part", choice.part);
    put(object, "order", wordOf(choice.order));
    QJsonArray facts;
    for (const FactId &fact : choice.facts) {
        facts.append(QString::fromStdString(fact.value));
    }
    if (!facts.isEmpty()) {
        object.insert(QStringLiteral("facts"), facts);
    }
    return object;
}

std::string compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace

std::string practiceParameters(const PracticeRound &round)
{
    QJsonObject object = objectOf(round.choice);
    object.insert(QStringLiteral("questions"), round.questions);
    if (round.choice.order != PracticeOrder::Memory) {
        object.insert(QStringLiteral("course"), QString::fromStdString(courseNameOf(round.choice)));
        object.insert(QStringLiteral("lap"), round.lap);
    }
    return compact(object);
}

PracticeRound practiceRoundOf(const std::string &parameters)
{
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(parameters)).object();
    PracticeRound round;
    round.questions = object.value(QStringLiteral("questions")).toInt();
    round.lap = std::clamp(object.value(QStringLiteral("lap")).toInt(1), 1, lapsAtMost);
    PracticeChoice &choice = round.choice;
    choice.section = object.value(QStringLiteral("section")).toString();
    choice.kind = kindFromWire(textIn(object, "kind"));
    choice.level = levelFromWire(textIn(object, "level"));
    choice.missed = object.value(QStringLiteral("missed")).toBool();
    choice.starred = object.value(QStringLiteral("starred")).toBool();
    choice.notDone = object.value(QStringLiteral("not_done")).toBool();
    choice.mostMissed = object.value(QStringLiteral("most_missed")).toBool();
    choice.formula.value = textIn(object, "formula");
    choice.part = object.value(QStringLiteral("part")).toString();
    choice.order = orderOf(object.value(QStringLiteral("order")).toString());
    for (const QJsonValue &fact : object.value(QStringLiteral("facts")).toArray()) {
        choice.facts.push_back({fact.toString().toStdString()});
    }
    return round;
}

std::string courseNameOf(const PracticeChoice &choice)
{
    constexpr int digits = 16;
    const std::uint64_t hash = seedFrom(compact(objectOf(choice)));
    return QString::number(hash, 16).rightJustified(digits, u'0').toStdString();
}

} // namespace shixi::learner
