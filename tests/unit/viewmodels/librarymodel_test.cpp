#include "app/installedsets.h"
#include "library/fixture.h"
#include "viewmodels/desk.h"
#include "viewmodels/madeup.h"

#include <gtest/gtest.h>

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

using Concerns = QList<int>;
using State = LibraryModel::State;
using Deed = LibraryModel::Deed;

constexpr int unsignedSet = static_cast<int>(SetOffer::Concern::Unsigned);
constexpr int newPublisher = static_cast<int>(SetOffer::Concern::NewPublisher);
constexpr int otherPublisher = static_cast<int>(SetOffer::Concern::OtherPublisher);
constexpr int olderVersion = static_cast<int>(SetOffer::Concern::OlderVersion);
constexpr int sameVersion = static_cast<int>(SetOffer::Concern::SameVersion);

// The set of the program, by another name than the packs of these tests.
questions::QuestionSet setOfTheProgram()
{
    const questions::QuestionSet set = test::madeUpSet();
    questions::Manifest manifest = set.manifest();
    manifest.id = {"program"};
    return {manifest, set.articles(), set.facts(), set.cards(), set.questions()};
}

class LibraryModelTest : public library::test::Shelves
{
protected:
    questions::QuestionSet m_builtIn; // before what looks into it
    std::unique_ptr<library::Library> m_library;
    std::unique_ptr<app::InstalledSets> m_installed;
    packs::SecretKey m_key = packs::test::publisher();
    test::Desk m_desk;
    std::vector<LibraryModel::Change> m_changes;

    LibraryModelTest()
    {
        m_desk.app->settings()->setLanguage(SettingsModel::Language::English);
        QObject::connect(&model(), &LibraryModel::setsChanged, &model(), [this](const LibraryModel::Change &change) {
            m_changes.push_back(change);
        });
        open(setOfTheProgram());
    }

    // The set that comes with the program, and what is known to be damaged.
    void open(questions::QuestionSet builtIn, std::vector<SetId> damaged = {})
    {
        model().setShelf({});
        m_library.reset();
        m_builtIn = std::move(builtIn);
        m_library = std::make_unique<library::Library>(folder(), &m_builtIn);
        model().setShelf({m_library.get(), &m_builtIn, std::move(damaged)});
    }
    // As the program does after a change.
    void beginAnew()
    {
        model().setShelf({});
        m_installed = std::make_unique<app::InstalledSets>(folder(), m_builtIn);
        (void)m_installed->joined();
        model().setShelf(m_installed->shelf());
        model().tell(m_changes.back());
    }
    LibraryModel &model() { return *m_desk.app->library(); }
    SetOffer &offer() { return *model().offer(); }
    bool finished()
    {
        return QTest::qWaitFor(
            [this] {
                return model().state() == State::Idle || model().state() == State::Offering;
            },
            20'000);
    }
    bool look(const QString &path)
    {
        model().look(QUrl::fromLocalFile(path));
        EXPECT_TRUE(finished());
        EXPECT_EQ(model().state() == State::Offering, error().isEmpty()) << qPrintable(error());
        return model().state() == State::Offering;
    }
    bool take(const QString &path)
    {
        const std::size_t before = m_changes.size();
        if (!look(path)) {
            return false;
        }
        offer().setChecked(true);
        model().take();
        EXPECT_TRUE(finished());
        return m_changes.size() == before + 1;
    }
    [[nodiscard]] const std::vector<SetRow> &rows() { return model().sets()->rows(); }
    [[nodiscard]] QString error() { return m_desk.app->errorText(); }
    void refused(const QString &words)
    {
        ASSERT_TRUE(finished());
        EXPECT_EQ(model().state(), State::Idle);
        EXPECT_TRUE(error().contains(words)) << qPrintable(error());
        m_desk.app->clearError();
    }
    void damage()
    {
        const QString name = filesThere().filter(u"sets/"_s).value(0);
        QFile file(folder() + u'/' + name);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2) && file.write("damaged") == 7);
    }
};

