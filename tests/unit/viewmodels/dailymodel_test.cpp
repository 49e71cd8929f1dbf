#include "viewmodels/desk.h"
#include "viewmodels/driver.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

using DailyStanding = DailyModel::Standing;

// A learner file on disk; the model read anew.
class DailyDesk : public testing::Test
{
protected:
    DailyModel &daily()
    {
        m_desk.app->daily()->refresh();
        return *m_desk.app->daily();
    }
    [[nodiscard]] QVariant said(DailyModel::Role role) { return daily().data(daily().index(0), role); }
    [[nodiscard]] DailyStanding standing() { return said(DailyModel::StandingRole).value<DailyStanding>(); }

    QTemporaryDir m_folder;
    test::Desk m_desk{m_folder.filePath(u"me.learner"_s)};
};

TEST_F(DailyDesk, NothingIsReadBeforeAPageShowsIt)
{
    EXPECT_EQ(m_desk.app->daily()->count(), 0);
    EXPECT_EQ(daily().count(), 1);
}

TEST_F(DailyDesk, SaysHowFarItIsAndGoesOnAfterAKill)
{
    EXPECT_EQ(standing(), DailyStanding::New);
    daily().open(0);
    ASSERT_EQ(m_desk.session().state(), SessionModel::State::Asking);
    test::answerRight(m_desk.session());
    m_desk.reopen();
    EXPECT_EQ(standing(), DailyStanding::Begun);
    EXPECT_EQ(said(DailyModel::AnsweredRole), 1);
    EXPECT_EQ(said(DailyModel::RightRole), 1);
    daily().open(0);
    EXPECT_EQ(m_desk.session().progress().completed, 1);
}

TEST_F(DailyDesk, ShowsWhatItCameToOnceItIsDoneWithTheCodePeopleCompare)
{
    daily().open(0);
    const QString code = said(DailyModel::CodeRole).toString();
    EXPECT_EQ(m_desk.session().round(), SessionModel::Round::DailyRound);
    EXPECT_EQ(m_desk.session().roundCode(), code);
    while (test::stepOn(m_desk.session())) { }
    EXPECT_EQ(m_desk.session().summary()->askedAgain(), m_desk.session().summary()->firstAsks())
        << "nothing was learnt";
    m_desk.session().close();
    EXPECT_EQ(standing(), DailyStanding::Done);
    daily().open(0);
    EXPECT_EQ(m_desk.session().state(), SessionModel::State::Finished);
    EXPECT_EQ(m_desk.session().summary()->firstAsks(), said(DailyModel::QuestionsRole));
}

TEST_F(DailyDesk, ARowThatIsNotThereOpensNothing)
{
    daily().open(1);
    daily().open(-1);
    EXPECT_EQ(m_desk.session().state(), SessionModel::State::Idle);
}

} // namespace

} // namespace shixi
