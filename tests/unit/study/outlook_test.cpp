#include "study/outlook.h"

#include <gtest/gtest.h>

namespace shixi::study
{

namespace
{

Learnable freshCards(std::size_t cards)
{
    Learnable learnable;
    learnable.cards.resize(cards);
    return learnable;
}

} // namespace

TEST(Outlook, TellsMinutesAndWhatIsRememberedForEachPace)
{
    const auto outlooks = outlooksOf(freshCards(120), {{0.8, 5, 900}, {0.9, 5, 900}, {0.95, 5, 900}}, 120, 1, {});
    ASSERT_TRUE(outlooks);
    ASSERT_EQ(outlooks->size(), 3U);
    for (std::size_t at = 0; at < outlooks->size(); ++at) {
        const Outlook &outlook = outlooks->at(at);
        EXPECT_EQ(outlook.taught, 120);
        EXPECT_EQ(outlook.days.size(), 120U);
        EXPECT_LE(outlook.secondsADay, outlook.busiestSeconds);
        EXPECT_GT(outlook.remembered, 0.8);
        EXPECT_LE(outlook.remembered, 1);
        EXPECT_TRUE(at == 0 || outlook.secondsADay > outlooks->at(at - 1).secondsADay);
        EXPECT_TRUE(at == 0 || outlook.remembered > outlooks->at(at - 1).remembered);
    }
}

TEST(Outlook, MoreNewCardsADayEndSoonerAndTakeMoreTimeADay)
{
    const auto outlooks = outlooksOf(freshCards(120), {{0.9, 3, 9000}, {0.9, 12, 9000}}, 30, 1, {});
    ASSERT_TRUE(outlooks);
    EXPECT_EQ(outlooks->at(0).taught, 90);
    EXPECT_EQ(outlooks->at(1).taught, 120);
    EXPECT_GT(outlooks->at(1).secondsADay, outlooks->at(0).secondsADay);
}

TEST(Outlook, OfNothingIsNothing)
{
    const auto outlooks = outlooksOf(freshCards(0), {{0.9, 5, 900}}, 10, 1, {});
    ASSERT_TRUE(outlooks);
    EXPECT_EQ(outlooks->front().secondsADay, 0);
    EXPECT_EQ(outlooks->front().remembered, 0);
}

TEST(Outlook, WhatIsPlannedAnewWaitsAsTheOtherRetentionSaysAndWhatWasMissedStillADay)
{
    Learnable learnable = freshCards(3);
    for (const std::size_t at : {0U, 1U}) {
        learnable.cards[at].memory = fsrs::Memory{30, 5};
        learnable.cards[at].lastDay = -4;
        learnable.cards[at].dueDay = at == 0 ? 26 : -3;
    }
    const auto dueBy = [&](double retention, std::size_t at) {
        return plannedAnew(learnable.cards, learnable.model, retention)[at].dueDay;
    };
    EXPECT_EQ(dueBy(0.9, 0), 26);
    EXPECT_EQ(dueBy(0.8, 0), -4 + fsrs::wholeDays(learnable.model.interval({30, 5}, 0.8)));
    EXPECT_GT(dueBy(0.8, 0), 26);
    EXPECT_LT(dueBy(0.95, 0), 26);
    EXPECT_EQ(dueBy(0.8, 1), -3);
    EXPECT_EQ(dueBy(0.8, 2), learnable.cards[2].dueDay) << "not learnt yet";
}

TEST(Outlook, CanBeCancelled)
{
    std::stop_source source;
    source.request_stop();
    EXPECT_FALSE(outlooksOf(freshCards(10), {{0.9, 5, 900}}, 10, 1, {{}, source.get_token()}));
}

} // namespace shixi::study
