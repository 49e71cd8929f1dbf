#include "library/changing.h"
#include "library/fixture.h"

#include <gmock/gmock.h>

#include <QElapsedTimer>
#include <QFile>

namespace shixi::library
{

namespace
{

using test::madeUp;
using test::twin;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class LibraryThatShares : public test::Shelves
{
protected:
    static bool shares(const Library &library, const SetId &set)
    {
        const auto sets = library.sets();
        return std::ranges::find(sets, set, &Shelved::id)->shares;
    }
};

TEST_F(LibraryThatShares, SaysWhichSetsHaveHowManyOfTheFactsOfferedToo)
{
    Library library(folder());
    test::put(library, pack(1));
    const auto offer = library.open(twinPack());
    EXPECT_THAT(offer->shared(), ElementsAre(SharedWith{madeUp, QStringLiteral("读书会"), 1}));
    EXPECT_THAT(library.open(pack(2))->shared(), IsEmpty()) << "an update is no other set";
}

TEST_F(LibraryThatShares, ComparesWithTheSetOfTheProgramUnlessAnotherVersionIsInItsPlace)
{
    const questions::QuestionSet builtIn = packs::test::publishedSet(1);
    Library library(folder(), &builtIn);
    EXPECT_THAT(library.open(twinPack())->shared(), SizeIs(1));
    test::put(library, pack(2));
    EXPECT_THAT(library.open(twinPack())->shared(), SizeIs(1)) << "once";
}

TEST_F(LibraryThatShares, KeepsTheChoiceOverUpdatesAndRollBackAndForgetsItWithTheSet)
{
    Library library(folder());
    const auto first = library.open(pack(1));
    library.take(*first);
    EXPECT_FALSE(shares(library, madeUp)) << "where nobody asked";
    library.setShares(madeUp, true);
    EXPECT_TRUE(shares(Library(folder()), madeUp));
    const auto second = library.open(pack(2));
    library.take(*second);
    EXPECT_TRUE(shares(library, madeUp));
    library.rollBack(madeUp);
    EXPECT_TRUE(shares(library, madeUp));
    const auto third = library.open(pack(3));
    library.take(*third, false);
    EXPECT_FALSE(shares(library, madeUp));
    library.take(*third, true);
    EXPECT_TRUE(shares(library, madeUp));
    library.uninstall(madeUp);
    library.take(*library.open(pack(1)));
    EXPECT_FALSE(shares(library, madeUp));
    EXPECT_THROW(library.setShares(twin, true), Error);
}

TEST_F(LibraryThatShares, IsChangedThoughALockWasLeftWithoutAName)
{
    Library library(folder());
    test::put(library, pack(1));
    QFile lock(lockPath(folder())); // killed between making it and writing into it whose it is
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
    lock.close();
    QElapsedTimer time;
    time.start();
    library.setShares(madeUp, true);
    EXPECT_LT(time.elapsed(), 5000);
    EXPECT_TRUE(shares(Library(folder()), madeUp));
}

} // namespace

} // namespace shixi::library