TEST_F(LibraryModelTest, TheSetOfTheProgramIsListedFirst)
{
    ASSERT_EQ(rows().size(), 1U);
    EXPECT_TRUE(rows()[0].isBuiltIn);
    ASSERT_TRUE(take(pack(1, &m_key)));
    ASSERT_EQ(rows().size(), 2U);
    EXPECT_TRUE(rows()[0].isBuiltIn);
    EXPECT_EQ(rows()[1].title, u"读书会"_s);
    EXPECT_TRUE(rows()[1].isSigned);
}

TEST_F(LibraryModelTest, ANewSetIsShownWithItsPublisherAndSixWords)
{
    ASSERT_TRUE(look(pack(1, &m_key)));
    EXPECT_EQ(offer().title(), u"读书会"_s);
    EXPECT_EQ(offer().publisher(), u"无"_s);
    EXPECT_EQ(offer().version(), 1);
    EXPECT_EQ(offer().formerVersion(), 0);
    EXPECT_EQ(offer().questions(), 2);
    EXPECT_EQ(offer().dayText(), u"23 November 2026"_s);
    EXPECT_EQ(offer().concerns(), Concerns{newPublisher});
    EXPECT_FALSE(offer().needsCheck());
    const QString english = offer().words();
    EXPECT_EQ(english.split(u" · "_s).size(), 6);
    m_desk.app->settings()->setLanguage(SettingsModel::Language::Chinese);
    EXPECT_EQ(offer().words().split(u" · "_s).size(), 6);
    EXPECT_NE(offer().words(), english);
    EXPECT_EQ(rows().size(), 1U); // nothing is changed by looking
}

TEST_F(LibraryModelTest, WhatIsTakenIsThereAndTheProgramIsToBeginAnew)
{
    ASSERT_TRUE(take(pack(1, &m_key)));
    ASSERT_EQ(m_changes.size(), 1U);
    EXPECT_EQ(m_changes[0].deed, Deed::Added);
    EXPECT_EQ(m_changes[0].title, u"读书会"_s);
    EXPECT_EQ(m_changes[0].questions, 2);
    EXPECT_EQ(library::Library(folder()).sets().size(), 1U);
    EXPECT_EQ(model().deed(), Deed::NoDeed); // said once it has begun anew
    model().tell(m_changes[0]);
    EXPECT_EQ(model().deed(), Deed::Added);
    EXPECT_EQ(model().deedTitle(), u"读书会"_s);
    model().dismiss();
    EXPECT_EQ(model().deed(), Deed::NoDeed);
}

TEST_F(LibraryModelTest, AFileOpenedWhileAnotherIsLookedAtComesNext)
{
    model().look(QUrl::fromLocalFile(pack(1, &m_key)));
    model().look(QUrl::fromLocalFile(pack(2, &m_key)));
    ASSERT_TRUE(QTest::qWaitFor([this] {
        return model().state() == State::Offering && offer().version() == 1;
    }));
    model().leave();
    ASSERT_TRUE(QTest::qWaitFor([this] {
        return model().state() == State::Offering && offer().version() == 2;
    }));
}

TEST_F(LibraryModelTest, WhatIsLeftIsNotThere)
{
    ASSERT_TRUE(look(pack(1, &m_key)));
    model().leave();
    EXPECT_EQ(model().state(), State::Idle);
    model().take();
    EXPECT_TRUE(finished());
    EXPECT_TRUE(m_changes.empty());
    EXPECT_EQ(rows().size(), 1U);
}

TEST_F(LibraryModelTest, AnUpdateSaysWhatItChangesAndCanBeTakenBack)
{
    ASSERT_TRUE(take(pack(1, &m_key)));
    EXPECT_FALSE(rows()[1].canRollBack);
    ASSERT_TRUE(look(pack(2, &m_key, 2)));
    EXPECT_EQ(offer().formerVersion(), 1);
    EXPECT_EQ(offer().corrected(), 1);
    EXPECT_EQ(offer().kept() + offer().added() + offer().removed(), 0);
    EXPECT_TRUE(offer().concerns().isEmpty());
    model().take();
    ASSERT_TRUE(finished());
    ASSERT_EQ(m_changes.size(), 2U);
    EXPECT_EQ(m_changes[1].deed, Deed::Updated);
    EXPECT_FALSE(m_changes[1].goesBack);
    EXPECT_EQ(rows()[1].version, 2);
    EXPECT_TRUE(rows()[1].canRollBack);

    model().rollBack(u"made-up"_s);
    ASSERT_TRUE(finished());
    ASSERT_EQ(m_changes.size(), 3U);
    EXPECT_EQ(m_changes[2].deed, Deed::RolledBack);
    EXPECT_EQ(m_changes[2].version, 1);
    EXPECT_EQ(m_changes[2].set.value, "made-up");
    EXPECT_TRUE(m_changes[2].goesBack);
    EXPECT_EQ(rows()[1].version, 1);
    model().rollBack(u"made-up"_s); // one step back, not two
    refused(u"no such file"_s);
    EXPECT_EQ(m_changes.size(), 3U);
}

