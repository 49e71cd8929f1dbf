#pragma once

#include "questions/identity/identity.h"
#include "questions/identity/pairing.h"

namespace shixi::questions::identity
{

// A continuation only a person can settle.
struct Proposal {
    std::size_t old = 0;
    std::size_t fresh = 0;
    int ppm = 0;
};

struct FactMatch {
    Pairing pairing;
    std::vector<Proposal> proposals;
};

// Both in order of place. `stands`: old ones written by a person whose evidence stands in the new text; they continue
// as they are and are proposed for nothing else.
[[nodiscard]] FactMatch matchFacts(const std::vector<const knowledge::Fact *> &old,
                                   const QString &oldText,
                                   const std::vector<bool> &stands,
                                   const std::vector<knowledge::Fact> &fresh,
                                   const QString &freshText);

// What a fact says besides its answer.
[[nodiscard]] QString sayingOf(const knowledge::Fact &fact);

} // namespace shixi::questions::identity
