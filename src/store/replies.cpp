#include "store/replies.h"

#include "core/error.h"
#include "store/database.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <numeric>
#include <tuple>
#include <unordered_set>

namespace shixi::store
{

namespace
{

constexpr auto readReplies = "SELECT id, device, seq, at_ms, study_day, session, card, kind, type, form, verdict, "
                             "confidence, duration_ms, rating, wait_days, rating_rule, rev FROM answer ORDER BY row";

// A query read without a copy of what it says: a row of SQLiteCpp costs as much as all the rest of a replay.
class Rows
{
public:
    Rows(Database &database, const char *sql)
        : m_handle(database.handle().getHandle())
        , m_statement(nullptr, &sqlite3_finalize)
    {
        sqlite3_stmt *statement = nullptr;
        check(sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr), SQLITE_OK);
        m_statement.reset(statement);
    }

    bool step()
    {
        m_column = 0;
        const int code = sqlite3_step(m_statement.get());
        return code == SQLITE_ROW || check(code, SQLITE_DONE);
    }

    // Hold until the next step. Columns are read in order.
    std::string_view bytes()
    {
        const int column = m_column++;
        const void *bytes = sqlite3_column_blob(m_statement.get(), column); // null where null or empty
        const int size = sqlite3_column_bytes(m_statement.get(), column);
        return {static_cast<const char *>(bytes), static_cast<std::size_t>(size)};
    }

    std::int64_t integer() { return sqlite3_column_int64(m_statement.get(), m_column++); }
    int number() { return sqlite3_column_int(m_statement.get(), m_column++); } // 0 where null

    LogKey key()
    {
        LogKey key{};
        const std::string_view read = bytes();
        std::memcpy(key.data(), read.data(), std::min(read.size(), key.size()));
        return key;
    }

    template<class Value>
    Value word(std::optional<Value> (*fromWire)(std::string_view))
    {
        const std::string_view text = bytes();
        const std::optional<Value> value = fromWire(text);
        if (!value) {
            throw Error(ErrorCode::Corrupt,
                        "the learner file says \"" + std::string(text) + "\", which is no word of ours");
        }
        return *value;
    }

private:
    bool check(int code, int wanted)
    {
        if (code != wanted) {
            throw SQLite::Exception(m_handle, code);
        }
        return false;
    }

    sqlite3 *m_handle;
    std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> m_statement;
    int m_column = 0;
};

// Most rows say what the one before them said.
class LastNumber
{
public:
    explicit LastNumber(Names &names)
        : m_names(names)
    {
    }

    std::uint32_t of(std::string_view name)
    {
        if (m_number == none || m_name != name) {
            m_name = name;
            m_number = m_names.numberOf(name);
        }
        return m_number;
    }

private:
    static constexpr auto none = static_cast<std::uint32_t>(-1);

    Names &m_names;
    std::string m_name;
    std::uint32_t m_number = none;
};

struct LastNumbers {
    explicit LastNumbers(ReplyNames &names)
        : devices(names.devices)
        , sessions(names.sessions)
        , rules(names.rules)
    {
    }

    LastNumber devices;
    LastNumber sessions;
    LastNumber rules;
};

// Of the columns after the id; says whose card it is.
std::uint32_t fill(Reply &reply, Rows &rows, LastNumbers &last, Names &cards)
{
    reply.device = last.devices.of(rows.bytes());
    reply.seq = rows.integer();
    reply.atMs = rows.integer();
    reply.studyDay = rows.number();
    reply.session = last.sessions.of(rows.bytes());
    const std::uint32_t card = cards.numberOf(rows.bytes());
    reply.kind = rows.word(kindFromWire);
    reply.type = rows.word(questionTypeFromWire);
    reply.form = rows.word(formFromWire);
    reply.verdict = rows.word(verdictFromWire);
    reply.guessed = rows.number() == 1;
    reply.durationMs = rows.number();
    reply.ratingNumber = static_cast<std::uint8_t>(rows.number());
    reply.waitDays = rows.number();
    reply.rule = last.rules.of(rows.bytes());
    reply.rev = static_cast<std::uint16_t>(rows.number());
    return card;
}

struct KeyHash {
    std::size_t operator()(const LogKey &key) const
    {
        std::uint64_t halves[2]; // of random bytes
        std::memcpy(halves, key.data(), sizeof halves);
        return halves[0] ^ halves[1] * 0x9E3779B97F4A7C15U;
    }
};

std::unordered_set<LogKey, KeyHash> voidedRows(Database &database)
{
    std::unordered_set<LogKey, KeyHash> targets;
    for (Rows rows(database, "SELECT target FROM void"); rows.step();) {
        targets.insert(rows.key());
    }
    return targets;
}

} // namespace

