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

class Rollbacks : public testing::Test
{
protected:
    QTemporaryDir m_folder;
    test::Desk m_desk{m_folder.filePath(u"learner.shixi"_s)};

    void hold(int version)
    {
        m_desk.library = versionOf(version);
        m_desk.reopen();
    }
    void begin(int version)
    {
        hold(version);
        app::keepUpWithRollbacks(*m_desk.learner, m_desk.library);
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
