#include "learner/cardlines.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <utility>

// Which right answer of a card is known, from what devices said about it.
namespace shixi::learner::test
{

namespace
{

using Said = std::vector<std::pair<std::int64_t, std::string>>; // the number of the row, and its value

Revision after(const Said &said)
{
    std::vector<CardEvent> events;
    for (const auto &[seq, value] : said) {
        CardEvent event;
        event.stamp.id = {std::to_string(seq)};
        event.stamp.device = {seq % 2 == 0 ? "one" : "two"};
        event.stamp.seq = seq;
        event.card = {"card"};
        event.kind = CardEventKind::AnswerCorrected;
        event.value = value;
        events.push_back(event);
    }
    std::ranges::reverse(events); // clocks may say anything
    return Revision(events);
}

// What is known, and from which row on.
void expectSince(const Said &said, int rev, std::int64_t since)
{
    const Revision revision = after(said);
    EXPECT_EQ(revision.rev(), rev);
    EXPECT_FALSE(revision.holds(rev, since));
    EXPECT_TRUE(revision.holds(rev, since + 1));
    EXPECT_FALSE(revision.holds(rev + 1, since + 1));
    EXPECT_FALSE(revision.holds(rev - 1, since + 1));
}

} // namespace

TEST(CardRevision, IsTheHighestOfThreeSinceItWasSaidFirstInWhateverOrderTheyWereSaid)
{
    std::array<int, 3> order{1, 2, 3};
    do {
        Said said;
        for (const int rev : order) {
            said.emplace_back(20 * (static_cast<std::int64_t>(said.size()) + 1), std::to_string(rev));
        }
        const std::int64_t first = 20 * (std::ranges::find(order, 3) - order.begin() + 1);
        expectSince(said, 3, first);
        said.emplace_back(75, "3");
        said.emplace_back(85, "2");
        expectSince(said, 3, first);
    } while (std::ranges::next_permutation(order).found);
}

TEST(CardRevision, IsTheFirstSinceEverWhereNothingWasCorrected)
{
    expectSince({}, 1, -1);
    expectSince({{20, "1"}}, 1, -1);
}

TEST(CardRevision, IsLoweredByARollBackOfWhatIsKnownAlone)
{
    expectSince({{20, "2"}, {30, "1 from 2"}}, 1, 30);
    expectSince({{20, "3"}, {30, "2 from 3"}}, 2, 30);
    expectSince({{20, "2"}, {25, "3"}, {30, "1 from 2"}}, 3, 25);
    expectSince({{20, "3"}, {25, "1 from 3"}, {30, "2 from 3"}}, 1, 25);
    expectSince({{30, "1 from 2"}, {35, "2"}}, 2, 35);
}

TEST(CardRevision, IsLoweredOnceByARollBackOfTwoDevices)
{
    expectSince({{20, "2"}, {30, rolledBackTo(1, 2)}, {45, rolledBackTo(1, 2)}}, 1, 30);
}

TEST(CardRevision, IsRaisedAgainAfterARollBackAndForgetsWhatWasLearntOfItBefore)
{
    expectSince({{20, "2"}, {30, "1 from 2"}, {40, "2"}, {45, "2"}}, 2, 40);
    expectSince({{20, "2"}, {30, "1 from 2"}, {40, "2"}, {50, "1 from 2"}}, 1, 50);
    expectSince({{20, "2"}, {30, "1 from 2"}, {40, "3"}, {45, "2"}}, 3, 40);
}

TEST(CardRevision, IsNotChangedByWhatCannotBeUnderstood)
{
    for (const char *value : {"",
                              "x",
                              "0",
                              "-1",
                              "65536",
                              "99999999999",
                              "3 and more",
                              " 3",
                              "3 from ",
                              "3 from 2",
                              "2 from 2",
                              "0 from 2",
                              "-1 from 2",
                              "1 from x",
                              "1 from 2 from 3",
                              "1 from 2x"}) {
        SCOPED_TRACE(value);
        expectSince({{20, "2"}, {30, value}}, 2, 20);
    }
}

} // namespace shixi::learner::test