std::uint32_t Names::numberOf(std::string_view name)
{
    if (2 * count() >= m_slots.size()) {
        grow();
    }
    const std::uint64_t hash = std::hash<std::string_view>{}(name);
    Slot &slot = slotOf(name, hash);
    if (slot.next == 0) {
        m_text += name;
        m_starts.push_back(m_text.size());
        slot = {static_cast<std::uint32_t>(hash), static_cast<std::uint32_t>(count())};
    }
    return slot.next - 1;
}

std::string_view Names::nameOf(std::uint32_t number) const
{
    return std::string_view(m_text).substr(m_starts[number], m_starts[number + 1] - m_starts[number]);
}

Names::Slot &Names::slotOf(std::string_view name, std::uint64_t hash)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    while (m_slots[at].next != 0
           && (m_slots[at].hash != static_cast<std::uint32_t>(hash) || nameOf(m_slots[at].next - 1) != name)) {
        at = (at + 1) & mask;
    }
    return m_slots[at];
}

void Names::grow()
{
    constexpr std::size_t first = 16;
    m_slots.assign(std::max(first, 2 * m_slots.size()), {});
    for (std::uint32_t number = 0; number < count(); ++number) {
        const std::uint64_t hash = std::hash<std::string_view>{}(nameOf(number));
        slotOf(nameOf(number), hash) = {static_cast<std::uint32_t>(hash), number + 1};
    }
}

Reply replyOf(const Answer &answer, ReplyNames &names)
{
    Reply reply;
    reply.atMs = answer.stamp.atMs;
    reply.seq = answer.stamp.seq;
    reply.id = keyOf(answer.stamp.id.value);
    reply.device = names.devices.numberOf(answer.stamp.device.value);
    reply.session = names.sessions.numberOf(answer.session.value);
    reply.studyDay = answer.stamp.studyDay;
    reply.durationMs = answer.durationMs;
    reply.waitDays = answer.waitDays.value_or(0);
    reply.rule = names.rules.numberOf(answer.ratingRule);
    reply.ratingNumber = answer.rating ? static_cast<std::uint8_t>(*answer.rating) : std::uint8_t{0};
    reply.kind = answer.kind;
    reply.type = answer.type;
    reply.form = answer.form;
    reply.verdict = answer.verdict;
    reply.guessed = answer.confidence == 1;
    reply.rev = static_cast<std::uint16_t>(answer.rev);
    return reply;
}

bool isEarlier(const Reply &left, const Reply &right, const ReplyNames &names)
{
    if (left.atMs == right.atMs && left.device != right.device) {
        return names.devices.nameOf(left.device) < names.devices.nameOf(right.device);
    }
    return std::tie(left.atMs, left.seq, left.id) < std::tie(right.atMs, right.seq, right.id);
}

Replies::Replies(Database &database)
{
    bucket(read(database));
    sort();
}

CardId Replies::card(std::size_t index) const
{
    return {std::string(m_cards.nameOf(static_cast<std::uint32_t>(index)))};
}

std::span<const Reply> Replies::of(std::size_t index) const
{
    return std::span(m_replies).subspan(m_starts[index], m_starts[index + 1] - m_starts[index]);
}

Replies::Read Replies::read(Database &database)
{
    constexpr std::int64_t mostReserved = 1 << 21; // rows may have been numbered by others
    const auto reserved = static_cast<std::size_t>(
        std::clamp<std::int64_t>(database.number("SELECT max(row) FROM answer"), 0, mostReserved));
    Read read;
    read.replies.reserve(reserved);
    read.cards.reserve(reserved);
    const auto voided = voidedRows(database);
    LastNumbers last(m_names);
    for (Rows rows(database, readReplies); rows.step();) {
        Reply reply;
        reply.id = rows.key();
        if (!voided.contains(reply.id)) {
            read.cards.push_back(fill(reply, rows, last, m_cards));
            read.replies.push_back(reply);
        }
    }
    return read;
}

// At once and not row by row: the places of a million rows are far apart.
void Replies::bucket(const Read &rows)
{
    m_starts.assign(cards() + 1, 0);
    for (const std::uint32_t card : rows.cards) {
        ++m_starts[card + 1];
    }
    std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
    std::vector<std::size_t> next = m_starts;
    m_replies.resize(rows.replies.size());
    for (std::size_t row = 0; row < rows.cards.size(); ++row) {
        m_replies[next[rows.cards[row]]++] = rows.replies[row];
    }
}

void Replies::sort()
{
    const auto earlier = [this](const Reply &left, const Reply &right) {
        return isEarlier(left, right, m_names);
    };
    for (std::size_t index = 0; index < cards(); ++index) {
        const auto replies = std::span(m_replies).subspan(m_starts[index], m_starts[index + 1] - m_starts[index]);
        if (!std::ranges::is_sorted(replies, earlier)) {
            std::ranges::sort(replies, earlier);
        }
    }
}

} // namespace shixi::store
