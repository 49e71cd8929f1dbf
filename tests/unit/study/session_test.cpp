#include "study/sessions.h"

#include <gtest/gtest.h>

namespace shixi::study
{

TEST(Session, BeginsAtTheFirstPlannedStep)
{
    const std::vector<PlannedStep> planned{teach("a"), ask("b"), ask("a")};
    const SessionState state = fold(planned, {}, cardsOf(planned), {});
    EXPECT_EQ(state.next->step, teach("a"));
    EXPECT_EQ(state.completed, 0);
    EXPECT_EQ(state.remaining, 3);
    EXPECT_FALSE(state.ended);
}

TEST(Session, IsDoneWhenEveryStepWasTaken)
{
    const std::vector<PlannedStep> planned{teach("a"), ask("b"), ask("a")};
    Events events;
    EXPECT_EQ(cardsIn(walk(planned, events, cardsOf(planned), {})), "a b a");
    const SessionState state = fold(planned, events, cardsOf(planned), {});
    EXPECT_EQ(state.next, std::nullopt);
    EXPECT_EQ(state.completed, 3);
    EXPECT_EQ(state.remaining, 0);
    EXPECT_EQ(state.asked, 2);
    EXPECT_FALSE(state.ended);
}

TEST(Session, AMissedCardComesAgainAfterFiveOthers)
{
    const auto planned = asks(8);
    Events events;
    EXPECT_EQ(cardsIn(walk(planned, events, cardsOf(planned), {Verdict::Wrong})), "c0 c1 c2 c3 c4 c5 c0 c6 c7");
}

TEST(Session, AMissedCardComesAgainEarlierOnlyWhenNothingElseIsLeft)
{
    const auto planned = asks(3);
    Events events;
    EXPECT_EQ(cardsIn(walk(planned, events, cardsOf(planned), {Verdict::Wrong, Verdict::Wrong})), "c0 c1 c2 c0 c1");
    const auto one = asks(1);
    Events alone;
    EXPECT_EQ(cardsIn(walk(one, alone, cardsOf(one), {Verdict::Wrong, Verdict::Wrong})), "c0 c0 c0");
}

TEST(Session, TeachingCountsAsOneOfTheOthers)
{
    const std::vector<PlannedStep> planned{
        ask("x"), teach("a"), teach("b"), teach("c"), ask("y"), ask("a"), ask("b"), ask("c")};
    Events events;
    EXPECT_EQ(cardsIn(walk(planned, events, cardsOf(planned), {Verdict::Wrong})), "x a b c y a x b c");
}

TEST(Session, RepeatsKnownSoFarAreCountedAmongWhatRemains)
{
    const auto planned = asks(3);
    const SessionState state = fold(planned, {answered("c0", Verdict::Wrong)}, cardsOf(planned), {});
    EXPECT_EQ(state.completed, 1);
    EXPECT_EQ(state.remaining, 3);
}

TEST(Session, OnlyAWrongAnswerComesAgain)
{
    for (const Verdict verdict : {Verdict::Right, Verdict::Near, Verdict::Partial}) {
        const auto planned = asks(2);
        Events events;
        EXPECT_EQ(cardsIn(walk(planned, events, cardsOf(planned), {verdict, verdict})), "c0 c1");
    }
}

TEST(Session, ACardIsAskedFourTimesAtMost)
{
    const auto planned = asks(2);
    Events events;
    const auto steps = walk(planned, events, cardsOf(planned), std::vector<Verdict>(20, Verdict::Wrong));
    EXPECT_EQ(cardsIn(steps), "c0 c1 c0 c1 c0 c1 c0 c1");
    EXPECT_EQ(steps.back().attempt, 4);
    Rules once;
    once.repeatLimit = 1;
    Events few;
    EXPECT_EQ(cardsIn(walk(planned, few, cardsOf(planned), {Verdict::Wrong, Verdict::Wrong}, once)), "c0 c1");
}

TEST(Session, AFirstAskHasTheFormOfTheStability)
{
    const auto planned = asks(1);
    EXPECT_EQ(fold(planned, {}, cardsOf(planned), {}).next->form, Form::Recognise);
    EXPECT_EQ(fold(planned, {}, cardsOf(planned, 5), {}).next->form, Form::Fill);
    EXPECT_EQ(fold(planned, {}, cardsOf(planned, 50), {}).next->form, Form::Recall);
}

TEST(Session, AFailedStepIsAskedOneStepLowerOnceAndThenStaysThere)
{
    const auto planned = asks(1);
    Events events;
    const auto steps = walk(planned, events, cardsOf(planned, 50), std::vector<Verdict>(4, Verdict::Wrong));
    ASSERT_EQ(steps.size(), 4U);
    const std::vector<Form> forms{steps[0].form, steps[1].form, steps[2].form, steps[3].form};
    EXPECT_EQ(forms, (std::vector<Form>{Form::Recall, Form::Fill, Form::Fill, Form::Fill}));
    const std::vector<bool> below{steps[0].stepBelow, steps[1].stepBelow, steps[2].stepBelow, steps[3].stepBelow};
    EXPECT_EQ(below, (std::vector<bool>{false, true, false, false}));
    EXPECT_EQ(steps[1].attempt, 2);
}

TEST(Session, TheLowestStepIsAskedAgainAsItIs)
{
    const auto planned = asks(1);
    const SessionState lowest = fold(planned, {answered("c0", Verdict::Wrong)}, cardsOf(planned), {});
    EXPECT_EQ(lowest.next->form, Form::Recognise);
    EXPECT_FALSE(lowest.next->stepBelow);
    const std::map<CardId, CardForms> recallOnly{{{"c0"}, {{Form::Recall}, 50}}};
    const SessionState only = fold(planned, {answered("c0", Verdict::Wrong, Form::Recall)}, recallOnly, {});
    EXPECT_EQ(only.next->form, Form::Recall);
    EXPECT_FALSE(only.next->stepBelow);
}

TEST(Session, TheStepThatWasAnsweredIsTheOneThatCounts)
{
    // The form asked was another than the ladder would choose now.
    const auto planned = asks(1);
    const SessionState state = fold(planned, {answered("c0", Verdict::Wrong, Form::Recall)}, cardsOf(planned), {});
    EXPECT_EQ(state.next->form, Form::Fill);
    EXPECT_TRUE(state.next->stepBelow);
    // And one the card no longer has.
    const std::map<CardId, CardForms> reduced{{{"c0"}, {{Form::Recognise}, 50}}};
    EXPECT_EQ(fold(planned, {answered("c0", Verdict::Wrong, Form::Recall)}, reduced, {}).next->form, Form::Recognise);
    const std::map<CardId, CardForms> fillOnly{{{"c0"}, {{Form::Fill}, 50}}};
    EXPECT_EQ(fold(planned, {answered("c0", Verdict::Wrong, Form::Recognise)}, fillOnly, {}).next->form, Form::Fill);
}

TEST(Session, TheScoreIsOfFirstAsksAndASlipIsRight)
{
    const auto planned = asks(4);
    Events events;
    walk(planned,
         events,
         cardsOf(planned),
         {Verdict::Right, Verdict::Near, Verdict::Partial, Verdict::Wrong, Verdict::Right});
    const SessionState state = fold(planned, events, cardsOf(planned), {});
    EXPECT_EQ(state.asked, 5);
    EXPECT_EQ(state.firstAsks, 4);
    EXPECT_EQ(state.right, 2);
}

TEST(Session, ExtendingAddsStepsBehindWhatIsLeft)
{
    const auto planned = asks(2);
    const auto all = asks(4);
    Events events{answered("c0", Verdict::Right), Extended{{all[2], all[3]}}};
    EXPECT_EQ(fold(planned, events, cardsOf(all), {}).remaining, 3);
    EXPECT_EQ(cardsIn(walk(planned, events, cardsOf(all), {})), "c1 c2 c3");
}

TEST(Session, ExtendingADoneSessionOpensItAgain)
{
    const auto planned = asks(1);
    const auto all = asks(2);
    Events events{answered("c0", Verdict::Right)};
    EXPECT_EQ(nextCard(fold(planned, events, cardsOf(all), {})), "done");
    events.emplace_back(Extended{{all[1]}});
    EXPECT_EQ(nextCard(fold(planned, events, cardsOf(all), {})), "c1");
}

TEST(Session, ARepeatWaitsForItsFiveOthersOnceThereAreSoManyAgain)
{
    const auto planned = asks(1);
    const auto all = asks(9);
    Events events{answered("c0", Verdict::Wrong)};
    EXPECT_EQ(nextCard(fold(planned, events, cardsOf(all), {})), "c0");
    events.emplace_back(Extended{{all.begin() + 1, all.end()}});
    EXPECT_EQ(cardsIn(walk(planned, events, cardsOf(all), {})), "c1 c2 c3 c4 c5 c0 c6 c7 c8");
}

TEST(Session, ACardPlannedTwiceIsAskedTwiceAndIsAFirstAskOnce)
{
    const std::vector<PlannedStep> planned{ask("a"), ask("b"), ask("a")};
    Events events;
    const auto steps = walk(planned, events, cardsOf(planned), {});
    EXPECT_EQ(cardsIn(steps), "a b a");
    EXPECT_EQ(steps.back().attempt, 2);
    EXPECT_EQ(fold(planned, events, cardsOf(planned), {}).firstAsks, 2);
}

TEST(Session, ACardMissedAndPlannedAgainSoonIsNotAskedInBothPlacesOnceItIsRight)
{
    const std::vector<PlannedStep> planned{ask("a"), ask("b"), ask("a"), ask("c")};
    Events events;
    EXPECT_EQ(cardsIn(walk(planned, events, cardsOf(planned), {Verdict::Wrong})), "a b a c");
}

TEST(Session, ARepeatThatIsDueIsAnsweredBeforeTheSameCardPlannedAgain)
{
    const std::vector<PlannedStep> planned{ask("a"), ask("b"), ask("a")};
    Rules soon;
    soon.repeatGap = 1;
    Events events;
    EXPECT_EQ(cardsIn(walk(planned, events, cardsOf(planned), {Verdict::Wrong}, soon)), "a b a a");
}

TEST(Session, EndedIsEndedWhateverFollows)
{
    const auto planned = asks(3);
    const Events events{answered("c0", Verdict::Right), Ended{}, answered("c1", Verdict::Right), Extended{{ask("c2")}}};
    const SessionState state = fold(planned, events, cardsOf(planned), {});
    EXPECT_TRUE(state.ended);
    EXPECT_EQ(state.next, std::nullopt);
    EXPECT_EQ(state.completed, 1);
    EXPECT_EQ(state.remaining, 0);
}

TEST(Session, CardsTheLibraryNoLongerHasAreLeftOut)
{
    const std::vector<PlannedStep> planned{teach("gone"), ask("a"), ask("empty"), ask("gone"), ask("b")};
    auto cards = cardsOf({ask("a"), ask("b")});
    cards[{"empty"}] = {};
    Events events;
    EXPECT_EQ(cardsIn(walk(planned, events, cards, {})), "a b");
    EXPECT_EQ(fold(planned, {}, cards, {}).remaining, 2);
}

TEST(Session, EventsNoStepWaitsForChangeNothing)
{
    const auto planned = asks(3);
    const auto cards = cardsOf(planned);
    const Events plain{answered("c0", Verdict::Right)};
    const Events noisy{answered("stranger", Verdict::Wrong),
                       Taught{{"c1"}},
                       answered("c0", Verdict::Right),
                       answered("c0", Verdict::Wrong),
                       Taught{{"stranger"}}};
    const SessionState one = fold(planned, plain, cards, {});
    const SessionState two = fold(planned, noisy, cards, {});
    EXPECT_EQ(nextCard(one), nextCard(two));
    EXPECT_EQ(one.completed, two.completed);
    EXPECT_EQ(one.remaining, two.remaining);
    EXPECT_EQ(one.asked, two.asked);
    EXPECT_EQ(one.right, two.right);
}

TEST(Session, AnAnswerAheadOfItsTurnTakesItsStep)
{
    const auto planned = asks(4);
    Events events{answered("c2", Verdict::Right)};
    EXPECT_EQ(cardsIn(walk(planned, events, cardsOf(planned), {})), "c0 c1 c3");
}

TEST(Session, TakingBackTheLastEventIsStandingWhereOneStood)
{
    const auto planned = asks(3);
    const auto cards = cardsOf(planned, 50);
    Events events{answered("c0", Verdict::Right, Form::Recall)};
    const SessionState before = fold(planned, events, cards, {});
    events.push_back(answered("c1", Verdict::Wrong, Form::Recall));
    EXPECT_EQ(nextCard(fold(planned, events, cards, {})), "c2");
    events.pop_back();
    const SessionState after = fold(planned, events, cards, {});
    EXPECT_EQ(nextCard(after), "c1");
    EXPECT_EQ(after.next->form, before.next->form);
    EXPECT_EQ(after.remaining, before.remaining);
}

TEST(Session, ACardPassedOverIsAskedNoMoreAndWhatWasAnsweredOfItStays)
{
    const auto planned = asks(3);
    Events events{answered("c0", Verdict::Wrong), PassedOver{{"c0"}}, PassedOver{{"c2"}}};
    const SessionState state = fold(planned, events, cardsOf(planned), {});
    EXPECT_EQ(state.firstAsks, 1);
    EXPECT_EQ(state.planned, 2) << "that of the last was never planned";
    EXPECT_EQ(cardsIn(walk(planned, events, cardsOf(planned), {})), "c1");
}

} // namespace shixi::study
