#include "library/library.h"
#include "packs/pack/packfile.h"
#include "viewmodels/desk.h"
#include "viewmodels/madeup.h"
#include "viewmodels/recoverypdf.h"
#include "workshop/recoverytext.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QSemaphore>
#include <QTest>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

using PublishState = PublishingModel::State;

class PublishingInTheApp : public testing::Test
{
protected:
    PublishingInTheApp()
    {
        m_desk.app->settings()->setLanguage(SettingsModel::Language::English);
        publisher().setFolder(m_folder.filePath(u"publisher"_s));
        writeDraft();
        publishing().setFolder(QUrl::fromLocalFile(m_folder.filePath(u"out"_s)));
    }

    PublisherModel &publisher() { return *m_desk.app->publisher(); }
    PublishingModel &publishing() { return *m_desk.app->publishing(); }
    [[nodiscard]] QString draft() const { return m_folder.filePath(u"draft"_s); }

    void writeDraft(const QString &stem = {}) const
    {
        const questions::QuestionSet made = packs::test::madeUpSet();
        std::vector<questions::Question> questions = made.questions();
        questions.front().stem = stem.isEmpty() ? questions.front().stem : stem;
        writeDraftOf({made.manifest(), made.articles(), made.facts(), made.cards(), questions});
    }
    // The key of the choice and nothing else.
    void markOtherOption() const
    {
        const questions::QuestionSet made = packs::test::madeUpSet();
        std::vector<questions::Question> questions = made.questions();
        questions.front().key = {u"c"_s};
        questions.front().answer = {u"2019年6月"_s};
        writeDraftOf({made.manifest(), made.articles(), made.facts(), made.cards(), questions});
    }
    // In the text, the fact and its questions.
    void correctAnswer() const
    {
        const questions::QuestionSet made = packs::test::madeUpSet();
        std::vector<knowledge::Article> articles = made.articles();
        articles.front().text.replace(u"2019年5月"_s, u"2019年6月"_s);
        articles.front().id = knowledge::articleId(articles.front().text);
        std::vector<knowledge::Fact> facts = made.facts();
        facts.front().answer = facts.front().evidence.quote = u"2019年6月"_s;
        std::vector<questions::Question> questions = made.questions();
        for (questions::Question &question : questions) {
            question.answer = {u"2019年6月"_s};
            question.evidence.quote = u"2019年6月"_s;
        }
        questions.front().key = {u"c"_s};
        writeDraftOf({made.manifest(), articles, facts, made.cards(), questions});
    }
    void writeDraftOf(const questions::QuestionSet &set) const
    {
        QDir().mkpath(draft());
        for (const auto &[name, bytes] : packs::writeSet(set)) {
            QFile file(draft() + u'/' + name);
            ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        }
    }

    bool rested()
    {
        return QTest::qWaitFor(
            [this] {
                return !publisher().busy() && publishing().state() != PublishState::Looking
                    && publishing().state() != PublishState::Publishing;
            },
            20'000);
    }
    bool look()
    {
        publishing().look(QUrl::fromLocalFile(draft()));
        return rested() && publishing().state() == PublishState::Showing;
    }
    bool publish(const QString &name = {}, const QString &password = {})
    {
        publishing().publish(name, password);
        return rested() && publishing().state() == PublishState::Published;
    }
    [[nodiscard]] QString sheetWord()
    {
        return workshop::recoverySheet(*publisher().folder(), publisher().today()).checkWord.chinese;
    }

    QTemporaryDir m_folder;
    test::Desk m_desk;
};

TEST_F(PublishingInTheApp, ADraftIsShownAsItWillBeAndNothingIsWrittenByThat)
{
    ASSERT_TRUE(look()) << qPrintable(publishing().trouble());
    EXPECT_EQ(publishing().title(), u"读书会"_s);
    EXPECT_EQ(publishing().version(), 1);
    EXPECT_EQ(publishing().dayText(), u"22 November 2026"_s);
    EXPECT_EQ(publishing().questions(), 2);
    EXPECT_EQ(publishing().facts(), 2);
    EXPECT_EQ(publishing().decided(), 0);
    EXPECT_EQ(publishing().undecided(), 2);
    EXPECT_TRUE(publishing().errors().isEmpty());
    EXPECT_EQ(publishing().warnings().size(), 1);
    EXPECT_FALSE(publishing().needsSheet());
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"draft"_s});
    publishing().leave();
    EXPECT_EQ(publishing().state(), PublishState::Idle);
}

