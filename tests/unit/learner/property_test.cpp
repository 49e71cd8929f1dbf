#include "core/error.h"
#include "learner/fixture.h"

#include <gtest/gtest.h>

#include <QFile>

#include <vector>

namespace shixi::learner::test
{

namespace
{

// A clock of a poor device: mostly a little later, sometimes days, sometimes years off in either direction.
void moveClock(TestDevice &device)
{
    SplitMix64 &dice = device.dice();
    const auto amount = static_cast<std::int64_t>(dice.below(1000));
    switch (dice.below(12)) {
    case 0:
        device.clock().advance(dayMs * (1 + amount % 9));
        break;
    case 1:
        device.clock().advance(-dayMs * (1 + amount % 5));
        break;
    case 2:
        device.clock().set(noon + (amount - 500) * 4 * dayMs);
        break;
    default:
        device.clock().advance(amount * 97);
    }
}

// What pages show of the device and of the session it works on.
std::string pages(TestDevice &device, const SessionId &session)
{
    return describe(device.learner().today()) + '\n' + describe(device.learner().view(session)) + '\n'
        + describe(device.learner().summary(session));
}

// Random use of one device.
class RandomUse
{
public:
    explicit RandomUse(TestDevice &device)
        : m_device(device)
    {
    }

    void act()
    {
        moveClock(m_device);
        SplitMix64 &dice = m_device.dice();
        switch (dice.below(16)) {
        case 0:
        case 1:
            m_session = m_device.learner().startToday(1 + static_cast<int>(dice.below(10)), dice.below(2) == 0);
            break;
        case 2:
            m_device.learner().undo(m_session);
            break;
        case 3:
            reconsider();
            break;
        case 4:
            set();
            break;
        case 5:
            if (dice.below(3) == 0) {
                m_device.learner().end(m_session);
            }
            break;
        case 6:
            steer();
            break;
        case 7:
            arrange(library().facts().at(dice.below(library().facts().size())).id);
            break;
        case 8:
            report();
            break;
        default:
            m_device.step(m_session, dice.below(3) != 0);
        }
    }

    [[nodiscard]] const SessionId &session() const { return m_session; }

private:
    void reconsider()
    {
        try {
            m_device.learner().reconsider(m_session, m_device.dice().below(2) == 0, m_device.dice().below(2) == 0);
        } catch (const Error &error) {
            EXPECT_EQ(error.code(), ErrorCode::InvalidInput); // the last step is no answer
        }
    }

    // What the session stands at or was asked before; or something else, outside it; or that is taken back.
    void report()
    {
        const auto &all = library().questions();
        const QuestionId &any = all.at(m_device.dice().below(all.size())).id;
        const questions::Question *shown = m_device.learner().view(m_session).question;
        switch (m_device.dice().below(4)) {
        case 0:
            return m_device.learner().report({any, packs::NoteReason::Typo});
        case 1:
            (void)m_device.learner().takeBackReport(any);
            return;
        default:
            if (shown != nullptr) {
                m_device.step(m_session, m_device.dice().below(2) == 0);
                m_device.learner().report({shown->id, packs::NoteReason::Answer, {}, m_session});
            }
        }
    }

    void set()
    {
        const QString key = m_device.dice().below(2) == 0 ? QStringLiteral("theme") : QStringLiteral("levels");
        const QString value =
            QStringList{QStringLiteral("core"), QStringLiteral("useful"), QStringLiteral("everything")}.at(
                static_cast<int>(m_device.dice().below(3)));
        m_device.learner().setSetting(key, value);
    }

    // An exam is left out: what it asks for depends on the day, and every device here believes in another.
    void steer()
    {
        SplitMix64 &dice = m_device.dice();
        if (dice.below(2) == 0) {
            m_device.learner().setPace(
                {0.75 + 0.05 * static_cast<double>(dice.below(5)), static_cast<int>(dice.below(9))});
        } else {
            study::EasyDays days;
            days.share.at(dice.below(7)) = 0.5 * static_cast<double>(dice.below(3));
            m_device.learner().setEasyDays(days);
        }
    }

    void arrange(const FactId &fact)
    {
        Learner &learner = m_device.learner();
        switch (m_device.dice().below(6)) {
        case 0:
            return learner.setSuspended(fact, m_device.dice().below(2) == 0);
        case 1:
            return learner.setBuried(fact, true);
        case 2:
            return learner.setBuried(fact, false);
        case 3:
            return learner.setDue(fact, learner.today().date.addDays(static_cast<int>(m_device.dice().below(30))));
        case 4:
            return learner.forget(fact);
        default:
            (void)learner.remember(fact);
        }
    }

    TestDevice &m_device;
    SessionId m_session;
};

// One that undo takes back at once: a fact shown, an answer, or a question reported before it was ever answered here
// (answers that a report has voided stay so: the question is asked anew).
bool takeStep(TestDevice &device, const SessionId &session)
{
    const SessionView view = device.learner().view(session);
    if (view.question != nullptr && view.attempt == 1 && device.dice().below(4) == 0) {
        device.learner().report({view.question->id, packs::NoteReason::Unclear, {}, session});
        return true;
    }
    return device.step(session, device.dice().below(2) == 0);
}

std::string dump(TestDevice &device)
{
    return dumpLog(device.path()) + dumpCaches(device.path());
}

struct World {
    World(std::uint64_t seed, int devices)
    {
        SplitMix64 dice(seed);
        for (int number = 0; number < devices; ++number) {
            const int offset = static_cast<int>(dice.below(27)) * 60 - 12 * 60;
            device.push_back(std::make_unique<TestDevice>(folder.path(),
                                                          "device-" + std::to_string(number),
                                                          seed * 31 + static_cast<std::uint64_t>(number),
                                                          offset));
            use.emplace_back(*device.back());
        }
    }

