#include "viewmodels/meetingquestionmodel.h"

namespace shixi
{

MeetingQuestionModel::MeetingQuestionModel()
    : ListModel({{NumberRole, "number"},
                 {StemRole, "stem"},
                 {AnswerRole, "answer"},
                 {ExplanationRole, "explanation"},
                 {QuoteRole, "quote"},
                 {RightCountRole, "rightCount"},
                 {PeopleRole, "people"},
                 {MissedByRole, "missedBy"}})
{
}

QVariant MeetingQuestionModel::value(std::size_t place, int role) const
{
    const Row &row = m_rows[place];
    switch (role) {
    case NumberRole:
        return row.number;
    case StemRole:
        return row.stem;
    case AnswerRole:
        return row.answer;
    case ExplanationRole:
        return row.explanation;
    case QuoteRole:
        return row.quote;
    case RightCountRole:
        return row.right;
    case PeopleRole:
        return row.people;
    case MissedByRole:
        return row.missedBy;
    default:
        return {};
    }
}

} // namespace shixi
