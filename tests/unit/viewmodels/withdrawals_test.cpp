#include "app/rollbacks.h"
#include "codes/qrcode.h"
#include "library/fixture.h"
#include "viewmodels/desk.h"
#include "viewmodels/driver.h"
#include "viewmodels/madeup.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QSemaphore>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

using NoteState = LibraryModel::State;
using Standing = WithdrawalOffer::Standing;
using library::test::chosenOne;
using library::test::correction;
using library::test::noteText;
using library::test::saidOne;

// A library with the made-up set, and the model over it.
class Withdrawals : public library::test::Shelves
{
protected:
    questions::QuestionSet m_builtIn = otherSet(); // before what looks into it
    std::unique_ptr<library::Library> m_library;
    packs::SecretKey m_key = packs::test::publisher();
    QTemporaryDir m_sent;
    test::Desk m_desk;
    std::vector<LibraryModel::Change> m_changes;

    Withdrawals()
    {
        m_desk.app->settings()->setLanguage(SettingsModel::Language::English);
        QObject::connect(&model(), &LibraryModel::setsChanged, &model(), [this](const LibraryModel::Change &change) {
            m_changes.push_back(change);
        });
        m_library = std::make_unique<library::Library>(folder(), &m_builtIn);
        library::test::put(*m_library, pack(1, &m_key));
        model().setShelf({m_library.get(), &m_builtIn});
    }

