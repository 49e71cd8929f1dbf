#pragma once

#include "learner/learner.h"
#include "learner/sessionrecord.h"
#include "learner/shelf.h"
#include "learner/stamps.h"
#include "store/learnerfile.h"
#include "study/today.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace shixi::learner
{

// What planning looks at: the file, the library and the numbers.
struct Desk {
    store::LearnerFile &file;
    const Shelf &shelf;
    const study::Rules &rules; // that hold today
    const study::Rules &common; // without the learner's own
};

[[nodiscard]] study::DayState dayStateOf(const Desk &desk, int today);
// How much the learner chose to learn (setting "levels"): of facts not begun yet.
enum class Scope { Core, Useful, Everything };
[[nodiscard]] Scope scopeOf(store::LearnerFile &file);

[[nodiscard]] std::vector<study::Candidate> candidatesOf(const Desk &desk, int today);
// As if that much had been chosen.
[[nodiscard]] std::vector<study::Candidate> candidatesOf(const Desk &desk, int today, Scope scope);
// The cached state of every card that has one; holds until something is written.
[[nodiscard]] const std::unordered_map<CardId, store::CardState> &statesOf(store::LearnerFile &file);
// The rules with the learner's own pace, repeats included, once there are answers enough.
[[nodiscard]] study::Rules pacedRules(const Desk &desk, int today);

// The next round, as offered and as begun.
[[nodiscard]] study::TodayPlan
roundOf(const Desk &desk, int today, int questions, std::uint64_t seed, bool beyondLimits);
// What tomorrow will ask, as things stand.
[[nodiscard]] study::TodayPlan planTomorrow(const Desk &desk, int today);

// The session of that mode and day that can be continued, the one begun last.
[[nodiscard]] std::optional<SessionRecord> openSession(const Desk &desk, int today, Mode mode = Mode::Today);

[[nodiscard]] Today todayOf(const Desk &desk, const Stamps &stamps);

// From one day to another. A damaged file may hold any: what lies too far off is a million days away.
[[nodiscard]] int daysBetween(int from, int to);

// Probability of recall on that day; the card was reviewed before.
[[nodiscard]] double recallOn(int day, const study::CardMemory &memory, const fsrs::Model &model);

[[nodiscard]] int minutesOf(int seconds); // rounded up

} // namespace shixi::learner
