#include "store/cardevents.h"

#include "store/columns.h"

namespace shixi::store
{

namespace
{

std::string selectCardEvents(const std::string &rest)
{
    return "SELECT id, device, seq, at_ms, utc_offset_min, study_day, session, card, kind, value FROM live_card_event "
        + rest;
}

CardEvent readCardEvent(Use &use)
{
    CardEvent event;
    event.stamp = readStamp(use);
    event.session.value = use.readId();
    event.card.value = use.readText();
    event.kind = readCardEventKind(use);
    event.value = use.readText();
    return event;
}

std::vector<CardEvent> readCardEvents(Use &use)
{
    std::vector<CardEvent> events;
    while (use.step()) {
        events.push_back(readCardEvent(use));
    }
    return events;
}

} // namespace

CardEvents::CardEvents(Database &database)
    : m_add(database.prepare(
        "INSERT INTO card_event (id, device, seq, at_ms, utc_offset_min, study_day, session, card, kind, value) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
    , m_ofSession(database.prepare(selectCardEvents("WHERE session = ? ORDER BY seq, device, id")))
    , m_ofCard(database.prepare(selectCardEvents("WHERE card = ? ORDER BY at_ms, device, seq, id")))
    , m_each(database.prepare(selectCardEvents("ORDER BY card, at_ms, device, seq, id")))
    , m_introducedOn(database.prepare(
          "SELECT count(DISTINCT card) FROM live_card_event WHERE study_day = ? AND kind = 'introduced'"))
    , m_continuations(database.prepare(selectCardEvents("WHERE kind = 'continues'")))
    , m_continuing(database.prepare(selectCardEvents("WHERE kind = 'continues' AND card = ?")))
    , m_continued(database.prepare(selectCardEvents(
          "WHERE kind = 'continues' AND (value = ?1 OR (value > ?1 || ' at ' AND value < ?1 || ' at :'))")))
    , m_reports(database.prepare(selectCardEvents("WHERE kind = 'reported' ORDER BY seq, device, id")))
{
}

void CardEvents::add(const CardEvent &event)
{
    Use use(m_add);
    bindStamp(use, event.stamp);
    use.id(event.session.value).text(event.card.value).text(word(event.kind)).text(event.value);
    use.run();
}

std::vector<CardEvent> CardEvents::ofSession(const SessionId &session)
{
    Use use(m_ofSession);
    use.id(session.value);
    return readCardEvents(use);
}

std::vector<CardEvent> CardEvents::ofCard(const CardId &card)
{
    Use use(m_ofCard);
    use.text(card.value);
    return readCardEvents(use);
}

void CardEvents::each(const std::function<void(const CardEvent &)> &visit)
{
    Use use(m_each);
    while (use.step()) {
        visit(readCardEvent(use));
    }
}

int CardEvents::cardsIntroducedOn(int studyDay)
{
    Use use(m_introducedOn);
    use.integer(studyDay);
    return use.step() ? use.readInt() : 0;
}

std::vector<CardEvent> CardEvents::continuations()
{
    Use use(m_continuations);
    return readCardEvents(use);
}

std::vector<CardEvent> CardEvents::continuations(const CardId &card)
{
    std::vector<CardEvent> events;
    for (SQLite::Statement *statement : {&m_continuing, &m_continued}) {
        Use use(*statement);
        use.text(card.value);
        const std::vector<CardEvent> found = readCardEvents(use);
        events.insert(events.end(), found.begin(), found.end());
    }
    return events;
}

std::vector<CardEvent> CardEvents::reports()
{
    Use use(m_reports);
    return readCardEvents(use);
}

} // namespace shixi::store
