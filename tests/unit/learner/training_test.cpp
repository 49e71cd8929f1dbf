#include "fsrs/training/optimizer.h"
#include "learner/filework.h"
#include "learner/learnerfixture.h"
#include "learner/ownrules.h"
#include "store/learnerfile.h"
#include "study/rating.h"

#include <cmath>
#include <thread>

namespace shixi::learner::test
{

namespace
{

// Writes rows of a log by hand, as another device would.
class TrainingFile : public LearnerFixture
{
protected:
    static constexpr int firstDay = static_cast<int>(noon / dayMs);

    store::LearnerFile m_file{m_device.path().toStdString()};
    std::int64_t m_seq = 1000;

    LogStamp stampAt(int day, int minute)
    {
        const auto id = QStringLiteral("%1").arg(++m_seq, 32, 16, QChar(u'0')).toStdString();
        return {{id}, {"other"}, m_seq, noon + day * dayMs + minute * minuteMs, 0, firstDay + day};
    }

    // Written as a row of its own; answers brought from elsewhere have none.
    SessionId session(int day)
    {
        const SessionStart start{stampAt(day, 0), Mode::Today, "{}", 1, {}};
        m_file.sessions.add(start);
        return start.id();
    }

    Answer answerOf(const std::string &card, int day, Rating rating, int minute = 0)
    {
        Answer answer;
        answer.stamp = stampAt(day, minute);
        answer.set = {"made-up"};
        answer.card = {card};
        answer.question = {"question-of-" + card};
        answer.optionOrder = {"a", "b", "c", "d"};
        answer.chosen = {"b"};
        answer.verdict = rating == Rating::Again ? Verdict::Wrong : Verdict::Right;
        answer.rating = rating;
        answer.ratingRule = "first_of_day";
        answer.durationMs = 5000;
        return answer;
    }

    Answer write(const Answer &answer)
    {
        m_file.answers.add(answer);
        return answer;
    }

    void write(const std::string &card, int day, CardEventKind kind, const std::string &value = {})
    {
        m_file.cardEvents.add({stampAt(day, 1), {}, {card}, kind, value});
    }

    // So many cards, each asked on days 0, 3 and 6 after its first; three of five are missed, which the defaults do not
    // expect.
    void writeMany(int cards)
    {
        store::Transaction transaction(m_file.database);
        for (int card = 0; card < cards; ++card) {
            for (const int day : {0, 3, 6}) {
                const bool missed = day > 0 && (card + day) % 5 < 3;
                write(answerOf("card-" + std::to_string(card), card + day, missed ? Rating::Again : Rating::Good));
            }
        }
        transaction.commit();
        m_device.clock().set(noon + (cards + 10) * dayMs);
        learner().rebuild();
    }

    TrainingLog trainingLog()
    {
        learner().rebuild(); // the sums of what was written past it
        return trainingLogOf(m_file, study::Rules{});
    }