TEST_F(LibraryModelTest, RewordedQuestionsAndKeptOnesAreCounted)
{
    ASSERT_TRUE(take(pack(1, &m_key)));
    ASSERT_TRUE(look(pack(2, &m_key)));
    EXPECT_EQ(offer().kept(), 1);
    EXPECT_EQ(offer().corrected() + offer().reworded() + offer().continued(), 0);
}

TEST_F(LibraryModelTest, OfAnUpdateItIsSaidWhatItComesToForWhatThisLearnerHasLearnt)
{
    ASSERT_TRUE(take(pack(1, &m_key)));
    std::vector<CardId> begun;
    model().setBegun([&begun](const std::vector<CardId> &cards) {
        std::vector<CardId> found;
        std::ranges::copy_if(cards, std::back_inserter(found), [&begun](const CardId &card) {
            return std::ranges::find(begun, card) != begun.end();
        });
        return found;
    });
    ASSERT_TRUE(look(pack(2, &m_key)));
    EXPECT_EQ(offer().kept(), 1);
    EXPECT_EQ(offer().learntKept() + offer().learntAnew() + offer().learntGone(), 0) << "nothing is learnt yet";
    begun = {packs::test::publishedSet(1).cards().front().id};
    ASSERT_TRUE(look(pack(2, &m_key)));
    EXPECT_EQ(offer().learntKept(), 1);
    ASSERT_TRUE(look(pack(2, &m_key, 2)));
    EXPECT_EQ(offer().learntKept(), 0);
    EXPECT_EQ(offer().learntAnew(), 1);
}

TEST_F(LibraryModelTest, ANewSetWithFactsOfAnotherIsProposedToBeRememberedOnce)
{
    ASSERT_TRUE(take(pack(1, &m_key)));
    EXPECT_FALSE(rows()[1].shares) << "where there was nothing to share";
    ASSERT_TRUE(look(twinPack(&m_key)));
    EXPECT_EQ(offer().sharedFacts(), 1);
    EXPECT_EQ(offer().sharedTitle(), u"读书会"_s);
    EXPECT_EQ(offer().sharedSets(), 1);
    EXPECT_TRUE(offer().shares());
    offer().setShares(false);
    model().take();
    ASSERT_TRUE(finished());
    EXPECT_FALSE(rows()[1].shares);
    EXPECT_TRUE(rows()[1].canShare);
    model().setShares(u"twin"_s, true);
    ASSERT_TRUE(finished());
    EXPECT_EQ(m_changes.back().deed, Deed::Shared);
    EXPECT_EQ(m_changes.back().set.value, "twin");
    EXPECT_TRUE(m_library->sets().front().shares);
    EXPECT_TRUE(rows()[1].shares);
    model().setShares(u"twin"_s, false);
    ASSERT_TRUE(finished());
    EXPECT_EQ(m_changes.back().deed, Deed::NotShared);
    model().setShares(u"no-such-set"_s, true);
    EXPECT_TRUE(finished());
}

TEST_F(LibraryModelTest, TakenAsItIsProposedItSharesAndAnUpdateAsksAsItWasChosen)
{
    ASSERT_TRUE(take(pack(1, &m_key)));
    ASSERT_TRUE(take(twinPack(&m_key)));
    EXPECT_TRUE(m_library->sets().front().shares);
    model().setShares(u"twin"_s, false);
    ASSERT_TRUE(finished());
    ASSERT_TRUE(look(twinPack()));
    EXPECT_EQ(offer().sharedFacts(), 1);
    EXPECT_FALSE(offer().shares());
}

