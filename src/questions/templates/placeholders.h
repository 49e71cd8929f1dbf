#pragma once

#include "questions/material/material.h"

#include <map>
#include <optional>

namespace shixi::questions
{

// A text with its placeholders filled. `fillers` are what came from the fact: stem closure looks at them alone, since
// the rest are the template's own words.
struct Filled {
    QString text;
    QStringList fillers;
};

using WordMap = std::map<QString, QString>;

// {subject} {answer} {issuer} {date} {unit} {practice} {difficulty} {effect} {speaker} {counts} {section} {quote} of a
// fact, and what is asked brings its own in `words`: {cloze} {key} {when} {verb} {who} {claim} {event} {topic} {head}
// {list} {number} {question}, {said}: a clause put together from pieces of the text around the word that asks.
// Empty where a placeholder has nothing to stand for.
[[nodiscard]] std::optional<Filled>
fill(const QString &pattern, const knowledge::Fact &fact, const WordMap &words = {});

// The first placeholder this file does not know, or a stray brace; empty where all is well.
[[nodiscard]] QString unknownPlaceholder(const QString &pattern);

} // namespace shixi::questions