    std::optional<TrainedMemory> train(const Progress &progress = {})
    {
        return trainMemory(
            m_device.path(), learner().rulesOfDay(), learner().device(), m_device.clock().nowMs(), 1, progress);
    }
};

TEST_F(TrainingFile, TakesReviewsInOrderOfTimeOverAllCards)
{
    write(answerOf("card-2", 0, Rating::Good, 5));
    write(answerOf("card-1", 3, Rating::Again));
    write(answerOf("card-1", 0, Rating::Easy));
    const TrainingLog training = trainingLog();
    ASSERT_EQ(training.log.reviews.size(), 3U);
    EXPECT_EQ(training.log.cards, 2U);
    EXPECT_EQ(training.answers, 3);
    EXPECT_EQ(training.log.reviews[0].card, 0U);
    EXPECT_EQ(training.log.reviews[0].rating, 4);
    EXPECT_EQ(training.log.reviews[0].day, firstDay);
    EXPECT_EQ(training.log.reviews[1].card, 1U);
    EXPECT_EQ(training.log.reviews[2].card, 0U);
    EXPECT_EQ(training.log.reviews[2].day, firstDay + 3);
}

TEST_F(TrainingFile, TakesAStepBelowInThePlaceOfItsFailure)
{
    write(answerOf("card-1", 0, Rating::Good));
    Answer failure = answerOf("card-1", 3, Rating::Again);
    failure.session = session(3);
    write(failure);
    write(answerOf("card-2", 3, Rating::Good, 1));
    Answer below = answerOf("card-1", 3, Rating::Hard, 2);
    below.session = failure.session;
    below.ratingRule = study::stepBelowRule;
    write(below);
    const TrainingLog training = trainingLog();
    ASSERT_EQ(training.log.reviews.size(), 3U);
    EXPECT_EQ(training.answers, 3);
    EXPECT_EQ(training.log.reviews[1].card, 0U);
    EXPECT_EQ(training.log.reviews[1].rating, 2);
    EXPECT_EQ(training.log.reviews[2].card, 1U);
    EXPECT_EQ(learner().memoryStanding().reviews, training.answers);
}

TEST_F(TrainingFile, BeginsACardAnewOnceItWasForgottenOrItsAnswerCorrected)
{
    for (const auto kind : {CardEventKind::Forgotten, CardEventKind::AnswerCorrected}) {
        const std::string card = "card-" + std::to_string(static_cast<int>(kind));
        write(answerOf(card, 0, Rating::Good));
        write(card, 2, kind, kind == CardEventKind::AnswerCorrected ? "2" : "");
        Answer anew = answerOf(card, 4, Rating::Again);
        anew.rev = kind == CardEventKind::AnswerCorrected ? 2 : 1;
        write(anew);
    }
    const TrainingLog training = trainingLog();
    ASSERT_EQ(training.log.reviews.size(), 2U);
    EXPECT_EQ(training.log.reviews[0].day, firstDay + 4);
    EXPECT_EQ(training.answers, 4); // as the learner counts them
}

TEST_F(TrainingFile, LeavesOutWhatWasUndoneAndWhatIsPracticeOnly)
{
    const Answer undone = write(answerOf("card-1", 0, Rating::Good));
    m_file.voids.add({stampAt(0, 2), undone.stamp.id});
    Answer practice = answerOf("card-1", 1, Rating::Good);
    practice.rating.reset();
    practice.ratingRule = "not_introduced";
    write(practice);
    const TrainingLog training = trainingLog();
    EXPECT_TRUE(training.log.reviews.empty());
    EXPECT_EQ(training.log.cards, 0U);
    EXPECT_EQ(training.answers, 0);
}

TEST_F(TrainingFile, CalibrationIsOfLaterDaysByFormAndOptions)
{
    write(answerOf("card-1", 0, Rating::Good));
    write(answerOf("card-1", 0, Rating::Good, 9)); // the same day: not foretold
    write(answerOf("card-1", 4, Rating::Again));
    write(answerOf("card-2", 0, Rating::Good));
    write(answerOf("card-2", 4, Rating::Good));
    Answer filled = answerOf("card-2", 8, Rating::Good);
    filled.form = Form::Fill;
    filled.optionOrder = {};
    write(filled);
    const study::Rules rules;
    const std::vector<Calibration> found = calibrationOf(m_file, rules);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].form, Form::Recognise);
    EXPECT_EQ(found[0].options, 4);
    EXPECT_EQ(found[0].reviews, 2);
    EXPECT_EQ(found[0].passed, 0.5);
    const fsrs::Memory once = rules.memory.next({}, Rating::Good, 0);
    const double twice = rules.memory.recall(rules.memory.next(once, Rating::Good, 0), 4);
    const double recall = rules.memory.recall(once, 4);
    EXPECT_NEAR(found[0].foretold, (twice + recall) / 2, 1e-12);
    EXPECT_NEAR(found[0].logLoss, -(std::log(1 - twice) + std::log(recall)) / 2, 1e-12);
    EXPECT_EQ(found[1].form, Form::Fill);
    EXPECT_EQ(found[1].options, 0);
    EXPECT_EQ(found[1].reviews, 1);
}

