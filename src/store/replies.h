#pragma once

#include "core/log.h"
#include "store/logkey.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace shixi::store
{

class Database;

// Texts as numbers: 0, 1, 2 … in the order they were first met.
class Names
{
public:
    std::uint32_t numberOf(std::string_view name);
    [[nodiscard]] const std::string &nameOf(std::uint32_t number) const { return *m_names[number]; }
    [[nodiscard]] std::size_t count() const { return m_names.size(); }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view name) const { return std::hash<std::string_view>{}(name); }
    };

    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> m_numbers;
    std::vector<const std::string *> m_names;
};

struct ReplyNames {
    Names devices;
    Names sessions;
    Names rules;
};

// An answer as replay takes it, its texts as numbers: a million of them are at hand at once.
struct Reply {
    std::int64_t atMs = 0;
    std::int64_t seq = 0;
    LogKey id{};
    std::uint32_t device = 0;
    std::uint32_t session = 0;
    int studyDay = 0;
    int durationMs = 0;
    std::optional<int> waitDays;
    std::uint32_t rule = 0;
    std::optional<Rating> rating;
    Kind kind = Kind::DateEvent;
    QuestionType type = QuestionType::Single;
    Form form = Form::Recognise;
    Verdict verdict = Verdict::Wrong;
    bool guessed = false;
};

[[nodiscard]] Reply replyOf(const Answer &answer, ReplyNames &names);
// Order of replay.
[[nodiscard]] bool isEarlier(const Reply &left, const Reply &right, const ReplyNames &names);

// Every answer of the log, voided ones left out, by card and then in order of replay. Read as the file has them and
// sorted here: SQLite would sort the rows whole.
class Replies
{
public:
    explicit Replies(Database &database);

    [[nodiscard]] std::size_t cards() const { return m_ofCard.size(); } // in no order
    [[nodiscard]] CardId card(std::size_t index) const;
    [[nodiscard]] std::span<const Reply> of(std::size_t index) const { return m_ofCard[index]; }
    [[nodiscard]] const ReplyNames &names() const { return m_names; }

private:
    void read(Database &database);
    void sort();

    ReplyNames m_names;
    Names m_cards;
    std::vector<std::vector<Reply>> m_ofCard;
};

} // namespace shixi::store
