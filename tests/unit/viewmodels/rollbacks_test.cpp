#include "app/rollbacks.h"
#include "viewmodels/desk.h"
#include "viewmodels/driver.h"
#include "viewmodels/madeup.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

// The made-up set in this version, with another right answer to each question in each.
questions::QuestionSet versionOf(int version)
{
    const questions::QuestionSet set = test::madeUpSet();
    questions::Manifest manifest = set.manifest();
    manifest.version = version;
    std::vector<questions::Card> cards = set.cards();
    for (questions::Card &card : cards) {
        card.rev = version;
    }
    return {manifest, set.articles(), set.facts(), cards, set.questions()};
}

// The first two cards of these revs.
questions::QuestionSet versionOf(int version, int first, int second)
{
    const questions::QuestionSet set = versionOf(version);
    std::vector<questions::Card> cards = set.cards();
    for (questions::Card &card : cards) {
        card.rev = 1;
    }
    cards[0].rev = first;
    cards[1].rev = second;
    return {set.manifest(), set.articles(), set.facts(), cards, set.questions()};
}

class Rollbacks : public testing::Test
{
protected:
    QTemporaryDir m_folder;
    test::Desk m_desk{m_folder.filePath(u"learner.shixi"_s)};

    void hold(int version) { hold(versionOf(version)); }
    void hold(const questions::QuestionSet &set)
    {
        m_desk.library = set;
        m_desk.reopen();
    }
    void begin(int version)
    {
        hold(version);
        app::keepUpWithRollbacks(*m_desk.learner, m_desk.library);
    }
    // What another device, on which that set holds, learns in days.
    void takeFromAnother(const questions::QuestionSet &set, int days)
    {
        test::Desk other(m_folder.filePath(u"other.shixi"_s));
        other.library = set;
        other.reopen();
        for (int day = 0; day < days; ++day) {
            other.app->startToday();
            while (test::stepOn(other.session())) { }
            other.clock.advance(test::dayMs);
        }
        other.app.reset();
        other.learner.reset();
        m_desk.learner->merge(other.path);
    }
    // Questions of today that are answered.
    int study()
    {
        int answered = 0;
        m_desk.app->startToday();
        for (bool on = true; on;) {
            answered += m_desk.session().state() == SessionModel::State::Asking ? 1 : 0;
            on = test::stepOn(m_desk.session());
        }
        return answered;
    }
    void waitDays(int days) { m_desk.clock.advance(days * test::dayMs); }
};

TEST_F(Rollbacks, CorrectedCardsAreAskedAgainOnceTheVersionBeforeHolds)
{
    begin(2);
    ASSERT_GT(study(), 0);
    waitDays(60);
    hold(1);
    ASSERT_EQ(study(), 0) << "what is known to be wrong is not asked";
    begin(1);
    EXPECT_GT(study(), 0);
}

TEST_F(Rollbacks, AreFollowedOnceAndACorrectionLaterHolds)
{
    begin(2);
    ASSERT_GT(study(), 0);
    begin(1);
    ASSERT_GT(study(), 0);
    const CardId card = m_desk.library.cards().front().id;
    const study::CardMemory memory = m_desk.learner->memory(card);
    ASSERT_TRUE(memory.memory);
    begin(1);
    EXPECT_EQ(m_desk.learner->memory(card), memory);
    begin(2);
    EXPECT_FALSE(m_desk.learner->memory(card).memory);
}

TEST_F(Rollbacks, WhatOnlyAnotherDeviceHadIsNoRollback)
{
    test::Desk other(m_folder.filePath(u"other.shixi"_s));
    other.library = versionOf(2);
    other.reopen();
    other.app->startToday();
    while (test::stepOn(other.session())) { }
    other.app.reset();
    other.learner.reset();
    {
        learner::Learner there(other.path, {{"other"}}, other.library, other.clock, study::DayRule(), study::Rules());
        app::keepUpWithRollbacks(there, other.library);
    }
    begin(1);
    m_desk.learner->merge(other.path);
    waitDays(60);
    begin(1);
    EXPECT_EQ(study(), 0);
}

// Another device has a version that is newer still; here notes for the one before corrected another card.
TEST_F(Rollbacks, OfWhatNotesRaisedLeaveWhatAnotherDeviceLearntOfTheRest)
{
    hold(versionOf(2, 2, 2)); // the second by a note
    study();
    app::keepUpWithRollbacks(*m_desk.learner, m_desk.library);
    takeFromAnother(versionOf(4, 3, 1), 3);
    m_desk.reopen(); // as after every merge
    waitDays(10);
    const CardId corrected = m_desk.library.cards()[0].id;
    const CardId raised = m_desk.library.cards()[1].id;
    const study::CardMemory learnt = m_desk.learner->memory(corrected);
    ASSERT_TRUE(learnt.memory);
    ASSERT_TRUE(m_desk.learner->memory(raised).memory);
    hold(versionOf(3, 2, 1));
    app::keepUpWithRollbacks(*m_desk.learner, m_desk.library, [&raised](const SetId &) {
        return std::map<CardId, int>{{raised, 2}};
    });
    EXPECT_EQ(m_desk.learner->memory(corrected), learnt);
    EXPECT_FALSE(m_desk.learner->memory(raised).memory) << "to be taught as this version has it";
}

// What notes would have raised is of no account where something else is known.
TEST_F(Rollbacks, OfNotesThatRaisedNothingThatIsKnownHereAreNone)
{
    takeFromAnother(versionOf(4, 3, 3), 3);
    hold(versionOf(3, 2, 1));
    const CardId card = m_desk.library.cards()[0].id;
    const study::CardMemory learnt = m_desk.learner->memory(card);
    ASSERT_TRUE(learnt.memory);
    app::keepUpWithRollbacks(*m_desk.learner, m_desk.library, [&card](const SetId &) {
        return std::map<CardId, int>{{card, 2}};
    });
    EXPECT_EQ(m_desk.learner->memory(card), learnt);
}

TEST_F(Rollbacks, ThatAreToldConcernTheCardsOfTheirSetAlone)
{
    hold(2);
    ASSERT_GT(study(), 0);
    waitDays(60);
    hold(1);
    app::putBack(*m_desk.learner, m_desk.library, {"another"});
    EXPECT_EQ(study(), 0);
    app::putBack(*m_desk.learner, m_desk.library, m_desk.library.manifest().id);
    EXPECT_GT(study(), 0);
}

} // namespace

} // namespace shixi