TEST_F(PublishingInTheApp, TheFirstTimeANameIsEnoughAndMembersSeeTheWordsShown)
{
    ASSERT_TRUE(look());
    EXPECT_FALSE(publish()); // without a name
    EXPECT_TRUE(publishing().trouble().contains(u"name of the publisher is missing"_s));
    EXPECT_EQ(publishing().state(), PublishState::Showing);
    ASSERT_TRUE(publish(u"清河读书会"_s)) << qPrintable(publishing().trouble());
    EXPECT_TRUE(publishing().resultPath().endsWith(u"out/读书会_v1_2026-11.shixi"_s));
    EXPECT_EQ(publisher().name(), u"清河读书会"_s);
    const library::Library members(m_folder.filePath(u"library"_s));
    const auto offer = members.open(publishing().resultPath());
    const OfferedSet seen = offeredSet(*offer, members, nullptr);
    EXPECT_EQ(seen.englishWords.join(u" · "_s), publisher().words());
    EXPECT_EQ(seen.manifest.publisher, u"清河读书会"_s);
}

TEST_F(PublishingInTheApp, TheSecondTimeLeadsThroughTheRecoverySheet)
{
    ASSERT_TRUE(look() && publish(u"甲"_s));
    writeDraft(u"读书会是何时成立的?"_s);
    ASSERT_TRUE(look());
    EXPECT_EQ(publishing().version(), 2);
    EXPECT_EQ(publishing().formerVersion(), 1);
    EXPECT_TRUE(publishing().needsSheet());
    EXPECT_FALSE(publish());
    EXPECT_TRUE(publishing().trouble().contains(u"recovery sheet"_s)) << qPrintable(publishing().trouble());
    publisher().confirmSheet(sheetWord());
    ASSERT_TRUE(rested());
    EXPECT_TRUE(publisher().trouble().contains(u"no recovery sheet of this key was made"_s));
    EXPECT_FALSE(publisher().sheetMade());
    const QUrl sheet = publisher().suggestedSheet(m_folder.path());
    publisher().writeSheet(sheet);
    ASSERT_TRUE(rested());
    EXPECT_EQ(publisher().sheetPath(), sheet.toLocalFile());
    EXPECT_TRUE(publisher().sheetMade());
    EXPECT_TRUE(publishing().needsSheet()); // written is not yet there
    const QStringList shown = publisher().words().split(u" · "_s);
    publisher().confirmSheet(shown.at(3)); // which the page behind the sheet shows
    ASSERT_TRUE(rested());
    EXPECT_TRUE(publisher().trouble().contains(u"not the check word"_s)) << qPrintable(publisher().trouble());
    publisher().confirmSheet(u"nonsense"_s);
    ASSERT_TRUE(rested());
    EXPECT_TRUE(publisher().trouble().contains(u"not the check word"_s)) << qPrintable(publisher().trouble());
    publisher().confirmSheet(sheetWord());
    ASSERT_TRUE(rested());
    EXPECT_FALSE(publishing().needsSheet());
    ASSERT_TRUE(publish()) << qPrintable(publishing().trouble());
    EXPECT_TRUE(publishing().resultPath().endsWith(u"读书会_v2_2026-11.shixi"_s));
    ASSERT_TRUE(look());
    EXPECT_TRUE(publishing().isSame());
    EXPECT_EQ(publishing().version(), 2);
}

