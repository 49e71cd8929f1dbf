#include "packs/notes/note.h"
#include "packs/pack/packfile.h"

#include <gtest/gtest.h>

#include <QProcess>
#include <QStandardPaths>

#include <cstdlib>

namespace shixi::packs
{

namespace
{

Note twoQuestions()
{
    return {{"made-up"},
            1,
            1,
            QStringLiteral("2026-11-24"),
            {{"0000000000000c02"}},
            {{{"0000000000000c01"}, {QStringLiteral("b")}}}};
}

std::string refusalOfNote(const QByteArray &text)
{
    try {
        (void)readNote(text);
    } catch (const Error &error) {
        return error.detail();
    }
    return "read";
}

QByteArray noteWith(const QByteArray &from, const QByteArray &to)
{
    QByteArray text = writeNote(twoQuestions(), test::publisher());
    EXPECT_TRUE(text.contains(from)) << from.constData();
    return text.replace(from, to);
}

QString firstNotePath()
{
    return QStringLiteral(SHIXI_SOURCE_DIR "/tests/files/notes/v1/note.txt");
}

} // namespace

TEST(WithdrawalNote, IsReadBackAsItWasWritten)
{
    Note note = twoQuestions();
    note.corrected.push_back({{"0000000000000c03"}, {QStringLiteral("a=h"), QStringLiteral("b=i")}});
    const SignedNote read = readNote(writeNote(note, test::publisher()));
    EXPECT_EQ(read.note, note);
    EXPECT_EQ(read.signature.trustedComment, "shixi withdrawal set=made-up version=1 number=1");
    EXPECT_TRUE(isSignedBy(test::publisher().publicKey(), read));
    EXPECT_FALSE(isSignedBy(SecretKey::made().publicKey(), read));
}

TEST(WithdrawalNote, OfTheFirstDayIsReadForEver)
{
    const QByteArray bytes = writeNote(twoQuestions(), test::publisher());
    if (std::getenv("SHIXI_WRITE_NOTES") != nullptr) {
        QFile file(firstNotePath());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.write(bytes) == bytes.size());
    }
    const SignedNote then = readNote(test::fileBytes(firstNotePath()));
    EXPECT_EQ(then.note, twoQuestions());
    EXPECT_TRUE(isSignedBy(test::publisher().publicKey(), then));
    EXPECT_EQ(then.signedPart, readNote(bytes).signedPart) << "written the same today";
    EXPECT_EQ(then.signature, readNote(bytes).signature);
}

TEST(WithdrawalNote, EveryBitOfItCountsButForTheCommentNobodySigns)
{
    const PublicKey key = test::publisher().publicKey();
    const QByteArray text = writeNote(twoQuestions(), test::publisher());
    const qsizetype commentFrom = text.indexOf("untrusted comment:") + 19;
    const qsizetype commentTo = text.indexOf('\n', commentFrom);
    for (qsizetype bit = 0; bit < 8 * text.size(); ++bit) {
        QByteArray changed = text;
        changed[bit / 8] = static_cast<char>(static_cast<unsigned char>(text.at(bit / 8)) ^ (1U << (bit % 8)));
        bool isTaken = false;
        try {
            const SignedNote read = readNote(changed);
            isTaken = isSignedBy(key, read);
            EXPECT_TRUE(!isTaken || read.note == twoQuestions()) << bit;
        } catch (const Error &) {
            isTaken = false;
        }
        const bool isComment = bit / 8 >= commentFrom && bit / 8 < commentTo && changed.count('\n') == text.count('\n');
        const bool isAround = bit / 8 == text.size() - 1; // another kind of white space
        EXPECT_TRUE(isTaken == isComment || isAround) << bit << changed.constData();
    }
}

TEST(WithdrawalNote, PastedItIsTheSame)
{
    const QByteArray text = writeNote(twoQuestions(), test::publisher());
    const SignedNote plain = readNote(text);
    QByteArray windows = text;
    windows.replace("\n", "\r\n");
    for (const QByteArray &pasted :
         {text.trimmed(), "\r\n \t" + windows + " \n\n", QByteArray("\xEF\xBB\xBF") + text}) {
        EXPECT_TRUE(isNote(pasted));
        const SignedNote read = readNote(pasted);
        EXPECT_EQ(read.bytes, plain.bytes);
        EXPECT_EQ(read.signedPart, plain.signedPart);
        EXPECT_TRUE(isSignedBy(test::publisher().publicKey(), read));
    }
}

