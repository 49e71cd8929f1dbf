#include "core/error.h"
#include "learner/filework.h"
#include "learner/learnerfixture.h"
#include "learner/ownrules.h"
#include "learner/planning.h"
#include "learner/settingwork.h"
#include "learner/shelf.h"
#include "store/learnerfile.h"

#include <limits>
#include <thread>

// What a plan for an exam changes, and when one is kept.
namespace shixi::learner::test
{

namespace
{

constexpr int thatDay = 20'000;
constexpr study::ExamPlan somePlan{0.75, 3, 2, 0.9, 300, 12, 0};

// Of a card learnt and last asked so many days before that day: what it gains by coming once more.
std::optional<double> gainOn(int day, int lastDay, int dueDay, const study::ExamRule &exam)
{
    store::LearnerFile file(":memory:");
    const Shelf shelf(library());
    study::Rules rules;
    rules.exam = exam;
    store::CardState state;
    state.card = {"card-1"};
    state.introduced = true;
    state.memory = {fsrs::Memory{5, 5}, lastDay, dueDay, 1, 0};
    file.cardStates.put(state);
    return candidatesOf({file, shelf, rules, {}}, day).front().examGain;
}

TEST(ExamSweep, TakesWhatHasNotComeOnceMoreYetAndWhatCameAndIsDueAgain)
{
    const study::ExamRule exam{thatDay + 4, thatDay};
    EXPECT_GT(gainOn(thatDay, thatDay - 3, thatDay + 30, exam), 0) << "not due, and not come yet";
    EXPECT_FALSE(gainOn(thatDay + 2, thatDay + 1, thatDay + 3, exam)) << "it came, and is not due";
    EXPECT_GT(gainOn(thatDay + 2, thatDay + 1, thatDay + 2, exam), 0) << "it came, and is due today";
    EXPECT_GT(gainOn(thatDay + 3, thatDay + 1, thatDay + 2, exam), 0) << "since yesterday";
}

TEST(ExamSweep, TakesWhatAClockAheadAnsweredAsIfItWereAnsweredToday)
{
    const study::ExamRule exam{thatDay + 4, thatDay};
    const auto today = gainOn(thatDay, thatDay, thatDay, exam);
    ASSERT_TRUE(today);
    EXPECT_EQ(gainOn(thatDay, thatDay + 9, thatDay, exam), today);
}

TEST(ExamSweep, TakesNothingBeforeItBeginsNorAfterTheDayOfTheExam)
{
    const study::ExamRule exam{thatDay + 4, thatDay};
    for (const int dueDay : {thatDay - 9, thatDay + 30}) {
        EXPECT_FALSE(gainOn(thatDay - 1, thatDay - 10, dueDay, exam)) << dueDay;
        EXPECT_TRUE(gainOn(thatDay + 4, thatDay - 10, dueDay, exam)) << dueDay;
        EXPECT_FALSE(gainOn(thatDay + 5, thatDay - 10, dueDay, exam)) << dueDay;
    }
}

class ExamPlans : public LearnerFixture
{
protected:
    QDate dayIn(int days) { return learner().today().date.addDays(days); }
    PlannedFor planned(int days, double share = 0.9) { return {dayIn(days), share, learner().rules().memory}; }
    std::string written() { return dumpLog(m_device.path()) + dumpCaches(m_device.path()); }
    bool keepInFile(const PlannedFor &made, const study::ExamPlan &plan = somePlan, const Progress &progress = {})
    {
        const std::int64_t nowMs = m_device.clock().nowMs();
        return keepExamPlan(m_device.path(), learner().rulesOfDay(), learner().device(), nowMs, plan, made, progress);
    }
    void learnFor(int days)
    {
        for (int day = 0; day < days; ++day) {
            m_device.study(5);
            m_device.clock().advance(dayMs);
        }
    }
    // Both ways of keeping a plan: it is refused, and nothing is written.
    void expectNotKept(const PlannedFor &made)
    {
        const std::string before = written();
        EXPECT_FALSE(learner().keepExamPlan(somePlan, made));
        EXPECT_FALSE(keepInFile(made));
        EXPECT_TRUE(written() == before);
    }
};

TEST_F(ExamPlans, DoNotDecideWhatComesOnTheDayAfterTheExam)
{
    learnFor(1);
    learner().setExam(dayIn(1), 0.9);
    ASSERT_TRUE(learner().keepExamPlan({0.9, 0, 1, 0.9, 300, 5, 7}, planned(1)));
    EXPECT_EQ(learner().today().fresh, 0) << "nothing new in its last days";
    m_device.clock().advance(dayMs);
    const SessionId session = m_device.study(40);
    ASSERT_TRUE(learner().rules().exam) << "it is today";
    const Today today = learner().today();
    ASSERT_EQ(today.toGo, 0);
    EXPECT_EQ(today.freshTomorrow, learner().pace().newPerDay);
    EXPECT_GT(today.minutesTomorrow, 0);
    EXPECT_EQ(learner().summary(session).freshTomorrow, today.freshTomorrow);
    m_device.clock().advance(dayMs);
    EXPECT_EQ(learner().today().fresh, today.freshTomorrow) << "as it was foretold";
    EXPECT_EQ(learner().today().reviews, today.dueTomorrow);
}

TEST_F(ExamPlans, AreForExamsWithinTwoYearsAlone)
{
    const auto refused = [this](const QDate &date) {
        const std::string before = written();
        try {
            learner().setExam(date, 0.9);
            ADD_FAILURE() << date.toString(Qt::ISODate).toStdString();
        } catch (const Error &error) {
            EXPECT_EQ(error.code(), ErrorCode::InvalidInput);
        }
        EXPECT_TRUE(written() == before);
    };
    for (const int days : {-1, 0, furthestExam + 1, 100'000}) {
        refused(dayIn(days));
    }
    refused({});
    for (const int days : {1, furthestExam}) {
        learner().setExam(dayIn(days), 0.9);
        EXPECT_EQ(learner().exam()->daysLeft, days);
    }
}

TEST_F(ExamPlans, LieInTheFileUnheededWhereTheExamIsTooFarOff)
{
    const auto common = learner().rules();
    const int today = learner().rulesOfDay().today;
    const auto bring = [&](int days, std::int64_t seq) {
        store::LearnerFile file(m_device.path().toStdString());
        const KeptExam exam{today + days, 0.9, somePlan, today};
        file.settings.put({examSetting, settingOf(exam), noon + seq, {"other"}, file.lastSeq() + 1});
        learner().readAgain();
    };
    bring(furthestExam + 1, 1);
    EXPECT_FALSE(learner().exam());
    EXPECT_FALSE(learner().rules().exam);
    EXPECT_EQ(learner().rules().desiredRetention, common.desiredRetention);
    EXPECT_FALSE(learner().keepExamPlan(somePlan, planned(furthestExam + 1)));
    bring(furthestExam, 2);
    EXPECT_EQ(learner().exam()->daysLeft, furthestExam);
    EXPECT_EQ(learner().rules().desiredRetention, somePlan.retention);
}

TEST_F(ExamPlans, AreNotKeptForAnotherDayShareOrMemoryModelNorWithoutAnExam)
{
    learnFor(6);
    expectNotKept(planned(12));
    learner().setExam(dayIn(12), 0.9);
    expectNotKept(planned(13));
    expectNotKept(planned(12, 0.8));
    PlannedFor otherMemory = planned(12);
    fsrs::Parameters parameters;
    parameters.decay = 0.3;
    otherMemory.memory = parameters;
    expectNotKept(otherMemory);
    EXPECT_FALSE(learner().exam()->plan);
    EXPECT_TRUE(learner().keepExamPlan(somePlan, planned(12)));
    EXPECT_EQ(learner().exam()->plan->retention, somePlan.retention);
    EXPECT_EQ(learner().exam()->plannedOn, dayIn(0));
    learner().clearExam();
    expectNotKept(planned(12));
}

TEST_F(ExamPlans, ThatCannotBeAreRefusedAndNothingIsWritten)
{
    learner().setExam(dayIn(12), 0.9);
    const std::string before = written();
    const double none = std::numeric_limits<double>::quiet_NaN();
    const std::vector<study::ExamPlan> wrongs{{0.2, 3, 2, 0.9, 300, 12, 0},
                                              {none, 3, 2, 0.9, 300, 12, 0},
                                              {0.9, -1, 2, 0.9, 300, 12, 0},
                                              {0.9, 3, 0, 0.9, 300, 12, 0},
                                              {0.9, 3, 2, 1.1, 300, 12, 0},
                                              {0.9, 3, 2, 0.9, none, 12, 0},
                                              {0.9, 3, 2, 0.9, 300, 12, -1}};
    for (const study::ExamPlan &wrong : wrongs) {
        for (const bool inFile : {false, true}) {
            try {
                inFile ? (void)keepInFile(planned(12), wrong) : (void)learner().keepExamPlan(wrong, planned(12));
                ADD_FAILURE() << &wrong - wrongs.data() << inFile;
            } catch (const Error &error) {
                EXPECT_EQ(error.code(), ErrorCode::InvalidInput);
            }
        }
    }
    EXPECT_TRUE(written() == before);
    EXPECT_TRUE(keepInFile(planned(12)));
}

TEST_F(ExamPlans, KeptInTheFileAreAsKeptThroughTheDoor)
{
    learnFor(6);
    learner().setExam(dayIn(12), 0.9);
    ASSERT_TRUE(keepInFile(planned(12)));
    const std::string beside = dumpCaches(m_device.path()); // worked out before anybody reads
    learner().readAgain();
    EXPECT_EQ(learner().exam()->plan->newADay, somePlan.newADay);
    EXPECT_EQ(learner().rules().desiredRetention, somePlan.retention);
    EXPECT_EQ(learner().rules().exam->sweepFrom, learner().rules().exam->day - somePlan.sweepDays);
    EXPECT_TRUE(learner().check().empty());
    learner().clearExam();
    ASSERT_NE(dumpCaches(m_device.path()), beside) << "cards wait otherwise";
    learner().setExam(dayIn(12), 0.9);
    ASSERT_TRUE(learner().keepExamPlan(somePlan, planned(12)));
    EXPECT_TRUE(dumpCaches(m_device.path()) == beside);
}

TEST_F(ExamPlans, AreNotKeptInTheFileWhereThatIsCancelledOrTheExamIsSetAnewMeanwhile)
{
    learnFor(6);
    learner().setExam(dayIn(12), 0.9);
    const PlannedFor made = planned(12);
    std::stop_source stop;
    stop.request_stop();
    const std::string before = written();
    EXPECT_FALSE(keepInFile(made, somePlan, {{}, stop.get_token()}));
    EXPECT_TRUE(written() == before);
    learner().setExam(dayIn(20), 0.9);
    const std::string anew = written();
    EXPECT_FALSE(keepInFile(made));
    EXPECT_TRUE(written() == anew);
}

TEST_F(ExamPlans, GiveWayToWhatIsDecidedWhileTheyAreBeingKept)
{
    learnFor(6);
    learner().setExam(dayIn(12), 0.9);
    store::LearnerFile file(m_device.path().toStdString());
    const Setting read = file.settings.find(examSetting);
    const KeptExam exam{learner().rulesOfDay().today + 12, 0.9, somePlan, learner().rulesOfDay().today};
    const auto setting = settingAfter(read, examSetting, settingOf(exam), {{"other"}}, m_device.clock().nowMs());
    learner().clearExam(); // between reading and writing
    const std::string before = written();
    EXPECT_FALSE(keepSetting(file, learner().rulesOfDay(), setting, read, {}));
    EXPECT_TRUE(written() == before);
    EXPECT_FALSE(learner().exam());
}

TEST_F(ExamPlans, AreKeptBesideAnswersAtAnyMoment)
{
    learnFor(6);
    learner().setExam(dayIn(12), 0.9);
    const PlannedFor made = planned(12);
    const RulesOfDay rules = learner().rulesOfDay();
    const Device device = learner().device();
    const std::int64_t nowMs = m_device.clock().nowMs();
    bool kept = false;
    std::jthread other([&] {
        kept = keepExamPlan(m_device.path(), rules, device, nowMs, somePlan, made, {});
    });
    for (int round = 0; round < 5; ++round) {
        m_device.study(2, round % 2 == 0);
    }
    other.join();
    EXPECT_TRUE(kept);
    m_device.study(2);
    EXPECT_EQ(learner().rules().desiredRetention, somePlan.retention);
    EXPECT_TRUE(learner().check().empty());
}

class OthersRules : public ExamPlans
{
protected:
    void SetUp() override { learnFor(8); }
    void put(const char *name, const std::string &value)
    {
        store::LearnerFile file(m_device.path().toStdString());
        const std::int64_t atMs = m_device.clock().nowMs();
        file.settings.put({name, value, atMs, {"other"}, file.lastSeq() + 1});
    }
};

TEST_F(OthersRules, AreNoDamageWhereAnotherConnectionWroteAPaceOrAModel)
{
    fsrs::Parameters parameters;
    parameters.decay = 0.3;
    put(paceSetting, settingOf(Pace{0.8, 7}));
    EXPECT_TRUE(learner().check().empty());
    EXPECT_EQ(learner().rules().desiredRetention, 0.8);
    put(memorySetting, settingOf(TrainedMemory{parameters, 100, 1, false, 0.5, 0.4}));
    EXPECT_TRUE(learner().check().empty());
    EXPECT_EQ(learner().rules().memory, fsrs::Model(parameters));
}

TEST_F(OthersRules, AreNoDamageWhereAnotherConnectionWroteTheirCachesToo)
{
    learner().setExam(dayIn(12), 0.9);
    ASSERT_TRUE(keepInFile(planned(12)));
    EXPECT_TRUE(learner().check().empty());
    EXPECT_EQ(learner().rules().desiredRetention, somePlan.retention);
    fsrs::Parameters parameters;
    parameters.decay = 0.3;
    put(memorySetting, settingOf(TrainedMemory{parameters, 100, 1, false, 0.5, 0.4}));
    learner().readAgain();
    forgetTraining(m_device.path(), learner().rulesOfDay(), learner().device(), m_device.clock().nowMs() + dayMs);
    EXPECT_TRUE(learner().check().empty());
    EXPECT_EQ(learner().rules().memory, fsrs::Model());
}

TEST_F(OthersRules, DoNotHideWhatIsDamaged)
{
    put(paceSetting, settingOf(Pace{0.8, 7}));
    learner().readAgain();
    SQLite::Database(m_device.path().toStdString(), SQLite::OPEN_READWRITE)
        .exec("UPDATE card_memory SET stability = stability + 1 WHERE card = 'card-1'");
    EXPECT_EQ(learner().check().size(), 1U);
}

} // namespace

} // namespace shixi::learner::test
