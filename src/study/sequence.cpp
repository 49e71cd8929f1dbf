#include "study/sequence.h"

#include "core/splitmix64.h"

#include <algorithm>
#include <deque>

namespace shixi::study
{

namespace
{

// What is left to place, and what was taught and waits to be asked.
struct Remainder {
    std::size_t fresh = 0;
    std::size_t reviews = 0;
    std::size_t placed = 0;
    std::deque<std::size_t> taught; // places, earliest first

    [[nodiscard]] bool mayAsk(std::size_t gap) const { return !taught.empty() && placed - taught.front() - 1 >= gap; }

    // Can every card still get its gap? The best that can follow is: teach all, review all, ask all in the order
    // taught; every new one then has all the others between. Those taught already lose nothing by what comes in
    // between.
    [[nodiscard]] bool keeps(std::size_t gap) const { return fresh == 0 || fresh + reviews + taught.size() - 1 >= gap; }

    [[nodiscard]] Remainder afterTeaching() const
    {
        Remainder result = *this;
        --result.fresh;
        result.taught.push_back(result.placed++);
        return result;
    }
    [[nodiscard]] Remainder afterReviewing() const
    {
        Remainder result = *this;
        --result.reviews;
        ++result.placed;
        return result;
    }
    [[nodiscard]] Remainder afterAsking() const
    {
        Remainder result = *this;
        result.taught.pop_front();
        ++result.placed;
        return result;
    }
};

enum class Move { Teach, Review, Ask };

// Asks as soon as the gap is reached; teaching is spread evenly among the reviews, as far as every gap stays possible.
Move chosenMove(const Remainder &now, std::size_t gap, SplitMix64 &random)
{
    if (now.mayAsk(gap) && now.afterAsking().keeps(gap)) {
        return Move::Ask;
    }
    if (now.fresh == 0) {
        return now.reviews > 0 ? Move::Review : Move::Ask;
    }
    const bool review = random.below(now.fresh + now.reviews) >= now.fresh;
    return review && now.afterReviewing().keeps(gap) ? Move::Review : Move::Teach;
}

} // namespace

std::vector<PlannedStep>
sequence(const std::vector<CardId> &reviews, const std::vector<CardId> &fresh, int teachGap, std::uint64_t seed)
{
    Remainder now{fresh.size(), reviews.size(), 0, {}};
    const std::size_t most = fresh.empty() ? 0 : fresh.size() + reviews.size() - 1;
    const std::size_t gap = std::min(static_cast<std::size_t>(std::max(teachGap, 0)), most);
    SplitMix64 random(seed);
    std::vector<PlannedStep> steps;
    std::size_t asked = 0;
    while (now.fresh + now.reviews + now.taught.size() > 0) {
        switch (chosenMove(now, gap, random)) {
        case Move::Teach:
            steps.push_back({PlannedStep::Kind::Teach, fresh[fresh.size() - now.fresh]});
            now = now.afterTeaching();
            break;
        case Move::Review:
            steps.push_back({PlannedStep::Kind::Ask, reviews[reviews.size() - now.reviews]});
            now = now.afterReviewing();
            break;
        case Move::Ask:
            steps.push_back({PlannedStep::Kind::Ask, fresh[asked++]});
            now = now.afterAsking();
            break;
        }
    }
    return steps;
}

} // namespace shixi::study
