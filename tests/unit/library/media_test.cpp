#include "audio/waves.h"
#include "library/fixture.h"

#include <gmock/gmock.h>

namespace shixi::library::test
{

namespace
{

const QByteArray toneBytes = audio::test::wavOfTone(300);
const QString toneName = QString::fromLatin1(packs::test::mediumName(toneBytes, "wav"));

class Media : public Shelves
{
protected:
    // The made-up set with this medium at its first question.
    QString soundingPack(const QByteArray &bytes = toneBytes, const QString &name = toneName)
    {
        const questions::QuestionSet set = packs::test::publishedSet();
        std::vector<questions::Question> asked = set.questions();
        asked.front().media = {{name, QStringLiteral("开场的铃声")}};
        const questions::QuestionSet sounding(set.manifest(), set.articles(), set.facts(), set.cards(), asked);
        return file(packs::writePack(sounding, {{name, bytes}}, nullptr));
    }
    [[nodiscard]] QString packThere() const
    {
        return folder() + QStringLiteral("/sets/")
            + QDir(folder() + QStringLiteral("/sets")).entryList(QDir::Files).value(0);
    }
    static std::string refusal(const Library &library, const QString &name = toneName, const SetId &set = madeUp)
    {
        try {
            (void)library.medium(set, name);
            return "read";
        } catch (const Error &error) {
            return error.detail();
        }
    }
};

TEST_F(Media, AreReadOutOfThePackThatHolds)
{
    Library library(folder());
    put(library, soundingPack());
    EXPECT_EQ(library.medium(madeUp, toneName), toneBytes);
    const Library again(folder());
    EXPECT_EQ(again.medium(madeUp, toneName), toneBytes);
}

TEST_F(Media, OfAnotherNameOrAnotherSetAreMissing)
{
    Library library(folder());
    put(library, soundingPack());
    const QString other = QString::fromLatin1(packs::test::mediumName("other", "wav"));
    EXPECT_EQ(refusal(library, other), "library.medium-missing");
    EXPECT_EQ(refusal(library, toneName, twin), "library.medium-missing");
    EXPECT_EQ(refusal(library, QStringLiteral("questions.jsonl")), "library.medium-missing"); // there, but no medium
    EXPECT_EQ(refusal(library, QStringLiteral("../library.json")), "library.medium-missing");
}

TEST_F(Media, WhosePackIsGoneAreMissing)
{
    Library library(folder());
    put(library, soundingPack());
    ASSERT_TRUE(QFile::remove(packThere()));
    EXPECT_EQ(refusal(library), "library.medium-missing");
}

TEST_F(Media, WithOneByteTurnedAreDamagedAndChangeNothing)
{
    Library library(folder());
    put(library, soundingPack());
    QByteArray pack = packs::test::fileBytes(packThere());
    const qsizetype at = pack.indexOf(toneBytes);
    ASSERT_GT(at, 0); // stored as it is
    pack[at + 100] = static_cast<char>(pack[at + 100] ^ 1);
    QFile damaged(packThere());
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly) && damaged.write(pack) == pack.size());
    damaged.close();
    const QStringList before = filesThere();
    EXPECT_EQ(refusal(library), "library.medium-damaged");
    EXPECT_EQ(filesThere(), before);
    EXPECT_EQ(library.sets().size(), 1U);
}

TEST_F(Media, OfACutPackAreDamaged)
{
    Library library(folder());
    put(library, soundingPack());
    QFile pack(packThere());
    ASSERT_TRUE(pack.resize(pack.size() / 2));
    EXPECT_EQ(refusal(library), "library.medium-damaged");
}

TEST_F(Media, LargerThanAnyThatIsShownAreLeftAlone)
{
    const QByteArray large(largestMediumShown + 1, '\0');
    const QString name = QString::fromLatin1(packs::test::mediumName(large, "wav"));
    Library library(folder());
    put(library, soundingPack(large, name)); // a pack may hold it
    EXPECT_EQ(refusal(library, name), "library.medium-too-large: 32");
}

} // namespace

} // namespace shixi::library::test
