#include "learner/dailydrawing.h"

#include "core/splitmix64.h"
#include "study/daily.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <unordered_map>

namespace shixi::learner
{

namespace
{

using namespace Qt::StringLiterals;

bool isJudgedAtOnce(const questions::Question &question)
{
    return question.type != QuestionType::Reveal && question.type != QuestionType::Short;
}

// What a fact of the set is asked by: of all its questions, whatever this learner reported.
struct DailyAsk {
    CardId card;
    std::vector<QuestionId> questions;
};

using DailyAsks = std::unordered_map<FactId, DailyAsk>;

DailyAsks asksOf(const Shelf &shelf, const questions::Manifest &set)
{
    DailyAsks asks;
    for (const questions::Question &question : shelf.library().questions()) {
        const ShelfCard *card = shelf.cardOf(question.id);
        const bool isOfSet = shelf.manifestOf(question.id).id == set.id;
        if (card != nullptr && isOfSet && isJudgedAtOnce(question) && card->level != Level::Detail) {
            DailyAsk &ask = asks[question.facts.front()];
            ask.card = ask.card.empty() ? card->id : ask.card;
            if (ask.card == card->id) {
                ask.questions.push_back(question.id);
            }
        }
    }
    return asks;
}

} // namespace

DrawnDaily drawDaily(const Shelf &shelf, const questions::Manifest &set, const QDate &date, int questions)
{
    const DailyAsks asks = asksOf(shelf, set);
    std::vector<FactId> facts;
    for (const auto &[fact, ask] : asks) {
        facts.push_back(fact);
    }
    const std::string day = date.toString(Qt::ISODate).toStdString();
    DrawnDaily drawn;
    drawn.code = study::dailyCode(set.id, set.version, facts);
    for (const FactId &fact : study::dailyFacts(day, set.id, facts, static_cast<std::size_t>(questions))) {
        const DailyAsk &ask = asks.at(fact);
        const std::uint64_t turn = SplitMix64(seedFrom(day + fact.value)).next();
        drawn.planned.push_back({PlannedStep::Kind::Ask, ask.card});
        drawn.questions.push_back(ask.questions[turn % ask.questions.size()]);
    }
    return drawn;
}

std::string parametersOf(const DrawnDaily &drawn, const questions::Manifest &set)
{
    QJsonArray asked;
    for (const QuestionId &question : drawn.questions) {
        asked.append(QString::fromStdString(question.value));
    }
    const QJsonObject object{{"set"_L1, QString::fromStdString(set.id.value)},
                             {"version"_L1, set.version},
                             {"code"_L1, QString::fromStdString(drawn.code)},
                             {"asked"_L1, asked}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

DailyTerms dailyTermsOf(const std::string &parameters)
{
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(parameters)).object();
    DailyTerms terms;
    terms.set = {object.value("set"_L1).toString().toStdString()};
    terms.code = object.value("code"_L1).toString().toStdString();
    for (const QJsonValue &question : object.value("asked"_L1).toArray()) {
        terms.questions.push_back({question.toString().toStdString()});
    }
    return terms;
}

const questions::Question *dailyQuestion(const Shelf &shelf, const SessionRecord &record)
{
    const ShelfCard *card =
        record.start.mode == Mode::Daily && record.state.next ? shelf.find(record.state.next->step.card) : nullptr;
    if (card == nullptr) {
        return nullptr;
    }
    const std::vector<QuestionId> asked = dailyTermsOf(record.start.parameters).questions;
    const auto found = std::ranges::find_if(card->questions, [&asked](const questions::Question *question) {
        return std::ranges::find(asked, question->id) != asked.end();
    });
    return found == card->questions.end() ? nullptr : *found;
}

} // namespace shixi::learner