TEST_F(LibraryModelTest, WhatASetContradictsIsSaidBeforeItIsTakenAfterwardsAndInTheList)
{
    open(packs::test::publishedSet());
    ASSERT_TRUE(take(copyPack()));
    beginAnew();
    EXPECT_EQ(rows()[1].leftOut, 0);
    EXPECT_EQ(model().deedLeftOut(), 0);
    ASSERT_TRUE(look(copyPack(2, u"b"_s, 2)));
    EXPECT_EQ(offer().leftOut(), 1);
    EXPECT_EQ(offer().leftOutSets(), 1);
    EXPECT_EQ(offer().leftOutTitle(), u"读书会"_s);
    EXPECT_TRUE(offer().isLeftOutForProgram());
    EXPECT_EQ(offer().corrected() + offer().kept(), 0);
    EXPECT_EQ(offer().corrections()->count(), 0);
    model().take();
    ASSERT_TRUE(finished());
    beginAnew();
    EXPECT_EQ(model().deedLeftOut(), 1);
    EXPECT_EQ(model().deedLeftOutSets(), 1);
    EXPECT_EQ(model().deedLeftOutTitle(), u"读书会"_s);
    EXPECT_EQ(rows()[0].leftOut, 0);
    EXPECT_EQ(rows()[1].leftOut, 1);
    EXPECT_EQ(rows()[1].leftOutSets, 1);
    EXPECT_EQ(rows()[1].leftOutTitle, u"读书会"_s);
    EXPECT_TRUE(rows()[1].isLeftOutForBuiltIn);
}

TEST_F(LibraryModelTest, WhatASetLeavesOutOfAnotherIsSaidBeforeItIsTakenAndInTheListOfThat)
{
    ASSERT_TRUE(take(pack(1, &m_key)));
    ASSERT_TRUE(take(copyPack()));
    ASSERT_TRUE(look(copyPack(2, u"b"_s, 2)));
    EXPECT_EQ(offer().leftOut(), 0);
    EXPECT_EQ(offer().pushedOut(), 1);
    EXPECT_EQ(offer().pushedOutSets(), 1);
    EXPECT_EQ(offer().pushedOutTitle(), u"读书会"_s);
    ASSERT_EQ(offer().corrections()->count(), 1);
    const NoteRow &row = offer().corrections()->rows().front();
    EXPECT_EQ(row, (NoteRow{u"读书会何时成立?"_s, u"2019年5月"_s, u"2020年5月"_s, false}));
    EXPECT_EQ(offer().moreCorrections(), 0);
    model().take();
    ASSERT_TRUE(finished());
    beginAnew();
    EXPECT_EQ(model().deedLeftOut(), 0);
    const auto other = std::ranges::find(rows(), u"读书会"_s, &SetRow::title);
    EXPECT_EQ(other->leftOut, 1);
    EXPECT_EQ(other->leftOutTitle, u"抄本"_s);
    EXPECT_FALSE(other->isLeftOutForBuiltIn);
}

TEST_F(LibraryModelTest, OfManyCorrectedAnswersSomeAreListedAndTheOthersCounted)
{
    OfferedSet set;
    set.changes.answers = std::vector<library::CorrectedAnswer>(25, {u"?\u202E"_s, {u"x"_s, u"y"_s}, {u"z"_s}});
    offer().show(set);
    EXPECT_EQ(offer().corrections()->count(), 20);
    EXPECT_EQ(offer().moreCorrections(), 5);
    EXPECT_EQ(offer().corrections()->rows().back(), (NoteRow{u"?"_s, u"x、y"_s, u"z"_s, false}));
}

TEST_F(LibraryModelTest, AnOlderVersionOfTheSetOfTheProgramIsSaidNotToHold)
{
    open(packs::test::publishedSet(3));
    ASSERT_TRUE(look(pack(1, &m_key)));
    EXPECT_EQ(offer().programVersion(), 3);
    offer().setChecked(true);
    model().take();
    ASSERT_TRUE(finished());
    EXPECT_EQ(m_changes.back().deed, Deed::PutAside);
    ASSERT_TRUE(look(pack(4, &m_key)));
    EXPECT_EQ(offer().programVersion(), 0);
}

