#include "core/error.h"
#include "learner/learnerfixture.h"
#include "learner/paces.h"

#include <gtest/gtest.h>

#include <map>

namespace shixi::learner::test
{

namespace
{

constexpr auto soundPaces = R"({"choices": [
    {"name": "light", "retention": 0.8, "new_per_day": 2},
    {"name": "steady", "retention": 0.9, "new_per_day": 5},
    {"name": "firm", "retention": 0.94, "new_per_day": 10}],
    "retentions": [0.7, 0.9, 0.97], "new_per_day": [0, 5], "days": 90})";

// With one part of it replaced by another.
PaceOffer parsedWith(const QByteArray &part, const QByteArray &other)
{
    QByteArray json(soundPaces);
    EXPECT_TRUE(json.contains(part)) << part.constData();
    return parsePaces(json.replace(part, other));
}

study::Learnable fresh(int cards)
{
    study::Learnable learnable;
    learnable.cards.resize(static_cast<std::size_t>(cards));
    return learnable;
}

// Everything due, by the day it falls on.
std::map<QDate, int> dueDays(Learner &learner)
{
    std::map<QDate, int> days;
    for (const FactStanding &standing : learner.standing()) {
        if (standing.dueInDays) {
            ++days[learner.today().date.addDays(*standing.dueInDays)];
        }
    }
    return days;
}

int dueOnSundays(Learner &learner)
{
    int due = 0;
    for (const auto &[date, facts] : dueDays(learner)) {
        due += date.dayOfWeek() == Qt::Sunday ? facts : 0;
    }
    return due;
}

void studyDays(TestDevice &device, int days)
{
    for (int day = 0; day < days; ++day) {
        device.study(20);
        device.clock().advance(24 * 3600 * 1000);
    }
}

TEST(Paces, ThoseCompiledInAreThreeEachMoreThanTheOneBefore)
{
    const PaceOffer offer = builtInPaces();
    for (std::size_t place = 1; place < offer.choices.size(); ++place) {
        EXPECT_LT(offer.choices.at(place - 1).retention, offer.choices.at(place).retention);
        EXPECT_LT(offer.choices.at(place - 1).newPerDay, offer.choices.at(place).newPerDay);
    }
    EXPECT_EQ(offer.choices.at(1), Pace()) << "the steady one is what holds before anything is chosen";
    EXPECT_EQ(offer.nameOf(Pace()), PaceName::Steady);
    EXPECT_FALSE(offer.nameOf({0.9, 4}));
    EXPECT_EQ(offer.retentions.front(), leastAndMostRetention.front());
    EXPECT_EQ(offer.retentions.back(), leastAndMostRetention.back());
}

TEST(Paces, WhatCannotBeIsRefusedByItsName)
{
    const std::vector<std::pair<QByteArray, QByteArray>> wrongs{{"0.94", "0.98"},
                                                                {"0.94", "\"much\""},
                                                                {"\"firm\"", "\"hard\""},
                                                                {"\"new_per_day\": 10", "\"new_per_day\": 10.5"},
                                                                {"\"new_per_day\": 10", "\"new_per_day\": 101"},
                                                                {"\"new_per_day\": 10", "\"new\": 10"},
                                                                {"0.7, 0.9", "0.9, 0.9"},
                                                                {"[0.7, 0.9, 0.97]", "[0.7]"},
                                                                {"[0, 5]", "[0, -5]"},
                                                                {"90}", "0}"},
                                                                {"\"days\"", "\"weeks\""},
                                                                {"{\"choices\"", "[\"choices\""}};
    for (const auto &[part, other] : wrongs) {
        EXPECT_THROW(parsedWith(part, other), Error) << part.constData() << " as " << other.constData();
    }
    EXPECT_NO_THROW(parsedWith("90}", "30}"));
}

TEST(Paces, MoreIsRememberedWhereMoreIsWantedAndTheSameIsAlwaysSaid)
{
    const Beginning beginning{fresh(130), 0.9, 900};
    const PaceOffer offer = builtInPaces();
    const std::vector<Pace> paces(offer.choices.begin(), offer.choices.end());
    const auto outlooks = outlooksOf(beginning, paces, offer.days, {});
    const auto again = outlooksOf(beginning, paces, offer.days, {});
    ASSERT_TRUE(outlooks && again);
    for (std::size_t place = 0; place < paces.size(); ++place) {
        EXPECT_EQ((*outlooks)[place].remembered, (*again)[place].remembered);
        if (place > 0) {
            EXPECT_LT((*outlooks)[place - 1].remembered, (*outlooks)[place].remembered);
            EXPECT_LT((*outlooks)[place - 1].secondsADay, (*outlooks)[place].secondsADay);
        }
    }
}

TEST(Paces, WhatIsPlannedForOneIsPlannedAnewForAnother)
{
    study::Learnable learnt = fresh(1);
    learnt.cards.front().memory = fsrs::Memory{30, 5};
    learnt.cards.front().dueDay = 30; // in a month, as 0.9 plans it
    const auto first = [&](const Pace &pace) {
        const auto outlook = outlooksOf({learnt, 0.9, 900}, {pace}, 90, {})->front();
        for (std::size_t day = 0; day < outlook.days.size(); ++day) {
            if (outlook.days[day].reviews > 0) {
                return static_cast<int>(day) + 1;
            }
        }
        return 0;
    };
    EXPECT_EQ(first({0.9, 0}), 30);
    EXPECT_LT(first({0.97, 0}), 20);
    EXPECT_GT(first({0.85, 0}), 35);
}

TEST(Paces, WhatIsStoppedComesToNothing)
{
    std::stop_source source;
    source.request_stop();
    EXPECT_FALSE(outlooksOf({fresh(10), 0.9, 900}, {Pace()}, 90, {{}, source.get_token()}));
}

TEST_F(LearnerFixture, AFirmerPaceAsksEarlierAndTheReplayStaysEqual)
{
    studyDays(m_device, 12);
    const auto steady = dueDays(learner());
    learner().setPace({0.97, 10});
    const auto firm = dueDays(learner());
    EXPECT_NE(steady, firm);
    EXPECT_LT(firm.rbegin()->first, steady.rbegin()->first);
    EXPECT_TRUE(learner().check().empty());
    learner().setPace({0.9, 5});
    EXPECT_EQ(dueDays(learner()), steady) << "nothing was lost";
    EXPECT_TRUE(learner().check().empty());
    EXPECT_THROW(learner().setPace({0.98, 5}), Error);
    EXPECT_THROW(learner().setPace({0.9, 101}), Error);
}

TEST_F(LearnerFixture, OnADayToBeFreeLessFallsAndTheReplayStaysEqual)
{
    QTemporaryDir folder{folderTemplate()};
    TestDevice usual(folder.path(), "one", 1);
    learner().setEasyDays({{1, 1, 1, 1, 1, 1, 0}});
    int eased = 0;
    int before = 0;
    for (int round = 0; round < 20; ++round) {
        studyDays(m_device, 1);
        studyDays(usual, 1);
        eased += dueOnSundays(learner());
        before += dueOnSundays(usual.learner());
    }
    EXPECT_LT(eased, before);
    EXPECT_TRUE(learner().check().empty());
    m_device.reopen();
    EXPECT_EQ(learner().easyDays(), (study::EasyDays{{1, 1, 1, 1, 1, 1, 0}}));
    EXPECT_TRUE(learner().check().empty());
}

} // namespace

} // namespace shixi::learner::test
