#pragma once

#include "questions/questionset.h"

#include <QString>

#include <cstdint>

// A learner with very much of everything, for what must not stutter or take long however much there is.
namespace shixi::test
{

// The clock of what is read back: 2026-11-22 08:00 UTC.
inline constexpr std::int64_t longStartMs = 1'795'334'400'000;

// Ten thousand facts in eight sections, each a paragraph with one question.
[[nodiscard]] questions::QuestionSet longSet();

// How much was answered before today.
struct LongPast {
    int days = 40;
    int answersPerCard = 3;
    bool allMissed = true; // the last answer to each card is wrong
    int firstRow = 1; // its rows are numbered from here; a file may hold several pasts
};

// Writes a learner file of that past: each card is introduced, then answered with days between; twenty
// answers are a session.
void writeLongPast(const QString &path, const questions::QuestionSet &library, const LongPast &past);

} // namespace shixi::test
