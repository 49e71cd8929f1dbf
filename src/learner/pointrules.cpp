#include "learner/pointrules.h"

#include "core/error.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace shixi::learner
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int mostPointsAtOnce = 100;
constexpr int mostPointsADay = 10'000;

[[noreturn]] void refusePoints(const QString &what)
{
    throw Error(ErrorCode::InvalidInput, "points.json: " + what.toStdString());
}

int pointsIn(const QJsonObject &object, const QString &key, int most)
{
    const QJsonValue value = object.value(key);
    const double number = value.toDouble(-1);
    if (!(number >= 0 && number <= most) || std::floor(number) != number) {
        refusePoints(key);
    }
    return static_cast<int>(number);
}

std::vector<std::string> pointWordsIn(const QJsonObject &object, const QString &key)
{
    if (!object.value(key).isArray()) {
        refusePoints(key);
    }
    std::vector<std::string> words;
    for (const QJsonValue &word : object.value(key).toArray()) {
        if (!word.isString() || word.toString().isEmpty()) {
            refusePoints(key);
        }
        words.push_back(word.toString().toStdString());
    }
    return words;
}

std::vector<Verdict> pointVerdictsIn(const QJsonObject &object)
{
    std::vector<Verdict> verdicts;
    for (const std::string &word : pointWordsIn(object, u"verdicts"_s)) {
        const auto verdict = verdictFromWire(word);
        if (!verdict || *verdict == Verdict::Wrong) {
            refusePoints(QString::fromStdString(word));
        }
        verdicts.push_back(*verdict);
    }
    return verdicts;
}

} // namespace

statistics::PointRules parsePointRules(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value("format"_L1).toInt() != 1) {
        refusePoints(u"format"_s);
    }
    const QStringList known{u"format"_s, u"about"_s, u"right"_s, u"cleared"_s, u"a_day"_s, u"verdicts"_s, u"not_for"_s};
    for (const QString &key : object.keys()) {
        if (!known.contains(key)) {
            refusePoints(key);
        }
    }
    statistics::PointRules rules;
    rules.right = pointsIn(object, u"right"_s, mostPointsAtOnce);
    rules.cleared = pointsIn(object, u"cleared"_s, mostPointsAtOnce);
    rules.aDay = pointsIn(object, u"a_day"_s, mostPointsADay);
    rules.verdicts = pointVerdictsIn(object);
    rules.notFor = pointWordsIn(object, u"not_for"_s);
    return rules;
}

const statistics::PointRules &builtInPointRules()
{
    static const statistics::PointRules rules = [] {
        QFile file(u":/content/rules/points.json"_s);
        if (!file.open(QIODevice::ReadOnly)) {
            refusePoints(u"not compiled in"_s);
        }
        return parsePointRules(file.readAll());
    }();
    return rules;
}

} // namespace shixi::learner
