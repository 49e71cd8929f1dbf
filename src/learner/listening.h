#pragma once

#include "learner/learner.h"

#include <vector>

namespace shixi::learner
{

// What can be listened to (study/listening.h). It only reads: listening counts for nothing.

struct ListeningChoice {
    // Facts reviewed once, in the wrong-answer book, starred, of the level core, of one section.
    enum class Of { Learnt, Missed, Starred, Core, Section };
    Of of = Of::Learnt;
    QString section = {};

    bool operator==(const ListeningChoice &) const = default;
};

// One fact and the question it is heard by.
struct Listenable {
    const knowledge::Fact *fact = nullptr; // both live as long as the library
    const questions::Question *question = nullptr;
};

// How many there are of each; sections in the order of the text.
struct ListeningOffer {
    int learnt = 0;
    int missed = 0;
    int starred = 0;
    int core = 0;
    std::vector<SectionCount> sections;
};

class Listening
{
public:
    // Both must outlive it.
    Listening(const Learner &learner, const questions::QuestionSet &library)
        : m_learner(learner)
        , m_library(library)
    {
    }

    [[nodiscard]] ListeningOffer offer() const;
    // In the order of the text; those set aside, and without a question that is asked, are left out. Of a fact missed
    // it is the question missed, else the one that is best understood without being seen.
    [[nodiscard]] std::vector<Listenable> items(const ListeningChoice &choice) const;

private:
    const Learner &m_learner;
    const questions::QuestionSet &m_library;
};

} // namespace shixi::learner
