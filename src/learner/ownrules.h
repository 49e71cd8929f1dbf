#pragma once

#include "learner/memoryviews.h"
#include "store/learnerfile.h"
#include "study/rules.h"

#include <optional>
#include <string>

namespace shixi::learner
{

// What a learner has of its own among the rules, as the settings keep it (docs/formats/learner.md). What is malformed
// or out of range is as if it were not there: a merge brings in what others wrote.

inline constexpr auto memorySetting = "memory";
inline constexpr auto paceSetting = "pace";
inline constexpr auto easyDaysSetting = "easy-days";
inline constexpr auto examSetting = "exam";

inline constexpr int furthestExam = 2 * 366; // days ahead: each of them is played through

struct KeptExam {
    int day = 0; // study day
    double share = 0.9;
    std::optional<study::ExamPlan> plan;
    int plannedOn = 0; // study day

    bool operator==(const KeptExam &) const = default;
};

[[nodiscard]] std::string settingOf(const TrainedMemory &memory);
[[nodiscard]] std::string settingOf(const Pace &pace);
[[nodiscard]] std::string settingOf(const study::EasyDays &days);
[[nodiscard]] std::string settingOf(const KeptExam &exam);

[[nodiscard]] std::optional<TrainedMemory> trainedMemoryIn(const std::string &setting);
[[nodiscard]] std::optional<Pace> paceIn(const std::string &setting);
[[nodiscard]] std::optional<study::EasyDays> easyDaysIn(const std::string &setting);
[[nodiscard]] std::optional<KeptExam> examIn(const std::string &setting);

[[nodiscard]] std::optional<TrainedMemory> trainedMemoryOf(store::LearnerFile &file);
// Empty too where it is over, or further off than furthestExam.
[[nodiscard]] std::optional<KeptExam> examOf(store::LearnerFile &file, int today);

// The exam with that plan. Empty where another exam is to come, or none. Throws Error{InvalidInput} where the plan is
// one that cannot be.
[[nodiscard]] std::optional<KeptExam>
plannedExam(store::LearnerFile &file, const study::ExamPlan &plan, const PlannedFor &made, int today);

// The common rules, and of a learner's own what holds on that day.
[[nodiscard]] study::Rules ownRules(store::LearnerFile &file, const study::Rules &common, int today);
// The same as if a setting held another value.
[[nodiscard]] study::Rules ownRulesWith(
    store::LearnerFile &file, const std::string &name, const std::string &value, const study::Rules &common, int today);

} // namespace shixi::learner
