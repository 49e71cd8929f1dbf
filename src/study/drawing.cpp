#include "study/drawing.h"

#include "core/splitmix64.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <span>

namespace shixi::study
{

namespace
{

template<class Value>
bool fits(const std::optional<Value> &wanted, Value value)
{
    return !wanted || *wanted == value;
}

// Parts want things to ask, and several may want the same: where a part finds none that is free, one that another part
// has is taken if that part can have another instead (augmenting paths; Kuhn 1955).
class Draw
{
public:
    Draw(const std::vector<PaperPart> &parts, const std::vector<PaperCandidate> &candidates, std::uint64_t seed)
        : m_candidates(candidates)
        , m_random(seed)
        , m_wanted(parts.size())
        , m_drawn(parts.size())
    {
        std::vector<std::size_t> order(candidates.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        shuffle(std::span<std::size_t>(order), m_random);
        for (const std::size_t place : order) {
            for (std::size_t part = 0; part < parts.size(); ++part) {
                if (parts[part].wants(candidates[place])) {
                    m_wanted[part].push_back(place);
                }
            }
        }
    }

    // False where there is none to be had.
    bool drawFor(std::size_t part)
    {
        m_tried.assign(m_wanted.size(), false);
        return find(part);
    }

    [[nodiscard]] Drawn taken()
    {
        for (const auto &[about, held] : m_held) {
            m_drawn[held.part].push_back(held.place);
        }
        for (std::vector<std::size_t> &places : m_drawn) {
            shuffle(std::span<std::size_t>(places), m_random);
        }
        return std::move(m_drawn);
    }

private:
    struct Held {
        std::size_t part;
        std::size_t place;
    };

    // Parts are few and each is tried once: what one part cannot give up for another it cannot for a third either.
    bool find(std::size_t part)
    {
        m_tried[part] = true;
        for (const std::size_t place : m_wanted[part]) {
            if (m_held.try_emplace(m_candidates[place].about, Held{part, place}).second) {
                return true;
            }
        }
        for (const std::size_t place : m_wanted[part]) {
            const std::size_t holder = m_held.at(m_candidates[place].about).part;
            if (!m_tried[holder] && find(holder)) {
                m_held.at(m_candidates[place].about) = {part, place};
                return true;
            }
        }
        return false;
    }

    const std::vector<PaperCandidate> &m_candidates;
    SplitMix64 m_random;
    std::vector<std::vector<std::size_t>> m_wanted; // by part: candidates in the order of chance
    std::map<std::size_t, Held> m_held; // by what it is about
    std::vector<bool> m_tried;
    Drawn m_drawn;
};

} // namespace

bool PaperPart::wants(const PaperCandidate &candidate) const
{
    return fits(type, candidate.type) && fits(kind, candidate.kind) && fits(level, candidate.level)
        && fits(form, candidate.form) && (section.empty() || section == candidate.section);
}

Drawn drawPaper(const std::vector<PaperPart> &parts, const std::vector<PaperCandidate> &candidates, std::uint64_t seed)
{
    Draw draw(parts, candidates, seed);
    for (std::size_t part = 0; part < parts.size(); ++part) {
        for (int question = 0; question < parts[part].questions && draw.drawFor(part); ++question) { }
    }
    return draw.taken();
}

} // namespace shixi::study
