#pragma once

#include "questions/material/material.h"

#include <optional>

namespace shixi::questions
{

struct Template;

// A text with its placeholders filled. `fillers` are what came from the fact: stem closure looks at them alone, since
// the rest are the template's own words.
struct Filled {
    QString text;
    QStringList fillers;
};

// {subject} {answer} {issuer} {date} {unit} {practice} {speaker} {counts} {quote} of a fact, {cloze} and {when} of what
// is asked. Empty where a placeholder has nothing to stand for.
[[nodiscard]] std::optional<Filled>
fill(const QString &pattern, const knowledge::Fact &fact, const QString &cloze = {}, const QString &when = {});

// The first placeholder this file does not know, or a stray brace; empty where all is well.
[[nodiscard]] QString unknownPlaceholder(const QString &pattern);

} // namespace shixi::questions
