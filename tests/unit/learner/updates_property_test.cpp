#include "learner/cardlines.h"
#include "learner/fixture.h"
#include "learner/replay.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <deque>
#include <map>
#include <set>

// Random versions of a set, learnt by random learners who take them at random times: what is known of a card follows
// from the answers given to it as it is now, and from nothing else.
namespace shixi::learner::test
{

namespace
{

// A version of the set, and which truth each card asks: two with the same number have the same right answer.
struct SetVersion {
    questions::QuestionSet set;
    std::map<CardId, int> truth;
};

class Publisher
{
public:
    explicit Publisher(std::uint64_t seed)
        : m_dice(seed)
        , m_facts(library().facts())
        , m_cards(library().cards())
        , m_questions(library().questions())
    {
        for (const questions::Card &card : m_cards) {
            m_truth[card.id] = 0;
        }
        publish();
    }

    [[nodiscard]] std::size_t count() const { return m_versions.size(); }
    [[nodiscard]] const SetVersion &at(std::size_t version) const { return m_versions[version]; }

    void publishAnother()
    {
        for (std::uint64_t edits = 1 + m_dice.below(3); edits > 0; --edits) {
            edit();
        }
        publish();
    }

    // The cards of the last version but one, as a version of their own: each corrected since has another truth again.
    std::vector<CardId> rollBack()
    {
        const SetVersion &before = m_versions[m_versions.size() - 2];
        const SetVersion &last = m_versions.back();
        std::vector<CardId> corrected;
        for (const questions::Card &card : before.set.cards()) {
            if (last.set.card(card.id) != nullptr && last.truth.at(card.id) != before.truth.at(card.id)) {
                corrected.push_back(card.id);
            }
        }
        m_facts = before.set.facts();
        m_cards = before.set.cards();
        m_questions = before.set.questions();
        m_truth = before.truth;
        for (const CardId &card : corrected) {
            m_truth[card] = ++m_lastTruth;
        }
        publish();
        return corrected;
    }

private:
    void publish()
    {
        questions::Manifest manifest = library().manifest();
        manifest.version = static_cast<int>(count()) + 1;
        m_versions.push_back({{manifest, library().articles(), m_facts, m_cards, m_questions}, m_truth});
    }

    questions::Card &anyCard() { return m_cards[m_dice.below(m_cards.size())]; }

    void edit()
    {
        switch (m_dice.below(6)) {
        case 0: // another wording
            m_questions[m_dice.below(m_questions.size())].stem += QStringLiteral("？");
            return;
        case 1:
        case 2:
            return correct(anyCard());
        case 3:
            if (m_cards.size() > 4) {
                m_cards.erase(m_cards.begin() + static_cast<std::ptrdiff_t>(m_dice.below(m_cards.size())));
            }
            return;
        case 4:
            return add();
        default:
            return carryOn(anyCard());
        }
    }

    void correct(questions::Card &card)
    {
        ++card.rev;
        m_truth[card.id] = ++m_lastTruth;
    }

    // A new card about a fact of its own, asked as another is.
    void add()
    {
        const questions::Card &like = anyCard();
        knowledge::Fact fact = *std::ranges::find(m_facts, like.facts.front(), &knowledge::Fact::id);
        fact.id = {"fact-" + freshName()};
        questions::Card card;
        card.id = {"card-" + freshName()};
        card.facts = {fact.id};
        card.questions = like.questions;
        m_truth[card.id] = 0;
        m_facts.push_back(fact);
        m_cards.push_back(card);
    }

    void carryOn(questions::Card &card)
    {
        const CardId former = card.id;
        card.supersedes.insert(card.supersedes.begin(), former);
        card.id = {"card-" + freshName()};
        m_truth[card.id] = m_truth.at(former);
    }

    std::string freshName() { return "fresh-" + std::to_string(++m_names); }

    SplitMix64 m_dice;
    std::vector<knowledge::Fact> m_facts;
    std::vector<questions::Card> m_cards;
    std::vector<questions::Question> m_questions;
    std::map<CardId, int> m_truth;
    int m_lastTruth = 0;
    int m_names = 0;
    std::deque<SetVersion> m_versions;
};

// What was answered, over all devices: to which truth.
using Truths = std::map<LogId, int>;

// A learner's file on a device, and what it must know.
class Member
{
public:
    Member(const QString &folder, const std::string &name, std::uint64_t seed, Publisher &publisher, Truths &truths)
        : m_publisher(publisher)
        , m_truths(truths)
        , m_device(folder, name, seed)
    {
    }

