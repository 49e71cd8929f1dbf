#include "core/error.h"
#include "fsrs/model.h"

#include <gtest/gtest.h>

namespace shixi::fsrs
{

TEST(Model, IsVersionSixWithThePublishedNumbersUnlessSaidOtherwise)
{
    const Model model;
    const auto published = Parameters{}.toArray();
    EXPECT_EQ(model.version(), 6);
    EXPECT_EQ(model.numbers(), std::vector<double>(published.begin(), published.end()));
    EXPECT_EQ(Model::from(6, model.numbers()), model);
}

TEST(Model, SaysWhatItsVersionSays)
{
    Parameters parameters;
    parameters.decay = 0.3;
    const Model model(parameters);
    const Memory first = model.next({}, Rating::Good, 0);
    EXPECT_EQ(first, next(parameters, {}, Rating::Good, 0));
    const Memory second = model.next(first, Rating::Hard, 5);
    EXPECT_EQ(second, next(parameters, first, Rating::Hard, 5));
    EXPECT_EQ(model.recall(second, 12), retrievability(parameters, second.stability, 12));
    EXPECT_EQ(model.interval(second, 0.85), interval(parameters, second.stability, 0.85));
    EXPECT_NE(model, Model());
}

TEST(Model, OlderNumbersAreMigratedAtTheDoor)
{
    std::vector<double> old = Model().numbers();
    old.resize(19);
    EXPECT_EQ(Model::from(6, old).numbers().size(), 21U);
    EXPECT_EQ(Model::from(6, old).numbers().back(), 0.5);
}

TEST(Model, VersionsAndNumbersNobodyKnowsAreRefused)
{
    EXPECT_THROW((void)Model::from(7, Model().numbers()), Error);
    EXPECT_THROW((void)Model::from(0, Model().numbers()), Error);
    EXPECT_THROW((void)Model::from(6, std::vector<double>(20, 1.0)), Error);
}

} // namespace shixi::fsrs
