#pragma once

#include "knowledge/fact.h"
#include "questions/question.h"
#include "questions/templates/templates.h"

#include <QDir>
#include <QFile>
#include <QString>
#include <QStringList>

#include <stdexcept>

// Made-up articles for the tests of this room.
namespace shixi::questions::fixture
{

inline knowledge::Article article(const QString &text)
{
    knowledge::Article made;
    made.id = knowledge::articleId(text);
    made.name = QStringLiteral("main");
    made.title = QStringLiteral("示例");
    made.text = text;
    return made;
}

// A fact whose evidence is the first place of `quote` in the article.
inline knowledge::Fact fact(const knowledge::Article &in, Kind kind, const QString &answer, const QString &quote)
{
    knowledge::Fact made;
    made.kind = kind;
    made.answer = answer;
    made.evidence = {in.name, in.text.indexOf(quote), quote.size(), quote};
    made.id = knowledge::mintFactId(in.id, kind, made.evidence.start, made.evidence.length, answer);
    made.rule = QStringLiteral("hand");
    return made;
}

inline std::vector<TemplateFile> templateFiles()
{
    const QString folder = QStringLiteral(SHIXI_SOURCE_DIR "/content/templates/");
    std::vector<TemplateFile> files;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder + name);
        if (!file.open(QIODevice::ReadOnly)) {
            throw std::runtime_error("no templates");
        }
        files.push_back({name, file.readAll()});
    }
    return files;
}

// The ones the product ships.
inline const Templates &templates()
{
    static const Templates read = Templates::parse(templateFiles());
    return read;
}

inline Question question(QuestionType type, const QStringList &key, const QStringList &answer = {})
{
    Question made;
    made.type = type;
    made.key = key;
    made.answer = answer;
    return made;
}

} // namespace shixi::questions::fixture
