#include "questions/templates/templaterow.h"

#include "questions/templates/placeholders.h"

#include <algorithm>

namespace shixi::questions
{

namespace
{

// The form a type of question stands on (docs/formats/set.md).
std::optional<Form> formOfType(QuestionType type)
{
    switch (type) {
    case QuestionType::Single:
    case QuestionType::Multiple:
        return Form::Recognise;
    case QuestionType::Cloze:
    case QuestionType::Tiles:
        return Form::Fill;
    case QuestionType::Reveal:
        return Form::Recall;
    default:
        return std::nullopt;
    }
}

bool needsList(QuestionType type)
{
    return type == QuestionType::Multiple || type == QuestionType::Tiles;
}

} // namespace

std::optional<Ask> askFromWire(const QString &word)
{
    static const std::map<QString, Ask> words{
        {QStringLiteral("date"), Ask::Date},
        {QStringLiteral("figure"), Ask::Figure},
        {QStringLiteral("answer"), Ask::Answer},
        {QStringLiteral("words"), Ask::Words},
        {QStringLiteral("issuer"), Ask::Issuer},
        {QStringLiteral("issue_date"), Ask::IssueDate},
        {QStringLiteral("items"), Ask::Items},
        {QStringLiteral("item"), Ask::Item},
        {QStringLiteral("practice"), Ask::Practice},
        {QStringLiteral("unit"), Ask::Unit},
        {QStringLiteral("norm"), Ask::Norm},
        {QStringLiteral("quoted"), Ask::Quoted},
    };
    const auto found = words.find(word);
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

QString faultOf(const Template &row)
{
    if (formOfType(row.type) != row.form) {
        return QStringLiteral("this type does not stand on this form");
    }
    if (needsList(row.type) != (row.ask == Ask::Items) && row.type != QuestionType::Reveal) {
        return QStringLiteral("multiple and tiles ask for items, and only they and reveal do");
    }
    if (row.type == QuestionType::Cloze && !row.stem.contains(QStringLiteral("{cloze}"))) {
        return QStringLiteral("a cloze without {cloze}");
    }
    if (row.variants < 1) {
        return QStringLiteral("variants is not 1 or more");
    }
    for (const QString &pieces : {row.stem, row.why, row.explanation}) {
        const QString wrong = unknownPlaceholder(pieces);
        if (!wrong.isEmpty()) {
            return QStringLiteral("unknown placeholder ") + wrong;
        }
    }
    return {};
}

QString directionWithoutBeginning(const std::vector<Template> &rows)
{
    for (const Template &row : rows) {
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
