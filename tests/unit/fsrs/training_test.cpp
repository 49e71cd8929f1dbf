#include "fsrs/training/objective.h"
#include "fsrs/training/optimizer.h"
#include "fsrs/training/startvalues.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <utility>

namespace shixi::fsrs
{

namespace
{

struct Golden {
    ReviewLog log;
    std::map<int, Weights> byEpochs;
};

// tests/oracle/training.mjs made the file.
Golden golden(const std::string &name)
{
    std::ifstream file(SHIXI_SOURCE_DIR "/tests/oracle/training.txt");
    Golden result;
    bool wanted = false;
    for (std::string line; std::getline(file, line);) {
        std::istringstream words(line);
        std::string word;
        words >> word;
        if (word == "log") {
            words >> word;
            wanted = word == name;
        } else if (wanted && word == "r") {
            std::uint32_t card = 0;
            std::int32_t day = 0;
            int rating = 0;
            words >> card >> day >> rating;
            result.log.reviews.push_back({card, day, static_cast<std::uint8_t>(rating)});
            result.log.cards = std::max(result.log.cards, card + 1);
        } else if (wanted) {
            int epochs = 0;
            words >> epochs;
            for (double &weight : result.byEpochs[epochs]) {
                words >> weight;
            }
        }
    }
    return result;
}

Weights fitted(const ReviewLog &log, int threads = 1)
{
    return fit(log, log.reviews.size(), threads, {})->toArray();
}

// What training makes small, from the start values of the reference.
double objectiveOn(const Golden &golden, const Weights &w)
{
    const ReviewLog &log = golden.log;
    return objectiveOf(trainingSetOf(log, log.reviews.size()), golden.byEpochs.at(0), w, {}).value;
}

void expectNear(const Weights &value, const Weights &expected, double share)
{
    for (std::size_t index = 0; index < value.size(); ++index) {
        EXPECT_NEAR(value[index], expected[index], share * std::abs(expected[index])) << "w" << index;
    }
}

} // namespace

TEST(Training, SlopesAreThoseOfSmallChanges)
{
    const ReviewLog log = golden("year").log;
    const TrainingSet set = trainingSetOf(log, log.reviews.size());
    Weights w = Parameters{}.toArray();
    w[17] = 0.3; // so that the ceiling of failures is met by some and not by others
    w[18] = 0.9;
    const Slope slope = lossOf(set, w, {});
    for (std::size_t index = 0; index < w.size(); ++index) {
        const double step = 1e-6 * std::max(1.0, std::abs(w[index]));
        Weights more = w;
        Weights less = w;
        more[index] += step;
        less[index] -= step;
        const double change = (lossOf(set, more, {}).value - lossOf(set, less, {}).value) / (2 * step);
        EXPECT_NEAR(slope.by[index], change, 1e-5 * std::max(1.0, std::abs(change))) << "w" << index;
    }
}

TEST(Training, BeginsWhereTheReferenceBegins)
{
    for (const char *name : {"year", "missing"}) {
        const Golden reference = golden(name);
        const ReviewLog &log = reference.log;
        const auto start = startStabilities(trainingSetOf(log, log.reviews.size()));
        ASSERT_TRUE(start) << name;
        for (std::size_t rating = 0; rating < start->size(); ++rating) {
            const double expected = reference.byEpochs.at(0).at(rating);
            EXPECT_NEAR(start->at(rating), expected, 1e-5 * expected) << name << " " << rating;
        }
    }
}

TEST(Training, ComesLowerThanTheReferenceDoesOnItsOwnObjective)
{
    for (const char *name : {"year", "missing"}) {
        const Golden reference = golden(name);
        const double ours = objectiveOn(reference, fitted(reference.log));
        for (const int epochs : {0, 5, 8}) {
            EXPECT_LT(ours, objectiveOn(reference, reference.byEpochs.at(epochs))) << name << " " << epochs;
        }
    }
}

TEST(Training, PredictsAsWellAsTheReferenceDoes)
{
    const Golden reference = golden("year");
    const Parameters ours = Parameters::from(fitted(reference.log));
    const Parameters theirs = Parameters::from(reference.byEpochs.at(8));
    EXPECT_LE(logLoss(reference.log, 0, ours, 1), logLoss(reference.log, 0, theirs, 1) + 0.0002);
}

TEST(Training, IsTheSameForAnyNumberOfThreads)
{
    const ReviewLog log = golden("year").log;
    const Weights alone = fitted(log, 1);
    EXPECT_EQ(fitted(log, 2), alone);
    EXPECT_EQ(fitted(log, 5), alone);
}

TEST(Training, LeavesTheDefaultsWhereThereIsTooLittle)
{
    const Golden few = golden("few");
    expectNear(fitted(few.log), few.byEpochs.at(5), 1e-6);
    expectNear(fitted(ReviewLog{}), Parameters{}.toArray(), 0);
    const ReviewLog once{{{0, 10, 3}}, 1}; // a card with one review predicts nothing
    expectNear(fitted(once), Parameters{}.toArray(), 0);
}

TEST(Training, FitsStartValuesAloneWhereNoCardWasReviewedTwiceOnLaterDays)
{
    ReviewLog log = golden("year").log;
    std::map<std::uint32_t, std::pair<int, int>> seen; // by card: later days so far, the last day
    std::erase_if(log.reviews, [&seen](const LoggedReview &review) {
        auto [found, isNew] = seen.try_emplace(review.card, 0, review.day);
        found->second.first += !isNew && review.day > found->second.second ? 1 : 0;
        found->second.second = review.day;
        return found->second.first > 1;
    });
    const Weights w = fitted(log);
    const Weights usual = Parameters{}.toArray();
    EXPECT_NE(w[2], usual[2]);
    EXPECT_TRUE(std::equal(w.begin() + 4, w.end(), usual.begin() + 4));
}

TEST(Training, ABetterFirstRatingNeverBeginsWithLess)
{
    for (const char *name : {"year", "missing", "few"}) {
        const Weights w = fitted(golden(name).log);
        EXPECT_TRUE(std::is_sorted(w.begin(), w.begin() + 4)) << name;
    }
}

TEST(Training, ReviewsAfterTheTrainedOnesChangeNothing)
{
    ReviewLog log = golden("year").log;
    const std::size_t trained = log.reviews.size() / 2;
    const Parameters before = *fit(log, trained, 1, {});
    for (std::size_t at = trained; at < log.reviews.size(); ++at) {
        log.reviews[at].rating = 1;
    }
    EXPECT_EQ(*fit(log, trained, 1, {}), before);
}

TEST(Training, KeepsTheOldParametersWhereNewOnesDoNotPredictLaterReviewsBetter)
{
    // The earlier reviews all fail, the later ones all pass: what is learnt from the first is wrong for the rest.
    ReviewLog log = golden("year").log;
    for (std::size_t at = 0; at < log.reviews.size(); ++at) {
        log.reviews[at].rating = at < log.reviews.size() * 4 / 5 ? 1 : 3;
    }
    const std::optional<Trained> trained = train(log, Parameters{}, 1, {});
    ASSERT_TRUE(trained);
    EXPECT_TRUE(trained->kept);
    EXPECT_EQ(trained->parameters, Parameters{});
    EXPECT_EQ(trained->loss, trained->lossBefore);
}

TEST(Training, TakesNewParametersWhereTheyPredictLaterReviewsBetter)
{
    const ReviewLog log = golden("year").log;
    Parameters bad;
    bad.initialStability = {50, 60, 70, 80};
    const std::optional<Trained> trained = train(log, bad, 1, {});
    ASSERT_TRUE(trained);
    EXPECT_FALSE(trained->kept);
    EXPECT_LT(trained->loss, trained->lossBefore);
    EXPECT_EQ(trained->parameters.toArray(), fitted(log)); // of the whole log
}

TEST(Training, CanBeCancelled)
{
    const ReviewLog log = golden("year").log;
    std::stop_source source;
    int told = 0;
    const Progress progress{[&](int done, int total) {
                                ++told;
                                EXPECT_LE(done, total);
                                source.request_stop();
                            },
                            source.get_token()};
    EXPECT_FALSE(train(log, Parameters{}, 1, progress));
    EXPECT_EQ(told, 1);
}

TEST(Training, EndsWhereNothingMoreIsToBeGained)
{
    const Golden reference = golden("year");
    const Weights w = fitted(reference.log);
    const double reached = objectiveOn(reference, w);
    for (std::size_t index = 4; index < w.size(); ++index) {
        for (const double factor : {0.9, 0.97, 1.03, 1.1}) {
            Weights other = w;
            other[index] *= factor;
            EXPECT_GT(objectiveOn(reference, Parameters::from(other).toArray()), reached * (1 - 0.0005))
                << "w" << index;
        }
    }
}

} // namespace shixi::fsrs
