#include "library/fixture.h"
#include "library/listfile.h"

#include <gmock/gmock.h>

namespace shixi::library
{

namespace
{

using packs::SecretKey;
using test::chosenOne;
using test::correction;
using test::madeUp;
using test::noteText;
using test::put;
using test::saidOne;
using test::withdrawal;
using testing::IsEmpty;
using testing::SizeIs;

class LibraryNotes : public test::Shelves
{
protected:
    const SecretKey m_key = packs::test::publisher();

    static void take(Library &library, const packs::Note &note, const SecretKey &key = packs::test::publisher())
    {
        const NoteOffer offer = library.openNote(packs::writeNote(note, key));
        ASSERT_EQ(offer.standing, NoteStanding::New);
        library.takeNote(offer);
    }
    static NoteStanding standing(const Library &library, const packs::Note &note, const SecretKey &key)
    {
        return library.openNote(packs::writeNote(note, key)).standing;
    }
    static int revOf(const Library &library) { return library.taught(madeUp).cards().front().rev; }
    // Another pack lies in its place.
    void swapFileOfSet()
    {
        const QString there = folder() + u'/' + filesThere().filter(QStringLiteral("sets/")).value(0);
        ASSERT_TRUE(QFile::remove(there));
        ASSERT_TRUE(QFile::copy(pack(2, &m_key), there));
    }
    [[nodiscard]] QStringList notesThere() const { return filesThere().filter(QStringLiteral("notes/")); }
    // Signed by the owner, naming two who may speak too.
    QString packNaming(int version, const SecretKey &successor, const SecretKey &deputy)
    {
        return file(packs::writePack(
            packs::test::publishedSet(version), {}, &m_key, successor.publicKey(), {deputy.publicKey()}));
    }
};

TEST_F(LibraryNotes, ANoteThatIsTakenHoldsAfterOpeningAgain)
{
    Library library(folder());
    put(library, pack(1, &m_key));
    const NoteOffer offer = library.openNote(noteText(1));
    EXPECT_EQ(offer.standing, NoteStanding::New);
    EXPECT_EQ(offer.signer, Signer::Owner);
    EXPECT_EQ(offer.title, QStringLiteral("读书会"));
    EXPECT_EQ(offer.versionThere, 1);
    EXPECT_THAT(offer.effect.corrected, SizeIs(1));
    EXPECT_THAT(notesThere(), IsEmpty()) << "nothing is changed by looking";
    library.takeNote(offer);
    const Library again(folder());
    EXPECT_THAT(again.notes(), SizeIs(1));
    EXPECT_EQ(revOf(again), 2);
    EXPECT_EQ(again.read(madeUp).set.cards().front().rev, 1) << "the pack stays as it came";
    EXPECT_THAT(notesThere(), SizeIs(1));
}

TEST_F(LibraryNotes, TheNoteOfTheFirstDayIsTakenForTheSetOfTheFirstDay)
{
    const QString files = QStringLiteral(SHIXI_SOURCE_DIR "/tests/files/notes/v1/");
    Library library(folder());
    put(library, files + QStringLiteral("set.shixi"));
    const NoteOffer offer = library.openNote(packs::test::fileBytes(files + QStringLiteral("note.txt")));
    EXPECT_THAT(offer.effect.withdrawn, SizeIs(1));
    EXPECT_THAT(offer.effect.corrected, SizeIs(1));
    library.takeNote(offer);
    EXPECT_EQ(library.taught(madeUp).question(saidOne), nullptr);
    EXPECT_EQ(library.taught(madeUp).question(chosenOne)->key, QStringList{QStringLiteral("b")});
}

TEST_F(LibraryNotes, OnlyWhoSpeaksForTheSetIsHeard)
{
    const SecretKey successor = SecretKey::made();
    const SecretKey deputy = SecretKey::made();
    const SecretKey stranger = SecretKey::made();
    Library library(folder());
    EXPECT_EQ(standing(library, correction(1), m_key), NoteStanding::SetNotThere);
    put(library, packNaming(1, successor, deputy));
    EXPECT_EQ(standing(library, correction(1), stranger), NoteStanding::Stranger);
    EXPECT_EQ(library.openNote(packs::writeNote(correction(1), m_key)).signer, Signer::Owner);
    EXPECT_EQ(library.openNote(packs::writeNote(correction(1), successor)).signer, Signer::Successor);
    EXPECT_EQ(library.openNote(packs::writeNote(correction(1), deputy)).signer, Signer::Deputy);
    const NoteOffer offer = library.openNote(packs::writeNote(correction(1), stranger));
    EXPECT_TRUE(offer.effect.none());
    EXPECT_THROW(library.takeNote(offer), Error);
    EXPECT_THAT(notesThere(), IsEmpty());
}

// The file of a set is read last; one that is another's is said, unless nobody waits for it.
TEST_F(LibraryNotes, NothingIsReadForOneThatIsCancelled)
{
    Library library(folder());
    put(library, pack(1, &m_key));
    std::stop_source stopping;
    EXPECT_TRUE(library.openNoteUnless(noteText(1), stopping.get_token()));
    swapFileOfSet();
    EXPECT_THROW((void)library.openNoteUnless(noteText(1), stopping.get_token()), Error);
    stopping.request_stop();
    EXPECT_FALSE(library.openNoteUnless(noteText(1), stopping.get_token()));
}

TEST_F(LibraryNotes, OneWhoseSignatureDoesNotHoldIsNoNote)
{
    Library library(folder());
    put(library, pack(1, &m_key));
    QByteArray text = noteText(1);
    text.replace("c01 b", "c01 c");
    try {
        (void)library.openNote(text);
        FAIL() << "opened";
    } catch (const Error &error) {
        EXPECT_EQ(error.detail(), "note.signature");
    }
}

TEST_F(LibraryNotes, NobodySpeaksForTheSetOfTheProgramOrAnUnsignedOne)
{
    const questions::QuestionSet builtIn = packs::test::publishedSet(2);
    {
        const Library library(folder(), &builtIn);
        EXPECT_EQ(standing(library, correction(1), m_key), NoteStanding::NoOwner);
    }
    Library library(folder());
    put(library, pack(1));
    EXPECT_EQ(standing(library, correction(1), m_key), NoteStanding::NoOwner);
    library.uninstall(madeUp);
    put(library, pack(1, &m_key));
    EXPECT_EQ(standing(library, correction(1), m_key), NoteStanding::New);
    EXPECT_EQ(standing(Library(folder(), &builtIn), correction(1), m_key), NoteStanding::NoOwner)
        << "the newer set of the program holds in its place";
}

TEST_F(LibraryNotes, EachNumberIsTakenOnce)
{
    Library library(folder());
    put(library, pack(1, &m_key));
    take(library, correction(1));
    EXPECT_EQ(standing(library, correction(1), m_key), NoteStanding::Taken);
    EXPECT_EQ(standing(library, correction(1, "c"), m_key), NoteStanding::OtherOfThisNumber);
    EXPECT_EQ(standing(library, correction(2, "c"), m_key), NoteStanding::New);
    QByteArray otherComment = noteText(1);
    otherComment.replace("signature of a question set", "anything");
    EXPECT_EQ(library.openNote(otherComment).standing, NoteStanding::Taken) << "nobody signs that";
    const NoteOffer offer = library.openNote(packs::writeNote(correction(2, "c"), m_key));
    library.takeNote(offer);
    EXPECT_THROW(library.takeNote(offer), Error);
    EXPECT_THAT(library.notes(), SizeIs(2));
}

TEST_F(LibraryNotes, TheyHoldAfterARollBackAndForASetThatComesBack)
{
    Library library(folder());
    put(library, pack(1, &m_key));
    take(library, correction(1));
    put(library, pack(2, &m_key, 2));
    EXPECT_EQ(revOf(library), 2) << "a later version says itself what is right";
    EXPECT_EQ(library.taught(madeUp).question(chosenOne)->key, QStringList{QStringLiteral("a")});
    library.rollBack(madeUp);
    EXPECT_EQ(revOf(library), 2);
    EXPECT_EQ(library.taught(madeUp).question(chosenOne)->key, QStringList{QStringLiteral("b")});
    library.uninstall(madeUp);
    EXPECT_THAT(notesThere(), SizeIs(1));
    put(library, pack(1, &m_key));
    EXPECT_EQ(revOf(library), 2);
}

// What was corrected by a note is not corrected once more by the version that says the same.
TEST_F(LibraryNotes, WhatTheyRaisedInTheVersionBeforeIsKnown)
{
    Library library(folder());
    put(library, pack(1, &m_key));
    take(library, correction(1));
    const CardId card = library.taught(madeUp).cards().front().id;
    EXPECT_THAT(library.raisedByNotes(madeUp), IsEmpty()) << "no version came after";
    put(library, pack(2, &m_key));
    using RevOfCard = std::map<CardId, int>;
    EXPECT_EQ(library.raisedByNotes(madeUp), (RevOfCard{{card, 2}}));
    take(library, correction(2, "c"));
    take(library, withdrawal(3, chosenOne));
    take(library, withdrawal(4, saidOne));
    EXPECT_EQ(library.raisedByNotes(madeUp), (RevOfCard{{card, 3}})) << "whether it could be asked or not";
    EXPECT_THAT(library.raisedByNotes({"another"}), IsEmpty());
    const SecretKey other = SecretKey::made();
    put(library, file(packs::writePack(packs::test::publishedSet(3), {}, &other)));
    EXPECT_THAT(library.raisedByNotes(madeUp), IsEmpty()) << "nobody of those speaks for the set any more";
}

TEST_F(LibraryNotes, AnUpdateIsComparedWithTheSetAsItIsTaught)
{
    Library library(folder());
    put(library, pack(1, &m_key));
    EXPECT_THAT(library.open(pack(2, &m_key, 2))->changes()->corrected, SizeIs(1));
    take(library, correction(1));
    const auto offer = library.open(pack(2, &m_key, 2));
    EXPECT_THAT(offer->changes()->corrected, SizeIs(0));
    EXPECT_THAT(offer->changes()->kept, SizeIs(1));
    take(library, withdrawal(2, saidOne));
    take(library, withdrawal(3, chosenOne));
    EXPECT_THAT(library.open(pack(2, &m_key, 2))->changes()->added, SizeIs(1)) << "it comes back";
}

TEST_F(LibraryNotes, ANoteThatConcernsNothingHereIsKeptForWhatMayCome)
{
    Library library(folder());
    put(library, pack(1, &m_key));
    put(library, pack(2, &m_key, 2));
    const NoteOffer offer = library.openNote(noteText(1));
    EXPECT_TRUE(offer.canBeTaken());
    EXPECT_TRUE(offer.effect.none());
    library.takeNote(offer);
    library.rollBack(madeUp);
    EXPECT_EQ(library.taught(madeUp).question(chosenOne)->key, QStringList{QStringLiteral("b")});
}

TEST_F(LibraryNotes, NotesOfAFormerPublisherDoNotTouchTheSetOfAnother)
{
    Library library(folder());
    put(library, pack(1, &m_key));
    take(library, correction(1, "b", 5));
    const SecretKey other = SecretKey::made();
    put(library, pack(2, &other));
    EXPECT_EQ(revOf(library), 1);
    EXPECT_EQ(standing(library, correction(1, "c", 2), other), NoteStanding::New) << "his numbers are his own";
    take(library, correction(1, "c", 2), other);
    EXPECT_EQ(library.taught(madeUp).question(chosenOne)->key, QStringList{QStringLiteral("c")});
    library.rollBack(madeUp);
    EXPECT_EQ(library.taught(madeUp).question(chosenOne)->key, QStringList{QStringLiteral("b")});
}

TEST_F(LibraryNotes, WhatTheListNamesStaysAndWhatItDoesNotNameGoes)
{
    {
        Library library(folder());
        put(library, pack(1, &m_key));
        take(library, correction(1));
    }
    const QString notes = folder() + QStringLiteral("/notes/");
    const QString leftOver = QString(64, u'0') + QStringLiteral(".txt");
    for (const QString &name : {leftOver, leftOver + QStringLiteral(".AbCdEf"), QStringLiteral("mine.txt")}) {
        QFile file(notes + name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
    }
    const Library library(folder());
    EXPECT_THAT(notesThere(), SizeIs(2)) << "the note, and what is somebody's";
    EXPECT_TRUE(QFile::exists(notes + QStringLiteral("mine.txt")));
    EXPECT_EQ(revOf(library), 2);
}

TEST_F(LibraryNotes, ADamagedNoteLeavesTheSetAndCanBeTakenAnew)
{
    Library library(folder());
    put(library, pack(1, &m_key));
    take(library, correction(1));
    ASSERT_TRUE(QFile::resize(folder() + u'/' + notesThere().front(), 30));
    EXPECT_EQ(Library(folder()).taught(madeUp).cards().front().rev, 1);
    take(library, correction(1));
    EXPECT_EQ(revOf(library), 2);
    EXPECT_THAT(library.notes(), SizeIs(1));
    ASSERT_TRUE(QFile::remove(folder() + u'/' + notesThere().front()));
    take(library, correction(1));
    EXPECT_EQ(revOf(Library(folder())), 2);
}

TEST_F(LibraryNotes, ADamagedListIsMadeAnewWithTheNotesThatAreSound)
{
    {
        Library library(folder());
        put(library, pack(1, &m_key));
        take(library, correction(1));
        take(library, withdrawal(2, saidOne));
    }
    const QByteArray strangers = packs::writeNote(withdrawal(3, chosenOne), SecretKey::made());
    QFile file(folder() + QStringLiteral("/notes/") + QString(64, u'a') + QStringLiteral(".txt"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(strangers) == strangers.size());
    file.close();
    QFile list(folder() + QStringLiteral("/library.json"));
    ASSERT_TRUE(list.open(QIODevice::WriteOnly) && list.write("{") == 1);
    list.close();
    const Library library(folder());
    EXPECT_THAT(library.notes(), SizeIs(2));
    EXPECT_EQ(revOf(library), 2);
    EXPECT_EQ(library.taught(madeUp).question(saidOne), nullptr);
}

TEST_F(LibraryNotes, AListWithoutNotesIsReadAndOneWithThemWrittenBack)
{
    Library library(folder());
    put(library, pack(1, &m_key));
    List list = listIn(folder());
    EXPECT_THAT(readList(writeList(list)).notes, IsEmpty());
    QByteArray before = writeList(list);
    const qsizetype key = before.indexOf("\"notes\"");
    ASSERT_GE(key, 0);
    before.remove(key, before.indexOf("\"publishers\"") - key); // as it was written before there were notes
    EXPECT_EQ(readList(before), list);
    list.notes = {{madeUp, 1, 2, QByteArray(64, 'a')}, {madeUp, 1, 3, QByteArray(64, 'b')}};
    EXPECT_EQ(readList(writeList(list)), list);
}

TEST_F(LibraryNotes, WhatAnotherProgramTookMeanwhileIsNotTakenTwice)
{
    Library first(folder());
    put(first, pack(1, &m_key));
    const NoteOffer offer = first.openNote(noteText(1));
    Library second(folder());
    take(second, correction(1));
    EXPECT_THROW(first.takeNote(offer), Error);
    EXPECT_THAT(Library(folder()).notes(), SizeIs(1));
}

} // namespace

} // namespace shixi::library
