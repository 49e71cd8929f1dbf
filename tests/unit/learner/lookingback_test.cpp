#include "learner/learnerfixture.h"
#include "learner/lookingback.h"
#include "study/wrongbook.h"

#include <algorithm>
#include <map>
#include <set>

namespace shixi::learner
{

namespace
{

using test::dayMs;

const questions::QuestionSet &libraryWithoutPoints()
{
    static const questions::QuestionSet set = [] {
        const questions::QuestionSet &usual = test::library();
        questions::Manifest manifest = usual.manifest();
        manifest.points = false;
        return questions::QuestionSet(manifest, usual.articles(), usual.facts(), usual.cards(), usual.questions());
    }();
    return set;
}

std::string describePoints(const std::vector<statistics::DayPoints> &days)
{
    std::string text;
    for (const statistics::DayPoints &day : days) {
        text += std::to_string(day.day) + ':' + std::to_string(day.facts) + '+' + std::to_string(day.cleared) + '='
            + std::to_string(day.points) + ' ';
    }
    return text;
}

std::string describeCalibration(const statistics::Calibration &told)
{
    std::string text;
    for (const statistics::ToldRate &level : told.levels) {
        text += std::to_string(level.right) + '/' + std::to_string(level.answers) + ' ';
    }
    return text;
}

class LookBack : public test::LearnerFixture
{
protected:
    [[nodiscard]] LookedBack looked() { return LookingBack(learner()).now(); }
    [[nodiscard]] int pointsToday()
    {
        const LookedBack all = looked();
        return statistics::pointSums(all.points, all.day).today;
    }
    SessionId practise(const std::vector<FactId> &facts, bool right)
    {
        const SessionId session = learner().startPractice({.facts = facts}, 20);
        while (m_device.step(session, right)) { }
        return session;
    }
    void tomorrow() { m_device.clock().advance(dayMs); }
};

TEST_F(LookBack, AFactGivesAPointForItsFirstRightAnswerOfADay)
{
    const SessionId first = practise({{"fact-1"}, {"fact-2"}}, true);
    EXPECT_EQ(pointsToday(), 2);
    const SessionId again = practise({{"fact-1"}, {"fact-4"}}, true);
    EXPECT_EQ(pointsToday(), 3);
    EXPECT_EQ(learner().summary(first).points.gained, 2);
    EXPECT_EQ(learner().summary(again).points.gained, 1);
    EXPECT_EQ(learner().summary(again).points.today, 3);
    EXPECT_EQ(learner().summary(again).points.aDay, 30);
    tomorrow();
    practise({{"fact-1"}}, true);
    EXPECT_EQ(pointsToday(), 1);
    EXPECT_EQ(looked().points.size(), 2U);
}

TEST_F(LookBack, AMissGivesNoneAndAGuessOwnedUpToKeepsItsOwn)
{
    const SessionId session = learner().startPractice({.facts = {{"fact-1"}, {"fact-2"}}}, 2);
    m_device.step(session, false);
    EXPECT_EQ(pointsToday(), 0);
    m_device.step(session, true);
    EXPECT_EQ(pointsToday(), 1);
    (void)learner().reconsider(session, true, false);
    EXPECT_EQ(pointsToday(), 1);
    learner().undo(session);
    EXPECT_EQ(pointsToday(), 0);
}

TEST_F(LookBack, ClearingAMissByAnswersGivesOneMoreAndByHandNone)
{
    practise({{"fact-1"}, {"fact-4"}}, false);
    learner().clearMissed({"card-4"});
    int cleared = 0;
    for (int day = 0; day < 4; ++day) {
        tomorrow();
        const bool stood = !learner().missedFacts().empty();
        const SessionId session = learner().startPractice({.missed = true}, 5);
        while (!session.empty() && m_device.step(session, true)) { }
        const LookedBack now = looked();
        const auto onDay = std::ranges::find(now.points, now.day, &statistics::DayPoints::day);
        const int today = onDay == now.points.end() ? 0 : onDay->cleared;
        EXPECT_EQ(today, stood && learner().missedFacts().empty() ? 1 : 0) << day;
        if (today == 1) {
            EXPECT_EQ(learner().summary(session).points.gained, 2) << "for the fact, and for clearing it";
            ++cleared;
        }
        practise({{"fact-4"}}, true);
    }
    EXPECT_EQ(cleared, 1) << "once, and not for what was taken out by hand";
}

TEST_F(LookBack, ASetCanSwitchPointsOff)
{
    practise({{"fact-1"}}, true);
    m_device.reopen(libraryWithoutPoints());
    EXPECT_EQ(looked().aDay, 0);
    EXPECT_TRUE(looked().points.empty());
    const SessionId session = practise({{"fact-2"}}, true);
    EXPECT_EQ(learner().summary(session).points.aDay, 0);
    EXPECT_EQ(learner().summary(session).points.gained, 0);
    m_device.reopen();
    EXPECT_EQ(pointsToday(), 2) << "the log lost nothing";
}

TEST_F(LookBack, OfFactsThatAreGoneThePointsStay)
{
    practise({{"fact-1"}, {"fact-2"}, {"fact-5"}}, true);
    const std::string before = describePoints(looked().points);
    m_device.reopen(test::smallerLibrary());
    EXPECT_EQ(describePoints(looked().points), before);
}

TEST_F(LookBack, OnAnotherThreadsConnectionSaysTheSame)
{
    m_device.study(10);
    practise({{"fact-1"}}, false);
    const LookBackTerms terms = LookingBack(learner()).terms();
    const LookedBack there = lookBack(m_device.path(), terms);
    const LookedBack here = looked();
    EXPECT_EQ(there.points, here.points);
    EXPECT_EQ(there.ever, here.ever);
    EXPECT_EQ(there.day, here.day);
    EXPECT_EQ(there.aDay, here.aDay);
}

// What the log says, counted plainly from its rows.
class PlainCount
{
public:
    explicit PlainCount(const QString &path)
        : m_database(path.toStdString(), SQLite::OPEN_READWRITE, 2000)
    {
    }

