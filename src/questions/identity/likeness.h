#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace shixi::questions::identity
{

constexpr int wholePpm = 1'000'000;
constexpr int alikePpm = 850'000; // data.md: from here on a person is asked whether it is the same

// One minus the edits from one text to the other over the length of the longer one, in parts per million. Texts are
// compared as they stand: give normal forms.
[[nodiscard]] int editLikenessPpm(QStringView one, QStringView other);
// Neighbouring characters both have, twice, over all of both (Dice): order counts little.
[[nodiscard]] int pairLikenessPpm(QStringView one, QStringView other);

// How much of the shorter text's runs of four characters the other has too.
[[nodiscard]] int sharedRunsPpm(QStringView one, QStringView other);

// Whether two answers differ in spelling only: alike, with the same figures and no other yes or no.
[[nodiscard]] bool saysTheSame(const QString &one, const QString &other);

struct Candidate {
    std::size_t old = 0;
    std::size_t fresh = 0;
};

// For each fresh text the few old ones that share most runs of three characters with it, the rarest runs first: the
// likeness of ten thousand texts with ten thousand is not worked out pair by pair. Empty texts have no candidate.
[[nodiscard]] std::vector<Candidate> candidates(const std::vector<QString> &old, const std::vector<QString> &fresh);

} // namespace shixi::questions::identity