    void close()
    {
        for (const auto &one : device) {
            one->close();
        }
    }

    // A history on every device, with merges in between.
    void live(std::uint64_t seed, int steps)
    {
        SplitMix64 dice(seed ^ 0x5EED);
        for (int step = 0; step < steps; ++step) {
            const std::size_t who = dice.below(device.size());
            if (dice.below(25) == 0) {
                mergeInto(who, dice.below(device.size()));
            } else {
                use[who].act();
            }
        }
    }

    void mergeInto(std::size_t target, std::size_t source)
    {
        if (source != target) {
            device[source]->close();
        }
        device[target]->learner().merge(device[source]->path());
        device[source]->reopen();
    }

    QTemporaryDir folder{folderTemplate()};
    std::vector<std::unique_ptr<TestDevice>> device;
    std::vector<RandomUse> use;
};

// A copy of a device's file as it stands, opened by nobody.
QString copyOf(TestDevice &device, const QString &name)
{
    const QString path = device.path() + name;
    device.learner().backUpTo(path);
    return path;
}

// The dump of `into` (a copy) after merging the files in order.
std::string merged(const QString &into, const std::vector<QString> &others, const QString &name)
{
    const QString path = into + name;
    QFile::copy(into, path);
    const FixedClock clock(noon);
    {
        Learner learner(path, {{"merger"}}, library(), clock, {}, {});
        for (const QString &other : others) {
            learner.merge(other);
        }
        EXPECT_TRUE(learner.check().empty());
    }
    return dumpLog(path) + dumpCaches(path);
}

} // namespace

class RandomHistory : public testing::TestWithParam<std::uint64_t>
{
};

TEST_P(RandomHistory, CachesEqualTheReplayAfterEveryStep)
{
    World world(GetParam(), 2);
    for (int step = 0; step < 60; ++step) {
        world.live(GetParam() * 1000 + static_cast<std::uint64_t>(step), 1);
        for (const auto &device : world.device) {
            const auto findings = device->learner().check();
            ASSERT_TRUE(findings.empty()) << findings.front().rule << ' ' << findings.front().place;
        }
    }
    for (const auto &device : world.device) {
        const std::string before = dumpCaches(device->path());
        device->learner().rebuild();
        EXPECT_EQ(dumpCaches(device->path()), before);
    }
}

TEST_P(RandomHistory, MergeIsCommutativeAssociativeAndIdempotent)
{
    World world(GetParam(), 3 + static_cast<int>(GetParam() % 2));
    world.live(GetParam(), 150);
    const QString a = copyOf(*world.device[0], QStringLiteral(".a"));
    const QString b = copyOf(*world.device[1], QStringLiteral(".b"));
    const QString c = copyOf(*world.device[2], QStringLiteral(".c"));
    const std::string alone = dumpLog(a) + dumpCaches(a);

    EXPECT_EQ(merged(a, {a}, QStringLiteral("1")), alone) << "with itself";
    const std::string ab = merged(a, {b}, QStringLiteral("2"));
    EXPECT_EQ(merged(b, {a}, QStringLiteral("3")), ab) << "commutative";
    EXPECT_EQ(merged(a, {b, b, a}, QStringLiteral("4")), ab) << "idempotent";
    const std::string all = merged(a + u'2', {c}, QStringLiteral("5"));
    merged(b, {c}, QStringLiteral("6"));
    EXPECT_EQ(merged(a, {b + u'6'}, QStringLiteral("7")), all) << "associative";
    EXPECT_EQ(merged(c, {b, a}, QStringLiteral("8")), all) << "in any order";
}

TEST_P(RandomHistory, DevicesThatMergedEachOtherAgreeAndGoOn)
{
    World world(GetParam(), 2);
    world.live(GetParam(), 80);
    world.mergeInto(0, 1);
    world.mergeInto(1, 0);
    EXPECT_EQ(dump(*world.device[0]), dump(*world.device[1]));
    world.live(GetParam() + 7, 30);
    EXPECT_TRUE(world.device[0]->learner().check().empty());
}

TEST_P(RandomHistory, UndoLeavesEverythingAsItWas)
{
    World world(GetParam(), 1);
    TestDevice &device = *world.device[0];
    for (int round = 0; round < 25; ++round) {
        world.live(GetParam() * 77 + static_cast<std::uint64_t>(round), 4);
        const SessionId session = device.learner().startToday(6, true);
        const std::string before = pages(device, session) + dumpCaches(device.path());
        const std::int64_t now = device.clock().nowMs();
        int taken = 0;
        const int wanted = 1 + static_cast<int>(device.dice().below(6));
        while (taken < wanted && takeStep(device, session)) {
            ++taken;
        }
        for (; taken > 0; --taken) {
            EXPECT_TRUE(device.learner().undo(session));
        }
        device.clock().set(now);
        ASSERT_EQ(pages(device, session) + dumpCaches(device.path()), before) << "round " << round;
    }
}

TEST_P(RandomHistory, OpenedAgainAfterAnyStepItStandsAtTheSamePlace)
{
    World world(GetParam(), 1);
    TestDevice &device = *world.device[0];
    for (int step = 0; step < 60; ++step) {
        world.use[0].act();
        const std::string before = pages(device, world.use[0].session());
        const std::string log = dump(device);
        device.reopen();
        ASSERT_EQ(pages(device, world.use[0].session()), before) << "step " << step;
        ASSERT_EQ(dump(device), log);
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomHistory, testing::Range<std::uint64_t>(1, 9));

} // namespace shixi::learner::test
