#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace shixi::study
{

// Listening, hands free: one thing after the other is asked, thought over, answered and proved. It counts for nothing
// and writes no answers, so all there is of it is where it stands. What each step says, and how long it takes, others
// know.

enum class ListeningStep {
    Ask, // the question
    Think, // silence
    Answer, // the right one
    Evidence, // the sentence it stands in, where there is one
    Rest, // a moment of silence
    Done, // all was heard
};

// What one thing to hear has besides question and answer.
struct ListeningItem {
    bool evidence = true;
};

struct ListeningPlan {
    std::vector<ListeningItem> items;
    int times = 1; // each is heard so often, one time after the other; 1 or more
    bool again = false; // after the last comes the first, without end
};

struct ListeningPlace {
    std::size_t item = 0;
    int time = 1; // of this item, from 1
    ListeningStep step = ListeningStep::Ask;

    bool operator==(const ListeningPlace &) const = default;
};

enum class ListeningEvent {
    StepPassed, // its words were read, or its time is over
    WentOn, // to the next item
    WentBack, // to the beginning of this one, from there to the one before
};

// Where it begins, or goes on with an item: with its question. Done where there is no such item.
[[nodiscard]] ListeningPlace listeningFrom(const ListeningPlan &plan, std::size_t item = 0);
// Where it stands after that. From Done only WentBack leads away: to the last item.
[[nodiscard]] ListeningPlace
listeningAfter(const ListeningPlan &plan, const ListeningPlace &place, ListeningEvent event);

// The places of these ids in a mixed order. Whatever else is among them, two keep their order under one seed: so it is
// gone on with where some came or went.
[[nodiscard]] std::vector<std::size_t> mixedOrder(const std::vector<std::string> &ids, std::uint64_t seed);

} // namespace shixi::study
