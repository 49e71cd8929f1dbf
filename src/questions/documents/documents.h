#pragma once

#include "core/splitmix64.h"
#include "questions/asking/asked.h"
#include "questions/asking/pool.h"
#include "questions/templates/templates.h"

namespace shixi::questions
{

// The title: {when} it came out, {verb} by whom and how, {topic} what it settles. A row that names neither when nor
// what it settles is asked only where no other document has this issuer.
[[nodiscard]] std::vector<Asked>
documentAsked(const Template &row, const knowledge::Fact &fact, const Material &material);
[[nodiscard]] Pool
documentStrays(const Asked &asked, const knowledge::Fact &fact, const Material &material, SplitMix64 &random);

// Several titles one body brought out in one sentence: asked with the first of them.
[[nodiscard]] std::vector<Asked>
documentsAsked(const Template &row, const knowledge::Fact &fact, const Material &material);
[[nodiscard]] Pool
documentsStrays(const Asked &asked, const knowledge::Fact &fact, const Material &material, SplitMix64 &random);

// 条例 or 办法: the end of a title. By choice only where nothing else is told of the document.
[[nodiscard]] std::vector<Asked>
titleClassAsked(const Template &row, const knowledge::Fact &fact, const Material &material);
[[nodiscard]] Pool
titleClassStrays(const Asked &asked, const knowledge::Fact &fact, const Material &material, SplitMix64 &random);

[[nodiscard]] std::vector<Asked>
issuerAsked(const Template &row, const knowledge::Fact &fact, const Material &material);
[[nodiscard]] Pool
issuerStrays(const Asked &asked, const knowledge::Fact &fact, const Material &material, SplitMix64 &random);

// When, with the text's own word for what happened then: a document of 2009 may have come into force in 2010.
[[nodiscard]] std::vector<Asked>
documentDateAsked(const Template &row, const knowledge::Fact &fact, const Material &material);
// Other years with other months; where the title itself tells the year, it and the one before.
[[nodiscard]] Pool
documentDateStrays(const Asked &asked, const knowledge::Fact &fact, const Material &material, SplitMix64 &random);

} // namespace shixi::questions
