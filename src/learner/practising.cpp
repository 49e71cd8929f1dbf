#include "learner/practising.h"

#include "learner/cardlines.h"
#include "learner/choosing.h"
#include "learner/practiceparameters.h"
#include "learner/updating.h"
#include "study/rating.h"

#include <algorithm>
#include <tuple>
#include <unordered_set>

namespace shixi::learner
{

namespace
{

study::Candidate candidateOf(const ShelfCard &card, const store::CardState &state, int today, const fsrs::Model &model)
{
    study::Candidate candidate;
    candidate.card = card.id;
    candidate.level = state.level.value_or(card.level);
    candidate.siblings = card.siblings;
    candidate.order = card.order;
    candidate.introduced = state.introduced;
    candidate.suspended = isStopped(card, state);
    candidate.dueDay = state.memory.dueDay;
    candidate.doneToday = state.memory.memory && state.memory.lastDay == today;
    if (state.memory.memory) {
        candidate.retrievability = recallOn(today, state.memory, model);
    }
    return candidate;
}

MissedFact pageOf(const ShelfCard &card, const study::Missed &missed, const Desk &desk, const Stamps &stamps)
{
    MissedFact page;
    page.card = card.id;
    page.fact = card.fact;
    page.date = stamps.dateOf(missed.studyDay);
    page.rightDaysLeft = std::max(0, study::rightDaysWanted - missed.rightDays);
    page.wantsOtherForm = card.forms.size() > 1 && !missed.otherForm;
    if (const auto answer = desk.file.answers.find(missed.answer)) {
        page.question = desk.shelf.question(answer->question);
        page.sure = answer->confidence == study::verySure;
        for (const std::string &chosen : answer->chosen) {
            page.chosen.append(QString::fromStdString(chosen));
        }
    }
    return page;
}

bool isRedo(const SessionRecord &record)
{
    return record.start.mode == Mode::Practice && practiceRoundOf(record.start.parameters).choice.missed;
}

} // namespace

bool isInBook(const store::CardState &state, const ShelfCard &card)
{
    return !card.rests() && state.missed && !study::isMadeGood(*state.missed, card.forms.size() > 1);
}

const store::CardState *find(const CardStates &states, const CardId &card)
{
    const auto found = states.find(card);
    return found == states.end() ? nullptr : &found->second;
}

std::vector<KnownCard> knownCards(const Desk &desk)
{
    static const store::CardState untouched;
    const CardStates &states = statesOf(desk.file);
    std::vector<KnownCard> cards;
    cards.reserve(desk.shelf.cards().size());
    for (const ShelfCard &card : desk.shelf.cards()) {
        const store::CardState *known = find(states, card.id);
        cards.push_back({&card, known != nullptr ? known : &untouched});
    }
    return cards;
}

std::vector<KnownCard> chosenCards(const Desk &desk, const std::vector<KnownCard> &cards, const PracticeChoice &choice)
{
    const ChoiceFilter filter(desk, choice);
    std::vector<KnownCard> chosen;
    for (const KnownCard &known : cards) {
        if (filter.match(*known.card, *known.state).whole()) {
            chosen.push_back(known);
        }
    }
    return chosen;
}

std::vector<study::Candidate>
practiceCandidates(const Desk &desk, const std::vector<KnownCard> &chosen, const PracticeChoice &choice, int today)
{
    std::vector<study::Candidate> candidates;
    candidates.reserve(chosen.size());
    const auto misses = choice.mostMissed ? missesOf(desk) : std::unordered_map<CardId, int>();
    for (const KnownCard &known : chosen) {
        candidates.push_back(candidateOf(*known.card, *known.state, today, desk.rules.memory));
        const auto found = misses.find(known.card->id);
        candidates.back().misses = found == misses.end() ? 0 : found->second;
    }
    return candidates;
}

std::unordered_map<CardId, int> missesOf(const Desk &desk)
{
    std::unordered_map<CardId, int> misses = desk.file.answers.missesByCard();
    const CardLines lines(desk.file);
    std::unordered_map<CardId, int> withFormer;
    for (const ShelfCard &card : desk.shelf.cards()) {
        int sum = 0;
        for (const CardId &of : lines.line(card.id)) {
            const auto found = misses.find(of);
            sum += found == misses.end() ? 0 : found->second;
        }
        if (sum > 0) {
            withFormer[card.id] = sum;
        }
    }
    return withFormer;
}

std::vector<CardId> missedCardsOf(const Desk &desk)
{
    struct Page {
        const ShelfCard *card;
        int missedOn;
        bool sure;
    };
    const std::vector<CardId> sureOf = desk.file.answers.cardsMissedWith(study::verySure);
    const std::unordered_set<CardId> sure(sureOf.begin(), sureOf.end());
    std::vector<Page> pages;
    for (const auto &[id, state] : statesOf(desk.file)) {
        const ShelfCard *card = desk.shelf.find(id);
        if (card != nullptr && isInBook(state, *card)) {
            pages.push_back({card, state.missed->studyDay, sure.contains(id)});
        }
    }
    std::sort(pages.begin(), pages.end(), [](const Page &left, const Page &right) {
        return std::tuple(right.sure, right.missedOn, left.card->order)
            < std::tuple(left.sure, left.missedOn, right.card->order);
    });
    std::vector<CardId> cards;
    for (const Page &page : pages) {
        cards.push_back(page.card->id);
    }
    return cards;
}

std::optional<MissedFact> missedFactOf(const Desk &desk, const CardId &card, const Stamps &stamps)
{
    const ShelfCard *shelfCard = desk.shelf.find(card);
    const auto state = desk.file.cardStates.find(card);
    if (shelfCard == nullptr || !state || !isInBook(*state, *shelfCard)) {
        return std::nullopt;
    }
    MissedFact page = pageOf(*shelfCard, *state->missed, desk, stamps);
    page.leech = state->leech && !state->suspended;
    return page;
}

std::vector<MissedFact> missedFactsOf(const Desk &desk, const Stamps &stamps)
{
    std::vector<MissedFact> book;
    for (const CardId &card : missedCardsOf(desk)) {
        book.push_back(*missedFactOf(desk, card, stamps));
    }
    return book;
}

const questions::Question *redoneQuestion(const Desk &desk, const SessionRecord &record, const store::CardState &state)
{
    if (!isRedo(record) || !state.missed || record.state.next->attempt > 1) {
        return nullptr;
    }
    const ShelfCard &card = *desk.shelf.find(state.card);
    const auto answer = desk.file.answers.find(state.missed->answer);
    // Not where it rests, or is another card's by now: then of the others the one that stands.
    const auto asked = std::ranges::find_if(card.questions, [&answer](const questions::Question *question) {
        return answer && question->id == answer->question;
    });
    const questions::Question *missed = asked == card.questions.end() ? nullptr : *asked;
    if (state.missed->rightDays == 0 || state.missed->otherForm) {
        return missed;
    }
    const auto other = std::ranges::find_if(card.questions, [&state](const questions::Question *question) {
        return question->form != state.missed->form && question->type != QuestionType::Short;
    });
    return other == card.questions.end() ? missed : *other;
}

} // namespace shixi::learner
