#pragma once

#include "learner/views.h"

#include <vector>

namespace shixi::learner
{

// What can be practised, as the choosing page shows it (learner.h). Facts with no card to be asked are not among them.

struct SectionCount {
    QString title;
    int facts = 0;
};

struct KindCount {
    Kind kind = Kind::DateEvent;
    int facts = 0;
};

struct LevelCount {
    Level level = Level::Core;
    int facts = 0;
};

// What a round would hold: fewer questions than asked for where facts share a sentence.
struct RoundPreview {
    int facts = 0; // of the choice
    int questions = 0;
    int counting = 0; // of the questions: learnt and not yet asked today, so the answer is a review
};

// How far a course through the choice has come (study/course.h).
struct CourseView {
    int done = 0; // questions up to the place reached
    int total = 0; // 0: practice goes by what memory needs
    bool ended = false; // the last lap was gone through: the next round begins at the first
};

// Facts of the choice by what was done with them.
struct OnlyCounts {
    int any = 0, notDone = 0, mostMissed = 0, starred = 0;
};

struct PracticeOffer {
    // Each part of the choice counted with the others kept; the first of each is what is left where that part does not
    // restrict.
    std::vector<SectionCount> sections; // all there are, in reading order
    std::vector<KindCount> kinds; // all ten
    std::vector<LevelCount> levels; // all three
    int inAnySection = 0;
    int ofAnyKind = 0;
    int ofAnyLevel = 0;
    OnlyCounts only;
    bool anyFormula = false; // there are lists to be recited
    QString formula = {}; // the name of the one chosen, or of its part
    CourseView course;
    RoundPreview chosen;
    RoundPreview missed; // of the wrong-answer book
    RoundPreview starred;
    int inBook = 0; // pages of the wrong-answer book, those not to be asked among them
    int leeches = 0; // of these, missed again and again, and not paused
    bool anyLearnt = false; // a fact of the library was introduced
};

// What a practice was asked to hold.
struct PracticeRound {
    PracticeChoice choice;
    int questions = 0;
    int lap = 1; // of its course, where it is a round of one
};

} // namespace shixi::learner
