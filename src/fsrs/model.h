#pragma once

#include "fsrs/fsrs.h"

#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace shixi::fsrs
{

// How memory fades and what a review does to it, whatever version is behind it: the rest of the program asks this
// alone. Version 6 is the one there is; another joins as a further alternative.
class Model
{
public:
    Model() = default; // version 6 with the published numbers
    Model(const Parameters &parameters)
        : m_version(parameters)
    {
    }
    // As a learner file or a log has it. Throws Error{InvalidInput}: no such version, or as Parameters::from.
    [[nodiscard]] static Model from(int version, std::span<const double> numbers);

    [[nodiscard]] int version() const;
    [[nodiscard]] std::vector<double> numbers() const; // in the order they are published in

    // Empty `before`: the first review. `elapsedDays` since the last one, whole, >= 0.
    [[nodiscard]] Memory next(const std::optional<Memory> &before, Rating rating, int elapsedDays) const;
    // Probability of recall after so many days.
    [[nodiscard]] double recall(const Memory &memory, double elapsedDays) const;
    // Days until recall falls to `desiredRetention` in (0, 1); not rounded.
    [[nodiscard]] double interval(const Memory &memory, double desiredRetention) const;

    [[nodiscard]] const Parameters *version6() const { return std::get_if<Parameters>(&m_version); } // null: another

    bool operator==(const Model &) const = default;

private:
    std::variant<Parameters> m_version;
};

} // namespace shixi::fsrs
