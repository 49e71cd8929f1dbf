#include "learner/papersheet.h"

#include "learner/paperrules.h"
#include "packs/pack/head.h"
#include "questions/check.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace shixi::learner
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype mostItems = 500;
constexpr qsizetype mostRules = 100;
constexpr std::size_t mostOptions = 100;
constexpr int mostPoints = 100'000; // hundredths of a question
constexpr int mostPassPoints = mostPoints * static_cast<int>(mostItems);
constexpr std::int64_t longestMs = 24 * 3'600'000;

[[noreturn]] void refuseSheet(const std::string &what)
{
    throw Error(ErrorCode::Corrupt, "a paper: " + what);
}

QString plain(const std::string &text)
{
    return QString::fromStdString(text);
}

QString wireText(std::string_view word)
{
    return QString::fromUtf8(word);
}

std::string stringIn(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString().toStdString();
}

QStringList textsIn(const QJsonObject &object, QLatin1StringView key)
{
    QStringList texts;
    for (const QJsonValue &text : object.value(key).toArray()) {
        texts.append(text.toString());
    }
    return texts;
}

QJsonArray optionsOf(const questions::Question &question)
{
    QJsonArray options;
    for (const questions::Option &option : question.options) {
        options.append(QJsonObject{{"id"_L1, option.id}, {"text"_L1, option.text}, {"why"_L1, option.why}});
    }
    return options;
}

QJsonArray mediaOf(const questions::Question &question)
{
    QJsonArray media;
    for (const questions::Medium &medium : question.media) {
        media.append(QJsonObject{{"file"_L1, medium.file}, {"alt"_L1, medium.alt}});
    }
    return media;
}

// Without pictures and sounds.
QJsonObject plainObjectOf(const PaperSheetItem &item, const study::PaperItem &asked)
{
    const questions::Question &question = item.question;
    return {{"set"_L1, plain(item.set.value)},
            {"version"_L1, item.version},
            {"card"_L1, plain(item.card.value)},
            {"rev"_L1, item.rev},
            {"points"_L1, asked.points},
            {"rule"_L1, static_cast<qint64>(asked.rule)},
            {"question"_L1, plain(question.id.value)},
            {"kind"_L1, wireText(wireName(question.kind))},
            {"type"_L1, wireText(wireName(question.type))},
            {"form"_L1, wireText(wireName(question.form))},
            {"stem"_L1, question.stem},
            {"options"_L1, optionsOf(question)},
            {"key"_L1, QJsonArray::fromStringList(question.key)},
            {"answer"_L1, QJsonArray::fromStringList(question.answer)},
            {"explanation"_L1, question.explanation},
            {"quote"_L1, question.evidence.quote}};
}

QJsonObject objectOf(const PaperSheetItem &item, const study::PaperItem &asked)
{
    QJsonObject object = plainObjectOf(item, asked);
    if (!item.question.media.empty()) {
        object.insert("media"_L1, mediaOf(item.question));
    }
    return object;
}

template<class Value>
Value knownWord(const std::optional<Value> &value)
{
    if (!value) {
        refuseSheet("a word that is none of ours");
    }
    return *value;
}

PaperSheetItem sheetItemOf(const QJsonObject &object)
{
    PaperSheetItem item;
    item.set = {stringIn(object, "set"_L1)};
    item.version = object.value("version"_L1).toInt(1);
    item.card = {stringIn(object, "card"_L1)};
    item.rev = object.value("rev"_L1).toInt(1);
    questions::Question &question = item.question;
    question.id = {stringIn(object, "question"_L1)};
    question.kind = knownWord(kindFromWire(stringIn(object, "kind"_L1)));
    question.type = knownWord(questionTypeFromWire(stringIn(object, "type"_L1)));
    question.form = knownWord(formFromWire(stringIn(object, "form"_L1)));
    question.stem = object.value("stem"_L1).toString();
    for (const QJsonValue &option : object.value("options"_L1).toArray()) {
        const QJsonObject one = option.toObject();
        question.options.push_back(
            {one.value("id"_L1).toString(), one.value("text"_L1).toString(), one.value("why"_L1).toString()});
    }
    question.key = textsIn(object, "key"_L1);
    question.answer = textsIn(object, "answer"_L1);
    question.explanation = object.value("explanation"_L1).toString();
    question.evidence.quote = object.value("quote"_L1).toString();
    for (const QJsonValue &medium : object.value("media"_L1).toArray()) {
        const QString file = medium["file"_L1].toString();
        if (packs::isMediaFile(file)) { // never a path out of the set
            question.media.push_back({file, medium["alt"_L1].toString()});
        }
    }
    question.fixedOptions = true;
    return item;
}

