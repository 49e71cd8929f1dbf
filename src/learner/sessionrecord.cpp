#include "learner/sessionrecord.h"

#include "learner/replay.h"
#include "learner/reporting.h"
#include "learner/updating.h"

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
    for (const CardEvent &event : record.reports) {
        written.push_back({event.stamp, study::PassedOver{event.card}});
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

// What a session planned and has not come to yet may not be wanted any more.
class Unwanted
{
public:
    Unwanted(store::LearnerFile &file, const Shelf &shelf, const SessionRecord &record)
        : m_file(file)
        , m_shelf(shelf)
        , m_start(record.start.stamp)
        , m_today(record.start.stamp.studyDay)
        , m_asked(cardsOf(record.answers))
        , m_taught(cardsOf(record.introductions))
    {
        const auto counted = file.answers.cardsCountedElsewhere(m_today, record.start.id());
        m_elsewhere.insert(counted.begin(), counted.end());
        addToTeach(record.start.planned);
        for (const SessionEdit &edit : record.edits) {
            addToTeach(edit.planned);
        }
    }

    bool operator()(const PlannedStep &step) const
    {
        const auto known = m_file.cardStates.find(step.card);
        const store::CardState state = known.value_or(store::CardState{});
        const ShelfCard *card = m_shelf.find(step.card);
        const bool stopped = state.suspended || state.buriedDay == m_today || isPutOff(state)
            || (card != nullptr && isBehind(*card, state));
        if (step.kind == PlannedStep::Kind::Teach) {
            return !m_taught.contains(step.card) && (stopped || state.introduced);
        }
        const bool forgotten = !state.introduced && !m_toTeach.contains(step.card);
        return !m_asked.contains(step.card) && (stopped || forgotten || isCountedElsewhere(state));
    }

private:
    [[nodiscard]] bool isCountedElsewhere(const store::CardState &state) const
    {
        return m_elsewhere.contains(state.card) && !isBegunAnew(state);
    }

    // By hand, since the session began.
    [[nodiscard]] bool isPutOff(const store::CardState &state) const
    {
        if (state.memory.dueDay <= m_today) {
            return false;
        }
        const std::vector<CardEvent> events = m_file.cardEvents.ofCard(state.card);
        return std::ranges::any_of(events, [this](const CardEvent &event) {
            return event.kind == CardEventKind::DueSet && isWrittenBefore(m_start, event.stamp);
        });
    }

    void addToTeach(const std::vector<PlannedStep> &steps)
    {
        for (const PlannedStep &step : steps) {
            if (step.kind == PlannedStep::Kind::Teach && !m_taught.contains(step.card)) {
                m_toTeach.insert(step.card);
            }
        }
    }

    store::LearnerFile &m_file;
    const Shelf &m_shelf;
    const LogStamp m_start;
    const int m_today;
    const std::set<CardId> m_asked;
    const std::set<CardId> m_taught;
    std::set<CardId> m_elsewhere; // another session may have counted it meanwhile: once is enough
    std::set<CardId> m_toTeach;
};

void leaveOutUnwanted(store::LearnerFile &file, const Shelf &shelf, SessionRecord &record)
{
    const Unwanted isUnwanted(file, shelf, record);
    std::erase_if(record.start.planned, isUnwanted);
    for (SessionEdit &edit : record.edits) {
        std::erase_if(edit.planned, isUnwanted);
    }
}

} // namespace

bool SessionRecord::comesAgain(const CardId &card) const
{
    return std::ranges::find(state.toAsk, card) != state.toAsk.end();
}

bool SessionRecord::endsWithAnswer() const
{
    return !answers.empty() && lastReport() == nullptr
        && (introductions.empty() || isWrittenBefore(introductions.back().stamp, answers.back().stamp));
}

const CardEvent *SessionRecord::lastReport() const
{
    const auto isLater = [this](const auto &rows) {
        return !rows.empty() && isWrittenBefore(reports.back().stamp, rows.back().stamp);
    };
    return reports.empty() || isLater(answers) || isLater(introductions) ? nullptr : &reports.back();
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
    for (const CardEvent &event : file.cardEvents.ofSession(session)) {
        if (event.kind == CardEventKind::Introduced) {
            record.introductions.push_back(event);
        } else if (event.kind == CardEventKind::Reported && reportValueOf(event)) {
            record.reports.push_back(event);
        }
    }
    record.edits = file.sessions.edits(session);
    if (record.start.mode == Mode::Today) {
        leaveOutUnwanted(file, shelf, record);
    }
    std::map<CardId, study::CardForms> cards;
    for (const CardId &card : plannedCards(record)) {
        if (const ShelfCard *onShelf = shelf.find(card)) {
            cards[card] = {onShelf->forms, stabilityNow(file, card)};
        }
    }
    std::vector<study::SessionEvent> events = eventsOf(record);
    for (const auto &[card, forms] : cards) {
        if (shelf.find(card)->rests()) { // reported elsewhere: what was asked of it stays
            events.emplace_back(study::PassedOver{card});
        }
    }
    study::Rules ofMode = rules;
    if (record.start.mode == Mode::Daily) {
        ofMode.repeatLimit = 1; // a quiz asks each question once
    }
    record.state = study::fold(record.start.planned, events, cards, ofMode);
    return record;
}

} // namespace shixi::learner
