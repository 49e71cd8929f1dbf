#include "learner/papersheet.h"

#include "learner/paperrules.h"
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

QJsonObject objectOf(const PaperSheetItem &item, const study::PaperItem &asked)
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

template<class Value>
Value knownWord(const std::optional<Value> &value)
{
    if (!value) {
        throw Error(ErrorCode::Corrupt, "a paper with a word that is none of ours");
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

study::Paper paperIn(const QJsonObject &object)
{
    study::Paper paper;
    paper.kind = stringIn(object, "kind"_L1) == "formal" ? study::Paper::Kind::Formal : study::Paper::Kind::SelfTest;
    paper.limitMs = std::int64_t{object.value("minutes"_L1).toInt()} * 60'000;
    paper.passPoints = object.value("pass"_L1).toInt();
    for (const QJsonValue &rule : object.value("rules"_L1).toArray()) {
        paper.rules.push_back(scoringRuleOf(QJsonDocument(rule.toObject()).toJson()));
    }
    for (const QJsonValue &item : object.value("items"_L1).toArray()) {
        const int rule = item["rule"_L1].toInt(-1);
        if (rule < 0 || static_cast<std::size_t>(rule) >= paper.rules.size()) {
            throw Error(ErrorCode::Corrupt, "a paper without the rule of a question");
        }
        paper.items.push_back({item["points"_L1].toInt(), static_cast<std::size_t>(rule)});
    }
    return paper;
}

// One event an edit, so that places are the same.
study::PaperEvent eventOf(const PaperEdit &edit)
{
    const auto item = static_cast<std::size_t>(edit.item); // -1 is none of a paper
    switch (edit.kind) {
    case PaperEditKind::Picked: {
        const study::Picked picked{edit.rightParts, edit.wrongParts, std::max(1, edit.parts)};
        return {edit.usedMs, study::Picks{item, edit.chosen.empty() ? std::nullopt : std::optional(picked)}};
    }
    case PaperEditKind::Flagged:
    case PaperEditKind::Unflagged:
        return {edit.usedMs, study::Flags{item, edit.kind == PaperEditKind::Flagged}};
    case PaperEditKind::HandedIn:
        return {edit.usedMs, study::HandsIn{}};
    case PaperEditKind::Waited:
        break;
    }
    return {edit.usedMs, study::Waits{}};
}

study::PaperState stateOf(const study::Paper &paper, const std::vector<PaperEdit> &edits)
{
    std::vector<study::PaperEvent> events;
    for (const PaperEdit &edit : edits) {
        events.push_back(eventOf(edit));
    }
    return study::fold(paper, events);
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
    return sheet;
}

Answer answerOf(const PaperSheetItem &item, const QStringList &chosen)
{
    const questions::Question &question = item.question;
    Answer answer;
    answer.set = item.set;
    answer.setVersion = item.version;
    answer.card = item.card;
    answer.rev = item.rev;
    answer.question = question.id;
    answer.kind = question.kind;
    answer.type = question.type;
    answer.form = question.form;
    for (const questions::Option &option : question.options) {
        answer.optionOrder.push_back(option.id.toStdString());
    }
    for (const QString &text : chosen) {
        answer.chosen.push_back(text.toStdString());
    }
    answer.verdict = questions::check(question, {chosen});
    return answer;
}

QStringList PaperRecord::chosen(std::size_t item) const
{
    QStringList chosen;
    if (const auto &pickedBy = state.items.at(item).pickedBy) {
        for (const std::string &text : edits.at(*pickedBy).chosen) {
            chosen.append(QString::fromStdString(text));
        }
    }
    return chosen;
}

void addTo(PaperRecord &record, const PaperEdit &edit)
{
    record.edits.push_back(edit);
    record.state = stateOf(record.sheet.paper, record.edits);
    record.ended = record.ended || record.state.handedIn;
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

std::optional<PaperRecord> readPaper(store::LearnerFile &file, const SessionId &session)
{
    auto start = session.empty() ? std::nullopt : file.sessions.find(session);
    if (!start || start->mode != Mode::Exam) {
        return std::nullopt;
    }
    PaperRecord record;
    record.sheet = paperSheetOf(start->parameters);
    record.start = std::move(*start);
    record.edits = file.paperEdits.ofSession(session);
    record.state = stateOf(record.sheet.paper, record.edits);
    record.ended =
        record.state.handedIn || std::ranges::any_of(file.sessions.edits(session), [](const SessionEdit &edit) {
            return edit.kind == SessionEditKind::Ended;
        });
    return record;
}

} // namespace shixi::learner