TEST_F(LibraryModelTest, TheSameFileAgainIsNothingToDo)
{
    const QString path = pack(1, &m_key);
    ASSERT_TRUE(take(path));
    ASSERT_TRUE(look(path));
    EXPECT_TRUE(offer().isThere());
    model().take();
    EXPECT_EQ(m_changes.size(), 1U);
    EXPECT_EQ(model().state(), State::Offering);
}

TEST_F(LibraryModelTest, ARemovedSetIsGone)
{
    ASSERT_TRUE(take(pack(1, &m_key)));
    model().remove(u"made-up"_s);
    ASSERT_TRUE(finished());
    ASSERT_EQ(m_changes.size(), 2U);
    EXPECT_EQ(m_changes[1].deed, Deed::Removed);
    EXPECT_EQ(m_changes[1].title, u"读书会"_s);
    EXPECT_EQ(rows().size(), 1U);
    model().remove(u"made-up"_s);
    model().remove(u"no-such-set"_s);
    ASSERT_TRUE(finished());
    EXPECT_EQ(m_changes.size(), 2U);
}

TEST_F(LibraryModelTest, AnUnsignedSetSaysSo)
{
    ASSERT_TRUE(look(pack(1)));
    EXPECT_EQ(offer().concerns(), Concerns{unsignedSet});
    EXPECT_TRUE(offer().words().isEmpty());
    EXPECT_FALSE(offer().needsCheck());
    ASSERT_TRUE(take(pack(1)));
    EXPECT_FALSE(rows()[1].isSigned);
    EXPECT_FALSE(rows()[1].isBuiltIn);
}

TEST_F(LibraryModelTest, SomebodyElseNeedsASecondPressInThePlaceOfAKnownPublisher)
{
    ASSERT_TRUE(take(pack(1, &m_key)));
    const QString ownWords = offer().words();
    const packs::SecretKey stranger = packs::SecretKey::made();
    ASSERT_TRUE(look(pack(2, &stranger)));
    EXPECT_EQ(offer().concerns(), (Concerns{newPublisher, otherPublisher}));
    EXPECT_EQ(offer().formerPublisher(), u"无"_s);
    EXPECT_NE(offer().words(), ownWords);
    ASSERT_TRUE(offer().needsCheck());
    model().take();
    EXPECT_EQ(model().state(), State::Offering);
    EXPECT_EQ(m_changes.size(), 1U);
    offer().setChecked(true);
    model().take();
    ASSERT_TRUE(finished());
    EXPECT_EQ(m_changes.size(), 2U);
    ASSERT_TRUE(look(pack(3, &m_key))); // asked about anew each time
    EXPECT_FALSE(offer().isChecked());
    EXPECT_TRUE(offer().needsCheck());
}

TEST_F(LibraryModelTest, WhoOwnedARemovedSetIsStillKnown)
{
    ASSERT_TRUE(take(pack(1, &m_key)));
    model().remove(u"made-up"_s);
    ASSERT_TRUE(finished());
    const packs::SecretKey stranger = packs::SecretKey::made();
    ASSERT_TRUE(look(pack(1, &stranger)));
    EXPECT_TRUE(offer().needsCheck());
    EXPECT_EQ(offer().formerPublisher(), u"无"_s);
    EXPECT_EQ(offer().formerVersion(), 0);
}

TEST_F(LibraryModelTest, OlderAndOtherwiseTheSameAreSaid)
{
    ASSERT_TRUE(take(pack(2, &m_key)));
    ASSERT_TRUE(look(pack(1, &m_key)));
    EXPECT_EQ(offer().concerns(), Concerns{olderVersion});
    EXPECT_FALSE(offer().needsCheck());
    ASSERT_TRUE(look(pack(2, &m_key, 2)));
    EXPECT_EQ(offer().concerns(), Concerns{sameVersion});
}

