#include "questions/asking/likeness.h"
#include "questions/meetings/meetings.h"
#include "questions/meetings/occasion.h"
#include "questions/names/bodies.h"

#include <algorithm>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

// Beside 某某省某会议 stand others of that province by its name: the only one with a place would be the key.
void nameTheirPlace(std::vector<Stray> &strays, const QString &key)
{
    static const QRegularExpression named(
        QStringLiteral("^(?!全)([㐀-鿿]{2,3})([省市县区州])(?=[㐀-鿿]{4})(?!场|域|政)"));
    const auto place = named.match(key);
    if (!place.hasMatch()) {
        return;
    }
    const QString level = place.captured(2);
    for (Stray &stray : strays) {
        if (stray.text.startsWith(u'全' + level)) {
            stray.text.replace(0, 2, place.captured());
        } else if (stray.text.startsWith(level)) {
            stray.text.prepend(place.captured(1));
        }
    }
    std::erase_if(strays, [&](const Stray &stray) {
        return !stray.text.startsWith(place.captured());
    });
}

} // namespace

// Other meetings of the text first. Well-known ones only beside a date or what the meeting came to: without either
// they might be right as well.
Pool meetingStrays(const Asked &asked, const Fact &fact, const Material &material, SplitMix64 &random)
{
    static const QRegularExpression year(QStringLiteral("[0-9]{4}年"));
    const QString rank = rankOf(asked.key);
    const bool ofThisMeeting = asked.words.at(QStringLiteral("said")).startsWith(QStringLiteral("文中"));
    const bool told = year.match(asked.words.at(QStringLiteral("when"))).hasMatch()
        || !asked.words.at(QStringLiteral("topic")).isEmpty() || ofThisMeeting;
    std::vector<Stray> strays;
    for (const Fact *other : material.facts()) {
        const bool sort = other->kind == fact.kind && isEvent(other->answer) == isEvent(asked.key);
        if (sort && !sameText(other->answer, fact.answer) && (!ofThisMeeting || rankOf(other->answer) == rank)) {
            strays.push_back({other->answer, other});
        }
    }
    if (!told) {
        dropAttested(strays, asked.blank, material);
    }
    Pool pool = ranked(std::move(strays), {asked.key});
    if (told && !isEvent(asked.key)) {
        auto known = fromLexicon(Kind::Meeting, QStringLiteral("meetings_") + rank, material, random);
        std::erase_if(known, [&](const Stray &stray) {
            return material.article().text.contains(stray.text);
        });
        std::ranges::move(rankedByLikeness(std::move(known), {asked.key}), std::back_inserter(pool.strays));
    }
    nameTheirPlace(pool.strays, asked.key);
    return pool;
}

Pool holderStrays(const Asked &asked, const Fact &fact, const Material &material, SplitMix64 &random)
{
    return bodyStrays(asked.key, fact, material, random);
}

} // namespace shixi::questions
