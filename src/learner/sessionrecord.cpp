#include "learner/sessionrecord.h"

#include "learner/replay.h"

#include <algorithm>
#include <set>

namespace shixi::learner
{

namespace
{

struct Written {
    LogStamp stamp;
    study::SessionEvent event;
};

study::SessionEvent eventOf(const SessionEdit &edit)
{
    if (edit.kind == SessionEditKind::Extended) {
        return study::Extended{edit.planned};
    }
    return study::Ended{};
}

std::vector<study::SessionEvent> eventsOf(const SessionRecord &record)
{
    std::vector<Written> written;
    for (const Answer &answer : record.answers) {
        written.push_back({answer.stamp, study::Answered{answer.card, answer.form, answer.verdict}});
    }
    for (const CardEvent &event : record.introductions) {
        written.push_back({event.stamp, study::Taught{event.card}});
    }
    for (const SessionEdit &edit : record.edits) {
        written.push_back({edit.stamp, eventOf(edit)});
    }
    std::sort(written.begin(), written.end(), [](const Written &left, const Written &right) {
        return isWrittenBefore(left.stamp, right.stamp);
    });
    std::vector<study::SessionEvent> events;
    for (const Written &row : written) {
        events.push_back(row.event);
    }
    return events;
}

bool wasAsked(const SessionRecord &record, const CardId &card)
{
    return std::ranges::find(record.answers, card, &Answer::card) != record.answers.end();
}

std::optional<double> stabilityOf(const study::CardMemory &memory)
{
    return memory.memory ? std::optional(memory.memory->stability) : std::nullopt;
}

std::optional<double> stabilityNow(store::LearnerFile &file, const CardId &card)
{
    const auto state = file.cardStates.find(card);
    return state ? stabilityOf(state->memory) : std::nullopt;
}

// Before this session asked the card: its form stays what it was when the answers move memory on.
std::optional<double>
stabilityBefore(store::LearnerFile &file, const SessionRecord &record, const CardId &card, const study::Rules &rules)
{
    std::vector<Answer> answers = file.answers.ofCard(card);
    std::vector<CardEvent> events = file.cardEvents.ofCard(card);
    const auto first = std::ranges::find(answers, record.start.id(), &Answer::session);
    if (first != answers.end()) {
        std::erase_if(events, [&first](const CardEvent &event) {
            return isEarlier(first->stamp, event.stamp);
        });
        answers.erase(first, answers.end());
    }
    return stabilityOf(replayCard(card, answers, events, rules).memory);
}

// Only the form of the next step depends on stability, so only a card asked before that is asked next needs its
// history.
void foldRecord(store::LearnerFile &file, SessionRecord &record, const study::Rules &rules)
{
    record.state = study::fold(record.start.planned, record.events, record.cards, rules);
    if (record.state.next && wasAsked(record, record.state.next->step.card)) {
        const CardId card = record.state.next->step.card;
        record.cards[card].stability = stabilityBefore(file, record, card, rules);
        record.state = study::fold(record.start.planned, record.events, record.cards, rules);
    }
}

std::set<CardId> plannedCards(const SessionRecord &record)
{
    std::set<CardId> cards;
    for (const PlannedStep &step : record.start.planned) {
        cards.insert(step.card);
    }
    for (const SessionEdit &edit : record.edits) {
        for (const PlannedStep &step : edit.planned) {
            cards.insert(step.card);
        }
    }
    return cards;
}

} // namespace

bool SessionRecord::endsWithAnswer() const
{
    return !answers.empty()
        && (introductions.empty() || isWrittenBefore(introductions.back().stamp, answers.back().stamp));
}

int SessionRecord::teachingsLeft() const
{
    std::set<CardId> taught;
    for (const CardEvent &event : introductions) {
        taught.insert(event.card);
    }
    std::set<CardId> left;
    const auto collect = [&](const std::vector<PlannedStep> &steps) {
        for (const PlannedStep &step : steps) {
            if (step.kind == PlannedStep::Kind::Teach && cards.contains(step.card) && !taught.contains(step.card)) {
                left.insert(step.card);
            }
        }
    };
    collect(start.planned);
    for (const SessionEdit &edit : edits) {
        collect(edit.planned);
    }
    return static_cast<int>(left.size());
}

std::optional<SessionRecord>
readSession(store::LearnerFile &file, const Shelf &shelf, const SessionId &session, const study::Rules &rules)
{
    auto start = session.empty() ? std::nullopt : file.sessions.find(session);
    if (!start) {
        return std::nullopt;
    }
    SessionRecord record;
    record.start = std::move(*start);
    record.answers = file.answers.ofSession(session);
    record.introductions = file.cardEvents.ofSession(session);
    std::erase_if(record.introductions, [](const CardEvent &event) {
        return event.kind != CardEventKind::Introduced;
    });
    record.edits = file.sessions.edits(session);
    for (const CardId &card : plannedCards(record)) {
        if (const ShelfCard *onShelf = shelf.find(card)) {
            record.cards[card] = {onShelf->forms, stabilityNow(file, card)};
        }
    }
    record.events = eventsOf(record);
    foldRecord(file, record, rules);
    return record;
}

bool comesAgain(const SessionRecord &record, const CardId &card, const study::Rules &rules)
{
    std::vector<study::SessionEvent> events = record.events;
    study::SessionState state = record.state;
    // Each step is taken once; a fold that would never end is cut off where it must have.
    for (int left = state.remaining; left > 0 && state.next; --left) {
        const study::NextStep next = *state.next;
        if (next.step.card == card && next.step.kind == PlannedStep::Kind::Ask) {
            return true;
        }
        if (next.step.kind == PlannedStep::Kind::Teach) {
            events.emplace_back(study::Taught{next.step.card});
        } else {
            events.emplace_back(study::Answered{next.step.card, next.form, Verdict::Right});
        }
        state = study::fold(record.start.planned, events, record.cards, rules);
    }
    return false;
}

} // namespace shixi::learner
