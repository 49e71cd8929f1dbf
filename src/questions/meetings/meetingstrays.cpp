#include "questions/asking/likeness.h"
#include "questions/meetings/meetings.h"
#include "questions/names/bodies.h"

#include <algorithm>

namespace shixi::questions
{

using knowledge::Fact;

// Other meetings of the text first. Well-known ones only beside a date or what the meeting came to: without either
// they might be right as well.
Pool meetingStrays(const Asked &asked, const Fact &fact, const Material &material, SplitMix64 &random)
{
    std::vector<Stray> strays;
    for (const Fact *other : material.facts()) {
        if (other->kind == fact.kind && !sameText(other->answer, fact.answer)) {
            strays.push_back({other->answer, other});
        }
    }
    dropAttested(strays, asked.blank, material);
    Pool pool = ranked(std::move(strays), {asked.key});
    static const QRegularExpression year(QStringLiteral("[0-9]{4}年"));
    const bool told = year.match(asked.words.at(QStringLiteral("when"))).hasMatch()
        || !asked.words.at(QStringLiteral("topic")).isEmpty()
        || asked.words.at(QStringLiteral("said")).startsWith(QStringLiteral("文中"));
    const QString rank = rankOf(asked.key);
    if (told) {
        auto known = fromLexicon(Kind::Meeting, QStringLiteral("meetings_") + rank, material, random);
        std::ranges::move(rankedByLikeness(std::move(known), {asked.key}), std::back_inserter(pool.strays));
    }
    return pool;
}

Pool holderStrays(const Asked &asked, const Fact &fact, const Material &material, SplitMix64 &random)
{
    return bodyStrays(asked.key, fact, material, random);
}

} // namespace shixi::questions