    std::string points()
    {
        std::map<int, std::pair<std::set<std::string>, int>> days;
        std::map<std::string, std::optional<study::Missed>> book;
        std::set<std::string> good;
        SQLite::Statement rows(m_database,
                               "SELECT card, study_day, form, verdict, coalesce(confidence, 0) FROM live_answer "
                               "ORDER BY at_ms, device, seq, id");
        while (rows.executeStep()) {
            const std::string card = rows.getColumn(0);
            const int day = rows.getColumn(1);
            const Verdict verdict = *verdictFromWire(rows.getColumn(3).getString());
            const bool right = verdict == Verdict::Right || verdict == Verdict::Near;
            auto &page = book[card];
            page = study::after(
                page,
                {{}, day, *formFromWire(rows.getColumn(2).getString()), verdict, rows.getColumn(4).getInt() == 1});
            if (!right) {
                if (verdict == Verdict::Wrong || verdict == Verdict::Partial) {
                    good.erase(card);
                }
                continue;
            }
            days[day].first.insert(card);
            if (page && study::isMadeGood(*page, card != "card-5") && good.insert(card).second) {
                ++days[day].second;
            }
        }
        std::string text;
        for (const auto &[day, both] : days) {
            const int facts = static_cast<int>(both.first.size());
            text += std::to_string(day) + ':' + std::to_string(facts) + '+' + std::to_string(both.second) + '='
                + std::to_string(std::min(30, facts + both.second)) + ' ';
        }
        return text;
    }

    // Beforehand: the answer was never there without it.
    std::string told()
    {
        std::string text;
        for (int level = 1; level <= 3; ++level) {
            const std::string those = "FROM live_answer AS a WHERE confidence = " + std::to_string(level)
                + " AND rating_rule NOT IN ('later_that_day', 'step_below') AND NOT EXISTS (SELECT 1 FROM answer AS b "
                  "WHERE b.at_ms = a.at_ms AND b.card = a.card AND b.session = a.session AND b.confidence IS NULL)";
            text += m_database.execAndGet("SELECT count(*) " + those + " AND verdict IN ('right', 'near')").getString()
                + '/' + m_database.execAndGet("SELECT count(*) " + those).getString() + ' ';
        }
        return text;
    }

private:
    SQLite::Database m_database;
};

// A day's work of one who says how sure, undoes, guesses, is interrupted, and whose clock is not to be trusted.
void useAtRandom(test::TestDevice &device, SessionId &session)
{
    SplitMix64 &dice = device.dice();
    const auto amount = static_cast<std::int64_t>(dice.below(20));
    device.clock().advance(dice.below(15) == 0 ? dayMs * (amount - 6) : 7919 * (amount + 1));
    switch (dice.below(14)) {
    case 0:
        session = device.learner().startToday(8, true);
        return;
    case 1:
        session = device.learner().startPractice({.missed = dice.below(2) == 0}, 8);
        return;
    case 2:
        device.learner().undo(session);
        return;
    case 3:
        device.reopen();
        return;
    default:
        break;
    }
    const SessionView view = device.learner().view(session);
    if (view.kind != StepKind::Ask) {
        device.step(session, true);
        return;
    }
    Given given;
    given.response = dice.below(3) > 0 ? test::rightResponse(*view.question) : test::wrongResponse(*view.question);
    if (dice.below(2) == 0) {
        given.confidence = 1 + static_cast<int>(dice.below(3));
    }
    const Outcome outcome = device.learner().answer(session, given);
    if (outcome.verdict == Verdict::Right && !given.confidence && dice.below(3) == 0) {
        (void)device.learner().reconsider(session, true, false);
    }
}

TEST_F(LookBack, IsAFunctionOfTheLogWhateverHappened)
{
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        test::TestDevice one{m_folder.path(), "one-" + std::to_string(seed), seed};
        test::TestDevice two{m_folder.path(), "two-" + std::to_string(seed), seed + 100};
        SessionId here;
        SessionId there;
        for (int step = 0; step < 150; ++step) {
            useAtRandom(one, here);
            useAtRandom(two, there);
        }
        for (test::TestDevice *device : {&one, &two}) {
            const LookedBack looked = LookingBack(device->learner()).now();
            EXPECT_EQ(describePoints(looked.points), PlainCount(device->path()).points()) << seed;
            EXPECT_EQ(describeCalibration(looked.ever), PlainCount(device->path()).told()) << seed;
        }
        two.close();
        one.learner().merge(two.path());
        two.reopen();
        one.close();
        two.learner().merge(one.path());
        one.reopen();
        const LookedBack merged = LookingBack(one.learner()).now();
        EXPECT_EQ(merged.points, LookingBack(two.learner()).now().points) << seed;
        EXPECT_EQ(merged.ever, LookingBack(two.learner()).now().ever) << seed;
        EXPECT_EQ(describePoints(merged.points), PlainCount(one.path()).points()) << seed;
        EXPECT_TRUE(one.learner().check().empty()) << seed;
    }
}

} // namespace

} // namespace shixi::learner
