#pragma once

#include "core/log.h"
#include "study/rules.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace shixi::study
{

// A card as the planner sees it; made by the door from library and memory.
struct Candidate {
    CardId card;
    Level level = Level::Core;
    std::vector<std::string>
        siblings; // fact ids and evidence sentences: two cards sharing one are not asked on one day
    int order = 0; // reading order of the set; new facts come in it
    bool introduced = false;
    bool suspended = false;
    bool buried = false; // not asked today
    bool missedElsewhere = false; // answered wrong before being introduced: first of the new ones
    std::optional<double> retrievability; // today; empty before the first review
    std::optional<double> examGain; // what a review today adds on the day of the exam: to come once more before it
    int dueDay = 0; // 0 where there was no review and no day was set: due at once
    bool doneToday = false; // counted today already
    int misses = 0; // so often; counted only where practice goes by it
    std::optional<fsrs::Memory> memory = {}; // for going through the days to come; empty: as of one just begun
    int lastDay = 0; // of its last review, where there is a memory
};

struct DayState {
    int today = 0;
    int introducedToday = 0;
    int answeredToday = 0; // questions that counted
    int secondsToday = 0; // spent answering
};

struct TodayPlan {
    std::vector<PlannedStep> steps;
    int reviews = 0;
    int fresh = 0; // new facts, each taught and then asked
    int dueInAll = 0; // due today, whether planned or not
    int putOff = 0; // due, but left for another day by the daily limit
    int seconds = 0; // estimate

    [[nodiscard]] int questions() const { return reviews + fresh; } // repeats not foreseen
};

// At most `questions` questions, the day's limits kept: due cards by level, then by retrievability (lowest first), then
// new ones, core first and in reading order. Each new fact is taught, then asked after `teachGap` other steps where
// there are so many. Siblings never share a day. Towards an exam (Rules::exam) what is remembered best comes first,
// since what is lost already is dearest, and new ones are not held back; in its last days what gains most, and nothing
// new. `beyondLimits`: no limit but `questions`.
[[nodiscard]] TodayPlan planToday(const std::vector<Candidate> &candidates,
                                  const DayState &day,
                                  int questions,
                                  std::uint64_t seed,
                                  const Rules &rules,
                                  bool beyondLimits = false);

// The next round: `questions`, or all that is left where no more than `teachGap` would stay over, since a handful of
// new facts alone could not be asked apart from their teaching. Beyond the day's limits only where nothing is left
// within. What is offered and what is asked both come from here.
[[nodiscard]] TodayPlan planRound(const std::vector<Candidate> &candidates,
                                  const DayState &day,
                                  int questions,
                                  std::uint64_t seed,
                                  const Rules &rules,
                                  bool beyondLimits = false);

} // namespace shixi::study
