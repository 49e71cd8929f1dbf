#include "study/course.h"

#include "core/splitmix64.h"

#include <algorithm>
#include <cstdint>
#include <tuple>

namespace shixi::study
{

namespace
{

// What a lap is mixed by.
std::uint64_t mixOf(const CourseLap &lap)
{
    return seedFrom(lap.name + '/' + std::to_string(lap.number));
}

std::uint64_t rankIn(const CourseCard &card, PracticeOrder order, std::uint64_t mix)
{
    if (order == PracticeOrder::Random) {
        return SplitMix64(seedFrom(card.card.value, mix)).next();
    }
    return static_cast<std::uint64_t>(std::max(0, card.order));
}

struct RankedCard {
    std::uint64_t rank = 0;
    const CourseCard *card = nullptr;

    bool operator<(const RankedCard &other) const
    {
        return std::tie(rank, card->card.value) < std::tie(other.rank, other.card->card.value);
    }
};

std::vector<RankedCard> rankedIn(const std::vector<CourseCard> &chosen, const CourseLap &lap)
{
    const std::uint64_t mix = mixOf(lap);
    std::vector<RankedCard> ranked;
    ranked.reserve(chosen.size());
    for (const CourseCard &card : chosen) {
        ranked.push_back({rankIn(card, lap.order, mix), &card});
    }
    return ranked;
}

} // namespace

bool comesBefore(const CourseCard &left, const CourseCard &right, const CourseLap &lap)
{
    const std::uint64_t mix = mixOf(lap);
    return RankedCard{rankIn(left, lap.order, mix), &left} < RankedCard{rankIn(right, lap.order, mix), &right};
}

CourseLap lapOf(PracticeOrder order,
                const std::string &name,
                const std::vector<CourseRound> &rounds,
                const std::function<std::optional<int>(const CardId &)> &readingOrder)
{
    CourseLap lap{order, name};
    for (const CourseRound &round : rounds) {
        lap.number = std::max(lap.number, round.lap);
    }
    for (const CourseRound &round : rounds) {
        if (round.lap != lap.number) {
            continue;
        }
        for (const CardId &answered : round.answered) {
            const std::optional<int> place = readingOrder(answered);
            if (place && (!lap.reached || comesBefore(*lap.reached, {answered, *place}, lap))) {
                lap.reached = CourseCard{answered, *place};
            }
        }
    }
    return lap;
}

CourseStanding standingIn(const std::vector<CourseCard> &chosen, CourseLap lap, int questions)
{
    std::vector<RankedCard> left = rankedIn(chosen, lap);
    if (lap.reached) {
        const RankedCard reached{rankIn(*lap.reached, lap.order, mixOf(lap)), &*lap.reached};
        std::erase_if(left, [&reached](const RankedCard &card) {
            return !(reached < card);
        });
    }
    if (left.empty() && !chosen.empty()) {
        ++lap.number;
        lap.reached.reset();
        CourseStanding anew = standingIn(chosen, lap, questions);
        anew.ended = true;
        return anew;
    }
    CourseStanding standing;
    standing.total = static_cast<int>(chosen.size());
    standing.done = static_cast<int>(chosen.size() - left.size());
    const auto wanted = left.begin() + std::min<std::ptrdiff_t>(questions, std::ssize(left));
    std::partial_sort(left.begin(), wanted, left.end());
    std::for_each(left.begin(), wanted, [&standing](const RankedCard &card) {
        standing.next.push_back(card.card->card);
    });
    standing.lap = std::move(lap);
    return standing;
}

} // namespace shixi::study
