#include "questions/check.h"

#include "core/splitmix64.h"
#include "questions/typed/typed.h"

#include <set>

namespace shixi::questions
{

namespace
{

using Ids = std::set<QString>;

Ids idsOf(const QStringList &list)
{
    return {list.begin(), list.end()};
}

Verdict rightIf(bool right)
{
    return right ? Verdict::Right : Verdict::Wrong;
}

// Of a list: everything, all but one, or not enough; one false choice spoils it.
Verdict ofList(const Ids &wanted, const Ids &chosen)
{
    if (wanted.empty()) {
        return Verdict::Wrong;
    }
    for (const QString &id : chosen) {
        if (!wanted.contains(id)) {
            return Verdict::Wrong;
        }
    }
    if (chosen.size() == wanted.size()) {
        return Verdict::Right;
    }
    return !chosen.empty() && chosen.size() + 1 == wanted.size() ? Verdict::Partial : Verdict::Wrong;
}

Verdict ofTicks(const QStringList &answer, const QStringList &ticked)
{
    Ids wanted;
    for (qsizetype index = 0; index < answer.size(); ++index) {
        wanted.insert(QString::number(index));
    }
    return ofList(wanted, idsOf(ticked));
}

bool sameSet(const QStringList &wanted, const QStringList &chosen)
{
    return !wanted.isEmpty() && wanted.size() == chosen.size() && idsOf(wanted) == idsOf(chosen);
}

} // namespace

bool isJudged(QuestionType type)
{
    return type != QuestionType::Reveal && type != QuestionType::Short;
}

Verdict check(const Question &question, const Response &response)
{
    switch (question.type) {
    case QuestionType::Single:
    case QuestionType::TrueFalse:
    case QuestionType::Cloze:
    case QuestionType::Tiles:
    case QuestionType::Ordering:
        return rightIf(!question.key.isEmpty() && response.chosen == question.key);
    case QuestionType::Multiple:
        return ofList(idsOf(question.key), idsOf(response.chosen));
    case QuestionType::Matching:
        return rightIf(sameSet(question.key, response.chosen));
    case QuestionType::Reveal:
        return ofTicks(question.answer, response.chosen);
    case QuestionType::Short:
        return checkTyped(question, response.chosen.value(0));
    }
    return Verdict::Wrong;
}

QStringList optionOrder(const Question &question, std::uint64_t seed)
{
    std::vector<QString> ids;
    for (const Option &option : question.options) {
        ids.push_back(option.id);
    }
    if (!question.fixedOptions) {
        SplitMix64 random(seedFrom(question.id.value) ^ seed);
        shuffle(std::span<QString>(ids), random);
    }
    return {ids.begin(), ids.end()};
}

} // namespace shixi::questions
