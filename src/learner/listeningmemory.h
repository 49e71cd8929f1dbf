#pragma once

#include "learner/listening.h"

#include <cstdint>
#include <optional>

namespace shixi::learner
{

// How a learner wishes to listen.
struct ListeningWish {
    ListeningChoice choice = {ListeningChoice::Of::Core};
    bool mixed = false;
    bool again = false; // begins again at the end
    int pauseSeconds = 5; // to think: 3, 5 or 8
    int speed = 100; // percent: 80, 100 or 125
    int times = 1; // each is heard: 1 to 3
    int sleepMinutes = 0; // it stops by itself after: 10, 20 or 30; 0: never

    bool operator==(const ListeningWish &) const = default;
};

// Where listening to a choice was left.
struct ListeningMark {
    ListeningChoice choice;
    bool mixed = false;
    std::uint64_t seed = 0; // of the mixed order
    FactId fact; // to go on with
    int place = 0; // of it, from 0, for where it is gone
};

// Both in the learner file, as settings (docs/formats/learner.md, Listening): last writer wins. One mark for each
// choice, in order and mixed; of many choices those listened to last are kept.
class ListeningMemory
{
public:
    // `learner` must outlive it.
    explicit ListeningMemory(Learner &learner)
        : m_learner(learner)
    {
    }

    [[nodiscard]] ListeningWish wish() const; // what was kept, as far as it makes sense
    void keep(const ListeningWish &wish);

    [[nodiscard]] std::optional<ListeningMark> mark(const ListeningChoice &choice, bool mixed) const;
    void keep(const ListeningMark &mark);
    void forget(const ListeningChoice &choice, bool mixed);

private:
    Learner &m_learner;
};

} // namespace shixi::learner