    static questions::QuestionSet otherSet()
    {
        const questions::QuestionSet set = test::madeUpSet();
        questions::Manifest manifest = set.manifest();
        manifest.id = {"program"};
        return {manifest, set.articles(), set.facts(), set.cards(), set.questions()};
    }
    LibraryModel &model() { return *m_desk.app->library(); }
    WithdrawalOffer &note() { return *model().note(); }
    [[nodiscard]] QString said() { return m_desk.app->errorText(); }
    QString sent(const char *name, const QByteArray &bytes) const
    {
        QFile file(m_sent.filePath(QLatin1String(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return file.fileName();
    }
    // As a telephone shows it and somebody takes it.
    QString picture(const char *name, const QByteArray &text, int scale = 6) const
    {
        const codes::QrMatrix matrix = codes::qrMatrix(text);
        QImage image(matrix.size + 8, matrix.size + 8, QImage::Format_RGB32);
        image.fill(qRgb(240, 240, 230));
        for (int row = 0; row < matrix.size; ++row) {
            for (int column = 0; column < matrix.size; ++column) {
                if (matrix.at(column, row)) {
                    image.setPixel(column + 4, row + 4, qRgb(20, 20, 40));
                }
            }
        }
        const QString path = m_sent.filePath(QLatin1String(name));
        EXPECT_TRUE(image.scaled(image.size() * scale).save(path));
        return path;
    }
    bool finished()
    {
        return QTest::qWaitFor(
            [this] {
                return model().state() != NoteState::Looking && model().state() != NoteState::Changing;
            },
            20'000);
    }
    bool look(const QString &path)
    {
        model().look(QUrl::fromLocalFile(path));
        EXPECT_TRUE(finished());
        return model().state() == NoteState::OfferingNote;
    }
    void isRefused(const QString &path, const QString &words)
    {
        EXPECT_FALSE(look(path));
        EXPECT_EQ(model().state(), NoteState::Idle);
        EXPECT_TRUE(said().contains(words)) << qPrintable(said());
        m_desk.app->clearError();
    }
};

TEST_F(Withdrawals, ANoteIsShownWithWhatItChangesAndTakenOnPress)
{
    packs::Note both = correction(1);
    both.withdrawn = {saidOne};
    ASSERT_TRUE(look(sent("any.name", packs::writeNote(both, m_key))));
    EXPECT_EQ(note().standing(), Standing::New);
    EXPECT_EQ(note().signer(), WithdrawalOffer::Signer::ByOwner);
    EXPECT_EQ(note().title(), u"读书会"_s);
    EXPECT_EQ(note().number(), 1);
    EXPECT_EQ(note().dayText(), u"24 November 2026"_s);
    ASSERT_EQ(note().rows()->count(), 2);
    EXPECT_TRUE(note().rows()->rows()[0].isWithdrawn);
    EXPECT_EQ(note().rows()->rows()[1], (NoteRow{u"读书会何时成立?"_s, u"2019年5月"_s, u"2020年5月"_s, false}));
    EXPECT_TRUE(m_library->notes().empty()) << "nothing is changed by looking";
    model().takeNote();
    ASSERT_TRUE(finished());
    ASSERT_EQ(m_changes.size(), 1U);
    EXPECT_EQ(m_changes[0].deed, LibraryModel::Deed::NoteTaken);
    EXPECT_EQ(m_changes[0].withdrawn, 1);
    EXPECT_EQ(m_changes[0].corrected, 1);
    EXPECT_FALSE(m_changes[0].goesBack);
    EXPECT_EQ(m_library->taught(library::test::madeUp).questions().size(), 1U);
    EXPECT_EQ(model().sets()->rows().back().notes, 1);
    model().tell(m_changes[0]);
    EXPECT_EQ(model().deedWithdrawn(), 1);
    EXPECT_EQ(model().deedCorrected(), 1);
}

TEST_F(Withdrawals, ANoteThatIsLeftChangesNothing)
{
    ASSERT_TRUE(look(sent("note.txt", noteText(1))));
    model().leave();
    EXPECT_EQ(model().state(), NoteState::Idle);
    model().takeNote();
    EXPECT_TRUE(finished());
    EXPECT_TRUE(m_changes.empty());
    EXPECT_TRUE(m_library->notes().empty());
}

// Were its set read all the same, the fault of that file would be said.
TEST_F(Withdrawals, CancelledNoSetIsReadForANote)
{
    const QString there = folder() + u'/' + filesThere().filter(u"sets/"_s).value(0);
    ASSERT_TRUE(QFile::remove(there));
    ASSERT_TRUE(QFile::copy(pack(2, &m_key), there));
    QSemaphore held;
    model().findChild<QThreadPool *>()->start([&held] {
        held.acquire();
    });
    model().lookAtText(QString::fromUtf8(noteText(1)));
    model().cancel();
    held.release();
    ASSERT_TRUE(finished());
    EXPECT_EQ(model().state(), NoteState::Idle);
    EXPECT_TRUE(said().isEmpty()) << qPrintable(said());
    model().lookAtText(QString::fromUtf8(noteText(1)));
    ASSERT_TRUE(finished());
    EXPECT_FALSE(said().isEmpty());
}

TEST_F(Withdrawals, ANoteIsTakenFromTextThatWasPasted)
{
    QString pasted = QString::fromUtf8(noteText(1));
    model().lookAtText(u"\r\n  "_s + pasted.replace(u"\n"_s, u"\r\n"_s) + u"\n\n"_s);
    ASSERT_TRUE(finished());
    EXPECT_EQ(model().state(), NoteState::OfferingNote);
    EXPECT_EQ(note().standing(), Standing::New);
    model().cancel();
    ASSERT_TRUE(finished());
    model().lookAtText(u"请大家粘贴这张撤题单：\n\n "_s + pasted);
    ASSERT_TRUE(finished());
    EXPECT_EQ(model().state(), NoteState::OfferingNote) << "what is said before it is no part of it";
    model().cancel();
    model().lookAtText(u"今天的通知"_s);
    ASSERT_TRUE(finished());
    EXPECT_TRUE(said().startsWith(u"this is no withdrawal note"_s, Qt::CaseInsensitive)) << qPrintable(said());
    m_desk.app->clearError();
    model().lookAtText(pasted.replace(u"c01 b"_s, u"c01 c"_s));
    ASSERT_TRUE(finished());
    EXPECT_TRUE(said().contains(u"was changed after it was signed"_s)) << qPrintable(said());
    m_desk.app->clearError();
    model().lookAtText(pasted.replace(u"correct"_s, u"delete"_s));
    ASSERT_TRUE(finished());
    EXPECT_TRUE(said().contains(u"line 3"_s)) << qPrintable(said());
}

TEST_F(Withdrawals, ANoteIsTakenFromAPictureOfItsCode)
{
    EXPECT_TRUE(look(picture("code.png", noteText(1))));
    EXPECT_EQ(note().rows()->count(), 1);
    EXPECT_TRUE(look(picture("code.jpg", noteText(1))));
    EXPECT_EQ(note().standing(), Standing::New);
    EXPECT_TRUE(look(picture("large.jpg", noteText(1), 60))) << "made smaller while it is read";
}

TEST_F(Withdrawals, APictureThatHoldsNoNoteIsRefusedAndSaidWhy)
{
    QImage blank(200, 200, QImage::Format_RGB32);
    blank.fill(Qt::white);
    ASSERT_TRUE(blank.save(m_sent.filePath(u"blank.png"_s)));
    isRefused(m_sent.filePath(u"blank.png"_s), u"no QR code"_s);
    isRefused(picture("menu.png", "https://example.org/menu"), u"no withdrawal note"_s);
    isRefused(sent("broken.png", QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(100, 'x')), u"picture is damaged"_s);
    QByteArray promises =
        QByteArray("\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\1\0\0\0\1\0\0\x08\2\0\0\0", 29); // 65,536 a side
    promises += QByteArray::fromHex("4a6c7c3b");
    EXPECT_FALSE(look(sent("huge.png", promises)));
    EXPECT_TRUE(said().contains(u"picture"_s)) << qPrintable(said());
    EXPECT_TRUE(m_library->notes().empty());
}

TEST_F(Withdrawals, ANoteThatCannotBeTakenSaysWhy)
{
    const packs::SecretKey stranger = packs::SecretKey::made();
    packs::Note other = correction(1);
    other.set = {"elsewhere"};
    ASSERT_TRUE(look(sent("1", packs::writeNote(other, m_key))));
    EXPECT_EQ(note().standing(), Standing::SetNotThere);
    EXPECT_EQ(note().title(), u"elsewhere"_s);
    other.set = {"program"};
    ASSERT_TRUE(look(sent("2", packs::writeNote(other, m_key))));
    EXPECT_EQ(note().standing(), Standing::NoOwner);
    ASSERT_TRUE(look(sent("3", packs::writeNote(correction(1), stranger))));
    EXPECT_EQ(note().standing(), Standing::Stranger);
    EXPECT_FALSE(note().canBeTaken());
    model().takeNote();
    EXPECT_EQ(model().state(), NoteState::OfferingNote);
    ASSERT_TRUE(look(sent("4", noteText(1))));
    model().takeNote();
    ASSERT_TRUE(finished());
    ASSERT_TRUE(look(sent("4", noteText(1))));
    EXPECT_EQ(note().standing(), Standing::Taken);
    ASSERT_TRUE(look(sent("5", packs::writeNote(correction(1, "c"), m_key))));
    EXPECT_EQ(note().standing(), Standing::OtherOfThisNumber);
    EXPECT_EQ(m_changes.size(), 1U);
}

TEST_F(Withdrawals, FilesOfNotesAreFoundAmongTexts)
{
    const QString path = sent("note.txt", noteText(1));
    sent("diary.txt", "Monday.");
    EXPECT_EQ(model().filesIn(QFileInfo(path).path()), QStringList{u"note.txt"_s});
}

// What learning makes of a set with notes.
class WithdrawnWhileLearning : public testing::Test
{
protected:
    QTemporaryDir m_folder;
    test::Desk m_desk{m_folder.filePath(u"learner.shixi"_s)};

    void learnFrom(const questions::QuestionSet &set)
    {
        m_desk.library = set;
        m_desk.reopen();
    }
    int study()
    {
        int answered = 0;
        m_desk.app->startToday();
        for (bool on = true; on;) {
            answered += m_desk.session().state() == SessionModel::State::Asking ? 1 : 0;
            on = test::stepOn(m_desk.session());
        }
        return answered;
    }
    void waitDays(int days) { m_desk.clock.advance(days * test::dayMs); }
    [[nodiscard]] static questions::QuestionSet version(int number, int rev = 1)
    {
        const questions::QuestionSet set = packs::test::publishedSet(number);
        std::vector<questions::Card> cards = set.cards();
        cards.front().rev = rev;
        return {set.manifest(), set.articles(), set.facts(), cards, set.questions()};
    }
    [[nodiscard]] app::Raised raisedTo(int rev) const
    {
        return [this, rev](const SetId &) {
            return std::map<CardId, int>{{m_desk.library.cards().front().id, rev}};
        };
    }
    [[nodiscard]] bool isRemembered() const
    {
        return m_desk.learner->memory(packs::test::publishedSet().cards().front().id).memory.has_value();
    }
};

TEST_F(WithdrawnWhileLearning, WhoAnsweredACorrectedQuestionIsToldAndLearnsItAnew)
{
    learnFrom(version(1));
    ASSERT_GT(study(), 0);
    ASSERT_TRUE(isRemembered());
    learnFrom(library::withNotes(version(1), {correction(1)}));
    EXPECT_FALSE(isRemembered());
    EXPECT_EQ(m_desk.learner->corrections().size(), 1U);
    EXPECT_GT(study(), 0);
    EXPECT_TRUE(isRemembered());
}

TEST_F(WithdrawnWhileLearning, ACardWithoutQuestionsRetiresAndItsHistoryStays)
{
    learnFrom(version(1));
    const int asked = study();
    ASSERT_GT(asked, 0);
    waitDays(60);
    learnFrom(library::withNotes(version(1),
                                 {library::test::withdrawal(1, chosenOne), library::test::withdrawal(2, saidOne)}));
    EXPECT_EQ(study(), 0);
    learnFrom(version(2));
    EXPECT_TRUE(isRemembered());
    EXPECT_GT(study(), 0) << "it comes back with the version that has it again";
}

TEST_F(WithdrawnWhileLearning, AVersionWithTheSameCorrectionResetsNothingTwice)
{
    learnFrom(version(1));
    ASSERT_GT(study(), 0);
    learnFrom(library::withNotes(version(1), {correction(1)}));
    app::keepUpWithRollbacks(*m_desk.learner, m_desk.library);
    ASSERT_GT(study(), 0);
    const study::CardMemory before = m_desk.learner->memory(m_desk.library.cards().front().id);
    ASSERT_TRUE(before.memory);
    learnFrom(version(2, 2));
    app::keepUpWithRollbacks(*m_desk.learner, m_desk.library, raisedTo(2));
    EXPECT_EQ(m_desk.learner->memory(m_desk.library.cards().front().id), before);
}

// A question corrected twice by notes has a higher rev than the version that says the same at once.
TEST_F(WithdrawnWhileLearning, AVersionBehindTheNotesBeforeItIsAskedAllTheSame)
{
    learnFrom(library::withNotes(version(1), {correction(1, "b"), correction(2, "c")}));
    app::keepUpWithRollbacks(*m_desk.learner, m_desk.library, raisedTo(3));
    ASSERT_GT(study(), 0);
    waitDays(60);
    learnFrom(version(2, 2));
    EXPECT_EQ(study(), 0) << "as if it were an older version";
    app::keepUpWithRollbacks(*m_desk.learner, m_desk.library, raisedTo(3));
    EXPECT_GT(study(), 0);
}

} // namespace

} // namespace shixi
