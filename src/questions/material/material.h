#pragma once

#include "knowledge/fact.h"
#include "questions/question.h"
#include "text/span.h"

#include <QString>

#include <map>
#include <memory>
#include <vector>

namespace shixi::questions
{

class Templates;

struct CaseLore; // what is known of all cases together: cases/unread.cpp

// What questions are made from: the article, and its facts whose evidence stands there, in order of place, then id.
class Material
{
public:
    // `neighbours`: facts of other sets, for false options; may be null.
    Material(const knowledge::Article &article,
             const std::vector<knowledge::Fact> &facts,
             const Templates &templates,
             const std::vector<knowledge::Fact> *neighbours = nullptr);
    Material(knowledge::Article &&, const std::vector<knowledge::Fact> &, const Templates &) = delete; // it is kept

    [[nodiscard]] const knowledge::Article &article() const { return m_article; }
    [[nodiscard]] const Templates &templates() const { return m_templates; }
    [[nodiscard]] const std::vector<const knowledge::Fact *> &facts() const { return m_facts; }

    [[nodiscard]] const std::vector<knowledge::Fact> &neighbours() const { return m_neighbours; }

    [[nodiscard]] QString at(text::Span span) const { return m_article.text.mid(span.start, span.length); }
    [[nodiscard]] text::Span evidence(const knowledge::Fact &fact) const;
    [[nodiscard]] text::Span paragraph(text::Span inside) const; // the lines it touches
    [[nodiscard]] text::Span sentence(text::Span inside) const;
    // The sentence cut at its commas, so that a part of it can be shown.
    [[nodiscard]] std::vector<text::Span> clauses(text::Span sentence) const;
    // Found out once, when first asked for. For one thread, as the making of one draft is.
    [[nodiscard]] std::shared_ptr<CaseLore> &caseLore() const { return m_caseLore; }
    [[nodiscard]] text::Span without(const QString &marks, text::Span window) const; // at both its ends
    [[nodiscard]] bool shareSentence(const knowledge::Fact &one, const knowledge::Fact &other) const;

private:
    const knowledge::Article &m_article;
    const Templates &m_templates;
    const std::vector<knowledge::Fact> &m_neighbours;
    std::vector<const knowledge::Fact *> m_facts;
    mutable std::shared_ptr<CaseLore> m_caseLore;
    const std::vector<knowledge::Fact> &m_all;
    std::vector<text::Span> m_sentences; // of all facts, by their place there: looked up far more often than made
};

// Code points: what a reader counts as characters.
[[nodiscard]] int characters(const QString &text);
[[nodiscard]] int hanCharacters(const QString &text);

// Pairs of neighbouring characters both texts have, each pair once.
[[nodiscard]] int sharedPairs(const QString &one, const QString &other);
// Shared pairs of all pairs, in parts per million.
[[nodiscard]] int likenessPpm(const QString &one, const QString &other);

} // namespace shixi::questions
