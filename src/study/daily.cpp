#include "study/daily.h"

#include "core/splitmix64.h"

#include <algorithm>

namespace shixi::study
{

std::vector<FactId> dailyFacts(std::string_view date, const SetId &set, std::vector<FactId> facts, std::size_t most)
{
    const std::uint64_t seed = seedFrom(set.value + '\n', seedFrom(std::string(date) + '\n'));
    const auto place = [seed](const FactId &fact) {
        return SplitMix64(seedFrom(fact.value, seed)).next(); // FNV alone leaves its last letters near each other
    };
    std::vector<std::pair<std::uint64_t, FactId>> drawn;
    for (FactId &fact : facts) {
        const std::uint64_t key = place(fact);
        drawn.emplace_back(key, std::move(fact));
    }
    std::sort(drawn.begin(), drawn.end());
    drawn.erase(std::unique(drawn.begin(), drawn.end()), drawn.end());
    drawn.resize(std::min(most, drawn.size()));
    std::vector<FactId> chosen;
    for (auto &[key, fact] : drawn) {
        chosen.push_back(std::move(fact));
    }
    return chosen;
}

std::string dailyCode(const SetId &set, int version, std::vector<FactId> facts)
{
    constexpr std::string_view signs = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    std::sort(facts.begin(), facts.end());
    std::uint64_t hash = seedFrom(set.value + '\n' + std::to_string(version) + '\n');
    for (const FactId &fact : facts) {
        hash = seedFrom(fact.value + '\n', hash);
    }
    hash = SplitMix64(hash).next();
    std::string code;
    for (int sign = 0; sign < 4; ++sign, hash >>= 5U) {
        code += signs[hash & 31U];
    }
    return code;
}

} // namespace shixi::study
