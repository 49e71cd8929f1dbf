#include "learner/progress.h"

#include "learner/askedfacts.h"

#include <algorithm>
#include <map>

namespace shixi::learner
{

namespace
{

struct Section {
    SectionProgress progress;
    double recall = 0; // sum over `measured`
    int measured = 0; // cards
};

// By title, in the reading order of their first fact.
struct Sections {
    std::vector<Section> rows = {};
    std::map<QString, std::size_t> places = {};

    Section &of(const QString &title)
    {
        const auto [found, isNew] = places.try_emplace(title, rows.size());
        if (isNew) {
            rows.push_back({{title}});
        }
        return rows[found->second];
    }
};

// What was learnt on the day itself would be 100 %.
void measure(Section &section, const study::CardMemory &memory, int today, const fsrs::Model &model)
{
    if (study::isLearnt(memory) && memory.lastDay < today) {
        section.recall += recallOn(today, memory, model);
        ++section.measured;
    }
}

void countFact(Today &result, Sections &sections, const AskedFact &fact)
{
    const int learnt = fact.memory.isLearnt() ? 1 : 0;
    if (fact.level == Level::Core) {
        ++result.coreFacts;
        result.coreLearnt += learnt;
    }
    if (fact.level != Level::Detail && !fact.fact->section.isEmpty()) {
        SectionProgress &progress = sections.of(fact.fact->section).progress;
        ++progress.facts;
        progress.learnt += learnt;
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
    const CardStates &states = statesOf(desk.file);
    Sections sections;
    for (const AskedFact &fact : askedFactsOf(desk.shelf, states)) {
        countFact(result, sections, fact);
    }
    for (const ShelfCard &card : desk.shelf.cards()) {
        const store::CardState *state = find(states, card.id);
        if (state == nullptr) {
            continue;
        }
        result.missed += isInBook(*state, card) ? 1 : 0;
        if (state->level.value_or(card.level) != Level::Detail && !card.fact->section.isEmpty()) {
            measure(sections.of(card.fact->section), state->memory, today, desk.rules.memory);
        }
    }
    for (const Section &section : sections.rows) {
        result.sections.push_back(resultOf(section));
    }
    result.weakest = weakestOf(result.sections, desk.rules);
}

} // namespace shixi::learner
