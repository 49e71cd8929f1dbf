#include "facts.h"
#include "questions/parts.h"

#include <gtest/gtest.h>

using namespace shixi;
using namespace shixi::questions;
using fixture::question;

TEST(Parts, OfAChoiceOfSeveralAreTheOptionsPickedEachOnce)
{
    const Question asked = question(QuestionType::Multiple, {"a", "c", "d"});
    EXPECT_EQ(partsOf(asked, {{"a", "c"}}), (Parts{2, 0, 3}));
    EXPECT_EQ(partsOf(asked, {{"a", "b", "c", "d"}}), (Parts{3, 1, 3}));
    EXPECT_EQ(partsOf(asked, {{"a", "a", "b", "b"}}), (Parts{1, 1, 3}));
}

TEST(Parts, OfBlanksStandEachInItsPlaceAndAnEmptyOneIsMissing)
{
    const Question asked = question(QuestionType::Cloze, {"b", "e"});
    EXPECT_EQ(partsOf(asked, {{"b", "e"}}), (Parts{2, 0, 2}));
    EXPECT_EQ(partsOf(asked, {{"e", "b"}}), (Parts{0, 2, 2}));
    EXPECT_EQ(partsOf(asked, {{"", "e"}}), (Parts{1, 0, 2}));
    EXPECT_EQ(partsOf(asked, {{"b", "e", "a"}}), (Parts{2, 1, 2}));
}

TEST(Parts, OfPairsAreThePairsMade)
{
    const Question asked = question(QuestionType::Matching, {"a=x", "b=y"});
    EXPECT_EQ(partsOf(asked, {{"b=y", "a=z"}}), (Parts{1, 1, 2}));
}

TEST(Parts, WhatIsOnlyAllRightOrNotIsOne)
{
    EXPECT_EQ(partsOf(question(QuestionType::Single, {"b"}), {{"b"}}), (Parts{1, 0, 1}));
    EXPECT_EQ(partsOf(question(QuestionType::Single, {"b"}), {{"a"}}), (Parts{0, 1, 1}));
    EXPECT_EQ(partsOf(question(QuestionType::Ordering, {"c", "a"}), {{"a", "c"}}), (Parts{0, 1, 1}));
}
