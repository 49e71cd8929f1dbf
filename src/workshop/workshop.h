#pragma once

#include "extraction/extract.h"
#include "questions/generate.h"
#include "questions/questionset.h"

#include <QDate>
#include <QString>

#include <optional>

namespace shixi::workshop
{

struct ArticleSource {
    knowledge::Article article;
    QString encoding;
};

// Reads an article from a file. Throws Error (NotFound, NotAFile, Empty, Binary, CutOff, TooLarge, Io).
[[nodiscard]] ArticleSource readArticle(const QString &path, std::optional<QDate> published = std::nullopt);

// A set folder on disk, or the built-in one with the name ":builtin".
[[nodiscard]] questions::QuestionSet readSetFolder(const QString &path, std::vector<Finding> *findings = nullptr);

// The built-in rules and templates do the work; deterministic.
[[nodiscard]] extraction::Extraction extractFacts(const knowledge::Article &article);
[[nodiscard]] questions::QuestionSet draft(const knowledge::Article &article);

// Writes the folder, whole or not at all: into a temporary neighbour, then renamed. decisions.jsonl of an existing
// folder is kept.
void writeDraft(const questions::QuestionSet &set, const QString &folder);

} // namespace shixi::workshop
