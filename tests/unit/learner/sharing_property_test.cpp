#include "learner/twosets.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

// Random versions of two sets that have facts in common, learnt by random learners who share and unshare them, take one
// away and back: what is unchanged is never lost, what is corrected always begins anew.
namespace shixi::learner::test
{

namespace
{

using questions::QuestionSet;

constexpr int roundsOfSharing = 9;
constexpr std::uint64_t sharingSequences = 3; // of each seed

// A set as it comes to be edited.
class EditedSet
{
public:
    explicit EditedSet(const QuestionSet &set)
        : m_set(set)
        , m_facts(set.facts())
        , m_cards(set.cards())
    {
    }

    [[nodiscard]] QuestionSet set() const
    {
        return {m_set.manifest(), m_set.articles(), m_facts, m_cards, m_set.questions()};
    }
    [[nodiscard]] std::size_t size() const { return m_cards.size(); }

    void correct(std::size_t place, const QString &answer)
    {
        ++m_cards[place].rev;
        factOf(place).answer = answer;
    }
    void rename(std::size_t place, const std::string &name)
    {
        m_cards[place].supersedes.insert(m_cards[place].supersedes.begin(), m_cards[place].id);
        m_cards[place].id = {name};
    }
    // No longer equal to any other, though its answer is the same.
    void reword(std::size_t place, const QString &subject)
    {
        factOf(place).subject = subject;
        factOf(place).evidence.quote.clear();
    }

private:
    knowledge::Fact &factOf(std::size_t place)
    {
        return *std::ranges::find(m_facts, m_cards[place].facts.front(), &knowledge::Fact::id);
    }

    QuestionSet m_set;
    std::vector<knowledge::Fact> m_facts;
    std::vector<questions::Card> m_cards;
};

// What there is to learn from.
struct Holding {
    bool hasFirst = true;
    bool hasSecond = true;
    bool shares = false;
};

class Sets
{
public:
    explicit Sets(SplitMix64 &dice)
        : m_dice(dice)
    {
    }

    void edit()
    {
        const std::size_t place = m_dice.below(m_first.size());
        EditedSet &set = m_dice.below(2) == 0 ? m_first : m_second;
        const QString fresh = QStringLiteral("新%1").arg(++m_names);
        switch (m_dice.below(5)) {
        case 0:
            m_first.correct(place, fresh);
            return m_second.correct(place, fresh);
        case 1:
            return set.rename(place, fresh.toStdString());
        case 2:
            return set.reword(place, fresh);
        default:
            return set.correct(place, fresh);
        }
    }
    [[nodiscard]] QuestionSet joined(const Holding &holding) const
    {
        std::vector<QuestionSet> sets;
        if (holding.hasFirst) {
            sets.push_back(m_first.set());
        }
        if (holding.hasSecond) {
            sets.push_back(m_second.set());
        }
        return questions::joined(sets, nullptr, holding.shares ? std::set<SetId>{{"second"}} : std::set<SetId>());
    }

private:
    SplitMix64 &m_dice;
    EditedSet m_first{library()};
    EditedSet m_second{secondSet()};
    int m_names = 0;
};

// What a learner sees of a card: its own memory, or that of the card that stands for it.
struct Seen {
    QString answer;
    bool isItself = true;
    study::CardMemory memory;
};
using Views = std::map<CardId, Seen>;

class Sharer
{
public:
    Sharer(const QString &folder, const std::string &name, SplitMix64 &dice)
        : m_dice(dice)
        , m_device(folder, name, dice.next())
        , m_set(library())
    {
        m_device.reopen(m_set);
    }

    void learn()
    {
        m_device.clock().advance(static_cast<std::int64_t>(1 + m_dice.below(4)) * dayMs);
        const SessionId session = m_device.learner().startToday(3 + static_cast<int>(m_dice.below(10)));
        for (std::uint64_t steps = m_dice.below(20); steps > 0; --steps) {
            const SessionView view = m_device.learner().view(session);
            if (view.kind == StepKind::Done) {
                break;
            }
            const QString answer = m_set.fact(m_set.card(view.card)->facts.front())->answer;
            m_answers[answer] += view.kind == StepKind::Ask ? 1 : 0;
            m_device.step(session, m_dice.below(3) != 0);
        }
    }

    void take(QuestionSet set)
    {
        const Views before = seen();
        remember(before);
        m_device.close();
        m_set = std::move(set);
        m_device.reopen(m_set);
        rename();
        const Views after = seen();
        for (const auto &[card, now] : after) {
            const auto then = before.find(card);
            if (m_isAlone && then != before.end() && then->second.answer == now.answer) {
                proveKept(card, then->second, now);
            }
        }
        remember(after);
    }

    void prove()
    {
        const auto findings = m_device.learner().check();
        ASSERT_TRUE(findings.empty()) << findings.front().place;
        for (const auto &[card, view] : seen()) {
            ASSERT_LE(view.memory.reviews, m_answers[view.answer]) << card.value << " knows what was never answered";
        }
    }
    // Taking it apart and together, or the other way round, changes nothing.
    void proveSwitching(const QuestionSet &other)
    {
        const QuestionSet mine = m_set;
        take(other);
        take(mine);
        const Views once = seen();
        take(other);
        const Views otherOnce = seen();
        take(mine);
        proveEqual(once, seen());
        take(other);
        proveEqual(otherOnce, seen());
        take(mine);
    }

