#include "learner/challengedrawing.h"

#include "learner/challengerules.h"
#include "learner/practising.h"
#include "learner/updating.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace shixi::learner
{

namespace
{

bool isInChallenge(const KnownCard &known, int today, bool withDetails)
{
    const Level level = known.state->level.value_or(known.card->level);
    return !isStopped(*known.card, *known.state) && known.state->buriedDay != today
        && (withDetails || level != Level::Detail);
}

} // namespace

ChallengeAskables challengeAskables(const Desk &desk, int today)
{
    const std::vector<QuestionType> &types = builtInChallengeRules().types;
    const bool withDetails = scopeOf(desk.file) == Scope::Everything;
    ChallengeAskables askables;
    std::unordered_map<const knowledge::Fact *, std::size_t> facts;
    std::unordered_set<const questions::Question *> seen;
    for (const KnownCard &known : knownCards(desk)) {
        if (!isInChallenge(known, today, withDetails)) {
            continue;
        }
        const std::size_t about = facts.try_emplace(known.card->fact, facts.size()).first->second;
        for (const questions::Question *question : known.card->questions) {
            if (std::ranges::find(types, question->type) != types.end() && seen.insert(question).second) {
                askables.questions.push_back(question);
                askables.cards.push_back(known.card);
                askables.candidates.push_back({question->id, about});
            }
        }
    }
    return askables;
}

ChallengeQuestion standingIn(const ChallengeRecord &record, const Desk &desk, int today)
{
    if (record.state.over) {
        return {};
    }
    const ChallengeAskables askables = challengeAskables(desk, today);
    std::optional<std::size_t> place;
    if (record.state.running) {
        const auto running =
            std::ranges::find(askables.candidates, *record.state.running, &study::ChallengeCandidate::question);
        if (running != askables.candidates.end()) {
            place = static_cast<std::size_t>(running - askables.candidates.begin());
        }
    }
    if (!place) {
        place = study::nextInChallenge(askables.candidates, record.state.past, record.start.seed);
    }
    return place ? ChallengeQuestion{askables.questions[*place], askables.cards[*place]} : ChallengeQuestion{};
}

QStringList optionsIn(const ChallengeRecord &record, const questions::Question &question)
{
    return questions::optionOrder(question, record.start.seed ^ (record.state.past.size() + 1));
}

} // namespace shixi::learner
