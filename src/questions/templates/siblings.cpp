#include "questions/templates/siblings.h"

#include "questions/templates/jsonfile.h"

namespace shixi::questions
{

SiblingWords siblingsOf(JsonFile &file)
{
    const QString siblings = QStringLiteral("siblings");
    file.allowOnly(file.root(), {QStringLiteral("format"), QStringLiteral("about"), QStringLiteral("verbs"), siblings});
    SiblingWords made;
    made.verbs = file.list(file.root(), QStringLiteral("verbs"));
    for (const QJsonValue value : file.array(file.root(), siblings)) {
        const QJsonObject object = value.toObject();
        const auto at = static_cast<qsizetype>(made.rows.size());
        file.enter(siblings, at, QStringLiteral("row ") + QString::number(at + 1));
        file.allowOnly(
            object, {QStringLiteral("name"), QStringLiteral("about"), QStringLiteral("like"), QStringLiteral("words")});
        Siblings row;
        row.name = object.value(QStringLiteral("name")).toString();
        row.words = file.list(object, QStringLiteral("words"));
        row.like = file.pattern(object.value(QStringLiteral("like")).toString(QStringLiteral("(?!)")));
        if (row.words.size() < 2 || row.words.removeDuplicates() > 0) {
            file.fail(QStringLiteral("less than two different words, or one of them twice"));
        }
        made.rows.push_back(std::move(row));
    }
    return made;
}

} // namespace shixi::questions
