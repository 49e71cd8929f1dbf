#pragma once

#include "core/splitmix64.h"
#include "learner/learner.h"

#include <QTemporaryDir>

#include <memory>
#include <string>

namespace shixi::learner::test
{

// A made-up set: twelve facts in three sections, two of them in one sentence, one a detail, with a card each and
// questions of every type that stands on a card.
[[nodiscard]] const questions::QuestionSet &library();
// The same without its first four cards: what a later version may look like.
[[nodiscard]] const questions::QuestionSet &smallerLibrary();

[[nodiscard]] questions::Response rightResponse(const questions::Question &question);
[[nodiscard]] questions::Response wrongResponse(const questions::Question &question);

// In memory where the machine offers it: what is tested is the same, and hundreds of histories take seconds.
[[nodiscard]] QString folderTemplate();

constexpr std::int64_t minuteMs = 60 * 1000;
constexpr std::int64_t dayMs = 24 * 60 * minuteMs;
constexpr std::int64_t noon = 1'700'000'000'000 / dayMs * dayMs + dayMs / 2; // of a day in 2023, UTC

// One device with its own clock, time zone and dice; the same seed does the same everywhere.
class TestDevice
{
public:
    TestDevice(const QString &folder, const std::string &name, std::uint64_t seed, int offsetMinutes = 0);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Learner &learner() { return *m_learner; }
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    [[nodiscard]] SplitMix64 &dice() { return m_dice; }
    void reopen(const questions::QuestionSet &set = library());
    void close() { m_learner.reset(); }

    // Takes the step the session stands at; false where it is done.
    bool step(const SessionId &session, bool right);
    // Starts today's session and answers it to its end.
    SessionId study(int questions, bool right = true);

private:
    QString m_path;
    DeviceId m_id;
    FixedClock m_clock{noon};
    study::DayRule m_dayRule;
    SplitMix64 m_dice;
    SplitMix64 m_ids;
    std::unique_ptr<Learner> m_learner;
};

// Every row of the log, or of the caches, as text, in an order that does not depend on who wrote it where.
[[nodiscard]] std::string dumpLog(const QString &path);
[[nodiscard]] std::string dumpCaches(const QString &path);

// What pages show.
[[nodiscard]] std::string describe(const SessionView &view);
[[nodiscard]] std::string describe(const Summary &summary);
[[nodiscard]] std::string describe(const Today &today);

} // namespace shixi::learner::test
