#include "study/wrongbook.h"

#include <gtest/gtest.h>

namespace shixi::study
{
namespace
{

BookAnswer answered(int day, Form form, Verdict verdict, bool guessed = false)
{
    return {{std::string(32, 'a')}, day, form, verdict, guessed};
}

TEST(WrongBook, IsOpenedByAMissAndNotByARightAnswer)
{
    EXPECT_FALSE(after({}, answered(1, Form::Recognise, Verdict::Right)));
    EXPECT_FALSE(after({}, answered(1, Form::Recognise, Verdict::Near)));
    EXPECT_TRUE(after({}, answered(1, Form::Recognise, Verdict::Wrong)));
    EXPECT_TRUE(after({}, answered(1, Form::Recognise, Verdict::Partial)));
}

TEST(WrongBook, LeavesAfterTwoRightDaysOneOfThemInAnotherForm)
{
    auto missed = after({}, answered(1, Form::Recognise, Verdict::Wrong));
    missed = after(missed, answered(2, Form::Recognise, Verdict::Right));
    EXPECT_FALSE(isMadeGood(*missed, true));
    auto sameForm = after(missed, answered(3, Form::Recognise, Verdict::Right));
    EXPECT_FALSE(isMadeGood(*sameForm, true)) << "twice, but never in another form";
    EXPECT_TRUE(isMadeGood(*sameForm, false)) << "the card has no other";
    const auto otherForm = after(missed, answered(3, Form::Fill, Verdict::Right));
    EXPECT_TRUE(isMadeGood(*otherForm, true));
}

TEST(WrongBook, CountsDaysNotAnswersAndNoClockSetBack)
{
    auto missed = after({}, answered(5, Form::Recognise, Verdict::Wrong));
    missed = after(missed, answered(6, Form::Fill, Verdict::Right));
    missed = after(missed, answered(6, Form::Recall, Verdict::Right));
    EXPECT_EQ(missed->rightDays, 1);
    missed = after(missed, answered(4, Form::Recall, Verdict::Right));
    EXPECT_EQ(missed->rightDays, 1);
}

TEST(WrongBook, AGuessHelpsNothingAndAnotherMissBeginsAnew)
{
    auto missed = after({}, answered(1, Form::Recognise, Verdict::Wrong));
    missed = after(missed, answered(2, Form::Fill, Verdict::Right, true));
    EXPECT_EQ(missed->rightDays, 0);
    EXPECT_FALSE(missed->otherForm);
    missed = after(missed, answered(3, Form::Fill, Verdict::Right));
    missed = after(missed, answered(4, Form::Fill, Verdict::Wrong));
    EXPECT_EQ(missed->rightDays, 0);
    EXPECT_EQ(missed->studyDay, 4);
    EXPECT_EQ(missed->form, Form::Fill);
}

} // namespace
} // namespace shixi::study
