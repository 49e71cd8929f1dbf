#include "learner/shelf.h"

#include <gtest/gtest.h>

using namespace shixi;
using namespace shixi::learner;

namespace
{

questions::Question recall(const char *id, QuestionType type)
{
    questions::Question made;
    made.id = {id};
    made.type = type;
    made.form = Form::Recall;
    return made;
}

} // namespace

TEST(Shelf, AnswersAreTypedOnlyWhereTheLearnerWantsTo)
{
    const questions::Question said = recall("said", QuestionType::Reveal);
    const questions::Question typed = recall("typed", QuestionType::Short);
    ShelfCard card;
    card.questions = {&said, &typed};
    for (int turn = 0; turn < 4; ++turn) {
        EXPECT_EQ(questionFor(card, Form::Recall, turn, false).id, said.id);
    }
    EXPECT_EQ(questionFor(card, Form::Recall, 1, true).id, typed.id);
    card.questions = {&typed};
    EXPECT_EQ(questionFor(card, Form::Recall, 0, false).id, typed.id) << "there is no other of this form";
}
