#pragma once

namespace shixi::study
{

// The numbers of content/rules/study.json, which the door reads; these are the same defaults.
struct Rules {
    double desiredRetention = 0.9;
    int maximumIntervalDays = 36500;
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
};

} // namespace shixi::study
