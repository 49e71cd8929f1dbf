#include "viewmodels/challengemissmodel.h"

namespace shixi
{

ChallengeMissModel::ChallengeMissModel()
    : ListModel({{StemRole, "stem"},
                 {AnswerRole, "answer"},
                 {ChosenRole, "chosen"},
                 {ExplanationRole, "explanation"},
                 {QuoteRole, "quote"},
                 {ParagraphRole, "paragraph"},
                 {IsGuideRole, "isGuide"}})
{
}

QVariant ChallengeMissModel::value(std::size_t place, int role) const
{
    const Row &row = m_rows[place];
    switch (role) {
    case StemRole:
        return row.stem;
    case AnswerRole:
        return row.answer;
    case ChosenRole:
        return row.chosen;
    case ExplanationRole:
        return row.explanation;
    case QuoteRole:
        return row.quote;
    case ParagraphRole:
        return row.paragraph;
    case IsGuideRole:
        return row.isGuide;
    default:
        return {};
    }
}

} // namespace shixi
