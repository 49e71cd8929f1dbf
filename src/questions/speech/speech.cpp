#include "questions/speech/speech.h"

#include "questions/asking/likeness.h"

#include <algorithm>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

std::vector<Asked> fromFound(const std::vector<Found> &found, std::size_t norm)
{
    std::vector<Asked> made;
    for (const Found &one : found) {
        made.push_back({one.text, {}, one.span, norm});
    }
    return made;
}

bool counts(const QString &term)
{
    static const QString numerals = QStringLiteral("一二两三四五六七八九十双百千万0123456789");
    return !term.isEmpty() && numerals.contains(term.front());
}

text::Span wholeOf(const Material &material)
{
    return {0, material.article().text.size()};
}

} // namespace

std::vector<Asked> normsAsked(const Template &, const Fact &fact, const Material &material)
{
    std::vector<Asked> made;
    for (std::size_t norm = 0; norm < material.templates().norms().size(); ++norm) {
        std::ranges::move(
            fromFound(wordsBy(material.templates().norms()[norm].at, material, material.evidence(fact)), norm),
            std::back_inserter(made));
    }
    return made;
}

std::vector<Asked> quotedAsked(const Template &, const Fact &fact, const Material &material)
{
    return fromFound(quotedTerms(material, material.evidence(fact)), 0);
}

Pool normStrays(const Asked &asked, const Fact &, const Material &material, SplitMix64 &)
{
    auto strays = foundElsewhere(
        wordsBy(material.templates().norms().at(asked.norm).strays, material, wholeOf(material)), asked, material);
    dropAttested(strays, asked.blank, material);
    return ranked(std::move(strays), {asked.key});
}

Pool quotedStrays(const Asked &asked, const Fact &, const Material &material, SplitMix64 &)
{
    auto strays = foundElsewhere(quotedTerms(material, wholeOf(material)), asked, material);
    std::erase_if(strays, [&](const Stray &stray) {
        return counts(stray.text) != counts(asked.key);
    });
    dropAttested(strays, asked.blank, material);
    return ranked(std::move(strays), {asked.key});
}

} // namespace shixi::questions
