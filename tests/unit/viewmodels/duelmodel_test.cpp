#include "viewmodels/desk.h"
#include "viewmodels/madeup.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

using DuelStep = DuelModel::State;
using Side = DuelModel::Side;

class DuelDesk
{
public:
    DuelDesk()
        : desk(folder.filePath(u"me.learner"_s))
    {
        reopen();
    }
    void reopen()
    {
        desk.reopen();
        desk.app->settings()->setLanguage(SettingsModel::Language::English);
        duel().setSettleMs(0);
    }
    [[nodiscard]] DuelModel &duel() { return *desk.app->duel(); }
    [[nodiscard]] int rightPlace()
    {
        for (const questions::Question &question : desk.library.questions()) {
            if (question.stem == duel().stem()) {
                return static_cast<int>(duel().options().indexOf(question.option(question.key.front())->text));
            }
        }
        return -1;
    }

    QTemporaryDir folder;
    test::Desk desk;
};

} // namespace

TEST(DuelModel, BothAnswerTheSameQuestionAndWhatIsRightIsShownThen)
{
    DuelDesk at;
    at.duel().open();
    ASSERT_EQ(at.duel().state(), DuelStep::Offered);
    ASSERT_GT(at.duel().available(), 0);
    at.duel().start(u"张三"_s, {});
    ASSERT_EQ(at.duel().state(), DuelStep::Asking);
    EXPECT_EQ(at.duel().left().name, u"张三"_s);
    EXPECT_EQ(at.duel().right().name, u"B"_s);
    const int right = at.rightPlace();
    at.duel().pick(Side::Left, right);
    EXPECT_TRUE(at.duel().left().answered);
    EXPECT_EQ(at.duel().left().pick, -1) << "the other does not see it";
    EXPECT_EQ(at.duel().rightOption(), -1);
    EXPECT_TRUE(at.duel().answerText().isEmpty());
    EXPECT_TRUE(at.duel().quote().isEmpty());
    at.duel().pick(Side::Right, right);
    ASSERT_EQ(at.duel().state(), DuelStep::Shown);
    EXPECT_EQ(at.duel().rightOption(), right);
    EXPECT_FALSE(at.duel().quote().isEmpty());
    EXPECT_EQ(at.duel().left().points, 1);
    EXPECT_EQ(at.duel().right().points, 1) << "who was first gets no more";
}

TEST(DuelModel, APressMeantForWhatStoodThereBeforeDoesNotGoOn)
{
    DuelDesk at;
    const auto settled = [&at] {
        return QTest::qWaitFor([&at] {
            return !at.duel().settling();
        });
    };
    at.duel().setSettleMs(300);
    at.duel().open();
    at.duel().setSize(0);
    at.duel().start({}, {});
    at.duel().show();
    EXPECT_EQ(at.duel().state(), DuelStep::Asking) << "the question has just come";
    at.duel().setSettleMs(0);
    at.duel().leave();
    while (at.duel().state() != DuelStep::Done) {
        at.duel().open();
        at.duel().pick(Side::Left, 0);
        at.duel().setSettleMs(300);
        at.duel().pick(Side::Right, 0); // one answers while the other presses "Show"
        at.duel().goOn();
        ASSERT_EQ(at.duel().state(), DuelStep::Shown);
        ASSERT_TRUE(settled());
        at.duel().goOn();
        at.duel().finish();
        EXPECT_NE(at.duel().state(), DuelStep::Idle);
        ASSERT_TRUE(settled());
    }
    at.duel().finish();
    EXPECT_EQ(at.duel().state(), DuelStep::Idle);
}

TEST(DuelModel, AtTheEndEachSeesWhatWasMissedAndNothingStays)
{
    DuelDesk at;
    at.duel().open();
    at.duel().start({}, {});
    const int count = at.duel().count();
    while (at.duel().state() == DuelStep::Asking) {
        at.duel().pick(Side::Left, at.rightPlace());
        at.duel().show();
        at.duel().goOn();
    }
    ASSERT_EQ(at.duel().state(), DuelStep::Done);
    EXPECT_EQ(at.duel().left().points, count);
    EXPECT_EQ(at.duel().right().points, 0);
    ASSERT_EQ(at.duel().missed()->count(), count);
    EXPECT_EQ(at.duel().missed()->rows()[0].missedBy, u"B"_s);
    EXPECT_FALSE(at.duel().missed()->rows()[0].quote.isEmpty());
    at.duel().finish();
    EXPECT_EQ(at.duel().state(), DuelStep::Idle);
    at.reopen();
    at.duel().refresh();
    EXPECT_FALSE(at.duel().canResume());
}

TEST(DuelModel, KilledAtAnyQuestionItGoesOnExactlyThere)
{
    DuelDesk at;
    at.duel().open();
    at.duel().start(u"甲"_s, u"乙"_s);
    while (at.duel().state() != DuelStep::Done) {
        const QString stem = at.duel().stem();
        at.duel().pick(Side::Left, 0);
        at.reopen();
        at.duel().open();
        ASSERT_EQ(at.duel().state(), DuelStep::Asking);
        EXPECT_EQ(at.duel().stem(), stem);
        EXPECT_TRUE(at.duel().left().answered);
        EXPECT_FALSE(at.duel().right().answered);
        at.duel().pick(Side::Right, 1);
        at.reopen();
        at.duel().open();
        ASSERT_EQ(at.duel().state(), DuelStep::Shown);
        EXPECT_EQ(at.duel().left().pick, 0);
        EXPECT_EQ(at.duel().right().pick, 1);
        at.duel().goOn();
    }
    at.reopen();
    at.duel().open();
    EXPECT_EQ(at.duel().state(), DuelStep::Done);
    EXPECT_EQ(at.duel().left().name, u"甲"_s);
}

} // namespace shixi
