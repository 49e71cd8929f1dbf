#pragma once

#include "fsrs/model.h"
#include "knowledge/fact.h"
#include "study/balance.h"
#include "study/examplan.h"
#include "study/rules.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace shixi::questions
{
struct Question;
}

namespace shixi::learner
{

// What goes in and out of the door about how memory is foretold and planned for.

// What a learner's own rules are added to, and the day they are to hold on: for work on a file on another thread.
struct RulesOfDay {
    study::Rules common;
    int today = 0; // study day
};

// The memory model as it was trained on this learner's answers.
struct TrainedMemory {
    fsrs::Model model;
    int reviews = 0; // it was trained on
    int studyDay = 0; // when
    bool kept = false; // the model there was stayed: the new one did not foretell the latest reviews better
    double lossBefore = 0; // log loss over those reviews with the model there was
    double loss = 0; // with this one

    bool operator==(const TrainedMemory &) const = default;
};

struct MemoryStanding {
    std::optional<TrainedMemory> trained; // empty: the published defaults hold
    QDate trainedOn;
    int reviews = 0; // rated answers in all
    int fresh = 0; // of them, since it was trained
    bool wantsTraining = false; // there is enough, and enough of it is new
};

// How firmly and how fast somebody wants to learn.
struct Pace {
    double retention = 0.9; // asked again when recall falls to it; [0.7, 0.97]
    int newPerDay = 5; // [0, 100]

    bool operator==(const Pace &) const = default;
};

// An exam to come.
struct ExamView {
    QDate date;
    double share = 0.9; // wanted to be remembered on that day
    int daysLeft = 0; // study days before it, today counted; 0: it is today
    std::optional<study::ExamPlan> plan; // empty: not planned yet
    QDate plannedOn;
    bool sweeping = false; // the last days, in which every card comes once more
    int coreLeftOut = 0; // of the plan's cards left out, those of core facts
};

// A card whose right answer was corrected after the learner had answered it: it is taught anew.
struct Corrected {
    CardId card;
    const knowledge::Fact *fact = nullptr; // lives as long as the library
    QStringList answer; // the right one now; several: a list
    const questions::Question *question = nullptr; // asked last before; null where the library no longer has it
    QStringList chosen; // the learner's answer to it then
    Verdict verdict = Verdict::Wrong; // as it was judged then
};

// What a plan for an exam was made for.
struct PlannedFor {
    QDate date;
    double share = 0.9;
    fsrs::Model memory;
};

} // namespace shixi::learner
