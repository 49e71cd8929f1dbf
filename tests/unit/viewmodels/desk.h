#pragma once

#include "core/clock.h"
#include "learner/learner.h"
#include "viewmodels/app.h"

#include <memory>
#include <random>

namespace shixi::test
{

// 2026-11-22 08:00 UTC.
inline constexpr std::int64_t startMs = 1'795'334'400'000;
inline constexpr std::int64_t dayMs = 86'400'000;

// A learner with everything a test touches: a made-up set, a clock that stands still, a learner file, the App over it.
struct Desk {
    explicit Desk(const QString &path = QStringLiteral(":memory:"));
    // On another set.
    explicit Desk(questions::QuestionSet set);

    // Steps on, answering rightly, until a question of this type is asked; false where there is none.
    bool toQuestion(SessionModel::Type type);
    [[nodiscard]] SessionModel &session() { return *app->session(); }
    // Closes everything and opens it again, as after a kill.
    void reopen();

    QString path;
    questions::QuestionSet library;
    FixedClock clock{startMs};
    std::mt19937_64 random; // ids and orders are the same in every run, and others in a second desk
    std::unique_ptr<learner::Learner> learner;
    std::unique_ptr<App> app;
};

} // namespace shixi::test
