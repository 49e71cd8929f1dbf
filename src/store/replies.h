#pragma once

#include "core/log.h"
#include "store/logkey.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shixi::store
{

class Database;

// Texts as numbers: 0, 1, 2 … in the order they were first met.
class Names
{
public:
    std::uint32_t numberOf(std::string_view name);
    [[nodiscard]] std::string_view nameOf(std::uint32_t number) const; // until another comes
    [[nodiscard]] std::size_t count() const { return m_starts.size() - 1; }

private:
    // Of a table that is never more than half full; a name stands at its hash or in the next slot that was free.
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t next = 0; // number + 1; 0: free
    };

    Slot &slotOf(std::string_view name, std::uint64_t hash);
    void grow();

    std::vector<Slot> m_slots;
    std::string m_text; // the names one after the other, close together: each row asks for some
    std::vector<std::size_t> m_starts{0}; // of each in it, and the end of the last
};

struct ReplyNames {
    Names devices;
    Names sessions;
    Names rules;
};

// An answer as replay takes it, its texts as numbers and no larger than it must be: a million of them are at hand at
// once.
struct Reply {
    std::int64_t atMs = 0;
    std::int64_t seq = 0;
    LogKey id{};
    std::uint32_t device = 0;
    std::uint32_t session = 0;
    std::uint32_t rule = 0;
    int studyDay = 0;
    int durationMs = 0;
    int waitDays = 0; // 0: not drawn
    std::uint8_t ratingNumber = 0; // 0: none
    Kind kind : 8 = Kind::DateEvent;
    QuestionType type : 8 = QuestionType::Single;
    Form form : 8 = Form::Recognise;
    Verdict verdict : 8 = Verdict::Wrong;
    bool guessed = false;
    std::uint16_t rev = 1; // of the card when it was asked

    [[nodiscard]] std::optional<Rating> rating() const
    {
        return ratingNumber == 0 ? std::nullopt : std::optional(static_cast<Rating>(ratingNumber));
    }
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

    [[nodiscard]] std::size_t cards() const { return m_cards.count(); } // in no order
    [[nodiscard]] CardId card(std::size_t index) const;
    [[nodiscard]] std::span<const Reply> of(std::size_t index) const;
    [[nodiscard]] const ReplyNames &names() const { return m_names; }

private:
    struct Read {
        std::vector<Reply> replies; // as the file has them
        std::vector<std::uint32_t> cards; // of each
    };

    Read read(Database &database);
    void bucket(const Read &rows);
    void sort();

    ReplyNames m_names;
    Names m_cards;
    std::vector<Reply> m_replies;
    std::vector<std::size_t> m_starts; // of each card, and the end of the last
};

} // namespace shixi::store
