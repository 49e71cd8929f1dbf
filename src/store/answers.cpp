#include "store/answers.h"

#include "store/columns.h"

namespace shixi::store
{

namespace
{

std::string selectAnswers(const std::string &lists, const std::string &rest)
{
    return "SELECT id, device, seq, at_ms, utc_offset_min, study_day, session, set_id, set_version, card, question, "
           "kind, "
           "type, form, "
        + lists + ", verdict, confidence, duration_ms, rating, wait_days, rating_rule, rev FROM live_answer " + rest;
}

Answer readAnswer(Use &use)
{
    Answer answer;
    answer.stamp = readStamp(use);
    answer.session.value = use.readId();
    answer.set.value = use.readText();
    answer.setVersion = use.readInt();
    answer.card.value = use.readText();
    answer.question.value = use.readText();
    answer.kind = readKind(use);
    answer.type = readQuestionType(use);
    answer.form = readForm(use);
    answer.optionOrder = readList(use);
    answer.chosen = readList(use);
    answer.verdict = readVerdict(use);
    if (const auto confidence = use.readOptionalInteger()) {
        answer.confidence = static_cast<int>(*confidence);
    }
    answer.durationMs = use.readInt();
    answer.rating = readRating(use);
    if (const auto days = use.readOptionalInteger()) {
        answer.waitDays = static_cast<int>(*days);
    }
    answer.ratingRule = use.readText();
    answer.rev = use.readInt();
    return answer;
}

std::vector<Answer> readAnswers(Use &use)
{
    std::vector<Answer> answers;
    while (use.step()) {
        answers.push_back(readAnswer(use));
    }
    return answers;
}

std::vector<CardId> readCards(Use &use)
{
    std::vector<CardId> cards;
    while (use.step()) {
        cards.push_back({use.readText()});
    }
    return cards;
}

std::optional<std::int64_t> numberOf(const std::optional<Rating> &rating)
{
    return rating ? std::optional(static_cast<std::int64_t>(*rating)) : std::nullopt;
}

} // namespace

Answers::Answers(Database &database)
    : m_database(database)
    , m_add(database.prepare(
          "INSERT INTO answer (id, device, seq, at_ms, utc_offset_min, study_day, session, set_id, set_version, card, "
          "question, kind, type, form, option_order, chosen, verdict, confidence, duration_ms, rating, wait_days, "
          "rating_rule, rev) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
    , m_find(database.prepare(selectAnswers("option_order, chosen", "WHERE id = ?")))
    , m_ofSession(database.prepare(selectAnswers("option_order, chosen", "WHERE session = ? ORDER BY seq, device, id")))
    , m_ofCard(database.prepare(selectAnswers("'[]', '[]'", "WHERE card = ? ORDER BY at_ms, device, seq, id")))
    , m_latestOfCard(database.prepare(selectAnswers(
          "option_order, chosen", "WHERE card = ? ORDER BY at_ms DESC, device DESC, seq DESC, id DESC LIMIT ?")))
    , m_misses(database.prepare("SELECT card, count(*) FROM answer WHERE verdict IN ('wrong', 'partial') "
                                "AND NOT EXISTS (SELECT 1 FROM void WHERE target = answer.id) GROUP BY card"))
    , m_missedWith(database.prepare("SELECT card_memory.card FROM card_memory JOIN answer "
                                    "ON answer.id = card_memory.missed_answer WHERE answer.confidence = ?"))
    , m_countedOn(database.prepare("SELECT DISTINCT card FROM live_answer WHERE study_day = ? AND rating IS NOT NULL"))
    , m_countedElsewhere(database.prepare("SELECT DISTINCT card FROM live_answer WHERE study_day = ? AND rating IS NOT "
                                          "NULL AND session IS NOT ?"))
{
}

void Answers::add(const Answer &answer)
{
    Use use(m_add);
    bindStamp(use, answer.stamp);
    use.id(answer.session.value).text(answer.set.value).integer(answer.setVersion);
    use.text(answer.card.value).text(answer.question.value);
    use.text(wireName(answer.kind)).text(wireName(answer.type)).text(wireName(answer.form));
    use.text(jsonOf(answer.optionOrder)).text(jsonOf(answer.chosen)).text(wireName(answer.verdict));
    use.optionalInteger(answer.confidence).integer(answer.durationMs);
    use.optionalInteger(numberOf(answer.rating)).optionalInteger(answer.waitDays).text(answer.ratingRule);
    use.integer(answer.rev);
    use.run();
}

std::optional<Answer> Answers::find(const LogId &answer)
{
    Use use(m_find);
    use.id(answer.value);
    return use.step() ? std::optional(readAnswer(use)) : std::nullopt;
}

std::vector<Answer> Answers::latestOfCard(const CardId &card, int most)
{
    Use use(m_latestOfCard);
    use.text(card.value).integer(most);
    return readAnswers(use);
}

std::vector<Answer> Answers::ofSession(const SessionId &session)
{
    Use use(m_ofSession);
    use.id(session.value);
    return readAnswers(use);
}

std::vector<Answer> Answers::ofCard(const CardId &card)
{
    Use use(m_ofCard);
    use.text(card.value);
    return readAnswers(use);
}

std::unordered_map<CardId, int> Answers::missesByCard()
{
    Use use(m_misses);
    std::unordered_map<CardId, int> misses;
    while (use.step()) {
        const CardId card{use.readText()};
        misses[card] = use.readInt();
    }
    return misses;
}

std::vector<CardId> Answers::cardsMissedWith(int confidence)
{
    Use use(m_missedWith);
    return readCards(use.integer(confidence));
}

void Answers::eachInTime(const std::function<void(const Answer &)> &visit)
{
    // Not kept: it is asked once in a long while.
    SQLite::Statement statement =
        m_database.prepare(selectAnswers("option_order, chosen", "ORDER BY at_ms, device, seq, id"));
    Use use(statement);
    while (use.step()) {
        visit(readAnswer(use));
    }
}

std::int64_t Answers::count()
{
    return m_database.number("SELECT count(*) FROM live_answer");
}

std::int64_t Answers::lastMs()
{
    return m_database.number("SELECT max(at_ms) FROM live_answer");
}

std::vector<CardId> Answers::cardsCountedOn(int studyDay)
{
    Use use(m_countedOn);
    use.integer(studyDay);
    return readCards(use);
}

std::vector<CardId> Answers::cardsCountedElsewhere(int studyDay, const SessionId &session)
{
    Use use(m_countedElsewhere);
    use.integer(studyDay).id(session.value);
    return readCards(use);
}

} // namespace shixi::store
