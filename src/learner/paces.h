#pragma once

#include "core/progress.h"
#include "learner/memoryviews.h"
#include "study/outlook.h"

#include <QByteArray>

#include <array>
#include <optional>
#include <vector>

namespace shixi::learner
{

// The paces offered, and what each of them comes to.

enum class PaceName { Light, Steady, Firm };

inline constexpr std::array leastAndMostRetention{0.7, 0.97};
inline constexpr int mostNewPerDay = 100;

struct PaceOffer {
    std::array<Pace, 3> choices; // by PaceName
    // Of the chart, each in order.
    std::vector<double> retentions;
    std::vector<int> newPerDay;
    int days = 90; // looked ahead

    [[nodiscard]] std::optional<PaceName> nameOf(const Pace &pace) const; // empty: none of the three
};

// The paces of content/rules/paces.json. What is missing, of another kind, out of range or none of ours throws
// Error{InvalidInput}.
[[nodiscard]] PaceOffer parsePaces(const QByteArray &json);

// Those compiled in.
[[nodiscard]] PaceOffer builtInPaces();

// What the future is played through from: the cards as planned for `planned`, and the most time a day.
struct Beginning {
    study::Learnable learnable;
    double planned = 0.9; // retention
    double secondsADay = 900;
};

// What each pace comes to if it holds from today on, all on the same luck. Cards are planned anew for each, as setting
// it would do. Empty: cancelled.
[[nodiscard]] std::optional<std::vector<study::Outlook>>
outlooksOf(const Beginning &beginning, const std::vector<Pace> &paces, int days, const Progress &progress);

} // namespace shixi::learner
