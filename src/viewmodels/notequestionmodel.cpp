#include "viewmodels/notequestionmodel.h"

namespace shixi
{

NoteQuestionModel::NoteQuestionModel()
    : ListModel({{QuestionRole, "question"}, {StemRole, "stem"}, {AnswerRole, "answer"}, {MarkRole, "mark"}})
{
}

QVariant NoteQuestionModel::value(std::size_t place, int role) const
{
    const Row &row = m_rows[place];
    switch (role) {
    case QuestionRole:
        return row.question;
    case StemRole:
        return row.stem;
    case AnswerRole:
        return row.answer;
    case MarkRole:
        return QVariant::fromValue(row.mark);
    default:
        return {};
    }
}

} // namespace shixi
