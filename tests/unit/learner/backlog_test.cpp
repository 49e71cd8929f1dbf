#include "learner/fixture.h"

#include <gtest/gtest.h>

#include <QFile>

#include <memory>

namespace shixi::learner::test
{

namespace
{

// Everything learnt, then weeks away; a day holds a few questions.
class Backlog : public testing::Test
{
protected:
    void open(const study::Rules &rules)
    {
        m_learner.reset();
        m_learner = std::make_unique<Learner>(m_folder.filePath(QStringLiteral("one.db")),
                                              Device{{"one"}},
                                              library(),
                                              m_clock,
                                              study::DayRule{240, {{0, 0}}},
                                              rules,
                                              [this] {
                                                  return m_ids.next();
                                              });
    }
    // The whole share of the day, rightly.
    void study()
    {
        for (SessionId session = m_learner->startToday(40); !session.empty(); session = m_learner->startToday(40)) {
            for (SessionView view = m_learner->view(session); view.kind != StepKind::Done;
                 view = m_learner->view(session)) {
                m_clock.advance(1000);
                if (view.kind == StepKind::Teach) {
                    m_learner->taught(session);
                } else {
                    m_learner->answer(session, {rightResponse(*view.question), 1000, false, false});
                }
            }
        }
    }
    void learnEverything(int days)
    {
        open({});
        for (int day = 0; day < days; ++day) {
            study();
            m_clock.advance(dayMs);
        }
    }
    // Days until one on which nothing is put off, gone through.
    int playedThrough()
    {
        int days = 0;
        while (m_learner->today().putOff > 0 && days < 400) {
            study();
            m_clock.advance(dayMs);
            ++days;
        }
        return days;
    }

    QTemporaryDir m_folder{folderTemplate()};
    FixedClock m_clock{noon};
    SplitMix64 m_ids{7};
    std::unique_ptr<Learner> m_learner;
};

TEST_F(Backlog, TheDaysToldAreThoseItTakesToWorkItOff)
{
    for (const int daysLearnt : {3, 20}) {
        for (const int questionsADay : {2, 3, 5, 8}) {
            learnEverything(daysLearnt);
            m_clock.advance(60 * dayMs);
            study::Rules rules;
            rules.questionsPerDay = questionsADay;
            open(rules);
            const Today today = m_learner->today();
            ASSERT_GT(today.putOff, 0);
            ASSERT_TRUE(today.caughtUpIn);
            EXPECT_EQ(*today.caughtUpIn, playedThrough()) << daysLearnt << " days, " << questionsADay << " a day";
            m_learner.reset();
            QFile::remove(m_folder.filePath(QStringLiteral("one.db")));
        }
    }
}

TEST_F(Backlog, WhereNothingIsPutOffNothingIsTold)
{
    learnEverything(3);
    EXPECT_EQ(m_learner->today().putOff, 0);
    EXPECT_FALSE(m_learner->today().caughtUpIn);
}

} // namespace

} // namespace shixi::learner::test
