#pragma once

#include "study/session.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

// What the tests of sessions share.
namespace shixi::study
{

using Events = std::vector<SessionEvent>;

inline const std::vector<Form> allForms{Form::Recognise, Form::Fill, Form::Recall};

inline PlannedStep ask(const std::string &card)
{
    return {PlannedStep::Kind::Ask, {card}};
}

inline PlannedStep teach(const std::string &card)
{
    return {PlannedStep::Kind::Teach, {card}};
}

inline std::vector<PlannedStep> asks(int count)
{
    std::vector<PlannedStep> steps;
    for (int index = 0; index < count; ++index) {
        steps.push_back(ask("c" + std::to_string(index)));
    }
    return steps;
}

// Cards that stand at `stability`, with every form.
inline std::map<CardId, CardForms> cardsOf(const std::vector<PlannedStep> &steps, std::optional<double> stability = {})
{
    std::map<CardId, CardForms> cards;
    for (const PlannedStep &step : steps) {
        cards[step.card] = {allForms, stability};
    }
    return cards;
}

inline SessionEvent answered(const std::string &card, Verdict verdict, Form form = Form::Recognise)
{
    return Answered{{card}, form, verdict};
}

inline std::string nextCard(const SessionState &state)
{
    return state.next ? state.next->step.card.value : "done";
}

// Goes on as the learner would: shows what is to be shown and answers what is asked, by the verdicts given, then right.
inline std::vector<NextStep> walk(const std::vector<PlannedStep> &planned,
                                  Events &events,
                                  const std::map<CardId, CardForms> &cards,
                                  std::vector<Verdict> verdicts,
                                  const Rules &rules = {})
{
    std::vector<NextStep> steps;
    std::reverse(verdicts.begin(), verdicts.end());
    while (const auto next = fold(planned, events, cards, rules).next) {
        steps.push_back(*next);
        if (next->step.kind == PlannedStep::Kind::Teach) {
            events.emplace_back(Taught{next->step.card});
            continue;
        }
        const Verdict verdict = verdicts.empty() ? Verdict::Right : verdicts.back();
        if (!verdicts.empty()) {
            verdicts.pop_back();
        }
        events.emplace_back(Answered{next->step.card, next->form, verdict});
    }
    return steps;
}

inline std::string cardsIn(const std::vector<NextStep> &steps)
{
    std::string result;
    for (const NextStep &step : steps) {
        result += (result.empty() ? "" : " ") + step.step.card.value;
    }
    return result;
}

} // namespace shixi::study