TEST_F(PublishingInTheApp, ErrorsAreListedAndBlock)
{
    QFile decisions(draft() + u"/decisions.jsonl"_s);
    ASSERT_TRUE(decisions.open(QIODevice::WriteOnly) && decisions.write("{\"at\": cut off\n") > 0);
    decisions.close();
    ASSERT_TRUE(look()) << qPrintable(publishing().trouble());
    ASSERT_EQ(publishing().errors().size(), 1);
    EXPECT_TRUE(publishing().errors().front().startsWith(u"decisions.jsonl:1: "_s));
    EXPECT_FALSE(publish(u"甲"_s));
    EXPECT_FALSE(publisher().exists());
}

TEST_F(PublishingInTheApp, WhatIsNoDraftIsSaid)
{
    publishing().look(QUrl::fromLocalFile(m_folder.filePath(u"no-such-folder"_s)));
    ASSERT_TRUE(rested());
    EXPECT_EQ(publishing().state(), PublishState::Idle);
    EXPECT_FALSE(publishing().trouble().isEmpty());
    publishing().look(QUrl(u"https://example.org/draft"_s));
    ASSERT_TRUE(rested());
    EXPECT_TRUE(publishing().trouble().contains(u"no such file"_s)) << qPrintable(publishing().trouble());
    EXPECT_EQ(publishing().draftsIn(m_folder.path()), QStringList{u"draft"_s});
}

TEST_F(PublishingInTheApp, WhatIsLeftWhileItIsReadIsNotShown)
{
    QSemaphore held;
    auto *pool = publishing().findChild<QThreadPool *>();
    pool->start([&held] {
        held.acquire();
    });
    publishing().look(QUrl::fromLocalFile(draft()));
    EXPECT_EQ(publishing().state(), PublishState::Looking);
    publishing().leave();
    held.release();
    pool->waitForDone();
    QTest::qWait(20);
    EXPECT_EQ(publishing().state(), PublishState::Idle);
    EXPECT_TRUE(look());
}

TEST_F(PublishingInTheApp, APublisherComesBackFromTheLinesOfTheSheet)
{
    ASSERT_TRUE(look() && publish(u"甲"_s));
    const QString words = publisher().words();
    const QStringList lines = workshop::sheetLines(publisher().folder()->secretKeyFile());
    publisher().setFolder(m_folder.filePath(u"other"_s)); // another device
    publisher().refresh();
    ASSERT_TRUE(rested());
    EXPECT_FALSE(publisher().exists());
    QStringList slipped = lines;
    slipped[3].replace(3, 1, u"?"_s);
    publisher().recover(slipped.join(u'\n'), {}, u"甲"_s);
    ASSERT_TRUE(rested());
    EXPECT_TRUE(publisher().trouble().contains(u"line 4 of the sheet"_s)) << qPrintable(publisher().trouble());
    publisher().recover(lines.join(u'\n'), {}, u"甲"_s);
    ASSERT_TRUE(rested());
    EXPECT_EQ(publisher().words(), words);
    EXPECT_TRUE(publisher().sheetConfirmed());
    EXPECT_TRUE(publisher().trouble().isEmpty());
}

TEST_F(PublishingInTheApp, APasswordIsAskedForEachTimeWhereItWasWanted)
{
    ASSERT_TRUE(look() && publish(u"甲"_s, u"密码"_s));
    EXPECT_TRUE(publisher().asksForPassword());
    ASSERT_TRUE(look());
    EXPECT_FALSE(publish());
    EXPECT_FALSE(publish({}, u"别的"_s));
    EXPECT_TRUE(publishing().trouble().contains(u"password"_s)) << qPrintable(publishing().trouble());
    EXPECT_TRUE(publish({}, u"密码"_s));
}

