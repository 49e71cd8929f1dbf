#include "learner/listening.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace shixi::learner
{

namespace
{

using Of = ListeningChoice::Of;

// How well a question is understood by who only hears it: the lower, the better.
int hardToHear(const questions::Question &question)
{
    switch (question.type) {
    case QuestionType::Reveal:
        return 0;
    case QuestionType::Short:
        return 1;
    case QuestionType::Single:
        return 2;
    case QuestionType::Cloze:
        return 3;
    case QuestionType::TrueFalse:
        return 4;
    case QuestionType::Multiple:
        return 5;
    case QuestionType::Tiles:
        return 6;
    case QuestionType::Ordering:
    case QuestionType::Matching:
        break;
    }
    return 7;
}

std::unordered_set<QuestionId> resting(const Learner &learner)
{
    std::unordered_set<QuestionId> questions;
    for (const OwnReport &report : learner.reports()) {
        if (report.rests) {
            questions.insert(report.note.question);
        }
    }
    return questions;
}

// The question each fact is heard by.
class HeardBy
{
public:
    HeardBy(const Learner &learner, const questions::QuestionSet &library)
        : m_resting(resting(learner))
    {
        for (const questions::Card &card : library.cards()) {
            for (const QuestionId &id : card.questions) {
                if (const questions::Question *question = library.question(id)) {
                    offer(card.facts, *question);
                }
            }
        }
    }

    // Rather than any other.
    void prefer(const FactId &fact, const questions::Question &question)
    {
        if (!m_resting.contains(question.id)) {
            m_questions.insert_or_assign(fact, &question);
        }
    }

    [[nodiscard]] const questions::Question *of(const FactId &fact) const
    {
        const auto found = m_questions.find(fact);
        return found == m_questions.end() ? nullptr : found->second;
    }

private:
    void offer(const std::vector<FactId> &facts, const questions::Question &question)
    {
        if (m_resting.contains(question.id)) {
            return;
        }
        for (const FactId &fact : facts) {
            const questions::Question *&best = m_questions[fact];
            if (best == nullptr || hardToHear(question) < hardToHear(*best)) {
                best = &question;
            }
        }
    }

    std::unordered_set<QuestionId> m_resting;
    std::unordered_map<FactId, const questions::Question *> m_questions;
};

bool isOf(const FactStanding &standing, const ListeningChoice &choice)
{
    switch (choice.of) {
    case Of::Learnt:
        return standing.recallPpm >= 0; // reviewed once
    case Of::Missed:
        return standing.missed;
    case Of::Starred:
        return standing.starred;
    case Of::Core:
        return standing.level == Level::Core;
    case Of::Section:
        return standing.fact->section == choice.section;
    }
    return false;
}

int countOf(const std::vector<FactStanding> &standings, Of of)
{
    return static_cast<int>(std::ranges::count_if(standings, [of](const FactStanding &standing) {
        return isOf(standing, {of});
    }));
}

std::vector<SectionCount> sectionsOf(const std::vector<FactStanding> &standings)
{
    std::vector<SectionCount> sections;
    std::unordered_map<std::string, std::size_t> places;
    for (const FactStanding &standing : standings) {
        if (!standing.fact->section.isEmpty()) {
            const auto [place, isNew] = places.try_emplace(standing.fact->section.toStdString(), sections.size());
            if (isNew) {
                sections.push_back({standing.fact->section, 0});
            }
            ++sections[place->second].facts;
        }
    }
    return sections;
}

// What can be heard at all.
std::vector<FactStanding> audible(const Learner &learner, const HeardBy &by)
{
    std::vector<FactStanding> standings = learner.standing();
    std::erase_if(standings, [&by](const FactStanding &standing) {
        return standing.suspended || by.of(standing.fact->id) == nullptr;
    });
    return standings;
}

} // namespace

ListeningOffer Listening::offer() const
{
    const std::vector<FactStanding> standings = audible(m_learner, HeardBy(m_learner, m_library));
    return {countOf(standings, Of::Learnt),
            countOf(standings, Of::Missed),
            countOf(standings, Of::Starred),
            countOf(standings, Of::Core),
            sectionsOf(standings)};
}

std::vector<Listenable> Listening::items(const ListeningChoice &choice) const
{
    HeardBy by(m_learner, m_library);
    if (choice.of == Of::Missed) {
        for (const MissedFact &missed : m_learner.missedFacts()) {
            if (missed.fact != nullptr && missed.question != nullptr) {
                by.prefer(missed.fact->id, *missed.question);
            }
        }
    }
    std::vector<Listenable> items;
    for (const FactStanding &standing : audible(m_learner, by)) {
        if (isOf(standing, choice)) {
            items.push_back({standing.fact, by.of(standing.fact->id)});
        }
    }
    return items;
}

} // namespace shixi::learner
