#pragma once

#include <array>
#include <optional>
#include <string>

namespace shixi::study
{

// What a question gives on a paper. Points are whole hundredths everywhere, so that sums never drift and a score can be
// worked out again to the last digit. The rules are data (content/rules/scoring.json).

// An answer as far as points go: parts are options picked, blanks filled, pairs made. Where only all or nothing is
// asked (single choice, an order) there is one part.
struct Picked {
    int right = 0; // parts got right
    int wrong = 0; // parts picked that are false
    int of = 1; // parts there are to get right, 1 or more

    [[nodiscard]] bool isAllRight() const { return wrong == 0 && right == of; }
    bool operator==(const Picked &) const = default;
};

struct ScoringRule {
    // While some parts are missing.
    enum class Fewer {
        Nothing, // all or nothing
        Each, // `each` for each right part, but never as much as the whole
        Share, // each right part its share of the whole, what is left over of a hundredth cut off
        Half // half, rounded up to a whole point; nothing where the whole is one point or less
    };
    // What a false part does.
    enum class False {
        Forfeits, // nothing is given for the rest
        Counts, // nothing of its own: each part stands for itself, as pairs and blanks do
        Costs // so does a missing one: both take a right part away
    };
    // By how sure the learner was (1, 2, 3): whole points of a question of one, in hundredths.
    struct Confidence {
        std::array<int, 3> right{};
        std::array<int, 3> wrong{};

        bool operator==(const Confidence &) const = default;
    };

    std::string id;
    Fewer fewer = Fewer::Nothing;
    int each = 0; // hundredths, above 0 where `fewer` is Each
    False falsePart = False::Forfeits;
    int penaltyPercent = 0; // of the full points, taken off where an answer is not all right and would give nothing
    std::optional<Confidence> confidence = {}; // takes the place of all others

    bool operator==(const ScoringRule &) const = default;
};

// Hundredths for an answer to a question of `full` hundredths; empty: it was not answered, which gives 0. Below zero
// only by penalty or confidence (1 where none was told).
[[nodiscard]] int
pointsFor(const ScoringRule &rule, int full, const std::optional<Picked> &picked, std::optional<int> confidence = {});

} // namespace shixi::study
