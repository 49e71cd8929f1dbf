#include "core/splitmix64.h"
#include "questions/assembly/wholeset.h"

#include <algorithm>
#include <map>

namespace shixi::questions
{

namespace
{

using Counts = std::map<qsizetype, std::vector<int>>; // by number of options: keys at each place

std::vector<int> &countsFor(Counts &counts, const Question &question)
{
    std::vector<int> &places = counts[static_cast<qsizetype>(question.options.size())];
    places.resize(question.options.size());
    return places;
}

std::size_t placeOfKey(const Question &question)
{
    const auto found = std::ranges::find(question.options, question.key.front(), &Option::id);
    return static_cast<std::size_t>(found - question.options.begin());
}

// One of the places used least, drawn.
std::size_t leastUsed(const std::vector<int> &places, SplitMix64 &random)
{
    const int least = *std::ranges::min_element(places);
    std::vector<std::size_t> candidates;
    for (std::size_t at = 0; at < places.size(); ++at) {
        if (places[at] == least) {
            candidates.push_back(at);
        }
    }
    return candidates[random.below(candidates.size())];
}

void moveKey(Question &question, std::size_t to)
{
    const std::size_t from = placeOfKey(question);
    std::swap(question.options[from], question.options[to]);
    std::swap(question.options[from].id, question.options[to].id);
    question.key = {question.options[to].id};
}

} // namespace

void balancePlaces(std::vector<Question> &questions, std::uint64_t seed)
{
    Counts counts;
    for (const Question &question : questions) {
        if (question.type == QuestionType::Single && question.fixedOptions) {
            ++countsFor(counts, question)[placeOfKey(question)];
        }
    }
    for (Question &question : questions) {
        if (question.type != QuestionType::Single || question.fixedOptions) {
            continue;
        }
        SplitMix64 random(seedFrom(question.id.value, seed));
        std::vector<int> &places = countsFor(counts, question);
        const std::size_t to = leastUsed(places, random);
        ++places[to];
        moveKey(question, to);
    }
}

} // namespace shixi::questions