QJsonArray rulesOf(const study::Paper &paper)
{
    QJsonArray rules;
    for (const study::ScoringRule &rule : paper.rules) {
        rules.append(QJsonDocument::fromJson(wireOf(rule)).object());
    }
    return rules;
}

study::ScoringRule frozenRule(const QJsonObject &object)
{
    try {
        return scoringRuleOf(QJsonDocument(object).toJson(QJsonDocument::Compact));
    } catch (const Error &error) { // it says a rule file cannot be
        refuseSheet(error.detail());
    }
}

bool fits(const study::Paper &paper)
{
    return paper.limitMs >= 0 && paper.limitMs <= longestMs && paper.passPoints >= 0
        && paper.passPoints <= mostPassPoints && std::ranges::all_of(paper.items, [](const study::PaperItem &item) {
               return item.points >= 0 && item.points <= mostPoints;
           });
}

// It may come from another's file: whatever is asked, scored and added up later must bear it.
study::Paper paperIn(const QJsonObject &object)
{
    study::Paper paper;
    paper.kind = stringIn(object, "kind"_L1) == "formal" ? study::Paper::Kind::Formal : study::Paper::Kind::SelfTest;
    paper.limitMs = std::int64_t{object.value("minutes"_L1).toInt()} * 60'000;
    paper.passPoints = object.value("pass"_L1).toInt();
    if (object.value("rules"_L1).toArray().size() > mostRules
        || object.value("items"_L1).toArray().size() > mostItems) {
        refuseSheet("too many questions or rules");
    }
    for (const QJsonValue &rule : object.value("rules"_L1).toArray()) {
        paper.rules.push_back(frozenRule(rule.toObject()));
    }
    for (const QJsonValue &item : object.value("items"_L1).toArray()) {
        const int rule = item["rule"_L1].toInt(-1);
        if (rule < 0 || static_cast<std::size_t>(rule) >= paper.rules.size()) {
            refuseSheet("without the rule of a question");
        }
        paper.items.push_back({item["points"_L1].toInt(), static_cast<std::size_t>(rule)});
    }
    if (!fits(paper)) {
        refuseSheet("minutes, points or pass mark");
    }
    return paper;
}

bool isAskable(const questions::Question &question)
{
    return questions::isJudged(question.type) && !question.stem.isEmpty() && !question.key.isEmpty()
        && question.options.size() >= 2 && question.options.size() <= mostOptions;
}

void check(const PaperSheet &sheet)
{
    if (sheet.items.empty() || sheet.items.size() != sheet.paper.items.size()) {
        refuseSheet("questions");
    }
    for (std::size_t index = 0; index < sheet.items.size(); ++index) {
        if (!isAskable(sheet.items[index].question)) {
            refuseSheet("question " + std::to_string(index + 1));
        }
    }
}

QJsonObject objectIn(const std::string &parameters)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(parameters)).object();
}

} // namespace

std::string parametersOf(const PaperSheet &sheet)
{
    QJsonArray items;
    for (std::size_t index = 0; index < sheet.items.size(); ++index) {
        items.append(objectOf(sheet.items[index], sheet.paper.items.at(index)));
    }
    QJsonObject object{{"paper"_L1, plain(sheet.plan)},
                       {"kind"_L1, sheet.paper.kind == study::Paper::Kind::Formal ? u"formal"_s : u"self_test"_s},
                       {"minutes"_L1, static_cast<int>(sheet.paper.limitMs / 60'000)},
                       {"pass"_L1, sheet.paper.passPoints},
                       {"rules"_L1, rulesOf(sheet.paper)},
                       {"items"_L1, items}};
    if (!sheet.code.isEmpty()) {
        object.insert("code"_L1, sheet.code);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

PaperSheet paperSheetOf(const std::string &parameters)
{
    const QJsonObject object = objectIn(parameters);
    PaperSheet sheet;
    sheet.plan = stringIn(object, "paper"_L1);
    sheet.code = object.value("code"_L1).toString();
    sheet.paper = paperIn(object);
    for (const QJsonValue &item : object.value("items"_L1).toArray()) {
        sheet.items.push_back(sheetItemOf(item.toObject()));
    }
    check(sheet);
    return sheet;
}

PaperOutline readOutline(store::LearnerFile &file, const SessionStart &start)
{
    const QJsonObject object = objectIn(start.parameters);
    const study::Paper paper = paperIn(object);
    return {stringIn(object, "paper"_L1),
            object.value("code"_L1).toString(),
            static_cast<int>(paper.items.size()),
            stateOf(paper, file.paperEdits.ofSession(start.id()))};
}

} // namespace shixi::learner
