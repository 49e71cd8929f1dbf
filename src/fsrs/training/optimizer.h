#pragma once

#include "core/progress.h"
#include "fsrs/fsrs.h"
#include "fsrs/training/reviewlog.h"

#include <optional>

namespace shixi::fsrs
{

// The parameters that predict the first `trained` reviews of the log best: the objective is fsrs-rs', log loss that
// weighs later reviews more, plus the squared distance from the start values in units of how people differ; here it is
// minimised over all reviews at once, first over a part of the cards. The same result for any number of threads.
// Under 64 predicted reviews, or where none is a card's second, only the first stabilities are fitted; under 8 nothing.
// Empty: cancelled.
[[nodiscard]] std::optional<Parameters>
fit(const ReviewLog &log, std::size_t trained, int threads, const Progress &progress);

// Nats a review of predicting those from `from` on, each on a later day than the one before it; 0 where there are none.
[[nodiscard]] double logLoss(const ReviewLog &log, std::size_t from, const Parameters &parameters, int threads);

struct Trained {
    Parameters parameters;
    double lossBefore = 0; // log loss over the whole log, of the parameters there were
    double loss = 0; // the same of `parameters`
    bool kept = false; // the parameters there were stay: new ones did not predict the latest reviews better
};

// Fits the earlier four fifths and compares on the rest; what is better there is fitted to the whole log.
[[nodiscard]] std::optional<Trained>
train(const ReviewLog &log, const Parameters &current, int threads, const Progress &progress);

} // namespace shixi::fsrs
