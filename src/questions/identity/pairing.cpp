#include "questions/identity/pairing.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace shixi::questions::identity
{

namespace
{

using Numbers = std::vector<std::size_t>;

std::map<QString, Numbers> freeByKey(const std::vector<std::optional<std::size_t>> &partners, const Pairing::Key &key)
{
    std::map<QString, Numbers> found;
    for (std::size_t at = 0; at < partners.size(); ++at) {
        if (!partners[at]) {
            const QString word = key(at);
            if (!word.isEmpty()) {
                found[word].push_back(at);
            }
        }
    }
    return found;
}

std::vector<QString> wordsOf(const Numbers &numbers, const Pairing::Key &words)
{
    std::vector<QString> found;
    for (const std::size_t at : numbers) {
        found.push_back(words(at));
    }
    return found;
}

// A few are compared each with each; of many, those that share words.
std::vector<Candidate>
pairsOf(const Numbers &old, const Numbers &fresh, const Pairing::Key &oldWords, const Pairing::Key &freshWords)
{
    constexpr std::size_t few = 64;
    std::vector<Candidate> found;
    if (old.size() * fresh.size() <= few) {
        for (const std::size_t one : fresh) {
            for (const std::size_t other : old) {
                found.push_back({other, one});
            }
        }
        return found;
    }
    for (const Candidate &pair : candidates(wordsOf(old, oldWords), wordsOf(fresh, freshWords))) {
        found.push_back({old[pair.old], fresh[pair.fresh]});
    }
    return found;
}

// Likest first; of equals those nearest in order, then the earlier.
void sortLikest(std::vector<Liked> &pairs)
{
    const auto rank = [](const Liked &liked) {
        const auto old = static_cast<std::ptrdiff_t>(liked.pair.old);
        const auto fresh = static_cast<std::ptrdiff_t>(liked.pair.fresh);
        return std::tuple(-liked.ppm, std::abs(old - fresh), old, fresh);
    };
    std::ranges::sort(pairs, {}, rank);
}

} // namespace

void Pairing::take(Candidate pair)
{
    m_freshOfOld[pair.old] = pair.fresh;
    m_oldOfFresh[pair.fresh] = pair.old;
}

void Pairing::takeEqual(const Key &oldKey, const Key &freshKey)
{
    const std::map<QString, Numbers> olds = freeByKey(m_freshOfOld, oldKey);
    const std::map<QString, Numbers> freshs = freeByKey(m_oldOfFresh, freshKey);
    for (const auto &[key, numbers] : freshs) {
        const auto equal = olds.find(key);
        const std::size_t both = equal == olds.end() ? 0 : std::min(equal->second.size(), numbers.size());
        for (std::size_t at = 0; at < both; ++at) {
            take({equal->second[at], numbers[at]});
        }
    }
}

std::vector<Liked> Pairing::like(const Side &old, const Side &fresh, const Likeness &likeness, int leastPpm) const
{
    const std::map<QString, Numbers> olds = freeByKey(m_freshOfOld, old.group);
    std::vector<Liked> pairs;
    for (const auto &[group, numbers] : freeByKey(m_oldOfFresh, fresh.group)) {
        const auto equal = olds.find(group);
        if (equal == olds.end()) {
            continue;
        }
        for (const Candidate &pair : pairsOf(equal->second, numbers, old.words, fresh.words)) {
            const int ppm = likeness(pair);
            if (ppm >= leastPpm) {
                pairs.push_back({pair, ppm});
            }
        }
    }
    sortLikest(pairs);
    std::vector<bool> oldTaken(m_freshOfOld.size());
    std::vector<bool> freshTaken(m_oldOfFresh.size());
    std::erase_if(pairs, [&](const Liked &liked) {
        if (oldTaken[liked.pair.old] || freshTaken[liked.pair.fresh]) {
            return true;
        }
        oldTaken[liked.pair.old] = true;
        freshTaken[liked.pair.fresh] = true;
        return false;
    });
    return pairs;
}

void Pairing::takeLike(const Side &old, const Side &fresh, const Likeness &likeness, int leastPpm)
{
    for (const Liked &liked : like(old, fresh, likeness, leastPpm)) {
        take(liked.pair);
    }
}

} // namespace shixi::questions::identity
