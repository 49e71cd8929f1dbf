#include "questions/assembly/carddraft.h"

#include "questions/templates/templates.h"

#include <algorithm>

namespace shixi::questions
{

bool CardDraft::canBegin(const Templates &templates) const
{
    return std::ranges::any_of(questions, [&](const Question &question) {
        return (question.form == Form::Recognise && question.type != QuestionType::TrueFalse)
            || templates.begins(question.kind, question.type);
    });
}

} // namespace shixi::questions
