#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <variant>
#include <vector>

namespace shixi::study
{

// Two people at one screen, the same question to both at once. A point for who is right; who is quicker gets no more.

constexpr std::size_t duelSides = 2;

struct DuelItem {
    std::size_t options = 2; // it has
    std::size_t right = 0; // of these
};

struct DuelPicks {
    std::size_t side = 0; // 0 or 1
    std::size_t option = 0;
};
// What is right is shown though not both have answered.
struct DuelShows {
};
// On to the next question.
struct DuelGoesOn {
};
using DuelEvent = std::variant<DuelPicks, DuelShows, DuelGoesOn>;

struct DuelState {
    enum class Stage { Asking, Shown, Done };
    using Picks = std::array<std::optional<std::size_t>, duelSides>; // empty: did not answer

    Stage stage = Stage::Asking;
    std::size_t item = 0; // of the question it stands at; how many there are where it is done
    std::vector<Picks> picks; // of every question
    std::array<int, duelSides> points{};

    [[nodiscard]] bool answered(std::size_t side) const; // the question it stands at
};

// A duel is its questions folded with what happened. A choice may be changed until both have chosen; then, or when it
// is asked for, what is right is shown. What fits no stage, side or option changes nothing. Points are of questions
// shown.
[[nodiscard]] DuelState fold(const std::vector<DuelItem> &items, const std::vector<DuelEvent> &events);

[[nodiscard]] bool isRight(const DuelItem &item, const std::optional<std::size_t> &pick);

} // namespace shixi::study
