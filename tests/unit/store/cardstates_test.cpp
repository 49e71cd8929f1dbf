#include "store/cardstates.h"
#include "store/learnerfile.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace shixi::store
{

namespace
{

CardState stateOf(const std::string &card, int answers)
{
    CardState state;
    state.card = {card};
    state.answers = answers;
    return state;
}

} // namespace

TEST(CardStates, AreKeptInStepWithWhatIsWritten)
{
    LearnerFile file(":memory:");
    file.cardStates.put(stateOf("one", 1));
    EXPECT_EQ(file.cardStates.all().size(), 1U);
    file.cardStates.put(stateOf("one", 2));
    file.cardStates.put(stateOf("two", 1));
    EXPECT_EQ(file.cardStates.all().at({"one"}), stateOf("one", 2));
    EXPECT_EQ(file.cardStates.all().at({"two"}), stateOf("two", 1));
    file.cardStates.remove({"one"});
    EXPECT_EQ(file.cardStates.all().count({"one"}), 0U);
    file.cardStates.clear();
    EXPECT_TRUE(file.cardStates.all().empty());
}

TEST(CardStates, AreReadAnewAfterAChangeThatWasTakenBack)
{
    LearnerFile file(":memory:");
    file.cardStates.put(stateOf("one", 1));
    EXPECT_EQ(file.cardStates.all().at({"one"}).answers, 1);
    {
        Transaction transaction(file.database);
        file.cardStates.put(stateOf("one", 2));
        EXPECT_EQ(file.cardStates.all().at({"one"}).answers, 2);
    }
    EXPECT_EQ(file.cardStates.all().at({"one"}).answers, 1);
}

TEST(CardStates, AreReadAnewAfterAnotherConnectionHasWritten)
{
    const auto path = std::filesystem::path(testing::TempDir()) / "shixi-card-states.db";
    std::filesystem::remove(path);
    LearnerFile file(path.string());
    file.cardStates.put(stateOf("one", 1));
    EXPECT_EQ(file.cardStates.all().at({"one"}).answers, 1);
    LearnerFile other(path.string());
    other.cardStates.put(stateOf("one", 2));
    EXPECT_EQ(file.cardStates.all().at({"one"}).answers, 2);
}

TEST(CardStates, StayWhereAReadingSeesTheSame)
{
    LearnerFile file(":memory:");
    file.cardStates.put(stateOf("one", 1));
    const auto *kept = &file.cardStates.all().at({"one"});
    file.cardStates.put(stateOf("two", 1));
    EXPECT_EQ(&file.cardStates.all().at({"one"}), kept);
}

} // namespace shixi::store