TEST_F(TrainingFile, CalibrationAgreesWithTheLossTheTrainingSees)
{
    writeMany(60);
    double sum = 0;
    int reviews = 0;
    for (const Calibration &way : calibrationOf(m_file, {})) {
        sum += way.logLoss * way.reviews;
        reviews += way.reviews;
    }
    EXPECT_EQ(reviews, 120);
    EXPECT_NEAR(sum / reviews, fsrs::logLoss(trainingLog().log, 0, {}, 1), 1e-9);
}

TEST_F(TrainingFile, TrainingIsKeptAndNothingIsFreshAfterIt)
{
    writeMany(60);
    EXPECT_TRUE(learner().memoryStanding().wantsTraining);
    const auto trained = train();
    ASSERT_TRUE(trained);
    EXPECT_FALSE(trained->kept);
    EXPECT_LT(trained->loss, trained->lossBefore);
    learner().readAgain();
    const MemoryStanding standing = learner().memoryStanding();
    EXPECT_EQ(standing.trained, trained);
    EXPECT_EQ(standing.reviews, 180);
    EXPECT_EQ(standing.fresh, 0);
    EXPECT_FALSE(standing.wantsTraining);
    EXPECT_EQ(learner().rules().memory, trained->model);
    EXPECT_TRUE(learner().check().empty());
}

TEST_F(TrainingFile, ModelThatForetellsAsWellIsKeptAndNotTriedAgain)
{
    writeMany(60);
    const auto first = train();
    learner().readAgain();
    // Trained on all there is, it cannot be beaten on the last of it by what saw less.
    const auto second = train();
    ASSERT_TRUE(first && second);
    EXPECT_TRUE(second->kept);
    EXPECT_EQ(second->model, first->model);
    learner().readAgain();
    EXPECT_EQ(learner().rules().memory, first->model);
    EXPECT_FALSE(learner().memoryStanding().wantsTraining);
    EXPECT_TRUE(learner().check().empty());
}

TEST_F(TrainingFile, TrainingComesOutTheSameForAnyNumberOfThreads)
{
    writeMany(60);
    const RulesOfDay rules = learner().rulesOfDay();
    const TrainingData data = trainingDataOf(m_device.path(), rules);
    EXPECT_EQ(fsrs::train(data.log.log, {}, 1, {})->parameters, fsrs::train(data.log.log, {}, 3, {})->parameters);
    EXPECT_EQ(data.model, fsrs::Model());
}

TEST_F(TrainingFile, WhatIsAnsweredWhileItTrainsIsThereAndFresh)
{
    writeMany(60);
    bool answered = false;
    Progress progress;
    progress.report = [&](int done, int) {
        if (done > 20 && !answered) { // in the midst of the training
            answered = true;
            m_device.study(3);
        }
    };
    const std::int64_t before = count("SELECT count(*) FROM answer");
    const auto trained = train(progress);
    ASSERT_TRUE(trained && answered);
    EXPECT_GT(count("SELECT count(*) FROM answer"), before);
    EXPECT_EQ(trained->reviews, 180);
    learner().readAgain();
    EXPECT_EQ(learner().rules().memory, trained->model);
    const MemoryStanding standing = learner().memoryStanding();
    EXPECT_EQ(standing.fresh, standing.reviews - 180);
    EXPECT_GT(standing.fresh, 0);
    EXPECT_TRUE(learner().check().empty());
}

TEST_F(TrainingFile, AnswersOfTheLearnersOwnThreadMeetTheTrainingAtAnyMoment)
{
    writeMany(60);
    std::optional<TrainedMemory> trained;
    const auto rules = learner().rulesOfDay();
    const auto device = learner().device();
    const auto nowMs = m_device.clock().nowMs();
    std::jthread other([&] {
        trained = trainMemory(m_device.path(), rules, device, nowMs, 1, {});
    });
    for (int round = 0; round < 20; ++round) {
        m_device.clock().advance(dayMs);
        m_device.study(4, round % 3 != 0);
    }
    other.join();
    ASSERT_TRUE(trained);
    m_device.study(4);
    EXPECT_EQ(learner().rules().memory, trained->model);
    EXPECT_TRUE(learner().check().empty());
}

