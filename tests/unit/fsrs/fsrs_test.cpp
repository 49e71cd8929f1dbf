#include "core/error.h"
#include "fsrs/fsrs.h"

#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <limits>
#include <sstream>
#include <string>

namespace shixi::fsrs
{

namespace
{

constexpr double tolerance = 1e-9;

void expectClose(double value, double expected, const std::string &what)
{
    EXPECT_LE(std::abs(value - expected), tolerance * std::abs(expected)) << what << ": " << value << " " << expected;
}

std::vector<double> numbers(const std::string &line)
{
    std::istringstream words(line);
    std::vector<double> result;
    for (std::string word; words >> word;) {
        if (word != "p") {
            result.push_back(std::stod(word));
        }
    }
    return result;
}

std::vector<double> defaults()
{
    const auto w = Parameters{}.toArray();
    return {w.begin(), w.end()};
}

} // namespace

// tests/oracle/fsrs6.mjs made the file: the same formulas written a second time.
TEST(Fsrs, AgreesWithTheSecondImplementationOnEveryState)
{
    std::ifstream file(SHIXI_SOURCE_DIR "/tests/oracle/fsrs6.txt");
    Parameters parameters;
    double retention = 0.9;
    std::optional<Memory> memory;
    int states = 0;
    for (std::string line; std::getline(file, line);) {
        const std::vector<double> value = numbers(line);
        if (line.starts_with("p")) {
            parameters = Parameters::from(std::span(value).first(21));
            retention = value.at(21);
            memory.reset();
            continue;
        }
        const int days = static_cast<int>(value.at(1));
        const std::string place = "state " + std::to_string(++states);
        expectClose(memory ? retrievability(parameters, memory->stability, days) : 1, value.at(2), place + " recall");
        memory = next(parameters, memory, static_cast<Rating>(static_cast<int>(value.at(0))), days);
        expectClose(memory->stability, value.at(3), place + " stability");
        expectClose(memory->difficulty, value.at(4), place + " difficulty");
        expectClose(interval(parameters, memory->stability, retention), value.at(5), place + " interval");
    }
    EXPECT_GT(states, 1000);
}

TEST(Fsrs, RecallIsNinetyPercentAfterAsManyDaysAsTheStability)
{
    for (const double stability : {0.001, 0.5, 3.0, 100.0, 36500.0}) {
        EXPECT_NEAR(retrievability({}, stability, stability), 0.9, 1e-12);
        EXPECT_NEAR(interval({}, stability, 0.9), stability, 1e-9 * stability);
    }
}

TEST(Fsrs, IntervalIsWhenRecallHasFallenToWhatIsDesired)
{
    for (const double desired : {0.7, 0.8, 0.9, 0.97}) {
        const double days = interval({}, 12, desired);
        EXPECT_NEAR(retrievability({}, 12, days), desired, 1e-12);
    }
}

TEST(Fsrs, AtOrBeforeTheLastReviewRecallIsCertain)
{
    EXPECT_EQ(retrievability({}, 5, 0), 1);
    EXPECT_EQ(retrievability({}, 5, -3), 1);
}

TEST(Fsrs, HardOnTheSameDayDoesNotLowerStability)
{
    const Memory before{20, 5};
    EXPECT_GE(next({}, before, Rating::Hard, 0).stability, before.stability);
    EXPECT_LT(next({}, before, Rating::Again, 0).stability, before.stability);
}

TEST(Fsrs, ABetterRatingNeverLeavesAWeakerMemory)
{
    for (const int days : {0, 1, 7, 400}) {
        for (const double stability : {0.2, 4.0, 250.0}) {
            const Memory before{stability, 6};
            double last = 0;
            for (const Rating rating : {Rating::Again, Rating::Hard, Rating::Good, Rating::Easy}) {
                const double after = next({}, before, rating, days).stability;
                EXPECT_GE(after, last);
                last = after;
            }
        }
    }
}

TEST(Fsrs, StateStaysInRangeWhateverTheHistory)
{
    Memory good{1, 5};
    Memory again{1, 5};
    for (int review = 0; review < 200; ++review) {
        good = next({}, good, Rating::Easy, 36500);
        again = next({}, again, Rating::Again, 1000000);
    }
    EXPECT_EQ(good.stability, 36500);
    EXPECT_EQ(good.difficulty, 1);
    EXPECT_GE(again.stability, 0.001);
    EXPECT_NEAR(again.difficulty, 10, 0.1);
    EXPECT_LE(again.difficulty, 10);
}

TEST(Parameters, DefaultsAreThePublishedOnes)
{
    EXPECT_EQ(Parameters::from(defaults()), Parameters{});
    EXPECT_EQ(defaults().at(20), 0.1542);
    EXPECT_EQ(defaults().at(17), 0.5425);
}

TEST(Parameters, AWrongCountIsRefused)
{
    for (const std::size_t count : {0U, 16U, 18U, 20U, 22U, 35U}) {
        EXPECT_THROW(static_cast<void>(Parameters::from(std::vector<double>(count, 1.0))), Error) << count;
    }
}

TEST(Parameters, AValueThatIsNotFiniteIsRefused)
{
    for (const double value : {std::nan(""), HUGE_VAL, -HUGE_VAL}) {
        auto w = defaults();
        w[8] = value;
        EXPECT_THROW(static_cast<void>(Parameters::from(w)), Error);
    }
    auto old = std::vector<double>(17, 1.0);
    old[5] = -1; // its logarithm does not exist
    EXPECT_THROW(static_cast<void>(Parameters::from(old)), Error);
}

TEST(Parameters, ValuesOutOfRangeAreClamped)
{
    const auto low = Parameters::from(std::vector<double>(21, -1000)).toArray();
    const auto high = Parameters::from(std::vector<double>(21, 1000)).toArray();
    EXPECT_EQ(low, (std::array<double, 21>{0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0,  0.001,
                                           0.001, 0.001, 0.001, 0,     0, 1,     0,     0,     0, 0.1}));
    EXPECT_EQ(high, (std::array<double, 21>{100, 100,  100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5,
                                            5,   0.25, 0.9, 4,   1,  6, 2, 2,    0.8, 0.8}));
}

// The numbers are what ts-fsrs 5.4.2 makes of its own old defaults, save w19, which stays 0 as in fsrs-rs 6.5.0.
TEST(Parameters, SeventeenOfVersionFourAreMigrated)
{
    const std::vector<double> old{0.4872,
                                  1.4003,
                                  3.7145,
                                  13.8206,
                                  5.1618,
                                  1.2298,
                                  0.8975,
                                  0.031,
                                  1.6474,
                                  0.1367,
                                  1.0461,
                                  2.1072,
                                  0.0793,
                                  0.3246,
                                  1.587,
                                  0.2272,
                                  2.8755};
    const Parameters migrated = Parameters::from(old);
    EXPECT_NEAR(migrated.initialDifficulty, 7.6214, 1e-12);
    EXPECT_NEAR(migrated.initialDifficultySlope, 0.51510155, 1e-8);
    EXPECT_NEAR(migrated.difficultyStep, 1.3975, 1e-12);
    EXPECT_EQ(migrated.easyBonus, 2.8755);
    EXPECT_EQ(migrated.decay, 0.5);
    // It knew nothing of the same day: a review then leaves stability alone, as fsrs-rs 6.5.0 does.
    EXPECT_EQ(next(migrated, Memory{50, 5}, Rating::Again, 0).stability, 50);
}

TEST(Parameters, NineteenOfVersionFiveAreMigrated)
{
    const std::vector<double> old{0.40255,
                                  1.18385,
                                  3.173,
                                  15.69105,
                                  7.1949,
                                  0.5345,
                                  1.4604,
                                  0.0046,
                                  1.54575,
                                  0.1192,
                                  1.01925,
                                  1.9395,
                                  0.11,
                                  0.29605,
                                  2.2698,
                                  0.2315,
                                  2.9898,
                                  0.51655,
                                  0.6621};
    const Parameters migrated = Parameters::from(old);
    EXPECT_EQ(migrated.sameDayOffset, 0.6621);
    EXPECT_EQ(migrated.sameDayStabilityPower, 0);
    EXPECT_EQ(migrated.decay, 0.5);
    // fsrs-rs 6.5.0 in single precision.
    EXPECT_NEAR(next(migrated, Memory{50, 5}, Rating::Good, 0).stability, 70.38856506347656, 1e-4);
    EXPECT_NEAR(next(migrated, Memory{50, 5}, Rating::Again, 0).stability, 25.05142593383789, 1e-4);
}

TEST(WholeDays, AreRoundedAndAtLeastOne)
{
    EXPECT_EQ(wholeDays(0), 1);
    EXPECT_EQ(wholeDays(0.2), 1);
    EXPECT_EQ(wholeDays(1.49), 1);
    EXPECT_EQ(wholeDays(1.5), 2);
    EXPECT_EQ(wholeDays(12.5), 13);
}

TEST(WholeDays, AreNeverMoreThanTheMaximum)
{
    EXPECT_EQ(wholeDays(36499.6), 36500);
    EXPECT_EQ(wholeDays(1e300), 36500);
    EXPECT_EQ(wholeDays(std::numeric_limits<double>::infinity()), 36500);
    EXPECT_EQ(wholeDays(99.7, 100), 100);
    EXPECT_EQ(wholeDays(99.7, 0), 1);
}

} // namespace shixi::fsrs
