#include "library/fixture.h"

#include <gmock/gmock.h>

#include <QLockFile>

namespace shixi::library
{

namespace
{

using test::madeUp;
using test::put;
using testing::ElementsAre;
using testing::SizeIs;

using LibraryTest = test::Shelves;

TEST_F(LibraryTest, WhatIsTakenIsThereAfterOpeningAgain)
{
    Library library(folder());
    EXPECT_THAT(library.sets(), SizeIs(0));
    put(library, pack(1));
    EXPECT_EQ(library.read(madeUp).head.manifest.version, 1);
    const Library again(folder());
    ASSERT_THAT(again.sets(), SizeIs(1));
    EXPECT_EQ(again.sets().front(), library.sets().front());
    EXPECT_EQ(again.trust(), library.trust());
}

TEST_F(LibraryTest, WhatIsOfferedAndNotTakenLeavesNothing)
{
    Library library(folder());
    put(library, pack(1));
    const QStringList before = filesThere();
    {
        const auto offer = library.open(pack(2, nullptr, 2));
        ASSERT_TRUE(offer);
        ASSERT_TRUE(offer->changes());
        EXPECT_THAT(offer->changes()->corrected, SizeIs(1));
    }
    EXPECT_EQ(filesThere(), before);
    EXPECT_THROW((void)library.open(file("PK\3\4 no pack")), Error);
    EXPECT_THROW((void)library.open(QStringLiteral("/nowhere/at.all")), Error);
    std::stop_source stopping;
    stopping.request_stop();
    EXPECT_EQ(library.open(pack(2), {{}, stopping.get_token()}), nullptr);
    EXPECT_EQ(filesThere(), before);
}

TEST_F(LibraryTest, NothingIsOfferedWhereCancelledWhileItIsComparedWithTheSetsThatAreThere)
{
    Library library(folder());
    put(library, pack(1));
    std::stop_source stopping;
    const auto stopWhereRead = [&stopping](int done, int total) { // the file itself: all that follows is comparing
        if (done == total) {
            stopping.request_stop();
        }
    };
    EXPECT_EQ(library.open(twinPack(), {stopWhereRead, stopping.get_token()}), nullptr);
    EXPECT_EQ(library.open(pack(2), {stopWhereRead, stopping.get_token()}), nullptr);
    EXPECT_NE(library.open(twinPack()), nullptr);
}

TEST_F(LibraryTest, AFileThatChangedSinceItWasLookedAtIsNotTaken)
{
    Library library(folder());
    put(library, pack(1));
    const QStringList before = filesThere();
    const QString path = pack(2);
    const auto offer = library.open(path);
    pack(2, nullptr, 2); // another file in its place
    try {
        library.take(*offer);
        FAIL() << "taken";
    } catch (const Error &error) {
        EXPECT_NE(error.detail().find("library.changed"), std::string::npos);
    }
    ASSERT_TRUE(QFile::remove(path));
    EXPECT_THROW(library.take(*offer), Error) << "it is gone";
    EXPECT_EQ(filesThere(), before);
    EXPECT_EQ(Library(folder()).read(madeUp).head.manifest.version, 1);
}

TEST_F(LibraryTest, AnUpdateCanBeRolledBackOnce)
{
    Library library(folder());
    put(library, pack(1));
    put(library, pack(2));
    put(library, pack(3));
    EXPECT_THAT(filesThere(), SizeIs(3)) << "the list, the pack and the one before";
    library.rollBack(madeUp);
    EXPECT_EQ(library.read(madeUp).head.manifest.version, 2);
    EXPECT_THAT(filesThere(), SizeIs(2));
    EXPECT_THROW(library.rollBack(madeUp), Error);
    EXPECT_EQ(Library(folder()).read(madeUp).head.manifest.version, 2);
}

TEST_F(LibraryTest, TheSameBytesTakenTwiceChangeNothing)
{
    Library library(folder());
    put(library, pack(1));
    put(library, pack(2));
    const auto offer = library.open(pack(2));
    EXPECT_TRUE(offer->judgement().isThere);
    library.take(*offer);
    library.rollBack(madeUp);
    EXPECT_EQ(library.read(madeUp).head.manifest.version, 1);
}

TEST_F(LibraryTest, UninstalledIsGoneAndItsOwnerRemembered)
{
    Library library(folder());
    const packs::SecretKey key = packs::test::publisher();
    put(library, pack(1, &key));
    library.uninstall(madeUp);
    EXPECT_THROW((void)library.read(madeUp), Error);
    EXPECT_THAT(filesThere(), ElementsAre(QStringLiteral("library.json")));
    const packs::SecretKey other = packs::SecretKey::made();
    EXPECT_THAT(library.open(pack(2, &other))->judgement().concerns,
                ElementsAre(Concern::NewPublisher, Concern::OtherPublisher));
}

TEST_F(LibraryTest, WhatLiesThereAndIsNotOursStays)
{
    Library library(folder());
    put(library, pack(1));
    const QString sets = folder() + QStringLiteral("/sets/");
    const QString leftOver = QString(64, u'0') + QStringLiteral(".shixi");
    for (const QString &name : {QStringLiteral("mine.shixi"), leftOver, leftOver + QStringLiteral(".AbCdEf")}) {
        ASSERT_TRUE(QFile::copy(pack(2), sets + name));
    }
    Library again(folder());
    EXPECT_TRUE(QFile::exists(sets + QStringLiteral("mine.shixi")));
    EXPECT_FALSE(QFile::exists(sets + leftOver));
    EXPECT_FALSE(QFile::exists(sets + leftOver + QStringLiteral(".AbCdEf")));
}

TEST_F(LibraryTest, TheSetOfTheProgramIsComparedWithAndComesBack)
{
    const questions::QuestionSet builtIn = packs::test::publishedSet(1);
    Library library(folder(), &builtIn);
    const auto offer = library.open(pack(2, nullptr, 2));
    EXPECT_THAT(offer->judgement().concerns, ElementsAre(Concern::Unsigned, Concern::OtherPublisher));
    ASSERT_TRUE(offer->changes());
    EXPECT_THAT(offer->changes()->corrected, SizeIs(1));
    library.take(*offer);
    EXPECT_THAT(library.sets(), SizeIs(1));
    library.uninstall(madeUp);
    EXPECT_THAT(library.sets(), SizeIs(0));
}

TEST_F(LibraryTest, ADamagedListIsPutAsideAndMadeAnewFromThePacks)
{
    const packs::SecretKey key = packs::test::publisher();
    {
        Library library(folder());
        put(library, pack(1, &key));
        put(library, pack(2, &key));
    }
    QFile list(folder() + QStringLiteral("/library.json"));
    ASSERT_TRUE(list.open(QIODevice::WriteOnly) && list.write("{") == 1);
    list.close();
    Library library(folder());
    EXPECT_EQ(library.read(madeUp).head.manifest.version, 2);
    EXPECT_TRUE(filesThere().contains(QStringLiteral("library.json.damaged")));
    const packs::SecretKey other = packs::SecretKey::made();
    const auto concerns = library.open(pack(3, &other))->judgement().concerns;
    EXPECT_NE(std::ranges::find(concerns, Concern::OtherPublisher), concerns.end());
    EXPECT_THAT(library.open(pack(3, &key))->judgement().signer, Signer::Owner);
}

TEST_F(LibraryTest, WhileADamagedListLiesThereNoPackIsTakenAway)
{
    {
        Library library(folder());
        put(library, pack(1));
        put(library, pack(2));
    }
    const QString unreadable = folder() + QStringLiteral("/sets/") + QString(64, u'a') + QStringLiteral(".shixi");
    ASSERT_TRUE(QFile::copy(pack(3), unreadable));
    QFile broken(unreadable);
    ASSERT_TRUE(broken.open(QIODevice::ReadWrite) && broken.seek(40) && broken.write("zz") == 2);
    broken.close();
    ASSERT_TRUE(QFile::remove(folder() + QStringLiteral("/library.json")));
    Library library(folder());
    EXPECT_EQ(library.read(madeUp).head.manifest.version, 2);
    library.rollBack(madeUp);
    EXPECT_EQ(library.read(madeUp).head.manifest.version, 1) << "the version below can be gone back to";
    put(library, pack(2));
    Library again(folder());
    EXPECT_TRUE(QFile::exists(unreadable));
}

TEST_F(LibraryTest, RollingBackAChangeOfPublisherAsksAboutHimAgain)
{
    Library library(folder());
    const packs::SecretKey own = packs::test::publisher();
    const packs::SecretKey other = packs::SecretKey::made();
    put(library, pack(1, &own));
    put(library, pack(2, &other));
    library.rollBack(madeUp);
    EXPECT_THAT(library.open(pack(3, &other))->judgement().concerns, ElementsAre(Concern::OtherPublisher));
    EXPECT_THAT(library.open(pack(2, &own))->judgement().concerns, SizeIs(0));
}

TEST_F(LibraryTest, WhatWasNotAskedAboutIsNotTaken)
{
    Library first(folder());
    const packs::SecretKey own = packs::test::publisher();
    const auto offer = first.open(pack(2, &own));
    Library second(folder());
    put(second, pack(3, &own)); // meanwhile, by another program: now it would be an older version
    EXPECT_THROW(first.take(*offer), Error);
    EXPECT_EQ(Library(folder()).read(madeUp).head.manifest.version, 3);
}

TEST_F(LibraryTest, ADamagedPackIsToldAndTheOthersAreThere)
{
    Library library(folder());
    put(library, pack(1));
    const QString path = folder() + QStringLiteral("/sets/") + QString::fromLatin1(library.sets().front().sha256)
        + QStringLiteral(".shixi");
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.seek(300) && file.write("xx") == 2);
    file.close();
    EXPECT_THROW((void)library.read(madeUp), Error);
    EXPECT_THAT(Library(folder()).sets(), SizeIs(1));
}

TEST_F(LibraryTest, WhatAnotherProgramChangedMeanwhileStays)
{
    Library first(folder());
    put(first, pack(1));
    const auto offer = first.open(pack(2));
    Library second(folder());
    second.uninstall(madeUp);
    first.take(*offer);
    EXPECT_THROW(first.rollBack(madeUp), Error) << "there was nothing before it any more";
    EXPECT_THAT(Library(folder()).sets(), SizeIs(1));
}

TEST(PackFileName, IsTakenByEveryFileSystem)
{
    questions::Manifest manifest;
    manifest.id = {"four-strong"};
    manifest.version = 2;
    manifest.published = QStringLiteral("2026-11-23");
    const auto named = [&manifest](const char *title) {
        manifest.title = QString::fromUtf8(title);
        return packFileName(manifest);
    };
    EXPECT_EQ(named("四强党支部"), QStringLiteral("四强党支部_v2_2026-11.shixi"));
    EXPECT_EQ(named("a/b\\c:d*e?f\"g<h>i|j \t."), QStringLiteral("a_b_c_d_e_f_g_h_i_j_v2_2026-11.shixi"));
    EXPECT_EQ(named("…/.."), QStringLiteral("four-strong_v2_2026-11.shixi"));
    EXPECT_EQ(named("𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷").count(QStringLiteral("𠮷")), 20);
    EXPECT_LE(named(std::string(300, 'x').c_str()).size(), 60);
}

} // namespace

} // namespace shixi::library