    void merge(Sharer &other)
    {
        m_isAlone = other.m_isAlone = false; // what the other learnt comes with it
        other.m_device.close();
        m_device.learner().merge(other.m_device.path());
        other.m_device.reopen(other.m_set);
        for (const auto &[answer, count] : other.m_answers) {
            m_answers[answer] += count;
        }
    }
    [[nodiscard]] TestDevice &device() { return m_device; }
    [[nodiscard]] const QuestionSet &set() const { return m_set; }

private:
    Views seen()
    {
        Views views;
        for (const questions::Card &card : m_set.cards()) {
            views[card.id] = {m_set.fact(card.facts.front())->answer, true, m_device.learner().memory(card.id)};
        }
        for (const questions::SharedCard &shared : m_set.shared()) {
            views[shared.card.id] = {views[shared.with].answer, false, m_device.learner().memory(shared.with)};
        }
        return views;
    }

    void proveKept(const CardId &card, const Seen &then, const Seen &now)
    {
        EXPECT_TRUE(now.memory.memory || !then.memory.memory) << card.value << " is forgotten";
        if (!now.isItself) {
            return; // the card that stands for it has its own history
        }
        const auto own = m_own.find(card);
        const bool hadOwn = own != m_own.end() && own->second.answer == now.answer && own->second.memory.memory;
        if (hadOwn || then.isItself) {
            EXPECT_GE(now.memory.reviews, hadOwn ? own->second.memory.reviews : then.memory.reviews) << card.value;
        } else {
            EXPECT_EQ(now.memory.memory, then.memory.memory) << card.value << " goes on with what was shared";
        }
    }
    // As each card was when it was asked itself.
    void remember(const Views &views)
    {
        for (const auto &[card, view] : views) {
            if (view.isItself) {
                m_own[card] = view;
            }
        }
    }
    // Whoever carries on a card had what that had.
    void rename()
    {
        const auto take = [this](const questions::Card &card) {
            for (const CardId &former : card.supersedes) {
                const auto own = m_own.find(former);
                if (own != m_own.end()) {
                    m_own.emplace(card.id, own->second);
                }
            }
        };
        std::ranges::for_each(m_set.cards(), take);
        for (const questions::SharedCard &shared : m_set.shared()) {
            take(shared.card);
        }
    }
    static void proveEqual(const Views &left, const Views &right)
    {
        ASSERT_EQ(left.size(), right.size());
        for (const auto &[card, view] : left) {
            ASSERT_EQ(view.memory, right.at(card).memory) << card.value;
        }
    }

    SplitMix64 &m_dice;
    TestDevice m_device;
    QuestionSet m_set;
    Views m_own;
    bool m_isAlone = true;
    std::map<QString, int> m_answers; // how often each was asked for
};

Holding anyHolding(SplitMix64 &dice)
{
    const std::uint64_t gone = dice.below(6);
    return {gone != 0, gone != 1, dice.below(2) == 0};
}

} // namespace

class RandomSharing : public testing::TestWithParam<std::uint64_t>
{
};

TEST_P(RandomSharing, LosesNothingThatIsUnchangedAndKeepsNothingThatIsCorrected)
{
    const QTemporaryDir folder{folderTemplate()};
    for (std::uint64_t sequence = 0; sequence < sharingSequences; ++sequence) {
        SplitMix64 dice(GetParam() * 1000 + sequence);
        Sets sets(dice);
        Sharer sharer(folder.path(), "one-" + std::to_string(sequence), dice);
        for (int round = 0; round < roundsOfSharing; ++round) {
            for (std::uint64_t edits = dice.below(3); edits > 0; --edits) {
                sets.edit();
            }
            sharer.take(sets.joined(anyHolding(dice)));
            sharer.learn();
            ASSERT_NO_FATAL_FAILURE(sharer.prove()) << "sequence " << sequence << " round " << round;
            ASSERT_FALSE(HasFailure()) << "sequence " << sequence << " round " << round;
        }
        Holding holding;
        sharer.take(sets.joined(holding));
        holding.shares = true;
        ASSERT_NO_FATAL_FAILURE(sharer.proveSwitching(sets.joined(holding))) << "sequence " << sequence;
        ASSERT_NO_FATAL_FAILURE(sharer.prove()) << "sequence " << sequence;
    }
}

TEST_P(RandomSharing, OfTwoDevicesThatChooseDifferentlyComesToTheSameWhereverItIsMerged)
{
    const QTemporaryDir folder{folderTemplate()};
    for (std::uint64_t sequence = 0; sequence < sharingSequences; ++sequence) {
        SplitMix64 dice(GetParam() * 2000 + sequence);
        Sets sets(dice);
        Sharer phone(folder.path(), "phone-" + std::to_string(sequence), dice);
        Sharer desk(folder.path(), "desk-" + std::to_string(sequence), dice);
        for (int round = 0; round < roundsOfSharing; ++round) {
            Sharer &sharer = dice.below(2) == 0 ? phone : desk;
            if (dice.below(3) == 0) {
                sets.edit();
            }
            sharer.take(sets.joined(anyHolding(dice)));
            sharer.learn();
            if (dice.below(2) == 0) {
                sharer.merge(&sharer == &phone ? desk : phone);
            }
            ASSERT_NO_FATAL_FAILURE(sharer.prove()) << "sequence " << sequence << " round " << round;
        }
        for (int time = 0; time < 2; ++time) { // what the one took up of the other's is taken up in turn
            phone.merge(desk);
            desk.merge(phone);
        }
        ASSERT_EQ(dumpLog(phone.device().path()), dumpLog(desk.device().path())) << "sequence " << sequence;
        ASSERT_EQ(dumpCaches(phone.device().path()), dumpCaches(desk.device().path())) << "sequence " << sequence;
        ASSERT_NO_FATAL_FAILURE(phone.prove()) << "sequence " << sequence;
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomSharing, testing::Range<std::uint64_t>(1, 4));

} // namespace shixi::learner::test
