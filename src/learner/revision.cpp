#include "learner/revision.h"

#include "learner/replay.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <optional>
#include <string_view>
#include <vector>

namespace shixi::learner
{

namespace
{

constexpr int highestRev = 65535;
constexpr std::string_view rolledBackFrom = " from ";

// None is that of a card as it came first.
int revIn(const CardEvent &event)
{
    int rev = event.value.empty() ? 1 : 0;
    std::from_chars(event.value.data(), event.value.data() + event.value.size(), rev);
    return rev;
}

// The number a text begins with, taken off it; 0: none.
int revTakenOff(std::string_view &text)
{
    int rev = 0;
    const char *end = std::from_chars(text.data(), text.data() + text.size(), rev).ptr;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return rev;
}

struct RevTold {
    int rev = 0; // 0: nothing that can be understood
    std::optional<int> from; // of a roll back alone
};

RevTold revToldBy(const CardEvent &event)
{
    std::string_view text = event.value;
    RevTold told{revTakenOff(text), {}};
    if (text.starts_with(rolledBackFrom)) {
        text.remove_prefix(rolledBackFrom.size());
        told.from = revTakenOff(text);
    }
    return text.empty() ? told : RevTold();
}

// Who is behind says a lower rev without knowing better, so that only a roll back lowers; and only what it rolled back,
// so that one more of the same, or of what was corrected once more elsewhere, changes nothing.
bool changesRev(int rev, const RevTold &told)
{
    if (told.from) {
        return told.rev > 0 && told.rev < rev && *told.from == rev;
    }
    return told.rev > rev && told.rev <= highestRev;
}

// In order of writing.
std::vector<const CardEvent *> correctionsIn(std::span<const CardEvent> events)
{
    std::vector<const CardEvent *> corrected;
    for (const CardEvent &event : events) {
        if (event.kind == CardEventKind::AnswerCorrected) {
            corrected.push_back(&event);
        }
    }
    std::ranges::sort(corrected, [](const CardEvent *left, const CardEvent *right) {
        return isWrittenBefore(left->stamp, right->stamp);
    });
    return corrected;
}

} // namespace

Revision::Revision(std::span<const CardEvent> events)
{
    for (const CardEvent *event : correctionsIn(events)) {
        const RevTold told = revToldBy(*event);
        if (changesRev(m_rev, told)) {
            m_rev = told.rev;
            m_since = event->stamp.seq;
        }
    }
}

std::string rolledBackTo(int rev, int from)
{
    return std::to_string(rev).append(rolledBackFrom).append(std::to_string(from));
}

bool Revision::holds(const CardEvent &event) const
{
    switch (event.kind) {
    case CardEventKind::Introduced:
        return holds(revIn(event), event.stamp.seq);
    case CardEventKind::DueSet:
        return event.stamp.seq > m_since;
    default:
        return true;
    }
}

std::int64_t correctedAbove(int rev, std::span<const CardEvent> events)
{
    if (Revision(events).rev() > rev) {
        for (const CardEvent *event : correctionsIn(events)) {
            if (revToldBy(*event).rev > rev) {
                return event->stamp.seq;
            }
        }
    }
    return std::numeric_limits<std::int64_t>::max();
}

} // namespace shixi::learner
