#include "learner/ownrules.h"
#include "learner/studyrules.h"

#include <gtest/gtest.h>

namespace shixi::learner
{

namespace
{

constexpr int thatDay = 20'000;

store::LearnerFile emptyFile()
{
    return store::LearnerFile(":memory:");
}

void put(store::LearnerFile &file, const char *name, const std::string &value)
{
    file.settings.put({name, value, 1, {"d"}, 1});
}

TrainedMemory trained()
{
    fsrs::Parameters parameters;
    parameters.decay = 0.3;
    return {parameters, 1234, thatDay - 3, false, 0.31, 0.29};
}

KeptExam examIn12Days()
{
    return {thatDay + 12, 0.95, study::ExamPlan{0.75, 8, 3, 0.91, 612.5, 60, 7}, thatDay};
}

} // namespace

TEST(OwnRules, WhatIsWrittenIsReadTheSame)
{
    EXPECT_EQ(trainedMemoryIn(settingOf(trained())), trained());
    const Pace pace{0.85, 7};
    EXPECT_EQ(paceIn(settingOf(pace)), pace);
    const study::EasyDays days{{1, 1, 1, 1, 1, 0.5, 0}};
    EXPECT_EQ(easyDaysIn(settingOf(days)), days);
    const auto exam = examIn(settingOf(examIn12Days()));
    ASSERT_TRUE(exam && exam->plan);
    EXPECT_EQ(exam->day, thatDay + 12);
    EXPECT_EQ(exam->plan->retention, 0.75);
    EXPECT_EQ(exam->plan->leftOut, 7);
    EXPECT_EQ(settingOf(*exam), settingOf(examIn12Days()));
}

TEST(OwnRules, WithoutSettingsTheCommonOnesHold)
{
    auto file = emptyFile();
    const study::Rules common = builtInStudyRules();
    const study::Rules own = ownRules(file, common, thatDay);
    EXPECT_EQ(own.memory, common.memory);
    EXPECT_EQ(own.desiredRetention, common.desiredRetention);
    EXPECT_EQ(own.newPerDay, common.newPerDay);
    EXPECT_EQ(own.easyDays, common.easyDays);
    EXPECT_FALSE(own.exam);
}

TEST(OwnRules, WhatTheLearnerHasTakesTheirPlaces)
{
    auto file = emptyFile();
    put(file, memorySetting, settingOf(trained()));
    put(file, paceSetting, settingOf(Pace{0.85, 7}));
    put(file, easyDaysSetting, settingOf(study::EasyDays{{1, 1, 1, 1, 1, 1, 0}}));
    const study::Rules own = ownRules(file, {}, thatDay);
    EXPECT_EQ(own.memory, trained().model);
    EXPECT_EQ(own.desiredRetention, 0.85);
    EXPECT_EQ(own.newPerDay, 7);
    EXPECT_EQ(own.easyDays.share[6], 0);
}

TEST(OwnRules, AnExamDecidesUntilItsDayAndNoLonger)
{
    auto file = emptyFile();
    put(file, paceSetting, settingOf(Pace{0.85, 7}));
    put(file, examSetting, settingOf(examIn12Days()));
    for (const int day : {thatDay, thatDay + 12}) {
        const study::Rules own = ownRules(file, {}, day);
        EXPECT_EQ(own.desiredRetention, 0.75);
        EXPECT_EQ(own.newPerDay, 8);
        EXPECT_EQ(own.exam, (study::ExamRule{thatDay + 12, thatDay + 9}));
    }
    const study::Rules after = ownRules(file, {}, thatDay + 13);
    EXPECT_EQ(after.desiredRetention, 0.85);
    EXPECT_FALSE(after.exam);
}

TEST(OwnRules, AnExamWithoutAPlanChangesNothing)
{
    auto file = emptyFile();
    put(file, examSetting, settingOf(KeptExam{thatDay + 12, 0.9, {}, 0}));
    EXPECT_EQ(ownRules(file, {}, thatDay).desiredRetention, study::Rules().desiredRetention);
    EXPECT_TRUE(examOf(file, thatDay));
}

TEST(OwnRules, WhatIsMalformedOrCannotBeIsAsIfItWereNotThere)
{
    for (const std::string text : {"", "nonsense", "[]", "{}", R"({"fsrs":6})", R"({"fsrs":7,"w":[1,2]})"}) {
        EXPECT_FALSE(trainedMemoryIn(text)) << text;
    }
    std::string broken = settingOf(trained());
    EXPECT_FALSE(trainedMemoryIn(broken.replace(broken.find("\"w\":[") + 5, 0, "null,")));
    EXPECT_FALSE(paceIn(R"({"retention":1.5,"new":5})"));
    EXPECT_FALSE(paceIn(R"({"retention":0.9,"new":-1})"));
    EXPECT_FALSE(paceIn(R"({"retention":0.9,"new":2.5})"));
    EXPECT_FALSE(easyDaysIn(R"({"share":[1,1,1]})"));
    EXPECT_FALSE(easyDaysIn(R"({"share":[1,1,1,1,1,1,"x"]})"));
    EXPECT_FALSE(examIn(R"({"study_day":-4,"share":0.9})"));
    EXPECT_FALSE(examIn(R"({"study_day":20000,"share":9})"));
    const auto exam = examIn(R"({"study_day":20000,"share":0.9,"plan":{"retention":7}})");
    ASSERT_TRUE(exam);
    EXPECT_FALSE(exam->plan);
}

TEST(OwnRules, TrainedNumbersOutOfRangeAreHeldToIt)
{
    std::string text = settingOf(trained());
    const std::string decay = "0.3]";
    text.replace(text.find(decay), decay.size(), "99]");
    const auto memory = trainedMemoryIn(text);
    ASSERT_TRUE(memory);
    EXPECT_EQ(memory->model.numbers().back(), 0.8);
}

} // namespace shixi::learner