TEST_F(TrainingFile, NumbersOfRowsGoOnAfterWhatTheTrainingWrote)
{
    writeMany(60);
    ASSERT_TRUE(train());
    m_device.study(3); // before it was told
    EXPECT_EQ(count("SELECT count(*) FROM session JOIN setting USING (seq)"), 0);
    EXPECT_EQ(count("SELECT count(*) FROM answer JOIN setting USING (seq)"), 0);
}

TEST_F(TrainingFile, CancelledTrainingWritesNothing)
{
    writeMany(60);
    const std::string before = dumpLog(m_device.path()) + dumpCaches(m_device.path());
    for (const int at : {0, 10, 30, 60}) {
        std::stop_source stop;
        Progress progress;
        progress.stop = stop.get_token();
        progress.report = [&](int done, int) {
            if (done >= at) {
                stop.request_stop();
            }
        };
        EXPECT_FALSE(train(progress)) << at;
        EXPECT_TRUE(dumpLog(m_device.path()) + dumpCaches(m_device.path()) == before) << at;
    }
}

TEST_F(TrainingFile, ProgressNeverGoesBackAndEndsAtTheWhole)
{
    writeMany(60);
    int last = 0;
    int most = 0;
    Progress progress;
    progress.report = [&](int done, int total) {
        EXPECT_GE(done, last);
        last = done;
        most = total;
    };
    ASSERT_TRUE(train(progress));
    EXPECT_EQ(last, most);
    EXPECT_GT(most, 0);
}

TEST_F(TrainingFile, TrainingGivesWayToWhatWasDecidedAboutTheModelMeanwhile)
{
    writeMany(60);
    ASSERT_TRUE(train());
    learner().readAgain();
    Progress progress;
    progress.report = [&, done = false](int, int) mutable {
        if (!std::exchange(done, true)) {
            learner().setSetting(QStringLiteral("theme"), QStringLiteral("dark")); // not about the model
        }
    };
    EXPECT_TRUE(train(progress));
    progress.report = [&](int at, int) {
        if (at == 90) {
            learner().forgetTraining();
        }
    };
    EXPECT_FALSE(train(progress));
    EXPECT_FALSE(learner().memoryStanding().trained);
    EXPECT_EQ(learner().rules().memory, fsrs::Model());
    EXPECT_TRUE(learner().check().empty());
}

TEST_F(TrainingFile, ForgettingBesideTheLearnerIsForgettingThroughIt)
{
    writeMany(60);
    ASSERT_TRUE(train());
    learner().readAgain();
    forgetTraining(m_device.path(), learner().rulesOfDay(), learner().device(), m_device.clock().nowMs());
    learner().readAgain();
    EXPECT_FALSE(learner().memoryStanding().trained);
    EXPECT_EQ(learner().rules().memory, fsrs::Model());
    const std::string beside = dumpCaches(m_device.path());
    EXPECT_TRUE(learner().check().empty());
    learner().forgetTraining();
    EXPECT_TRUE(dumpCaches(m_device.path()) == beside);
}

TEST_F(TrainingFile, TrainingIsLaterThanWhatAClockAheadWrote)
{
    writeMany(60);
    m_device.clock().advance(400 * dayMs);
    learner().forgetTraining();
    m_device.clock().advance(-400 * dayMs);
    const auto trained = train();
    ASSERT_TRUE(trained);
    learner().readAgain();
    EXPECT_EQ(learner().memoryStanding().trained, trained);
}

TEST_F(TrainingFile, TrainingOfAFileThatIsNoneIsRefused)
{
    const QString path = m_folder.filePath(QStringLiteral("none.db"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("no learner file at all") > 0);
    file.close();
    EXPECT_THROW((void)trainMemory(path, learner().rulesOfDay(), learner().device(), noon, 1, {}), Error);
}

} // namespace

} // namespace shixi::learner::test