TEST(WithdrawalNote, AnyOtherLineIsRefusedByItsNumber)
{
    const QByteArray head = "set=made-up version=1 number=1 day=2026-11-24";
    for (const QByteArray &other : {QByteArray("set=Made version=1 number=1 day=2026-11-24"),
                                    QByteArray("set=" + QByteArray(65, 'a') + " version=1 number=1 day=2026-11-24"),
                                    QByteArray("set=made-up version=0 number=1 day=2026-11-24"),
                                    QByteArray("set=made-up version=01 number=1 day=2026-11-24"),
                                    QByteArray("set=made-up version=1 number=-1 day=2026-11-24"),
                                    QByteArray("set=made-up version=1 number=9999999999 day=2026-11-24"),
                                    QByteArray("set=made-up version=1 number=1 day=2026-02-30"),
                                    QByteArray("set=made-up version=1 number=1 day=2026-11-24 more"),
                                    QByteArray("set=made-up  version=1 number=1 day=2026-11-24"),
                                    QByteArray("set=made-up number=1 version=1 day=2026-11-24")}) {
        EXPECT_EQ(refusalOfNote(noteWith(head, other)), "note.line: 2") << other.constData();
    }
    const QByteArray line = "withdraw 0000000000000c02";
    for (const QByteArray &other : {QByteArray("withdraw 0000000000000C02"),
                                    QByteArray("withdraw 0000000000000c0"),
                                    QByteArray("withdraw  0000000000000c02"),
                                    QByteArray("withdraw 0000000000000c02 "),
                                    QByteArray("withdraw 0000000000000c01"), // twice
                                    QByteArray("correct 0000000000000c02"),
                                    QByteArray("correct 0000000000000c02 a,"),
                                    QByteArray("correct 0000000000000c02 a b"),
                                    QByteArray("correct 0000000000000c02 \xE5\xAF\xB9"),
                                    QByteArray("delete 0000000000000c02"),
                                    QByteArray()}) {
        const std::string refusal = refusalOfNote(noteWith(line, other));
        EXPECT_TRUE(refusal == "note.line: 3" || refusal == "note.line: 4") << other.constData() << refusal;
    }
}

TEST(WithdrawalNote, WhatIsNoWholeNoteIsSaidToBeNone)
{
    const QByteArray text = writeNote(twoQuestions(), test::publisher());
    EXPECT_EQ(refusalOfNote({}), "note.none");
    EXPECT_EQ(refusalOfNote("PK\3\4"), "note.none");
    EXPECT_EQ(refusalOfNote(text.first(60)), "note.broken") << "cut off on the way";
    EXPECT_EQ(refusalOfNote("shixi-withdrawal 1\nuntrusted comment: x\n"), "note.broken");
    EXPECT_EQ(refusalOfNote(text.first(text.size() - 40)), "pack.signature");
    EXPECT_EQ(refusalOfNote(noteWith("number=1\n", "number=2\n")), "note.comment");
    EXPECT_EQ(refusalOfNote(text + QByteArray(70'000, ' ')), "note.too-large");
    try {
        (void)readNote(noteWith("shixi-withdrawal 1", "shixi-withdrawal 2"));
        FAIL() << "read";
    } catch (const Error &error) {
        EXPECT_EQ(error.code(), ErrorCode::TooNew);
    }
    EXPECT_EQ(refusalOfNote(noteWith("shixi-withdrawal 1", "shixi-withdrawal x")), "note.broken");
}

TEST(WithdrawalNote, WhatCouldNotBeReadBackIsNotWritten)
{
    const auto isWritten = [](const Note &note) {
        try {
            return !writeNote(note, test::publisher()).isEmpty();
        } catch (const Error &) {
            return false;
        }
    };
    Note none = twoQuestions();
    none.withdrawn.clear();
    none.corrected.clear();
    Note twice = twoQuestions();
    twice.withdrawn.push_back(twice.withdrawn.front());
    Note comma = twoQuestions();
    comma.corrected.front().second = {QStringLiteral("a,b")};
    Note lines = twoQuestions();
    lines.day += QStringLiteral("\nwithdraw 0000000000000c09");
    Note huge = twoQuestions();
    for (int question = 0; question < 3000; ++question) {
        huge.withdrawn.push_back({QStringLiteral("%1").arg(question, 16, 16, QChar(u'0')).toStdString()});
    }
    EXPECT_TRUE(isWritten(twoQuestions()));
    for (const Note &note : {none, twice, comma, lines, huge}) {
        EXPECT_FALSE(isWritten(note));
    }
}

TEST(WithdrawalNote, MinisignSaysYesToItsTwoHalves)
{
    const QString minisign = QStandardPaths::findExecutable(QStringLiteral("minisign"));
    if (minisign.isEmpty()) {
        GTEST_SKIP() << "minisign is not installed";
    }
    test::PackFile folder;
    const QByteArray text = writeNote(twoQuestions(), test::publisher());
    const qsizetype cut = text.indexOf("untrusted comment:");
    const QString file = folder.write(text.first(cut), QStringLiteral("note"));
    folder.write(text.sliced(cut), QStringLiteral("note.minisig"));
    const auto verdict = [&] {
        return QProcess::execute(minisign,
                                 {QStringLiteral("-Vqm"),
                                  file,
                                  QStringLiteral("-P"),
                                  QString::fromLatin1(test::publisher().publicKey().toText())});
    };
    EXPECT_EQ(verdict(), 0);
    folder.write(text.first(cut).replace("c02", "c03"), QStringLiteral("note"));
    EXPECT_NE(verdict(), 0);
}

} // namespace shixi::packs
