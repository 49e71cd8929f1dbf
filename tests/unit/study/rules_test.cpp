#include "study/rules.h"

#include <gtest/gtest.h>

#include <cctype>
#include <fstream>
#include <map>
#include <string>

namespace shixi::study
{

TEST(Rules, TheDefaultsAreTheNumbersOfTheContentFile)
{
    std::ifstream file(SHIXI_SOURCE_DIR "/content/rules/study.json");
    std::map<std::string, double> numbers;
    for (std::string line; std::getline(file, line);) {
        // One number a line: "key": value
        const std::size_t colon = line.find("\": ");
        if (colon != std::string::npos && line.find('"') + 1 < colon && std::isdigit(line[colon + 3]) != 0) {
            const std::size_t key = line.find('"') + 1;
            numbers[line.substr(key, colon - key)] = std::stod(line.substr(colon + 3));
        }
    }
    const Rules rules;
    const std::map<std::string, double> defaults{
        {"desired_retention", rules.desiredRetention},
        {"maximum_interval_days", rules.maximumIntervalDays},
        {"days_after_miss", rules.daysAfterMiss},
        {"session_questions", rules.sessionQuestions},
        {"new_per_day", rules.newPerDay},
        {"no_new_above_due", rules.noNewAboveDue},
        {"questions_per_day", rules.questionsPerDay},
        {"minutes_per_day", rules.minutesPerDay},
        {"teach_gap", rules.teachGap},
        {"repeat_gap", rules.repeatGap},
        {"repeat_limit", rules.repeatLimit},
        {"fill_from_days", rules.fillFromDays},
        {"recall_from_days", rules.recallFromDays},
        {"fading_below", rules.fadingBelow},
        {"seconds_per_question", rules.secondsPerQuestion},
        {"seconds_per_teaching", rules.secondsPerTeaching},
        {"leech_misses", rules.leechMisses},
        {"leech_chance", rules.leechChance},
        {"leech_until_passed", rules.leechUntilPassed},
        {"train_from_reviews", rules.trainFromReviews},
        {"train_again_share", rules.trainAgainShare},
    };
    EXPECT_EQ(numbers, defaults);
}

} // namespace shixi::study
