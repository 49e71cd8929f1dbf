#include "reviewlogs.h"

#include "fsrs/fuzz.h"
#include "fsrs/simulator.h"

#include <cstdlib>
#include <fstream>
#include <limits>
#include <map>
#include <unordered_map>

namespace shixi::bench
{

namespace
{

constexpr std::uint64_t seed = 42;
constexpr int days = 730;
constexpr std::int64_t msOfDay = 86'400'000;
constexpr std::int64_t msOfNight = 4 * 3'600'000;

fsrs::Parameters truth()
{
    fsrs::Parameters parameters;
    parameters.initialStability = {0.4, 0.9, 4.5, 20};
    parameters.successGain = 1.2;
    parameters.decay = 0.35;
    return parameters;
}

// Keeps every review in `log`; a card's importance is its number.
fsrs::Policy keeping(fsrs::ReviewLog &log)
{
    fsrs::Policy policy;
    policy.wait = [&log](const fsrs::SimulatedCard &card, Rating rating, int day) {
        log.reviews.push_back({static_cast<std::uint32_t>(card.importance), day, static_cast<std::uint8_t>(rating)});
        const double interval = fsrs::interval({}, card.memory->stability, 0.9);
        const std::uint64_t luck = seed + static_cast<std::uint64_t>(card.lastDay);
        return rating == Rating::Again ? 1 : fsrs::dayWithin(fsrs::fuzzRange(interval, 0, 36500), luck);
    };
    policy.urgency = [](const fsrs::SimulatedCard &card, int day) {
        return card.dueDay <= day ? std::optional<double>(card.importance) : std::nullopt;
    };
    const int newADay = static_cast<int>(log.cards / 600) + 1;
    policy.newCards = [newADay](int) {
        return newADay;
    };
    policy.seconds = [](int) {
        return 1e9;
    };
    return policy;
}

fsrs::ReviewLog made(std::int64_t reviews)
{
    constexpr std::int64_t reviewsOfACard = 20; // a little fewer than there are in so many days
    fsrs::ReviewLog log;
    log.cards = static_cast<std::uint32_t>(reviews / reviewsOfACard);
    std::vector<fsrs::SimulatedCard> cards(log.cards);
    for (std::size_t at = 0; at < cards.size(); ++at) {
        cards[at].importance = static_cast<int>(at);
    }
    static_cast<void>(fsrs::simulate(std::move(cards), truth(), {}, keeping(log), days, seed, {}));
    if (log.reviews.size() < static_cast<std::size_t>(reviews)) {
        std::abort(); // what is measured would not be what is said
    }
    log.reviews.resize(static_cast<std::size_t>(reviews));
    return log;
}

fsrs::ReviewLog readFrom(const char *path)
{
    fsrs::ReviewLog log;
    std::ifstream file(path);
    std::string heading;
    std::getline(file, heading);
    std::unordered_map<std::int64_t, std::uint32_t> numbers;
    std::int64_t card = 0;
    std::int64_t ms = 0;
    int rating = 0;
    char comma = 0;
    while (file >> card >> comma >> ms >> comma >> rating) {
        file.ignore(std::numeric_limits<std::streamsize>::max(), '\n'); // further columns
        const auto number = numbers.emplace(card, static_cast<std::uint32_t>(numbers.size())).first->second;
        const auto day = static_cast<std::int32_t>((ms - msOfNight) / msOfDay);
        log.reviews.push_back({number, day, static_cast<std::uint8_t>(rating)});
    }
    log.cards = static_cast<std::uint32_t>(numbers.size());
    return log;
}

} // namespace

const fsrs::ReviewLog &madeUpLog(std::int64_t reviews)
{
    static std::map<std::int64_t, fsrs::ReviewLog> logs;
    const auto [found, isNew] = logs.try_emplace(reviews);
    if (isNew) {
        found->second = made(reviews);
    }
    return found->second;
}

const fsrs::ReviewLog &givenLog()
{
    static const char *path = std::getenv("SHIXI_BENCH_LOG");
    static const fsrs::ReviewLog log = path != nullptr ? readFrom(path) : fsrs::ReviewLog();
    return log;
}

std::string csvOf(const fsrs::ReviewLog &log)
{
    std::string csv = "card_id,review_time_ms,rating\n";
    std::int64_t order = 0; // the same reviews on a day keep theirs
    for (const fsrs::LoggedReview &review : log.reviews) {
        const std::int64_t ms = review.day * msOfDay + 2 * msOfNight + ++order;
        csv += std::to_string(review.card) + ',' + std::to_string(ms) + ',' + std::to_string(review.rating) + '\n';
    }
    return csv;
}

} // namespace shixi::bench
