#include "questions/assembly/contradictions.h"

#include "questions/dates/datevalue.h"
#include "questions/typed/typed.h"
#include "text/fold.h"

#include <algorithm>
#include <map>

namespace shixi::questions
{

namespace
{

using knowledge::Fact;

constexpr qsizetype tellingSubject = 6; // characters: shorter subjects are not one thing yet
constexpr std::size_t mostNotations = 8; // of one value; what is told in more is many values

bool hasOneValue(const Fact &fact)
{
    return fact.kind == Kind::DateEvent || fact.kind == Kind::Figure;
}

bool isDay(const std::optional<DateValue> &date)
{
    return date && date->hasYear() && date->grain() != DateValue::Grain::Range;
}

// A month and a day of it.
bool holdsDay(const DateValue &wider, const DateValue &other)
{
    for (std::size_t at = 0; at < wider.fields().size(); ++at) {
        if (at >= other.fields().size() || wider.value(at) != other.value(at)) {
            return false;
        }
    }
    return true;
}

bool isTypedRight(const Fact &right, const Fact &typed)
{
    Question asked;
    asked.kind = right.kind;
    asked.answer = {right.answer};
    return checkTyped(asked, typed.answer) == Verdict::Right;
}

// Of facts of one subject: whether each agrees with each.
bool areOneValue(const std::vector<const Fact *> &facts)
{
    std::map<QString, const Fact *> notations;
    for (const Fact *fact : facts) {
        notations.emplace(text::normalForm(fact->answer), fact);
    }
    const auto agreesWithAll = [&](const auto &one) {
        return std::ranges::all_of(notations, [&](const auto &other) {
            return sameValue(*one.second, *other.second);
        });
    };
    return notations.size() <= mostNotations && std::ranges::all_of(notations, agreesWithAll);
}

} // namespace

bool sameValue(const Fact &one, const Fact &other)
{
    if (text::normalForm(one.answer) == text::normalForm(other.answer)) {
        return true;
    }
    const auto left = DateValue::parse(one.answer);
    const auto right = DateValue::parse(other.answer);
    if (isDay(left) && isDay(right)) {
        return holdsDay(*left, *right) || holdsDay(*right, *left);
    }
    return hasOneValue(one) && isTypedRight(one, other) && isTypedRight(other, one);
}

std::set<FactId> contradictions(const Material &material)
{
    std::map<std::pair<Kind, QString>, std::vector<const Fact *>> bySubject;
    for (const Fact *fact : material.facts()) {
        const QString subject = text::normalForm(fact->subject);
        if (hasOneValue(*fact) && subject.size() >= tellingSubject) {
            bySubject[{fact->kind, subject}].push_back(fact);
        }
    }
    std::set<FactId> disputed;
    for (const auto &[subject, facts] : bySubject) {
        if (areOneValue(facts)) {
            continue;
        }
        for (const Fact *fact : facts) {
            disputed.insert(fact->id);
        }
    }
    return disputed;
}

} // namespace shixi::questions
