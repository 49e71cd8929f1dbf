#pragma once

#include "core/log.h"

#include <cstdint>
#include <span>
#include <string>

namespace shixi::learner
{

// Which right answer of a card is learnt now, as its events say: that of the highest rev told since the last roll back,
// and of what was given to it only what was written since it was told first. Each device says it for itself, and one
// that takes an older correction late says nothing new.
class Revision
{
public:
    explicit Revision(std::span<const CardEvent> events);

    [[nodiscard]] int rev() const { return m_rev; }
    // Whether an answer to that rev says something about memory.
    [[nodiscard]] bool holds(int rev, std::int64_t seq) const { return rev == m_rev && seq > m_since; }
    [[nodiscard]] bool holds(const CardEvent &event) const;

private:
    int m_rev = 1;
    std::int64_t m_since = -1; // the number of the row that said so first
};

// What an event says that was written because a library's version before holds again.
[[nodiscard]] std::string rolledBackTo(int rev, int from);
// The number of the event from which on the answers are of a higher rev than this; the highest number where the one
// that holds is none.
[[nodiscard]] std::int64_t correctedAbove(int rev, std::span<const CardEvent> events);

} // namespace shixi::learner
