#include "learner/training.h"

#include "learner/cardreplay.h"
#include "store/learnerfile.h"
#include "study/rating.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <tuple>
#include <unordered_map>

namespace shixi::learner
{

namespace
{

struct PlacedReview {
    std::int64_t placeMs; // when its card was first asked for it
    fsrs::LoggedReview review;
};

std::vector<fsrs::LoggedReview> inOrderOfTime(std::vector<PlacedReview> &&placed)
{
    // Stable: reviews of one card stay as replay takes them.
    std::ranges::stable_sort(placed, {}, [](const PlacedReview &row) {
        return std::tuple(row.placeMs, row.review.card);
    });
    std::vector<fsrs::LoggedReview> reviews;
    reviews.reserve(placed.size());
    for (const PlacedReview &row : placed) {
        reviews.push_back(row.review);
    }
    return reviews;
}

// A review that was foretold.
struct ForetoldReview {
    Form form;
    double recall;
    bool passed;
};
using ForetoldReviews = std::unordered_map<LogId, ForetoldReview>; // by answer

// Sums, until all are in.
void add(Calibration &sum, const ForetoldReview &review)
{
    ++sum.reviews;
    sum.foretold += review.recall;
    sum.passed += review.passed ? 1 : 0;
    sum.logLoss -= std::log(review.passed ? review.recall : 1 - review.recall);
}

Calibration meanOf(const Calibration &sum)
{
    Calibration mean = sum;
    mean.foretold /= sum.reviews;
    mean.passed /= sum.reviews;
    mean.logLoss /= sum.reviews;
    return mean;
}

} // namespace

TrainingLog trainingLogOf(store::LearnerFile &file, const study::Rules &rules)
{
    TrainingLog result;
    result.answers = file.rollUps.rated(study::stepBelowRule);
    std::vector<PlacedReview> placed;
    eachCard(file, store::Replies(file.database), [&](const CardRows &rows) {
        if (rows.isContinued) {
            return; // they come with the card that continues it
        }
        const CardReplay card(rows, rules);
        const std::vector<study::Review> reviews = card.reviews();
        for (const study::CountedReview &counted : study::countedOf(reviews)) {
            const study::Review &review = reviews[counted.review];
            placed.push_back({card.replyOf(counted.place).atMs,
                              {result.log.cards, review.studyDay, static_cast<std::uint8_t>(review.rating)}});
        }
        result.log.cards += reviews.empty() ? 0 : 1;
    });
    result.log.reviews = inOrderOfTime(std::move(placed));
    return result;
}

std::vector<Calibration> calibrationOf(store::LearnerFile &file, const study::Rules &rules)
{
    ForetoldReviews foretold;
    eachCard(file, store::Replies(file.database), [&](const CardRows &rows) {
        if (rows.isContinued) {
            return;
        }
        const CardReplay card(rows, rules);
        for (const study::Foretold &told : study::foretold(card.reviews(), rules)) {
            const store::Reply &reply = card.replyOf(told.review);
            foretold[{store::hexOf(reply.id)}] = {reply.form, told.recall, told.passed};
        }
    });
    std::map<std::pair<Form, int>, Calibration> sums;
    file.answers.eachInTime([&](const Answer &answer) {
        const auto review = foretold.find(answer.stamp.id);
        if (review != foretold.end()) {
            const int options = static_cast<int>(answer.optionOrder.size());
            Calibration &sum = sums[{review->second.form, options}];
            sum.form = review->second.form;
            sum.options = options;
            add(sum, review->second);
        }
    });
    std::vector<Calibration> result;
    for (const auto &[way, sum] : sums) {
        result.push_back(meanOf(sum));
    }
    return result;
}

} // namespace shixi::learner
