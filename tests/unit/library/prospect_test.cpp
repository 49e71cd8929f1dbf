#include "library/fixture.h"

#include <gmock/gmock.h>

namespace shixi::library
{

namespace
{

using test::copied;
using test::copyNoteText;
using test::madeUp;
using test::put;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

const CardId onlyCard{"0000000000000d01"};

// A copy of a set, with the ids of that set.
class SetsThatContradict : public test::Shelves
{
protected:
    questions::QuestionSet m_builtIn = packs::test::publishedSet();

    [[nodiscard]] static Contradiction oneOf(const SetId &set, const QString &title) { return {set, title, 1}; }
};

TEST_F(SetsThatContradict, AreSaidBeforeOneIsTakenAndWhatIsLeftOutIsNotCountedAsCorrected)
{
    Library library(folder(), &m_builtIn);
    put(library, copyPack());
    const auto offer = library.open(copyPack(2, QStringLiteral("b"), 2));
    EXPECT_THAT(offer->leftOut(), ElementsAre(oneOf(madeUp, QStringLiteral("读书会"))));
    EXPECT_THAT(offer->pushedOut(), IsEmpty());
    ASSERT_TRUE(offer->changes());
    EXPECT_THAT(offer->changes()->corrected, IsEmpty()) << "the set of the program is asked as before";
    EXPECT_THAT(offer->changes()->answers, IsEmpty());
    EXPECT_THAT(offer->changes()->kept, IsEmpty());
}

TEST_F(SetsThatContradict, AreSaidOfANewSetToo)
{
    const Library library(folder(), &m_builtIn);
    const auto offer = library.open(copyPack(2, QStringLiteral("b"), 2));
    EXPECT_THAT(offer->leftOut(), ElementsAre(oneOf(madeUp, QStringLiteral("读书会"))));
    EXPECT_FALSE(offer->changes());
    EXPECT_THAT(library.open(copyPack(1))->leftOut(), IsEmpty()) << "it says the same";
    EXPECT_THAT(library.open(copyPack(1, QStringLiteral("a"), 4))->leftOut(), IsEmpty()) << "if in a later correction";
}

TEST_F(SetsThatContradict, ThatHoldBeforeOthersSayWhatIsLeftOutOfThose)
{
    Library library(folder());
    put(library, copyPack());
    put(library, pack(1));
    const auto offer = library.open(copyPack(2, QStringLiteral("b"), 2));
    EXPECT_THAT(offer->leftOut(), IsEmpty());
    EXPECT_THAT(offer->pushedOut(), ElementsAre(oneOf(madeUp, QStringLiteral("读书会"))));
    EXPECT_THAT(offer->changes()->corrected, ElementsAre(onlyCard));
    library.take(*offer);
    EXPECT_THAT(library.open(copyPack(3, QStringLiteral("b"), 2))->pushedOut(), IsEmpty()) << "it is left out already";
}

TEST_F(SetsThatContradict, CountAsKeptWhatTheOtherSetHasToo)
{
    Library library(folder(), &m_builtIn);
    put(library, copyPack(1, QStringLiteral("b"), 2));
    const auto offer = library.open(copyPack(2, QStringLiteral("a"), 3));
    EXPECT_THAT(offer->leftOut(), IsEmpty());
    EXPECT_THAT(offer->changes()->kept, ElementsAre(onlyCard))
        << "it was asked as the set of the program has it all along";
    EXPECT_THAT(offer->changes()->corrected, IsEmpty());
}

TEST_F(SetsThatContradict, AVersionOlderThanTheProgramsChangesNothing)
{
    m_builtIn = packs::test::publishedSet(3);
    const Library library(folder(), &m_builtIn);
    const auto offer = library.open(pack(2, nullptr, 2));
    EXPECT_THAT(offer->changes()->corrected, IsEmpty());
    EXPECT_THAT(offer->changes()->kept, SizeIs(1));
    EXPECT_THAT(offer->leftOut(), IsEmpty());
}

TEST_F(SetsThatContradict, AnUpdateSaysWhichAnswersItCorrects)
{
    Library library(folder());
    put(library, copyPack());
    const auto offer = library.open(copyPack(2, QStringLiteral("b"), 2));
    EXPECT_THAT(offer->changes()->answers,
                ElementsAre(CorrectedAnswer{
                    QStringLiteral("读书会何时成立?"), {QStringLiteral("2019年5月")}, {QStringLiteral("2020年5月")}}));
}

TEST_F(SetsThatContradict, ANoteIsNotPromisedToCorrectWhatAnotherSetHoldsOtherwise)
{
    Library library(folder(), &m_builtIn);
    put(library, copyPack());
    const NoteOffer offer = library.openNote(copyNoteText(1, "b", true));
    ASSERT_TRUE(offer.canBeTaken());
    EXPECT_THAT(offer.effect.corrected, IsEmpty());
    EXPECT_THAT(offer.effect.withdrawn, IsEmpty());
    const QString stem = QStringLiteral("读书会何时成立?");
    const QString by = QStringLiteral("读书会");
    EXPECT_THAT(offer.effect.overruled,
                ElementsAre(NoteEffect::Overruled{stem, by, true}, NoteEffect::Overruled{stem, by, false}));
}

TEST_F(SetsThatContradict, ANoteThatPutsAnAnswerRightAgainIsPromised)
{
    Library library(folder(), &m_builtIn);
    put(library, copyPack(2, QStringLiteral("b"), 2));
    const NoteOffer offer = library.openNote(copyNoteText(1, "a"));
    EXPECT_THAT(offer.effect.corrected, SizeIs(1));
    EXPECT_THAT(offer.effect.overruled, IsEmpty());
}

} // namespace

} // namespace shixi::library
