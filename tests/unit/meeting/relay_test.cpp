#include "core/error.h"
#include "core/splitmix64.h"
#include "meeting/meetingfixture.h"
#include "meeting/relay.h"

#include <algorithm>
#include <memory>

namespace shixi::meeting
{

namespace
{

using namespace Qt::StringLiterals;
using Stage = study::RelayState::Stage;

const SessionId nobody{"x"};

class RelayDoor : public test::MeetingFixture
{
protected:
    RelayDoor() { reopen(); }

    // As after a kill.
    void reopen(const questions::QuestionSet &set = learner::test::library())
    {
        m_relay.reset();
        m_device.reopen(set);
        m_relay = std::make_unique<Relay>(m_device.learner(), set, m_device.clock(), folder());
        m_relay->load();
    }
    [[nodiscard]] Relay &relay() { return *m_relay; }
    void start(bool untimed = false)
    {
        ASSERT_TRUE(relay().start(Relay::plans().front(), {.plan = Relay::plans().front().id, .untimed = untimed}));
    }
    void give(int item, bool right, std::int64_t usedMs)
    {
        const questions::Question question = relay().view(nobody).items.at(static_cast<std::size_t>(item)).question;
        relay().choose(nobody,
                       item,
                       right ? learner::test::rightResponse(question) : learner::test::wrongResponse(question),
                       usedMs);
    }
    // One person from the name to the next.
    void run(const QString &name, int rightAnswers)
    {
        relay().comes(name);
        const int count = static_cast<int>(relay().view(nobody).items.size());
        for (int item = 0; item < count; ++item) {
            give(item, item < rightAnswers, 1000 * (item + 1));
        }
        relay().handIn(nobody, 60'000);
    }
    [[nodiscard]] std::string described()
    {
        const study::RelayState &state = relay().state();
        std::string text = std::to_string(static_cast<int>(state.stage));
        for (const study::Runner &runner : state.runners) {
            text += '\n' + runner.name + ' ' + std::to_string(runner.state.points) + ' '
                + std::to_string(runner.state.answered) + ' ' + std::to_string(runner.state.flagged) + ' '
                + std::to_string(runner.state.usedMs) + ' ' + std::to_string(static_cast<int>(runner.state.handedIn));
        }
        if (!state.runners.empty()) {
            for (const learner::PaperItemView &item : relay().view(nobody).items) {
                text += '\n' + item.question.stem.toStdString() + item.chosen.join(u' ').toStdString();
                for (const questions::Option &option : item.question.options) {
                    text += ' ' + option.id.toStdString();
                }
            }
        }
        return text;
    }

    std::unique_ptr<Relay> m_relay;
};

TEST_F(RelayDoor, NothingOfItIsWrittenIntoTheLearnersFile)
{
    const std::string before = learner::test::dumpLog(m_device.path());
    start();
    run(u"甲"_s, 3);
    relay().goes();
    run(u"乙"_s, 1);
    relay().closes();
    EXPECT_EQ(learner::test::dumpLog(m_device.path()), before);
}

TEST_F(RelayDoor, EverybodyGetsTheSameQuestionsAndTheReportCountsThem)
{
    start();
    run(u"甲"_s, 3);
    const auto first = relay().view(nobody);
    relay().goes();
    run(u"乙"_s, 1);
    const auto second = relay().view(nobody);
    relay().closes();
    const int count = static_cast<int>(first.items.size());
    bool anotherOrder = false;
    for (std::size_t item = 0; item < first.items.size(); ++item) {
        EXPECT_EQ(first.items[item].question.id, second.items[item].question.id);
        anotherOrder = anotherOrder || first.items[item].question.options != second.items[item].question.options;
    }
    EXPECT_TRUE(anotherOrder) << "where an option stands helps nobody who comes later";
    const RelayReport report = relay().report();
    ASSERT_EQ(report.results.size(), 2U);
    EXPECT_EQ(report.results[0].name, u"甲"_s);
    EXPECT_EQ(report.results[0].state.right, 3);
    EXPECT_EQ(report.results[1].state.right, 1);
    ASSERT_EQ(static_cast<int>(report.questions.size()), count);
    EXPECT_EQ(report.questions[0].right, 2);
    EXPECT_EQ(report.questions[2].right, 1);
    EXPECT_EQ(report.questions[3].right, 0);
    EXPECT_EQ(report.questions[3].answered, 2);
}

TEST_F(RelayDoor, ThePlansAskForTenTwentyAndFiftyQuestionsOfAHundredPoints)
{
    std::vector<int> questions;
    for (const learner::PaperPlan &plan : Relay::plans()) {
        int points = 0;
        questions.push_back(0);
        for (const learner::PaperPlanPart &part : plan.parts) {
            questions.back() += part.asks.questions;
            points += part.asks.questions * part.points;
        }
        EXPECT_EQ(points, 10'000) << plan.id;
        EXPECT_EQ(plan.kind, study::Paper::Kind::SelfTest) << plan.id << ": the clock stands between two people";
    }
    EXPECT_EQ(questions, (std::vector<int>{10, 20, 50}));
}

TEST_F(RelayDoor, TheSameCodeDrawsTheSamePaper)
{
    const learner::PaperWish wish{.plan = Relay::plans().front().id, .code = u"七月一日"_s};
    ASSERT_TRUE(relay().start(Relay::plans().front(), wish));
    relay().comes(u"甲"_s);
    const auto first = relay().view(nobody);
    relay().handIn(nobody, 1);
    relay().closes();
    relay().putAway();
    m_device.clock().advance(3'600'000);
    ASSERT_TRUE(relay().start(Relay::plans().front(), wish));
    relay().comes(u"乙"_s);
    const auto second = relay().view(nobody);
    ASSERT_EQ(first.items.size(), second.items.size());
    for (std::size_t item = 0; item < first.items.size(); ++item) {
        EXPECT_EQ(first.items[item].question.id, second.items[item].question.id);
    }
}

TEST_F(RelayDoor, TheClockOnTheWallSaysNothing)
{
    start();
    relay().comes(u"甲"_s);
    relay().wait(nobody, 5'000);
    m_device.clock().advance(366LL * 24 * 3'600'000);
    reopen();
    EXPECT_EQ(relay().usedNow(relay().view(nobody), 250), 5'250);
    m_device.clock().advance(-3LL * 366 * 24 * 3'600'000);
    reopen();
    EXPECT_EQ(relay().usedNow(relay().view(nobody), 250), 5'250);
    EXPECT_EQ(relay().state().stage, Stage::Working);
    relay().wait(nobody, 10 * 60'000);
    EXPECT_TRUE(relay().state().runners.back().state.timeUp);
    relay().goes();
    relay().comes(u"乙"_s);
    EXPECT_EQ(relay().usedNow(relay().view(nobody), 0), 0) << "the time of each is its own";
}

TEST_F(RelayDoor, KilledAnywhereItStandsExactlyThereAndAHalfLineIsNoStep)
{
    for (std::uint64_t seed = 0; seed < 12; ++seed) {
        SplitMix64 dice(seed);
        start(seed % 2 == 0);
        std::int64_t used = 0;
        for (int step = 0; step < 40 && relay().state().stage != Stage::Closed; ++step) {
            used += static_cast<std::int64_t>(dice.below(30'000));
            const QByteArray before = linesOf(at(u"relay.jsonl"_s));
            const std::string stood = described();
            if (relay().state().stage == Stage::Waiting) {
                used = 0;
                relay().comes(u"某人"_s);
            } else if (relay().state().stage == Stage::Told) {
                relay().goes();
            } else {
                const int items = static_cast<int>(relay().view(nobody).items.size());
                const int item = static_cast<int>(dice.below(static_cast<std::uint64_t>(items)));
                switch (dice.below(6)) {
                case 0:
                    relay().flag(nobody, item, dice.below(2) == 0, used);
                    break;
                case 1:
                    relay().undo(nobody);
                    break;
                case 2:
                    if (dice.below(3) == 0) {
                        relay().handIn(nobody, used);
                    }
                    break;
                default:
                    give(item, dice.below(2) == 0, used);
                }
            }
            m_device.clock().advance(static_cast<std::int64_t>(dice.below(4'000'000)) - 2'000'000);
            const std::string stands = described();
            const QByteArray after = bytesOf(at(u"relay.jsonl"_s));
            if (dice.below(3) == 0) {
                reopen();
                ASSERT_EQ(described(), stands) << seed << ' ' << step;
            } else if (after.size() > before.size() && dice.below(3) == 0) {
                const auto cut = dice.below(static_cast<std::uint64_t>(after.size() - before.size()));
                put(at(u"relay.jsonl"_s), after.left(before.size() + static_cast<qsizetype>(cut)));
                reopen();
                ASSERT_EQ(described(), stood) << seed << ' ' << step;
            }
        }
        if (relay().state().stage == Stage::Working) {
            relay().handIn(nobody, used);
        }
        relay().closes();
        relay().putAway();
        ASSERT_FALSE(relay().isOpen());
    }
}

TEST_F(RelayDoor, WhateverBecomesOfTheSetsMeanwhileThePaperStays)
{
    start();
    relay().comes(u"甲"_s);
    give(0, true, 1'000);
    const std::string before = described();
    reopen(learner::test::smallerLibrary());
    EXPECT_EQ(described(), before);
    give(1, true, 2'000);
    relay().handIn(nobody, 3'000);
    EXPECT_EQ(relay().report().results[0].state.right, 2);
}

TEST_F(RelayDoor, ABrokenJournalIsKeptUnderAnotherNameAndANewRelayCanBegin)
{
    start();
    relay().comes(u"甲"_s);
    const QByteArray sound = bytesOf(at(u"relay.jsonl"_s));
    const QByteArray start = sound.left(sound.indexOf('\n') + 1);
    const std::vector<QByteArray> hostile{
        "garbage\n",
        "{\"format\":1,\"meeting\":\"duel\"}\n",
        "{\"format\":1,\"meeting\":\"relay\",\"paper\":{\"items\":[{}]}}\n",
        QByteArray(start).replace("\"points\":1000", "\"points\":2147483647"),
        QByteArray(start).replace("\"type\":\"", "\"type\":\"x"),
        QByteArray(start).replace("\"rule\":0", "\"rule\":9"),
        QByteArray(start).replace("\"minutes\":10", "\"minutes\":2147483647"),
        start + "{\"event\":\"wins\"}\n",
        start + "[1]\n" + "{\"event\":\"comes\",\"name\":\"a\"}\n",
    };
    for (const QByteArray &bytes : hostile) {
        put(at(u"relay.jsonl"_s), bytes);
        try {
            relay().load();
            FAIL() << bytes.left(300).toStdString();
        } catch (const Error &error) {
            EXPECT_NE(error.detail().find("relay-kept"), std::string::npos) << error.detail();
            EXPECT_TRUE(error.detail().ends_with("meeting.broken")) << error.detail();
            const QString kept = QString::fromStdString(error.detail()).section(u": "_s, 0, 0);
            EXPECT_EQ(bytesOf(kept), bytes);
        }
        EXPECT_FALSE(relay().isOpen());
    }
    EXPECT_EQ(files().size(), static_cast<qsizetype>(hostile.size()));
    ASSERT_TRUE(relay().start(Relay::plans().front(), {.plan = Relay::plans().front().id}));
}

TEST_F(RelayDoor, EventsAboutNothingThereIsChangeNothing)
{
    start();
    relay().comes(u"甲"_s);
    put(at(u"relay.jsonl"_s),
        bytesOf(at(u"relay.jsonl"_s))
            + "{\"event\":\"picks\",\"item\":99999999,\"chosen\":[\"a\"],\"used\":1}\n"
              "{\"event\":\"picks\",\"item\":-1,\"chosen\":[\"a\"],\"used\":-5}\n"
              "{\"event\":\"picks\",\"item\":0,\"chosen\":[\"no such option\",7],\"used\":9e99}\n"
              "{\"event\":\"flags\",\"item\":500,\"on\":true,\"used\":1}\n"
              "{\"event\":\"comes\",\"name\":\"\xE4\xB9\x99\"}\n{\"event\":\"goes\"}\n");
    reopen();
    EXPECT_EQ(relay().state().runners.size(), 1U);
    EXPECT_EQ(relay().state().runners[0].state.points, 0);
}

TEST_F(RelayDoor, ANameIsShortPlainAndNeverEmpty)
{
    start();
    relay().comes(u"  \n "_s);
    EXPECT_EQ(relay().state().runners[0].name, "1");
    relay().handIn(nobody, 1);
    relay().goes();
    relay().comes(QString(500, u'长') + u"\n"_s);
    EXPECT_EQ(QString::fromStdString(relay().state().runners[1].name).size(), 40);
}

TEST_F(RelayDoor, PutAwayItsJournalStaysAndOneNobodyTookIsGone)
{
    start();
    relay().putAway();
    EXPECT_TRUE(files().isEmpty());
    start();
    run(u"甲"_s, 1);
    relay().closes();
    const QString name = relay().fileName();
    relay().putAway();
    EXPECT_EQ(files(), QStringList{name + u".jsonl"_s});
    start();
    EXPECT_NE(relay().fileName(), name) << "even in the same second";
    reopen();
    EXPECT_TRUE(relay().isOpen());
}

} // namespace

} // namespace shixi::meeting
