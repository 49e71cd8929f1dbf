#include "core/error.h"
#include "fixture.h"
#include "learner/filelock.h"
#include "learner/people.h"
#include "learner/pin.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace shixi::learner
{

namespace
{

class PeopleOfADevice : public ::testing::Test
{
protected:
    QString add(const char *name) { return m_people.add(QString::fromUtf8(name), QStringLiteral("here"), ++m_now); }
    // The one who was alone here.
    void learnAlone()
    {
        test::TestDevice device(m_folder.path(), "one", 1);
        device.study(3);
        device.close();
        ASSERT_TRUE(QFile::rename(device.path(), first()));
    }
    [[nodiscard]] QString first() const { return m_folder.filePath(QStringLiteral("learner.db")); }

    QTemporaryDir m_folder{test::folderTemplate()};
    People m_people{m_folder.path()};
    std::int64_t m_now = test::noon;
};

TEST_F(PeopleOfADevice, WhoIsAloneKeepsTheFileWhereItWas)
{
    EXPECT_TRUE(m_people.all().empty());
    learnAlone();
    ASSERT_EQ(m_people.all().size(), 1U);
    EXPECT_EQ(m_people.all().front().path, first());
    EXPECT_TRUE(m_people.all().front().name.isEmpty());
}

TEST_F(PeopleOfADevice, OthersHaveFilesOfTheirOwnInTheOrderTheyCame)
{
    learnAlone();
    const QString second = add("王芳");
    const QString third = add("  Anna\n Lee ");
    const auto all = m_people.all();
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[1].path, second);
    EXPECT_EQ(all[1].name, QStringLiteral("王芳"));
    EXPECT_EQ(all[2].path, third);
    EXPECT_EQ(all[2].name, QStringLiteral("Anna Lee"));
    EXPECT_EQ(deviceFolderOf(second), QDir(m_folder.path()).absolutePath());
    EXPECT_EQ(deviceFolderOf(first()), QDir(m_folder.path()).absolutePath());
}

TEST_F(PeopleOfADevice, AHalfMadeOneIsNobody)
{
    QDir().mkpath(m_folder.filePath(QStringLiteral("learners/1-a.making")));
    ASSERT_TRUE(QFile::copy(QStringLiteral(":/content/rules/study.json"),
                            m_folder.filePath(QStringLiteral("learners/1-a.making/learner.db"))));
    EXPECT_TRUE(m_people.all().empty());
}

TEST_F(PeopleOfADevice, ADamagedFileIsNamedAndTheOthersStay)
{
    learnAlone();
    const QString second = add("王芳");
    QFile file(second);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("no database at all, but long enough to be looked at: it begins with other bytes than such a file");
    file.close();
    const auto all = m_people.all();
    ASSERT_EQ(all.size(), 2U);
    EXPECT_FALSE(all[0].trouble);
    EXPECT_TRUE(all[1].trouble);
}

TEST_F(PeopleOfADevice, PuttingSomebodyAsideKeepsTheWholeFile)
{
    learnAlone();
    const QString second = add("王芳");
    Pin(second).set(QStringLiteral("1234"));
    for (const QString &path : {second, first()}) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        file.close();
        const QString aside = m_people.putAside(path);
        EXPECT_FALSE(QFileInfo::exists(path));
        QFile kept(aside + QStringLiteral("/learner.db"));
        ASSERT_TRUE(kept.open(QIODevice::ReadOnly)) << aside.toStdString();
        EXPECT_EQ(kept.readAll(), bytes);
    }
    EXPECT_TRUE(m_people.all().empty());
    EXPECT_EQ(QDir(m_folder.filePath(QStringLiteral("removed"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(),
              2);
}

TEST_F(PeopleOfADevice, AFileThatIsOpenIsNotPutAside)
{
    const QString path = add("王芳");
    const FileLock lock(path);
    EXPECT_THROW(m_people.putAside(path), Error);
    EXPECT_TRUE(QFileInfo::exists(path));
}

class PinOfALearner : public ::testing::Test
{
protected:
    // Asked of a new one each time, as after a start of the program.
    [[nodiscard]] bool opens(const char *pin) const { return Pin(path()).opens(QString::fromLatin1(pin), m_now); }
    [[nodiscard]] std::int64_t waitMs() const { return Pin(path()).waitMs(m_now); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("learner.db")); }

    void setAndMissThrice() const
    {
        Pin(path()).set(QStringLiteral("1234"));
        for (const char *wrong : {"0000", "0001", "0002"}) {
            EXPECT_FALSE(opens(wrong));
        }
        EXPECT_EQ(waitMs(), 5000);
    }

    static constexpr std::int64_t hourMs = 3'600'000;
    QTemporaryDir m_folder{test::folderTemplate()};
    std::int64_t m_now = test::noon;
};

TEST_F(PinOfALearner, OpensForItsDigitsAloneAndIsNeverKeptAsSuch)
{
    EXPECT_FALSE(Pin(path()).isSet());
    Pin(path()).set(QStringLiteral("270418"));
    EXPECT_TRUE(Pin(path()).isSet());
    EXPECT_FALSE(opens("270419"));
    EXPECT_TRUE(opens("270418"));
    QFile file(path() + QStringLiteral(".pin"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_FALSE(bytes.contains("270418"));
    EXPECT_TRUE(bytes.contains("$argon2id$"));
}

TEST_F(PinOfALearner, HasFourToEightDigits)
{
    for (const char *wrong : {"", "123", "123456789", "12a4", "１２３４"}) {
        EXPECT_THROW(Pin(path()).set(QString::fromUtf8(wrong)), Error) << wrong;
    }
    EXPECT_FALSE(Pin(path()).isSet());
}

TEST_F(PinOfALearner, WrongOnesAreWaitedForLongerAndLongerAlsoAfterANewStart)
{
    Pin(path()).set(QStringLiteral("1234"));
    EXPECT_FALSE(opens("0000"));
    EXPECT_FALSE(opens("0001"));
    EXPECT_EQ(waitMs(), 0);
    EXPECT_FALSE(opens("0002"));
    EXPECT_EQ(waitMs(), 5000);
    EXPECT_FALSE(opens("1234")) << "it must be waited";
    m_now += 5000;
    EXPECT_FALSE(opens("0003"));
    EXPECT_EQ(waitMs(), 15'000);
    m_now += 15'000;
    EXPECT_TRUE(opens("1234"));
    EXPECT_EQ(waitMs(), 0);
}

TEST_F(PinOfALearner, AClockSetBackNeitherHelpsNorShutsOut)
{
    setAndMissThrice();
    m_now -= hourMs;
    EXPECT_EQ(waitMs(), 5000);
    m_now += 4999;
    EXPECT_EQ(waitMs(), 1);
    EXPECT_FALSE(opens("1234")) << "it must be waited";
    m_now += 1;
    EXPECT_EQ(waitMs(), 0);
    EXPECT_TRUE(opens("1234"));
}

TEST_F(PinOfALearner, AClockSetAheadEndsTheDelayThatRunsAndNoMore)
{
    setAndMissThrice();
    constexpr std::int64_t year = 365 * 24 * hourMs;
    m_now += year;
    EXPECT_EQ(waitMs(), 0);
    EXPECT_FALSE(opens("0003"));
    EXPECT_EQ(waitMs(), 15'000) << "the next longer one";
    m_now -= year;
    EXPECT_EQ(waitMs(), 15'000) << "not a year";
    EXPECT_FALSE(opens("1234"));
    m_now += 15'000;
    EXPECT_FALSE(opens("0004"));
    EXPECT_EQ(waitMs(), 60'000) << "each still counts";
}

TEST_F(PinOfALearner, GoesWithItsFileAndADamagedOneShutsNobodyOut)
{
    Pin(path()).set(QStringLiteral("1234"));
    Pin(path()).clear();
    EXPECT_FALSE(Pin(path()).isSet());
    Pin(path()).clear();
    QFile file(path() + QStringLiteral(".pin"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\"hash\": 7");
    file.close();
    EXPECT_FALSE(Pin(path()).isSet());
}

} // namespace

} // namespace shixi::learner
