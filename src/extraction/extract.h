#pragma once

#include "core/error.h"
#include "knowledge/fact.h"

#include <QByteArray>

namespace shixi::extraction
{

class Rules; // content/rules/extraction/*.json, parsed and self-tested: rules.h

struct Extraction {
    std::vector<knowledge::Fact> facts; // by start, then kind, then id
    std::vector<knowledge::Fact> doubtful; // in the same order: below the confidence an administrator is shown first
    std::vector<Finding> findings; // what was left out and why: unanchored dates, …
    std::optional<int> anchorYear; // what 今年 was taken to mean
};

// Finds what a learner can know, each with its place in the text. Reads no clock and no file; same article and rules,
// same bytes. `article.anchorYear` or `article.published` wins over the year the text itself gives.
// Several threads may extract at once with the same rules. No text makes it throw: what is amiss is a finding.
[[nodiscard]] Extraction extract(const knowledge::Article &article, const Rules &rules);

} // namespace shixi::extraction
