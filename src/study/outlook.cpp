#include "study/outlook.h"

#include <algorithm>

namespace shixi::study
{

namespace
{

Outlook outlookOf(const Pace &pace, std::vector<fsrs::SimulatedDay> days, std::size_t cards)
{
    Outlook outlook{pace, 0, 0, 0, 0, std::move(days)};
    for (const fsrs::SimulatedDay &day : outlook.days) {
        outlook.secondsADay += day.seconds / static_cast<double>(outlook.days.size());
        outlook.busiestSeconds = std::max(outlook.busiestSeconds, day.seconds);
        outlook.taught += day.newCards;
    }
    if (cards > 0 && !outlook.days.empty()) {
        outlook.remembered = outlook.days.back().remembered / static_cast<double>(cards);
    }
    return outlook;
}

} // namespace

fsrs::Policy plainPolicy(const fsrs::Model &model, const Pace &pace)
{
    fsrs::Policy policy;
    policy.wait = [model, pace](const fsrs::SimulatedCard &card, Rating rating, int) {
        return rating == Rating::Again ? 1 : fsrs::wholeDays(model.interval(*card.memory, pace.retention));
    };
    policy.urgency = [model](const fsrs::SimulatedCard &card, int day) {
        return card.dueDay <= day ? std::optional(1 - card.recallOn(day, model)) : std::nullopt;
    };
    policy.newCards = [pace](int) {
        return pace.newADay;
    };
    policy.seconds = [pace](int) {
        return pace.secondsADay;
    };
    return policy;
}

std::vector<fsrs::SimulatedCard>
plannedAnew(std::vector<fsrs::SimulatedCard> cards, const fsrs::Model &model, double retention)
{
    for (fsrs::SimulatedCard &card : cards) {
        if (card.memory && card.dueDay > card.lastDay + 1) { // what was missed waits a day by any plan
            card.dueDay = card.lastDay + std::max(1, fsrs::wholeDays(model.interval(*card.memory, retention)));
        }
    }
    return cards;
}

std::optional<std::vector<Outlook>> outlooksOf(
    const Learnable &learnable, const std::vector<Pace> &paces, int days, std::uint64_t seed, const Progress &progress)
{
    std::vector<Outlook> result;
    for (const Pace &pace : paces) {
        progress.at(static_cast<int>(result.size()), static_cast<int>(paces.size()));
        auto played = fsrs::simulate(learnable.cards,
                                     learnable.model,
                                     learnable.habits,
                                     plainPolicy(learnable.model, pace),
                                     days,
                                     seed,
                                     {{}, progress.stop});
        if (progress.cancelled()) {
            return std::nullopt;
        }
        result.push_back(outlookOf(pace, std::move(played), learnable.cards.size()));
    }
    return result;
}

} // namespace shixi::study
