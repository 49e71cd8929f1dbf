#include "learner/paperrules.h"

#include "learner/rulereader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace shixi::learner
{

namespace
{

using namespace Qt::StringLiterals;
using study::Paper;
using study::ScoringRule;

constexpr std::array fewerWords{std::pair{ScoringRule::Fewer::Nothing, "nothing"},
                                std::pair{ScoringRule::Fewer::Each, "each"},
                                std::pair{ScoringRule::Fewer::Share, "share"},
                                std::pair{ScoringRule::Fewer::Half, "half"}};
constexpr std::array falseWords{std::pair{ScoringRule::False::Forfeits, "forfeits"},
                                std::pair{ScoringRule::False::Counts, "counts"},
                                std::pair{ScoringRule::False::Costs, "costs"}};
constexpr std::array paperWords{std::pair{Paper::Kind::SelfTest, "self_test"},
                                std::pair{Paper::Kind::Formal, "formal"}};

const QString papersFile = QStringLiteral("papers.json");

template<class Words, class Value>
QString spelled(const Words &words, Value value)
{
    return QLatin1StringView(std::ranges::find(words, value, &Words::value_type::first)->second);
}

ScoringRule scoringRuleIn(const QString &file, const QJsonValue &object)
{
    const RuleReader reader(file, object, {u"id"_s, u"fewer"_s, u"false_part"_s, u"penalty_percent"_s, u"each"_s});
    ScoringRule rule;
    rule.id = reader.text(u"id"_s);
    rule.fewer = reader.word(fewerWords, u"fewer"_s, "nothing");
    rule.falsePart = reader.word(falseWords, u"false_part"_s, "forfeits");
    rule.penaltyPercent = reader.whole(u"penalty_percent"_s, 0, 100, 0);
    if (rule.fewer == ScoringRule::Fewer::Each) {
        rule.each = reader.hundredths(u"each"_s);
    } else if (reader.has(u"each"_s)) {
        reader.refuse(u"each"_s);
    }
    if (rule.id.empty()) {
        reader.refuse(u"id"_s);
    }
    return rule;
}

PaperPlanPart partIn(const QJsonValue &object, const std::vector<ScoringRule> &scoring)
{
    const RuleReader reader(
        papersFile,
        object,
        {u"questions"_s, u"type"_s, u"kind"_s, u"level"_s, u"form"_s, u"section"_s, u"points"_s, u"rule"_s});
    PaperPlanPart part;
    part.asks.questions = reader.whole(u"questions"_s, 1, 500);
    part.asks.type = reader.kind(u"type"_s, questionTypeFromWire);
    part.asks.kind = reader.kind(u"kind"_s, kindFromWire);
    part.asks.level = reader.kind(u"level"_s, levelFromWire);
    part.asks.form = reader.kind(u"form"_s, formFromWire);
    part.asks.section = reader.text(u"section"_s);
    part.points = reader.hundredths(u"points"_s);
    const auto rule = std::ranges::find(scoring, reader.text(u"rule"_s), &ScoringRule::id);
    if (rule == scoring.end()) {
        reader.refuse(u"rule"_s);
    }
    part.rule = static_cast<std::size_t>(rule - scoring.begin());
    return part;
}

PaperPlan planIn(const QJsonValue &object, const std::vector<ScoringRule> &scoring)
{
    const RuleReader reader(papersFile, object, {u"id"_s, u"kind"_s, u"minutes"_s, u"pass_percent"_s, u"parts"_s});
    PaperPlan plan;
    plan.id = reader.text(u"id"_s);
    plan.kind = reader.word(paperWords, u"kind"_s, "");
    plan.minutes = reader.whole(u"minutes"_s, 0, 24 * 60, 0);
    plan.passPercent = reader.whole(u"pass_percent"_s, 0, 100, 60);
    for (const QJsonValue &part : reader.list(u"parts"_s)) {
        plan.parts.push_back(partIn(part, scoring));
    }
    if (plan.id.empty() || plan.parts.empty()) {
        reader.refuse(u"papers"_s);
    }
    return plan;
}

std::vector<PaperPlan> plansIn(const RuleReader &reader, const QString &key, const std::vector<ScoringRule> &scoring)
{
    std::vector<PaperPlan> plans;
    for (const QJsonValue &value : reader.has(key) ? reader.list(key) : QJsonArray()) {
        PaperPlan plan = planIn(value, scoring);
        if (std::ranges::find(plans, plan.id, &PaperPlan::id) != plans.end()) {
            reader.refuse(QString::fromStdString(plan.id));
        }
        plans.push_back(std::move(plan));
    }
    return plans;
}

} // namespace

const PaperPlan *PaperRules::find(const std::string &id) const
{
    const auto found = std::ranges::find(papers, id, &PaperPlan::id);
    return found == papers.end() ? nullptr : &*found;
}

PaperRules parsePaperRules(const QByteArray &json)
{
    const RuleReader reader = RuleReader::ofFile(papersFile, json, {u"scoring"_s, u"papers"_s, u"relays"_s});
    PaperRules rules;
    for (const QJsonValue &rule : reader.list(u"scoring"_s)) {
        rules.scoring.push_back(scoringRuleIn(papersFile, rule));
    }
    rules.papers = plansIn(reader, u"papers"_s, rules.scoring);
    rules.relays = plansIn(reader, u"relays"_s, rules.scoring);
    return rules;
}

const PaperRules &builtInPaperRules()
{
    static const PaperRules rules = parsePaperRules(builtInRuleFile(papersFile));
    return rules;
}

QByteArray wireOf(const ScoringRule &rule)
{
    QJsonObject object{{"id"_L1, QString::fromStdString(rule.id)},
                       {"fewer"_L1, spelled(fewerWords, rule.fewer)},
                       {"false_part"_L1, spelled(falseWords, rule.falsePart)}};
    if (rule.penaltyPercent > 0) {
        object.insert("penalty_percent"_L1, rule.penaltyPercent);
    }
    if (rule.fewer == ScoringRule::Fewer::Each) {
        object.insert("each"_L1, rule.each / 100.0);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ScoringRule scoringRuleOf(const QByteArray &json)
{
    return scoringRuleIn(u"a paper's rule"_s, QJsonDocument::fromJson(json).object());
}

} // namespace shixi::learner
