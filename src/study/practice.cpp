#include "study/practice.h"

#include "core/splitmix64.h"

#include <algorithm>
#include <span>
#include <string_view>
#include <tuple>
#include <unordered_set>

namespace shixi::study
{

namespace
{

auto rankOf(const Candidate &candidate)
{
    return std::tuple(candidate.doneToday,
                      -candidate.misses,
                      !candidate.retrievability,
                      candidate.retrievability.value_or(0),
                      candidate.order,
                      std::string_view(candidate.card.value));
}

} // namespace

std::vector<PlannedStep> planPractice(const std::vector<Candidate> &candidates, int questions, std::uint64_t seed)
{
    std::vector<const Candidate *> ranked;
    for (const Candidate &candidate : candidates) {
        if (!candidate.suspended) {
            ranked.push_back(&candidate);
        }
    }
    // A heap: of thousands only the first few are taken.
    const auto isLater = [](const Candidate *left, const Candidate *right) {
        return rankOf(*right) < rankOf(*left);
    };
    std::make_heap(ranked.begin(), ranked.end(), isLater);
    std::vector<PlannedStep> steps;
    std::unordered_set<std::string_view> occupied;
    while (!ranked.empty() && static_cast<int>(steps.size()) < questions) {
        std::pop_heap(ranked.begin(), ranked.end(), isLater);
        const Candidate *candidate = ranked.back();
        ranked.pop_back();
        const bool apart = std::ranges::none_of(candidate->siblings, [&occupied](const std::string &sibling) {
            return occupied.contains(sibling);
        });
        if (apart) {
            occupied.insert(candidate->siblings.begin(), candidate->siblings.end());
            steps.push_back({PlannedStep::Kind::Ask, candidate->card});
        }
    }
    SplitMix64 random(seed);
    shuffle(std::span(steps), random);
    return steps;
}

} // namespace shixi::study
