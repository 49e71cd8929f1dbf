#include "learner/filework.h"
#include "learner/learnerfixture.h"
#include "learner/ownrules.h"
#include "store/learnerfile.h"

#include <array>
#include <limits>

// Numbers that no device writes, in a file that was damaged or made by hand. Sums of them must not overflow, which the
// build with sanitizers watches.
namespace shixi::learner::test
{

namespace
{

constexpr int lowest = std::numeric_limits<int>::min();
constexpr int highest = std::numeric_limits<int>::max();

struct Days {
    int last;
    int due;
};
constexpr std::array anyDays{
    Days{lowest, lowest}, Days{highest, highest}, Days{lowest, highest}, Days{highest, lowest}};

class Damage : public LearnerFixture
{
protected:
    void SetUp() override
    {
        m_device.study(5);
        m_device.clock().advance(10 * dayMs);
    }
    QDate dayIn(int days) { return learner().today().date.addDays(days); }
    void setDays(const Days &days)
    {
        SQLite::Database(m_device.path().toStdString(), SQLite::OPEN_READWRITE)
            .exec("UPDATE card_memory SET last_day = " + std::to_string(days.last)
                  + ", due_day = " + std::to_string(days.due));
    }
    void planExam()
    {
        learner().setExam(dayIn(2), 0.9);
        ASSERT_TRUE(learner().keepExamPlan({0.9, 5, 2, 0.9, 300, 12, 0}, {dayIn(2), 0.9, learner().rules().memory}));
    }
    // As of a device with the name that comes first.
    void putAtTheEndOfTime(const char *name, const std::string &value)
    {
        store::LearnerFile file(m_device.path().toStdString());
        file.settings.put({name, value, std::numeric_limits<std::int64_t>::max(), {"a"}, file.lastSeq() + 1});
    }
};

TEST_F(Damage, OfDaysLeavesWhatCanBePlayedThroughWithinBounds)
{
    constexpr int bound = 1'000'000;
    for (const Days &days : anyDays) {
        setDays(days);
        int learnt = 0;
        for (const fsrs::SimulatedCard &card : learner().learnable().cards) {
            learnt += card.memory ? 1 : 0;
            EXPECT_GE(card.lastDay, -bound);
            EXPECT_LE(card.lastDay, bound);
            EXPECT_GE(card.dueDay, -bound);
            EXPECT_LE(card.dueDay, bound);
            EXPECT_GE(card.waited, 0);
            EXPECT_LE(card.waited, bound);
        }
        EXPECT_EQ(learnt, 5);
    }
}

TEST_F(Damage, OfDaysIsShownAsWhatIsDueOrIsNot)
{
    for (const Days &days : anyDays) {
        setDays(days);
        EXPECT_EQ(learner().today().due, days.due == lowest ? 5 : 0);
        const FactStanding standing = learner().standing().front();
        EXPECT_EQ(*standing.dueInDays < 0, days.due == lowest);
        EXPECT_EQ(standing.strength == Strength::Due, days.due == lowest);
        EXPECT_EQ(learner().scores().forecast.overdue, days.due == lowest ? 5 : 0);
        EXPECT_FALSE(learner().check().empty()) << "and it is found";
    }
}

TEST_F(Damage, OfDaysDoesNotKeepAnExamFromBeingSweptFor)
{
    planExam();
    for (const Days &days : anyDays) {
        setDays(days);
        EXPECT_EQ(learner().today().questions, days.last == lowest || days.due == lowest ? 5 : 0);
    }
}

TEST_F(Damage, OfDaysIsGoneOnceTheCardIsAnswered)
{
    for (const Days &days : anyDays) {
        setDays(days);
        learner().setBuried({"fact-2"}, true); // plans are made again
        const SessionId session = learner().startPractice({.facts = {{"fact-1"}}}, 1);
        ASSERT_TRUE(m_device.step(session, true));
        const study::CardMemory memory = learner().memory({"card-1"});
        EXPECT_EQ(memory.lastDay, learner().rulesOfDay().today);
        EXPECT_GT(memory.dueDay, memory.lastDay);
        m_device.clock().advance(10 * dayMs);
    }
    learner().rebuild();
    EXPECT_TRUE(learner().check().empty());
}

TEST_F(Damage, OfADayChosenIsADayFarOff)
{
    for (const int day : {lowest, highest}) {
        store::LearnerFile file(m_device.path().toStdString());
        CardEvent event = file.cardEvents.ofCard({"card-1"}).front();
        event.stamp.seq = file.lastSeq() + 1;
        event.stamp.id = {std::string(31, 'e') + (day == lowest ? '1' : '2')};
        event.stamp.atMs = m_device.clock().nowMs() + event.stamp.seq;
        event.kind = CardEventKind::DueSet;
        event.value = std::to_string(day);
        file.cardEvents.add(event);
        learner().rebuild();
        EXPECT_EQ(learner().memory({"card-1"}).dueDay, day);
        EXPECT_EQ(*learner().standing().front().dueInDays < 0, day == lowest);
        EXPECT_TRUE(learner().check().empty());
        EXPECT_FALSE(learner().learnable().cards.empty());
    }
}

TEST_F(Damage, OfTheTimeASettingWasWrittenLetsItBeSetAgain)
{
    putAtTheEndOfTime(paceSetting, settingOf(Pace{0.75, 2}));
    putAtTheEndOfTime(memorySetting, settingOf(TrainedMemory{fsrs::Parameters{}, 100, 1, false, 0.5, 0.4}));
    putAtTheEndOfTime(examSetting, {});
    putAtTheEndOfTime("theme", "light");
    learner().readAgain();
    learner().setPace({0.8, 7});
    EXPECT_EQ(learner().pace(), (Pace{0.8, 7}));
    forgetTraining(m_device.path(), learner().rulesOfDay(), learner().device(), m_device.clock().nowMs());
    learner().readAgain();
    EXPECT_FALSE(learner().memoryStanding().trained);
    planExam();
    EXPECT_TRUE(learner().exam()->plan);
    learner().setSetting(QStringLiteral("theme"), QStringLiteral("dark"));
    EXPECT_EQ(learner().setting(QStringLiteral("theme")), QStringLiteral("dark"));
    EXPECT_TRUE(learner().check().empty());
}

} // namespace

} // namespace shixi::learner::test
