#include "app/devicefile.h"
#include "library/fixture.h"
#include "viewmodels/desk.h"
#include "viewmodels/madeup.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

class WatchedFolderTest : public library::test::Shelves
{
protected:
    WatchedFolderTest()
    {
        m_desk.app->settings()->setLanguage(SettingsModel::Language::English);
        sets().setShelf({&m_library, &m_builtIn});
        QDir().mkpath(folderWatched());
        watched().setMemory(&m_device);
    }

    WatchedFolder &watched() { return *m_desk.app->watched(); }
    LibraryModel &sets() { return *m_desk.app->library(); }
    [[nodiscard]] QString folderWatched() const { return m_home.filePath(u"收件"_s); }
    QString put(const QString &from, const QString &name)
    {
        const QString path = folderWatched() + u'/' + name;
        EXPECT_TRUE(QFile::copy(from, path));
        return path;
    }
    bool offers(int waitMs = 15'000)
    {
        return QTest::qWaitFor(
            [this] {
                return sets().state() == LibraryModel::State::Offering;
            },
            waitMs);
    }
    // Long enough for what is there to have been looked at.
    bool staysQuiet() { return !offers(2500) && m_desk.app->errorText().isEmpty(); }

    QTemporaryDir m_home;
    app::DeviceFile m_device{m_home.filePath(u"device.ini"_s)};
    questions::QuestionSet m_builtIn = packs::test::publishedSet(1);
    library::Library m_library{folder(), &m_builtIn};
    packs::SecretKey m_key = packs::test::publisher();
    test::Desk m_desk;
};

TEST_F(WatchedFolderTest, ASetThatComesIntoItIsOfferedWhateverItIsCalled)
{
    watched().watchPath(folderWatched());
    EXPECT_TRUE(watched().watching());
    put(pack(2, &m_key), u"四强(1)"_s);
    ASSERT_TRUE(offers());
    EXPECT_EQ(sets().offer()->version(), 2);
    EXPECT_TRUE(m_library.sets().empty()) << "nothing is taken before the learner says so";
}

TEST_F(WatchedFolderTest, WhatWasThereBeforeIsOfferedToo)
{
    put(pack(2, &m_key), u"a.shixi"_s);
    watched().watchPath(folderWatched());
    EXPECT_TRUE(offers());
}

TEST_F(WatchedFolderTest, EachFileIsOfferedOnceAlsoAfterTheProgramBeganAnew)
{
    put(pack(2, &m_key), u"a.shixi"_s);
    watched().watchPath(folderWatched());
    ASSERT_TRUE(offers());
    sets().leave();
    EXPECT_TRUE(staysQuiet());
    watched().setMemory(nullptr);
    watched().setMemory(&m_device);
    EXPECT_TRUE(watched().watching());
    EXPECT_TRUE(staysQuiet());
    put(pack(3, &m_key), u"b.shixi"_s);
    ASSERT_TRUE(offers());
    EXPECT_EQ(sets().offer()->version(), 3);
}

TEST_F(WatchedFolderTest, SeveralAreOfferedOneAfterTheOther)
{
    put(pack(2, &m_key), u"a.shixi"_s);
    put(pack(3, &m_key), u"b.shixi"_s);
    watched().watchPath(folderWatched());
    ASSERT_TRUE(offers());
    const int first = sets().offer()->version();
    sets().leave();
    ASSERT_TRUE(offers());
    EXPECT_EQ(first + sets().offer()->version(), 5);
}

TEST_F(WatchedFolderTest, WhatIsThereAlreadyIsPassedOverWithoutAWord)
{
    const QString there = pack(2, &m_key);
    library::test::put(m_library, there);
    put(there, u"a.shixi"_s);
    watched().watchPath(folderWatched());
    EXPECT_TRUE(staysQuiet());
    put(pack(3, &m_key), u"b.shixi"_s);
    EXPECT_TRUE(offers());
}

TEST_F(WatchedFolderTest, WhatWasNotDecidedIsOfferedAgainAndWhatComesBesideWhatIsTakenIsNotLost)
{
    put(pack(2, &m_key), u"a.shixi"_s);
    watched().watchPath(folderWatched());
    ASSERT_TRUE(offers());
    EXPECT_TRUE(m_device.seenFiles().isEmpty());
    put(pack(3, &m_key), u"b.shixi"_s);
    sets().offer()->setChecked(true);
    sets().take();
    ASSERT_TRUE(QTest::qWaitFor([this] {
        return !m_library.sets().empty() && sets().state() == LibraryModel::State::Idle;
    }));
    EXPECT_EQ(m_device.seenFiles().size(), 1);
    EXPECT_TRUE(staysQuiet()) << "the program is about to begin anew";
    watched().setMemory(&m_device); // it has
    ASSERT_TRUE(offers());
    EXPECT_EQ(sets().offer()->version(), 3);
}

TEST_F(WatchedFolderTest, OneThatComesBackIsWatchedAgain)
{
    watched().watchPath(folderWatched());
    ASSERT_TRUE(QDir(folderWatched()).removeRecursively());
    ASSERT_TRUE(QTest::qWaitFor([this] {
        return watched().missing();
    }));
    ASSERT_TRUE(QDir().mkpath(folderWatched()));
    put(pack(2, &m_key), u"a.shixi"_s);
    EXPECT_TRUE(offers(40'000));
    EXPECT_FALSE(watched().missing());
}

TEST_F(WatchedFolderTest, WhatIsNoSetIsPassedOverWithoutAWord)
{
    watched().watchPath(folderWatched());
    for (const char *name : {"a.shixi", "b.zip", "c.txt"}) {
        QFile other(folderWatched() + u'/' + QString::fromLatin1(name));
        ASSERT_TRUE(other.open(QIODevice::WriteOnly));
        other.write("PK\x03\x04 of something else");
    }
    EXPECT_TRUE(staysQuiet());
}

TEST_F(WatchedFolderTest, WhatIsBeingWrittenIsLookedAtOnceItIsWhole)
{
    watched().watchPath(folderWatched());
    QFile whole(pack(2, &m_key));
    ASSERT_TRUE(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    QFile coming(folderWatched() + u"/a.shixi"_s);
    ASSERT_TRUE(coming.open(QIODevice::WriteOnly));
    constexpr int pieces = 8;
    for (int piece = 0; piece < pieces; ++piece) {
        const qsizetype from = bytes.size() * piece / pieces;
        coming.write(bytes.sliced(from, bytes.size() * (piece + 1) / pieces - from));
        coming.flush();
        EXPECT_FALSE(offers(300));
    }
    coming.close();
    EXPECT_TRUE(offers());
    EXPECT_TRUE(m_desk.app->errorText().isEmpty()) << qPrintable(m_desk.app->errorText());
}

TEST_F(WatchedFolderTest, AfterItIsStoppedNothingIsOffered)
{
    watched().watchPath(folderWatched());
    watched().stop();
    EXPECT_FALSE(watched().watching());
    put(pack(2, &m_key), u"a.shixi"_s);
    EXPECT_TRUE(staysQuiet());
    watched().setMemory(&m_device);
    EXPECT_FALSE(watched().watching());
}

TEST_F(WatchedFolderTest, OneThatIsGoneIsSaidAndOneThatWasNeverThereIsRefused)
{
    watched().watchPath(folderWatched() + u"/nowhere"_s);
    EXPECT_FALSE(watched().watching());
    EXPECT_FALSE(m_desk.app->errorText().isEmpty());
    watched().watchPath(folderWatched());
    QSignalSpy changed(&watched(), &WatchedFolder::changed);
    ASSERT_TRUE(QDir(folderWatched()).removeRecursively());
    EXPECT_TRUE(QTest::qWaitFor([this] {
        return watched().missing();
    }));
    EXPECT_EQ(watched().folder(), QDir::toNativeSeparators(folderWatched()));
    EXPECT_FALSE(changed.isEmpty());
}

TEST_F(WatchedFolderTest, ItWaitsForTheMessageOfWhatWasDoneToBeRead)
{
    sets().tell({.deed = LibraryModel::Deed::Updated, .title = u"读书会"_s, .version = 2});
    put(pack(2, &m_key), u"a.shixi"_s);
    watched().watchPath(folderWatched());
    EXPECT_TRUE(staysQuiet());
    sets().dismiss();
    EXPECT_TRUE(offers());
}

} // namespace

} // namespace shixi
