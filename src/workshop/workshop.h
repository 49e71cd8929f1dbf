#pragma once

#include "extraction/extract.h"
#include "extraction/rules/rules.h"
#include "questions/generate.h"
#include "questions/questionset.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace shixi::workshop
{

struct ArticleSource {
    knowledge::Article article;
    QString encoding;
};

// Reads an article from a file of at most 20 MB. Throws Error (NotFound, NotAFile, Empty, Binary, CutOff, TooLarge, Io)
// with the path as its place.
[[nodiscard]] ArticleSource readArticle(const QString &path, std::optional<QDate> published = std::nullopt);

// A set folder on disk, or the built-in one with the name ":builtin" or "builtin". Throws Error; what is wrong with
// single items goes to `findings`, their places relative to the folder.
[[nodiscard]] questions::QuestionSet readSetFolder(const QString &path, std::vector<Finding> *findings = nullptr);
// Whether readSetFolder is the way to read it.
[[nodiscard]] bool isSetFolder(const QString &path);

// The rules compiled in, and with an administrator's own files on top of them: at most 1 MB each, in the order given.
// Throws Error (as readArticle; InvalidInput with FILE:RULE where a rule is refused).
[[nodiscard]] const extraction::Rules &builtInRules();
[[nodiscard]] extraction::Rules rulesWith(const QStringList &paths);

// The question templates compiled in, in this language (zh or en), and an administrator's own files on top of them. A
// file that is wrong is refused whole: Error{InvalidInput, "FILE:LINE: …"}.
[[nodiscard]] questions::Templates templatesWith(const QStringList &paths,
                                                 const QString &language = QStringLiteral("zh"));

// Rules and the built-in templates do the work; deterministic. `findings`: what was left out, and why.
[[nodiscard]] extraction::Extraction extractFacts(const knowledge::Article &article,
                                                  const extraction::Rules &rules = builtInRules());
[[nodiscard]] questions::QuestionSet draft(const knowledge::Article &article,
                                           std::vector<Finding> *findings = nullptr,
                                           const extraction::Rules &rules = builtInRules());

// Writes the folder, whole or not at all: into a temporary neighbour, then renamed. decisions.jsonl of an existing
// draft is kept. Throws Error; a folder that holds anything but a draft is left alone.
void writeDraft(const questions::QuestionSet &set, const QString &folder);

} // namespace shixi::workshop
