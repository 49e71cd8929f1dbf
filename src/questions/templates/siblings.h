#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <vector>

namespace shixi::questions
{

class JsonFile;

// Words that can stand in one blank: content/templates/siblings.json.
struct Siblings {
    QString name; // of a formula everybody knows, whose items these are
    QRegularExpression like; // what else is of their sort; matches nothing where not given
    QStringList words;
};

struct SiblingWords {
    std::vector<Siblings> rows;
    QStringList verbs; // where an item of verb and object is parted
};

[[nodiscard]] SiblingWords siblingsOf(JsonFile &file);

} // namespace shixi::questions
