#include "extraction/support.h"

namespace shixi::extraction
{
namespace
{

using namespace testing;

TEST(Meetings, TheNameIsTakenWithoutWhatWasDone)
{
    EXPECT_EQ(answers(QStringLiteral("馆长出席全省文物保护工作会议并讲话。"), Kind::Meeting),
              QStringList(QStringLiteral("全省文物保护工作会议")));
    EXPECT_EQ(answers(QStringLiteral("第八届茶叶博览会在湖滨开幕。"), Kind::Meeting),
              QStringList(QStringLiteral("第八届茶叶博览会")));
    EXPECT_EQ(answers(QStringLiteral("本报5月6日电 全市教育大会5月5日至6日在湖滨举行。"), Kind::Meeting),
              QStringList(QStringLiteral("全市教育大会")));
}

TEST(Meetings, UnitsAndHabitsAreNoMeetings)
{
    EXPECT_EQ(answers(QStringLiteral("通信局电视会议处参加保障，每月召开的支委会照常进行。"), Kind::Meeting),
              QStringList());
}

TEST(Meetings, OneNameIsOneRow)
{
    EXPECT_EQ(answers(QStringLiteral("全市消防工作会议近日召开。局长出席全市消防工作会议。"), Kind::Meeting).size(), 1);
}

} // namespace
} // namespace shixi::extraction
