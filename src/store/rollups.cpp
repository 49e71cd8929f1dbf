#include "store/rollups.h"

#include "store/columns.h"

#include <algorithm>
#include <limits>

namespace shixi::store
{

namespace
{

RollUp readRollUp(Use &use)
{
    RollUp row;
    row.key.studyDay = use.readInt();
    row.key.kind = readKind(use);
    row.key.type = readQuestionType(use);
    row.key.form = readForm(use);
    row.key.verdict = readVerdict(use);
    row.key.rating = readRating(use);
    row.key.ratingRule = use.readText();
    row.count.answers = use.readInt();
    row.count.durationMs = use.readInteger();
    return row;
}

} // namespace

RollUpKey rollUpKey(const Answer &answer)
{
    return {
        answer.stamp.studyDay, answer.kind, answer.type, answer.form, answer.verdict, answer.rating, answer.ratingRule};
}

std::int64_t countedDurationMs(int durationMs)
{
    return std::min(durationMs, longestCountedMs);
}

std::int64_t countedDurationMs(const Answer &answer)
{
    return countedDurationMs(answer.durationMs);
}

RollUps::RollUps(Database &database)
    : m_database(database)
    , m_add(database.prepare(
          "INSERT INTO roll_up (study_day, kind, type, form, verdict, rating, rating_rule, answers, duration_ms) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET answers = answers + excluded.answers, "
          "duration_ms = duration_ms + excluded.duration_ms"))
    , m_removeEmpty(database.prepare("DELETE FROM roll_up WHERE study_day = ? AND answers = 0"))
    , m_since(database.prepare("SELECT study_day, kind, type, form, verdict, rating, rating_rule, answers, duration_ms "
                               "FROM roll_up WHERE study_day >= ? "
                               "ORDER BY study_day, kind, type, form, verdict, rating, rating_rule"))
    , m_lastDay(database.prepare("SELECT max(study_day) FROM roll_up"))
{
}

void RollUps::add(const RollUpKey &key, const RollUpCount &count)
{
    Use use(m_add);
    use.integer(key.studyDay).text(wireName(key.kind)).text(wireName(key.type)).text(wireName(key.form));
    use.text(wireName(key.verdict)).integer(key.rating ? static_cast<int>(*key.rating) : 0).text(key.ratingRule);
    use.integer(count.answers).integer(count.durationMs);
    use.run();
    if (count.answers < 0) {
        Use removal(m_removeEmpty);
        removal.integer(key.studyDay);
        removal.run();
    }
}

void RollUps::clear()
{
    m_database.execute("DELETE FROM roll_up");
}

std::vector<RollUp> RollUps::since(int studyDay)
{
    Use use(m_since);
    use.integer(studyDay);
    std::vector<RollUp> rows;
    while (use.step()) {
        rows.push_back(readRollUp(use));
    }
    return rows;
}

std::vector<RollUp> RollUps::all()
{
    return since(std::numeric_limits<int>::min());
}

std::optional<int> RollUps::lastDay()
{
    Use use(m_lastDay);
    const auto day = use.step() ? use.readOptionalInteger() : std::nullopt;
    return day ? std::optional(static_cast<int>(*day)) : std::nullopt;
}

int RollUps::rated(std::string_view exceptRule)
{
    // Not kept: it is asked once in a while.
    SQLite::Statement statement =
        m_database.prepare("SELECT sum(answers) FROM roll_up WHERE rating > 0 AND rating_rule <> ?");
    Use use(statement);
    use.text(exceptRule);
    return use.step() ? static_cast<int>(use.readOptionalInteger().value_or(0)) : 0;
}

} // namespace shixi::store
