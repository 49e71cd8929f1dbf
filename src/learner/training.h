#pragma once

#include "core/kinds.h"
#include "fsrs/training/reviewlog.h"
#include "study/rules.h"

#include <vector>

namespace shixi::store
{
struct LearnerFile;
}

namespace shixi::learner
{

// What a learner's log says to a memory model.
struct TrainingLog {
    fsrs::ReviewLog log; // reviews that count (study::countedOf), a step below in the place of its failure
    int answers = 0; // rated, as MemoryStanding counts them: of cards begun anew or continued by another too
};

[[nodiscard]] TrainingLog trainingLogOf(store::LearnerFile &file, const study::Rules &rules);

// How the model of the rules foretold the reviews asked in one way, those on a later day than the card's one before.
struct Calibration {
    Form form = Form::Recognise;
    int options = 0; // there were to choose from
    int reviews = 0;
    double foretold = 0; // mean recall
    double passed = 0; // share
    double logLoss = 0; // nats a review

    bool operator==(const Calibration &) const = default;
};

// By form, then by number of options.
[[nodiscard]] std::vector<Calibration> calibrationOf(store::LearnerFile &file, const study::Rules &rules);

} // namespace shixi::learner
