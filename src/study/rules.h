#pragma once

#include "fsrs/model.h"
#include "study/balance.h"

#include <optional>

namespace shixi::study
{

// Studying towards an exam, as planned (examplan.h). Days are study days.
struct ExamRule {
    int day = 0;
    int sweepFrom = 0; // from this day on every card comes once more

    bool operator==(const ExamRule &) const = default;
};

// The numbers of content/rules/study.json, which the door reads; these are the same defaults. What a learner has of its
// own stands in the same places: the last three, desiredRetention and newPerDay.
struct Rules {
    double desiredRetention = 0.9;
    int maximumIntervalDays = 36500;
    int daysAfterMiss = 1; // the step of what was missed, whatever stability is left
    int sessionQuestions = 10;
    int newPerDay = 5;
    int noNewAboveDue = 30;
    int questionsPerDay = 40;
    int minutesPerDay = 15;
    int teachGap = 5; // others between teaching a fact and asking it, where there are so many
    int repeatGap = 5; // others before a missed question comes again
    int repeatLimit = 4; // asks of one card in one session
    double fillFromDays = 4; // ladder: stability from which a card is asked by filling
    double recallFromDays = 15;
    double fadingBelow = 0.95; // probability of recall under which a fact is shown as fading
    int secondsPerQuestion = 24; // for "about 4 minutes" until the learner's own pace is known
    int secondsPerTeaching = 15;
    int leechMisses = 8; // a card is a leech (leech.h) from so many misses on,
    double leechChance = 0.001; // or when the model finds so many that unlikely,
    int leechUntilPassed = 3; // and no longer once it was passed so often in a row
    int trainFromReviews = 100; // the memory model is trained on so many reviews or more,
    double trainAgainShare = 0.1; // and again when so large a share of them is new
    fsrs::Model memory = {};
    EasyDays easyDays = {};
    std::optional<ExamRule> exam = {};
};

} // namespace shixi::study
