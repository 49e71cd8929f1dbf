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

std::optional<double> stabilityNow(store::LearnerFile &file, const CardId &card)
{
    const auto state = file.cardStates.find(card);
    return state && state->memory.memory ? std::optional(state->memory.memory->stability) : std::nullopt;
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

template<class Rows>
std::set<CardId> cardsOf(const Rows &rows)
{
    std::set<CardId> cards;
    for (const auto &row : rows) {
        cards.insert(row.card);
    }
    return cards;
}

bool isIntroduced(store::LearnerFile &file, const CardId &card)
{
    const auto state = file.cardStates.find(card);
    return state && state->introduced;
}

// Another device may have shown or counted meanwhile what this session has not come to yet: once is enough.
void leaveOutDoneElsewhere(store::LearnerFile &file, SessionRecord &record)
{
    const auto counted = file.answers.cardsCountedElsewhere(record.start.stamp.studyDay, record.start.id());
    const std::set<CardId> elsewhere(counted.begin(), counted.end());
    const std::set<CardId> asked = cardsOf(record.answers);
    const std::set<CardId> taught = cardsOf(record.introductions);
    const auto isDone = [&](const PlannedStep &step) {
        return step.kind == PlannedStep::Kind::Ask ? elsewhere.contains(step.card) && !asked.contains(step.card)
                                                   : !taught.contains(step.card) && isIntroduced(file, step.card);
    };
    std::erase_if(record.start.planned, isDone);
    for (SessionEdit &edit : record.edits) {
        std::erase_if(edit.planned, isDone);
    }
}

} // namespace

bool SessionRecord::comesAgain(const CardId &card) const
{
    return std::ranges::find(state.toAsk, card) != state.toAsk.end();
}

bool SessionRecord::endsWithAnswer() const
{
    return !answers.empty()
        && (introductions.empty() || isWrittenBefore(introductions.back().stamp, answers.back().stamp));
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
    if (record.start.mode == Mode::Today) {
        leaveOutDoneElsewhere(file, record);
    }
    std::map<CardId, study::CardForms> cards;
    for (const CardId &card : plannedCards(record)) {
        if (const ShelfCard *onShelf = shelf.find(card)) {
            cards[card] = {onShelf->forms, stabilityNow(file, card)};
        }
    }
    record.state = study::fold(record.start.planned, eventsOf(record), cards, rules);
    return record;
}

} // namespace shixi::learner
