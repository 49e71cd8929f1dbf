#include "study/listening.h"

#include "core/splitmix64.h"

#include <algorithm>
#include <numeric>

namespace shixi::study
{

namespace
{

using Step = ListeningStep;

Step stepAfter(const ListeningItem &item, Step step)
{
    switch (step) {
    case Step::Ask:
        return Step::Think;
    case Step::Think:
        return Step::Answer;
    case Step::Answer:
        return item.evidence ? Step::Evidence : Step::Rest;
    case Step::Evidence:
        return Step::Rest;
    case Step::Rest:
    case Step::Done:
        break;
    }
    return Step::Done;
}

ListeningPlace nextItem(const ListeningPlan &plan, std::size_t item)
{
    return listeningFrom(plan, plan.again && item + 1 == plan.items.size() ? 0 : item + 1);
}

ListeningPlace stepOn(const ListeningPlan &plan, ListeningPlace place)
{
    if (place.step != Step::Rest) {
        place.step = stepAfter(plan.items[place.item], place.step);
        return place;
    }
    if (place.time < plan.times) {
        return {place.item, place.time + 1, Step::Ask};
    }
    return nextItem(plan, place.item);
}

ListeningPlace stepBack(const ListeningPlan &plan, const ListeningPlace &place)
{
    const bool atBeginning = place.step == Step::Ask && place.time == 1;
    return listeningFrom(plan, atBeginning && place.item > 0 ? place.item - 1 : place.item);
}

} // namespace

ListeningPlace listeningFrom(const ListeningPlan &plan, std::size_t item)
{
    const bool isThere = item < plan.items.size();
    return {isThere ? item : plan.items.size(), 1, isThere ? Step::Ask : Step::Done};
}

ListeningPlace listeningAfter(const ListeningPlan &plan, const ListeningPlace &place, ListeningEvent event)
{
    if (place.step == Step::Done || place.item >= plan.items.size()) {
        const bool goesBack = event == ListeningEvent::WentBack && !plan.items.empty();
        return listeningFrom(plan, plan.items.size() - (goesBack ? 1 : 0));
    }
    switch (event) {
    case ListeningEvent::StepPassed:
        return stepOn(plan, place);
    case ListeningEvent::WentOn:
        return nextItem(plan, place.item);
    case ListeningEvent::WentBack:
        return stepBack(plan, place);
    }
    return place;
}

std::vector<std::size_t> mixedOrder(const std::vector<std::string> &ids, std::uint64_t seed)
{
    std::vector<std::uint64_t> marks;
    marks.reserve(ids.size());
    for (const std::string &id : ids) {
        marks.push_back(SplitMix64(seedFrom(id) ^ seed).next());
    }
    std::vector<std::size_t> order(ids.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, [&](std::size_t one, std::size_t other) {
        return marks[one] != marks[other] ? marks[one] < marks[other] : ids[one] < ids[other];
    });
    return order;
}

} // namespace shixi::study
