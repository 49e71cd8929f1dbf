#include "core/splitmix64.h"
#include "questions/typed/difference.h"

#include <gtest/gtest.h>

#include <QList>

// A namespace of its own: test files are compiled together.
namespace shixi::questions::typeddifference
{

namespace
{

using Run = Piece::Kind;

QString joined(const std::vector<Piece> &pieces, Piece::Kind without)
{
    QString text;
    for (const Piece &piece : pieces) {
        text += piece.kind == without ? QString() : piece.text;
    }
    return text;
}

QString drawn(SplitMix64 &random, std::uint64_t longest)
{
    static const QList<uint> characters = QStringLiteral("甲乙丙丁𠮷👍").toUcs4();
    QString text;
    for (std::uint64_t length = random.below(longest + 1); length > 0; --length) {
        text += QChar::fromUcs4(characters[static_cast<qsizetype>(random.below(6))]);
    }
    return text;
}

} // namespace

TEST(Difference, ShowsWhatIsMissingAndWhatIsExtra)
{
    EXPECT_EQ(
        differenceBetween(QStringLiteral("首问负责制"), QStringLiteral("首问责任制")),
        (std::vector<Piece>{
            {Run::Same, "首问"}, {Run::Missing, "负"}, {Run::Same, "责"}, {Run::Extra, "任"}, {Run::Same, "制"}}));
    EXPECT_EQ(
        differenceBetween(QStringLiteral("2019年7月9日"), QStringLiteral("2019年7月6日")),
        (std::vector<Piece>{{Run::Same, "2019年7月"}, {Run::Missing, "9"}, {Run::Extra, "6"}, {Run::Same, "日"}}));
}

TEST(Difference, OfEqualTextsIsOnePieceAndOfEmptyOnesNone)
{
    EXPECT_EQ(differenceBetween(QStringLiteral("青铜"), QStringLiteral("青铜")),
              (std::vector<Piece>{{Run::Same, "青铜"}}));
    EXPECT_TRUE(differenceBetween({}, {}).empty());
    EXPECT_EQ(differenceBetween(QStringLiteral("青铜"), {}), (std::vector<Piece>{{Run::Missing, "青铜"}}));
    EXPECT_EQ(differenceBetween({}, QStringLiteral("青铜")), (std::vector<Piece>{{Run::Extra, "青铜"}}));
}

TEST(Difference, LeavesTraditionalAndFullWidthCharactersAlone)
{
    EXPECT_EQ(differenceBetween(QStringLiteral("USB学习"), QStringLiteral("ＵＳＢ學習")),
              (std::vector<Piece>{{Run::Same, "USB学习"}}));
}

TEST(Difference, PutsBothTextsTogetherAgainAndJoinsRuns)
{
    SplitMix64 random(7);
    for (int round = 0; round < 3000; ++round) {
        const QString right = drawn(random, 14);
        const QString typed = drawn(random, 14);
        const std::vector<Piece> pieces = differenceBetween(right, typed);
        ASSERT_EQ(joined(pieces, Run::Extra), right);
        ASSERT_EQ(joined(pieces, Run::Missing), typed);
        for (std::size_t at = 1; at < pieces.size(); ++at) {
            ASSERT_NE(pieces[at].kind, pieces[at - 1].kind);
        }
    }
}

TEST(Difference, KeepsHalvesOfBrokenCharacters)
{
    const QString broken = QStringLiteral("甲") + QChar(0xD842) + QStringLiteral("乙");
    const std::vector<Piece> pieces = differenceBetween(QStringLiteral("甲乙"), broken);
    EXPECT_EQ(joined(pieces, Run::Missing), broken);
    EXPECT_EQ(joined(pieces, Run::Extra), QStringLiteral("甲乙"));
}

TEST(Difference, OfTextsTooLongToCompareIsTheWholeMiddle)
{
    const QString right = QStringLiteral("首") + QString(3000, u'甲') + QStringLiteral("尾");
    const QString typed = QStringLiteral("首") + QString(3000, u'乙') + QStringLiteral("尾");
    EXPECT_EQ(differenceBetween(right, typed).size(), 4U);
    const QString longer = QStringLiteral("首甲") + QString(200'000, u'乙') + QStringLiteral("尾");
    EXPECT_EQ(joined(differenceBetween(right, longer), Run::Missing), longer);
}

} // namespace shixi::questions::typeddifference