TEST_F(LibraryModelTest, AnOlderVersionThatIsTakenGoesBack)
{
    ASSERT_TRUE(take(pack(2, &m_key)));
    EXPECT_FALSE(m_changes.back().goesBack);
    ASSERT_TRUE(take(pack(1, &m_key)));
    EXPECT_TRUE(m_changes.back().goesBack);
    EXPECT_EQ(m_changes.back().set.value, "made-up");
}

TEST_F(LibraryModelTest, APackStandsForTheSetOfTheProgramUntilItIsRemoved)
{
    open(packs::test::publishedSet());
    ASSERT_TRUE(look(pack(2, &m_key, 2)));
    EXPECT_TRUE(offer().isOfTheProgram());
    EXPECT_EQ(offer().formerVersion(), 1);
    EXPECT_EQ(offer().corrected(), 1);
    EXPECT_TRUE(offer().needsCheck());
    ASSERT_TRUE(take(pack(2, &m_key, 2)));
    EXPECT_EQ(m_changes.back().deed, Deed::Updated);
    ASSERT_EQ(rows().size(), 1U);
    EXPECT_FALSE(rows()[0].isBuiltIn);
    EXPECT_TRUE(rows()[0].standsForBuiltIn);
    model().remove(u"made-up"_s);
    ASSERT_TRUE(finished());
    EXPECT_EQ(m_changes.back().deed, Deed::BuiltInAgain);
    EXPECT_EQ(m_changes.back().set.value, "made-up");
    EXPECT_TRUE(m_changes.back().goesBack);
    ASSERT_EQ(rows().size(), 1U);
    EXPECT_TRUE(rows()[0].isBuiltIn);
}

TEST_F(LibraryModelTest, ADamagedSetIsListedAndTheSameFileMendsIt)
{
    const QString path = pack(1, &m_key);
    ASSERT_TRUE(take(path));
    damage();
    open(setOfTheProgram(), {{"made-up"}});
    ASSERT_EQ(rows().size(), 2U);
    EXPECT_TRUE(rows()[1].isDamaged);
    ASSERT_TRUE(look(path));
    EXPECT_FALSE(offer().isThere());
    model().take();
    ASSERT_TRUE(finished());
    EXPECT_EQ(m_changes.back().deed, Deed::Added);
    EXPECT_FALSE(rows()[1].isDamaged);
    EXPECT_EQ(m_library->read({"made-up"}).set.questions().size(), 2U);
}

TEST_F(LibraryModelTest, ANewVersionTakesThePlaceOfADamagedOne)
{
    ASSERT_TRUE(take(pack(1, &m_key)));
    damage();
    open(setOfTheProgram(), {{"made-up"}});
    ASSERT_TRUE(take(pack(2, &m_key)));
    EXPECT_FALSE(rows()[1].isDamaged);
    EXPECT_EQ(rows()[1].version, 2);
}

TEST_F(LibraryModelTest, WhatIsNoSetIsRefusedAndSaidWhy)
{
    model().look(QUrl::fromLocalFile(file("this is no set")));
    refused(u"no whole question set"_s);
    model().look(QUrl::fromLocalFile(folder() + u"/no-such-file"_s));
    refused(u"no such file"_s);
    model().look(QUrl(u"https://example.org/a.shixi"_s));
    refused(u"no such file"_s);
    EXPECT_EQ(filesThere(), QStringList());
}

TEST_F(LibraryModelTest, AFileSomewhereInANetworkIsNotLookedAt)
{
    const QString path = pack(1, &m_key);
    model().look(QUrl(u"file://host"_s + path));
    refused(u"no such file"_s);
    model().look(QUrl(u"file:///"_s + path)); // four slashes: the path begins with two
    refused(u"no such file"_s);
    model().look(QUrl::fromLocalFile(u"//host/share/x.shixi"_s));
    refused(u"no such file"_s);
    model().look(QUrl::fromLocalFile(u"\\\\host\\share\\x.shixi"_s));
    refused(u"no such file"_s);
    EXPECT_TRUE(look(path));
}

