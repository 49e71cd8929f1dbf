#include "learner/paperrules.h"

#include "core/error.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
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

[[noreturn]] void refusePapers(const QString &what)
{
    throw Error(ErrorCode::InvalidInput, "papers.json: " + what.toStdString());
}

template<class Words, class Value>
QString spelled(const Words &words, Value value)
{
    return QLatin1StringView(std::ranges::find(words, value, &Words::value_type::first)->second);
}

template<class Words>
auto valueIn(const Words &words, const QJsonObject &object, const QString &key, const char *usual)
{
    const QString text = object.value(key).toString(QLatin1StringView(usual));
    const auto found = std::ranges::find_if(words, [&text](const auto &word) {
        return text == QLatin1StringView(word.second);
    });
    if (found == words.end()) {
        refusePapers(key);
    }
    return found->first;
}

int wholeIn(const QJsonObject &object, const QString &key, int least, int most, int usual)
{
    const double value = object.value(key).toDouble(usual);
    if (object.contains(key) && !object.value(key).isDouble()) {
        refusePapers(key);
    }
    if (!(value >= least && value <= most) || std::floor(value) != value) {
        refusePapers(key);
    }
    return static_cast<int>(value);
}

// Points are written as people say them, with at most two decimals.
int hundredthsIn(const QJsonObject &object, const QString &key)
{
    const double hundredths = object.value(key).toDouble() * 100;
    if (!(hundredths >= 1 && hundredths <= 100'000) || std::abs(hundredths - std::round(hundredths)) > 1e-6) {
        refusePapers(key);
    }
    return static_cast<int>(std::lround(hundredths));
}

template<class Read>
auto wordIn(const QJsonObject &object, const QString &key, Read read) -> decltype(read(std::string_view()))
{
    const QString text = object.value(key).toString();
    if (text.isEmpty() && !object.contains(key)) {
        return std::nullopt;
    }
    const auto value = read(text.toStdString());
    if (!value) {
        refusePapers(key);
    }
    return value;
}

ScoringRule scoringRuleIn(const QJsonObject &object)
{
    ScoringRule rule;
    rule.id = object.value("id"_L1).toString().toStdString();
    rule.fewer = valueIn(fewerWords, object, u"fewer"_s, "nothing");
    rule.falsePart = valueIn(falseWords, object, u"false_part"_s, "forfeits");
    rule.penaltyPercent = wholeIn(object, u"penalty_percent"_s, 0, 100, 0);
    if (rule.fewer == ScoringRule::Fewer::Each) {
        rule.each = hundredthsIn(object, u"each"_s);
    }
    if (rule.id.empty()) {
        refusePapers(u"id"_s);
    }
    return rule;
}

PaperPlanPart partIn(const QJsonObject &object, const std::vector<ScoringRule> &scoring)
{
    PaperPlanPart part;
    part.asks.questions = wholeIn(object, u"questions"_s, 1, 500, 0);
    part.asks.type = wordIn(object, u"type"_s, questionTypeFromWire);
    part.asks.kind = wordIn(object, u"kind"_s, kindFromWire);
    part.asks.level = wordIn(object, u"level"_s, levelFromWire);
    part.asks.form = wordIn(object, u"form"_s, formFromWire);
    part.asks.section = object.value("section"_L1).toString().toStdString();
    part.points = hundredthsIn(object, u"points"_s);
    const auto rule = std::ranges::find(scoring, object.value("rule"_L1).toString().toStdString(), &ScoringRule::id);
    if (rule == scoring.end()) {
        refusePapers(u"rule"_s);
    }
    part.rule = static_cast<std::size_t>(rule - scoring.begin());
    return part;
}

PaperPlan planIn(const QJsonObject &object, const std::vector<ScoringRule> &scoring)
{
    PaperPlan plan;
    plan.id = object.value("id"_L1).toString().toStdString();
    plan.kind = valueIn(paperWords, object, u"kind"_s, "");
    plan.minutes = wholeIn(object, u"minutes"_s, 0, 24 * 60, 0);
    plan.passPercent = wholeIn(object, u"pass_percent"_s, 0, 100, 60);
    for (const QJsonValue &part : object.value("parts"_L1).toArray()) {
        plan.parts.push_back(partIn(part.toObject(), scoring));
    }
    if (plan.id.empty() || plan.parts.empty()) {
        refusePapers(u"papers"_s);
    }
    return plan;
}

std::vector<PaperPlan> plansIn(const QJsonArray &array, const std::vector<ScoringRule> &scoring)
{
    std::vector<PaperPlan> plans;
    for (const QJsonValue &value : array) {
        PaperPlan plan = planIn(value.toObject(), scoring);
        if (std::ranges::find(plans, plan.id, &PaperPlan::id) != plans.end()) {
            refusePapers(QString::fromStdString(plan.id));
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
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value("format"_L1).toInt() != 1) {
        refusePapers(u"format"_s);
    }
    PaperRules rules;
    for (const QJsonValue &rule : object.value("scoring"_L1).toArray()) {
        rules.scoring.push_back(scoringRuleIn(rule.toObject()));
    }
    rules.papers = plansIn(object.value("papers"_L1).toArray(), rules.scoring);
    rules.relays = plansIn(object.value("relays"_L1).toArray(), rules.scoring);
    return rules;
}

const PaperRules &builtInPaperRules()
{
    static const PaperRules rules = [] {
        QFile file(u":/content/rules/papers.json"_s);
        if (!file.open(QIODevice::ReadOnly)) {
            refusePapers(u"not compiled in"_s);
        }
        return parsePaperRules(file.readAll());
    }();
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
    return scoringRuleIn(QJsonDocument::fromJson(json).object());
}

} // namespace shixi::learner
