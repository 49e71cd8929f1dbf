#pragma once

#include "questions/material/material.h"

#include <QRegularExpression>

#include <map>

namespace shixi::questions
{

// One thing asked of a fact.
struct Asked {
    QString key; // the right answer as text
    QStringList items; // several right answers; in order of the blanks where there are several
    text::Span blank; // where it stands in the article; no length where it is not asked by a blank
    std::size_t norm = 0; // norm words: which pattern found it
    std::vector<text::Span> blanks = {}; // several blanks: one an item, in order; `blank` reaches over all of them
    bool derived = false; // the key is computed from what is written, as 2023年3月 from 今年3月
    std::map<QString, QString> words = {}; // further placeholders of the row: {when}, {verb} …
    QStringList accept = {}; // typed: what else is right
};

// Where a text stands inside the evidence; no length where it does not.
[[nodiscard]] text::Span placeInEvidence(const QString &wanted, const knowledge::Fact &fact);
// Nothing where the key is empty.
[[nodiscard]] std::vector<Asked> oneAsked(const QString &key, text::Span blank);

// What a window shows, each blank as ____.
[[nodiscard]] QString blanked(text::Span window, const Asked &asked, const Material &material);

// What an Asked leaves to read: pieces of the text around its blank with ____ in its place, best first.
[[nodiscard]] QStringList clozesOf(const Asked &asked, const knowledge::Fact &fact, const Material &material);

struct Found {
    QString text;
    text::Span span; // in the article
};
[[nodiscard]] std::vector<Found> quotedTerms(const Material &material, text::Span within);
[[nodiscard]] std::vector<Found>
wordsBy(const QRegularExpression &pattern, const Material &material, text::Span within);

} // namespace shixi::questions
