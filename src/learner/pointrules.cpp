#include "learner/pointrules.h"

#include "learner/rulereader.h"

namespace shixi::learner
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int mostPointsAtOnce = 100;
constexpr int mostPointsADay = 10'000;

const QString pointsFile = QStringLiteral("points.json");

std::vector<Verdict> pointVerdictsIn(const RuleReader &reader)
{
    std::vector<Verdict> verdicts;
    for (const std::string &word : reader.texts(u"verdicts"_s)) {
        const auto verdict = verdictFromWire(word);
        if (!verdict || *verdict == Verdict::Wrong) {
            reader.refuse(QString::fromStdString(word));
        }
        verdicts.push_back(*verdict);
    }
    return verdicts;
}

} // namespace

statistics::PointRules parsePointRules(const QByteArray &json)
{
    const RuleReader reader =
        RuleReader::ofFile(pointsFile, json, {u"right"_s, u"cleared"_s, u"a_day"_s, u"verdicts"_s, u"not_for"_s});
    statistics::PointRules rules;
    rules.right = reader.whole(u"right"_s, 0, mostPointsAtOnce);
    rules.cleared = reader.whole(u"cleared"_s, 0, mostPointsAtOnce);
    rules.aDay = reader.whole(u"a_day"_s, 0, mostPointsADay);
    rules.verdicts = pointVerdictsIn(reader);
    rules.notFor = reader.texts(u"not_for"_s);
    return rules;
}

const statistics::PointRules &builtInPointRules()
{
    static const statistics::PointRules rules = parsePointRules(builtInRuleFile(pointsFile));
    return rules;
}

} // namespace shixi::learner