TEST_F(PublishingInTheApp, AKeyMadeBeforeTheFirstFileFailedIsKnownAndKeepsItsPassword)
{
    QFile inTheWay(m_folder.filePath(u"out"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    ASSERT_TRUE(look());
    EXPECT_FALSE(publish(u"甲"_s, u"密码"_s));
    EXPECT_EQ(publishing().state(), PublishState::Showing);
    EXPECT_TRUE(publisher().exists());
    EXPECT_TRUE(publisher().asksForPassword());
    ASSERT_TRUE(inTheWay.remove());
    EXPECT_FALSE(publish(u"甲"_s)); // no key without a password instead
    EXPECT_TRUE(publish(u"甲"_s, u"密码"_s)) << qPrintable(publishing().trouble());
}

TEST_F(PublishingInTheApp, WhatChangesIsShownBeforeItIsPublished)
{
    ASSERT_TRUE(look());
    EXPECT_EQ(publishing().changes().before, 0);
    ASSERT_TRUE(publish(u"甲"_s));
    writeDraft(u"读书会是何时成立的?"_s);
    ASSERT_TRUE(look());
    EXPECT_EQ(publishing().changes().before, 1);
    EXPECT_EQ(publishing().changes().questionsReworded, 1);
    EXPECT_EQ(publishing().changes().questionsCorrected, 0);
    EXPECT_EQ(publishing().changes().kept, 1);
    correctAnswer();
    ASSERT_TRUE(look());
    EXPECT_EQ(publishing().changes().questionsCorrected, 2);
    EXPECT_EQ(publishing().changes().corrected, 1) << "members learn it anew";
    EXPECT_EQ(publishing().changes().stems.size(), 2);
    EXPECT_EQ(publishing().changes().answersBefore.front(), u"2019年5月"_s);
    EXPECT_EQ(publishing().changes().answersAfter.front(), u"2019年6月"_s);
}

TEST_F(PublishingInTheApp, AKeyThatIsNotItsFactsIsNamedByItsStemAndBlocks)
{
    markOtherOption();
    ASSERT_TRUE(look());
    const QString error = publishing().errors().value(0);
    EXPECT_TRUE(error.startsWith(u"读书会何时成立?: "_s)) << qPrintable(error);
    EXPECT_TRUE(error.contains(u"its fact says “2019年5月”"_s)) << qPrintable(error);
    EXPECT_FALSE(publish(u"甲"_s));
    EXPECT_FALSE(publishing().trouble().isEmpty());
}

TEST_F(PublishingInTheApp, OnlyQuestionsOfThePackAreCountedAsReviewed)
{
    QFile decisions(draft() + u"/decisions.jsonl"_s);
    ASSERT_TRUE(decisions.open(QIODevice::WriteOnly));
    decisions.write(R"({"at":"2026-11-01T00:00:00Z","item":"0000000000000c01","decision":"accept"})"
                    "\n"
                    R"({"at":"2026-11-01T00:00:00Z","item":"0000000000000c02","decision":"reject"})"
                    "\n");
    decisions.close();
    ASSERT_TRUE(look());
    EXPECT_EQ(publishing().questions(), 1);
    EXPECT_EQ(publishing().decided(), 1);
    EXPECT_EQ(publishing().undecided(), 0);
}

TEST_F(PublishingInTheApp, TheRecoverySheetIsNamedInTheLanguageShown)
{
    ASSERT_TRUE(look() && publish(u"清河/读书会"_s));
    EXPECT_TRUE(
        publisher().suggestedSheet(m_folder.path()).fileName().startsWith(u"recovery-sheet_清河_读书会_2026-"_s));
    m_desk.app->settings()->setLanguage(SettingsModel::Language::Chinese);
    EXPECT_EQ(publisher().suggestedSheet(m_folder.path()).fileName(),
              u"恢复单_清河_读书会_%1.pdf"_s.arg(publisher().today().toString(Qt::ISODate)));
}

TEST_F(PublishingInTheApp, WhoPublishesIsKnownWithTheDraftAndNoNameTypedRenamesHim)
{
    ASSERT_TRUE(look() && publish(u"甲"_s));
    const QString words = publisher().words();
    publisher().setFolder(m_folder.filePath(u"publisher"_s)); // the program begins anew
    ASSERT_FALSE(publisher().exists());
    publishing().look(QUrl::fromLocalFile(draft()));
    ASSERT_TRUE(QTest::qWaitFor(
        [this] {
            return publishing().state() == PublishState::Showing;
        },
        20'000));
    EXPECT_TRUE(publisher().exists());
    ASSERT_TRUE(publish(u"别的名字"_s)) << qPrintable(publishing().trouble());
    ASSERT_TRUE(rested());
    EXPECT_EQ(publisher().name(), u"甲"_s);
    EXPECT_EQ(publisher().folder()->mustRead().name, u"甲"_s);
    EXPECT_EQ(publisher().words(), words);
}

TEST_F(PublishingInTheApp, AfterARecoveryTheVersionMembersHaveIsAsked)
{
    ASSERT_TRUE(look() && publish(u"甲"_s));
    const QUrl sheet = publisher().suggestedSheet(m_folder.path());
    publisher().writeSheet(sheet);
    ASSERT_TRUE(rested());
    const QString key = QString::fromLatin1(publisher().folder()->secretKeyFile());
    publisher().recover(key, {}, u"甲"_s); // the same: its sheet stays
    ASSERT_TRUE(rested());
    EXPECT_EQ(publisher().sheetPath(), sheet.toLocalFile());
    ASSERT_TRUE(look());
    EXPECT_FALSE(publishing().asksLast());

    publisher().recover(QString::fromLatin1(packs::SecretKey::made().toFile({})), {}, u"乙"_s);
    ASSERT_TRUE(rested());
    EXPECT_EQ(publisher().sheetPath(), QString()); // of the former
    ASSERT_TRUE(look());
    EXPECT_TRUE(publishing().asksLast());
    EXPECT_FALSE(publish());
    EXPECT_TRUE(publishing().trouble().contains(u"which version"_s)) << qPrintable(publishing().trouble());
    publishing().publish({}, {}, 6);
    ASSERT_TRUE(rested());
    EXPECT_EQ(publishing().version(), 7) << qPrintable(publishing().trouble());
}

TEST_F(PublishingInTheApp, ASuccessorAndADeputyAreComparedByTheirWordsAndNamed)
{
    ASSERT_TRUE(look() && publish(u"甲"_s));
    const packs::PublicKey heir = packs::test::publisher().publicKey();
    publisher().findKey(u"no key"_s);
    ASSERT_TRUE(rested());
    EXPECT_FALSE(publisher().trouble().isEmpty());
    EXPECT_TRUE(publisher().foundWords().isEmpty());
    publisher().findKey(QString::fromLatin1(heir.toText()));
    ASSERT_TRUE(rested());
    EXPECT_EQ(publisher().foundWords(), workshop::keyWordsOf(heir).english.join(u" · "_s));
    publisher().nameSuccessor();
    ASSERT_TRUE(rested());
    EXPECT_EQ(publisher().successorWords(), workshop::keyWordsOf(heir).english.join(u" · "_s));
    EXPECT_TRUE(publisher().foundWords().isEmpty());
    EXPECT_EQ(publisher().publisher()->successor, heir);
    publisher().removeSuccessor();
    ASSERT_TRUE(rested());
    publisher().findKey(QString::fromLatin1(heir.toText()));
    ASSERT_TRUE(rested());
    publisher().addDeputy();
    ASSERT_TRUE(rested());
    EXPECT_EQ(publisher().deputyWords().size(), 1);
    publisher().removeDeputy(0);
    ASSERT_TRUE(rested());
    EXPECT_TRUE(publisher().deputyWords().isEmpty());
}

TEST_F(PublishingInTheApp, TheSheetIsOnePageOfPdfThatOnlyItsOwnerReads)
{
    ASSERT_TRUE(look() && publish(u"清河读书会 <b>\" %1"_s));
    const QByteArray pdf = recoveryPdf(workshop::recoverySheet(*publisher().folder(), publisher().today()), true);
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_EQ(pdf.count("/Type /Page\n"), 1);
    const QUrl sheet = publisher().suggestedSheet(m_folder.path());
    publisher().writeSheet(sheet);
    ASSERT_TRUE(rested());
    EXPECT_EQ(QFile::permissions(sheet.toLocalFile()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
              QFileDevice::Permissions());
    publisher().writeSheet(sheet); // never over what is there
    ASSERT_TRUE(rested());
    EXPECT_FALSE(publisher().trouble().isEmpty());
}

// What a member has: a library of sets, and a learner who learns from one.
class Member
{
public:
    explicit Member(const QString &folder)
        : m_path(folder + u"/member.db"_s)
        , library(folder + u"/library"_s)
    {
    }

    // Everything there is to ask now, answered rightly; then what is remembered of the card.
    study::CardMemory learn()
    {
        using learner::StepKind;
        const questions::QuestionSet set = library.read({"made-up"}).set;
        const auto learner = open(set);
        constexpr int more = 20;
        const SessionId session = learner->startToday(more);
        for (auto view = learner->view(session); view.kind != StepKind::Done; view = learner->view(session)) {
            if (view.kind == StepKind::Teach) {
                learner->taught(session);
            } else {
                learner->answer(session, {{test::rightChoice(*view.question)}, 3000});
            }
        }
        return learner->memory(set.cards().front().id);
    }
    study::CardMemory remembered()
    {
        const questions::QuestionSet set = library.read({"made-up"}).set;
        return open(set)->memory(set.cards().front().id);
    }

private:
    QString m_path;
    FixedClock m_clock{test::startMs};

    std::unique_ptr<learner::Learner> open(const questions::QuestionSet &set)
    {
        return std::make_unique<learner::Learner>(
            m_path, learner::Device{{"member"}}, set, m_clock, study::DayRule(), study::Rules());
    }

public:
    library::Library library;
};

TEST_F(PublishingInTheApp, WhereAllKeysAreLostMembersSeeWhoItIsNowAndKeepTheirProgress)
{
    ASSERT_TRUE(look() && publish(u"清河读书会"_s));
    const QString formerWords = publisher().words();
    Member member(m_folder.filePath(u"member"_s));
    QDir().mkpath(m_folder.filePath(u"member"_s));
    member.library.take(*member.library.open(publishing().resultPath()));
    const study::CardMemory learnt = member.learn();
    ASSERT_GT(learnt.reviews, 0);

    publisher().setFolder(m_folder.filePath(u"after-the-fire"_s));
    writeDraft(u"读书会是何时成立的?"_s);
    ASSERT_TRUE(look() && publish(u"清河读书会办公室"_s));
    const QString other = publishing().resultPath();
    ASSERT_NE(publisher().words(), formerWords);

    LibraryModel &sets = *m_desk.app->library();
    sets.setShelf({&member.library, &m_desk.library});
    sets.look(QUrl::fromLocalFile(other));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            return sets.state() == LibraryModel::State::Offering;
        },
        20'000));
    const SetOffer &offer = *sets.offer();
    EXPECT_TRUE(offer.concerns().contains(static_cast<int>(SetOffer::Concern::OtherPublisher)));
    EXPECT_EQ(offer.formerPublisher(), u"清河读书会"_s);
    EXPECT_EQ(offer.publisher(), u"清河读书会办公室"_s);
    EXPECT_EQ(offer.words(), publisher().words());
    EXPECT_TRUE(offer.needsCheck());
    sets.offer()->setChecked(true);
    sets.take();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            return sets.state() == LibraryModel::State::Idle;
        },
        20'000));
    EXPECT_EQ(member.library.read({"made-up"}).set.manifest().publisher, u"清河读书会办公室"_s);
    EXPECT_EQ(member.remembered(), learnt);
    sets.setShelf({}); // before it goes
}

} // namespace

} // namespace shixi
