#include "questions/templates/templaterow.h"

#include "questions/templates/placeholders.h"

#include <algorithm>

namespace shixi::questions
{

namespace
{

// The step of the ladder a type of question stands on (docs/formats/set.md).
Form formOfType(QuestionType type)
{
    switch (type) {
    case QuestionType::Cloze:
    case QuestionType::Tiles:
    case QuestionType::Ordering:
        return Form::Fill;
    case QuestionType::Reveal:
    case QuestionType::Short:
        return Form::Recall;
    default:
        return Form::Recognise;
    }
}

bool isOverSeveral(QuestionType type)
{
    return type == QuestionType::Ordering || type == QuestionType::Matching;
}

// What is wrong with one row by itself; empty where nothing is.
QString faultOf(const Template &row)
{
    if (isOverSeveral(row.type) != row.direction.isEmpty()) {
        return QStringLiteral("ordering and matching stand on no card and have no direction; all others have one");
    }
    if (row.type == QuestionType::Cloze && !row.stem.contains(QStringLiteral("{cloze}"))) {
        return QStringLiteral("a cloze without {cloze}");
    }
    if (row.type == QuestionType::TrueFalse && !row.stem.contains(QStringLiteral("{claim}"))) {
        return QStringLiteral("true or false without {claim}");
    }
    if (row.variants < 1) {
        return QStringLiteral("variants is not 1 or more");
    }
    if (isOverSeveral(row.type) == row.left.isEmpty() || (row.type == QuestionType::Matching) == row.right.isEmpty()) {
        return QStringLiteral("ordering has left, matching left and right, all others neither");
    }
    for (const QString &pieces : {row.stem, row.why, row.explanation, row.left, row.right}) {
        const QString wrong = unknownPlaceholder(pieces);
        if (!wrong.isEmpty()) {
            return QStringLiteral("unknown placeholder ") + wrong;
        }
    }
    return {};
}

template<class Value>
Value wire(const JsonFile &file, const std::optional<Value> &value, const char *key)
{
    if (!value) {
        file.fail(QLatin1String(key) + QStringLiteral(" is not a word of the set format"));
    }
    return *value;
}

const QStringList &rowKeys()
{
    static const QStringList keys{QStringLiteral("id"),
                                  QStringLiteral("direction"),
                                  QStringLiteral("type"),
                                  QStringLiteral("ask"),
                                  QStringLiteral("slot"),
                                  QStringLiteral("stem"),
                                  QStringLiteral("why"),
                                  QStringLiteral("explanation"),
                                  QStringLiteral("left"),
                                  QStringLiteral("right"),
                                  QStringLiteral("variants")};
    return keys;
}

} // namespace

std::optional<Ask> askFromWire(const QString &word)
{
    static const std::map<QString, Ask> words{
        {QStringLiteral("date"), Ask::Date},
        {QStringLiteral("date_parts"), Ask::DateParts},
        {QStringLiteral("event"), Ask::Event},
        {QStringLiteral("figure"), Ask::Figure},
        {QStringLiteral("figures"), Ask::Figures},
        {QStringLiteral("document"), Ask::Document},
        {QStringLiteral("documents"), Ask::Documents},
        {QStringLiteral("title_class"), Ask::TitleClass},
        {QStringLiteral("meeting"), Ask::Meeting},
        {QStringLiteral("holder"), Ask::Holder},
        {QStringLiteral("duty_owner"), Ask::DutyOwner},
        {QStringLiteral("duty"), Ask::Duty},
        {QStringLiteral("term"), Ask::Term},
        {QStringLiteral("meaning"), Ask::Meaning},
        {QStringLiteral("words"), Ask::Words},
        {QStringLiteral("issuer"), Ask::Issuer},
        {QStringLiteral("issue_date"), Ask::IssueDate},
        {QStringLiteral("items"), Ask::Items},
        {QStringLiteral("item"), Ask::Item},
        {QStringLiteral("others"), Ask::Others},
        {QStringLiteral("part"), Ask::Part},
        {QStringLiteral("hints"), Ask::Hints},
        {QStringLiteral("next"), Ask::Next},
        {QStringLiteral("aim"), Ask::Aim},
        {QStringLiteral("means"), Ask::Means},
        {QStringLiteral("practice"), Ask::Practice},
        {QStringLiteral("unit"), Ask::Unit},
        {QStringLiteral("said"), Ask::Said},
        {QStringLiteral("said_two"), Ask::SaidTwo},
        {QStringLiteral("quoted"), Ask::Quoted},
        {QStringLiteral("story"), Ask::Story},
        {QStringLiteral("named"), Ask::Named},
    };
    const auto found = words.find(word);
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

Template templateRow(const JsonFile &file, const QJsonObject &object, Kind kind)
{
    file.allowOnly(object, rowKeys());
    const QString type = file.text(object, QStringLiteral("type"));
    Template made;
    made.id = file.text(object, QStringLiteral("id"));
    made.kind = kind;
    made.type = wire(file, questionTypeFromWire(type.toStdString()), "type");
    made.form = formOfType(made.type);
    made.ask = wire(file, askFromWire(file.text(object, QStringLiteral("ask"))), "ask");
    made.direction = object.value(QStringLiteral("direction")).toString();
    made.slot = object.value(QStringLiteral("slot")).toString(type);
    made.stem = file.localText(object, QStringLiteral("stem"));
    made.why = object.contains(QStringLiteral("why")) ? file.localText(object, QStringLiteral("why")) : QString();
    made.left = object.value(QStringLiteral("left")).toString();
    made.right = object.value(QStringLiteral("right")).toString();
    made.explanation = made.left.isEmpty() ? file.localText(object, QStringLiteral("explanation")) : QString();
    made.variants = object.value(QStringLiteral("variants")).toInt(1);
    const QString wrong = faultOf(made);
    if (!wrong.isEmpty()) {
        file.fail(wrong);
    }
    return made;
}

QString directionWithoutBeginning(const std::vector<Template> &rows)
{
    for (const Template &row : rows) {
        if (row.direction.isEmpty()) {
            continue;
        }
        const auto begins = [&](const Template &other) {
            return other.form == Form::Recognise && other.kind == row.kind && other.direction == row.direction;
        };
        if (std::ranges::none_of(rows, begins)) {
            return row.id;
        }
    }
    return {};
}

} // namespace shixi::questions
