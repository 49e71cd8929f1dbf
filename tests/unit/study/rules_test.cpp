#include "study/rules.h"

#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <regex>
#include <sstream>
#include <string>

namespace shixi::study
{

TEST(Rules, TheDefaultsAreTheNumbersOfTheContentFile)
{
    std::ifstream file(SHIXI_SOURCE_DIR "/content/rules/study.json");
    std::stringstream text;
    text << file.rdbuf();
    const std::string content = text.str();
    const std::regex entry("\"([a-z_]+)\": ([0-9.]+)");
    std::map<std::string, double> numbers;
    for (std::sregex_iterator match(content.begin(), content.end(), entry), end; match != end; ++match) {
        numbers[(*match)[1]] = std::stod((*match)[2]);
    }
    const Rules rules;
    const std::map<std::string, double> defaults{
        {"desired_retention", rules.desiredRetention},
        {"maximum_interval_days", rules.maximumIntervalDays},
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
        {"seconds_per_question", rules.secondsPerQuestion},
        {"seconds_per_teaching", rules.secondsPerTeaching},
    };
    EXPECT_EQ(numbers, defaults);
}

} // namespace shixi::study
