#include "library/fixture.h"
#include "viewmodels/desk.h"
#include "viewmodels/madeup.h"

#include <gtest/gtest.h>

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

using MakingState = WithdrawingModel::State;
using NoteMark = NoteQuestionModel::Mark;
using library::test::chosenOne;
using library::test::saidOne;

// A publisher who has his own set, as members have it.
class Withdrawing : public library::test::Shelves
{
protected:
    QTemporaryDir m_files;
    packs::SecretKey m_key = packs::test::publisher();
    std::unique_ptr<library::Library> m_library;
    test::Desk m_desk;

    Withdrawing()
    {
        m_desk.app->settings()->setLanguage(SettingsModel::Language::English);
        m_library = std::make_unique<library::Library>(folder());
        library::test::put(*m_library, pack(1, &m_key));
        m_desk.app->library()->setShelf({m_library.get(), nullptr});
        model().setLibrary(m_library.get());
        becomePublisher({});
    }

    WithdrawingModel &model() { return *m_desk.app->withdrawing(); }
    PublisherModel &publisher() { return *m_desk.app->publisher(); }
    [[nodiscard]] QString out() const { return m_files.filePath(u"out"_s); }

    void becomePublisher(const QString &password)
    {
        const workshop::PublisherFolder keys(m_files.filePath(u"publisher"_s + password));
        keys.recover(QString::fromLatin1(m_key.toFile(password)), password, u"清河读书会"_s, QDate(2026, 11, 20));
        publisher().setFolder(keys.path());
        publisher().refresh();
        EXPECT_TRUE(rested() && publisher().exists());
    }
    bool rested()
    {
        return QTest::qWaitFor(
            [this] {
                return !publisher().busy() && model().state() != MakingState::Reading
                    && model().state() != MakingState::Signing;
            },
            20'000);
    }
    bool open()
    {
        model().begin();
        model().lookInto(u"made-up"_s);
        return rested() && model().state() == MakingState::Marking;
    }
    bool hasLastNotes(int count)
    {
        return QTest::qWaitFor([this, count] {
            return model().lastNotes()->count() == count;
        });
    }
    bool openFile(const QString &path)
    {
        model().begin();
        model().lookIntoFile(QUrl::fromLocalFile(path));
        return rested() && model().state() == MakingState::Marking;
    }
    void correctTo(const char *key)
    {
        model().show(QString::fromStdString(chosenOne.value));
        model().choose(QLatin1String(key));
        model().correct();
    }
    bool sign(const QString &password = {})
    {
        model().sum();
        model().sign(model().number(), password);
        return rested() && model().state() == MakingState::Made;
    }
    // As a member takes what was made.
    library::NoteOffer offered() const { return m_library->openNote(m_desk.app->withdrawing()->text().toUtf8()); }
};

TEST_F(Withdrawing, OnlySetsTheKeySpeaksForAreShown)
{
    library::test::put(*m_library, twinPack()); // signed by nobody
    model().begin();
    ASSERT_EQ(model().sets()->count(), 1);
    EXPECT_EQ(model().sets()->rows()[0].id, u"made-up"_s);
    EXPECT_EQ(model().state(), MakingState::Choosing);
    model().leave();
    EXPECT_EQ(model().state(), MakingState::Idle);
}

TEST_F(Withdrawing, WithoutAPublisherNothingBegins)
{
    publisher().setFolder(m_files.filePath(u"nobody"_s));
    model().begin();
    EXPECT_EQ(model().state(), MakingState::Idle);
}

TEST_F(Withdrawing, QuestionsAreFoundByTheirWordsAndThoseMarkedStandFirst)
{
    ASSERT_TRUE(open()) << qPrintable(model().trouble());
    EXPECT_EQ(model().title(), u"读书会"_s);
    EXPECT_EQ(model().foundCount(), 2);
    model().setQuery(u" 2020年 何时 "_s); // an option's and the stem's
    ASSERT_EQ(model().found()->count(), 1);
    EXPECT_EQ(model().found()->rows()[0].question, QString::fromStdString(chosenOne.value));
    model().setQuery(u"nothing"_s);
    EXPECT_EQ(model().foundCount(), 0);
    model().setQuery({});
    model().show(QString::fromStdString(saidOne.value));
    model().withdraw();
    EXPECT_EQ(model().marked(), 1);
    EXPECT_EQ(model().found()->rows()[0].mark, NoteMark::Withdrawn);
    EXPECT_EQ(model().found()->rows()[0].question, QString::fromStdString(saidOne.value));
}

TEST_F(Withdrawing, AQuestionIsShownWithWhatTheTextSays)
{
    ASSERT_TRUE(open());
    model().show(QString::fromStdString(chosenOne.value));
    EXPECT_TRUE(model().looksAtOne());
    EXPECT_EQ(model().answer(), u"2019年5月"_s);
    const Source source = model().source();
    EXPECT_EQ(source.paragraphText.mid(source.evidenceStart, source.evidenceLength), u"2019年5月"_s);
    EXPECT_TRUE(model().hasOptions());
    EXPECT_FALSE(model().choosesSeveral());
    EXPECT_EQ(model().others()->count(), 1);
    model().show(QString::fromStdString(saidOne.value));
    EXPECT_FALSE(model().hasOptions()) << "its answer is said, not chosen";
    model().show(u"no such question"_s);
    EXPECT_EQ(model().stem(), u"读书会何时成立?"_s) << "the one before stays";
}

TEST_F(Withdrawing, OnlyAnotherAnswerThatFitsCorrects)
{
    ASSERT_TRUE(open());
    model().show(QString::fromStdString(chosenOne.value));
    EXPECT_EQ(model().newAnswer(), QString());
    model().choose(u"a"_s); // right already
    EXPECT_EQ(model().newAnswer(), QString());
    model().correct();
    EXPECT_EQ(model().marked(), 0);
    correctTo("b");
    EXPECT_EQ(model().marked(), 1);
    ASSERT_EQ(model().rows()->count(), 1);
    EXPECT_EQ(model().rows()->rows()[0], (NoteRow{u"读书会何时成立?"_s, u"2019年5月"_s, u"2020年5月"_s, false}));
    model().show(QString::fromStdString(chosenOne.value));
    EXPECT_EQ(model().newAnswer(), u"2020年5月"_s) << "as it was marked";
    EXPECT_EQ(model().mark(), NoteMark::Corrected);
    model().keep();
    EXPECT_EQ(model().marked(), 0);
}

TEST_F(Withdrawing, WhatStillSaysTheOldAnswerIsShownUntilItIsMarkedToo)
{
    ASSERT_TRUE(open());
    correctTo("b");
    ASSERT_EQ(model().leftBehind()->count(), 1);
    EXPECT_EQ(model().leftBehind()->rows()[0].question, QString::fromStdString(saidOne.value));
    model().show(QString::fromStdString(saidOne.value));
    model().withdraw();
    EXPECT_EQ(model().leftBehind()->count(), 0);
}

TEST_F(Withdrawing, AllThatAskAFactAreWithdrawnTogether)
{
    ASSERT_TRUE(open());
    model().show(QString::fromStdString(chosenOne.value));
    model().withdrawAll();
    EXPECT_EQ(model().marked(), 2);
    EXPECT_FALSE(model().looksAtOne());
}

TEST_F(Withdrawing, AMemberTakesTheNoteThatWasMade)
{
    ASSERT_TRUE(open());
    correctTo("b");
    model().show(QString::fromStdString(saidOne.value));
    model().withdraw();
    ASSERT_TRUE(sign()) << qPrintable(model().trouble());
    EXPECT_EQ(model().number(), 1);
    EXPECT_TRUE(model().isHere());
    const library::NoteOffer offer = offered();
    EXPECT_TRUE(offer.canBeTaken());
    EXPECT_EQ(offer.signer, library::Signer::Owner);
    // The clock of this device is at the 22nd; nobody takes a version back before it was out.
    EXPECT_EQ(offer.sent.note.day, u"2026-11-23"_s);
    EXPECT_EQ(offer.effect.withdrawn.size(), 1);
    ASSERT_EQ(offer.effect.corrected.size(), 1U);
    EXPECT_EQ(offer.effect.corrected[0].after, QStringList{u"2020年5月"_s});
    m_library->takeNote(offer);
    const questions::QuestionSet taught = m_library->taught(library::test::madeUp);
    ASSERT_EQ(taught.questions().size(), 1U);
    EXPECT_EQ(taught.questions()[0].key, QStringList{u"b"_s});
}

TEST_F(Withdrawing, TheNextNoteIsAboutTheSetAsMembersHaveItAndHasTheNextNumber)
{
    ASSERT_TRUE(open());
    correctTo("b");
    ASSERT_TRUE(sign());
    m_library->takeNote(offered());
    model().leave();
    ASSERT_TRUE(open());
    EXPECT_EQ(model().number(), 2);
    model().show(QString::fromStdString(chosenOne.value));
    EXPECT_EQ(model().answer(), u"2020年5月"_s);
    model().choose(u"a"_s); // back to the first
    EXPECT_EQ(model().newAnswer(), u"2019年5月"_s);
    model().correct();
    ASSERT_TRUE(sign()) << qPrintable(model().trouble());
    m_library->takeNote(offered());
    EXPECT_EQ(m_library->taught(library::test::madeUp).question(chosenOne)->key, QStringList{u"a"_s});
}

TEST_F(Withdrawing, ANumberGivenOnceIsNotGivenAgainThoughTheNoteWasNeverTaken)
{
    ASSERT_TRUE(open());
    correctTo("b");
    ASSERT_TRUE(sign());
    model().leave();
    ASSERT_TRUE(open());
    EXPECT_EQ(model().number(), 2);
    correctTo("c");
    model().sum();
    model().sign(1, {});
    ASSERT_TRUE(rested());
    EXPECT_EQ(model().state(), MakingState::Summing);
    EXPECT_TRUE(model().trouble().contains(u"number 1 or a higher one"_s)) << qPrintable(model().trouble());
    EXPECT_EQ(model().marked(), 1) << "what was marked stays";
    model().sign(7, {});
    ASSERT_TRUE(rested());
    EXPECT_EQ(model().number(), 7);
    EXPECT_EQ(publisher().folder()->mustRead().lastNote(library::test::madeUp), 7);
}

TEST_F(Withdrawing, ANoteThatWasLeftUnsavedIsAmongTheLastAndIsHandedOnAgain)
{
    ASSERT_TRUE(open());
    correctTo("b");
    ASSERT_TRUE(sign());
    const QString text = model().text();
    model().leave(); // neither saved nor copied
    model().begin();
    ASSERT_TRUE(hasLastNotes(1));
    EXPECT_EQ(model().lastNotes()->rows()[0], (MadeNoteRow{u"读书会"_s, 1, 1, u"23 November 2026"_s}));
    model().handOn(1); // there is none
    EXPECT_EQ(model().state(), MakingState::Choosing);
    model().handOn(0);
    ASSERT_TRUE(rested());
    EXPECT_EQ(model().state(), MakingState::Made);
    EXPECT_TRUE(model().handsOnAgain() && model().isHere());
    EXPECT_EQ(model().text(), text);
    EXPECT_EQ(model().number(), 1);
    EXPECT_EQ(model().title(), u"读书会"_s);
    EXPECT_FALSE(model().picture().isEmpty());
    model().saveText(out());
    EXPECT_TRUE(model().textPath().endsWith(u"made-up-note-1.txt"_s)) << qPrintable(model().textPath());
    model().goBack();
    EXPECT_EQ(model().state(), MakingState::Choosing);
    EXPECT_FALSE(model().handsOnAgain());
    EXPECT_TRUE(model().text().isEmpty());
}

TEST_F(Withdrawing, ANoteKeptButNotNotedHasItsNumber)
{
    ASSERT_TRUE(open());
    correctTo("b");
    ASSERT_TRUE(sign());
    model().leave();
    workshop::Publisher before = publisher().folder()->mustRead();
    before.notes.clear();
    publisher().folder()->write(before); // cut off in between
    ASSERT_TRUE(open());
    EXPECT_EQ(model().number(), 2);
}

TEST_F(Withdrawing, AKeyThatWasReplacedMeanwhileSignsNothing)
{
    ASSERT_TRUE(open());
    correctTo("b");
    const QString keys = publisher().folder()->path();
    ASSERT_TRUE(QDir().rename(keys, keys + u"-1"_s));
    workshop::PublisherFolder(keys).recover(
        QString::fromLatin1(packs::SecretKey::made().toFile({})), {}, u"别人"_s, QDate(2026, 11, 20));
    EXPECT_FALSE(sign());
    EXPECT_TRUE(model().trouble().contains(u"nobody who has this set"_s)) << qPrintable(model().trouble());
    EXPECT_EQ(publisher().folder()->mustRead().lastNote(library::test::madeUp), 0);
}

TEST_F(Withdrawing, AFileIsNotLookedIntoBeforeItIsAskedForNorWithoutAPublisher)
{
    publisher().setFolder(m_files.filePath(u"nobody"_s));
    model().lookIntoFile(QUrl::fromLocalFile(pack(1, &m_key)));
    EXPECT_EQ(model().state(), MakingState::Idle);
}

TEST_F(Withdrawing, ItWaitsWhileASetIsChanged)
{
    LibraryModel &members = *m_desk.app->library();
    QSemaphore held;
    auto *pool = members.findChild<QThreadPool *>();
    ASSERT_NE(pool, nullptr);
    pool->start([&held] {
        held.acquire();
    });
    members.rollBack(u"no such set"_s); // takes as long as the pool is held up
    ASSERT_EQ(members.state(), LibraryModel::State::Changing);
    model().begin();
    EXPECT_EQ(model().state(), MakingState::Waiting);
    model().leave();
    EXPECT_EQ(model().state(), MakingState::Idle);
    model().begin();
    held.release();
    EXPECT_TRUE(QTest::qWaitFor([this] {
        return model().state() == MakingState::Choosing;
    }));
    EXPECT_EQ(model().sets()->count(), 1);
}

TEST_F(Withdrawing, ASearchWorksNothingOutOfTheMarksAnew)
{
    ASSERT_TRUE(open());
    correctTo("b");
    const QSignalSpy left(model().leftBehind(), &ListModel::countChanged);
    const QSignalSpy rows(model().rows(), &ListModel::countChanged);
    model().setQuery(u"读书"_s);
    model().show(QString::fromStdString(chosenOne.value));
    model().showAll();
    EXPECT_EQ(left.count() + rows.count(), 0);
    EXPECT_GT(model().foundCount(), 0);
    const NoteDraft draft(packs::test::publishedSet(1));
    const NoteDraft copy = draft; // NOLINT(performance-unnecessary-copy-initialization): that is looked at
    EXPECT_EQ(&copy.set(), &draft.set()) << "a large set is not copied";
}

TEST_F(Withdrawing, NothingIsSignedBeforeItWasSeenAndNoQuestionMeansNoNote)
{
    ASSERT_TRUE(open());
    model().sum();
    EXPECT_EQ(model().state(), MakingState::Marking) << "there is nothing to see";
    correctTo("b");
    model().sign(1, {});
    EXPECT_EQ(model().state(), MakingState::Marking);
    model().sum();
    EXPECT_EQ(model().state(), MakingState::Summing);
    model().show(QString::fromStdString(chosenOne.value));
    model().keep(); // nothing is left of it
    model().sign(1, {});
    EXPECT_EQ(model().state(), MakingState::Summing);
    model().goBack();
    EXPECT_EQ(model().state(), MakingState::Marking);
}

TEST_F(Withdrawing, ThePasswordOfTheKeyIsNeeded)
{
    becomePublisher(u"密码"_s);
    ASSERT_TRUE(open());
    correctTo("b");
    EXPECT_FALSE(sign(u"别的"_s));
    EXPECT_TRUE(model().trouble().contains(u"password"_s)) << qPrintable(model().trouble());
    EXPECT_EQ(publisher().folder()->mustRead().lastNote(library::test::madeUp), 0) << "nothing is noted";
    EXPECT_TRUE(sign(u"密码"_s)) << qPrintable(model().trouble());
}

TEST_F(Withdrawing, TheFileOfASetIsTakenOnlyWhereMembersWouldHearTheKey)
{
    const packs::SecretKey stranger = packs::SecretKey::made();
    EXPECT_FALSE(openFile(pack(2, &stranger)));
    EXPECT_TRUE(model().trouble().contains(u"nobody who has this set"_s)) << qPrintable(model().trouble());
    EXPECT_EQ(model().state(), MakingState::Choosing);
    model().leave();
    EXPECT_FALSE(openFile(pack(2))); // signed by nobody
    model().leave();
    EXPECT_FALSE(openFile(m_files.filePath(u"no such file"_s)));
    model().leave();
    ASSERT_TRUE(openFile(pack(2, &m_key))) << qPrintable(model().trouble());
    EXPECT_EQ(model().version(), 2);
}

TEST_F(Withdrawing, AFileThatIsTheSetOfThisDeviceHasItsNotes)
{
    ASSERT_TRUE(open());
    model().show(QString::fromStdString(saidOne.value));
    model().withdraw();
    ASSERT_TRUE(sign());
    m_library->takeNote(offered());
    model().leave();
    ASSERT_TRUE(openFile(pack(1, &m_key)));
    EXPECT_EQ(model().foundCount(), 1) << "one was withdrawn before";
    EXPECT_EQ(model().number(), 2);
}

TEST_F(Withdrawing, TheNoteIsSavedAndCopiedAndItsPictureIsReadAgain)
{
    ASSERT_TRUE(open());
    correctTo("b");
    ASSERT_TRUE(sign());
    model().saveText(out());
    model().savePicture(out());
    EXPECT_TRUE(model().textPath().endsWith(u"读书会_v1_2026-11-note-1.txt"_s)) << qPrintable(model().textPath());
    model().saveText(out()); // never over what is there
    EXPECT_TRUE(model().textPath().endsWith(u"-note-1-2.txt"_s)) << qPrintable(model().textPath());
    EXPECT_EQ(workshop::readNoteFile(model().textPath()).bytes, offered().sent.bytes);
    model().copy();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), model().text());
    LibraryModel &members = *m_desk.app->library();
    members.look(QUrl::fromLocalFile(model().picturePath()));
    ASSERT_TRUE(QTest::qWaitFor(
        [&members] {
            return members.state() != LibraryModel::State::Looking;
        },
        20'000));
    EXPECT_EQ(members.state(), LibraryModel::State::OfferingNote);
    EXPECT_TRUE(members.note()->canBeTaken());
    model().saveText(u"/proc/nowhere"_s);
    EXPECT_FALSE(model().trouble().isEmpty());
}

TEST_F(Withdrawing, WhatIsLeftWhileItIsReadIsNotShown)
{
    QSemaphore held;
    auto *pool = model().findChild<QThreadPool *>();
    pool->start([&held] {
        held.acquire();
    });
    model().begin();
    model().lookInto(u"made-up"_s);
    EXPECT_EQ(model().state(), MakingState::Reading);
    model().leave();
    held.release();
    pool->waitForDone();
    QTest::qWait(20);
    EXPECT_EQ(model().state(), MakingState::Idle);
    EXPECT_TRUE(open());
}

TEST(NoteParcels, ATextTooLongForACodeHasNoPictureAndSaysWhy)
{
    const NoteParcel parcel = noteParcel(QByteArray(2000, 'x'));
    EXPECT_TRUE(parcel.picture.isEmpty());
    ASSERT_TRUE(parcel.whyNoPicture);
    EXPECT_NE(parcel.whyNoPicture->detail().find("code.too-long"), std::string::npos);
}

} // namespace

} // namespace shixi
