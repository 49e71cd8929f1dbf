#pragma once

#include "library/changes.h"
#include "questions/holding.h"

#include <optional>

namespace shixi::library
{

// Another set, and how many cards contradict each other there.
struct Contradiction {
    SetId id;
    QString title;
    int cards = 0;

    bool operator==(const Contradiction &) const = default;
};

[[nodiscard]] int cardsIn(const std::vector<Contradiction> &contradictions);

// What becomes of a version of a set among the other sets of the device.
struct Prospect {
    std::optional<Changes> changes; // of what is asked; `kept` has none that is left out
    std::vector<Contradiction> leftOut; // cards of this version, by the set that holds; those with most first
    std::vector<Contradiction> pushedOut; // cards of other sets that are left out as this version holds; the same
};

// The other sets of a device, as they are joined with one: the program's first, or the one that stands in its place,
// then by their ids.
class OtherSets
{
public:
    // `builtIn` may be null, and must outlive it.
    OtherSets(std::vector<questions::QuestionSet> sets, const questions::QuestionSet *builtIn);

    // What holds of them, and of this one, which must outlive it; null: of them alone.
    [[nodiscard]] questions::Holding with(const questions::QuestionSet *set) const;
    [[nodiscard]] Prospect prospectOf(const questions::QuestionSet *before, const questions::QuestionSet &after) const;
    [[nodiscard]] const std::vector<questions::QuestionSet> &sets() const { return m_sets; }

private:
    std::vector<questions::QuestionSet> m_sets;
    const questions::QuestionSet *m_builtIn;
};

} // namespace shixi::library