TEST_F(LibraryModelTest, AVersionOlderThanTheOneOfTheProgramIsListedBesideItAndCanGo)
{
    ASSERT_TRUE(take(pack(1, &m_key)));
    open(packs::test::publishedSet(2));
    ASSERT_EQ(rows().size(), 2U);
    EXPECT_TRUE(rows()[0].isBuiltIn);
    EXPECT_EQ(rows()[0].version, 2);
    EXPECT_FALSE(rows()[1].standsForBuiltIn);
    model().remove(u"made-up"_s);
    ASSERT_TRUE(finished());
    EXPECT_EQ(m_changes.back().deed, Deed::Removed);
    EXPECT_FALSE(m_changes.back().goesBack);
}

TEST_F(LibraryModelTest, CancelledNothingIsOfferedAndNothingSaid)
{
    QSemaphore held;
    auto *pool = model().findChild<QThreadPool *>();
    pool->start([&held] {
        held.acquire();
    });
    model().look(QUrl::fromLocalFile(pack(1, &m_key)));
    EXPECT_EQ(model().state(), State::Looking);
    model().look(QUrl::fromLocalFile(pack(2, &m_key))); // one at a time
    model().cancel();
    held.release();
    ASSERT_TRUE(finished());
    EXPECT_EQ(model().state(), State::Idle);
    EXPECT_TRUE(error().isEmpty()) << qPrintable(error());
    ASSERT_TRUE(look(pack(1, &m_key))); // the next is not cancelled
}

TEST_F(LibraryModelTest, AFolderThatIsGoneIsSaidAndNothingChanges)
{
    ASSERT_TRUE(look(pack(1, &m_key)));
    ASSERT_TRUE(QDir(folder()).removeRecursively());
    model().take();
    refused(u"cannot be read or written"_s);
    EXPECT_TRUE(m_changes.empty());
    EXPECT_EQ(rows().size(), 1U);
}

TEST_F(LibraryModelTest, AFileChangedSinceItWasLookedAtIsNotTaken)
{
    ASSERT_TRUE(look(pack(1, &m_key)));
    pack(1, &m_key, 2); // over it
    model().take();
    refused(u"changed since it was looked at"_s);
    EXPECT_TRUE(m_changes.empty());
}

TEST_F(LibraryModelTest, WithoutALibraryItIsSaidWhyAndTheSetOfTheProgramIsListed)
{
    model().setShelf({nullptr, &m_builtIn, {}, Error(ErrorCode::TooNew, "library.json")});
    EXPECT_FALSE(model().available());
    EXPECT_EQ(rows().size(), 1U);
    model().look(QUrl::fromLocalFile(pack(1, &m_key)));
    refused(u"library.json"_s);
}

TEST_F(LibraryModelTest, FilesOfAFolderAreFoundByTheirNames)
{
    const QString path = pack(1, &m_key);
    EXPECT_EQ(model().filesIn(QFileInfo(path).path()), QStringList{u"v1.zip"_s});
    EXPECT_TRUE(model().filesIn(u"/no/such/folder"_s).isEmpty());
}

TEST(PlainName, IsOneLineThatNothingTurnsRound)
{
    EXPECT_EQ(plainName(u"  读书会\n第二行\t\u202Egpj.\u200B "_s), u"读书会 第二行 gpj."_s);
    EXPECT_EQ(plainName(u"𠮷"_s), u"𠮷"_s);
}

class InstalledSetsTest : public library::test::Shelves
{
protected:
    questions::QuestionSet m_builtIn = setOfTheProgram();
    packs::SecretKey m_key = packs::test::publisher();
};

TEST_F(InstalledSetsTest, AllAreLearntFromTheOneOfTheProgramFirst)
{
    library::Library shelves(folder());
    library::test::put(shelves, pack(1, &m_key));
    app::InstalledSets installed(folder(), m_builtIn);
    const questions::QuestionSet set = installed.joined();
    EXPECT_EQ(set.manifest().id, m_builtIn.manifest().id);
    EXPECT_EQ(set.questions().size(), m_builtIn.questions().size() + 2);
    EXPECT_FALSE(installed.trouble());
    EXPECT_TRUE(installed.shelf().damaged.empty());
}

