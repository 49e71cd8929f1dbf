#include "packs/folder.h"
#include "viewmodels/desk.h"
#include "viewmodels/driver.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

class CoreFacts : public testing::Test
{
protected:
    test::Desk m_desk{packs::readSet(packs::readMembers(QStringLiteral(SHIXI_SOURCE_DIR "/content/four-strong"))).set};

    // Every page says the same; returns how many are learnt.
    int expectOneNumber()
    {
        App &app = *m_desk.app;
        app.today()->refresh();
        app.scores()->refresh();
        app.reader()->refresh();
        app.firstRun()->refresh();
        const int facts = app.today()->coreFacts();
        EXPECT_GT(facts, 0);
        EXPECT_EQ(app.scores()->core().facts, facts);
        EXPECT_EQ(app.reader()->progress().core, facts);
        const WorkloadModel &workloads = *app.firstRun()->workloads();
        EXPECT_EQ(workloads.data(workloads.index(0), WorkloadModel::FactsRole).toInt(), facts);
        EXPECT_EQ(app.reader()->progress().coreLearnt, app.today()->coreLearnt());
        EXPECT_LE(app.scores()->core().mastered, app.today()->coreLearnt());
        return app.today()->coreLearnt();
    }
};

TEST_F(CoreFacts, AreOneNumberOnEveryPageBeforeAndAfterDaysOfLearning)
{
    while (m_desk.app->firstRun()->page() != FirstRunModel::Page::Levels) {
        m_desk.app->firstRun()->nextPage();
    }
    EXPECT_EQ(expectOneNumber(), 0);
    int learnt = 0;
    for (int day = 0; day < 6; ++day) {
        m_desk.app->startToday();
        while (test::stepOn(m_desk.session())) { }
        m_desk.session().close();
        learnt = expectOneNumber();
        m_desk.clock.advance(test::dayMs);
        EXPECT_EQ(expectOneNumber(), learnt) << "a night forgets nothing";
    }
    EXPECT_GT(learnt, 0);
}

} // namespace

} // namespace shixi
