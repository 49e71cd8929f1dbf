#include "learner/progress.h"

#include "learner/practising.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace shixi::learner
{

namespace
{

struct Section {
    SectionProgress progress;
    double recall = 0; // sum over `measured`
    int measured = 0;
};

void addCard(Section &section, const study::CardMemory &memory, int today)
{
    ++section.progress.cards;
    if (!study::isLearnt(memory)) {
        return;
    }
    ++section.progress.learnt;
    // On the day itself everything would be 100 %.
    if (memory.lastDay < today) {
        section.recall += recallOn(today, memory);
        ++section.measured;
    }
}

SectionProgress resultOf(const Section &section)
{
    SectionProgress progress = section.progress;
    progress.retentionPpm = section.measured > 0 ? static_cast<int>(section.recall * 1e6 / section.measured) : -1;
    return progress;
}

// Those that hold firmly are not weak, however they compare.
std::vector<SectionProgress> weakestOf(std::vector<SectionProgress> sections, const study::Rules &rules)
{
    constexpr std::size_t most = 3;
    std::erase_if(sections, [&rules](const SectionProgress &section) {
        return section.retentionPpm < 0 || section.retentionPpm >= static_cast<int>(rules.fadingBelow * 1e6);
    });
    std::ranges::stable_sort(sections, {}, &SectionProgress::retentionPpm);
    sections.resize(std::min(sections.size(), most));
    return sections;
}

} // namespace

void fillProgress(Today &result, const Desk &desk, int today)
{
    auto states = statesOf(desk.file);
    std::vector<Section> sections; // in reading order of their first card
    std::map<QString, std::size_t> index;
    for (const ShelfCard &card : desk.shelf.cards()) {
        const store::CardState &state = states[card.id];
        const Level level = state.level.value_or(card.level);
        result.missed += isInBook(state, card) ? 1 : 0;
        if (level == Level::Core) {
            ++result.coreCards;
            result.coreLearnt += study::isLearnt(state.memory) ? 1 : 0;
        }
        if (level == Level::Detail || card.fact->section.isEmpty()) {
            continue;
        }
        const auto [found, isNew] = index.try_emplace(card.fact->section, sections.size());
        if (isNew) {
            sections.push_back({{card.fact->section}});
        }
        addCard(sections[found->second], state.memory, today);
    }
    for (const Section &section : sections) {
        result.sections.push_back(resultOf(section));
    }
    result.weakest = weakestOf(result.sections, desk.rules);
}

} // namespace shixi::learner
