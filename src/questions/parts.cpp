#include "questions/parts.h"

#include <algorithm>

namespace shixi::questions
{

namespace
{

// Of things chosen in any order; what is chosen twice is chosen once.
Parts partsOfSet(const QStringList &key, const QStringList &chosen)
{
    Parts parts{0, 0, std::max(1, static_cast<int>(key.size()))};
    QStringList counted;
    for (const QString &choice : chosen) {
        if (!counted.contains(choice)) {
            counted.append(choice);
            ++(key.contains(choice) ? parts.right : parts.wrong);
        }
    }
    return parts;
}

// Of blanks, each in its place; one left empty is missing.
Parts partsOfBlanks(const QStringList &key, const QStringList &chosen)
{
    Parts parts{0, 0, std::max(1, static_cast<int>(key.size()))};
    for (qsizetype blank = 0; blank < chosen.size(); ++blank) {
        if (!chosen[blank].isEmpty()) {
            ++(blank < key.size() && chosen[blank] == key[blank] ? parts.right : parts.wrong);
        }
    }
    return parts;
}

} // namespace

Parts partsOf(const Question &question, const Response &response)
{
    switch (question.type) {
    case QuestionType::Multiple:
    case QuestionType::Matching:
        return partsOfSet(question.key, response.chosen);
    case QuestionType::Cloze:
        return partsOfBlanks(question.key, response.chosen);
    default:
        break;
    }
    const bool right = check(question, response) == Verdict::Right;
    return {right ? 1 : 0, right ? 0 : 1, 1};
}

} // namespace shixi::questions
