#pragma once

#include "learner/formulas.h"
#include "learner/learner.h"

#include <optional>
#include <vector>

namespace shixi::learner
{

// What is missed most: a card and how often, over all time and every mode.
struct MissCount {
    CardId card;
    const knowledge::Fact *fact = nullptr;
    int misses = 0;
};

// A formula to choose, or a part of one, and how many facts the choice holds with it.
struct FormulaCount {
    FormulaRow row;
    int facts = 0;
};

// A question to be read with its answer.
struct ReadQuestion {
    CardId card;
    const questions::Question *question = nullptr;
    const knowledge::Fact *fact = nullptr;
    int order = 0;
};

// The part of the door for going through questions: courses (study/course.h), formulas, what is missed most, and
// reading questions with their answers. As Learner: one transaction a change, on the thread that made it.
class Courses
{
public:
    // `learner` must outlive it.
    explicit Courses(Learner &learner)
        : m_learner(learner)
    {
    }

    // As Learner::startPractice, but the course begins at its first question.
    SessionId beginAnew(const PracticeChoice &choice, int questions);
    // How far the course of that session has come; nothing where it has none.
    [[nodiscard]] std::optional<CourseView> courseOf(const SessionId &session) const;

    // Besides the formula that is chosen; those with no fact left among them.
    [[nodiscard]] std::vector<FormulaCount> formulas(const PracticeChoice &choice) const;
    [[nodiscard]] bool anyMissed() const; // ever, made good or not
    // The most missed first; at most so many.
    [[nodiscard]] std::vector<MissCount> mostMissed(int most) const;

    // The questions of a choice, a card each, in reading order. Nothing of it is an answer: nothing is counted.
    [[nodiscard]] std::vector<ReadQuestion> toRead(const PracticeChoice &choice) const;
    // Where reading the choice goes on: the place in what toRead() gave; 0 where it was not begun. A card that is gone
    // is passed over. Of the fifty choices read last.
    [[nodiscard]] int readPlace(const PracticeChoice &choice, const std::vector<ReadQuestion> &questions) const;
    void setReadPlace(const PracticeChoice &choice, const std::vector<ReadQuestion> &questions, int place);

private:
    Learner &m_learner;
};

} // namespace shixi::learner
