#include "learner/challengerules.h"

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

[[noreturn]] void refuseChallenge(const QString &what)
{
    throw Error(ErrorCode::InvalidInput, "challenge.json: " + what.toStdString());
}

int challengeNumber(const QJsonValue &value, const QString &key, int least, int most)
{
    const double number = value.toDouble(-1);
    if (!(number >= least && number <= most) || std::floor(number) != number) {
        refuseChallenge(key);
    }
    return static_cast<int>(number);
}

std::vector<int> challengeNumbers(const QJsonObject &object, const QString &key, int least, int most)
{
    std::vector<int> numbers;
    for (const QJsonValue &value : object.value(key).toArray()) {
        numbers.push_back(challengeNumber(value, key, least, most));
    }
    if (numbers.empty()) {
        refuseChallenge(key);
    }
    return numbers;
}

// What the learner judges, or types, is not answered at a glance.
std::vector<QuestionType> challengeTypes(const QJsonObject &object)
{
    std::vector<QuestionType> types;
    for (const QJsonValue &value : object.value("types"_L1).toArray()) {
        const auto type = questionTypeFromWire(value.toString().toStdString());
        if (!type || *type == QuestionType::Reveal || *type == QuestionType::Short) {
            refuseChallenge(u"types"_s);
        }
        types.push_back(*type);
    }
    if (types.empty()) {
        refuseChallenge(u"types"_s);
    }
    return types;
}

} // namespace

ChallengeRules parseChallengeRules(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value("format"_L1).toInt() != 1) {
        refuseChallenge(u"format"_s);
    }
    return {challengeNumbers(object, u"lives"_s, 1, 9),
            challengeNumbers(object, u"seconds"_s, 0, 600),
            challengeNumber(object.value("spared"_L1), u"spared"_s, 0, 9),
            challengeTypes(object)};
}

const ChallengeRules &builtInChallengeRules()
{
    static const ChallengeRules rules = [] {
        QFile file(u":/content/rules/challenge.json"_s);
        if (!file.open(QIODevice::ReadOnly)) {
            refuseChallenge(u"not compiled in"_s);
        }
        return parseChallengeRules(file.readAll());
    }();
    return rules;
}

} // namespace shixi::learner