    void learn()
    {
        SplitMix64 &dice = m_device.dice();
        m_device.clock().advance(static_cast<std::int64_t>(dice.below(5)) * dayMs / 2);
        if (dice.below(3) != 0) { // else what was left open goes on
            m_session = m_device.learner().startToday(1 + static_cast<int>(dice.below(8)), dice.below(2) == 0);
        }
        for (std::uint64_t steps = dice.below(18); steps > 0; --steps) {
            step();
        }
        if (dice.below(6) == 0) {
            m_device.learner().undo(m_session);
        }
        (void)m_device.learner().summary(m_session);
    }

    void update(std::size_t version)
    {
        m_version = version;
        m_device.reopen(m_publisher.at(version).set);
        takeUp();
    }

    void rolledBack(std::size_t version, const std::vector<CardId> &corrected)
    {
        m_isRolledBack = true;
        update(version);
        m_device.learner().rolledBack(corrected);
        for (const CardId &card : corrected) {
            if (m_known.contains(card)) {
                m_known[card] = truthOf(card);
            }
        }
    }

    void merge(Member &other)
    {
        other.m_device.close();
        m_device.learner().merge(other.m_device.path());
        other.m_device.reopen(m_publisher.at(other.m_version).set);
        for (const auto &[card, truth] : other.m_known) {
            m_known[card] = std::max(knownOf(card), truth);
        }
        takeUp();
    }

    void prove()
    {
        const auto findings = m_device.learner().check();
        ASSERT_TRUE(findings.empty()) << findings.front().rule << ' ' << findings.front().place;
        const CardLines lines(m_file);
        for (const questions::Card &card : set().cards()) {
            ASSERT_EQ(m_device.learner().memory(card.id), expected(lines, card.id)) << card.id.value;
        }
        proveCorrections(lines);
    }
    // Of one device alone: what carries on another card has its history. One rolled back may have another way there.
    void proveLines()
    {
        const CardLines lines(m_file);
        for (const auto &[card, former] : m_former) {
            const CardId *found = lines.former(card);
            ASSERT_TRUE(found != nullptr && (m_isRolledBack || *found == former)) << card.value;
        }
    }

    [[nodiscard]] std::size_t version() const { return m_version; }
    [[nodiscard]] TestDevice &device() { return m_device; }

private:
    [[nodiscard]] const questions::QuestionSet &set() const { return m_publisher.at(m_version).set; }
    [[nodiscard]] int truthOf(const CardId &card) const { return m_publisher.at(m_version).truth.at(card); }
    [[nodiscard]] int knownOf(const CardId &card) const
    {
        const auto found = m_known.find(card);
        return found == m_known.end() ? 0 : found->second;
    }

    void step()
    {
        const SessionView view = m_device.learner().view(m_session);
        m_device.clock().advance(9000);
        if (view.kind == StepKind::Done) {
            return;
        }
        ASSERT_NE(set().card(view.card), nullptr);
        m_known[view.card] = std::max(knownOf(view.card), truthOf(view.card));
        if (view.kind == StepKind::Teach) {
            m_device.learner().taught(m_session);
            return;
        }
        const bool right = m_device.dice().below(3) != 0;
        const auto response = right ? rightResponse(*view.question) : wrongResponse(*view.question);
        m_truths[m_device.learner().answer(m_session, {response, 4000}).answer] = truthOf(view.card);
    }

    // A card that was met is known as the set has it from now on; a new name for one that was met is that one.
    void takeUp()
    {
        for (const questions::Card &card : set().cards()) {
            for (const CardId &former : card.supersedes) {
                if (!m_known.contains(card.id) && m_known.contains(former) && set().card(former) == nullptr) {
                    m_known[card.id] = knownOf(former);
                    m_former[card.id] = former;
                }
            }
            if (m_known.contains(card.id)) {
                m_known[card.id] = std::max(knownOf(card.id), truthOf(card.id));
            }
        }
    }

    // As somebody knows it who was given these answers and saw no update.
    study::CardMemory expected(const CardLines &lines, const CardId &card)
    {
        std::vector<Answer> answers;
        int truth = 0;
        for (const CardId &each : lines.line(card)) {
            truth = std::max(truth, knownOf(each));
            for (const Answer &answer : m_file.answers.ofCard(each)) {
                answers.push_back(answer);
                answers.back().rev = 1;
            }
        }
        std::erase_if(answers, [&](const Answer &answer) {
            return m_truths.at(answer.stamp.id) != truth;
        });
        std::ranges::sort(answers, [](const Answer &left, const Answer &right) {
            return isEarlier(left.stamp, right.stamp);
        });
        return replayCard(card, answers, {}, m_device.learner().rules()).memory;
    }

