#include "questions/lists/lists.h"

#include "questions/asking/likeness.h"

#include <algorithm>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

std::vector<text::Span> itemPlaces(const Fact &fact)
{
    std::vector<text::Span> places;
    qsizetype from = 0;
    for (const QString &item : fact.items) {
        const qsizetype at = item.isEmpty() ? -1 : fact.evidence.quote.indexOf(item, from);
        if (at < 0) {
            return {};
        }
        places.push_back({fact.evidence.start + at, item.size()});
        from = at + item.size();
    }
    return places;
}

} // namespace

std::vector<Asked> allItems(const Template &, const Fact &fact, const Material &)
{
    if (fact.items.size() < 2) {
        return {};
    }
    Asked asked{fact.items.join(QChar(u'、')), fact.items, {}};
    const auto places = itemPlaces(fact);
    if (!places.empty()) {
        const text::Span last = places.back();
        asked.blank = {places.front().start, last.start + last.length - places.front().start};
    }
    return {asked};
}

std::vector<Asked> eachItem(const Template &, const Fact &fact, const Material &)
{
    std::vector<Asked> made;
    const auto places = itemPlaces(fact);
    for (std::size_t at = 0; at < places.size() && places.size() > 1; ++at) {
        made.push_back({fact.items.at(static_cast<qsizetype>(at)), {}, places[at]});
    }
    return made;
}

Pool itemStrays(const Asked &asked, const Fact &fact, const Material &material, SplitMix64 &)
{
    const auto holds = [](const Fact &list, const QString &item) {
        return std::ranges::any_of(list.items, [&](const QString &own) {
            return sameText(own, item);
        });
    };
    const QString sentence = material.at(material.sentence(material.evidence(fact)));
    auto strays = fromOthers(fact, material, [&](const Fact &other, std::vector<Stray> &into) {
        const bool sameList = sameText(fact.subject, other.subject) && !fact.subject.isEmpty();
        const bool overlaps = std::ranges::any_of(other.items, [&](const QString &item) {
            return holds(fact, item);
        });
        if (other.kind != fact.kind || sameList || overlaps) {
            return;
        }
        for (const QString &item : other.items) {
            if (!sentence.contains(item)) {
                into.push_back({item, &other});
            }
        }
    });
    if (asked.items.isEmpty()) {
        dropAttested(strays, asked.blank, material);
    }
    return ranked(std::move(strays), asked.items.isEmpty() ? QStringList{asked.key} : asked.items);
}

} // namespace shixi::questions
