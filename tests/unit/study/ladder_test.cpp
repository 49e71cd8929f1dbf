#include "study/ladder.h"

#include <gtest/gtest.h>

namespace shixi::study
{

namespace
{

constexpr Form recognise = Form::Recognise;
constexpr Form fill = Form::Fill;
constexpr Form recall = Form::Recall;

struct Row {
    std::vector<Form> available;
    Form atRecognise; // asked when recognising is due
    Form atFill;
    Form atRecall;
    Form belowRecognise;
    Form belowFill;
    Form belowRecall;
};

// Every set of forms a card can have.
const std::vector<Row> table{
    {{recognise}, recognise, recognise, recognise, recognise, recognise, recognise},
    {{fill}, fill, fill, fill, recognise, fill, fill},
    {{recall}, recall, recall, recall, recognise, fill, recall},
    {{recognise, fill}, recognise, fill, fill, recognise, recognise, fill},
    {{recognise, recall}, recognise, recognise, recall, recognise, recognise, recognise},
    {{fill, recall}, fill, fill, recall, recognise, fill, fill},
    {{recognise, fill, recall}, recognise, fill, recall, recognise, recognise, fill},
};

} // namespace

TEST(Ladder, TheFormIsThatOfTheStabilityOrTheNearestEasierOrTheNearestHarder)
{
    for (const Row &row : table) {
        EXPECT_EQ(formFor(std::nullopt, row.available, {}), row.atRecognise);
        EXPECT_EQ(formFor(0.5, row.available, {}), row.atRecognise);
        EXPECT_EQ(formFor(8, row.available, {}), row.atFill);
        EXPECT_EQ(formFor(100, row.available, {}), row.atRecall);
        EXPECT_EQ(nearestForm(recognise, row.available), row.atRecognise);
        EXPECT_EQ(nearestForm(fill, row.available), row.atFill);
        EXPECT_EQ(nearestForm(recall, row.available), row.atRecall);
    }
}

TEST(Ladder, TheStepBelowIsTheNextEasierFormTheCardHas)
{
    for (const Row &row : table) {
        EXPECT_EQ(stepBelow(recognise, row.available), row.belowRecognise);
        EXPECT_EQ(stepBelow(fill, row.available), row.belowFill);
        EXPECT_EQ(stepBelow(recall, row.available), row.belowRecall);
    }
}

TEST(Ladder, AStepBeginsAtItsDays)
{
    const std::vector<Form> all{recognise, fill, recall};
    EXPECT_EQ(formFor(3.999, all, {}), recognise);
    EXPECT_EQ(formFor(4, all, {}), fill);
    EXPECT_EQ(formFor(14.999, all, {}), fill);
    EXPECT_EQ(formFor(15, all, {}), recall);
}

TEST(Ladder, TheDaysAreTheRules)
{
    Rules rules;
    rules.fillFromDays = 2;
    rules.recallFromDays = 6;
    const std::vector<Form> all{recall, fill, recognise};
    EXPECT_EQ(formFor(1.9, all, rules), recognise);
    EXPECT_EQ(formFor(3, all, rules), fill);
    EXPECT_EQ(formFor(6, all, rules), recall);
}

} // namespace shixi::study
