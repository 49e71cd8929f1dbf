#pragma once

#include "questions/identity/likeness.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace shixi::questions::identity
{

struct Liked {
    Candidate pair;
    int ppm = 0;
};

// Who continues whom, found in rounds from the surest to the least sure. No one is taken twice. Both sides are numbered
// in the order of their places, which settles who of several equals is meant.
class Pairing
{
public:
    using Key = std::function<QString(std::size_t)>;
    using Likeness = std::function<int(Candidate)>;
    struct Side {
        Key group; // only those of one group are compared
        Key words; // what candidates are found by
    };

    Pairing(std::size_t olds, std::size_t freshs)
        : m_freshOfOld(olds)
        , m_oldOfFresh(freshs)
    {
    }

    [[nodiscard]] std::optional<std::size_t> oldOf(std::size_t fresh) const { return m_oldOfFresh[fresh]; }
    [[nodiscard]] std::optional<std::size_t> freshOf(std::size_t old) const { return m_freshOfOld[old]; }

    void take(Candidate pair);
    // Free ones of equal key, in order. An empty key has no equal.
    void takeEqual(const Key &oldKey, const Key &freshKey);
    // Free ones of equal group whose likeness is at least that, likest first.
    void takeLike(const Side &old, const Side &fresh, const Likeness &likeness, int leastPpm);
    // The same, told and not taken.
    [[nodiscard]] std::vector<Liked>
    like(const Side &old, const Side &fresh, const Likeness &likeness, int leastPpm) const;

private:
    std::vector<std::optional<std::size_t>> m_freshOfOld;
    std::vector<std::optional<std::size_t>> m_oldOfFresh;
};

} // namespace shixi::questions::identity
