#include "study/challenge.h"

#include "core/splitmix64.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace shixi::study
{

namespace
{

class ChallengeFold
{
public:
    explicit ChallengeFold(const ChallengeTerms &terms)
        : m_terms(terms)
    {
        m_state.livesLeft = terms.lives;
        m_state.over = terms.lives <= 0;
    }

    void apply(const ChallengeEvent &event)
    {
        if (!m_state.over) {
            std::visit(
                [this](const auto &happened) {
                    take(happened);
                },
                event);
        }
    }

    [[nodiscard]] ChallengeState state() { return std::move(m_state); }

private:
    void take(const TimeBegan &began)
    {
        if (m_terms.limitMs <= 0) {
            return;
        }
        if (m_state.running != began.question) {
            // One that ran before and can be asked no longer is gone for nothing.
            if (m_state.running) {
                m_state.past.push_back(*m_state.running);
            }
            m_state.running = began.question;
            return;
        }
        pass(began.question);
        if (m_state.passedOver < m_terms.spared) {
            ++m_state.passedOver;
        } else {
            miss();
        }
    }

    void take(const Judged &judged)
    {
        if (m_terms.limitMs > 0 && m_state.running != judged.question) {
            return; // its time is over, here or on another device
        }
        pass(judged.question);
        if (!judged.right) {
            miss();
            return;
        }
        ++m_state.right;
        ++m_state.inARow;
        m_state.longest = std::max(m_state.longest, m_state.inARow);
    }

    void take(const RanOut &ranOut)
    {
        if (m_state.running == ranOut.question) {
            pass(ranOut.question);
            miss();
        }
    }

    void take(const GivenUp &) { m_state.over = true; }

    void pass(const QuestionId &question)
    {
        m_state.past.push_back(question);
        m_state.running.reset();
    }

    void miss()
    {
        ++m_state.missed;
        m_state.inARow = 0;
        --m_state.livesLeft;
        m_state.over = m_state.livesLeft <= 0;
    }

    const ChallengeTerms &m_terms;
    ChallengeState m_state;
};

std::uint64_t drawnPlace(const QuestionId &question, std::uint64_t seed, int round)
{
    const std::uint64_t mixed = SplitMix64(seed + static_cast<std::uint64_t>(round)).next();
    return SplitMix64(seedFrom(question.value, mixed)).next();
}

} // namespace

ChallengeState fold(const ChallengeTerms &terms, const std::vector<ChallengeEvent> &events)
{
    ChallengeFold result(terms);
    for (const ChallengeEvent &event : events) {
        result.apply(event);
    }
    return result.state();
}

std::optional<std::size_t> nextInChallenge(const std::vector<ChallengeCandidate> &candidates,
                                           const std::vector<QuestionId> &past,
                                           std::uint64_t seed)
{
    std::unordered_map<QuestionId, int> came;
    for (const QuestionId &question : past) {
        ++came[question];
    }
    std::unordered_map<std::size_t, int> cameAbout;
    for (const ChallengeCandidate &candidate : candidates) {
        const auto found = came.find(candidate.question);
        cameAbout[candidate.about] += found == came.end() ? 0 : found->second;
    }
    using Key = std::tuple<int, int, std::uint64_t>;
    std::optional<std::pair<Key, std::size_t>> first;
    for (std::size_t place = 0; place < candidates.size(); ++place) {
        const ChallengeCandidate &candidate = candidates[place];
        if (candidates.size() > 1 && !past.empty() && candidate.question == past.back()) {
            continue; // where all begins anew, not the last one at once
        }
        const auto found = came.find(candidate.question);
        const int times = found == came.end() ? 0 : found->second;
        const Key key{times, cameAbout.at(candidate.about), drawnPlace(candidate.question, seed, times)};
        if (!first || key < first->first) {
            first = {key, place};
        }
    }
    return first ? std::optional(first->second) : std::nullopt;
}

} // namespace shixi::study