TEST_F(InstalledSetsTest, APackOfTheSameIdStandsInThePlaceOfTheOneOfTheProgram)
{
    library::Library shelves(folder());
    library::test::put(shelves, pack(2, &m_key));
    const questions::QuestionSet own = packs::test::publishedSet();
    app::InstalledSets installed(folder(), own);
    const questions::QuestionSet set = installed.joined();
    EXPECT_EQ(set.manifest().version, 2);
    EXPECT_EQ(set.questions().size(), own.questions().size());
}

TEST_F(InstalledSetsTest, TheHigherVersionHoldsAndOfTheSameTheInstalledOne)
{
    library::Library shelves(folder());
    library::test::put(shelves, pack(2, &m_key, 2));
    const auto revWith = [this](int version) {
        const questions::QuestionSet own = packs::test::publishedSet(version);
        app::InstalledSets installed(folder(), own);
        const questions::QuestionSet set = installed.joined();
        EXPECT_EQ(set.manifest().version, std::max(version, 2));
        EXPECT_EQ(set.questions().size(), own.questions().size());
        return set.cards().front().rev;
    };
    EXPECT_EQ(revWith(1), 2);
    EXPECT_EQ(revWith(2), 2);
    EXPECT_EQ(revWith(3), 1) << "the program was updated";
}

TEST_F(InstalledSetsTest, WhatOneOfThemSharesIsOneCardToLearn)
{
    library::Library shelves(folder());
    library::test::put(shelves, pack(1, &m_key));
    library::test::put(shelves, twinPack(&m_key));
    const auto cards = [this] {
        return app::InstalledSets(folder(), m_builtIn).joined().cards().size();
    };
    const std::size_t apart = cards();
    shelves.setShares({"twin"}, true);
    EXPECT_EQ(cards(), apart - 1);
    shelves.setShares({"twin"}, false);
    EXPECT_EQ(cards(), apart);
}

TEST_F(InstalledSetsTest, WhatContradictsTheSetOfTheProgramIsLeftOutUntilANotePutsItRight)
{
    const questions::QuestionSet own = packs::test::publishedSet();
    library::Library shelves(folder());
    library::test::put(shelves, copyPack(2, u"b"_s, 2));
    const auto leftOut = [this, &own] {
        app::InstalledSets installed(folder(), own);
        const questions::QuestionSet set = installed.joined();
        EXPECT_EQ(set.card(own.cards().front().id)->rev, 1);
        EXPECT_EQ(set.question(own.questions().front().id)->key, QStringList{u"a"_s});
        return installed.shelf().leftOut;
    };
    const questions::LeftOut card{own.cards().front().id, library::test::copied, own.manifest().id};
    EXPECT_EQ(leftOut(), std::vector{card});
    shelves.takeNote(shelves.openNote(library::test::copyNoteText(1, "a")));
    EXPECT_TRUE(leftOut().empty());
}

TEST_F(InstalledSetsTest, ADamagedSetIsLeftOutAndSaidByItsTitle)
{
    library::Library shelves(folder());
    library::test::put(shelves, pack(1, &m_key));
    QFile file(folder() + u'/' + filesThere().filter(u"sets/"_s).value(0));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("nothing") > 0);
    file.close();
    app::InstalledSets installed(folder(), m_builtIn);
    EXPECT_EQ(installed.joined().questions().size(), m_builtIn.questions().size());
    EXPECT_EQ(installed.shelf().damaged, std::vector<SetId>{{"made-up"}});
    ASSERT_TRUE(installed.trouble());
    const QString said = messages::sentence(*installed.trouble(), messages::Language::Chinese);
    EXPECT_TRUE(said.startsWith(u"读书会：这套题的文件已损坏"_s)) << qPrintable(said);
    EXPECT_FALSE(said.contains(u".shixi"_s)) << qPrintable(said);
}

TEST_F(InstalledSetsTest, AFolderThatCannotBeMadeLeavesTheSetOfTheProgram)
{
    app::InstalledSets installed(file("in the way") + u"/library"_s, m_builtIn);
    EXPECT_EQ(installed.joined().questions().size(), m_builtIn.questions().size());
    EXPECT_TRUE(installed.trouble());
    EXPECT_EQ(installed.shelf().library, nullptr);
    EXPECT_TRUE(installed.shelf().trouble);
}

} // namespace

} // namespace shixi