    // Told of: exactly those that were answered as another truth than the one the set has.
    void proveCorrections(const CardLines &lines)
    {
        std::set<CardId> told;
        for (const Corrected &corrected : m_device.learner().corrections()) {
            told.insert(corrected.card);
        }
        for (const questions::Card &card : set().cards()) {
            bool otherwise = false;
            int truth = 0;
            for (const CardId &each : lines.line(card.id)) {
                truth = std::max(truth, knownOf(each));
                for (const Answer &answer : m_file.answers.ofCard(each)) {
                    otherwise = otherwise || m_truths.at(answer.stamp.id) != truthOf(card.id);
                }
            }
            ASSERT_EQ(told.contains(card.id), otherwise && truth == truthOf(card.id)) << card.id.value;
        }
    }

    Publisher &m_publisher;
    Truths &m_truths;
    TestDevice m_device;
    store::LearnerFile m_file{m_device.path().toStdString()}; // to read beside it
    SessionId m_session;
    std::size_t m_version = 0;
    std::map<CardId, int> m_known; // by card met: the newest truth
    std::map<CardId, CardId> m_former;
    bool m_isRolledBack = false;
};

constexpr std::uint64_t sequences = 11; // of each seed
constexpr int rounds = 9;

} // namespace

class RandomUpdates : public testing::TestWithParam<std::uint64_t>
{
};

TEST_P(RandomUpdates, OfOneDeviceKeepWhatIsUnchangedAndResetWhatIsCorrected)
{
    const QTemporaryDir folder{folderTemplate()};
    for (std::uint64_t sequence = 0; sequence < sequences; ++sequence) {
        SplitMix64 dice(GetParam() * 1000 + sequence);
        Publisher publisher(dice.next());
        Truths truths;
        Member member(folder.path(), "one-" + std::to_string(sequence), dice.next(), publisher, truths);
        for (int round = 0; round < rounds; ++round) {
            member.learn();
            if (dice.below(5) == 0 && publisher.count() > 1 && member.version() + 1 == publisher.count()) {
                const auto corrected = publisher.rollBack();
                member.rolledBack(publisher.count() - 1, corrected);
            } else {
                publisher.publishAnother();
                if (dice.below(3) != 0) { // else it is skipped
                    member.update(publisher.count() - 1);
                }
            }
            ASSERT_NO_FATAL_FAILURE(member.prove()) << "sequence " << sequence << " round " << round;
            ASSERT_NO_FATAL_FAILURE(member.proveLines()) << "sequence " << sequence << " round " << round;
        }
    }
}

TEST_P(RandomUpdates, OfTwoDevicesThatMergeDoToo)
{
    const QTemporaryDir folder{folderTemplate()};
    for (std::uint64_t sequence = 0; sequence < sequences; ++sequence) {
        SplitMix64 dice(GetParam() * 2000 + sequence);
        Publisher publisher(dice.next());
        Truths truths;
        Member phone(folder.path(), "phone-" + std::to_string(sequence), dice.next(), publisher, truths);
        Member desk(folder.path(), "desk-" + std::to_string(sequence), dice.next(), publisher, truths);
        for (int round = 0; round < rounds; ++round) {
            Member &member = dice.below(2) == 0 ? phone : desk;
            Member &other = &member == &phone ? desk : phone;
            member.learn();
            if (dice.below(3) == 0) {
                publisher.publishAnother();
            }
            if (dice.below(3) == 0) {
                member.update(publisher.count() - 1);
            } else if (dice.below(2) == 0) {
                member.merge(other);
            }
            ASSERT_NO_FATAL_FAILURE(member.prove()) << "sequence " << sequence << " round " << round;
        }
        desk.update(publisher.count() - 1);
        phone.update(publisher.count() - 1);
        phone.merge(desk);
        desk.merge(phone);
        ASSERT_NO_FATAL_FAILURE(phone.prove()) << "sequence " << sequence;
        ASSERT_EQ(dumpCaches(phone.device().path()), dumpCaches(desk.device().path())) << "sequence " << sequence;
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomUpdates, testing::Range<std::uint64_t>(1, 5));

} // namespace shixi::learner::test
