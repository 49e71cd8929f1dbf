#include "questions/assembly/carddraft.h"

#include <algorithm>

namespace shixi::questions
{

bool CardDraft::canBegin() const
{
    return std::ranges::any_of(questions, [](const Question &question) {
        return question.form == Form::Recognise && question.type != QuestionType::TrueFalse;
    });
}

} // namespace shixi::questions
