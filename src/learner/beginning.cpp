#include "learner/askedfacts.h"
#include "learner/learner.h"
#include "learner/private.h"
#include "study/workload.h"

#include <algorithm>

// What is asked of a new learner, and what each answer would mean.
namespace shixi::learner
{

namespace
{

// Facts of the choice, begun or not.
int factsOf(const Desk &desk, Scope scope)
{
    const Level last = scope == Scope::Core ? Level::Core : scope == Scope::Useful ? Level::Useful : Level::Detail;
    const std::vector<AskedFact> facts = askedFactsOf(desk.shelf, statesOf(desk.file));
    return static_cast<int>(std::ranges::count_if(facts, [last](const AskedFact &fact) {
        return fact.level <= last;
    }));
}

Workload workloadOf(const Desk &desk, const Stamps &stamps, Scope scope, const QString &name)
{
    const int today = stamps.today();
    const std::vector<study::Candidate> candidates = candidatesOf(desk, today, scope);
    const study::Workload work = study::workloadOf(candidates, dayStateOf(desk, today), pacedRules(desk, today));
    Workload result{name, factsOf(desk, scope), minutesOf(work.secondsADay)};
    if (work.days) {
        result.doneOn = stamps.dateOf(today + std::max(0, *work.days - 1));
    }
    return result;
}

const questions::Question *choiceOf(const ShelfCard &card)
{
    const auto found = std::ranges::find(card.questions, QuestionType::Single, &questions::Question::type);
    return found == card.questions.end() ? nullptr : *found;
}

} // namespace

std::vector<Workload> Learner::workloads() const
{
    return store::guarded([this] {
        const Desk desk = d->desk();
        return std::vector{workloadOf(desk, d->stamps, Scope::Core, QStringLiteral("core")),
                           workloadOf(desk, d->stamps, Scope::Useful, QStringLiteral("useful")),
                           workloadOf(desk, d->stamps, Scope::Everything, QStringLiteral("everything"))};
    });
}

std::vector<const questions::Question *> Learner::samples(int most) const
{
    std::vector<const questions::Question *> chosen;
    std::vector<Kind> kinds;
    // Of different kinds as long as there are such, then whatever core facts are left.
    for (const bool otherKinds : {true, false}) {
        for (const ShelfCard &card : d->shelf.cards()) {
            const questions::Question *question = choiceOf(card);
            const bool wanted = question != nullptr && card.level == Level::Core
                && std::ranges::find(chosen, question) == chosen.end()
                && (!otherKinds || std::ranges::find(kinds, card.fact->kind) == kinds.end());
            if (wanted && static_cast<int>(chosen.size()) < most) {
                chosen.push_back(question);
                kinds.push_back(card.fact->kind);
            }
        }
    }
    return chosen;
}

} // namespace shixi::learner
