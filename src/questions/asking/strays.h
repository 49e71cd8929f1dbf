#pragma once

#include "core/splitmix64.h"
#include "questions/gates/gates.h"

namespace shixi::questions
{

// Candidates for false options, best first; the gates choose among them. Nothing is ever made by changing the letters
// of a string: a stray is a real value of another fact, or a number or date computed beside the right one.
struct Pool {
    std::vector<Stray> strays;
    std::optional<int> keyPlace; // a ladder: shown in order of size, all or none, the key with so many below it
    std::optional<Reason> fault; // why there is none
};

[[nodiscard]] Pool
dateStrays(const QString &key, const knowledge::Fact &fact, const Material &material, SplitMix64 &random);
[[nodiscard]] Pool figureStrays(const QString &key, const Material &material, SplitMix64 &random);
[[nodiscard]] Pool answerStrays(const Asked &asked, const knowledge::Fact &fact, const Material &material);
[[nodiscard]] Pool wordStrays(const Asked &asked, const knowledge::Fact &fact, const Material &material);
[[nodiscard]] Pool issuerStrays(const Asked &asked, const knowledge::Fact &fact, const Material &material);
[[nodiscard]] Pool itemStrays(const Asked &asked, const knowledge::Fact &fact, const Material &material);
[[nodiscard]] Pool caseStrays(Ask ask, const Asked &asked, const knowledge::Fact &fact, const Material &material);
[[nodiscard]] Pool normStrays(const Asked &asked, const Material &material);
[[nodiscard]] Pool quotedStrays(const Asked &asked, const Material &material);

// By what is asked.
[[nodiscard]] Pool straysFor(
    const Template &row, const Asked &asked, const knowledge::Fact &fact, const Material &material, SplitMix64 &random);

// Cheapest first by likeness of length and affixes; equal ones by text. Each text once, and never the key.
[[nodiscard]] std::vector<Stray> rankedByLikeness(std::vector<Stray> strays, const QStringList &keys);

} // namespace shixi::questions
