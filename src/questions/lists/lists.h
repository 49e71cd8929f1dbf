#pragma once

#include "core/splitmix64.h"
#include "questions/asking/asked.h"
#include "questions/asking/pool.h"
#include "questions/templates/templates.h"

namespace shixi::questions
{

// The items of a list: all of them, those beside the ones shown, one, the second halves, what follows the first
// characters of each. Where the row has {head}, only lists with a name; else {cloze} or {list} stand for themselves.
[[nodiscard]] std::vector<Asked> allItems(const Template &row, const knowledge::Fact &fact, const Material &material);
[[nodiscard]] std::vector<Asked> otherItems(const Template &row, const knowledge::Fact &fact, const Material &material);
[[nodiscard]] std::vector<Asked> eachItem(const Template &row, const knowledge::Fact &fact, const Material &material);
[[nodiscard]] std::vector<Asked> eachPart(const Template &row, const knowledge::Fact &fact, const Material &material);
// The second halves of all items behind the first ones.
[[nodiscard]] std::vector<Asked>
hintedItems(const Template &row, const knowledge::Fact &fact, const Material &material);
// The step after another, where the order is recited.
[[nodiscard]] std::vector<Asked> nextItem(const Template &row, const knowledge::Fact &fact, const Material &material);
// What an item is for, and the item that is for it.
[[nodiscard]] std::vector<Asked> eachAim(const Template &row, const knowledge::Fact &fact, const Material &material);
[[nodiscard]] std::vector<Asked> eachMeans(const Template &row, const knowledge::Fact &fact, const Material &material);

// Items and words of sibling lists: of the article, of formulas everybody knows, of the same sort of word.
[[nodiscard]] Pool
itemStrays(const Asked &asked, const knowledge::Fact &fact, const Material &material, SplitMix64 &random);
// The other items' halves; for several blanks also words of their sort.
[[nodiscard]] Pool
partStrays(const Asked &asked, const knowledge::Fact &fact, const Material &material, SplitMix64 &random);
// The other items, aims or means of the list itself.
[[nodiscard]] Pool
ownStrays(const Asked &asked, const knowledge::Fact &fact, const Material &material, SplitMix64 &random);

} // namespace shixi::questions
