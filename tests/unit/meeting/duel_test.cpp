#include "core/error.h"
#include "core/splitmix64.h"
#include "meeting/duel.h"
#include "meeting/meetingfixture.h"

#include <memory>
#include <set>

namespace shixi::meeting
{

namespace
{

using namespace Qt::StringLiterals;
using DuelStage = study::DuelState::Stage;

class DuelDoor : public test::MeetingFixture
{
protected:
    DuelDoor() { reopen(); }

    void reopen(const questions::QuestionSet &set = learner::test::library())
    {
        m_duel.reset();
        m_device.reopen(set);
        m_duel = std::make_unique<Duel>(m_device.learner(), m_device.clock(), folder());
        m_duel->load();
    }
    [[nodiscard]] Duel &duel() { return *m_duel; }
    [[nodiscard]] std::string described()
    {
        const study::DuelState &state = duel().state();
        std::string text = std::to_string(static_cast<int>(state.stage)) + ' ' + std::to_string(state.item) + ' '
            + std::to_string(state.points[0]) + ':' + std::to_string(state.points[1]) + ' '
            + duel().names()[0].toStdString() + '/' + duel().names()[1].toStdString();
        for (std::size_t item = 0; item < duel().items().size(); ++item) {
            text += '\n' + duel().question(item).stem.toStdString();
            for (const auto &pick : state.picks[item]) {
                text += pick ? ' ' + std::to_string(*pick) : " -";
            }
        }
        return text;
    }

    std::unique_ptr<Duel> m_duel;
};

TEST_F(DuelDoor, OnlyQuestionsWithOneOptionToChooseAreAskedAndNoneTwice)
{
    ASSERT_TRUE(duel().start(5, {u"张三"_s, u""_s}));
    std::set<std::string> stems;
    for (std::size_t item = 0; item < duel().items().size(); ++item) {
        const questions::Question &question = duel().question(item);
        EXPECT_TRUE(question.type == QuestionType::Single || question.type == QuestionType::TrueFalse);
        EXPECT_EQ(question.key.front(), question.options[duel().items()[item].right].id);
        EXPECT_TRUE(stems.insert(question.stem.toStdString()).second);
    }
    EXPECT_EQ(stems.size(), 5U);
    EXPECT_EQ(duel().names()[0], u"张三"_s);
}

TEST_F(DuelDoor, MoreThanThereIsComesToWhatThereIs)
{
    const int available = duel().available(20);
    EXPECT_LT(available, 20);
    ASSERT_GT(available, 0);
    ASSERT_TRUE(duel().start(20, {}));
    EXPECT_EQ(static_cast<int>(duel().items().size()), available);
}

TEST_F(DuelDoor, KilledAnywhereItStandsExactlyThereAndNothingIsInTheLearnersFile)
{
    const std::string log = learner::test::dumpLog(m_device.path());
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        SplitMix64 dice(seed);
        ASSERT_TRUE(duel().start(5, {u"甲"_s, u"乙"_s}));
        while (duel().state().stage != DuelStage::Done) {
            const QByteArray before = linesOf(at(u"duel.jsonl"_s));
            const std::string stood = described();
            if (duel().state().stage == DuelStage::Shown) {
                duel().goOn();
            } else if (dice.below(8) == 0) {
                duel().show();
            } else {
                duel().pick(dice.below(2), dice.below(4));
            }
            m_device.clock().advance(static_cast<std::int64_t>(dice.below(100'000'000)) - 50'000'000);
            const std::string stands = described();
            const QByteArray after = bytesOf(at(u"duel.jsonl"_s));
            if (dice.below(3) == 0) {
                reopen(dice.below(2) == 0 ? learner::test::library() : learner::test::smallerLibrary());
                ASSERT_EQ(described(), stands) << seed;
            } else if (dice.below(3) == 0) {
                const auto cut = dice.below(static_cast<std::uint64_t>(after.size() - before.size()));
                put(at(u"duel.jsonl"_s), after.left(before.size() + static_cast<qsizetype>(cut)));
                reopen();
                ASSERT_EQ(described(), stood) << seed;
            }
        }
        reopen();
        duel().putAway();
        EXPECT_TRUE(files().isEmpty());
    }
    EXPECT_EQ(learner::test::dumpLog(m_device.path()), log);
}

TEST_F(DuelDoor, ABrokenJournalIsKeptUnderAnotherName)
{
    ASSERT_TRUE(duel().start(5, {}));
    const QByteArray sound = bytesOf(at(u"duel.jsonl"_s));
    for (const QByteArray &bytes : {QByteArray("{}\n"),
                                    QByteArray(sound).replace("\"meeting\":\"duel\"", "\"meeting\":\"relay\""),
                                    QByteArray(sound).replace("\"type\":\"single\"", "\"type\":\"multiple\""),
                                    sound + "{\"event\":1}\n"}) {
        put(at(u"duel.jsonl"_s), bytes);
        EXPECT_THROW(duel().load(), Error);
        EXPECT_FALSE(duel().isOpen());
        EXPECT_FALSE(QFile::exists(at(u"duel.jsonl"_s)));
    }
    EXPECT_EQ(files().size(), 4);
}

} // namespace

} // namespace shixi::meeting
