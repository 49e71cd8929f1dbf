#include "store/cardstates.h"

#include "store/columns.h"
#include "store/statement.h"

namespace shixi::store
{

namespace
{

constexpr auto cardStateColumns =
    "card, introduced, suspended, buried_day, level, missed_elsewhere, answers, reviews, "
    "lapses, stability, difficulty, last_day, due_day, missed_answer, missed_day, "
    "missed_form, right_days, last_right_day, right_in_other_form, leech, rev, answers_before";

std::optional<study::Missed> readMissed(Use &use)
{
    study::Missed missed;
    missed.answer.value = use.readId();
    missed.studyDay = use.readInt();
    missed.form = readForm(use);
    missed.rightDays = use.readInt();
    missed.lastRightDay = use.readInt();
    missed.otherForm = use.readInt() != 0;
    return missed.answer.empty() ? std::nullopt : std::optional(missed);
}

void bindMissed(Use &use, const study::Missed &missed)
{
    use.id(missed.answer.value).integer(missed.studyDay).text(wireName(missed.form));
    use.integer(missed.rightDays).integer(missed.lastRightDay).integer(missed.otherForm ? 1 : 0);
}

CardState readCardState(Use &use)
{
    CardState state;
    state.card.value = use.readText();
    state.introduced = use.readInt() != 0;
    state.suspended = use.readInt() != 0;
    if (const auto day = use.readOptionalInteger()) {
        state.buriedDay = static_cast<int>(*day);
    }
    state.level = levelFromWire(use.readOptionalText().value_or(""));
    state.missedElsewhere = use.readInt() != 0;
    state.answers = use.readInt();
    state.memory.reviews = use.readInt();
    state.memory.lapses = use.readInt();
    const auto stability = use.readOptionalReal();
    const auto difficulty = use.readOptionalReal();
    if (stability && difficulty) {
        state.memory.memory = fsrs::Memory{*stability, *difficulty};
    }
    state.memory.lastDay = use.readInt();
    state.memory.dueDay = use.readInt();
    state.missed = readMissed(use);
    state.leech = use.readInt() != 0;
    state.rev = use.readInt();
    state.answersBefore = use.readInt();
    return state;
}

} // namespace

CardStates::CardStates(Database &database)
    : m_database(database)
    , m_put(database.prepare(std::string("INSERT OR REPLACE INTO card_memory (") + cardStateColumns
                             + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
    , m_remove(database.prepare("DELETE FROM card_memory WHERE card = ?"))
    , m_find(database.prepare(std::string("SELECT ") + cardStateColumns + " FROM card_memory WHERE card = ?"))
    , m_read(database.prepare(std::string("SELECT ") + cardStateColumns + " FROM card_memory ORDER BY card"))
{
}

void CardStates::put(const CardState &state)
{
    const auto &memory = state.memory.memory;
    Use use(m_put);
    use.text(state.card.value).integer(state.introduced ? 1 : 0).integer(state.suspended ? 1 : 0);
    use.optionalInteger(state.buriedDay);
    use.optionalText(state.level ? std::optional(std::string(wireName(*state.level))) : std::nullopt);
    use.integer(state.missedElsewhere ? 1 : 0).integer(state.answers);
    use.integer(state.memory.reviews).integer(state.memory.lapses);
    use.optionalReal(memory ? std::optional(memory->stability) : std::nullopt);
    use.optionalReal(memory ? std::optional(memory->difficulty) : std::nullopt);
    use.integer(state.memory.lastDay).integer(state.memory.dueDay);
    bindMissed(use, state.missed.value_or(study::Missed{}));
    use.integer(state.leech ? 1 : 0).integer(state.rev).integer(state.answersBefore);
    use.run();
    if (isKept()) {
        m_kept.insert_or_assign(state.card, state);
    }
}

void CardStates::remove(const CardId &card)
{
    Use use(m_remove);
    use.text(card.value);
    use.run();
    m_kept.erase(card);
}

void CardStates::clear()
{
    m_database.execute("DELETE FROM card_memory");
    m_kept.clear();
}

std::optional<CardState> CardStates::find(const CardId &card)
{
    Use use(m_find);
    use.text(card.value);
    return use.step() ? std::optional(readCardState(use)) : std::nullopt;
}

const std::unordered_map<CardId, CardState> &CardStates::all()
{
    const Database::State now = m_database.state();
    if (m_keptAt != now) {
        m_keptAt.reset();
        m_kept.clear();
        for (CardState &state : read()) {
            const CardId card = state.card;
            m_kept.emplace(card, std::move(state));
        }
        m_keptAt = now;
    }
    return m_kept;
}

std::vector<CardState> CardStates::read()
{
    Use use(m_read);
    std::vector<CardState> states;
    while (use.step()) {
        states.push_back(readCardState(use));
    }
    return states;
}

} // namespace shixi::store
