#pragma once

#include "core/log.h"
#include "store/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shixi::store
{

// What is counted together.
struct RollUpKey {
    int studyDay = 0;
    Kind kind = Kind::DateEvent;
    QuestionType type = QuestionType::Single;
    Form form = Form::Recognise;
    Verdict verdict = Verdict::Wrong;
    std::optional<Rating> rating;
    std::string ratingRule;

    auto operator<=>(const RollUpKey &) const = default;
};

struct RollUpCount {
    int answers = 0;
    std::int64_t durationMs = 0;

    bool operator==(const RollUpCount &) const = default;
};

struct RollUp {
    RollUpKey key;
    RollUpCount count;

    bool operator==(const RollUp &) const = default;
};

[[nodiscard]] RollUpKey rollUpKey(const Answer &answer);
// Of one answer at most two minutes: a phone laid aside is no study.
inline constexpr int longestCountedMs = 2 * 60 * 1000;
[[nodiscard]] std::int64_t countedDurationMs(int durationMs);
[[nodiscard]] std::int64_t countedDurationMs(const Answer &answer);

// The cache `roll_up`: statistics reads it, never the log.
class RollUps
{
public:
    explicit RollUps(Database &database);

    void add(const RollUpKey &key, const RollUpCount &count); // a negative count takes away
    void clear();
    [[nodiscard]] std::vector<RollUp> since(int studyDay); // in order of key columns
    [[nodiscard]] std::vector<RollUp> all();
    [[nodiscard]] std::optional<int> lastDay(); // with an answer
    [[nodiscard]] int rated(std::string_view exceptRule); // answers with a rating, those of this rule left out

private:
    Database &m_database;
    SQLite::Statement m_add;
    SQLite::Statement m_removeEmpty;
    SQLite::Statement m_since;
    SQLite::Statement m_lastDay;
};

} // namespace shixi::store
