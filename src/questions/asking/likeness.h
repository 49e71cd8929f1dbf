#pragma once

#include "questions/asking/asked.h"
#include "questions/asking/pool.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace shixi::questions
{

// A stable sort that works out each key once.
template<class Values, class Key>
void sortByKey(Values &values, Key keyOf)
{
    using Value = typename Values::value_type;
    std::vector<std::pair<decltype(keyOf(values.front())), Value>> keyed;
    for (Value &value : values) {
        auto key = keyOf(value);
        keyed.emplace_back(std::move(key), std::move(value));
    }
    std::ranges::stable_sort(
        keyed, {}, [](const auto &one) -> const auto & { return one.first; });
    std::ranges::transform(keyed, values.begin(), [](auto &one) {
        return std::move(one.second);
    });
}

[[nodiscard]] bool sameText(const QString &one, const QString &other); // by normal form

// Cheapest first by likeness of length and affixes; equal ones by text. Each text once, and never the key.
[[nodiscard]] std::vector<Stray> rankedByLikeness(std::vector<Stray> strays, const QStringList &keys);
[[nodiscard]] Pool ranked(std::vector<Stray> strays, const QStringList &keys);

// Those the text already says in the frame the blank leaves are no false ones.
void dropAttested(std::vector<Stray> &strays, text::Span blank, const Material &material);

// Words found outside the sentence that is asked.
[[nodiscard]] std::vector<Stray>
foundElsewhere(const std::vector<Found> &found, const Asked &asked, const Material &material);

// What `take` makes of each fact of another sentence.
template<class Take>
std::vector<Stray> fromOthers(const knowledge::Fact &fact, const Material &material, Take take)
{
    std::vector<Stray> strays;
    for (const knowledge::Fact *other : material.facts()) {
        if (other != &fact && !material.shareSentence(fact, *other)) {
            take(*other, strays);
        }
    }
    return strays;
}

} // namespace shixi::questions
