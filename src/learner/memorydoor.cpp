#include "learner/cardlines.h"
#include "learner/learner.h"
#include "learner/private.h"
#include "learner/replay.h"
#include "study/rating.h"

#include <algorithm>

// How memory is foretold and planned for, and what is done to single facts.
namespace shixi::learner
{

namespace
{

constexpr Changes ofScheduling{.today = true};

bool wantsTraining(const MemoryStanding &standing, const study::Rules &rules)
{
    const int before = standing.trained ? standing.trained->reviews : 0;
    return standing.reviews >= rules.trainFromReviews
        && (!standing.trained || standing.fresh >= std::max(1.0, rules.trainAgainShare * before));
}

// Cards of core facts before others among those never met.
int importanceOf(Level level)
{
    return -static_cast<int>(level);
}

fsrs::SimulatedCard simulated(const study::Candidate &candidate, const study::CardMemory &memory, int today)
{
    const int dayBefore = today - 1; // day 0 of a simulation
    fsrs::SimulatedCard card;
    card.importance = importanceOf(candidate.level);
    if (memory.memory) {
        card.memory = memory.memory;
        card.lastDay = daysBetween(dayBefore, memory.lastDay);
        card.dueDay = daysBetween(dayBefore, memory.dueDay);
        card.waited = std::max(0, daysBetween(memory.lastDay, memory.dueDay));
    }
    return card;
}

// These, back to where the card was last shown as new: each device may have written one.
std::vector<CardEvent> sinceShown(CardEventKind kind, const std::vector<CardEvent> &events)
{
    std::vector<CardEvent> found;
    for (auto event = events.rbegin(); event != events.rend() && event->kind != CardEventKind::Introduced; ++event) {
        if (event->kind == kind) {
            found.push_back(*event);
        }
    }
    return found;
}

} // namespace

void Learner::Private::writeOfFact(const FactId &fact, CardEventKind kind, const std::string &value)
{
    for (const ShelfCard &card : shelf.cards()) {
        if (card.isAbout(fact)) {
            write(CardEvent{stamps.next(), {}, card.id, kind, value});
        }
    }
}

bool Learner::Private::takeBackOfFact(const FactId &fact, CardEventKind kind)
{
    bool any = false;
    for (const ShelfCard &card : shelf.cards()) {
        if (!card.isAbout(fact)) {
            continue;
        }
        for (const CardEvent &event : sinceShown(kind, file.cardEvents.ofCard(card.id))) {
            writeVoid(event);
            any = true;
        }
    }
    return any;
}

// Every one of today: another device may have put it off too.
void Learner::Private::takeBackBuried(const FactId &fact)
{
    const std::string today = std::to_string(stamps.today());
    for (const ShelfCard &card : shelf.cards()) {
        if (!card.isAbout(fact)) {
            continue;
        }
        for (const CardEvent &event : rowsOf(file, card.id).events) {
            if (event.kind == CardEventKind::Buried && event.value == today) {
                writeVoid(event);
            }
        }
    }
}

MemoryStanding Learner::memoryStanding() const
{
    return store::guarded([this] {
        MemoryStanding standing;
        standing.trained = trainedMemoryOf(d->file);
        standing.reviews = d->file.rollUps.rated(study::stepBelowRule); // as study::isCounted says, but read at once
        standing.fresh = standing.reviews;
        if (standing.trained) {
            standing.trainedOn = d->stamps.dateOf(standing.trained->studyDay);
            standing.fresh = std::max(0, standing.reviews - standing.trained->reviews);
        }
        standing.wantsTraining = wantsTraining(standing, d->rules);
        return standing;
    });
}

void Learner::forgetTraining()
{
    d->change(*this, ofScheduling, [&] {
        d->changeRules(memorySetting, {});
        return true;
    });
}

Pace Learner::pace() const
{
    return store::guarded([this] {
        const auto kept = d->file.settings.find(paceSetting);
        const auto chosen = kept ? paceIn(kept->value) : std::nullopt;
        return chosen.value_or(Pace{d->common.desiredRetention, d->common.newPerDay});
    });
}

void Learner::setPace(const Pace &pace)
{
    if (!paceIn(settingOf(pace))) {
        throw Error(ErrorCode::InvalidInput, "a pace that cannot be");
    }
    d->change(*this, ofScheduling, [&] {
        d->changeRules(paceSetting, settingOf(pace));
        return true;
    });
}

study::EasyDays Learner::easyDays() const
{
    return d->rules.easyDays;
}

void Learner::setEasyDays(const study::EasyDays &days)
{
    if (!easyDaysIn(settingOf(days))) {
        throw Error(ErrorCode::InvalidInput, "easy days that cannot be");
    }
    d->change(*this, ofScheduling, [&] {
        d->changeRules(easyDaysSetting, settingOf(days));
        return true;
    });
}

study::Learnable Learner::learnable() const
{
    return store::guarded([this] {
        const int today = d->stamps.today();
        const study::Rules paced = pacedRules(d->desk(), today);
        study::Learnable learnable;
        learnable.model = d->rules.memory;
        // Easy is said only where somebody marks an answer so.
        learnable.habits.first = {0.24, 0.09, 0.67, 0};
        learnable.habits.passed = {0.1, 0.9, 0};
        // What a question takes in the mean holds its repeats, whether it was measured (pacedRules) or is the rule's.
        // One that is missed takes twice as long as one that is known, so the mean is parted by how many are missed
        // where the common rules hold: were it taken for the known ones, repeats would be paid for twice.
        learnable.habits.secondsPerReview = paced.secondsPerQuestion / (2 - d->common.desiredRetention);
        learnable.habits.secondsPerLapse = 2 * learnable.habits.secondsPerReview;
        learnable.habits.secondsPerNew = paced.secondsPerTeaching + paced.secondsPerQuestion;
        const auto &states = statesOf(d->file);
        const store::CardState untouched;
        for (const study::Candidate &candidate : candidatesOf(d->desk(), today)) {
            if (!candidate.suspended && (candidate.introduced || candidate.level != Level::Detail)) {
                const auto found = states.find(candidate.card);
                const auto &memory = (found == states.end() ? untouched : found->second).memory;
                learnable.cards.push_back(simulated(candidate, memory, today));
            }
        }
        return learnable;
    });
}

double Learner::secondsADay() const
{
    return store::guarded([this] {
        const study::Rules paced = pacedRules(d->desk(), d->stamps.today());
        return std::min(60.0 * paced.minutesPerDay, 1.0 * paced.questionsPerDay * paced.secondsPerQuestion);
    });
}

void Learner::setBuried(const FactId &fact, bool on)
{
    d->change(*this, ofScheduling, [&] {
        if (on) {
            d->writeOfFact(fact, CardEventKind::Buried, std::to_string(d->stamps.today()));
        } else {
            d->takeBackBuried(fact);
        }
        return true;
    });
}

void Learner::setDue(const FactId &fact, const QDate &date)
{
    const int day = std::max(d->stamps.today(), static_cast<int>(QDate(1970, 1, 1).daysTo(date)));
    d->change(*this, ofScheduling, [&] {
        d->writeOfFact(fact, CardEventKind::DueSet, std::to_string(day));
        return true;
    });
}

void Learner::forget(const FactId &fact)
{
    d->change(*this, ofScheduling, [&] {
        d->writeOfFact(fact, CardEventKind::Forgotten, {});
        return true;
    });
}

bool Learner::remember(const FactId &fact)
{
    return d->change(*this, ofScheduling, [&] {
        return d->takeBackOfFact(fact, CardEventKind::Forgotten);
    });
}

} // namespace shixi::learner
